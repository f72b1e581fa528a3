"""A list of the window on paper: the office's heading, what it is narrowed to, its rows. A4."""

from collections.abc import Callable, Iterator
from pathlib import Path

from reportlab.platypus import Flowable

from ocop_desktop.domain.print.documents import Printed
from ocop_desktop.domain.print.papers import ShownList
from ocop_desktop.domain.print.shown_table import CellValue, ColumnKind, ShownColumn, cell_text
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.papers.list_columns import ListFormat, fit_columns
from ocop_desktop.reports.papers.paper import Paper, write_papers
from ocop_desktop.reports.papers.paper_header import make_letterhead, make_title_block
from ocop_desktop.reports.papers.paper_table import GroupedTable, PaperRow, RowGroup, TableColumn
from ocop_desktop.reports.papers.paper_text import (
    CENTRE,
    LEFT,
    RIGHT,
    make_paragraph,
    paper_label,
    paragraph_style,
    remark_paragraph,
)
from ocop_desktop.reports.papers.serif import BOLD, REGULAR
from ocop_desktop.reports.papers.verdict_words import stars_words

_ALIGNMENTS = {ColumnKind.NUMBER: RIGHT, ColumnKind.DAY: CENTRE, ColumnKind.STARS: CENTRE}
Progress = Callable[[int, int], None]
_ROWS_OF_A_STEP = 100


def write(content: ShownList, output: Path, progress: Progress | None = None) -> Printed:
    """Write the list to the PDF `output`, whole or not at all; `progress` counts its rows.

    Raises `CannotPrint` (characters the font lacks) and `CannotWrite`.
    """
    table = content.table
    rows = [tuple(map(_cell_words, row, table.columns)) for row in table.rows]
    titles = [paper_label("number"), *(clean_line(column.title) for column in table.columns)]
    numbers = [str(place) for place in range(1, len(rows) + 1)]
    texts = [numbers, *([row[place] for row in rows] for place in range(len(table.columns)))]
    look = fit_columns(titles, texts)
    columns = [TableColumn(*one) for one in zip(titles, look.widths, strict=True)]
    groups: list[RowGroup] = [
        [_row(number, row, table.columns, look)]
        for number, row in zip(numbers, _counted(rows, progress), strict=True)
    ]
    story: list[Flowable] = [
        make_letterhead(content.header),
        *make_title_block(content.header, table.title),
        *(remark_paragraph(words) for words in _remarks(content)),
        GroupedTable(columns, groups, look.page.content_height, size=look.size),
    ]
    return write_papers(
        [Paper(table.title, content.header.body, story)], (content, titles), output, look.page
    )


def _remarks(content: ShownList) -> Iterator[str]:
    """How many rows there are, what they are narrowed to and sorted by."""
    table = content.table
    count = len(table.rows)
    key = "list.count" if count == table.total else "list.count_of"
    yield paper_label(key, count=count, total=table.total)
    if table.filters:
        yield paper_label("list.filters", words=clean_line(table.filters))
    if table.order:
        yield paper_label("list.order", words=clean_line(table.order))
    if any(
        column.kind is ColumnKind.STARS and isinstance(row[place], str) and row[place]
        for place, column in enumerate(table.columns)
        for row in table.rows
    ):
        yield paper_label("list.stars")


def _counted(rows: list[tuple[str, ...]], progress: Progress | None) -> Iterator[tuple[str, ...]]:
    for place, row in enumerate(rows):
        if progress is not None and place % _ROWS_OF_A_STEP == 0:
            progress(place, len(rows))
        yield row


def _row(
    number: str, texts: tuple[str, ...], columns: tuple[ShownColumn, ...], look: ListFormat
) -> PaperRow:
    name = next((place for place, column in enumerate(columns) if column.is_name), None)
    cells = [
        make_paragraph(
            text,
            paragraph_style(
                look.size, BOLD if place == name else REGULAR, _ALIGNMENTS.get(column.kind, LEFT)
            ),
        )
        for place, (text, column) in enumerate(zip(texts, columns, strict=True))
    ]
    return PaperRow([make_paragraph(number, paragraph_style(look.size, align=CENTRE)), *cells])


def _cell_words(value: CellValue, column: ShownColumn) -> str:
    if column.kind is ColumnKind.STARS and isinstance(value, int):
        return stars_words(value)
    return clean_line(cell_text(value))
