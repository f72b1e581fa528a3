"""Draw the table of a paper's story: its header on every page, its rows whole."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from ocop_desktop.domain.papers.paper_story import PaperColumn, PaperLine, PaperTable, TextAlignment
from ocop_desktop.reports.papers.paper import PaperPage
from ocop_desktop.reports.papers.paper_table import GroupedTable, PaperRow, RowGroup, TableColumn
from ocop_desktop.reports.papers.paper_text import (
    CENTRE,
    JUSTIFIED,
    LEFT,
    RIGHT,
    Alignment,
    make_paragraph,
    paragraph_style,
)
from ocop_desktop.reports.papers.serif import BOLD, REGULAR

TABLE_ALIGNMENTS: dict[TextAlignment, Alignment] = {
    TextAlignment.LEFT: LEFT,
    TextAlignment.CENTRE: CENTRE,
    TextAlignment.RIGHT: RIGHT,
    TextAlignment.JUSTIFIED: JUSTIFIED,
}
FORM_ROW_MM = 6.0
"""The height of a row that is written into by hand, in mm."""


def make_story_table(table: PaperTable, page: PaperPage, footer: Flowable | None) -> GroupedTable:
    """Draw the table as wide as the text of `page`; `footer` stands below its last row."""
    columns = [
        TableColumn(column.title, column.share * page.content_width) for column in table.columns
    ]
    groups: list[RowGroup] = [[_draw_line(line, table)] for line in table.lines]
    if groups and table.lines[-1].is_total and len(groups) > 1:
        groups[-2:] = [[*groups[-2], *groups[-1]]]
    return GroupedTable(columns, groups, page.content_height, footer=footer, size=table.text_size)


def _draw_line(line: PaperLine, table: PaperTable) -> PaperRow:
    spans = line.spans or (1,) * len(table.columns)
    firsts = [table.columns[sum(spans[:place])] for place in range(len(spans))]
    cells: list[Flowable | None] = [
        _draw_cell(text, column, line, table)
        for text, column in zip(line.cells, firsts, strict=True)
    ]
    return PaperRow(cells, spans=spans, fill=0.94 if line.is_total else None)


def _draw_cell(
    text: str, column: PaperColumn, line: PaperLine, table: PaperTable
) -> Flowable | None:
    if not text:
        return Spacer(0, FORM_ROW_MM * mm) if table.is_form else None
    font = BOLD if line.is_total else REGULAR
    alignment = TABLE_ALIGNMENTS[column.alignment]
    return make_paragraph(text, paragraph_style(table.text_size, font, alignment))
