"""The list, the plan and the collection sheet of an event."""

from dataclasses import replace
from datetime import date, time
from decimal import Decimal

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import Amount, Cost, EntryStatus, EventEntry, EventSession
from ocop_desktop.domain.papers.event_composing import EVENT_COMPOSERS
from ocop_desktop.domain.papers.event_content import Participant
from ocop_desktop.domain.papers.event_papers import EventPaper
from ocop_desktop.domain.papers.paper_story import PageShape, PaperFacts, PaperSection, PaperStory
from ocop_desktop.domain.papers.participants import list_participants
from ocop_desktop.domain.register.area import Area, AreaLevel
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.register.recognition import Recognition, status_on
from ocop_desktop.domain.text import Translated
from tests.domain.papers.reading import compose, list_tables, read_lines
from tests.event_paper_samples import EMPTY, WORDS, make_content, make_full_event

NO_DATA = "Chưa có số liệu."
HONEY = Product(Translated("Mật ong"), id=1, producer_id=7)
PRODUCERS = {
    7: Producer("HTX A", id=7, phone="0900", phone_printable=True, commune_code="27664"),
    8: Producer("HTX B", id=8, phone="0911", certified_address="Ấp 1"),
}


def _list_on(day: date) -> tuple[Participant, ...]:
    """A product, a producer without one, one that has a product, an unknown product; one is absent."""
    entries = (
        EventEntry(1, "A01", brought=Amount(Decimal(5), "hũ")),
        EventEntry(0, producer_id=8),
        EventEntry(0, producer_id=7),
        EventEntry(9),
        EventEntry(1, status=EntryStatus.ABSENT),
    )
    held = Recognition(1, 4, issued_on=date(2025, 6, 19), expires_on=date(2028, 6, 19))
    communes = {"27664": Area("27664", "Cần Giờ", AreaLevel.COMMUNE, "79", "Hồ Chí Minh")}
    statuses = {1: status_on([held], day, ())}
    return list_participants(Event("X", entries=entries), {1: HONEY}, PRODUCERS, statuses, communes)


def test_the_list_names_phones_only_with_consent_and_each_producer_once() -> None:
    first, second, unknown = _list_on(date(2026, 1, 1))
    assert (first.product, first.producer, first.phone) == ("Mật ong", "HTX A", "0900")
    assert first.address.endswith("Cần Giờ")
    assert (second.product, second.phone, second.address) == ("", "", "Ấp 1")
    assert (unknown.product, unknown.producer) == ("", "")


def test_the_list_shows_stars_only_while_they_hold() -> None:
    held, lapsed = (_list_on(day)[0] for day in (date(2026, 1, 1), date(2029, 1, 1)))
    assert (held.stars, held.held_until) == (4, date(2028, 6, 19))
    assert (lapsed.stars, lapsed.held_until) == (None, None)


def _list_of(*participants: Participant) -> PaperStory:
    content = make_content(Event("X", entries=(EventEntry(1),)), EventPaper.LIST)
    return EVENT_COMPOSERS[EventPaper.LIST](replace(content, participants=participants), WORDS)


def test_the_list_is_a_landscape_table_with_its_total() -> None:
    one = Participant("Mật ong", "HTX A", 7, stars=4, held_until=date(2028, 6, 19))
    story = _list_of(one, Participant("", "HTX B", 8), replace(one, held_until=None))
    assert next(list_tables(story)).title == "Danh sách"
    assert story.sections[0].page is PageShape.A4_LANDSCAPE
    (table,) = list_tables(story)
    assert [line.cells[1:3] for line in table.lines[:3]] == [
        ("Mật ong", "4 sao (19/06/2028)"),
        ("Mật ong", "4 sao"),
        ("—", "—"),
    ]
    assert [bool(line.joined) for line in table.lines] == [False, True, False, False]
    assert table.lines[-1].cells[1] == "Tổng cộng: 1 sản phẩm của 2 chủ thể"
    assert table.text_size == 11


def test_a_list_of_nobody_says_so() -> None:
    assert read_lines(_list_of().sections[0]) == ["Chưa có sản phẩm, chủ thể nào trong danh sách."]


