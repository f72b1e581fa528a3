"""Add tables to a Word document: headers repeat, rows stay whole, cells are reached by their row."""

from collections.abc import Sequence

from docx.document import Document
from docx.enum.table import WD_ALIGN_VERTICAL, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Length, Mm, Pt
from docx.table import Table, _Cell

from ocop_desktop.domain.papers.paper_story import PaperLine, PaperTable
from ocop_desktop.word.word_page import WORD_ALIGNMENTS, WordPage
from ocop_desktop.word.word_xml import (
    add_row,
    add_run,
    draw_borders,
    join_cell,
    set_cell_margins,
    shade,
)

_HEADER_COLOUR, _TOTAL_COLOUR = "E6E6E6", "F0F0F0"
_FORM_ROW = Mm(7)


def add_bare_table(document: Document, widths: Sequence[Length]) -> Table:
    """Add a table without rows and lines, with columns of `widths` that Word leaves as they are."""
    table: Table = document.add_table(0, len(widths))
    table.autofit = False
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    set_cell_margins(table, Pt(0), Pt(0), Pt(0))
    return table


def add_story_table(document: Document, content: PaperTable, page: WordPage) -> Table:
    """Add a table with thin lines, as wide as the text of `page`."""
    widths = [Length(round(column.share * page.content_width)) for column in content.columns]
    table = add_bare_table(document, widths)
    draw_borders(table)
    set_cell_margins(table, Pt(4), Pt(2), Pt(2))
    _add_header(table, content)
    for line, below in zip(content.lines, (*content.lines[1:], None), strict=True):
        joined = below.joined if below else frozenset[int]()
        _add_line(table, line, content, joined)
    return table


def _add_header(table: Table, content: PaperTable) -> None:
    row = add_row(table, is_header=True)
    for cell, column in zip(row.cells, content.columns, strict=True):
        cell.vertical_alignment = WD_ALIGN_VERTICAL.CENTER
        shade(cell, _HEADER_COLOUR)
        paragraph = cell.paragraphs[0]
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        add_run(paragraph, column.title, content.text_size, bold=True)


def _add_line(
    table: Table, line: PaperLine, content: PaperTable, joined_below: frozenset[int]
) -> None:
    """Add a row; its cells join those above, and it stays on the page of the rows that join it."""
    cells = add_row(table, height=_FORM_ROW if content.is_form else None).cells
    spans = line.spans or (1,) * len(content.columns)
    for place, (text, span) in enumerate(zip(line.cells, spans, strict=True)):
        first = sum(spans[:place])
        cell = cells[first].merge(cells[first + span - 1]) if span > 1 else cells[first]
        if place in line.joined or place in joined_below:
            join_cell(cell, goes_on=place in line.joined)
        _fill(cell, "" if place in line.joined else text, line, content, first)
        cell.paragraphs[0].paragraph_format.keep_with_next = bool(joined_below) or None


def _fill(cell: _Cell, text: str, line: PaperLine, content: PaperTable, column: int) -> None:
    if line.is_total:
        shade(cell, _TOTAL_COLOUR)
    paragraph = cell.paragraphs[0]
    paragraph.alignment = WORD_ALIGNMENTS[content.columns[column].alignment]
    if text:
        add_run(paragraph, text, content.text_size, bold=line.is_total)
