"""Ctrl+V of a block: tables and lists that are pasted while a line of text has the focus."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from ocop_desktop.domain.register.annex import PastedContent

_PASTE = "edit-paste"  # the name that Qt gives to this entry


class BlockPasting(QObject):
    """Takes the paste from the line edits of a widget when the clipboard holds more than one line.

    `pasted` is emitted in place of the paste, which would join the lines: for Ctrl+V, and for the
    entry of the menu under the right button.
    """

    pasted = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        for line in widget.findChildren(QLineEdit):
            line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_paste = (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.matches(QKeySequence.StandardKey.Paste)
        )
        if is_paste and is_block(read_clipboard()):
            self.pasted.emit()
            return True
        if isinstance(event, QContextMenuEvent) and isinstance(watched, QLineEdit):
            return self._open_menu(watched, event)
        return super().eventFilter(watched, event)

    def _open_menu(self, line: QLineEdit, event: QContextMenuEvent) -> bool:
        """Open the line's own menu, whose entry "Paste" is ours; False where its own is right."""
        if not is_block(read_clipboard()):
            return False
        menu = line.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() == _PASTE:
                action.triggered.disconnect()
                action.triggered.connect(self.pasted)
                action.setEnabled(True)
        menu.popup(event.globalPos())
        return True


def read_clipboard() -> PastedContent:
    """What the clipboard holds as HTML and as text."""
    data = QGuiApplication.clipboard().mimeData()
    return PastedContent(data.html(), data.text()) if data else PastedContent()


def is_block(pasted: PastedContent) -> bool:
    """Whether this is a table or several lines, not a word for one field."""
    text = pasted.text.strip()
    return "\n" in text or "\t" in text or "<td" in pasted.html.casefold()
