"""A text field with a meter that shows how much of the printed page its words fill."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.text import LongTextField

METER_SIZE = (90, 5)


class CountedText(QWidget):
    """Several lines of text; `by_letter` counts characters instead of words, as for Chinese.

    `fits` is how many fit on the printed page: the meter is full there, and warns beyond.
    """

    edited = Signal()
    editing_finished = Signal()

    def __init__(self, lines: int, name: str, *, fits: int, by_letter: bool = False) -> None:
        super().__init__()
        self._fits, self._by_letter = fits, by_letter
        self.text = LongTextField(lines)
        self.text.setAccessibleName(name)
        self.count = theme.style_muted(QLabel())
        self.meter = QProgressBar(maximum=fits, textVisible=False)
        self.meter.setProperty("role", "meter")
        self.meter.setFixedSize(*METER_SIZE)
        self.setFocusProxy(self.text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a label leads to no other field
        self._lay_out()
        self.text.edited.connect(self._on_edited)
        self.text.editing_finished.connect(self.editing_finished)
        self._show_count()

    def value(self) -> str:
        """The text as it is stored."""
        return self.text.value()

    def set_value(self, value: str) -> None:
        """Show `value`."""
        self.text.set_value(value)
        self._show_count()

    def draft_value(self) -> str:
        """The text as typed."""
        return self.text.draft_value()

    def set_draft_value(self, text: object) -> None:
        """Show the text that a draft keeps."""
        self.set_value(str(text))

    def problem(self) -> str:
        """Always empty: any text is a value."""
        return ""

    def mark(self, sentence: str, *, hard: bool = False) -> None:
        """Frame the field with `sentence` as its tooltip; "" removes the frame."""
        self.text.mark(sentence, hard=hard)

    def _lay_out(self) -> None:
        under = QHBoxLayout()
        under.setSpacing(8)
        under.addWidget(self.meter)
        under.addWidget(self.count, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.text)
        column.addLayout(under)

    def _on_edited(self) -> None:
        self._show_count()
        self.edited.emit()

    def _show_count(self) -> None:
        text = self.text.value()
        count = len("".join(text.split())) if self._by_letter else len(text.split())
        over = count > self._fits
        words = (
            self.tr("{count} / {fits} ký tự") if self._by_letter else self.tr("{count} / {fits} từ")
        )
        count_words = words.format(count=count, fits=self._fits)
        self.count.setText(
            self.tr("{count}, trang in có thể phải cắt").format(count=count_words)
            if over
            else count_words
        )
        self.meter.setValue(min(count, self._fits))
        theme.set_role(self.meter, "meter-over" if over else "meter")
        theme.set_role(self.count, "warning" if over else "muted")
