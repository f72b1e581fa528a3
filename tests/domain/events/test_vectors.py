"""Published figures of real events come out value for value and word for word (V1-V15, V19-V24)."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

import pytest

from ocop_desktop.domain.events.context import EventContext
from ocop_desktop.domain.events.event import Event, EventKind
from ocop_desktop.domain.events.findings import find_in_event
from ocop_desktop.domain.events.part_findings import check_sum
from ocop_desktop.domain.events.parts import (
    Amount,
    Deal,
    DealKind,
    EntryStatus,
    EventEntry,
    EventSession,
    Gift,
    ReachUnit,
    RevenuePart,
    StatedFigures,
)
from ocop_desktop.domain.events.ratios import count_days, share_parts, work_out_ratios
from ocop_desktop.domain.events.several_events import sum_events
from ocop_desktop.domain.events.summing import sum_money, total_event
from ocop_desktop.domain.events.totals import EventRule
from ocop_desktop.domain.figures.figure import Figure, FigureSource, Qualifier
from ocop_desktop.domain.figures.reading import parse_figure
from ocop_desktop.domain.figures.sums import add_figures, find_growth, find_percent
from ocop_desktop.domain.figures.writing import DONG, format_figure, round_money

NOTHING = EventContext()


def count(text: str) -> Figure:
    figure = parse_figure(text)
    assert isinstance(figure, Figure), text
    return figure


def money(text: str) -> Figure:
    figure = parse_figure(text, money=True)
    assert isinstance(figure, Figure), text
    return figure


def ratios(event: Event) -> dict[str, str]:
    """The ratios that are known, as they are printed; the sign of the unit is left out."""
    return {
        ratio.name: format_figure(ratio.figure).removeprefix("khoảng ")
        for ratio in work_out_ratios(event, {})
        if ratio.figure
    }


def rules(event: Event, context: EventContext = NOTHING) -> list[EventRule]:
    return [finding.rule for finding in find_in_event(event, context)]


def fair(starts: str, ends: str = "", **stated: Figure | tuple[RevenuePart, ...]) -> Event:
    first = date.fromisoformat(starts)
    last = date.fromisoformat(ends) if ends else first
    figures = StatedFigures(**stated)  # type: ignore[arg-type]
    return Event("Hội chợ", starts_on=first, ends_on=last, stated=figures)


CAN_GIO = Event(
    "Ngày hội OCOP số Cần Giờ",
    kind=EventKind.LIVESTREAM,
    starts_on=date(2023, 10, 19),
    ends_on=date(2023, 10, 21),
    stated=StatedFigures(hosts=count("hơn 80"), products=count("66")),
    sessions=(
        EventSession(
            "Cả ba ngày",
            date(2023, 10, 19),
            reach=count("16 triệu"),
            viewers=count("hơn 350.000"),
            net=money("hơn 900 triệu"),
            source=FigureSource.PRESS,
        ),
    ),
)
HAI_PHONG = Event(
    "Chợ phiên OCOP Hải Phòng",
    starts_on=date(2023, 10, 14),
    sessions=(
        EventSession(
            reach=count("hơn 20,7 triệu lượt"),
            reach_unit=ReachUnit.TIMES,
            viewers=count("hơn 578 nghìn"),
            net=money("hơn 750 triệu"),
        ),
    ),
)
THANH_HOA = Event(
    "Chợ phiên OCOP Thanh Hóa",
    starts_on=date(2023, 11, 16),
    ends_on=date(2023, 11, 18),
    sessions=(
        EventSession(
            views=count("hơn 375.000 lượt xem"), orders=count("1.000"), net=money("205 triệu")
        ),
    ),
)


def test_v1_the_digital_festival_of_can_gio() -> None:
    totals = total_event(CAN_GIO, {})
    assert totals.net
    assert totals.viewers
    assert count_days(CAN_GIO) == 3
    assert ratios(CAN_GIO) == {
        "viewers_per_reach": "2,19",
        "revenue_per_viewer": "2.571",
        "revenue_per_day": "300 triệu",
        "revenue_per_product": "13.636.363",
    }
    assert round_money(Decimal(13_636_363)) == ("13,64", "triệu")
    assert format_figure(totals.net.figure, totals.net.unit) == "hơn 900 triệu đồng"
    assert format_figure(totals.viewers.figure, totals.viewers.unit) == "hơn 350.000 người xem"
    assert format_figure(CAN_GIO.stated.hosts) == "hơn 80"
    assert rules(CAN_GIO) == []
    mean = next(one for one in work_out_ratios(CAN_GIO, {}) if one.name == "revenue_per_order")
    assert format_figure(mean.figure, mean.unit) == "—"


def test_v2_hai_phong() -> None:
    found = ratios(HAI_PHONG)
    assert (found["viewers_per_reach"], found["revenue_per_viewer"]) == ("2,79", "1.298")


def test_v3_thanh_hoa_counts_views_and_no_viewers() -> None:
    found = ratios(THANH_HOA)
    assert found["revenue_per_order"] == "205.000"
    assert found["orders_per_view"] == "0,27"
    assert found["revenue_per_view"] == "547"
    assert "revenue_per_viewer" not in found
    assert "orders_per_viewer" not in found


def test_v4_son_la_has_no_revenue() -> None:
    session = EventSession(
        reach=count("hơn 3 triệu"), viewers=count("496.000"), orders=count("gần 300")
    )
    son_la = Event("Chợ phiên OCOP Sơn La", sessions=(session,))
    assert ratios(son_la) == {"viewers_per_reach": "16,53", "orders_per_viewer": "0,06"}
    assert total_event(son_la, {}).net is None


def test_v5_revenue_of_three_events_is_added_and_people_reached_are_not() -> None:
    events = (CAN_GIO, HAI_PHONG, THANH_HOA)
    added = sum_events(events, {})
    assert format_figure(added.net, DONG) == "hơn 1.855 triệu đồng"
    assert (added.events, added.events_with_net) == (3, 3)
    assert (added.reach, added.reach_in_people) == (None, True)
    sessions = tuple(session for event in events for session in event.sessions)
    together = Event("Cả năm", sessions=sessions)
    assert total_event(together, {}).reach is None
    assert EventRule.REACH_NOT_ADDED in rules(together)


def test_reach_in_times_is_added_over_events() -> None:
    added = sum_events((HAI_PHONG, HAI_PHONG, THANH_HOA, Event("Chưa có số liệu")), {})
    assert format_figure(added.reach, "lượt") == "hơn 41,4 triệu lượt"
    assert (added.events, added.events_with_net, added.reach_in_people) == (4, 3, False)


def test_v6_quang_ninh_2022_parts_are_more_than_nearly_16() -> None:
    stated = (
        RevenuePart("OCOP, TMĐT", money("8,7 tỷ")),
        RevenuePart("Các tỉnh", money("7,5 tỷ")),
    )
    assert [format_figure(one.figure) for one in share_parts(stated)] == ["53,7", "46,3"]
    event = fair("2022-06-01", revenue=money("gần 16 tỷ"), revenue_parts=stated)
    (finding,) = find_in_event(event, NOTHING)
    assert finding.rule is EventRule.PARTS_OVER_TOTAL
    assert finding.figures == (money("16,2 tỷ"), money("gần 16 tỷ"))


def test_v7_quang_ninh_2023() -> None:
    event = fair(
        "2023-04-28",
        "2023-05-03",
        visitors=count("trên 55 nghìn lượt"),
        revenue=money("17,4 tỷ"),
    )
    assert count_days(event) == 6
    assert ratios(event)["revenue_per_visitor"] == "316.364"


def test_v8_quang_ninh_2019_has_5_days_and_not_6() -> None:
    booths = ("760 triệu", "429 triệu", "422 triệu", "385 triệu", "420 triệu")
    parts = tuple(RevenuePart(f"Gian {name}", money(name)) for name in booths)
    event = fair(
        "2019-04-26",
        "2019-04-30",
        days=count("6"),
        visitors=count("gần 110.000 lượt"),
        revenue=money("10,2 tỷ"),
        revenue_ocop=money("trên 7 tỷ"),
        revenue_parts=parts,
    )
    assert count_days(event) == 5
    assert format_figure(add_figures(part.revenue for part in parts), DONG) == "2.416 triệu đồng"
    assert ratios(event)["ocop_share"] == "68,6"
    assert rules(event) == [EventRule.REVENUE_WITHOUT_ENTRY, EventRule.DAYS_DIFFER]


def test_v9_a_district_of_quang_ninh_2017_is_above_its_province() -> None:
    parts = (
        RevenuePart("Tỉnh", money("3,9 tỷ")),
        RevenuePart("Ngoài tỉnh", money("khoảng 3 tỷ")),
        RevenuePart("Đông Triều", money("6.442,5 triệu"), "Tỉnh"),
    )
    event = fair("2017-04-28", revenue=money("gần 7 tỷ"), revenue_parts=parts)
    (finding,) = find_in_event(event, NOTHING)
    assert (finding.rule, finding.where) == (EventRule.PART_OVER_TOTAL, "Đông Triều")
    assert finding.figures == (money("6.442,5 triệu"), money("3.900 triệu"))


def test_v10_growth_of_tan_binh_and_contracts_that_are_no_revenue() -> None:
    for now, before, growth in (("27", "13", "107,7"), ("54", "28", "92,9"), ("169", "165", "2,4")):
        assert format_figure(find_growth(count(now), count(before))) == growth
    event = Event(
        "Hội chợ Tân Bình",
        stated=StatedFigures(
            revenue=money("gần 2,1 tỷ"),
            contracts=count("30"),
            contracts_value=money("485 triệu"),
        ),
        deals=(Deal(DealKind.CONTRACT, value=Decimal(485_000_000)),),
    )
    totals = total_event(event, {})
    assert totals.net
    assert totals.contracts
    assert totals.net.figure == money("gần 2,1 tỷ")
    assert totals.contracts.figure == count("30")


def test_v11_booths_that_add_up_are_no_finding() -> None:
    cao_bang = fair(
        "2023-10-07",
        "2023-10-11",
        booths_total=count("260 gian"),
        booths_ocop=count("60"),
        booths_province=count("80"),
        booths_other=count("120"),
    )
    hai_phong = fair(
        "2023-10-14",
        booths_total=count("200"),
        booths_ocop=count("170"),
        booths_province=count("30"),
    )
    assert count_days(cao_bang) == 5
    assert rules(cao_bang) == rules(hai_phong) == []


def test_v12_booths_of_other_areas_may_be_left_out() -> None:
    autumn = fair(
        "2025-10-28",
        "2025-11-03",
        booths_total=count("160"),
        booths_ocop=count("70"),
        booths_province=count("90"),
    )
    spring = fair(
        "2026-02-06",
        "2026-02-11",
        booths_total=count("khoảng 220 gian"),
        booths_ocop=count("100"),
        booths_province=count("110"),
    )
    assert (count_days(autumn), count_days(spring)) == (7, 6)
    assert rules(autumn) == rules(spring) == []


def test_v13_a_window_of_15_days_is_no_event_of_5() -> None:
    event = fair("2020-07-20", "2020-08-03", days=count("5 ngày"))
    assert count_days(event) == 15
    (finding,) = find_in_event(event, NOTHING)
    assert (finding.rule, finding.figures) == (EventRule.DAYS_DIFFER, (count("5"), count("15")))


def test_v14_tonnes_without_money_and_gifts_that_are_no_revenue() -> None:
    event = Event(
        "Phiên bán sầu riêng Ea Knuếc",
        sessions=(EventSession(amounts=(Amount(Decimal(60), "tấn"),)),),
        gifts=(
            Gift("Các doanh nghiệp", "hỗ trợ", Decimal(3_800_000_000)),
            Gift("", "", Decimal(20_000_000)),
        ),
    )
    totals = total_event(event, {})
    assert totals.net is None
    assert format_figure(None, DONG) == "—"
    assert sum_money(gift.amount for gift in event.gifts) == Decimal(3_820_000_000)
    assert rules(event) == []


def test_v15_a_stall_without_orders_has_0_and_not_a_dash() -> None:
    stall = EventEntry(7, status=EntryStatus.ATTENDED, orders=count("0"), net=money("0"))
    totals = total_event(Event("Phiên live", entries=(stall,)), {7: 1})
    assert totals.orders
    assert format_figure(totals.orders.figure) == "0"
    assert rules(Event("Phiên live", entries=(stall,))) == []


@pytest.mark.parametrize(
    ("parts", "words"),
    [(("gần 16 tỷ", "17,4 tỷ"), "gần 33,4 tỷ"), (("gần 16 tỷ", "hơn 7 tỷ"), "khoảng 23 tỷ")],
)
def test_v19_a_sum_keeps_or_loses_its_qualifier(parts: Iterable[str], words: str) -> None:
    assert format_figure(add_figures(map(money, parts))) == words


@pytest.mark.parametrize(
    ("parts", "stated", "more"),
    [
        ((20, 90, 2311, 5047), 7463, 5),
        ((4, 1098, 534), 1649, -13),
        ((296, 93, 4), 393, 0),
        ((29, 42), 71, 0),
        ((31, 5, 123), 159, 0),
        ((44, 3), 47, 0),
        ((41, 6), 47, 0),
        ((36, 30), 66, 0),
        ((17, 8, 8, 6), 39, 0),
        ((15, 24), 39, 0),
        ((312, 107), 419, 0),
        ((3, 1, 3, 14, 17, 5), 43, 0),
        ((28, 140), 168, 0),
    ],
    ids=["V20", "V21", *(f"V22-{row}" for row in "abc"), "V23-a", "V23-b"]
    + [f"V24-{row}" for row in "abcdef"],
)
def test_v20_to_v24_sums_of_published_rows(parts: tuple[int, ...], stated: int, more: int) -> None:
    named = {str(place): Figure(Decimal(part)) for place, part in enumerate(parts)}
    finding = check_sum(named, Figure(Decimal(stated)), unit="sản phẩm")
    if not more:
        assert finding is None
        return
    assert finding is not None
    assert finding.rule is EventRule.PARTS_DIFFER
    assert [figure.value for figure in finding.figures] == [sum(parts), stated, more]


def test_potential_five_stars_is_a_column_of_its_own() -> None:
    ha_noi = {"5 sao": count("4"), "4 sao": count("1.098"), "3 sao": count("534")}
    assert check_sum(ha_noi, count("1.649"))
    assert check_sum({**ha_noi, "tiềm năng 5 sao": count("13")}, count("1.649")) is None


def test_a_sum_with_an_unknown_part_or_an_inexact_whole_is_left_open() -> None:
    parts = {"A": count("60"), "B": None}
    assert check_sum(parts, count("100")) is None
    assert check_sum({}, count("100")) is None
    assert check_sum({"A": count("60")}, None) is None
    assert check_sum({"A": count("95")}, count("khoảng 100")) is None
    assert check_sum({"A": count("60")}, count("khoảng 100"))
    assert check_sum({"A": count("101")}, count("gần 100"))


def test_the_share_of_a_part_nobody_knows_is_unknown() -> None:
    assert find_percent(None, Figure(Decimal(5), Qualifier.OVER)) is None
