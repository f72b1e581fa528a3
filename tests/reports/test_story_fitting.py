"""Papers fit their pages: letters of one page where that is possible, forms of one page each."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from reportlab.lib.units import mm

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry, EventReview
from ocop_desktop.domain.papers.event_composing import EVENT_COMPOSERS
from ocop_desktop.domain.papers.event_content import Participant
from ocop_desktop.domain.papers.event_papers import EventPaper
from ocop_desktop.domain.papers.paper_story import (
    LETTER_SIZES,
    PaperColumn,
    PaperLine,
    PaperSection,
    PaperStory,
    PaperTable,
    PaperText,
)
from ocop_desktop.reports.papers import story_paper
from ocop_desktop.reports.papers.story_fitting import fit_story
from tests.event_paper_samples import (
    EMPTY,
    FESTIVAL,
    LONG,
    WORDS,
    exact,
    make_content,
)
from tests.reports.reading import pages_of, squeezed

CLOSING = squeezed("Trên đây là báo cáo")


def _fit(event: Event, paper: EventPaper) -> PaperStory:
    return fit_story(EVENT_COMPOSERS[paper](make_content(event, paper), WORDS))


def _letter_pages(story: PaperStory, file: Path) -> list[str]:
    letter = replace(story, sections=story.sections[:1])
    return [squeezed(page) for page in pages_of(story_paper.write(letter, file).file)]


def test_a_short_letter_has_the_larger_text(tmp_path: Path) -> None:
    for event in (EMPTY, FESTIVAL):
        story = _fit(event, EventPaper.REPORT)
        assert story.sections[0].text_size == LETTER_SIZES[0]
        assert len(_letter_pages(story, tmp_path / "a.pdf")) == 1


def test_a_letter_whose_closing_alone_would_go_over_is_set_smaller(tmp_path: Path) -> None:
    entries = tuple(EventEntry(place, net=exact(1_250_000)) for place in range(1, 67))
    event = replace(
        FESTIVAL,
        place="xã Cần Giờ",
        organiser="Ủy ban nhân dân huyện Cần Giờ",
        entries=entries,
    )
    story = _fit(event, EventPaper.REPORT)
    larger = replace(story.sections[0], text_size=LETTER_SIZES[0])
    assert len(_letter_pages(replace(story, sections=(larger,)), tmp_path / "a.pdf")) == 2
    assert story.sections[0].text_size == LETTER_SIZES[1]
    assert len(_letter_pages(story, tmp_path / "b.pdf")) == 1


@pytest.mark.parametrize("count", range(0, 60, 4))
def test_the_closing_never_stands_alone_on_its_page(tmp_path: Path, count: int) -> None:
    event = replace(FESTIVAL, review=EventReview(proposals="Đề nghị hỗ trợ gian hàng. " * count))
    *_, last = _letter_pages(_fit(event, EventPaper.REPORT), tmp_path / "a.pdf")
    above = last.split(CLOSING)[0].removeprefix("2")
    assert len(above) > len(squeezed("Đề nghị hỗ trợ gian hàng."))


def _list_form(count: int, name: str = "Mật ong") -> PaperStory:
    content = make_content(replace(FESTIVAL, entries=(EventEntry(1),)), EventPaper.SHEET)
    lines = tuple(Participant(f"{name} {place}", "HTX A", 7, booth="A1") for place in range(count))
    story = EVENT_COMPOSERS[EventPaper.SHEET](replace(content, participants=lines), WORDS)
    return fit_story(story)


@pytest.mark.parametrize(("count", "pages"), [(0, 1), (1, 1), (3, 1), (7, 1), (17, 2)])
def test_a_form_has_one_page_for_each_day_while_its_products_fit(
    tmp_path: Path, count: int, pages: int
) -> None:
    story = _list_form(count)
    assert len(story.sections) == 3
    assert story_paper.write(story, tmp_path / "a.pdf").pages == 3 * pages


def test_a_form_keeps_as_many_empty_lines_as_there_is_room_for() -> None:
    for count, empty in ((0, 5), (3, 2), (6, 1)):
        table = next(
            one for one in _list_form(count).sections[0].blocks if isinstance(one, PaperTable)
        )
        assert sum(not any(line.cells) for line in table.lines) == empty
    long = next(
        one for one in _list_form(3, LONG).sections[0].blocks if isinstance(one, PaperTable)
    )
    assert len(long.lines) < 5


def _write_grouped(rows: int, holder: str, file: Path) -> list[str]:
    columns = (PaperColumn("TT", 0.2), PaperColumn("SP", 0.5), PaperColumn("Chủ thể", 0.3))
    lines = tuple(
        PaperLine((str(place), f"Mật{place}", holder), joined=frozenset({2} if place else ()))
        for place in range(rows)
    )
    blocks = (PaperText("Đầu. " * 40), PaperTable(columns, lines, title="Danh sách"))
    story = PaperStory("t", "a", (PaperSection("x", blocks),))
    return [squeezed(page) for page in pages_of(story_paper.write(story, file).file)]


def test_common_cells_are_shown_once_and_again_where_a_page_begins(tmp_path: Path) -> None:
    (page,) = _write_grouped(5, "HTXA", tmp_path / "a.pdf")
    assert page.count("HTXA") == 1
    first, second = _write_grouped(60, "HTXA", tmp_path / "b.pdf")
    assert (first.count("HTXA"), second.count("HTXA")) == (1, 1)
    assert second.startswith(squeezed("2Danh sách (tiếp theo)"))
    assert "tiếptheo" not in first


def test_rows_are_high_enough_for_what_they_have_in_common(tmp_path: Path) -> None:
    pages = _write_grouped(2, "Hợp tác xã " * 60, tmp_path / "a.pdf")
    assert "".join(pages).count("Hợptácxã") == 60
    split = _write_grouped(60, "Hợp tác xã " * 60, tmp_path / "b.pdf")
    assert all(page.count("Hợptácxã") == 60 for page in split[-2:])


def test_an_annex_leaves_the_corner_free_for_the_signature_of_its_office(tmp_path: Path) -> None:
    story = _fit(FESTIVAL, EventPaper.REPORT)
    annex = replace(story, sections=story.sections[1:])
    document = pypdfium2.PdfDocument(story_paper.write(annex, tmp_path / "a.pdf").file)
    (width, height), text = document[0].get_size(), document[0].get_textpage()
    corner = text.get_text_bounded(
        left=width - 85 * mm, right=width, bottom=height - 15 * mm, top=height
    )
    below = text.get_text_bounded(left=0, right=width, bottom=0, top=height - 15 * mm)
    document.close()
    assert (corner, "Phụ lục" in below) == ("", True)
