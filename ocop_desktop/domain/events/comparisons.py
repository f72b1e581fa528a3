"""Makes findings about an event: of figures that exceed others, one of several that say the same."""

from collections.abc import Iterable, Iterator
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


def join_repeated(findings: Iterable[EventFinding]) -> Iterator[EventFinding]:
    """Findings of one rule about one field as one that names every place, without their figures."""
    groups: dict[tuple[EventRule, str], list[EventFinding]] = {}
    for finding in findings:
        groups.setdefault((finding.rule, finding.field), []).append(finding)
    for (rule, field), found in groups.items():
        names = tuple(dict.fromkeys(one.where for one in found))
        yield found[0] if len(found) == 1 else EventFinding(rule, field=field, names=names)
