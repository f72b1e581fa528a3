"""A story with the number of its words underneath, for the room a printed page has."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.text import LongTextField


class CountedText(QWidget):
    """Several lines of text; `by_letter` counts letters instead, as for Chinese.

    `fits` is how many fit the printed page, said beside the count; 0 says nothing.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, lines: int, name: str, *, fits: int = 0, by_letter: bool = False) -> None:
        super().__init__()
        self._fits, self._by_letter = fits, by_letter
        self.text = LongTextField(lines)
        self.text.setAccessibleName(name)
        self.count = theme.muted(QLabel())
        self.setFocusProxy(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.text)
        column.addWidget(self.count)
        self.text.edited.connect(self._typed)
        self.text.left.connect(self.left)
        self._tell()

    def value(self) -> str:
        """The text as it will be kept."""
        return self.text.value()

    def set_value(self, value: str) -> None:
        """Show `value`."""
        self.text.set_value(value)
        self._tell()

    def problem(self) -> str:
        """Any text is a value."""
        return ""

    def mark(self, sentence: str, *, hard: bool = False) -> None:
        """Frame the text and say why; an empty sentence takes it away."""
        self.text.mark(sentence, hard=hard)

    def _typed(self) -> None:
        self._tell()
        self.edited.emit()

    def _tell(self) -> None:
        text = self.text.value()
        count = len("".join(text.split())) if self._by_letter else len(text.split())
        words = self.tr("{count} chữ") if self._by_letter else self.tr("{count} từ")
        told = [words.format(count=count)]
        if self._fits:
            told.append(self.tr("nên khoảng {count} từ").format(count=self._fits))
        self.count.setText(" · ".join(told))
