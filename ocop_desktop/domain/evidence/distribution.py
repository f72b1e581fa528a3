"""What outlets prove about the main area of distribution: agents, modern channels, exports."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from ocop_desktop.domain.channels.channel import ChannelKind, SalesContract
from ocop_desktop.domain.evidence.distance import Distance, find_distance
from ocop_desktop.domain.evidence.outlet_criteria import OutletScale
from ocop_desktop.domain.evidence.product_outlets import (
    ChannelListing,
    ProductOutlets,
    TieredExport,
    is_active_point,
    list_active,
    list_begun_exports,
)
from ocop_desktop.domain.evidence.proposal import (
    EvidenceGap,
    EvidenceKind,
    EvidenceNote,
    EvidencePaper,
    EvidenceProposal,
    EvidenceReason,
    PaperSubject,
)
from ocop_desktop.domain.text import identity_key

MANY_AGENTS = 5
_ONLINE = frozenset({ChannelKind.MARKETPLACE})
_MODERN = _ONLINE | {ChannelKind.SUPERMARKET}
_AGENTS = frozenset(
    {
        ChannelKind.AGENT,
        ChannelKind.SUPERMARKET,
        ChannelKind.CONVENIENCE,
        ChannelKind.OCOP_POINT,
    }
)
_TRAVEL_AGENTS = frozenset({ChannelKind.AGENT})
_TRAVEL_STEPS = (1, 3, MANY_AGENTS)
_BY_DISTANCE = {
    Distance.BEYOND: (3, EvidenceReason.OUTSIDE_PROVINCE),
    Distance.PROVINCE: (2, EvidenceReason.INSIDE_PROVINCE),
    Distance.OUTSIDE: (1, EvidenceReason.OUTSIDE_COMMUNE),
}


@dataclass(frozen=True, slots=True)
class _Agent:
    """One place that sells the product, with its paper."""

    distance: Distance
    paper: EvidencePaper


def propose_distribution(scale: OutletScale, outlets: ProductOutlets, on: date) -> EvidenceProposal:
    """5 points with a contract of export or of a modern channel, else by agents outside the commune."""
    return _propose_contracts(scale, outlets, on) or _propose_agents(scale, outlets, on)


def propose_territory(scale: OutletScale, outlets: ProductOutlets, on: date) -> EvidenceProposal:
    """5 points with a contract of export, else by how far from home the product is sold."""
    contracts = list(_export_contracts(outlets, on))
    if contracts:
        return _make(scale, len(scale.steps) - 1, EvidenceReason.EXPORT_CONTRACT, contracts)
    agents = _list_agents(outlets, on, _AGENTS)
    farthest = max((one.distance for one in agents), default=Distance.COMMUNE)
    step, reason = _BY_DISTANCE.get(farthest, (0, EvidenceReason.HOME_ONLY))
    papers = [one.paper for one in agents if one.distance is farthest and step]
    notes = (*_export_notes(outlets, on), *_agent_notes(outlets, agents))
    return _make(scale, step, reason, papers, notes)


def propose_agencies(
    scale: OutletScale, outlets: ProductOutlets, on: date
) -> EvidenceProposal | None:
    """By how many agents promote the tourist service; nothing where there are none."""
    agents = _list_agents(outlets, on, _TRAVEL_AGENTS)
    reached = [step for step, count in enumerate(_TRAVEL_STEPS) if len(agents) >= count]
    if not reached:
        return None
    papers = [one.paper for one in agents]
    return _make(scale, reached[-1], EvidenceReason.TRAVEL_AGENTS, papers)


def _propose_contracts(
    scale: OutletScale, outlets: ProductOutlets, on: date
) -> EvidenceProposal | None:
    top = len(scale.steps) - 1
    exported = list(_export_contracts(outlets, on))
    if exported:
        return _make(scale, top, EvidenceReason.EXPORT_CONTRACT, exported)
    modern = [one for one in list_active(outlets, on, _MODERN) if _has_modern_contract(one)]
    if not modern:
        return None
    return _make(
        scale, top, EvidenceReason.MODERN_CHANNEL, [_make_contract_paper(one) for one in modern]
    )


def _propose_agents(scale: OutletScale, outlets: ProductOutlets, on: date) -> EvidenceProposal:
    agents = _list_agents(outlets, on, _AGENTS)
    outside = [one.paper for one in agents if one.distance > Distance.COMMUNE]
    notes = (
        *_contract_notes(outlets, on),
        *_export_notes(outlets, on),
        *_agent_notes(outlets, agents),
    )
    if not outside:
        return _make(scale, 0, EvidenceReason.HOME_ONLY, (), notes)
    if len(outside) < MANY_AGENTS:
        return _make(scale, 1, EvidenceReason.FEW_AGENTS, outside, notes)
    return _make(scale, 2, EvidenceReason.MANY_AGENTS, outside, notes)


def _make(
    scale: OutletScale,
    step: int,
    reason: EvidenceReason,
    papers: Iterable[EvidencePaper],
    notes: Iterable[EvidenceNote] = (),
) -> EvidenceProposal:
    listed = tuple(papers)
    if reason in {EvidenceReason.EXPORT_CONTRACT, EvidenceReason.MODERN_CHANNEL}:
        notes = (*notes, EvidenceNote(EvidenceGap.PROOF_OF_PERFORMANCE))
    return EvidenceProposal(
        scale.criterion.number,
        scale.criterion.name,
        scale.steps[step],
        reason,
        len(listed),
        tuple(dict.fromkeys(paper.name for paper in listed)),
        tuple(notes),
        listed,
    )


def _has_modern_contract(one: ChannelListing) -> bool:
    return bool(one.listing.contract.file) and (one.kind not in _ONLINE or bool(one.listing.url))


def _contract_notes(outlets: ProductOutlets, on: date) -> Iterator[EvidenceNote]:
    """The modern channels that lack the contract or the link."""
    modern = list_active(outlets, on, _MODERN)
    lacking = (
        (EvidenceGap.CONTRACT_MISSING, [one for one in modern if not one.listing.contract.file]),
        (
            EvidenceGap.LINK_MISSING,
            [one for one in modern if one.kind in _ONLINE and not one.listing.url],
        ),
    )
    for gap, ones in lacking:
        if ones:
            names = tuple(dict.fromkeys(one.listing.channel for one in ones))
            yield EvidenceNote(gap, len(names), names)


def _export_notes(outlets: ProductOutlets, on: date) -> tuple[EvidenceNote, ...]:
    return list_export_notes(list_begun_exports(outlets, on))


def list_export_notes(exports: Iterable[TieredExport]) -> tuple[EvidenceNote, ...]:
    """The exports that lack the file of their contract."""
    bare = tuple(one.export.country for one in exports if not one.export.contract.file)
    named = tuple(dict.fromkeys(bare))
    return (EvidenceNote(EvidenceGap.EXPORT_CONTRACT_MISSING, len(named), named),) if named else ()


def _agent_notes(outlets: ProductOutlets, agents: list[_Agent]) -> Iterator[EvidenceNote]:
    unknown = [one.paper.name for one in agents if one.distance is Distance.UNKNOWN]
    if not unknown:
        return
    gap = EvidenceGap.PLACE_UNKNOWN if outlets.home.commune else EvidenceGap.HOME_UNKNOWN
    yield EvidenceNote(gap, len(unknown), tuple(unknown))


def _list_agents(outlets: ProductOutlets, on: date, kinds: frozenset[ChannelKind]) -> list[_Agent]:
    """The places that sell the product, each once: agents by name and place, and points of sale."""
    found: dict[str, _Agent] = {}
    for one in list_active(outlets, on, kinds):
        name = " – ".join(filter(None, (one.listing.channel, one.listing.place)))
        distance = find_distance(outlets.home, None, one.listing.place)
        found.setdefault(identity_key(name), _Agent(distance, _make_outlet_paper(one, name)))
    if ChannelKind.OCOP_POINT in kinds:
        for point in outlets.sale_points:
            if is_active_point(point.point, on):
                distance = find_distance(outlets.home, point.area, point.point.address)
                paper = EvidencePaper(
                    EvidenceKind.MARKET,
                    PaperSubject.SALE_POINT,
                    point.point.name,
                    point.point.decision,
                    point.point.opened_on,
                )
                found.setdefault(identity_key(point.point.name), _Agent(distance, paper))
    return list(found.values())


def _make_outlet_paper(one: ChannelListing, name: str) -> EvidencePaper:
    contract = one.listing.contract
    subject = PaperSubject.OUTLET if contract == SalesContract() else PaperSubject.CONTRACT
    return EvidencePaper(
        EvidenceKind.MARKET, subject, name, contract.number, contract.signed_on, contract.file
    )


def _make_contract_paper(one: ChannelListing) -> EvidencePaper:
    return _make_outlet_paper(one, one.listing.channel)


def _export_contracts(outlets: ProductOutlets, on: date) -> Iterator[EvidencePaper]:
    for one in list_begun_exports(outlets, on):
        if one.export.contract.file:
            yield make_export_paper(one.export.country, one.export.contract)


def make_export_paper(country: str, contract: SalesContract) -> EvidencePaper:
    """The paper of an export to the country of that code."""
    return EvidencePaper(
        EvidenceKind.MARKET,
        PaperSubject.EXPORT,
        country,
        contract.number,
        contract.signed_on,
        contract.file,
    )
