"""What is doubtful in an event is told with its figures and may be left as it is."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from ocop_desktop.domain.channels.channel import Channel
from ocop_desktop.domain.events.context import EventContext
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.findings import find_in_event
from ocop_desktop.domain.events.parts import (
    EntryStatus,
    EventEntry,
    EventSession,
    ReachUnit,
    RevenuePart,
    SessionPage,
    StatedFigures,
)
from ocop_desktop.domain.events.totals import EventFinding, EventRule
from ocop_desktop.domain.figures.figure import Figure, Qualifier

DAY = date(2023, 10, 19)
NOTHING = EventContext()


def figure(value: int, qualifier: Qualifier = Qualifier.EXACT) -> Figure:
    return Figure(Decimal(value), qualifier)


def find(event: Event, context: EventContext = NOTHING) -> list[EventFinding]:
    return list(find_in_event(event, context))


@pytest.mark.parametrize(
    ("rule", "first", "second"),
    [
        (EventRule.VIEWERS_OVER_REACH, "viewers", "reach"),
        (EventRule.MAX_OVER_VIEWERS, "max_viewers", "viewers"),
        (EventRule.VIEWERS_OVER_VIEWS, "viewers", "views"),
        (EventRule.ORDERS_OVER_VIEWERS, "orders", "viewers"),
        (EventRule.CANCELLED_OVER_ORDERS, "orders_cancelled", "orders"),
        (EventRule.NET_OVER_GROSS, "net", "gross"),
    ],
)
def test_of_two_figures_of_a_session_one_may_not_exceed_the_other(
    rule: EventRule, first: str, second: str
) -> None:
    figures: dict[str, Any] = {first: figure(200), second: figure(150, Qualifier.UNDER)}
    event = Event("Phiên", sessions=(EventSession("Tối", **figures),))
    (finding,) = find(event)
    assert (finding.rule, finding.where, finding.field) == (rule, "Tối", first)
    assert finding.figures == (figure(200), figure(150, Qualifier.UNDER))
    figures[second] = figure(200)
    assert find(Event("Phiên", sessions=(EventSession("Tối", **figures),))) == []


@pytest.mark.parametrize(
    ("rule", "stated"),
    [
        (EventRule.VIEWERS_OVER_REACH, {"viewers": 200, "reach": 150}),
        (EventRule.VIEWERS_OVER_VIEWS, {"viewers": 200, "views": 150}),
        (EventRule.ORDERS_OVER_VIEWERS, {"orders": 200, "viewers": 150}),
        (EventRule.NET_OVER_GROSS, {"revenue": 200, "gross": 150}),
    ],
)
def test_neither_may_it_among_the_stated_figures(rule: EventRule, stated: dict[str, int]) -> None:
    figures: dict[str, Any] = {name: figure(value) for name, value in stated.items()}
    (finding,) = find(Event("Hội chợ", stated=StatedFigures(**figures)))
    assert (finding.rule, finding.where) == (rule, "")
    assert finding.figures == (figure(200), figure(150))


def test_viewers_of_one_session_are_not_held_against_the_views_of_another() -> None:
    sessions = (EventSession(viewers=figure(200)), EventSession(views=figure(150)))
    assert find(Event("Phiên", sessions=sessions)) == []


def test_figures_of_levels_that_differ_are_both_told() -> None:
    event = Event(
        "Hội chợ",
        stated=StatedFigures(revenue=figure(900)),
        entries=(EventEntry(1, net=figure(700)),),
        sessions=(EventSession(net=figure(890)),),
    )
    (finding,) = find(event)
    assert (finding.rule, finding.figures) == (
        EventRule.STATED_DIFFERS,
        (figure(900), figure(700)),
    )
    event = replace(event, stated=StatedFigures(), sessions=(EventSession(net=figure(600)),))
    (finding,) = find(event)
    assert (finding.rule, finding.figures) == (
        EventRule.SESSIONS_DIFFER,
        (figure(700), figure(600)),
    )


@pytest.mark.parametrize(("orders", "gross"), [(0, 5_000_000), (3, 0)])
def test_orders_and_takings_are_0_together(orders: int, gross: int) -> None:
    session = EventSession("Tối", orders=figure(orders), gross=figure(gross))
    (finding,) = find(Event("Phiên", sessions=(session,)))
    assert (finding.rule, finding.second_unit) == (EventRule.ORDERS_WITHOUT_GROSS, "đồng")
    stated = StatedFigures(orders=figure(orders), gross=figure(gross))
    (finding,) = find(Event("Phiên", stated=stated))
    assert finding.rule is EventRule.ORDERS_WITHOUT_GROSS
    none = StatedFigures(orders=figure(0), gross=figure(0))
    assert find(Event("Phiên", stated=none)) == []


def test_more_people_than_the_country_has_were_not_reached() -> None:
    session = EventSession(reach=figure(120_000_000))
    (finding,) = find(Event("Phiên", sessions=(session,)))
    assert finding.rule is EventRule.REACH_OUT_OF_RANGE
    times = replace(session, reach_unit=ReachUnit.TIMES)
    assert find(Event("Phiên", sessions=(times,))) == []
    (finding,) = find(Event("Phiên", stated=StatedFigures(reach=figure(120_000_000))))
    assert finding.rule is EventRule.REACH_OUT_OF_RANGE


@pytest.mark.parametrize(
    ("net", "limit"), [(100_000, 65_000), (50_000_000, 120_000), (1_000_000, None)]
)
def test_a_mean_order_fits_the_listed_prices(net: int, limit: int | None) -> None:
    entries = (EventEntry(1, orders=figure(10), net=figure(net)),)
    context = EventContext(prices={1: Decimal(65_000), 2: Decimal(120_000)})
    found = find(Event("Phiên", entries=entries), context)
    if limit is None:
        assert found == []
        return
    (finding,) = found
    assert (finding.rule, finding.figures) == (
        EventRule.MEAN_ORDER,
        (figure(net // 10), figure(limit)),
    )


def test_without_prices_or_orders_nothing_is_said_of_a_mean_order() -> None:
    some = EventEntry(1, orders=figure(10), net=figure(10))
    assert find(Event("Phiên", entries=(some,))) == []
    context = EventContext(prices={1: Decimal(65_000)})
    assert find(Event("Phiên", entries=(replace(some, orders=figure(0)),)), context) == []
    assert find(Event("Phiên", entries=(replace(some, net=figure(0)),)), context) == []


def test_booths_of_one_kind_or_of_all_are_not_more_than_all_booths() -> None:
    stated = StatedFigures(booths_total=figure(100), booths_ocop=figure(120))
    (finding,) = find(Event("Hội chợ", stated=stated))
    assert (finding.rule, finding.field) == (EventRule.PART_OVER_TOTAL, "booths_ocop")
    stated = StatedFigures(
        booths_total=figure(100), booths_ocop=figure(60), booths_province=figure(60)
    )
    (finding,) = find(Event("Hội chợ", stated=stated))
    assert (finding.rule, finding.figures) == (
        EventRule.PARTS_OVER_TOTAL,
        (figure(120), figure(100)),
    )
    stated = replace(stated, booths_province=figure(20), booths_other=figure(10))
    (finding,) = find(Event("Hội chợ", stated=stated))
    assert (finding.rule, finding.figures) == (
        EventRule.PARTS_DIFFER,
        (figure(90), figure(100), figure(-10)),
    )


def test_parts_of_a_part_are_not_more_than_it() -> None:
    parts = (
        RevenuePart("Tỉnh", figure(100)),
        RevenuePart("Huyện A", figure(60), "Tỉnh"),
        RevenuePart("Huyện B", figure(70), "Tỉnh"),
    )
    (finding,) = find(Event("Hội chợ", stated=StatedFigures(revenue_parts=parts)))
    assert (finding.rule, finding.where) == (EventRule.PARTS_OVER_TOTAL, "Tỉnh")


def test_revenue_of_ocop_is_a_part_and_needs_somebody_who_came() -> None:
    entries = (EventEntry(1, status=EntryStatus.ATTENDED),)
    stated = StatedFigures(revenue=figure(100), revenue_ocop=figure(120))
    (finding,) = find(Event("Hội chợ", stated=stated, entries=entries))
    assert finding.rule is EventRule.OCOP_OVER_TOTAL
    absent = (EventEntry(1, status=EntryStatus.ABSENT),)
    stated = StatedFigures(revenue=figure(100), revenue_ocop=figure(70))
    (finding,) = find(Event("Hội chợ", stated=stated, entries=absent))
    assert finding.rule is EventRule.REVENUE_WITHOUT_ENTRY


@pytest.mark.parametrize(
    ("day", "provinces", "limit"),
    [
        (date(2025, 7, 1), 35, 34),
        (date(2025, 6, 30), 64, 63),
        (date(2025, 6, 30), 63, None),
        (None, 64, None),
    ],
)
def test_there_are_no_more_provinces_than_on_that_day(
    day: date | None, provinces: int, limit: int | None
) -> None:
    event = Event("Hội chợ", starts_on=day, stated=StatedFigures(provinces=figure(provinces)))
    found = find(event)
    assert [one.figures for one in found] == ([(figure(provinces), figure(limit))] if limit else [])


def test_an_event_of_more_than_31_days_and_sessions_outside_it_are_told() -> None:
    event = Event("Hội chợ", starts_on=DAY, ends_on=date(2023, 11, 19))
    (finding,) = find(event)
    assert (finding.rule, finding.figures) == (EventRule.LONG_EVENT, (figure(32),))
    short = replace(
        event,
        ends_on=None,
        sessions=(EventSession("Tối", date(2023, 10, 20)), EventSession(on=date(2023, 10, 18))),
    )
    assert [(one.rule, one.where) for one in find(short)] == [
        (EventRule.SESSION_OUTSIDE, "Tối, 20/10/2023"),
        (EventRule.SESSION_OUTSIDE, "18/10/2023"),
    ]
    assert find(replace(short, starts_on=None)) == []
    assert find(replace(short, sessions=(EventSession("Tối", DAY),))) == []


def test_a_platform_that_is_no_channel_of_the_office_is_told() -> None:
    pages = (SessionPage("TikTok"), SessionPage("TikTock"), SessionPage(""))
    event = Event("Phiên", sessions=(EventSession("Tối", pages=pages),))
    (finding,) = find(event, EventContext(channels=(Channel("TikTok"),)))
    assert (finding.rule, finding.where) == (EventRule.UNKNOWN_PLATFORM, "Tối: TikTock")
    assert find(event) == []


def test_a_holder_with_a_line_of_its_own_and_lines_of_products_is_told() -> None:
    entries = (
        EventEntry(0, producer_id=10, net=figure(500)),
        EventEntry(1, net=figure(500)),
        EventEntry(0, net=figure(3)),
    )
    context = EventContext(product_holders={1: 10}, producer_names={10: "HTX A"})
    (finding,) = find(Event("Hội chợ", entries=entries), context)
    assert (finding.rule, finding.where) == (EventRule.HOLDER_AND_PRODUCTS, "HTX A")
    assert finding.figures == (figure(500), figure(500))


def test_several_holders_with_lines_of_both_kinds_are_one_finding_for_each_field() -> None:
    entries = tuple(
        replace(entry, net=figure(5), orders=figure(1))
        for holder in (10, 20, 30)
        for entry in (EventEntry(0, producer_id=holder), EventEntry(holder + 1))
    )
    context = EventContext(
        product_holders={11: 10, 21: 20, 31: 30},
        producer_names={10: "HTX A", 20: "HTX B", 30: "HTX C"},
    )
    found = find(Event("Hội chợ", entries=entries), context)
    assert [(one.rule, one.field, one.names, one.figures) for one in found] == [
        (EventRule.HOLDER_AND_PRODUCTS, field, ("HTX A", "HTX B", "HTX C"), ())
        for field in ("net", "orders")
    ]


def test_products_without_stars_on_the_first_day_are_one_finding_and_old_prices_another() -> None:
    entries = (EventEntry(1), EventEntry(2), EventEntry(1), EventEntry(3), EventEntry(9))
    event = Event("Hội chợ", starts_on=DAY, entries=entries)
    context = EventContext(
        product_names={1: "Mật dừa", 2: "Mắm", 3: "Muối"},
        shown_stars={2: 4},
        stale_prices=frozenset({2}),
    )
    assert [(one.rule, one.names, one.field) for one in find(event, context)] == [
        (EventRule.NO_STARS, ("Mật dừa", "Muối"), "entries"),
        (EventRule.STALE_PRICE, ("Mắm",), "entries"),
    ]
    assert [one.rule for one in find(replace(event, starts_on=None), context)] == [
        EventRule.STALE_PRICE
    ]


def test_a_list_that_has_other_products_or_holders_than_stated_is_told() -> None:
    entries = (EventEntry(1), EventEntry(2), EventEntry(0, producer_id=30))
    stated = StatedFigures(products=figure(66), units=figure(2))
    event = Event("Hội chợ", stated=stated, entries=entries)
    context = EventContext(product_holders={1: 10, 2: 10})
    (finding,) = find(event, context)
    assert (finding.rule, finding.field, finding.figures) == (
        EventRule.COUNT_DIFFERS,
        "products",
        (figure(66), figure(2)),
    )
    planned = StatedFigures(products=figure(66))
    assert find(Event("Hội chợ", stated=planned), context) == []


def test_a_sum_over_holders_that_lacks_some_is_told() -> None:
    entries = (
        EventEntry(1, net=figure(5)),
        EventEntry(2),
        EventEntry(0, producer_id=30, status=EntryStatus.ABSENT),
        EventEntry(0),
    )
    event = Event("Hội chợ", entries=entries)
    context = EventContext(product_holders={1: 10, 2: 20})
    (finding,) = find(event, context)
    assert (finding.rule, finding.figures) == (
        EventRule.HOLDERS_WITHOUT_FIGURES,
        (figure(1), figure(2)),
    )
    none = replace(event, entries=(EventEntry(1, net=figure(5)), EventEntry(2, net=figure(0))))
    assert find(none, context) == []
    assert find(replace(event, entries=(EventEntry(1), EventEntry(2))), context) == []
