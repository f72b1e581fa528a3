"""The model of a ListEditor: rows of typed cells with their own undo."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    Qt,
)

from ocop_desktop.domain.day_meaning import DayMeaning
from ocop_desktop.domain.text import clean_line
from ocop_desktop.ui import theme
from ocop_desktop.ui.lists.row_model import Index
from ocop_desktop.ui.lists.text_reading import TextReading, make_day_reading

Cells = tuple[str, ...]


@dataclass(frozen=True)
class ListColumn:
    """One column: `kind` "text", "date" (a day or nothing) or "fixed" (shown by `show`, not typed).

    `width` is in characters; 0 stretches the column over the rest. `meaning` says which century a
    year of two digits lies in. A `reading` reads values other than texts and days. `choices` are
    codes with their labels, chosen from a box; `suggest` lists texts that may be typed. `work_out`
    makes the words of a fixed cell from its row. Numbers are `right_aligned`.
    """

    title: str
    width: int = 0
    kind: str = "text"
    show: Callable[[str], str] = str
    meaning: DayMeaning = DayMeaning.NEAR
    reading: TextReading | None = None
    choices: Sequence[tuple[str, str]] = ()
    suggest: Callable[[], Sequence[str]] | None = None
    work_out: Callable[[Sequence[str]], str] | None = None
    right_aligned: bool = False

    @property
    def cell_reading(self) -> TextReading | None:
        """How its cells are read; None if any text is a value."""
        return make_day_reading(self.meaning) if self.kind == "date" else self.reading


class ListModel(QAbstractTableModel):
    """Rows of typed texts. A day is stored as text and parsed in `rows`, so no typing is lost."""

    def __init__(self, columns: Sequence[ListColumn]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._rows: list[Cells] = []
        self._undo_stack: list[list[Cells]] = []

    def rows(self) -> tuple[tuple[object, ...], ...]:
        """The rows that are not empty, with texts of columns that hold values read."""
        return tuple(tuple(self.read_row(row)) for row in self._rows if any(row))

    def read_row(self, row: Sequence[str]) -> list[object]:
        """The values of the texts of one row."""
        readings = [column.cell_reading for column in self.columns]
        return [
            cell if reading is None else reading.read(cell)
            for cell, reading in zip(row, readings, strict=True)
        ]

    def set_rows(self, rows: Iterable[Sequence[object]]) -> None:
        """Replace all rows and clear the undo stack."""
        self._undo_stack.clear()
        self._reset_rows([tuple(map(_cell_text, self.columns, row)) for row in rows])

    def lines(self) -> list[list[str]]:
        """Every row as typed, empty ones and days that are none included."""
        return [list(row) for row in self._rows]

    def insert(self, row: int, cells: Sequence[str] = ()) -> None:
        """Insert a row before `row`."""
        self._push_undo()
        rows = self._rows.copy()
        rows.insert(row, tuple(cells) or ("",) * len(self.columns))
        self._reset_rows(rows)

    def remove(self, row: int) -> None:
        """Remove a row; `undo` restores it."""
        self._push_undo()
        self._reset_rows(self._rows[:row] + self._rows[row + 1 :])

    def move(self, row: int, step: int) -> bool:
        """Move a row up (-1) or down (1); returns False at either end."""
        target = row + step
        if not 0 <= target < len(self._rows):
            return False
        self._push_undo()
        rows = self._rows.copy()
        rows.insert(target, rows.pop(row))
        self._reset_rows(rows)
        return True

    def undo(self) -> bool:
        """Undo the last change; returns False if there is none."""
        if not self._undo_stack:
            return False
        self._reset_rows(self._undo_stack.pop())
        return True

    def find_unreadable(self) -> str:
        """A sentence about the first cell whose text is no value; empty if there is none."""
        for place, row in enumerate(self._rows):
            for cell, column in zip(row, self.columns, strict=True):
                if sentence := _find_problem(column, cell):
                    words = QCoreApplication.translate("ListEditor", "Dòng {row}: {sentence}")
                    return words.format(row=place + 1, sentence=sentence)
        return ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        fixed = index.isValid() and self.columns[index.column()].kind == "fixed"
        return flags if fixed else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The data of one cell for a role."""
        column, cell = self.columns[index.column()], self._rows[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.ToolTipRole if sentence := _find_problem(column, cell):
                return sentence
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._show_cell(column, index.row(), cell)
            case Qt.ItemDataRole.EditRole:
                return cell
            case Qt.ItemDataRole.ForegroundRole if _find_problem(column, cell):
                return theme.colour("error")
            case Qt.ItemDataRole.TextAlignmentRole if column.right_aligned:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _show_cell(self, column: ListColumn, row: int, cell: str) -> str:
        if column.work_out is not None:
            return column.work_out(self._rows[row])
        return dict(column.choices).get(cell, cell) if column.choices else column.show(cell)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Store the text typed into one cell."""
        text = _normalise(self.columns[index.column()], clean_line(str(value)))
        row = self._rows[index.row()]
        if role != Qt.ItemDataRole.EditRole or row[index.column()] == text:
            return False
        self._push_undo()
        at = index.column()
        self._rows[index.row()] = (*row[:at], text, *row[at + 1 :])
        self.dataChanged.emit(
            self.index(index.row(), 0), self.index(index.row(), self.columnCount() - 1)
        )
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _push_undo(self) -> None:
        self._undo_stack.append(self._rows.copy())

    def _reset_rows(self, rows: list[Cells]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()


def _cell_text(column: ListColumn, cell: object) -> str:
    reading = column.cell_reading
    if isinstance(cell, str) or cell is None:
        return cell or ""
    return reading.write(cell) if reading is not None else str(cell)


def _normalise(column: ListColumn, text: str) -> str:
    return column.cell_reading.normalise(text) if column.cell_reading else text


def _find_problem(column: ListColumn, cell: str) -> str:
    return column.cell_reading.find_problem(cell) if column.cell_reading else ""
