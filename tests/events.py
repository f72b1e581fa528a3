"""Events for tests: one in which every part holds every field."""

from datetime import date, time
from decimal import Decimal

from ocop_desktop.domain.events.event import Event, EventKind, EventRole, EventScope
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
    StatedFigures,
)
from ocop_desktop.domain.figures.figure import Figure, FigureSource, Qualifier


def figure(value: int, qualifier: Qualifier = Qualifier.EXACT) -> Figure:
    """A figure that nobody signed."""
    return Figure(Decimal(value), qualifier)


FULL_EVENT = Event(
    "Ngày hội OCOP số Cần Giờ",
    kind=EventKind.LIVESTREAM,
    role=EventRole.HOST,
    scope=EventScope.PROVINCE,
    starts_on=date(2023, 10, 19),
    ends_on=date(2023, 10, 21),
    place="Cần Giờ",
    commune_code="27664",
    country="VN",
    theme="Đặc sản rừng ngập mặn",
    organiser="UBND xã Cần Giờ",
    partners=("Thành đoàn", "TikTok Shop"),
    basis=(BasisPaper("kế hoạch", "24/KH-UBND", date(2023, 9, 1), "Kế hoạch ngày hội"),),
    stated=StatedFigures(
        hosts=figure(80, Qualifier.OVER),
        products=figure(66),
        reach_unit=ReachUnit.TIMES,
        revenue=Figure(
            Decimal(900_000_000), Qualifier.OVER, FigureSource.PRESS, date(2023, 10, 22)
        ),
        revenue_parts=(RevenuePart("Khu OCOP", figure(700_000_000), "Cả hội"),),
    ),
    sessions=(
        EventSession(
            "Cả ba ngày",
            date(2023, 10, 19),
            time(19, 30),
            time(0, 15),
            (SessionPage("TikTok", "ocopcangio", "https://www.tiktok.com/@ocopcangio"),),
            ("Bà Lan",),
            reach=figure(16_000_000),
            viewers=figure(350_000, Qualifier.OVER),
            amounts=(Amount(Decimal("0.5"), "tấn"), Amount(Decimal(1200), "chậu")),
            net=figure(900_000_000, Qualifier.OVER),
            source=FigureSource.PRESS,
        ),
    ),
    hosts=(EventHost("Bà Lan", HostKind.KOC, followers=figure(80_000), fee=Decimal(0)),),
    entries=(
        EventEntry(
            0, "A01", 1, EntryStatus.ATTENDED, Amount(Decimal(60), "hộp"), net=figure(3_600_000)
        ),
    ),
    deals=(Deal(DealKind.MEMORANDUM, "Siêu thị", number="1/BB", value=Decimal(5_000_000)),),
    costs=(
        Cost(
            CostItem.BOOTH,
            "Gian",
            Decimal("1500000.5"),
            Decimal(2),
            Decimal(3_000_000),
            Fund.COMMUNE,
        ),
    ),
    gifts=(Gift("Doanh nghiệp", "Hỗ trợ", Decimal(20_000_000)),),
    plan=EventPlan(66, Decimal(800_000_000), contracts=0),
    review=EventReview("Đông khách", "Thiếu hàng", "Báo muộn", "Đặt trước"),
    report_due=date(2023, 11, 1),
    reported_on=date(2023, 10, 30),
    notes="Ghi chú",
)
