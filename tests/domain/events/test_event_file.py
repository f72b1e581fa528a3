"""The JSON file of an event: every part is read, what cannot be read is named with its place."""

from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from typing import Any

import pytest

from ocop_desktop.domain.codes import FieldReason
from ocop_desktop.domain.events.event import Event, EventKind, EventRole, EventScope
from ocop_desktop.domain.events.event_file import ReadEvent, read_event_file
from ocop_desktop.domain.events.event_file_parts import FindRecords
from ocop_desktop.domain.events.parts import (
    Amount,
    BasisPaper,
    Cost,
    CostItem,
    Deal,
    DealKind,
    EntryStatus,
    EventEntry,
    EventHost,
    EventPlan,
    EventReview,
    EventSession,
    Fund,
    Gift,
    HostKind,
    ReachUnit,
    RevenuePart,
    SessionPage,
)
from ocop_desktop.domain.figures.figure import Figure, FigureSource, Qualifier
from tests.events import figure

PRODUCTS: dict[str | int, tuple[int, ...]] = {"MÃ-1": (1,), 2: (2,), "Mắm": (3, 4)}
PRODUCERS: dict[str | int, tuple[int, ...]] = {"HTX": (7,)}
FIND = FindRecords(lambda key: PRODUCTS.get(key, ()), lambda key: PRODUCERS.get(key, ()))
OVER = Qualifier.OVER
FESTIVAL: dict[str, Any] = {
    "name": "Ngày hội OCOP số Cần Giờ", "kind": "livestream", "starts_on": "2023-10-19",
    "ends_on": "2023-10-21", "scope": "trong-tinh", "hosts_stated": "hơn 80", "products_stated": 66,
    "sessions": [
        {
            "title": "Cả ba ngày", "on": "2023-10-19", "reach": "16 triệu", "reach_unit": "người",
            "viewers": "hơn 350.000", "net": "hơn 900 triệu", "pages": [{"platform": "TikTok"}],
            "source": "báo chí",
        }
    ],
    "entries": [{"product": "MÃ-1", "booth": "A01", "orders": 12, "net": 3600000}], "deals": [],
    "costs": [], "plan": {"revenue": 800000000},
}  # fmt: skip


def read(**facts: Any) -> ReadEvent:
    return read_event_file({"name": "Phiên chợ", **facts}, FIND)


def read_whole(**facts: Any) -> Event:
    found = read(**facts)
    assert found.faults == ()
    return found.event


def list_faults(facts: Any) -> list[tuple[str, FieldReason]]:
    return [(fault.place, fault.reason) for fault in read_event_file(facts, FIND).faults]


def test_the_festival_of_the_commune_is_read() -> None:
    found = read_event_file(FESTIVAL, FIND)
    assert found.faults == ()
    event = found.event
    assert (event.name, event.kind) == ("Ngày hội OCOP số Cần Giờ", EventKind.LIVESTREAM)
    assert (event.starts_on, event.ends_on) == (date(2023, 10, 19), date(2023, 10, 21))
    assert event.scope is EventScope.PROVINCE
    assert (event.stated.hosts, event.stated.products) == (figure(80, OVER), figure(66))
    assert event.sessions == (
        EventSession(
            "Cả ba ngày",
            date(2023, 10, 19),
            pages=(SessionPage("TikTok"),),
            reach=figure(16_000_000),
            viewers=figure(350_000, OVER),
            net=figure(900_000_000, OVER),
            source=FigureSource.PRESS,
        ),
    )
    assert event.entries == (EventEntry(1, "A01", orders=figure(12), net=figure(3_600_000)),)
    assert event.plan == EventPlan(revenue=Decimal(800_000_000))


def test_words_stand_for_codes() -> None:
    event = read_whole(
        kind="Hội chợ", role="Chủ trì", scope="ngoài tỉnh",
        costs=[{"item": "Thiết kế, dàn dựng", "fund": "ngân sách xã", "amount": "1,5 triệu"}],
        deals=[{"kind": "Biên bản ghi nhớ"}],
        entries=[{"producer": "HTX", "status": "Tham dự"}],
        hosts=[{"name": "Bà Lan", "kind": "KOC"}],
    )  # fmt: skip
    assert (event.kind, event.role) == (EventKind.FAIR, EventRole.HOST)
    assert event.scope is EventScope.COUNTRY
    cost = Cost(CostItem.DESIGN, amount=Decimal(1_500_000), fund=Fund.COMMUNE)
    assert event.costs == (cost,)
    assert event.deals == (Deal(DealKind.MEMORANDUM),)
    assert event.entries == (EventEntry(0, producer_id=7, status=EntryStatus.ATTENDED),)
    assert event.hosts == (EventHost("Bà Lan", HostKind.KOC),)


