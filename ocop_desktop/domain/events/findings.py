"""What is doubtful in an event: figures that do not agree, and traps of double counting."""

from ocop_desktop.domain.events.context import EventContext
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.summing import total_event
from ocop_desktop.domain.events.totals import EventFinding, EventRule
from ocop_desktop.domain.figures.comparing import is_over


def find_in_event(event: Event, context: EventContext) -> tuple[EventFinding, ...]:
    """What is doubtful in `event`; every finding may be left as it is."""
    totals = total_event(event, context.product_holders)
    found: list[EventFinding] = []
    if totals.viewers and totals.reach and is_over(totals.viewers.figure, totals.reach.figure):
        found.append(
            EventFinding(
                EventRule.VIEWERS_OVER_REACH,
                "",
                (totals.viewers.figure, totals.reach.figure),
                totals.viewers.unit,
                "viewers",
            )
        )
    return tuple(found)
