"""The cells that a newer version of a list states anew, each of which may be taken or left."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal

from ocop_desktop.domain.importing.differences import CellDifference
from ocop_desktop.ui import theme
from ocop_desktop.ui.lists.row_model import Index

ACCEPTED, PRODUCT, COLUMN, LAST, FILE, REGISTER = range(6)


class DifferenceModel(QAbstractTableModel):
    """A tick for each changed cell; a cell without one is left as the register has it.

    A cell whose value in the register is neither the last import's nor the file's is shown in yellow.
    """

    accepted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.cells: Sequence[CellDifference] = ()
        self._places: dict[str, int] = {}
        self._left: set[int] = set()
        self.titles = (
            self.tr("Nhận"),
            self.tr("Sản phẩm"),
            self.tr("Cột"),
            self.tr("Lần trước"),
            self.tr("Tệp này"),
            self.tr("Trong sổ"),
        )

    def show_cells(
        self,
        cells: Sequence[CellDifference],
        headings: Sequence[str],
        kept: frozenset[tuple[int, int]],
    ) -> None:
        """Show the changed cells; those in `kept` are not ticked."""
        self.beginResetModel()
        self.cells = cells
        self._places = {heading: place for place, heading in reversed([*enumerate(headings)])}
        self._left = {at for at, cell in enumerate(cells) if self._place_of(cell) in kept}
        self.endResetModel()

    @property
    def kept_cells(self) -> frozenset[tuple[int, int]]:
        """The cells without a tick, by row and heading place."""
        places = (self._place_of(self.cells[at]) for at in self._left)
        return frozenset(place for place in places if place is not None)

    @property
    def accepted_count(self) -> int:
        """How many cells have a tick."""
        return len(self.cells) - len(self._left)

    def is_accepted(self, at: int) -> bool:
        """Whether the cell in that row has a tick."""
        return at not in self._left

    def accept(self, rows: Iterable[int], *, is_accepted: bool) -> None:
        """Set or take away the ticks of those rows."""
        changed = set(rows)
        left = self._left - changed if is_accepted else self._left | changed
        if left != self._left:
            self._left = left
            self.dataChanged.emit(
                self.index(0, ACCEPTED), self.index(len(self.cells) - 1, REGISTER)
            )
            self.accepted.emit()

    def rows_of(self, column: str) -> list[int]:
        """The rows of all changed cells of a column."""
        return [at for at, cell in enumerate(self.cells) if cell.column == column]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.cells)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.titles)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == ACCEPTED else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What Qt asks of one cell."""
        cell = self.cells[index.row()]
        is_tick = index.column() == ACCEPTED
        if role == Qt.ItemDataRole.CheckStateRole and is_tick:
            is_on = self.is_accepted(index.row())
            return Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole} and not is_tick:
            texts = ("", cell.product, cell.column, cell.last, cell.file, cell.register)
            return texts[index.column()]
        if role == Qt.ItemDataRole.BackgroundRole:
            is_both = cell.register not in {cell.last, cell.file}
            return theme.colour("warning_soft") if is_both else None
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Set or take away a tick."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        is_accepted = Qt.CheckState(value) is Qt.CheckState.Checked
        self.accept([index.row()], is_accepted=is_accepted)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self.titles[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _place_of(self, cell: CellDifference) -> tuple[int, int] | None:
        place = self._places.get(cell.column)
        return None if place is None else (cell.row, place)
