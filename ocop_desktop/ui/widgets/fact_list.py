"""Facts of a record: a muted label and a text for each, without the empty ones."""

from collections.abc import Iterable

from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.widgets.wrapped_label import WrappedLabel


class FactList(QFormLayout):
    """A form layout of labels and texts; the texts can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalSpacing(2 * theme.GRID)
        self.setVerticalSpacing(theme.GRID // 2)
        self.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)

    def show_facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """Replace the facts by these pairs of label and text."""
        while self.rowCount():
            self.removeRow(0)
        for label, words in facts:
            if words:
                self.addRow(theme.style_muted(QLabel(label)), WrappedLabel(words))

    def heightForWidth(self, width: int) -> int:
        """The height at that width, from words as they are now: QFormLayout keeps an earlier answer."""
        self.invalidate()
        return super().heightForWidth(width)