def test_a_line_may_name_a_product_and_its_producer() -> None:
    entries = [{"product": "MÃ-1", "producer": "HTX"}]
    (entry,) = read(entries=entries).event.entries
    assert (entry.product_id, entry.producer_id) == (1, 7)


def test_every_fact_of_an_event_has_its_key() -> None:
    event = read_whole(
        place="Cần Giờ", commune_code="27664", country="VN", theme="Rừng", organiser="UBND",
        partners=["Thành đoàn", ""], notes="Ghi chú", report_due="2023-11-01",
        reported_on="30/10/2023", booths_total="khoảng 220", visitors=15000, reach_stated=5,
        reach_unit="lượt", revenue_stated="gần 16 tỷ", revenue_ocop_stated="1 tỷ",
        revenue_parts=[
            {"name": "Khu OCOP", "revenue": "8,7 tỷ", "part_of": "hoi"},
            {"name": "Hội", "revenue": "16 tỷ"},
        ],
        basis=[{"kind": "kế hoạch", "number": "1/KH", "date": "2023-09-01", "title": "T", "file": ""}],
        gifts=[{"giver": "DN", "purpose": "Hỗ trợ", "amount": "3,8 tỷ"}],
        strengths="Đông", weaknesses="Ít", causes="Muộn", proposals="Sớm",
    )  # fmt: skip
    assert (event.place, event.commune_code, event.country) == ("Cần Giờ", "27664", "VN")
    assert (event.theme, event.organiser, event.partners) == ("Rừng", "UBND", ("Thành đoàn",))
    assert (event.report_due, event.reported_on) == (date(2023, 11, 1), date(2023, 10, 30))
    stated = event.stated
    assert stated.booths_total == figure(220, Qualifier.ABOUT)
    assert (stated.visitors, stated.reach) == (figure(15_000), figure(5))
    assert stated.reach_unit is ReachUnit.TIMES
    assert stated.revenue == figure(16_000_000_000, Qualifier.UNDER)
    assert stated.revenue_parts == (
        RevenuePart("Khu OCOP", figure(8_700_000_000), "Hội"),
        RevenuePart("Hội", figure(16_000_000_000)),
    )
    assert event.basis == (BasisPaper("kế hoạch", "1/KH", date(2023, 9, 1), "T"),)
    assert event.gifts == (Gift("DN", "Hỗ trợ", Decimal(3_800_000_000)),)
    assert event.review == EventReview("Đông", "Ít", "Muộn", "Sớm")
    assert event.notes == "Ghi chú"


def test_the_source_of_an_event_is_that_of_its_stated_figures() -> None:
    event = read_whole(source="báo chí", visitors="hơn 100", review={"causes": "Mưa"})
    assert event.stated.visitors == Figure(Decimal(100), OVER, FigureSource.PRESS)
    assert event.review == EventReview(causes="Mưa")


def test_a_session_may_pass_midnight_and_sell_goods_in_units() -> None:
    session = read_whole(
        sessions=[
            {
                "starts_at": "19h30", "ends_at": "0:15", "hosts": ["Bí thư"],
                "products": ["MÃ-1", 2], "peak": "1.000", "likes": 5, "comments": "khoảng 3",
                "orders_cancelled": 0, "gross": "1 triệu",
                "quantity": [{"quantity": 60, "unit": "tấn"}, {"quantity": "1.200 chậu"}],
            }
        ]
    ).sessions[0]  # fmt: skip
    assert (session.starts_at, session.ends_at) == (time(19, 30), time(0, 15))
    assert (session.hosts, session.product_ids) == (("Bí thư",), (1, 2))
    assert (session.max_viewers, session.orders_cancelled) == (figure(1000), figure(0))
    assert session.amounts == (Amount(Decimal(60), "tấn"), Amount(Decimal(1200), "chậu"))


@pytest.mark.parametrize(
    ("facts", "sold"),
    [
        ({"quantity": 60, "unit": "hộp"}, Amount(Decimal(60), "hộp")),
        ({"sold": {"quantity": "0,5", "unit": "tấn"}}, Amount(Decimal("0.5"), "tấn")),
        ({"sold": "60 hộp"}, Amount(Decimal(60), "hộp")),
        ({"sold": {"qty": 60, "unit": "hộp"}}, Amount(Decimal(60), "hộp")),
        ({"sold": Decimal("2.5")}, Amount(Decimal("2.5"))),
        ({}, None),
    ],
)
def test_goods_are_a_quantity_with_its_unit(facts: dict[str, Any], sold: Amount | None) -> None:
    assert read_whole(entries=[{"product": 2, **facts}]).entries[0].sold == sold
    session = {"title": "Tối", **facts}
    amounts = read_whole(sessions=[session] if "sold" not in facts else []).sessions
    assert not amounts or amounts[0].amounts == ((sold,) if sold else ())


