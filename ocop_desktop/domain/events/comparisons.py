"""Two figures of an event of which one may not exceed the other."""

from collections.abc import Iterator
from dataclasses import dataclass

from ocop_desktop.domain.events.totals import EventFinding, EventRule, Total
from ocop_desktop.domain.figures.comparing import is_over
from ocop_desktop.domain.figures.figure import Figure


@dataclass(frozen=True, slots=True)
class FigureInUnit:
    """A figure, if it is known, with its unit."""

    figure: Figure | None
    unit: str


def read_total(total: Total | None) -> FigureInUnit:
    """The figure of a total, if it is known."""
    return FigureInUnit(total.figure, total.unit) if total else FigureInUnit(None, "")


def make_finding(
    rule: EventRule,
    first: FigureInUnit,
    second: FigureInUnit = FigureInUnit(None, ""),
    *,
    where: str = "",
    field: str = "",
) -> EventFinding:
    """A finding about one or two figures."""
    figures = tuple(one.figure for one in (first, second) if one.figure is not None)
    other = second.unit if second.unit != first.unit else ""
    return EventFinding(rule, where, figures, first.unit, field, other)


def find_over(
    rule: EventRule,
    first: FigureInUnit,
    second: FigureInUnit,
    *,
    where: str = "",
    field: str = "",
) -> Iterator[EventFinding]:
    """The finding that the first most likely exceeds the second, if so."""
    if is_over(first.figure, second.figure):
        yield make_finding(rule, first, second, where=where, field=field)
