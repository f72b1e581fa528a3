"""Lists that arrive at the main window by themselves: a file dropped on it, a block pasted into it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QDropEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QWidget

from ocop_desktop.ui.files import TABLES

if TYPE_CHECKING:
    from ocop_desktop.domain.register.annex import PastedContent
    from ocop_desktop.ui.window.menus import Menus

_SUFFIXES = frozenset(pattern.removeprefix("*") for pattern in TABLES.split())
_LIST_PAGES = frozenset({"products", "producers", "evaluations", "deadlines", "fairs"})


class ListArrivals(QObject):
    """Opens the import on a table file that is dropped anywhere on the window.

    So does a block that is pasted on a page with a list, also where its search box has the focus.
    """

    def __init__(self, window: QMainWindow, menus: Menus, page_key: Callable[[], str]) -> None:
        super().__init__(window)
        self._window = window
        self._menus = menus
        self._page_key = page_key
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        QShortcut(QKeySequence.StandardKey.Paste, window, self._paste)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._watch)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            return isinstance(event, QDropEvent) and self._take_drop(event)
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.matches(QKeySequence.StandardKey.Paste)
        ):
            return self._paste()
        return super().eventFilter(watched, event)

    def _take_drop(self, event: QDropEvent) -> bool:
        """Accept a drag of one table file; a drop opens the import once the drag has ended."""
        urls = event.mimeData().urls() if self._menus.can_import else []
        files = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if len(files) != 1 or files[0].suffix.casefold() not in _SUFFIXES:
            return False
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            file = files[0]
            QTimer.singleShot(0, self, lambda: self._menus.import_file(file))
        return True

    def _watch(self, before: QWidget | None, focused: QWidget | None) -> None:
        """Look at the pastes of a line edit of the window that gets the focus."""
        del before
        if isinstance(focused, QLineEdit) and focused.window() is self._window:
            focused.installEventFilter(self)

    def _paste(self) -> bool:
        """Open the import where the clipboard holds a table; returns whether it does."""
        if not self._menus.can_import or self._page_key() not in _LIST_PAGES:
            return False
        from ocop_desktop.ui.recognitions.annex_clipboard import read_clipboard  # noqa: PLC0415 - not at the start

        pasted = read_clipboard()
        if not is_table(pasted):
            return False
        self._menus.import_pasted(pasted)
        return True


def is_table(pasted: PastedContent) -> bool:
    """Whether this is a table of several rows, not words for a field."""
    lines = [line for line in pasted.text.strip().splitlines() if line.strip()]
    is_tabbed = len(lines) > 1 and any("\t" in line for line in lines)
    return is_tabbed or pasted.html.casefold().count("<tr") > 1
