"""The base class of the pages shown in the main window."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.change import ChangeSet
from ocop_desktop.ui.page_context import PageContext

Following = Callable[[], object]


class PageWidget(QWidget):
    """A page of the main window. Subclasses override the actions of the menus that they support.

    A page reloads when it is visible and one of `tables`, the register's tables that it depends
    on, has changed; an empty set means every table.
    """

    tables: frozenset[str] = frozenset()
    status_changed = Signal(str)
    count_changed = Signal(int)
    page_requested = Signal(str, object)
    selected_count_changed = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.status = ""
        self.selected_count = 0
        self._stale = True
        self.status_changed.connect(self._on_status_changed)
        context.runner.changed.connect(self._on_change)

    def reload(self) -> None:
        """Call the services for everything the page shows."""

    def open(self, argument: object) -> None:
        """Show the record or records another page has requested with `page_requested`."""

    def focus_search(self) -> None:
        """Set the focus to the search box (Ctrl+F)."""

    def new(self) -> None:
        """Begin a new record (Ctrl+N)."""

    def save(self) -> None:
        """Save the record being edited (Ctrl+S)."""

    def print(self) -> None:
        """Print the selected or the shown records (Ctrl+P)."""

    def undo(self) -> bool:
        """Undo an unsaved step of the page (Ctrl+Z); returns False if there was none."""
        return False

    def confirm_leave(self, following: Following) -> bool:
        """Return True if the page may be left; else ask, and call `following` after the answer."""
        del following
        return True

    def save_layout(self) -> None:
        """Save sizes and columns in `context.preferences`."""

    def set_selected_count(self, count: int) -> None:
        """Set how many rows are selected; the status bar shows it."""
        if count != self.selected_count:
            self.selected_count = count
            self.selected_count_changed.emit(count)

    def refresh(self) -> None:
        """Reload now if the page is visible, else when it is shown next."""
        self._stale = True
        if self.isVisible():
            self._reload_if_stale()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reload_if_stale()

    def _reload_if_stale(self) -> None:
        if self._stale:
            self._stale = False
            self.reload()

    def _on_status_changed(self, text: str) -> None:
        self.status = text

    def _on_change(self, change: ChangeSet) -> None:
        if not self.tables or not change.tables or self.tables & change.tables:
            self.refresh()
