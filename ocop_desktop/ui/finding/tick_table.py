"""A list whose rows are ticked: by Space, or by a click on the box of a row."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from ocop_desktop.ui.lists.row_model import ROW, RowColumn
from ocop_desktop.ui.lists.row_table import RowTable


class TickTable(RowTable):
    """`ticked` carries the rows to tick or untick: the selected ones, or the clicked one."""

    ticked = Signal(object)

    def __init__(self, columns: Sequence[RowColumn], accessible_name: str) -> None:
        super().__init__(columns, accessible_name)
        self._box_column = [column.kind for column in columns].index("check")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = self.selected_rows() or tuple(filter(None, (self.current(),)))
        if event.key() == Qt.Key.Key_Space and rows:
            self.ticked.emit(rows)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._tick_at(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._tick_at(event):
            super().mouseDoubleClickEvent(event)

    def _tick_at(self, event: QMouseEvent) -> bool:
        """Tick the row whose box was pressed; returns False if it was no box."""
        index = self.indexAt(event.position().toPoint())
        is_box = index.isValid() and index.column() == self._box_column
        if not is_box or event.button() is not Qt.MouseButton.LeftButton:
            return False
        self.ticked.emit((index.data(ROW),))
        return True