def test_a_figure_may_be_an_object_as_it_is_shown() -> None:
    shown = {
        "value": 900,
        "qualifier": "hon",
        "unit": "đồng",
        "source": "nen-tang",
        "as_of": "2023-10-22",
    }
    (session,) = read_whole(sessions=[{"net": shown, "views": {"value": None}}]).sessions
    kept = Figure(Decimal(900), OVER, FigureSource.PLATFORM, date(2023, 10, 22))
    assert (session.net, session.views) == (kept, None)


@pytest.mark.parametrize(
    ("facts", "place", "reason"),
    [
        ({"kind": "lạ"}, "kind", FieldReason.UNKNOWN_WORD),
        ({"kind": 3}, "kind", FieldReason.UNKNOWN_WORD),
        ({"name": ["a"]}, "name", FieldReason.NOT_A_TEXT),
        ({"starts_on": "2023-13-19"}, "starts_on", FieldReason.NOT_A_DAY),
        ({"starts_on": 2023}, "starts_on", FieldReason.NOT_A_DAY),
        ({"partners": {"a": 1}}, "partners", FieldReason.NOT_A_LIST),
        ({"visitors": "nhiều"}, "visitors", FieldReason.NOT_A_NUMBER),
        ({"revenue_stated": 900}, "revenue_stated", FieldReason.UNCLEAR_MONEY),
        ({"revenue_stated": "0,9"}, "revenue_stated", FieldReason.UNCLEAR_NUMBER),
        ({"visitors": "120,000"}, "visitors", FieldReason.UNCLEAR_NUMBER),
        ({"plan": {"revenue": "hơn 900 triệu"}}, "plan.revenue", FieldReason.NOT_EXACT),
        ({"plan": {"revenu": 1}}, "plan.revenu", FieldReason.UNKNOWN_KEY),
        ({"plan": 3}, "plan", FieldReason.NOT_AN_OBJECT),
        ({"sessions": {}}, "sessions", FieldReason.NOT_A_LIST),
        ({"sessions": ["x"]}, "sessions[0]", FieldReason.NOT_AN_OBJECT),
        ({"sessions": [{"title": "a"}, {"x": 1}]}, "sessions[1].x", FieldReason.UNKNOWN_KEY),
        ({"sessions": [{"starts_at": "25:00"}]}, "sessions[0].starts_at", FieldReason.NOT_A_TIME),
        ({"sessions": [{"starts_at": 19}]}, "sessions[0].starts_at", FieldReason.NOT_A_TIME),
        ({"sessions": [{"pages": [{}]}]}, "sessions[0].pages[0].platform", FieldReason.REQUIRED),
        (
            {"hosts": [{"name": "a", "printable": "có"}]},
            "hosts[0].printable",
            FieldReason.NOT_YES_NO,
        ),
        ({"entries": [{}]}, "entries[0].product", FieldReason.REQUIRED),
        ({"entries": [{"product": "?"}]}, "entries[0].product", FieldReason.NO_SUCH_RECORD),
        ({"entries": [{"product": False}]}, "entries[0].product", FieldReason.NO_SUCH_RECORD),
        ({"entries": [{"product": True}]}, "entries[0].product", FieldReason.NO_SUCH_RECORD),
        ({"entries": [{"product": "Mắm"}]}, "entries[0].product", FieldReason.SEVERAL_RECORDS),
        ({"deals": [{"products": "?"}]}, "deals[0].products", FieldReason.NO_SUCH_RECORD),
        ({"revenue_parts": [{"name": "a"}]}, "revenue_parts[0].revenue", FieldReason.REQUIRED),
        ({"net": {"value": "1,5", "qualifier": "hon"}}, "net.value", FieldReason.NOT_A_NUMBER),
        ({"visitors": {"value": 1.5}}, "visitors.value", FieldReason.NOT_A_NUMBER),
        ({"visitors": {"value": 5, "unit": "%"}}, "visitors.unit", FieldReason.OTHER_UNIT),
        ({"visitors": {"value": 5, "unit": "đồng"}}, "visitors.unit", FieldReason.OTHER_UNIT),
        ({"net": {"value": 5, "unit": "người"}}, "net.unit", FieldReason.OTHER_UNIT),
        ({"net": {"value": 10**7, "unit": "tỷ"}}, "net.value", FieldReason.NOT_A_NUMBER),
        ({"viewers": "hơn 375.000 lượt xem"}, "viewers", FieldReason.OTHER_UNIT),
        (
            {"sessions": [{"views": {"value": 5, "unit": "người xem"}}]},
            "sessions[0].views",
            FieldReason.OTHER_UNIT,
        ),
        ({"reach_unit": "người", "reach": "5 lượt"}, "reach", FieldReason.OTHER_UNIT),
        (
            {"entries": [{"product": 2, "quantity": "60 hộp", "unit": "kg"}]},
            "entries[0].unit",
            FieldReason.OTHER_UNIT,
        ),
        ({"name": "\u200b"}, "name", FieldReason.REQUIRED),
        ({"entries": [{"product": ""}]}, "entries[0].product", FieldReason.REQUIRED),
        ({"entries": [{"producer": 0}]}, "entries[0].producer", FieldReason.REQUIRED),
        ({"deals": [{}]}, "deals[0]", FieldReason.REQUIRED),
        ({"hosts": [{"name": " "}]}, "hosts[0].name", FieldReason.REQUIRED),
        (
            {"revenue_parts": [{"name": "a", "revenue": ""}]},
            "revenue_parts[0].revenue",
            FieldReason.REQUIRED,
        ),
        (
            {"revenue_parts": [{"name": "a", "net": "1 tỷ", "part_of": "b"}]},
            "revenue_parts[0].part_of",
            FieldReason.UNKNOWN_WORD,
        ),
    ],
)
def test_what_cannot_be_read_is_named_with_its_place(
    facts: dict[str, Any], place: str, reason: FieldReason
) -> None:
    assert list_faults({"name": "Phiên chợ", **facts}) == [(place, reason)]


