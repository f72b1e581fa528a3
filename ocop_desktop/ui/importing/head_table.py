"""The first rows of a sheet; the row of headings is marked and can be moved."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ocop_desktop.domain.importing.table import SHOWN_ROWS, Cell, ReadTable
from ocop_desktop.ui import theme
from ocop_desktop.ui.importing.words import cell_words
from ocop_desktop.ui.lists.row_model import Index

_WIDEST = 28


class HeadModel(QAbstractTableModel):
    """The first rows as they stand in the sheet; `numbers` are their numbers there."""

    def __init__(self) -> None:
        super().__init__()
        self.numbers: list[int] = []
        self._rows: list[tuple[Cell, ...]] = []
        self._header_row = 0
        self._width = 0

    def show_table(self, table: ReadTable | None) -> None:
        """Show the first rows of `table`."""
        self.beginResetModel()
        shown = _first_rows(table) if table else {}
        self.numbers, self._rows = list(shown), list(shown.values())
        self._header_row = table.header_row if table else 0
        self._width = max(map(len, self._rows), default=0)
        self.endResetModel()

    def texts_below(self, place: int) -> list[str]:
        """The texts of a column from the headings down; titles above them may be longer."""
        rows = zip(self.numbers, self._rows, strict=True)
        return [
            cell_words(cells[place])
            for number, cells in rows
            if number >= self._header_row and place < len(cells)
        ]

    def titles(self) -> list[tuple[int, int]]:
        """The rows above the headings that hold one text only, with its place."""
        found = []
        for row, (number, cells) in enumerate(zip(self.numbers, self._rows, strict=True)):
            filled = [place for place, cell in enumerate(cells) if cell_words(cell).strip()]
            if number < self._header_row and len(filled) == 1 and filled[0] < self._width - 1:
                found.append((row, filled[0]))
        return found

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self._width

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What Qt asks of one cell."""
        cells, number = self._rows[index.row()], self.numbers[index.row()]
        is_header = number == self._header_row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return (
                " ".join(cell_words(cells[index.column()]).split())
                if index.column() < len(cells)
                else ""
            )
        if role == Qt.ItemDataRole.BackgroundRole and is_header:
            return theme.colour("green_soft")
        if role == Qt.ItemDataRole.ForegroundRole and number < self._header_row:
            return theme.colour("muted")
        if role == Qt.ItemDataRole.FontRole and is_header:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return _column_letters(section)
        return str(self.numbers[section])


class HeadTable(QTableView):
    """A click on a row, or Space on the current one, emits `header_chosen` with its number."""

    header_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = HeadModel()
        self.head.setParent(self)
        self.setModel(self.head)
        self.setAccessibleName(self.tr("Các dòng đầu của trang tính"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.clicked.connect(self._choose)

    def show_table(self, table: ReadTable | None) -> None:
        """Show the first rows of `table`, scrolled to its headings."""
        self.head.show_table(table)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + theme.GRID)
        metrics = self.fontMetrics()
        widest = _WIDEST * metrics.horizontalAdvance("n")
        for place in range(self.head.columnCount()):
            needed = max(map(metrics.horizontalAdvance, self.head.texts_below(place)), default=0)
            self.setColumnWidth(place, min(widest, needed * 11 // 10 + 2 * theme.GRID))
        self.clearSpans()
        for row, place in self.head.titles():
            self.setSpan(row, place, 1, self.head.columnCount() - place)
        if table and table.header_row in self.head.numbers:
            at = self.head.numbers.index(table.header_row)
            self.scrollTo(
                self.head.index(max(0, at - 2), 0), QAbstractItemView.ScrollHint.PositionAtTop
            )
            self.selectionModel().setCurrentIndex(
                self.head.index(at, 0), self.selectionModel().SelectionFlag.NoUpdate
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        self.header_chosen.emit(self.head.numbers[index.row()])


def _first_rows(table: ReadTable) -> dict[int, tuple[Cell, ...]]:
    """The sheet's first rows by number, with a few of the list itself where that begins below them."""
    shown: dict[int, tuple[Cell, ...]] = dict(enumerate(table.first_rows, 1))
    shown.setdefault(table.header_row, table.headings)
    few = (row for row in table.rows[:SHOWN_ROWS] if row.number not in shown)
    if len(shown) < SHOWN_ROWS or table.header_row > SHOWN_ROWS:
        shown |= {row.number: row.cells for row in few}
    return dict(sorted(shown.items()))


def _column_letters(place: int) -> str:
    """The letters by which Excel names the column at `place` from 0: A, Z, AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
