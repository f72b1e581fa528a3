"""Word documents by Decree 30: page, fonts, rows, page numbers; the same paper gives the same bytes."""

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Length

from ocop_desktop.domain.errors import CannotWrite, NothingToPrint
from ocop_desktop.domain.papers.event_composing import EVENT_COMPOSERS
from ocop_desktop.domain.papers.event_papers import EventPaper
from ocop_desktop.domain.papers.paper_story import (
    PaperColumn,
    PaperLine,
    PaperSection,
    PaperStory,
    PaperTable,
    PaperText,
)
from ocop_desktop.reports.papers import story_paper
from ocop_desktop.word import word_paper
from tests.event_paper_samples import (
    FESTIVAL,
    MARKED,
    WORDS,
    make_content,
    make_full_event,
    make_long_content,
)
from tests.reports.reading import squeezed, text_of
from tests.word.reading import read_texts

REPORT = EVENT_COMPOSERS[EventPaper.REPORT](make_content(make_full_event(3, 2)), WORDS)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return word_paper.write(REPORT, tmp_path / "a.docx").file


def _mm(length: Length | None) -> int:
    assert length is not None
    return round(float(length.mm))


def test_pages_have_the_margins_of_the_decree_and_annexes_lie_flat(file: Path) -> None:
    pages = [
        tuple(
            map(
                _mm,
                (
                    one.page_width,
                    one.page_height,
                    one.top_margin,
                    one.bottom_margin,
                    one.left_margin,
                    one.right_margin,
                ),
            )
        )
        for one in Document(str(file)).sections
    ]
    assert pages == [(210, 297, 20, 20, 30, 15), *[(297, 210, 20, 20, 30, 15)] * 2]


def test_the_font_is_set_for_every_script(file: Path) -> None:
    styles = Document(str(file)).styles.element
    for properties in styles.iter(qn("w:rPr")):
        fonts = properties.find(qn("w:rFonts"))
        if fonts is not None:
            names = {fonts.get(qn(f"w:{one}")) for one in ("ascii", "hAnsi", "cs", "eastAsia")}
            assert names == {"Times New Roman"}
            assert not any("Theme" in name for name in fonts.attrib)
    languages = {one.get(qn("w:val")) for one in styles.iter(qn("w:lang"))}
    assert languages == {"vi-VN"}


def test_headers_of_tables_repeat_and_no_row_splits(file: Path) -> None:
    tables = Document(str(file)).tables
    listed = [table for table in tables if len(table.columns) > 2]
    assert len(listed) == 2
    for table in listed:
        first, *others = table.rows
        assert first._tr.find(f".//{qn('w:tblHeader')}") is not None
        assert all(row._tr.find(f".//{qn('w:tblHeader')}") is None for row in others)
    assert all(
        row._tr.find(f".//{qn('w:cantSplit')}") is not None
        for table in tables
        for row in table.rows
    )


def test_pages_are_numbered_from_the_second_in_every_section(file: Path) -> None:
    for section in Document(str(file)).sections:
        assert section.different_first_page_header_footer
        assert "".join(one.text for one in section.first_page_header.paragraphs) == ""
        (paragraph,) = section.header.paragraphs
        fields = [one.text for one in paragraph._p.iter(qn("w:instrText"))]
        assert fields == ["PAGE"]
        numbering = section._sectPr.find(qn("w:pgNumType"))
        assert numbering is not None
        assert numbering.get(qn("w:start")) == "1"


def test_what_stands_above_the_signature_stays_with_it(file: Path) -> None:
    closing = next(
        one for one in Document(str(file)).paragraphs if one.text.startswith("Trên đây là")
    )
    assert closing.paragraph_format.keep_with_next


def test_the_last_row_and_the_total_of_a_list_stay_with_its_signature(tmp_path: Path) -> None:
    content = make_content(make_full_event(3, 1), EventPaper.LIST)
    story = EVENT_COMPOSERS[EventPaper.LIST](content, WORDS)
    document = Document(str(word_paper.write(story, tmp_path / "a.docx").file))
    listed = next(table for table in document.tables if len(table.columns) > 2)
    kept = [bool(row.cells[1].paragraphs[0].paragraph_format.keep_with_next) for row in listed.rows]
    pairs = [True, False] * 3  # the rows of a producer stay together too
    assert kept == [False, *pairs[:-1], True, True]


