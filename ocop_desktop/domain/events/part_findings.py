"""What is doubtful in figures that are parts of others: booths, revenue by area, OCOP products."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from ocop_desktop.domain.events.comparisons import FigureInUnit, find_over, make_finding
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EntryStatus, RevenuePart, StatedFigures
from ocop_desktop.domain.events.totals import EventFinding, EventRule, Total
from ocop_desktop.domain.events.units import UNITS
from ocop_desktop.domain.figures.comparing import is_over
from ocop_desktop.domain.figures.figure import Figure, Qualifier
from ocop_desktop.domain.figures.sums import add_figures
from ocop_desktop.domain.figures.writing import DONG

PROVINCES, FORMER_PROVINCES = 34, 63
PROVINCES_SINCE = date(2025, 7, 1)
"""Since this day the country has 34 provinces and no longer 63."""
_BOOTHS = ("booths_ocop", "booths_province", "booths_other")


def find_in_parts(event: Event, revenue: Total | None) -> Iterator[EventFinding]:
    """What is doubtful where parts of `event` and their whole are stated; `revenue` is its total."""
    stated = event.stated
    yield from _find_booths(stated)
    yield from _find_revenue_parts(stated)
    net = FigureInUnit(revenue.figure if revenue else None, DONG)
    ocop = FigureInUnit(stated.revenue_ocop, DONG)
    yield from find_over(EventRule.OCOP_OVER_TOTAL, ocop, net, field="revenue_ocop")
    attended = any(entry.status is EntryStatus.ATTENDED for entry in event.entries)
    if stated.revenue_ocop and stated.revenue_ocop.value and not attended:
        yield make_finding(EventRule.REVENUE_WITHOUT_ENTRY, ocop, field="revenue_ocop")
    if stated.revenue and not stated.revenue_ocop and _has_other_booths(stated):
        told = FigureInUnit(stated.revenue, DONG)
        yield make_finding(EventRule.OCOP_SHARE_UNKNOWN, told, field="revenue_ocop")
    yield from _find_provinces(event)


def check_sum(
    parts: Mapping[str, Figure | None], stated: Figure | None, *, unit: str = "", where: str = ""
) -> EventFinding | None:
    """The finding that the sum of parts is not the whole that is stated.

    Its figures are the sum, the stated one and what the sum has more (below 0: less). Of parts that
    nobody knows nothing is said.
    """
    added = add_figures(parts.values())
    if added is None or stated is None or None in parts.values():
        return None
    exact = added.qualifier is stated.qualifier is Qualifier.EXACT
    if is_over(added, stated) or is_over(stated, added) or (exact and added.value != stated.value):
        more = Figure(added.value - stated.value)
        return EventFinding(EventRule.PARTS_DIFFER, where, (added, stated, more), unit)
    return None


def _find_booths(stated: StatedFigures) -> Iterator[EventFinding]:
    """Booths of one kind, or of all kinds together, above all booths; less only where all are told."""
    total = FigureInUnit(stated.booths_total, UNITS["booths_total"])
    parts = {name: getattr(stated, name) for name in _BOOTHS}
    over = [name for name in _BOOTHS if is_over(parts[name], total.figure)]
    for name in over:
        part = FigureInUnit(parts[name], total.unit)
        yield make_finding(EventRule.PART_OVER_TOTAL, part, total, field=name)
    if over:
        return
    added = FigureInUnit(add_figures(parts.values()), total.unit)
    if is_over(added.figure, total.figure):
        yield make_finding(EventRule.PARTS_OVER_TOTAL, added, total, field="booths_total")
    elif finding := check_sum(parts, total.figure, unit=total.unit):
        yield replace(finding, field="booths_total")


def _find_revenue_parts(stated: StatedFigures) -> Iterator[EventFinding]:
    """Parts of a revenue above the whole that they belong to, and a total among its own parts."""
    wholes = {"": stated.revenue, **{part.name: part.revenue for part in stated.revenue_parts}}
    for name, whole in wholes.items():
        parts = [part for part in stated.revenue_parts if part.part_of == name]
        kept = [part for part in parts if not _is_total_of(part, parts)]
        for part in parts:
            if part not in kept:
                yield _make_part_finding(EventRule.TOTAL_AMONG_PARTS, part.name, part.revenue)
        yield from _find_over_whole(kept, whole, name)


def _find_over_whole(
    parts: list[RevenuePart], whole: Figure | None, name: str
) -> Iterator[EventFinding]:
    over = [part for part in parts if is_over(part.revenue, whole)]
    for part in over:
        yield _make_part_finding(EventRule.PART_OVER_TOTAL, part.name, part.revenue, whole)
    added = add_figures(part.revenue for part in parts)
    if not over and is_over(added, whole):
        yield _make_part_finding(EventRule.PARTS_OVER_TOTAL, name, added, whole)


def _make_part_finding(
    rule: EventRule, where: str, figure: Figure | None, whole: Figure | None = None
) -> EventFinding:
    first, second = FigureInUnit(figure, DONG), FigureInUnit(whole, DONG)
    return make_finding(rule, first, second, where=where, field="revenue_parts")


def _is_total_of(part: RevenuePart, parts: list[RevenuePart]) -> bool:
    """Whether `part` is the sum of the others, of which there are several."""
    others = [one.revenue.value for one in parts if one is not part]
    return len(others) > 1 and part.revenue.value == sum(others) > 0


def _has_other_booths(stated: StatedFigures) -> bool:
    """Whether goods of others, or of other provinces, were sold there too."""
    others = (stated.booths_other, stated.booths_province)
    return any(one is not None and one.value > 0 for one in others)


def _find_provinces(event: Event) -> Iterator[EventFinding]:
    """More provinces than the country has."""
    provinces, day = event.stated.provinces, event.starts_on
    if provinces is None or day is None:
        return
    limit = PROVINCES if day >= PROVINCES_SINCE else FORMER_PROVINCES
    if provinces.value > limit:
        unit = UNITS["provinces"]
        first, second = FigureInUnit(provinces, unit), FigureInUnit(Figure(Decimal(limit)), unit)
        yield make_finding(EventRule.TOO_MANY_PROVINCES, first, second, field="provinces")
