"""The context menu of a list's rows: its verbs, or copying where a list has none, and its columns."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTableView

from ocop_desktop.ui import theme
from ocop_desktop.ui.lists.list_verbs import ListVerbs
from ocop_desktop.ui.widgets.record_menu import RecordMenu


class RowMenu(RecordMenu):
    """Offers what can be done with the selected rows.

    `count_selected` returns None while the rows are unconfirmed: then nothing is offered.
    """

    def __init__(
        self,
        table: QTableView,
        columns: QAction,
        copy: Callable[[], None],
        count_selected: Callable[[], int | None],
    ) -> None:
        super().__init__(table, self._find_actions, self._find_current)
        self.verbs: ListVerbs | None = None
        self._table = table
        self._columns = columns
        self._count_selected = count_selected
        self._copy = QAction(self.tr("Chép (Ctrl+C)"), self)
        theme.set_icon(self._copy, "copy")
        self._copy.triggered.connect(copy)

    def _find_actions(self) -> list[QAction | None]:
        count = self._count_selected()
        if count is None:
            return []
        if self.verbs is None:
            self._copy.setEnabled(bool(count))
            return [self._copy, None, self._columns]
        self.verbs.update(count)
        return [*self.verbs.menu_actions(), None, self._columns]

    def _find_current(self) -> QPoint:
        """Below the current row's name, in the coordinates of the table."""
        table = self._table
        table.scrollTo(table.currentIndex())
        area = table.visualRect(table.currentIndex().siblingAtColumn(0))
        place = area.bottomLeft() if area.isValid() else QPoint()
        return table.viewport().mapTo(table, QPoint(max(0, place.x()) + theme.GRID, place.y()))
