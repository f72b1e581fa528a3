"""The base class of pages with a list at the left and the current record at the right."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ocop_desktop.ui.fields.text import SearchBox
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.page import PageWidget
from ocop_desktop.ui.page_context import PageContext


class ListPage(PageWidget):
    """Ctrl+F searches, Ctrl+N adds a record, F2 or Enter edits the current one.

    Override `open_form` and `show_all_rows`; `key` names the page in the preferences.
    """

    key = ""
    search: SearchBox
    table: RowTable

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._pending_id: int | None = None
        self._splitter = QSplitter()
        shortcut = QShortcut(QKeySequence("F2"), self, self.edit)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def open_form(self, record_id: int | None) -> None:
        """Open the form of a record; None opens an empty one."""
        raise NotImplementedError

    def show_all_rows(self) -> None:
        """Clear the search and all filters of the list."""
        self.search.clear()

    def current(self) -> Any:
        """The current row, or None."""
        return self.table.current()

    def select_ids(self, ids: list[int]) -> None:
        """Select the rows with these ids."""
        self.table.select_ids(ids)

    def focus_search(self) -> None:
        self.search.focus_and_select()

    def new(self) -> None:
        self.open_form(None)

    def edit(self) -> None:
        """Open the form of the current record."""
        row = self.current()
        if row is not None:
            self.open_form(row.id)

    def save_layout(self) -> None:
        preferences = self.context.preferences
        preferences.save_state(f"{self.key}/splitter", self._splitter.saveState())
        preferences.save_state(f"{self.key}/columns", self.table.layout_state())

    def select(self, record_id: int) -> None:
        """Select a record; if the filtered list does not hold it, clear the filters first."""
        if any(row.id == record_id for row in self.table.rows):
            self.select_ids([record_id])
        else:
            self.show_all_rows()
        self._pending_id = record_id
        self.refresh()

    def restore_cursor(self) -> None:
        """Select the record set by `select` once it is listed; without a current row, select the first."""
        rows = self.table.rows
        if self._pending_id is not None and any(row.id == self._pending_id for row in rows):
            self.select_ids([self._pending_id])
            self._pending_id = None
        elif rows and self.current() is None:
            self.select_ids([rows[0].id])

    def add_splitter(self, left: QWidget, right: QWidget, widths: list[int]) -> None:
        """Lay out both widgets in a splitter and restore its saved state; the left one stretches."""
        self._splitter.addWidget(left)
        self._splitter.addWidget(right)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setSizes(widths)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)
        saved_state = self.context.preferences.state(f"{self.key}/splitter")
        if not saved_state.isEmpty():
            self._splitter.restoreState(saved_state)
        self.table.restore_layout_state(self.context.preferences.state(f"{self.key}/columns"))
