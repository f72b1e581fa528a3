"""One total of an event from figures given at three levels: never the same sale twice."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import DealKind, EventEntry, EventSession, ReachUnit
from ocop_desktop.domain.events.totals import EventTotals, HolderTotal, Total, TotalLevel
from ocop_desktop.domain.figures.figure import Figure
from ocop_desktop.domain.figures.sums import add_figures
from ocop_desktop.domain.figures.writing import DONG

CONTRACTS = frozenset({DealKind.CONTRACT, DealKind.PRINCIPLE})
MEMORANDA = frozenset({DealKind.MEMORANDUM, DealKind.AGREEMENT})
REACH_UNITS = {ReachUnit.PEOPLE: "người", ReachUnit.TIMES: "lượt"}


def total_event(event: Event, product_holders: Mapping[int, int]) -> EventTotals:
    """What the event came to: of each figure the stated one, else that of holders, else of sessions.

    `product_holders` has the producer of each product.
    """
    stated, sessions = event.stated, event.sessions
    holders = total_holders(event, product_holders)
    reach = sum_reach(sessions)
    return EventTotals(
        reach=_total_reach(event, reach),
        viewers=_choose("người xem", stated.viewers, None, _sum(sessions, "viewers")),
        views=_choose("lượt xem", stated.views, None, _sum(sessions, "views")),
        orders=_choose("đơn", stated.orders, _sum(holders, "orders"), _sum(sessions, "orders")),
        gross=_choose(DONG, stated.gross, None, _sum(sessions, "gross")),
        net=_choose(DONG, stated.revenue, _sum(holders, "net"), _sum(sessions, "net")),
        contracts=_choose("hợp đồng", stated.contracts, count_deals(event, CONTRACTS), None),
    )


def total_holders(event: Event, product_holders: Mapping[int, int]) -> tuple[HolderTotal, ...]:
    """What each producer brought home, in the order of its first entry, then of its first deal.

    Of each figure its own lines count where they have it, else those of its products.
    """
    entries: dict[int, list[EventEntry]] = defaultdict(list)
    for entry in event.entries:
        entries[find_holder(entry, product_holders)].append(entry)
    for deal in event.deals:
        if deal.producer_id:
            entries[deal.producer_id]
    return tuple(_total_holder(event, holder, lines) for holder, lines in entries.items())


def find_holder(entry: EventEntry, product_holders: Mapping[int, int]) -> int:
    """The producer of an entry: that of its product, else the one that it names; 0 if nobody knows."""
    return product_holders.get(entry.product_id) or entry.producer_id


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


def _total_holder(event: Event, holder: int, lines: list[EventEntry]) -> HolderTotal:
    deals = [deal for deal in event.deals if holder and deal.producer_id == holder]
    contracts = [deal for deal in deals if deal.kind in CONTRACTS]
    values = [deal.value for deal in contracts if deal.value is not None]
    return HolderTotal(
        producer_id=holder,
        booths=tuple(dict.fromkeys(line.booth for line in lines if line.booth)),
        product_ids=tuple(dict.fromkeys(line.product_id for line in lines if line.product_id)),
        orders=_sum_lines(lines, lambda line: line.orders),
        net=_sum_lines(lines, lambda line: line.net),
        contracts=len(contracts),
        contracts_value=sum(values, Decimal(0)) if values else None,
        memoranda=sum(deal.kind in MEMORANDA for deal in deals),
        notes="; ".join(line.notes for line in lines if line.notes and not line.product_id),
    )


def _sum_lines(
    lines: list[EventEntry], read: Callable[[EventEntry], Figure | None]
) -> Figure | None:
    own = add_figures(read(line) for line in lines if not line.product_id)
    return own or add_figures(read(line) for line in lines if line.product_id)


def _total_reach(event: Event, reach: Figure | None) -> Total | None:
    if event.stated.reach:
        return Total(event.stated.reach, TotalLevel.STATED, REACH_UNITS[event.stated.reach_unit])
    if reach is None:
        return None
    times = any(one.reach and one.reach_unit is ReachUnit.TIMES for one in event.sessions)
    return Total(
        reach, TotalLevel.SESSIONS, REACH_UNITS[ReachUnit.TIMES if times else ReachUnit.PEOPLE]
    )


def _sum(parts: Iterable[EventSession | HolderTotal], field: str) -> Figure | None:
    return add_figures(getattr(part, field) for part in parts)


def _choose(
    unit: str, stated: Figure | None, holders: Figure | None, sessions: Figure | None
) -> Total | None:
    if stated:
        return Total(stated, TotalLevel.STATED, unit)
    if holders:
        return Total(holders, TotalLevel.HOLDERS, unit)
    return Total(sessions, TotalLevel.SESSIONS, unit) if sessions else None
