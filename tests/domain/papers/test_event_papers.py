"""What the report of an event says: sentences, annexes, what is not known, what never counts twice."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import (
    Amount,
    Cost,
    Deal,
    EntryStatus,
    EventEntry,
    EventPlan,
    EventSession,
    Gift,
    ReachUnit,
    StatedFigures,
)
from ocop_desktop.domain.figures.figure import Figure, FigureSource, Qualifier
from ocop_desktop.domain.papers.event_composing import EVENT_COMPOSERS
from ocop_desktop.domain.papers.event_content import end_sentence
from ocop_desktop.domain.papers.event_papers import EventPaper
from ocop_desktop.domain.papers.paper_story import (
    Letterhead,
    PageShape,
    PaperHeading,
    PaperSignatures,
    PaperText,
    PaperTitle,
)
from tests.domain.papers.reading import compose, list_tables, read_lines
from tests.event_paper_samples import (
    EMPTY,
    FESTIVAL,
    OFFICE,
    WORDS,
    exact,
    make_content,
    make_full_event,
    over,
)

NO_DATA = "Chưa có số liệu."


def _letter(event: Event, former: Event | None = None) -> list[str]:
    content = make_content(event, former=former)
    return read_lines(EVENT_COMPOSERS[EventPaper.REPORT](content, WORDS).sections[0])


def _sales(event: Event) -> str:
    return next(line for line in _letter(event) if line.startswith("3. Tiêu"))


def test_the_festival_is_reported_word_for_word() -> None:
    story = compose(FESTIVAL)
    assert read_lines(story.sections[0]) == [
        "Kính gửi: Ủy ban nhân dân Thành phố Hồ Chí Minh.",
        "Ủy ban nhân dân xã Cần Giờ báo cáo kết quả tổ chức Ngày hội OCOP số Cần Giờ như sau:",
        "I. THÔNG TIN CHUNG",
        "- Thời gian: Từ ngày 19/10/2023 đến ngày 21/10/2023 (03 ngày).",
        "- Hình thức: Livestream bán hàng, trong tỉnh, thành phố.",
        "II. KẾT QUẢ",
        "1. Quy mô: 66 sản phẩm; hơn 80 người dẫn.",
        (
            "2. Khách, tiếp cận, người xem: Tiếp cận 16 triệu người; hơn 350.000 người xem "
            "(bằng khoảng 2,19% số tiếp cận)."
        ),
        "3. Tiêu thụ: Doanh thu thực hơn 900 triệu đồng (bằng chữ: hơn chín trăm triệu đồng).",
        "4. Kết nối: Chưa có số liệu.",
        "5. Kinh phí theo nguồn: Chưa có số liệu.",
        (
            "6. So với kế hoạch và kỳ trước: Doanh thu: kế hoạch 800 triệu đồng, thực hiện "
            "hơn 900 triệu đồng (khoảng 112,5% kế hoạch)."
        ),
        (
            "Số liệu chốt ngày 21/10/2023; nguồn: số đã công bố (báo chí, báo cáo của chủ thể); "
            "phiên (báo chí)."
        ),
        "III. ĐÁNH GIÁ: Chưa có số liệu.",
        "IV. ĐỀ XUẤT, KIẾN NGHỊ: Chưa có số liệu.",
        "Trên đây là báo cáo kết quả tổ chức Ngày hội OCOP số Cần Giờ (kèm theo Phụ lục)./.",
    ]
    assert isinstance(story.sections[0].blocks[0], Letterhead)
    signatures = story.sections[0].blocks[-1]
    assert isinstance(signatures, PaperSignatures)
    assert signatures.signers[0].lines == ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")


def test_the_session_of_the_festival_is_its_annex() -> None:
    story = compose(FESTIVAL)
    (annex,) = story.sections[1:]
    assert annex.page is PageShape.A4_LANDSCAPE
    title = annex.blocks[0]
    assert isinstance(title, PaperTitle)
    assert (title.kind, title.subjects) == (
        "Phụ lục",
        ("KẾT QUẢ THEO PHIÊN NGÀY HỘI OCOP SỐ CẦN GIỜ",),
    )
    (table,) = list_tables(story)
    session = ("1", "19/10/2023", "TikTok", "—", "—", "16.000.000", "hơn 350.000")
    assert table.lines[0].cells == (*session, "—", "—", "hơn 900.000.000")


def test_an_event_of_which_nothing_is_known_says_so_under_every_heading() -> None:
    said = _letter(EMPTY)
    assert [line for line in said if line.endswith(NO_DATA)] == [
        "1. Quy mô: Chưa có số liệu.",
        "2. Khách, tiếp cận, người xem: Chưa có số liệu.",
        "3. Tiêu thụ: Chưa có số liệu.",
        "4. Kết nối: Chưa có số liệu.",
        "5. Kinh phí theo nguồn: Chưa có số liệu.",
        "6. So với kế hoạch và kỳ trước: Chưa có số liệu.",
        "III. ĐÁNH GIÁ: Chưa có số liệu.",
        "IV. ĐỀ XUẤT, KIẾN NGHỊ: Chưa có số liệu.",
    ]
    assert "Số liệu chốt ngày 30/11/2026." in said
    assert said[-1] == "Trên đây là báo cáo kết quả tham gia Phiên chợ./."


def test_everything_that_is_known_is_told() -> None:
    event = make_full_event(2, 1)
    stated = StatedFigures(visitors=exact(40_000))
    said = _letter(event, replace(event, starts_on=date(2025, 2, 1), stated=stated))
    for line in (
        "Căn cứ Công văn số 112/SCT-QLTM ngày 12 tháng 01 năm 2026 mời tham gia hội chợ.",
        (
            "1. Quy mô: 4 sản phẩm của 2 chủ thể; 80 đơn vị; khoảng 220 gian hàng (trong đó 100 gian "
            "trong tỉnh, thành phố, 110 gian khác); 27 tỉnh, thành phố; 3 quốc gia."
        ),
        (
            "2. Khách, tiếp cận, người xem: Gần 50.000 lượt khách tham quan, mua sắm; tiếp cận 1,2 "
            "triệu lượt; hơn 35.000 người xem (bằng khoảng 2,92% số tiếp cận)."
        ),
        (
            "4. Kết nối: 1 hợp đồng, giá trị 485 triệu đồng; 1 biên bản ghi nhớ, thỏa thuận; "
            "1 đơn đặt hàng. Giá trị ký kết không tính vào doanh thu."
        ),
        (
            "5. Kinh phí theo nguồn: Đã chi 26.800.000 đồng (bằng chữ: hai mươi sáu triệu tám trăm "
            "nghìn đồng), gồm: ngân sách cấp xã 20.000.000 đồng; tài trợ 6.800.000 đồng. Hỗ trợ, tặng "
            "cho được công bố tại sự kiện: 20.000.000 đồng, không tính vào doanh thu và kinh phí."
        ),
        "- Số sản phẩm: kế hoạch 2 sản phẩm, thực hiện 4 sản phẩm (200% kế hoạch).",
        (
            "- Khách tham quan: kỳ trước (02/2025) 40.000 lượt khách, kỳ này gần 50.000 lượt khách "
            "(khoảng +25%)."
        ),
        "Khách đánh giá cao sản phẩm yến sào.",
    ):
        assert line in said
    assert said[-1].endswith("(kèm theo Phụ lục I, Phụ lục II)./.")
    names = [section.title.split(".")[0] for section in compose(event).sections[1:]]
    assert names == ["Phụ lục I", "Phụ lục II"]


def test_revenue_of_other_levels_is_told_beside_the_total_and_never_added() -> None:
    assert _sales(make_full_event(2, 1)) == (
        "3. Tiêu thụ: Bán được 400 hộp; 6 đơn; doanh thu thực gần 16 tỷ đồng (bằng chữ: gần mười "
        "sáu tỷ đồng), trong đó tổng hợp được 7,5 triệu đồng theo chủ thể; theo phiên là 30 triệu "
        "đồng (cùng các lần bán ấy, không cộng thêm); riêng sản phẩm OCOP 8,7 tỷ đồng; doanh số "
        "(gồm cả đơn hủy, hoàn) 35 triệu đồng."
    )


def test_what_was_gathered_is_no_part_of_a_smaller_total() -> None:
    sold = (EventEntry(1, net=exact(2_000_000)),)
    event = Event("X", stated=StatedFigures(revenue=exact(1_000_000)), entries=sold)
    assert "trong đó" not in _sales(event)
    assert "theo chủ thể là 2 triệu đồng (cùng các lần bán ấy" in _sales(event)


def test_two_levels_that_nobody_chose_from_are_both_told_and_not_compared_with_the_plan() -> None:
    sold = (EventEntry(1, net=exact(3_600_000)),)
    said = _letter(replace(FESTIVAL, entries=sold))
    assert (
        "3. Tiêu thụ: Doanh thu thực theo chủ thể 3,6 triệu đồng (bằng chữ: ba triệu sáu trăm "
        "nghìn đồng); theo phiên là hơn 900 triệu đồng (cùng các lần bán ấy, không cộng thêm)."
    ) in said
    assert (
        "6. So với kế hoạch và kỳ trước: Doanh thu: kế hoạch 800 triệu đồng, thực hiện 3,6 triệu "
        "đồng theo chủ thể, hơn 900 triệu đồng theo phiên."
    ) in said


def test_goods_of_a_holder_count_once_and_those_of_sessions_only_without_them() -> None:
    ton = Amount(Decimal(60), "tấn")
    lines = (EventEntry(0, producer_id=2, sold=ton), EventEntry(1, sold=Amount(Decimal(5), "tấn")))
    session = EventSession(amounts=(ton, Amount(Decimal(1200), "chậu")))
    assert "Bán được 60 tấn." in _sales(Event("X", entries=lines, sessions=(session,)))
    assert "Bán được 60 tấn, 1.200 chậu." in _sales(Event("X", sessions=(session,)))


def test_no_order_is_not_an_unknown_order() -> None:
    event = Event("X", entries=(EventEntry(1, orders=exact(0)), EventEntry(2)))
    table = next(list_tables(compose(event)))
    assert [line.cells[4] for line in table.lines[:-1]] == ["0", "—"]
    assert table.lines[-1].cells[3] == "0"
    assert "0 đơn" in _sales(event)


def test_people_reached_by_two_sessions_are_not_added_up() -> None:
    people = EventSession(reach=exact(100), reach_unit=ReachUnit.PEOPLE, hosts=("A", "B"))
    table = next(list_tables(compose(Event("X", sessions=(people, people)))))
    assert table.lines[-1].cells[2] == "—"
    assert table.lines[0].cells[1:4] == ("—", "—", "2 người")


def test_hosts_are_named_only_where_they_let_their_names_be_printed() -> None:
    table = list(list_tables(compose(make_full_event(2, 1))))[1]
    assert table.lines[0].cells[1:4] == (
        "06/02/2026, 19:30-21:00",
        "Facebook Cần Giờ quê tôi; TikTok",
        "Bí thư xã, 1 người",
    )


def test_deals_without_a_value_say_nothing_of_revenue() -> None:
    assert "4. Kết nối: 1 hợp đồng." in _letter(Event("X", deals=(Deal(producer_id=1),)))


def test_planned_costs_stand_where_nothing_was_spent_and_gifts_alone_are_told() -> None:
    planned = _letter(Event("X", costs=(Cost(unit_price=Decimal(5_000_000)),)))
    assert any("Theo dự toán 5.000.000 đồng" in line for line in planned)
    gifts = (Gift(amount=Decimal(3_820_000_000)), Gift())
    assert (
        "5. Kinh phí theo nguồn: Hỗ trợ, tặng cho được công bố tại sự kiện: 3.820.000.000 đồng, "
        "không tính vào doanh thu và kinh phí."
    ) in _letter(Event("X", gifts=gifts))


def test_a_plan_that_nothing_came_of_yet_has_a_dash_and_no_share() -> None:
    assert (
        "6. So với kế hoạch và kỳ trước: Số hợp đồng: kế hoạch 3 hợp đồng, thực hiện —."
    ) in _letter(Event("X", plan=EventPlan(contracts=3)))


@pytest.mark.parametrize(
    ("before", "ending"),
    [
        (100, "100 lượt khách, kỳ này 90 lượt khách (-10%)."),
        (0, "0 lượt khách, kỳ này 90 lượt khách."),
    ],
)
def test_a_fall_has_its_minus_and_growth_from_nothing_no_percent(before: int, ending: str) -> None:
    now, former = (Event("X", stated=StatedFigures(visitors=exact(one))) for one in (90, before))
    said = _letter(now, former)
    assert f"6. So với kế hoạch và kỳ trước: Khách tham quan: kỳ trước (X) {ending}" in said


@pytest.mark.parametrize(
    ("stated", "scale"),
    [
        (StatedFigures(booths_ocop=exact(60)), "60 gian OCOP."),
        (StatedFigures(booths_total=exact(60)), "60 gian hàng."),
        (StatedFigures(products=over(66)), "Hơn 66 sản phẩm."),
        (StatedFigures(views=exact(5)), NO_DATA),
    ],
)
def test_the_size_of_an_event_names_what_is_known(stated: StatedFigures, scale: str) -> None:
    assert f"1. Quy mô: {scale}" in _letter(Event("X", stated=stated))


def test_what_was_entered_is_part_of_what_was_stated() -> None:
    event = Event("X", stated=StatedFigures(products=exact(66)), entries=(EventEntry(1),))
    assert ("1. Quy mô: 66 sản phẩm, trong đó tổng hợp được 1 sản phẩm của 1 chủ thể.") in _letter(
        event
    )
    assert "1. Quy mô: 1 chủ thể." in _letter(Event("X", entries=(EventEntry(0, producer_id=1),)))


def test_those_who_did_not_come_are_not_counted_and_noted_in_the_annex() -> None:
    entries = (EventEntry(1), EventEntry(2, status=EntryStatus.ABSENT))
    event = Event("X", entries=entries, deals=(Deal(producer_id=9),))
    content = make_content(event)
    content = replace(content, participants=content.participants[:1])
    story = EVENT_COMPOSERS[EventPaper.REPORT](content, WORDS)
    assert "1. Quy mô: 1 sản phẩm của 1 chủ thể." in read_lines(story.sections[0])
    assert [line.cells[-1] for line in next(list_tables(story)).lines] == ["", "Vắng", "", ""]


def test_views_are_no_viewers() -> None:
    said = _letter(Event("X", stated=StatedFigures(views=exact(375_000))))
    assert "2. Khách, tiếp cận, người xem: 375.000 lượt xem." in said


def test_an_event_of_one_day_has_no_last_day() -> None:
    day = date(2023, 10, 14)
    for event in (Event("X", starts_on=day, ends_on=day), Event("X", starts_on=day)):
        assert "- Thời gian: Ngày 14/10/2023 (01 ngày)." in _letter(event)


def test_every_table_names_the_sources_of_its_own_figures() -> None:
    stated = Figure(Decimal(4))
    event = Event(
        "X",
        sessions=(
            EventSession(net=stated, source=FigureSource.PLATFORM),
            EventSession(net=over(2)),
        ),
        entries=(
            EventEntry(1, net=stated, source=FigureSource.HOLDER),
            EventEntry(2, orders=stated),
            EventEntry(3, leads=over(1)),
        ),
        stated=StatedFigures(visitors=stated),
    )
    letter, holders, sessions = compose(event).sections
    assert read_lines(holders)[-1] == (
        "“—”: chưa có số liệu. Số liệu chốt ngày 30/11/2026; nguồn: báo cáo của chủ thể, phần còn "
        "lại chưa ghi nguồn."
    )
    assert read_lines(sessions)[-1] == (
        "“—”: chưa có số liệu. Số liệu chốt ngày 21/10/2023; nguồn: báo chí, bảng số liệu của nền "
        "tảng."
    )
    assert (
        "Số liệu chốt ngày 21/10/2023; nguồn: số đã công bố (chưa ghi nguồn); chủ thể (báo cáo của "
        "chủ thể, phần còn lại chưa ghi nguồn); phiên (báo chí, bảng số liệu của nền tảng)."
    ) in read_lines(letter)


def test_levels_of_one_source_name_it_once_and_a_table_without_figures_names_none() -> None:
    press = over(4)
    event = Event(
        "X", sessions=(EventSession(net=press),), entries=(EventEntry(1, net=press), EventEntry(2))
    )
    assert "Số liệu chốt ngày 21/10/2023; nguồn: báo chí." in _letter(event)
    bare = compose(Event("X", entries=(EventEntry(1),))).sections[1]
    assert read_lines(bare)[-1] == "“—”: chưa có số liệu. Số liệu chốt ngày 30/11/2026."


def test_two_paragraphs_stay_with_the_closing_sentence_and_the_signature() -> None:
    for event in (EMPTY, FESTIVAL, make_full_event(2, 1)):
        *_, above, last, closing, _ = compose(event).sections[0].blocks
        assert isinstance(closing, PaperText)
        assert isinstance(last, PaperText)
        assert last.stays
        assert isinstance(above, PaperHeading) or (isinstance(above, PaperText) and above.stays)


def test_a_holder_without_a_name_is_a_dash_and_its_own_line_has_no_count_of_products() -> None:
    content = make_content(Event("X", entries=(EventEntry(0, producer_id=1),)))
    summary = replace(content.summary, producer_names={})
    story = EVENT_COMPOSERS[EventPaper.REPORT](replace(content, summary=summary), WORDS)
    assert next(list_tables(story)).lines[0].cells[1:3] == ("—", "—")


def test_a_sentence_without_an_office_begins_with_a_capital() -> None:
    content = make_content(EMPTY, office=replace(OFFICE, name=""))
    said = read_lines(EVENT_COMPOSERS[EventPaper.REPORT](content, WORDS).sections[0])
    assert "Báo cáo kết quả tham gia Phiên chợ như sau:" in said


def test_a_number_stays_in_the_line_of_what_it_counts() -> None:
    assert end_sentence("hơn 3,6 triệu đồng") == "Hơn 3,6\xa0triệu đồng."


def test_an_estimate_stays_an_estimate() -> None:
    stated = StatedFigures(revenue=Figure(Decimal(2_100_000_000), Qualifier.ABOUT))
    words = "khoảng 2,1 tỷ đồng (bằng chữ: khoảng hai tỷ một trăm triệu đồng)"
    assert words in _sales(Event("X", stated=stated))
