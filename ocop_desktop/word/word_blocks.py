"""Add the blocks of a paper's story to a Word document, in the sizes of Decree 30."""

from collections.abc import Sequence

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Length, Mm, Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from ocop_desktop.domain.papers.paper_story import (
    BODY_SIZE,
    FIRST_LINE_MM,
    TITLE_SIZE,
    Letterhead,
    PaperBlock,
    PaperFacts,
    PaperHeading,
    PaperSignatures,
    PaperTable,
    PaperText,
    PaperTitle,
)
from ocop_desktop.word.word_page import WORD_ALIGNMENTS, WordPage
from ocop_desktop.word.word_signatures import add_signatures
from ocop_desktop.word.word_tables import add_bare_table, add_story_table
from ocop_desktop.word.word_xml import add_row, add_rule, add_run

_LEFT_SHARE = 0.44
_LAST_ROWS = 2  # the last row and the total stay with what is below the table
_MOTTO = Mm(55)  # as long as the motto is at 13 points
_CAPITAL = 0.68  # a bold capital letter is about so wide, in parts of its size
_LETTER = 0.5  # and a letter of running text
_LONGEST_TITLE = 300.0
_SMALL = 12.0


def add_block(document: Document, block: PaperBlock, page: WordPage) -> list[Paragraph]:
    """Add a block at the end of the document; return its paragraphs, or the last ones of a table."""
    match block:
        case Letterhead():
            return _add_letterhead(document, block, page)
        case PaperTitle():
            return _add_title(document, block, page)
        case PaperHeading() | PaperText() | PaperFacts():
            return [_add_paragraph(document, block, page)]
        case PaperTable():
            return _add_table(document, block, page)
        case PaperSignatures():
            return add_signatures(document, block, page)


def _add_paragraph(
    document: Document, block: PaperHeading | PaperText | PaperFacts, page: WordPage
) -> Paragraph:
    match block:
        case PaperHeading():
            return _add_heading(document, block, page)
        case PaperText():
            return _add_text(document, block, page)
        case PaperFacts():
            return _add_facts(document, block, page)


def _add_table(document: Document, block: PaperTable, page: WordPage) -> list[Paragraph]:
    """Add the table and the small paragraph that parts it from another one."""
    table = add_story_table(document, block, page)
    gap = document.add_paragraph()
    gap.paragraph_format.line_spacing = Pt(6)
    rows = list(table.rows)[-_LAST_ROWS:]
    last = [paragraph for row in rows for cell in row.cells for paragraph in cell.paragraphs]
    return [*last, gap]


def _add_letterhead(document: Document, head: Letterhead, page: WordPage) -> list[Paragraph]:
    left = Length(round(page.content_width * _LEFT_SHARE))
    right = Length(page.content_width - left)
    issuer, nation = add_row(add_bare_table(document, (left, right))).cells
    _add_lines(issuer, ((head.parent_body, _SMALL, False), (head.body, _SMALL, True)))
    if head.body:
        length = min(Pt(len(head.body) * _SMALL * _CAPITAL), left) * 0.4
        add_rule(issuer.add_paragraph(), Length(round(length)), left, 3)
    _add_lines(issuer, ((head.number, BODY_SIZE, False),))
    _add_lines(nation, ((head.nation, _SMALL, True), (head.motto, BODY_SIZE, True)))
    if head.motto:
        add_rule(nation.add_paragraph(), _MOTTO, right, 6)
    _add_lines(nation, ((head.place_and_date, BODY_SIZE, None),))
    return []


def _add_lines(cell: _Cell, lines: Sequence[tuple[str, float, bool | None]]) -> None:
    """Add centred lines to a cell: words, size, and whether they are bold; None is in italics."""
    for words, size, bold in lines:
        if words:
            first = cell.paragraphs[0]
            paragraph = first if not first.runs and len(cell.paragraphs) == 1 else None
            paragraph = paragraph or cell.add_paragraph()
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
            add_run(paragraph, words, size, bold=bool(bold), italic=bold is None)


def _add_title(document: Document, title: PaperTitle, page: WordPage) -> list[Paragraph]:
    kind = _centred(document, title.kind, TITLE_SIZE, bold=True)
    if not page.is_form:
        kind.paragraph_format.space_before = Pt(10)
    lines = [kind, *(_centred(document, line, BODY_SIZE, bold=True) for line in title.subjects)]
    if title.note:
        lines.append(_centred(document, title.note, BODY_SIZE, italic=True))
        lines[-1].paragraph_format.space_after = Pt(8)
        return lines
    if page.is_form:
        lines[-1].paragraph_format.space_after = Pt(5)
        return lines
    last = (title.kind, *title.subjects)[-1]
    length = Length(round(min(len(last) * BODY_SIZE * _LETTER, _LONGEST_TITLE) * 0.4 * Pt(1)))
    lines.append(document.add_paragraph())
    add_rule(lines[-1], length, page.content_width, 6)
    return lines


def _centred(
    document: Document, text: str, size: float, *, bold: bool = False, italic: bool = False
) -> Paragraph:
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.paragraph_format.space_after = Pt(2)
    paragraph.paragraph_format.keep_with_next = True
    add_run(paragraph, text, size, bold=bold, italic=italic)
    return paragraph


def _add_heading(document: Document, heading: PaperHeading, page: WordPage) -> Paragraph:
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_before = Pt(6)
    paragraph.paragraph_format.space_after = Pt(3)
    add_run(paragraph, heading.text, page.text_size, bold=True)
    return paragraph


def _add_text(document: Document, block: PaperText, page: WordPage) -> Paragraph:
    paragraph = document.add_paragraph()
    paragraph.alignment = WORD_ALIGNMENTS[block.alignment]
    paragraph.paragraph_format.space_after = Pt(6)
    if block.is_indented:
        paragraph.paragraph_format.first_line_indent = Mm(FIRST_LINE_MM)
    if block.lead:
        add_run(paragraph, block.lead + " " * bool(block.text), page.text_size, bold=True)
    add_run(paragraph, block.text, page.text_size, italic=block.is_italic)
    return paragraph


def _add_facts(document: Document, block: PaperFacts, page: WordPage) -> Paragraph:
    """Add labels and values at tab stops; an unknown value is a line of dots to the next one."""
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_after = Pt(3)
    stops = paragraph.paragraph_format.tab_stops
    reached = 0.0
    for place, ((label, value), share) in enumerate(zip(block.facts, block.shares, strict=True)):
        reached += share
        end = Length(round(page.content_width * reached))
        is_last = place == len(block.facts) - 1
        add_run(paragraph, f"{label}: ", page.text_size)
        if value:
            add_run(paragraph, value, page.text_size, bold=True)
        else:
            stops.add_tab_stop(Length(end - Mm(2)), WD_TAB_ALIGNMENT.LEFT, WD_TAB_LEADER.DOTS)
            add_run(paragraph, "\t", page.text_size)
        if not is_last:
            stops.add_tab_stop(end)
            add_run(paragraph, "\t", page.text_size)
    return paragraph


def keep_with_next(paragraphs: Sequence[Paragraph]) -> None:
    """Let the paragraphs stay on the page of what follows them."""
    for paragraph in paragraphs:
        paragraph.paragraph_format.keep_with_next = True
