"""One total of an event from figures given at three levels: never the same sale twice."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import (
    Deal,
    DealKind,
    EntryStatus,
    EventEntry,
    EventSession,
    ReachUnit,
)
from ocop_desktop.domain.events.totals import EventTotals, HolderTotal, Total, TotalLevel
from ocop_desktop.domain.events.units import REACH_UNITS, UNITS
from ocop_desktop.domain.figures.figure import Figure
from ocop_desktop.domain.figures.sums import add_figures, add_newest

CONTRACTS = frozenset({DealKind.CONTRACT, DealKind.PRINCIPLE})
MEMORANDA = frozenset({DealKind.MEMORANDUM, DealKind.AGREEMENT})
_STATED_NAMES = {"net": "revenue"}


@dataclass(frozen=True, slots=True)
class FigureLevels:
    """One figure of an event at the levels that it is known at, the one that counts first."""

    name: str
    unit: str
    totals: tuple[Total, ...]

    @property
    def total(self) -> Total | None:
        """The one that counts."""
        return self.totals[0] if self.totals else None


def total_event(event: Event, product_holders: Mapping[int, int]) -> EventTotals:
    """What the event came to: of each figure the stated one, else that of holders, else of sessions.

    `product_holders` has the producer of each product.
    """
    levels = find_levels(event, product_holders)
    return EventTotals(**{level.name: level.total for level in levels})


def find_levels(event: Event, product_holders: Mapping[int, int]) -> tuple[FigureLevels, ...]:
    """The figures that make up EventTotals, each at all levels that it is known at.

    People who were reached by two sessions are not added: see `sum_reach`.
    """
    holders = total_holders(event, product_holders)
    reach = sum_reach(event.sessions)
    contracts = count_deals(event, CONTRACTS)
    of_sessions = {
        name: add_figures(getattr(session, name) for session in event.sessions)
        for name in ("viewers", "views", "orders", "gross", "net")
    }
    of_holders = {
        "orders": add_figures(holder.orders for holder in holders),
        "net": add_figures(holder.net for holder in holders),
        "contracts": contracts,
    }
    return (
        _gather("reach", _stated_reach_unit(event), event.stated.reach, None, reach),
        *(
            _gather(
                name,
                UNITS[name],
                getattr(event.stated, _STATED_NAMES.get(name, name)),
                of_holders.get(name),
                of_sessions.get(name),
            )
            for name in ("viewers", "views", "orders", "gross", "net", "contracts")
        ),
    )


def total_holders(event: Event, product_holders: Mapping[int, int]) -> tuple[HolderTotal, ...]:
    """What each producer brought home, in the order of its first entry, then of its first deal.

    Of each figure its own lines count where they have it, else those of its products.
    """
    lines: dict[int, list[EventEntry]] = defaultdict(list)
    deals: dict[int, list[Deal]] = defaultdict(list)
    totals = find_total_rows(event)
    for entry in event.entries:
        if entry not in totals:
            lines[find_holder(entry, product_holders)].append(entry)
    for deal in event.deals:
        deals[deal.producer_id].append(deal)
    holders = dict.fromkeys((*lines, *(holder for holder in deals if holder)))
    return tuple(_total_holder(holder, lines[holder], deals[holder]) for holder in holders)


def find_holder(entry: EventEntry, product_holders: Mapping[int, int]) -> int:
    """The producer of an entry: that of its product, else the one that it names; 0 if nobody knows."""
    return product_holders.get(entry.product_id) or entry.producer_id


def list_present(event: Event) -> tuple[EventEntry, ...]:
    """The entries of those who take part; absent ones are left out."""
    return tuple(one for one in event.entries if one.status is not EntryStatus.ABSENT)


def find_total_rows(event: Event) -> tuple[EventEntry, ...]:
    """Lines of no product and no producer whose revenue is that of several others together."""
    values = [entry.net.value for entry in event.entries if entry.net]
    return tuple(
        entry
        for entry in event.entries
        if entry.net and not entry.product_id and not entry.producer_id
        if len(values) > 2 and 0 < entry.net.value * 2 == sum(values)
    )


def sum_reach(sessions: Iterable[EventSession]) -> Figure | None:
    """The reach of all sessions; people who were reached by two of them are not added."""
    reached = [session for session in sessions if session.reach is not None]
    if len(reached) > 1 and any(one.reach_unit is ReachUnit.PEOPLE for one in reached):
        return None
    return add_figures(session.reach for session in reached)


def count_deals(event: Event, kinds: frozenset[DealKind]) -> Figure | None:
    """How many deals of such kinds were signed; None where none is entered."""
    count = sum(deal.kind in kinds for deal in event.deals)
    return Figure(Decimal(count)) if count else None


def sum_money(amounts: Iterable[Decimal | None]) -> Decimal | None:
    """The sum in đồng of the amounts that are known; None where none is."""
    known = [amount for amount in amounts if amount is not None]
    return sum(known, Decimal(0)) if known else None


def sum_lines(
    lines: Iterable[EventEntry], read: Callable[[EventEntry], Figure | None], *, own: bool
) -> Figure | None:
    """The sum over the lines of a holder itself (`own`), or over those of its products.

    Of the figures of one product or holder that stand for several days the newest counts: a
    report that goes on counting holds the former ones.
    """
    figures: dict[int, list[Figure]] = defaultdict(list)
    for line in lines:
        figure = read(line)
        if figure is not None and own is not bool(line.product_id):
            figures[line.product_id].append(figure)
    return add_figures(add_newest(one) for one in figures.values())


def _total_holder(holder: int, lines: list[EventEntry], deals: list[Deal]) -> HolderTotal:
    mine = deals if holder else []
    contracts = [deal for deal in mine if deal.kind in CONTRACTS]
    return HolderTotal(
        producer_id=holder,
        booths=tuple(dict.fromkeys(line.booth for line in lines if line.booth)),
        product_ids=tuple(dict.fromkeys(line.product_id for line in lines if line.product_id)),
        orders=_sum_holder(holder, lines, lambda line: line.orders),
        net=_sum_holder(holder, lines, lambda line: line.net),
        contracts=len(contracts),
        contracts_value=sum_money(deal.value for deal in contracts),
        memoranda=sum(deal.kind in MEMORANDA for deal in mine),
        notes="; ".join(line.notes for line in lines if line.notes and not line.product_id),
    )


def _sum_holder(
    holder: int, lines: list[EventEntry], read: Callable[[EventEntry], Figure | None]
) -> Figure | None:
    """Lines whose holder nobody knows are not the same sales as those of such products."""
    own, products = sum_lines(lines, read, own=True), sum_lines(lines, read, own=False)
    return (own or products) if holder else add_figures((own, products))


def _stated_reach_unit(event: Event) -> str:
    if event.stated.reach:
        return REACH_UNITS[event.stated.reach_unit]
    units = {session.reach_unit for session in event.sessions if session.reach}
    return REACH_UNITS[ReachUnit.TIMES if ReachUnit.TIMES in units else ReachUnit.PEOPLE]


def _gather(
    name: str, unit: str, stated: Figure | None, holders: Figure | None, sessions: Figure | None
) -> FigureLevels:
    by_level = zip(TotalLevel, (stated, holders, sessions), strict=True)
    totals = (Total(figure, level, unit) for level, figure in by_level if figure)
    return FigureLevels(name, unit, tuple(totals))
