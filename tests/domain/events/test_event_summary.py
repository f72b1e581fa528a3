"""When the report of an event is due, and whom an event names."""

from datetime import date
from decimal import Decimal

import pytest

from ocop_desktop.domain.deadlines.working_days import WorkingCalendar
from ocop_desktop.domain.events.context import EventContext
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import Deal, EventEntry, EventSession, StatedFigures
from ocop_desktop.domain.events.summarising import work_out_summary
from ocop_desktop.domain.events.summary import (
    EventSummary,
    ReportRule,
    is_overdue,
    list_producer_ids,
    list_product_ids,
)
from ocop_desktop.domain.events.totals import EventRule
from ocop_desktop.domain.figures.figure import Figure

RULE = ReportRule(7, WorkingCalendar(frozenset({date(2026, 10, 22)})))
LAST = date(2026, 10, 21)


@pytest.mark.parametrize(
    ("due", "starts_on", "ends_on", "expected"),
    [
        (None, date(2026, 10, 19), LAST, date(2026, 11, 2)),
        (None, LAST, None, date(2026, 11, 2)),
        (date(2026, 10, 25), LAST, LAST, date(2026, 10, 25)),
        (None, None, None, None),
    ],
)
def test_a_report_is_due_so_many_working_days_after_the_last_day(
    due: date | None, starts_on: date | None, ends_on: date | None, expected: date | None
) -> None:
    assert RULE.find_due(due, starts_on, ends_on) == expected


@pytest.mark.parametrize(
    ("due", "reported_on", "expected"),
    [
        (LAST, None, True),
        (date(2026, 10, 22), None, False),
        (LAST, date(2026, 10, 30), False),
        (None, None, False),
    ],
)
def test_a_report_is_overdue_from_the_day_after_until_it_is_made(
    due: date | None, reported_on: date | None, *, expected: bool
) -> None:
    assert is_overdue(due, reported_on, date(2026, 10, 22)) is expected


def test_an_event_names_products_and_producers_in_entries_sessions_and_deals() -> None:
    event = Event(
        "Hội",
        sessions=(EventSession(product_ids=(1, 2)),),
        entries=(EventEntry(3), EventEntry(0, producer_id=8)),
        deals=(Deal(product_ids=(4,), producer_id=9), Deal()),
    )
    assert list_product_ids(event) == {1, 2, 3, 4}
    assert list_producer_ids(event) == {8, 9}
    assert not list_product_ids(Event("Hội")) | list_producer_ids(Event("Hội"))


def test_a_summary_of_nothing_is_empty() -> None:
    summary = EventSummary(Event("Hội"))
    assert (summary.product_names, summary.producer_names, summary.product_holders) == ({}, {}, {})


def test_all_that_follows_from_an_event_is_worked_out_at_once() -> None:
    event = Event(
        "Hội",
        starts_on=LAST,
        ends_on=LAST,
        stated=StatedFigures(revenue=Figure(Decimal(900)), days=Figure(Decimal(2))),
        entries=(EventEntry(3),),
    )
    context = EventContext({3: "Mật dừa"}, {8: "HTX A"}, {3: 8}, shown_stars={3: 4})
    summary = work_out_summary(event, context, RULE, date(2026, 11, 3))
    assert (summary.event, summary.days) == (event, 1)
    assert summary.totals.net is not None
    assert [one.producer_id for one in summary.holders] == [8]
    assert [one.rule for one in summary.findings] == [EventRule.DAYS_DIFFER]
    assert any(one.name == "revenue_per_day" and one.figure for one in summary.ratios)
    assert (summary.report_due, summary.is_overdue) == (date(2026, 11, 2), True)
    assert (summary.product_names, summary.producer_names) == ({3: "Mật dừa"}, {8: "HTX A"})
    assert summary.product_holders == {3: 8}
