"""Facts of one record to read: a muted label and its words, empty facts left out."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.widgets.elided_label import ElidedLabel


class FactList(QFormLayout):
    """The words can be selected and copied; they are shown as plain text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalSpacing(2 * theme.GRID)
        self.setVerticalSpacing(theme.GRID // 2)
        self.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)

    def show_facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """Show these (label, words) instead."""
        while self.rowCount():
            self.removeRow(0)
        for label, words in facts:
            if words:
                self.addRow(theme.style_muted(QLabel(label)), _make_value_label(words))


def _make_value_label(words: str) -> QLabel:
    """The words; an address, which has no place to break, is shortened instead of cut."""
    if words.startswith("http"):
        address = ElidedLabel()
        address.show_text(words)
        return address
    label = QLabel(words, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