def test_an_event_without_a_name_and_a_file_of_another_kind_are_refused() -> None:
    assert list_faults({}) == [("name", FieldReason.REQUIRED)]
    assert list_faults([]) == [("", FieldReason.NOT_AN_OBJECT)]


def test_an_unclear_amount_of_money_is_asked_with_both_meanings() -> None:
    (fault,) = read(revenue_stated=900).faults
    assert (fault.value, fault.choices) == ("900", ("900 đồng", "900 triệu đồng"))


def test_two_words_for_one_thing_leave_one_unread() -> None:
    assert list_faults({"name": "a", "revenue_stated": "1 tỷ", "net": "2 tỷ"}) == [
        ("net", FieldReason.UNKNOWN_KEY)
    ]


def test_a_number_may_stand_for_a_text() -> None:
    event = read_whole(entries=[{"product": 2, "booth": 12}])
    assert replace(event, entries=()) == Event("Phiên chợ")
    assert event.entries[0].booth == "12"


@pytest.mark.parametrize("reach", ["hơn 20,7 triệu lượt", {"value": 20_700_000, "unit": "lượt"}])
def test_a_reach_counts_what_its_own_words_say(reach: object) -> None:
    event = read_whole(reach=reach, sessions=[{"reach": reach}])
    assert event.stated.reach_unit is ReachUnit.TIMES
    assert event.sessions[0].reach_unit is ReachUnit.TIMES
    assert read_whole(reach="16 triệu người").stated.reach_unit is ReachUnit.PEOPLE


def test_a_figure_of_an_object_is_in_the_unit_that_stands_there() -> None:
    stated = read_whole(
        net={"value": Decimal("0.9"), "unit": "tỷ đồng"}, visitors={"value": 5}
    ).stated
    assert (stated.revenue, stated.visitors) == (figure(900_000_000), figure(5))


ODD: tuple[object, ...] = (
    [], {}, [[]], [{}], {"a": 1}, [None], ["x"], [1], True, -1, Decimal("-0.5"), Decimal("1.5"), "x",
    "hơn -5", {"value": {}}, {"value": [], "unit": {}},
    {"value": 1, "qualifier": [], "as_of": {}, "source": 3},
)  # fmt: skip
KEYS = {
    "": "name kind role scope starts_on ends_on place partners basis visitors revenue_stated reach_unit plan "
    "sessions entries deals costs hosts gifts revenue_parts review source report_due country",
    "sessions": "title on starts_at ends_at pages hosts products reach reach_unit gross net quantity source",
    "entries": "product producer booth status brought sold orders net leads samples quantity unit source",
    "deals": "kind buyer producer products number signed_on value from to file",
    "costs": "item name unit_price quantity amount fund paper",
    "hosts": "name kind url followers fee printable",
    "gifts": "giver purpose amount",
    "basis": "kind number date title file",
    "revenue_parts": "name revenue part_of",
}


@pytest.mark.parametrize(
    ("part", "key"), [(part, key) for part in KEYS for key in KEYS[part].split()]
)
def test_a_value_of_any_type_at_any_key_is_read_or_named_with_its_place(
    part: str, key: str
) -> None:
    for value in ODD:
        facts = {part: [{key: value}]} if part else {key: value}
        found = read(**facts)
        place = f"{part}[0]" if part else key
        assert all(fault.place.startswith(place) for fault in found.faults), value
