"""The layout `list`: a list as the window shows it."""

from collections.abc import Iterator, Mapping

from ocop_desktop.domain.exporting.export_table import ExportColumn, ExportKind, ExportTable
from ocop_desktop.domain.print.shown_table import ColumnKind, ShownColumn, ShownTable, cell_text
from ocop_desktop.domain.text import clean_line, format_number

_KINDS = {
    ColumnKind.TEXT: ExportKind.TEXT,
    ColumnKind.NUMBER: ExportKind.NUMBER,
    ColumnKind.DAY: ExportKind.DAY,
    ColumnKind.STARS: ExportKind.STARS,
}
_MIN_LETTERS, _MAX_LETTERS = 9, 42
_MARGIN = 2


def make_shown_export(shown: ShownTable, labels: Mapping[str, str]) -> ExportTable:
    """The table as shown: its columns, filters and order; each column as wide as its texts need.

    `labels` are the printed words.
    """
    rows = tuple(shown.rows)
    texts = [tuple(map(cell_text, row)) for row in rows]
    columns = tuple(
        _make_column(column, max((len(row[place]) for row in texts), default=0))
        for place, column in enumerate(shown.columns)
    )
    return ExportTable(
        shown.title,
        columns,
        rows,
        len(rows),
        tuple(_make_remarks(shown, labels)),
        name_columns=_count_names(shown),
    )


def _make_column(column: ShownColumn, letters: int) -> ExportColumn:
    kind = _KINDS[column.kind]
    longest = max(letters, *map(len, column.title.split() or [""]))
    width = min(max(longest + _MARGIN, _MIN_LETTERS), _MAX_LETTERS)
    return ExportColumn(column.title, kind, width)


def _make_remarks(shown: ShownTable, labels: Mapping[str, str]) -> Iterator[str]:
    """How many rows there are, what they are narrowed to and sorted by."""
    count = len(shown.rows)
    key = "paper.list.count" if count == shown.total else "paper.list.count_of"
    yield labels[key].format(count=format_number(count), total=format_number(shown.total))
    if shown.filters:
        yield labels["paper.list.filters"].format(words=clean_line(shown.filters))
    if shown.order:
        yield labels["paper.list.order"].format(words=clean_line(shown.order))
    stars = [place for place, one in enumerate(shown.columns) if one.kind is ColumnKind.STARS]
    if any(isinstance(row[place], str) and row[place] for row in shown.rows for place in stars):
        yield labels["paper.list.stars"]


def _count_names(shown: ShownTable) -> int:
    """The columns to the left up to the name, which stay in view where they are few."""
    place = next((place for place, column in enumerate(shown.columns) if column.is_name), 0)
    return place + 1 if place <= 1 else 0
