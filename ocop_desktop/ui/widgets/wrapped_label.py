"""A label that breaks a word too long for its pane, such as a web address, and copies it whole."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from ocop_desktop.ui.widgets.popup_menu import PopupMenu

BREAK = "\u200b"
"""A place to break a line at that has no width (zero width space)."""
_LONG_WORD = re.compile(r"\S{17,}")
_AFTER_MARK = re.compile(r"([/?&=._:;,@#%+-]+)(?=[^/?&=._:;,@#%+-])")
_UNBROKEN = re.compile(rf"([^{BREAK}]{{12}})(?=[^{BREAK}]{{3}})")


class WrappedLabel(QLabel):
    """Shows plain text that can be selected; what is copied has no places to break in it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, wordWrap=True)
        self._text = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setText(text)

    def text(self) -> str:
        """The text without places to break."""
        return self._text

    def setText(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        super().setText(add_breaks(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.hasSelectedText():
            event.ignore()  # the record's own menu opens
            return
        menu = PopupMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Chép"), self.copy)
        menu.popup(event.globalPos())

    def copy(self) -> None:
        """Copy the selected text."""
        QApplication.clipboard().setText(self.selectedText().replace(BREAK, ""))


def add_breaks(text: str) -> str:
    """Add places to break inside the long words of `text`: after marks, and after twelve letters."""
    return _LONG_WORD.sub(lambda word: _UNBROKEN.sub(rf"\1{BREAK}", _mark(word.group())), text)


def _mark(word: str) -> str:
    return _AFTER_MARK.sub(rf"\1{BREAK}", word)
