"""The context menu of a record: by right click, by the menu key and by Shift+F10."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ocop_desktop.ui.widgets.popup_menu import PopupMenu


class RecordMenu(QObject):
    """Opens a menu of the actions that `list_actions` returns; None stands for a separator.

    `find_place` returns where the menu opens by keys, in the coordinates of the widget.
    """

    def __init__(
        self,
        widget: QWidget,
        list_actions: Callable[[], Sequence[QAction | None]] | Callable[[], Sequence[QAction]],
        find_place: Callable[[], QPoint] | None = None,
    ) -> None:
        super().__init__(widget)
        self._widget = widget
        self._list_actions = list_actions
        self._find_place = find_place or (lambda: widget.rect().center())
        self.menu = PopupMenu(widget)
        widget.installEventFilter(self)
        if isinstance(widget, QAbstractScrollArea):
            widget.viewport().installEventFilter(self)

    def open(self, place: QPoint) -> None:
        """Open the menu at `place` of the screen, unless it is open or has nothing to offer."""
        actions = self._list_actions()
        if self.menu.isVisible() or not any(actions):
            return
        self.menu.clear()
        for action in actions:
            if action is None:
                self.menu.addSeparator()
            else:
                self.menu.addAction(action)
        self.menu.popup(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent):
            by_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
            self.open(self._key_place() if by_keys else event.globalPos())
            return True
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
            if event.key() == Qt.Key.Key_Menu or (event.key() == Qt.Key.Key_F10 and shifted):
                self.open(self._key_place())
                return True
        return super().eventFilter(watched, event)

    def _key_place(self) -> QPoint:
        return self._widget.mapToGlobal(self._find_place())
