"""One product's line of days: what was, what is due, what comes."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop import resources
from ocop_desktop.domain.deadlines.filing import Filing, FilingResult, Notice
from ocop_desktop.domain.deadlines.outlook import find_commune_check_due
from ocop_desktop.domain.deadlines.renewal import DeadlineState, make_rules
from ocop_desktop.domain.deadlines.timeline import (
    ProductTimeline,
    TimelineEvent,
    TimelineEventKind,
    make_timeline,
)
from ocop_desktop.domain.office.office import DeadlineSettings
from ocop_desktop.domain.register.recognition import Recognition, RecognitionKind, Revocation

LAW = resources.regulations()
SETTINGS = DeadlineSettings(opening_soon_days=40)
OPENS, CLOSES, X = date(2027, 12, 22), date(2028, 2, 20), date(2028, 6, 19)
ISSUED = date(2025, 6, 19)
HELD = Recognition(1, 4, id=1, decision_number="0000/QĐ-UBND", issued_on=ISSUED, expires_on=X)
FILED = Filing(1, id=1, filed_on=date(2028, 1, 3), receipt_number="12/PĐK-79-27664-2028")


def line_on(
    on: date,
    held: Sequence[Recognition] = (HELD,),
    filings: Sequence[Filing] = (),
    notices: Sequence[Notice] = (),
) -> ProductTimeline:
    rules = make_rules(on, LAW, SETTINGS, resources.holidays())
    return make_timeline(1, "Mật dừa nước", held, filings, notices, rules)


def days(line: ProductTimeline, *kinds: TimelineEventKind) -> list[tuple[date, TimelineEventKind]]:
    """The events of some kinds, all where none is named."""
    return [(one.on, one.kind) for one in line.events if not kinds or one.kind in kinds]


def test_a_certificate_brings_its_days_and_those_of_its_window() -> None:
    line = line_on(date(2027, 1, 4))
    result_by = line.outlook.result_by
    assert result_by is not None
    assert days(line) == [
        (ISSUED, TimelineEventKind.ISSUED),
        (result_by, TimelineEventKind.RESULT_BY),
        (OPENS - timedelta(40), TimelineEventKind.OPENING_SOON),
        (OPENS, TimelineEventKind.WINDOW_OPENS),
        (CLOSES, TimelineEventKind.WINDOW_CLOSES),
        (X, TimelineEventKind.EXPIRES),
    ]
    assert (line.product_id, line.product, line.on) == (1, "Mật dừa nước", date(2027, 1, 4))
    assert {one.detail for one in line.events} == {"", "0000/QĐ-UBND"}


def test_under_a_decision_without_a_window_the_day_of_the_notice_is_shown() -> None:
    line = line_on(date(2026, 5, 1))
    assert days(line, TimelineEventKind.NOTICE_DUE) == [
        (X - timedelta(30), TimelineEventKind.NOTICE_DUE)
    ]
    assert days(line, TimelineEventKind.WINDOW_OPENS, TimelineEventKind.OPENING_SOON) == []


def test_an_extension_and_a_revocation_are_days_of_the_line() -> None:
    lost = replace(
        HELD,
        extended_until=X + timedelta(90),
        revocation=Revocation(date(2027, 3, 1), "Ngừng sản xuất"),
    )
    line = line_on(date(2027, 4, 1), [lost])
    assert (
        TimelineEvent(date(2027, 3, 1), TimelineEventKind.REVOKED, "Ngừng sản xuất") in line.events
    )
    until = TimelineEvent(X + timedelta(90), TimelineEventKind.EXTENDED_UNTIL, "0000/QĐ-UBND")
    assert until in line.events
    assert line.deadline.state is DeadlineState.REVOKED


def test_a_filing_shows_when_the_communes_check_is_due_until_it_is_forwarded() -> None:
    waiting = line_on(date(2028, 1, 10), filings=[FILED])
    due = find_commune_check_due(
        date(2028, 1, 3), make_rules(date(2028, 1, 10), LAW, SETTINGS, resources.holidays())
    )
    assert due is not None
    assert TimelineEvent(due, TimelineEventKind.CHECK_DUE, FILED.receipt_number) in waiting.events
    assert (
        TimelineEvent(date(2028, 1, 3), TimelineEventKind.FILED, FILED.receipt_number)
        in waiting.events
    )
    assert (waiting.filing, waiting.filings) == (FILED, (FILED,))
    sent = replace(FILED, forwarded_on=date(2028, 1, 12))
    forwarded = line_on(date(2028, 1, 13), filings=[sent])
    assert days(forwarded, TimelineEventKind.CHECK_DUE, TimelineEventKind.FORWARDED) == [
        (date(2028, 1, 12), TimelineEventKind.FORWARDED)
    ]
    assert {one.detail for one in forwarded.events if one.kind is TimelineEventKind.FORWARDED} == {
        FILED.receipt_number
    }


def test_a_filing_without_its_day_promises_no_check() -> None:
    line = line_on(date(2028, 1, 10), filings=[replace(FILED, filed_on=None)])
    assert days(line, TimelineEventKind.FILED, TimelineEventKind.CHECK_DUE) == []


def test_only_a_filing_that_has_ended_has_a_result() -> None:
    day = date(2028, 2, 1)
    ended = replace(FILED, result=FilingResult.RETURNED, result_on=day)
    line = line_on(date(2028, 3, 1), filings=[ended])
    assert TimelineEvent(day, TimelineEventKind.RESULT, "tra-lai") in line.events
    pending = replace(FILED, result_on=day)
    assert days(line_on(date(2028, 3, 1), filings=[pending]), TimelineEventKind.RESULT) == []


def test_notices_sent_are_shown_with_how_they_were_sent() -> None:
    sent = Notice(1, id=1, sent_on=date(2027, 12, 1), channel="Zalo")
    line = line_on(OPENS, notices=[sent, Notice(1, id=2)])
    assert [one for one in line.events if one.kind is TimelineEventKind.NOTICE_SENT] == [
        TimelineEvent(date(2027, 12, 1), TimelineEventKind.NOTICE_SENT, "Zalo")
    ]
    assert len(line.notices) == 2


def test_an_upgrade_shows_the_days_of_the_round_it_makes() -> None:
    upgrade = Filing(1, RecognitionKind.UPGRADE, id=1, filed_on=date(2026, 11, 2))
    line = line_on(date(2026, 11, 3), filings=[upgrade])
    made = line.outlook.round
    assert made is not None
    assert [
        one
        for one in line.events
        if one.kind in {TimelineEventKind.ROUND_REQUESTS, TimelineEventKind.ROUND_RESULTS}
    ] == [
        TimelineEvent(made.requests_before, TimelineEventKind.ROUND_REQUESTS, "trung ương"),
        TimelineEvent(made.by, TimelineEventKind.ROUND_RESULTS, "trung ương"),
    ]


def test_a_product_without_anything_has_only_its_round() -> None:
    line = line_on(date(2026, 11, 3), held=())
    assert [one.kind for one in line.events] == [
        TimelineEventKind.ROUND_REQUESTS,
        TimelineEventKind.ROUND_RESULTS,
    ]
    assert (line.recognitions, line.deadline.state) == ((), DeadlineState.NONE)


def test_every_recognition_is_shown_with_its_own_deadline_oldest_first() -> None:
    renewed = replace(HELD, id=2, issued_on=date(2028, 5, 1), expires_on=date(2031, 5, 1))
    line = line_on(date(2028, 6, 1), [renewed, HELD])
    assert [(one.id, deadline.state) for one, deadline in line.recognitions] == [
        (1, DeadlineState.REPLACED),
        (2, DeadlineState.NOT_DUE),
    ]
    assert line.deadline == line.recognitions[1][1]


@pytest.mark.parametrize("unknown", [Recognition(1, 3, year=2027), Recognition(1, 3)])
def test_a_recognition_without_days_has_none_on_the_line(unknown: Recognition) -> None:
    line = line_on(date(2028, 1, 1), [unknown])
    assert days(line) == []
    assert line.deadline.state is DeadlineState.UNKNOWN


DAYS = st.dates(date(2024, 1, 1), date(2032, 1, 1))
FILINGS = st.builds(
    Filing,
    product_id=st.just(1),
    kind=st.sampled_from(RecognitionKind),
    filed_on=st.none() | DAYS,
    forwarded_on=st.none() | DAYS,
    result=st.sampled_from(FilingResult),
    result_on=st.none() | DAYS,
)


@given(DAYS, st.lists(FILINGS, max_size=3))
def test_the_line_is_in_order_and_names_no_day_twice_for_one_thing(
    on: date, filings: list[Filing]
) -> None:
    events = line_on(on, filings=filings).events
    assert [one.on for one in events] == sorted(one.on for one in events)
    assert sum(one.kind is TimelineEventKind.EXPIRES for one in events) == 1
