"""Ctrl+V of a block: tables and lists that are pasted while a line of text has the focus."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from ocop_desktop.domain.register.annex import PastedContent


class BlockPasting(QObject):
    """Takes Ctrl+V from the line edits of a widget when the clipboard holds more than one line.

    `pasted` is emitted in place of the paste, which would join the lines.
    """

    pasted = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        for line in widget.findChildren(QLineEdit):
            line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.matches(QKeySequence.StandardKey.Paste)
            and is_block(read_clipboard())
        ):
            self.pasted.emit()
            return True
        return super().eventFilter(watched, event)


def read_clipboard() -> PastedContent:
    """What the clipboard holds as HTML and as text."""
    data = QGuiApplication.clipboard().mimeData()
    return PastedContent(data.html(), data.text()) if data else PastedContent()


def is_block(pasted: PastedContent) -> bool:
    """Whether this is a table or several lines, not a word for one field."""
    text = pasted.text.strip()
    return "\n" in text or "\t" in text or "<td" in pasted.html.casefold()
