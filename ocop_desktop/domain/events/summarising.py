"""Works out all that follows from one event."""

from datetime import date

from ocop_desktop.domain.events.context import EventContext
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.findings import find_in_event
from ocop_desktop.domain.events.ratios import count_days, work_out_ratios
from ocop_desktop.domain.events.summary import EventSummary, ReportRule, is_overdue
from ocop_desktop.domain.events.summing import total_event, total_holders


def work_out_summary(
    event: Event, context: EventContext, rule: ReportRule, on: date
) -> EventSummary:
    """The event with its totals, ratios and findings, and whether its report is due on that day."""
    due = rule.find_due(event.report_due, event.starts_on, event.ends_on)
    return EventSummary(
        event,
        count_days(event),
        total_event(event, context.product_holders),
        total_holders(event, context.product_holders),
        find_in_event(event, context),
        work_out_ratios(event, context.product_holders),
        due,
        is_overdue(due, event.reported_on, on),
        context.product_names,
        context.producer_names,
        context.product_holders,
    )
