"""What is doubtful in an event: figures that do not agree, and traps of double counting."""

from collections.abc import Iterator
from decimal import Decimal

from ocop_desktop.domain.events.comparisons import FigureInUnit, make_finding
from ocop_desktop.domain.events.context import EventContext
from ocop_desktop.domain.events.entry_findings import find_in_entries
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.part_findings import find_in_parts
from ocop_desktop.domain.events.ratios import count_days
from ocop_desktop.domain.events.session_findings import find_in_sessions
from ocop_desktop.domain.events.summing import total_event
from ocop_desktop.domain.events.total_findings import find_in_totals
from ocop_desktop.domain.events.totals import EventFinding, EventRule
from ocop_desktop.domain.events.units import UNITS
from ocop_desktop.domain.figures.figure import Figure
from ocop_desktop.domain.text import identity_key

MAX_DAYS = 31
"""An event that is longer most likely has a wrong day."""


def find_in_event(event: Event, context: EventContext) -> tuple[EventFinding, ...]:
    """What is doubtful in `event`; every finding may be left as it is."""
    totals = total_event(event, context.product_holders)
    return (
        *find_in_totals(event, context),
        *find_in_parts(event, totals.net),
        *find_in_sessions(event, context),
        *find_in_entries(event, context),
        *_find_in_days(event),
        *_find_twins(event, context),
    )


def _find_in_days(event: Event) -> Iterator[EventFinding]:
    days = count_days(event)
    if days is None:
        return
    counted = FigureInUnit(Figure(Decimal(days)), UNITS["days"])
    if days > MAX_DAYS:
        yield make_finding(EventRule.LONG_EVENT, counted, field="ends_on")
    stated = event.stated.days
    if stated and stated.value != days:
        told = FigureInUnit(stated, UNITS["days"])
        yield make_finding(EventRule.DAYS_DIFFER, told, counted, field="days")


def _find_twins(event: Event, context: EventContext) -> Iterator[EventFinding]:
    """Another event of that name on those days: both would report the same sales."""
    key = identity_key(event.name)
    for other in context.other_events:
        same_days = (other.starts_on, other.ends_on) == (event.starts_on, event.ends_on)
        if other.id != event.id and same_days and identity_key(other.name) == key:
            yield EventFinding(EventRule.EVENT_TWICE, other.name, field="name")
