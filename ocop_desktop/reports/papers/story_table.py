"""Draw the table of a paper's story: its header on every page, its rows whole."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from ocop_desktop.domain.papers.paper_story import PaperColumn, PaperLine, PaperTable, TextAlignment
from ocop_desktop.reports.papers.paper import PaperPage
from ocop_desktop.reports.papers.paper_table import GroupedTable, PaperRow, TableColumn
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
FORM_ROW_MM = 5.0
"""The height inside a row that is written into by hand, in mm."""


def make_story_table(table: PaperTable, page: PaperPage, footer: Flowable | None) -> GroupedTable:
    """Draw the table as wide as the text of `page`; `footer` stands below its last row."""
    columns = [
        TableColumn(column.title, column.share * page.content_width) for column in table.columns
    ]
    widths = [column.width for column in columns]
    groups = [_draw_group(lines, table, widths) for lines in _group_lines(table.lines)]
    if table.lines and table.lines[-1].is_total and len(groups) > 1:
        groups[-2:] = [[*groups[-2], *groups[-1]]]
    return GroupedTable(
        columns,
        groups,
        page.content_height,
        footer=footer,
        size=table.text_size,
        title=table.title,
    )


def _group_lines(lines: Sequence[PaperLine]) -> list[list[PaperLine]]:
    """The rows whose cells are joined, together; every other row alone."""
    groups: list[list[PaperLine]] = []
    for line in lines:
        if line.joined and groups:
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _draw_group(
    lines: Sequence[PaperLine], table: PaperTable, widths: Sequence[float]
) -> list[PaperRow]:
    """Draw rows with common cells; they are high enough, all together, for what these say."""
    loose = lines[-1].joined
    rows = [_draw_line(line, table, loose if line is lines[0] else frozenset()) for line in lines]
    missing = rows[0].loose_height(widths) - sum(row.height(widths) for row in rows)
    if loose and missing > 0:
        for row in rows:
            row.stretch(widths, missing / len(rows))
    return rows


def _draw_line(line: PaperLine, table: PaperTable, loose: frozenset[int]) -> PaperRow:
    spans = line.spans or (1,) * len(table.columns)
    firsts = [table.columns[sum(spans[:place])] for place in range(len(spans))]
    cells: list[Flowable | None] = [
        _draw_cell(text, column, line, table)
        for text, column in zip(line.cells, firsts, strict=True)
    ]
    fill = 0.94 if line.is_total else None
    return PaperRow(cells, spans=spans, fill=fill, joined=line.joined, loose=loose)


def _draw_cell(
    text: str, column: PaperColumn, line: PaperLine, table: PaperTable
) -> Flowable | None:
    if not text:
        return Spacer(0, FORM_ROW_MM * mm) if table.is_form else None
    font = BOLD if line.is_total else REGULAR
    alignment = TABLE_ALIGNMENTS[column.alignment]
    return make_paragraph(text, paragraph_style(table.text_size, font, alignment))
