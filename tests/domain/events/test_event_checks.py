"""What is impossible in an event is refused before anything is stored."""

from datetime import date, time
from decimal import Decimal

import pytest

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import InvalidValue
from ocop_desktop.domain.events.checks import check_event
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventSession, SessionPage, StatedFigures
from ocop_desktop.domain.figures.figure import Figure, Qualifier
from ocop_desktop.domain.problems import Problem, Severity
from ocop_desktop.domain.register.fields import refuse_hard
from ocop_desktop.domain.text_lengths import MAX_NAME

DAY = date(2023, 10, 19)


def figure(value: int, qualifier: Qualifier = Qualifier.EXACT) -> Figure:
    return Figure(Decimal(value), qualifier)


def test_an_event_needs_a_name_of_255_letters_at_most() -> None:
    (problem,) = check_event(Event(""))
    assert (problem.field, problem.reason) == ("name", ValueReason.REQUIRED)
    (problem,) = check_event(Event("A" * (MAX_NAME + 1)))
    assert (problem.reason, problem.severity) == (ValueReason.NAME_LENGTH, Severity.HARD)
    assert check_event(Event("A")) == ()


def test_an_event_does_not_end_before_it_starts() -> None:
    (problem,) = check_event(Event("A", starts_on=DAY, ends_on=date(2023, 10, 18)))
    assert (problem.field, problem.severity) == ("ends_on", Severity.HARD)
    assert check_event(Event("A", starts_on=DAY, ends_on=DAY)) == ()


def test_more_cancelled_than_ordered_or_net_above_gross_is_refused_with_both_figures() -> None:
    session = EventSession(
        "Tối",
        orders=figure(10),
        orders_cancelled=figure(12),
        gross=figure(900_000, Qualifier.UNDER),
        net=figure(900_000),
    )
    event = Event("A", sessions=(session,))
    assert check_event(event) == (
        Problem("net", ValueReason.NET_OVER_GROSS, Severity.HARD, "900.000", "< 900.000", "Tối"),
        Problem(
            "orders_cancelled", ValueReason.CANCELLED_OVER_ORDERS, Severity.HARD, "12", "10", "Tối"
        ),
    )
    with pytest.raises(InvalidValue) as caught:
        refuse_hard(check_event(event))
    assert (caught.value.limit, caught.value.where) == ("< 900.000", "Tối")


def test_a_stated_revenue_above_the_stated_gross_is_refused() -> None:
    stated = StatedFigures(revenue=figure(9, Qualifier.OVER), gross=figure(8))
    (problem,) = check_event(Event("A", stated=stated))
    assert (problem.field, problem.value, problem.limit) == ("revenue", "> 9", "8")


def test_what_may_be_right_by_its_qualifier_is_not_refused() -> None:
    stated = StatedFigures(revenue=figure(9), gross=figure(8, Qualifier.OVER))
    assert check_event(Event("A", stated=stated)) == ()


def test_a_session_may_pass_midnight_and_its_pages_are_web_addresses() -> None:
    pages = (SessionPage("TikTok", url="https://tiktok.com/@a"), SessionPage("Facebook"))
    night = EventSession("Đêm", DAY, time(22), time(1, 30), pages=pages)
    assert check_event(Event("A", sessions=(night,))) == ()
    wrong = EventSession("Đêm", pages=(SessionPage("TikTok", url="tiktok"),))
    (problem,) = check_event(Event("A", sessions=(wrong,)))
    assert (problem.field, problem.where, problem.severity) == ("url", "Đêm", Severity.SOFT)
