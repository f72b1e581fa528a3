"""The thirteen traps of double counting: each is told, and none changes a total in silence."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from ocop_desktop.domain.channels.channel import Channel
from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.events.context import EventContext, OtherEvent
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.findings import find_in_event
from ocop_desktop.domain.events.part_findings import check_sum
from ocop_desktop.domain.events.parts import (
    Deal,
    DealKind,
    EventEntry,
    EventSession,
    Gift,
    ReachUnit,
    RevenuePart,
    SessionPage,
    StatedFigures,
)
from ocop_desktop.domain.events.ratios import count_holders
from ocop_desktop.domain.events.several_events import EventCounts, count_over_events
from ocop_desktop.domain.events.summing import total_event, total_holders
from ocop_desktop.domain.events.totals import EventFinding, EventRule, Total, TotalLevel
from ocop_desktop.domain.figures.figure import Figure
from ocop_desktop.domain.figures.reading import UnclearFigure, parse_figure

DAY = date(2023, 10, 19)
MILLION = 1_000_000
NOTHING = EventContext()


def figure(value: int, as_of: date | None = None) -> Figure:
    return Figure(Decimal(value), as_of=as_of)


def find(event: Event, rule: EventRule, context: EventContext = NOTHING) -> list[EventFinding]:
    return [finding for finding in find_in_event(event, context) if finding.rule is rule]


def net_of(event: Event) -> tuple[int, TotalLevel] | None:
    total = total_event(event, {1: 10, 2: 10, 3: 20}).net
    return (int(total.figure.value), total.level) if total else None


@pytest.mark.parametrize("unit", ReachUnit)
def test_trap_1_people_reached_by_several_sessions_are_not_added(unit: ReachUnit) -> None:
    sessions = tuple(EventSession(reach=figure(reach), reach_unit=unit) for reach in (300, 500))
    event = Event("Tuần hàng", sessions=sessions)
    reach = total_event(event, {}).reach
    if unit is ReachUnit.TIMES:
        assert reach == Total(figure(800), TotalLevel.SESSIONS, "lượt")
        assert find_in_event(event, NOTHING) == ()
        return
    assert reach is None
    (finding,) = find(event, EventRule.REACH_NOT_ADDED)
    assert finding.figures == (figure(300), figure(500))


def test_trap_1_a_stated_number_of_people_that_is_the_sum_of_sessions_is_told() -> None:
    sessions = tuple(EventSession(reach=figure(reach)) for reach in (300, 500))
    event = Event("Tuần hàng", sessions=sessions, stated=StatedFigures(reach=figure(800)))
    assert find(event, EventRule.REACH_NOT_ADDED)
    honest = replace(event, stated=StatedFigures(reach=figure(600)))
    assert not find(honest, EventRule.REACH_NOT_ADDED)
    times = StatedFigures(reach=figure(800), reach_unit=ReachUnit.TIMES)
    assert not find(replace(event, stated=times), EventRule.REACH_NOT_ADDED)


def test_trap_2_a_net_that_is_the_gross_although_orders_were_cancelled() -> None:
    session = EventSession(
        orders=figure(20),
        orders_cancelled=figure(3),
        gross=figure(9 * MILLION),
        net=figure(9 * MILLION),
    )
    assert find(Event("Phiên", sessions=(session,)), EventRule.GROSS_IN_PLACE_OF_NET)
    honest = replace(session, net=figure(8 * MILLION))
    assert find_in_event(Event("Phiên", sessions=(honest,)), NOTHING) == ()


@pytest.mark.parametrize("of_session", [True, False])
def test_trap_3_the_same_live_sale_in_the_month_of_the_shop(of_session: bool) -> None:
    session = EventSession(
        "Tối thứ năm",
        DAY,
        pages=(SessionPage("tiktokshop", url="https://tiktok.com/@ocop"),),
        product_ids=(1,) if of_session else (),
        net=figure(9 * MILLION),
    )
    event = Event(
        "Phiên", starts_on=DAY, entries=(EventEntry(1), EventEntry(2)), sessions=(session,)
    )
    context = EventContext(
        product_names={1: "Mật dừa"},
        channels=(Channel("TikTok Shop", aliases=("TikTokShop",)),),
        sales=frozenset({(1, "TikTok Shop", date(2023, 10, 1)), (2, "Shopee", date(2023, 10, 1))}),
    )
    (finding,) = find(event, EventRule.SALE_IN_MONTH, context)
    assert finding.where == "Tối thứ năm, TikTok Shop, 10/2023"
    assert finding.names == ("Mật dừa",)
    assert not find(
        replace(event, sessions=(replace(session, on=None),)), EventRule.SALE_IN_MONTH, context
    )
    assert not find(
        replace(event, sessions=(replace(session, net=None),)), EventRule.SALE_IN_MONTH, context
    )
    assert not find(event, EventRule.SALE_IN_MONTH, replace(context, sales=frozenset()))


def test_trap_4_takings_of_others_are_told_until_the_share_of_ocop_is_known() -> None:
    stated = StatedFigures(revenue=figure(10**10), booths_other=figure(120))
    event = Event("Hội chợ", stated=stated)
    assert find(event, EventRule.OCOP_SHARE_UNKNOWN)
    for honest in (
        replace(stated, revenue_ocop=figure(10**9)),
        replace(stated, booths_other=figure(0)),
        replace(stated, booths_other=None),
    ):
        assert not find(replace(event, stated=honest), EventRule.OCOP_SHARE_UNKNOWN)


def test_trap_5_the_value_of_contracts_as_revenue() -> None:
    deals = (Deal(DealKind.CONTRACT, value=Decimal(400 * MILLION)), Deal(DealKind.MEMORANDUM))
    entries = (EventEntry(1, net=figure(100 * MILLION)),)
    event = Event("Kết nối cung cầu", deals=deals, entries=entries)
    assert net_of(event) == (100 * MILLION, TotalLevel.HOLDERS)
    assert not find(event, EventRule.DEALS_IN_REVENUE)
    for revenue in (400, 500):
        stated = replace(event, stated=StatedFigures(revenue=figure(revenue * MILLION)))
        assert find(stated, EventRule.DEALS_IN_REVENUE)


def test_trap_6_gifts_as_revenue() -> None:
    event = Event(
        "Phiên livestream",
        gifts=(Gift("Doanh nghiệp", amount=Decimal(3_800_000_000)),),
        stated=StatedFigures(revenue=figure(3_800_000_000)),
    )
    assert find(event, EventRule.GIFTS_IN_REVENUE)
    assert net_of(replace(event, stated=StatedFigures())) is None


def test_trap_7_66_products_at_three_events_are_66_products_and_198_times() -> None:
    entries = tuple(EventEntry(product) for product in range(1, 67))
    events = [Event(f"Sự kiện {number}", entries=(*entries, entries[0])) for number in range(3)]
    holders = {product: product % 12 + 1 for product in range(1, 67)}
    assert count_over_events(events, holders) == EventCounts(66, 198, 12, 36)
    assert count_over_events([Event("Trống", entries=(EventEntry(0),))], {}) == EventCounts(
        0, 0, 0, 0
    )


def test_trap_8_a_holder_with_17_products_is_one_holder() -> None:
    entries = tuple(EventEntry(product) for product in range(1, 18))
    event = Event("Hội chợ", entries=entries, stated=StatedFigures(units=figure(17)))
    context = EventContext(product_holders=dict.fromkeys(range(1, 18), 10))
    assert len(total_holders(event, context.product_holders)) == 1
    assert count_holders(event, context.product_holders) == figure(1)
    (finding,) = find(event, EventRule.PRODUCTS_AS_UNITS, context)
    assert finding.figures == (figure(17), figure(1))
    honest = replace(event, stated=StatedFigures(units=figure(1)))
    assert not find(honest, EventRule.PRODUCTS_AS_UNITS, context)
    assert count_holders(Event("Trống"), {}) is None


def test_trap_9_dong_or_million_is_asked_and_a_factor_between_levels_is_told() -> None:
    assert isinstance(parse_figure("900", money=True), UnclearFigure)
    entries = (EventEntry(1, orders=figure(12), net=figure(900)),)
    event = Event("Phiên", entries=entries, stated=StatedFigures(revenue=figure(900 * MILLION)))
    (finding,) = find(event, EventRule.STATED_DIFFERS)
    assert finding.figures == (figure(900 * MILLION), figure(900))
    listed = EventContext(prices={1: Decimal(65_000), 2: Decimal(0)})
    assert find(replace(event, stated=StatedFigures()), EventRule.MEAN_ORDER, listed)


def test_trap_10_two_events_of_one_name_on_the_same_days() -> None:
    event = Event("Hội chợ  OCOP Hè", id=1, starts_on=DAY, ends_on=DAY)
    twin = OtherEvent(2, "Hội chợ OCOP hè", DAY, DAY)
    assert find(event, EventRule.EVENT_TWICE, EventContext(other_events=(twin,)))
    others = (replace(twin, id=1), replace(twin, name="Hội chợ khác"), replace(twin, ends_on=None))
    assert not find(event, EventRule.EVENT_TWICE, EventContext(other_events=others))


@pytest.mark.parametrize("entry", [EventEntry(1), EventEntry(0, producer_id=10)])
def test_trap_11_of_weekly_reports_that_go_on_counting_the_newest_counts(entry: EventEntry) -> None:
    weeks = (figure(100 * MILLION, date(2023, 10, 8)), figure(250 * MILLION, date(2023, 10, 15)))
    entries = tuple(replace(entry, net=week) for week in reversed(weeks))
    event = Event("Tuần hàng", entries=entries)
    assert net_of(event) == (250 * MILLION, TotalLevel.HOLDERS)
    context = EventContext(product_holders={1: 10}, producer_names={10: "HTX A"})
    (finding,) = find(event, EventRule.CUMULATIVE_FIGURES, context)
    assert (finding.figures, finding.where) == (weeks, "HTX A")


def test_trap_11_figures_of_which_one_has_no_day_are_added() -> None:
    entries = (EventEntry(1, net=figure(5, DAY)), EventEntry(1, net=figure(7)))
    event = Event("Tuần hàng", entries=entries)
    assert net_of(event) == (12, TotalLevel.HOLDERS)
    assert not find(event, EventRule.CUMULATIVE_FIGURES, EventContext(product_holders={1: 10}))


def test_trap_11_figures_of_one_day_are_added() -> None:
    shift = EventEntry(1, net=figure(100 * MILLION, DAY))
    event = Event("Tuần hàng", entries=(shift, shift))
    assert net_of(event) == (200 * MILLION, TotalLevel.HOLDERS)
    context = EventContext(product_holders={1: 10})
    assert not find(event, EventRule.CUMULATIVE_FIGURES, context)


def test_trap_12_potential_five_stars_left_out_of_a_sum_is_told() -> None:
    finding = check_sum({"5": figure(4), "4": figure(1098), "3": figure(534)}, figure(1649))
    assert finding
    assert finding.figures[2] == figure(-13)


def test_trap_13_a_row_of_totals_is_not_added_to_its_rows() -> None:
    rows = (
        EventEntry(1, net=figure(5)),
        EventEntry(3, net=figure(7)),
        EventEntry(0, net=figure(12), notes="Tổng"),
    )
    event = Event("Hội chợ", entries=rows)
    assert net_of(event) == (12, TotalLevel.HOLDERS)
    (finding,) = find(event, EventRule.TOTAL_AMONG_PARTS)
    assert (finding.where, finding.figures) == ("Tổng", (figure(12),))


def test_trap_13_neither_are_sessions_nor_parts_of_the_revenue() -> None:
    sessions = tuple(EventSession(f"Phiên {net}", net=figure(net)) for net in (5, 7, 12))
    (finding,) = find(Event("Chuỗi phiên", sessions=sessions), EventRule.TOTAL_AMONG_PARTS)
    assert finding.where == "Phiên 12"
    parts = tuple(RevenuePart(f"Khu {net}", figure(net)) for net in (5, 7, 12))
    stated = StatedFigures(revenue=figure(12), revenue_parts=parts)
    event = Event("Hội chợ", stated=stated)
    assert [one.rule for one in find_in_event(event, NOTHING)] == [EventRule.TOTAL_AMONG_PARTS]
    assert not find(Event("Hai phiên", sessions=sessions[:2]), EventRule.TOTAL_AMONG_PARTS)


def test_a_reading_that_is_asked_names_the_unit() -> None:
    found = parse_figure("900", money=True)
    assert isinstance(found, UnclearFigure)
    assert found.reason is ValueReason.NUMBER_UNIT
