"""An event with results for the tests of its parts, and the names it refers to."""

from dataclasses import replace
from datetime import date, time
from decimal import Decimal

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import (
    Amount,
    Cost,
    CostItem,
    Deal,
    EntryStatus,
    EventEntry,
    EventHost,
    EventSession,
    Fund,
    Gift,
    HostKind,
    SessionPage,
)
from ocop_desktop.domain.figures.figure import Figure, FigureSource, Qualifier
from ocop_desktop.ui.events.event_part import EventNames

NAMES = EventNames(
    {1: "Khô cá dứa", 2: "Mật dừa nước", 3: "Muối ớt", 4: "Yến sào"},
    {7: "HTX Cần Giờ", 8: "Cơ sở Thanh", 9: "Yến Thiềng Liềng"},
    {1: 7, 2: 7, 3: 8, 4: 9},
)
FAIR = Event(
    "Ngày hội OCOP số Cần Giờ",
    5,
    starts_on=date(2023, 10, 19),
    ends_on=date(2023, 10, 21),
    entries=tuple(EventEntry(product_id) for product_id in NAMES.products),
)
OVER_900 = Figure(Decimal(900_000_000), Qualifier.OVER, FigureSource.PRESS, date(2023, 10, 22))
FULL = replace(
    FAIR,
    entries=(
        EventEntry(
            1, "A01", 0, EntryStatus.ATTENDED, Amount(Decimal(120), "gói"),
            Amount(Decimal(86), "gói"), Figure(Decimal(12)), Figure(Decimal(3_600_000)),
            Figure(Decimal(40), Qualifier.OVER), Figure(Decimal(5)), "hết hàng",
            FigureSource.HOLDER,
        ),
        *FAIR.entries[1:],
        EventEntry(0, "B02", 9, EntryStatus.ABSENT),
    ),
    hosts=(
        EventHost("Hằng", HostKind.TIKTOKER, "https://tiktok.com/@h", OVER_900, Decimal(20), True),
    ),
    sessions=(
        EventSession(
            "Cả ba ngày", date(2023, 10, 19), time(8), time(21, 30),
            (SessionPage("TikTok", "@ocop"),), ("Hằng",), (1, 2), net=OVER_900,
            amounts=(Amount(Decimal(60), "tấn"),), source=FigureSource.PRESS,
        ),
    ),
    deals=(Deal(buyer="Co.opmart", producer_id=7, product_ids=(1,), value=Decimal(485_000_000)),),
    costs=(Cost(CostItem.BOOTH, "Gian", Decimal(3_000_000), Decimal(10), None, Fund.PROVINCE),),
    gifts=(Gift("Quỹ X", "Học bổng", Decimal(20_000_000)),),
)  # fmt: skip
