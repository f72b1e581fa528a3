"""The model of a RowTable: its rows are frozen values, its columns are declared as data."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from ocop_desktop.domain.exporting.tabbed_text import write_tabbed
from ocop_desktop.domain.print.shown_table import CellValue, ColumnKind, ShownColumn
from ocop_desktop.domain.text import sort_key
from ocop_desktop.ui.widgets.stars import ShownStars
from ocop_desktop.ui.words.values import day_words, stars_words, state_words

ROW = Qt.ItemDataRole.UserRole
KIND = Qt.ItemDataRole.UserRole + 1
VALUE = Qt.ItemDataRole.UserRole + 2
FAINT = Qt.ItemDataRole.UserRole + 3
_ALIGNMENTS = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "center": Qt.AlignmentFlag.AlignHCenter,
}
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class RowColumn:
    """One column of a RowTable: what it shows of a row and how.

    `width` is in characters. `kind` is "text", "stars" (value: ShownStars or None), "state" (value: a
    RecognitionState), "deadline" or "registration" (value: such a state), "day" (value: a date
    or None) or "check" (a box to tick; value: a text where it is ticked, else ""). `sort` gives the key for
    local sorting; without it days and stars sort by value and texts by Vietnamese order. `hint` gives a
    cell's tooltip. `sortable` False leaves the header without sorting. A name (`is_name`) gets the
    free room of the table. `is_faint` tells which rows hold no longer: their text is struck out.
    """

    key: str
    title: str
    value: Callable[[Any], object]
    width: int = 16
    align: str = "left"
    kind: str = "text"
    sort: Callable[[Any], Any] | None = None
    hint: Callable[[Any], str] | None = None
    sortable: bool = True
    is_name: bool = False
    is_faint: Callable[[Any], bool] | None = None

    def sorting_key(self, row: Any) -> Any:
        """The key that rows are sorted by locally."""
        if self.sort is not None:
            return self.sort(row)
        return self.value(row) if self.kind in {"day", "stars"} else sort_key(self.words(row))

    def words(self, row: Any) -> str:
        """The text of the cell: it is copied, read aloud and searched."""
        value = self.value(row)
        if self.kind == "stars":
            return stars_words(value.count if isinstance(value, ShownStars) else None)
        if self.kind == "day":
            return day_words(value if isinstance(value, date) else None)
        if self.kind == "state":
            return state_words(value)  # type: ignore[arg-type]
        if self.kind == "deadline":
            from ocop_desktop.ui.words.deadlines import deadline_words  # noqa: PLC0415 - not at the start

            return deadline_words(value)  # type: ignore[arg-type]
        if self.kind == "registration":
            from ocop_desktop.ui.words.deadlines import registration_words  # noqa: PLC0415 - not at the start

            return registration_words(value)  # type: ignore[arg-type]
        return "" if value is None else str(value)


def tabbed_lines(columns: Sequence[RowColumn], rows: Iterable[Any]) -> str:
    """The rows as tab-separated lines under the titles, as spreadsheets paste them."""
    lines = [[column.title for column in columns]]
    lines += [[column.words(row) for column in columns] for row in rows]
    return write_tabbed(lines)


_COLUMN_KINDS = {"stars": ColumnKind.STARS, "day": ColumnKind.DAY}


def shown_column(column: RowColumn) -> ShownColumn:
    """The column as it is printed and exported."""
    kind = ColumnKind.NUMBER if column.align == "right" else ColumnKind.TEXT
    return ShownColumn(column.title, _COLUMN_KINDS.get(column.kind, kind), column.is_name)


def shown_cell(column: RowColumn, row: Any) -> CellValue:
    """A cell as it is printed and exported: numbers, stars and days by value, all else by words.

    Stars that no recognition gives now stand in brackets, as words.
    """
    value = column.value(row)
    if isinstance(value, ShownStars):
        return value.count if value.holds else f"({column.words(row)})"
    if value is None or isinstance(value, int | Decimal | date):
        return value
    return column.words(row)


_ROLE_VALUES: dict[int, Callable[[RowColumn, Any], object]] = {
    Qt.ItemDataRole.DisplayRole: RowColumn.words,
    Qt.ItemDataRole.AccessibleTextRole: RowColumn.words,
    Qt.ItemDataRole.ToolTipRole: lambda column, row: (column.hint or column.words)(row),
    Qt.ItemDataRole.TextAlignmentRole: lambda column, _: (
        _ALIGNMENTS[column.align] | Qt.AlignmentFlag.AlignVCenter
    ),
    ROW: lambda _, row: row,
    KIND: lambda column, _: column.kind,
    VALUE: lambda column, row: column.value(row),
    FAINT: lambda column, row: column.is_faint is not None and column.is_faint(row),
}


class RowModel(QAbstractTableModel):
    """The rows of a RowTable; `set_rows` replaces them all."""

    def __init__(self, columns: Sequence[RowColumn]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.rows: Sequence[Any] = ()

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def append_rows(self, rows: Sequence[Any]) -> None:
        """Add rows at the end."""
        if rows:
            first = len(self.rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self.rows = (*self.rows, *rows)
            self.endInsertRows()

    def sort_rows(self, key: str, *, descending: bool) -> None:
        """Sort the rows by one column; empty cells come last in both orders."""
        column = next(column for column in self.columns if column.key == key)
        filled = [row for row in self.rows if column.value(row) not in {None, ""}]
        empty = [row for row in self.rows if column.value(row) in {None, ""}]
        self.set_rows((*sorted(filled, key=column.sorting_key, reverse=descending), *empty))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The data of one cell for a role."""
        row, column = self.rows[index.row()], self.columns[index.column()]
        role_value = _ROLE_VALUES.get(role)
        return role_value(column, row) if role_value else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGNMENTS[self.columns[section].align] | Qt.AlignmentFlag.AlignVCenter
        return None

    def rows_with_ids(self, ids: set[Hashable]) -> list[int]:
        """The row numbers of the rows with these ids."""
        return [place for place, row in enumerate(self.rows) if row.id in ids] if ids else []

    def make_selection(self, places: Sequence[int]) -> QItemSelection:
        """Make a selection of whole rows; consecutive ones become one range, for speed."""
        selection = QItemSelection()
        last = len(self.columns) - 1
        for first, end in _join_runs(places):
            selection.append(QItemSelectionRange(self.index(first, 0), self.index(end, last)))
        return selection


def _join_runs(places: Sequence[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