def test_the_plan_has_its_costs_in_words_and_its_list_as_annex() -> None:
    story = compose(make_full_event(2, 2), EventPaper.PLAN)
    said = read_lines(story.sections[0])
    for line in (
        "- Chỉ tiêu: 2 sản phẩm; 15 tỷ đồng doanh thu; 2 hợp đồng.",
        "4. Sản phẩm: 4 sản phẩm của 2 chủ thể (danh sách tại Phụ lục).",
        "5. Phương án gian hàng: Hợp tác xã Mẫu 2: A01; Hợp tác xã Mẫu 1: A02.",
        "- Phiên 2, 07/02/2026, 19:30-21:00, Facebook, TikTok.",
        "Bằng chữ: Hai mươi bảy triệu đồng.",
        "- Báo cáo kết quả trước ngày 24/02/2026.",
    ):
        assert line in said
    closing = "Trên đây là kế hoạch phối hợp tổ chức Hội chợ OCOP Xuân 2026 (kèm theo Phụ lục)./."
    assert said[-1] == closing
    costs, listed = list_tables(story)
    cells = ("1", "Gian hàng: Gian 3 × 3 m", "5.000.000", "4", "20.000.000", "Ngân sách cấp xã")
    assert costs.lines[0].cells == cells
    assert costs.lines[2].cells[2:5] == ("—", "—", "—")
    assert costs.text_size == 12
    assert listed.lines[-1].is_total
    assert story.sections[1].title == "Phụ lục"


def test_a_plan_without_anything_says_so_and_guesses_nothing() -> None:
    (letter,) = compose(EMPTY, EventPaper.PLAN).sections
    said = read_lines(letter)
    assert sum(line.endswith(f": {NO_DATA}") for line in said) == 9
    assert "6. Phiên livestream: Chưa có số liệu." in said


def test_costs_without_prices_have_no_sum_in_words() -> None:
    story = compose(Event("X", costs=(Cost(),)), EventPaper.PLAN)
    assert not any("Bằng chữ" in line for line in read_lines(story.sections[0]))


def test_many_booths_are_counted_and_a_session_without_a_title_is_numbered() -> None:
    event = replace(make_full_event(12, 1), sessions=(EventSession(starts_at=time(9, 5)),))
    said = read_lines(compose(event, EventPaper.PLAN).sections[0])
    assert "5. Phương án gian hàng: 12 gian hàng của 12 chủ thể." in said
    assert "6. Phiên livestream: 1, 09:05." in said
    alone = compose(replace(event, entries=(EventEntry(1),)), EventPaper.PLAN)
    assert "5. Phương án gian hàng: Chưa có số liệu." in read_lines(alone.sections[0])


def _facts(section: PaperSection) -> list[tuple[tuple[str, str], ...]]:
    return [block.facts for block in section.blocks if isinstance(block, PaperFacts)]


def test_there_is_a_form_for_every_holder_and_day() -> None:
    story = compose(make_full_event(2, 1), EventPaper.SHEET)
    assert len(story.sections) == 2 * 3
    assert {section.page for section in story.sections} == {PageShape.A5_LANDSCAPE}
    facts = _facts(story.sections[0])
    assert facts[0] == (("Chủ thể", "Hợp tác xã Mẫu 2"),)
    assert facts[1][:2] == (("Gian hàng", "A01"), ("Ngày", "06/02/2026"))
    table = next(list_tables(story))
    assert [column.title for column in table.columns][:3] == ["Sản phẩm", "Mang đến", "Bán"]
    products = ["Sản phẩm mẫu 1", "Sản phẩm mẫu 3"]
    assert [line.cells[0] for line in table.lines] == [*products, "", "", ""]


def test_an_event_without_holders_or_days_has_one_empty_form() -> None:
    (form,) = compose(EMPTY, EventPaper.SHEET).sections
    assert _facts(form)[0] == (("Chủ thể", ""),)
    assert _facts(form)[1][1] == ("Ngày", "")
    long = replace(EMPTY, starts_on=date(2026, 1, 1), ends_on=date(2026, 12, 31))
    assert len(compose(long, EventPaper.SHEET).sections) == 1