def test_the_rows_of_a_producer_share_the_cells_that_name_it(tmp_path: Path) -> None:
    content = make_content(make_full_event(3, 1), EventPaper.LIST)
    story = EVENT_COMPOSERS[EventPaper.LIST](content, WORDS)
    document = Document(str(word_paper.write(story, tmp_path / "a.docx").file))
    listed = next(table for table in document.tables if len(table.columns) > 2)
    first, second, third = [row.cells for row in listed.rows[1:4]]
    assert first[3]._tc is second[3]._tc
    assert second[3]._tc is not third[3]._tc
    assert first[1]._tc is not second[1]._tc


def test_the_same_paper_gives_the_same_bytes(file: Path, tmp_path: Path) -> None:
    again = word_paper.write(REPORT, tmp_path / "b.docx").file
    assert again.read_bytes() == file.read_bytes()
    other = word_paper.write(replace(REPORT, title="Khác"), tmp_path / "c.docx").file
    assert other.read_bytes() != file.read_bytes()
    with zipfile.ZipFile(file) as archive:
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_file_says_nothing_of_the_library_and_holds_no_example_parts(file: Path) -> None:
    properties = Document(str(file)).core_properties
    assert (properties.author, properties.comments) == ("Ủy ban nhân dân xã Cần Giờ", "")
    assert properties.language == "vi-VN"
    with zipfile.ZipFile(file) as archive:
        assert sorted(archive.namelist()) == [
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/header1.xml",
            "word/settings.xml",
            "word/styles.xml",
        ]
        assert not any(b"python-docx" in archive.read(name) for name in archive.namelist())


def test_signs_that_mark_text_in_xml_survive_in_both_files(tmp_path: Path) -> None:
    content = make_long_content(EventPaper.LIST)
    story = EVENT_COMPOSERS[EventPaper.LIST](content, WORDS)
    word = word_paper.write(story, tmp_path / "a.docx").file
    pdf = story_paper.write(story, tmp_path / "a.pdf").file
    for said in ("".join(read_texts(word)), squeezed(text_of(pdf))):
        assert squeezed(MARKED) in said


def test_characters_that_xml_cannot_hold_are_left_out(tmp_path: Path) -> None:
    text = PaperText("a\x00b\x0bc\ud800d")
    story = PaperStory("t\x01", "a\x02", (PaperSection("x", (text,)),))
    assert read_texts(word_paper.write(story, tmp_path / "a.docx").file) == ["abcd"]


def test_a_table_of_400_rows_is_written_row_by_row(tmp_path: Path) -> None:
    columns = tuple(PaperColumn(f"Cột {place}", 1 / 8) for place in range(8))
    lines = tuple(PaperLine(tuple(f"{row}.{cell}" for cell in range(8))) for row in range(400))
    table = PaperTable(columns, lines)
    story = PaperStory("t", "a", (PaperSection("x", (table,)),))
    assert len(read_texts(word_paper.write(story, tmp_path / "a.docx").file)) == 401 * 8


def test_a_paper_of_nothing_and_a_folder_that_is_gone_are_refused(tmp_path: Path) -> None:
    with pytest.raises(NothingToPrint):
        word_paper.write(PaperStory("t", "a", ()), tmp_path / "a.docx")
    with pytest.raises(CannotWrite):
        word_paper.write(REPORT, tmp_path / "gone" / "a.docx")
    assert list(tmp_path.iterdir()) == []


def test_the_festival_is_one_page_and_its_annex(tmp_path: Path) -> None:
    story = EVENT_COMPOSERS[EventPaper.REPORT](make_content(FESTIVAL), WORDS)
    assert story_paper.write(story, tmp_path / "a.pdf").pages == 2
