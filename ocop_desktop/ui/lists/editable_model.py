"""The model of editable tables of products: lines are added, removed and restored."""

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal

from ocop_desktop.ui.lists.row_model import Index

Line = TypeVar("Line")
WORDS = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})


class EditableModel(QAbstractTableModel, Generic[Line]):
    """Numbered lines, one for each product.

    Set `titles` and override `product_id_of`; override `check_lines` if lines can be wrong.
    """

    lines_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []
        self.titles: tuple[str, ...] = ()

    def product_id_of(self, line: Line) -> int:
        """The id of the product of a line."""
        raise NotImplementedError

    def check_lines(self) -> None:
        """Check all lines again after a change."""

    def line_of(self, product_id: int) -> int | None:
        """The position of the product's line, or None."""
        ids = map(self.product_id_of, self.lines)
        return next((place for place, line_id in enumerate(ids) if line_id == product_id), None)

    def append(self, lines: Sequence[Line]) -> int:
        """Append lines; returns the position of the first."""
        first = len(self.lines)
        if lines:
            self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
            self.lines += lines
            self.check_lines()
            self.endInsertRows()
            self.notify_changed()
        return first

    def remove(self, places: Iterable[int]) -> tuple[tuple[int, Line], ...]:
        """Remove the lines at these positions; returns them with their positions for `restore_lines`."""
        removed = tuple((place, self.lines[place]) for place in sorted(set(places)))
        for place, _ in reversed(removed):
            self.beginRemoveRows(QModelIndex(), place, place)
            del self.lines[place]
            self.check_lines()
            self.endRemoveRows()
        self.notify_changed()
        return removed

    def restore_lines(self, removed: Sequence[tuple[int, Line]]) -> None:
        """Insert removed lines at their former positions."""
        for place, line in removed:
            at = min(place, len(self.lines))
            self.beginInsertRows(QModelIndex(), at, at)
            self.lines.insert(at, line)
            self.check_lines()
            self.endInsertRows()
        self.notify_changed()

    def refresh(self) -> None:
        """Emit `dataChanged` for every cell."""
        if self.lines:
            last = self.index(len(self.lines) - 1, len(self.titles) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def notify_changed(self) -> None:
        """Check and repaint the lines, and emit `lines_changed`."""
        self.check_lines()
        self.refresh()
        self.lines_changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.titles[section] if orientation is Qt.Orientation.Horizontal else section + 1
