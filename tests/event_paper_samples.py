"""Events and what their papers are made from: nothing, the festival, 66 producers, very long names."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time
from decimal import Decimal

from ocop_desktop import resources
from ocop_desktop.domain.events.event import Event, EventKind, EventRole, EventScope
from ocop_desktop.domain.events.parts import (
    Amount,
    BasisPaper,
    Cost,
    CostItem,
    Deal,
    DealKind,
    EventEntry,
    EventHost,
    EventPlan,
    EventReview,
    EventSession,
    Fund,
    Gift,
    HostKind,
    ReachUnit,
    SessionPage,
    StatedFigures,
)
from ocop_desktop.domain.events.ratios import count_days, work_out_ratios
from ocop_desktop.domain.events.summary import EventSummary
from ocop_desktop.domain.events.summing import find_holder, total_event, total_holders
from ocop_desktop.domain.figures.figure import Figure, FigureSource, Qualifier
from ocop_desktop.domain.office.office import Office
from ocop_desktop.domain.papers.event_content import EventPaperContent, Participant
from ocop_desktop.domain.papers.event_papers import EventPaper
from ocop_desktop.domain.papers.office_head import make_office_head
from ocop_desktop.domain.papers.paper_frame import Words

ON = date(2026, 11, 30)
WORDS: Words = resources.labels("vi")
OFFICE = Office(
    name="Ủy ban nhân dân xã Cần Giờ",
    parent_body="Ủy ban nhân dân Thành phố Hồ Chí Minh",
    place_name="Cần Giờ",
    head_title="Phó Chủ tịch",
    head_name="Nguyễn Văn Mẫu",
)
LONG = "Hợp tác xã Nông nghiệp, Thương mại, Dịch vụ và Du lịch sinh thái cộng đồng Rừng Sác Cần Giờ"
MARKED = "Mật ong A & B <rừng>"


def over(value: int) -> Figure:
    """More than `value`, as the press says."""
    return Figure(Decimal(value), Qualifier.OVER, FigureSource.PRESS, date(2023, 10, 21))


def exact(value: int) -> Figure:
    """Exactly `value`, as the producer says."""
    return Figure(Decimal(value), Qualifier.EXACT, FigureSource.HOLDER)


FESTIVAL = Event(
    "Ngày hội OCOP số Cần Giờ",
    id=1,
    kind=EventKind.LIVESTREAM,
    role=EventRole.HOST,
    scope=EventScope.PROVINCE,
    starts_on=date(2023, 10, 19),
    ends_on=date(2023, 10, 21),
    stated=StatedFigures(hosts=over(80), products=exact(66)),
    sessions=(
        EventSession(
            "Cả ba ngày",
            date(2023, 10, 19),
            pages=(SessionPage("TikTok"),),
            reach=Figure(Decimal(16_000_000)),
            viewers=over(350_000),
            net=over(900_000_000),
            source=FigureSource.PRESS,
        ),
    ),
    plan=EventPlan(revenue=Decimal(800_000_000)),
)
EMPTY = Event("Phiên chợ", id=2)


def make_full_event(holders: int = 66, sessions: int = 8) -> Event:
    """An event in which everything is known: producers, sessions, deals, costs, gifts, review."""
    return Event(
        "Hội chợ OCOP Xuân 2026",
        id=3,
        role=EventRole.PARTNER,
        scope=EventScope.COUNTRY,
        starts_on=date(2026, 2, 6),
        ends_on=date(2026, 2, 8),
        place="Quảng trường 30/10, phường Hồng Gai, tỉnh Quảng Ninh",
        theme="Sản vật bốn mùa",
        organiser="Sở Công Thương tỉnh Quảng Ninh",
        partners=("Hội Nông dân tỉnh", "Đoàn Thanh niên"),
        basis=(
            BasisPaper(
                "Kế hoạch", "24/KH-UBND", date(2026, 1, 5), "về xúc tiến thương mại năm 2026"
            ),
            BasisPaper("Công văn", "112/SCT-QLTM", date(2026, 1, 12), "mời tham gia hội chợ"),
        ),
        stated=StatedFigures(
            booths_total=Figure(Decimal(220), Qualifier.ABOUT),
            booths_province=exact(100),
            booths_other=exact(110),
            units=exact(80),
            provinces=exact(27),
            countries=exact(3),
            products=exact(holders * 2),
            visitors=Figure(Decimal(50_000), Qualifier.UNDER),
            revenue=Figure(Decimal(16_000_000_000), Qualifier.UNDER),
            revenue_ocop=Figure(Decimal(8_700_000_000)),
        ),
        sessions=tuple(_make_session(place) for place in range(sessions)),
        hosts=(
            EventHost("Bí thư xã", HostKind.OFFICIAL, printable=True),
            EventHost("Người không cho in tên", HostKind.KOC),
        ),
        entries=tuple(
            EventEntry(
                place + 1,
                booth=f"A{place % holders + 1:02d}",
                brought=Amount(Decimal(120), "hộp"),
                sold=Amount(Decimal(100), "hộp"),
                orders=exact(place),
                net=exact(1_250_000 * place),
            )
            for place in range(holders * 2)
        ),
        deals=(
            Deal(DealKind.CONTRACT, producer_id=1, value=Decimal(485_000_000)),
            Deal(DealKind.MEMORANDUM, producer_id=2),
            Deal(DealKind.ORDER, producer_id=2),
        ),
        costs=(
            Cost(
                CostItem.BOOTH,
                "Gian 3 × 3 m",
                Decimal(5_000_000),
                Decimal(4),
                Decimal(20_000_000),
                Fund.COMMUNE,
            ),
            Cost(
                CostItem.TRANSPORT,
                "",
                Decimal(3_500_000),
                Decimal(2),
                Decimal(6_800_000),
                Fund.SPONSOR,
            ),
            Cost(CostItem.OTHER, fund=Fund.HOLDER),
        ),
        gifts=(Gift("Công ty A", "quỹ khuyến học", Decimal(20_000_000)),),
        plan=EventPlan(holders, Decimal(15_000_000_000), Decimal(30_000_000), 2),
        review=EventReview(
            "Gian hàng bày gọn, đúng chủ đề.\nKhách đánh giá cao sản phẩm yến sào.",
            "Hàng đóng gói nhỏ hết từ ngày thứ hai.",
            "Chưa dự báo được sức mua cuối tuần.",
            "Đề nghị Sở Công Thương bố trí thêm kho lạnh.",
        ),
    )


def _make_session(place: int) -> EventSession:
    return EventSession(
        f"Phiên {place + 1}",
        date(2026, 2, 6 + place % 3),
        time(19, 30),
        time(21, 0),
        pages=(SessionPage("Facebook", "Cần Giờ quê tôi"), SessionPage("TikTok")),
        hosts=("Bí thư xã", "Người không cho in tên"),
        product_ids=(1, 2, 3),
        reach=Figure(Decimal(1_200_000 + place)),
        reach_unit=ReachUnit.TIMES,
        viewers=over(35_000 + place),
        orders=exact(place * 10),
        gross=exact(35_000_000),
        net=exact(30_000_000 + place),
    )


def make_content(
    event: Event,
    paper: EventPaper = EventPaper.REPORT,
    *,
    names: Sequence[str] = (),
    office: Office = OFFICE,
    former: Event | None = None,
) -> EventPaperContent:
    """The content of the papers of an event whose products belong to producers two by two."""
    producers = max((len(event.entries) + 1) // 2, 2)
    holders = {
        one.product_id: one.product_id % producers + 1 for one in event.entries if one.product_id
    }
    holder_names = {number: f"Hợp tác xã Mẫu {number}" for number in range(1, producers + 1)}
    holder_names |= dict(enumerate(names, start=1))
    participants = tuple(
        Participant(
            product=f"Sản phẩm mẫu {one.product_id}" if one.product_id else "",
            producer=holder_names[find_holder(one, holders)],
            producer_id=find_holder(one, holders),
            address="Ấp Mẫu, xã Cần Giờ, Thành phố Hồ Chí Minh",
            phone="028 0000 0000" if one.product_id % 3 else "",
            booth=one.booth,
            brought=one.brought,
            stars=4 if one.product_id % 4 else None,
            held_until=date(2028, 6, 19) if one.product_id % 4 else None,
        )
        for one in event.entries
    )
    head = make_office_head(office, event, paper, ON, WORDS)
    return EventPaperContent(
        summarise(event, holders, holder_names),
        head,
        ON,
        participants,
        summarise(former, {}, {}) if former else None,
    )


def summarise(event: Event, holders: dict[int, int], names: dict[int, str]) -> EventSummary:
    """The event with what follows from it."""
    return EventSummary(
        event,
        count_days(event),
        total_event(event, holders),
        total_holders(event, holders),
        ratios=work_out_ratios(event, holders),
        report_due=date(2026, 2, 24) if event.ends_on else None,
        producer_names=names,
        product_holders=holders,
    )


def make_long_content(paper: EventPaper = EventPaper.REPORT) -> EventPaperContent:
    """Everything has a very long name, one with signs that mark text in XML."""
    event = replace(
        make_full_event(6, 2), name=f"Hội chợ kết nối cung cầu, giới thiệu sản vật {LONG} năm 2026"
    )
    content = make_content(event, paper, names=(LONG, MARKED, LONG))
    return replace(
        content,
        participants=tuple(
            replace(one, product=f"{MARKED} {LONG}", address=LONG, notes=LONG)
            for one in content.participants
        ),
    )
