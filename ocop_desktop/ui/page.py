"""What the main window asks of a page; a page overrides what it can do."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.change import ChangeSet
from ocop_desktop.ui.page_context import PageContext

Following = Callable[[], object]


class PageWidget(QWidget):
    """One entry of the navigation: reloads itself when it is shown and what it shows has changed.

    `tables` are the register's tables it depends on; none means any.
    """

    tables: frozenset[str] = frozenset()
    status_changed = Signal(str)
    count_changed = Signal(int)
    page_requested = Signal(str, object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.status = ""
        self._stale = True
        self.status_changed.connect(self._on_status_changed)
        context.runner.changed.connect(self._on_change)

    def reload(self) -> None:
        """Ask the runner for everything the page shows."""

    def open(self, argument: object) -> None:
        """Show what another page pointed to."""

    def focus_search(self) -> None:
        """Put the cursor into the search box (Ctrl+F)."""

    def new(self) -> None:
        """Begin a new record (Ctrl+N)."""

    def save(self) -> None:
        """Keep what was typed (Ctrl+S)."""

    def print(self) -> None:
        """Print what is shown or chosen (Ctrl+P)."""

    def undo(self) -> bool:
        """Take back a step that is not in the register yet; whether there was one (Ctrl+Z)."""
        return False

    def confirm_leave(self, following: Following) -> bool:
        """Whether the clerk may go now; else `following` is done once the clerk has answered."""
        del following
        return True

    def save_layout(self) -> None:
        """Remember sizes and columns in `desk.preferences`."""

    def refresh(self) -> None:
        """Reload now if visible, else on the next showing."""
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
