"""A field for yes or no: a check box whose words go on in further lines where it is narrow."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QWidget

from ocop_desktop.ui.fields.marks import mark_field

MIN_LETTERS = 16


class CheckField(QCheckBox):
    """A check box; `words` beside it say what a tick means."""

    edited = Signal()
    editing_finished = Signal()

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._words = words
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._on_click)

    def value(self) -> bool:
        """Whether the box is checked."""
        return self.isChecked()

    def set_value(self, value: bool) -> None:
        """Check or uncheck the box."""
        self.setChecked(value)

    def draft_value(self) -> bool:
        """Whether the box is checked."""
        return self.isChecked()

    def set_draft_value(self, value: object) -> None:
        """Check the box as a draft keeps it."""
        self.setChecked(value is True)

    def problem(self) -> str:
        """Always empty: both states are values."""
        return ""

    def mark(self, sentence: str, *, hard: bool = False) -> None:
        """Frame the field with `sentence` as its tooltip; "" removes the frame."""
        mark_field(self, sentence, hard=hard)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the words in lines of that width, at least that of one line."""
        lines = len(self._break_words(width - self._box_width()))
        more = (lines - 1) * self.fontMetrics().lineSpacing()
        return super().sizeHint().height() - self._extra_height() + more

    def sizeHint(self) -> QSize:
        width = self._box_width() + self.fontMetrics().horizontalAdvance(self._words)
        return QSize(width, super().sizeHint().height() - self._extra_height())

    def minimumSizeHint(self) -> QSize:
        min_width = MIN_LETTERS * self.fontMetrics().averageCharWidth() + self._box_width()
        hint = self.sizeHint()
        return QSize(min(min_width, hint.width()), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        broken = "\n".join(self._break_words(self.width() - self._box_width()))
        if broken != self.text():
            self.setText(broken)

    def _extra_height(self) -> int:
        """What the lines after the first add to the height of the text as it is broken now."""
        return self.text().count("\n") * self.fontMetrics().lineSpacing()

    def _box_width(self) -> int:
        """The room of the box and of the space before the words."""
        metric, style = QStyle.PixelMetric, self.style()
        return (
            style.pixelMetric(metric.PM_IndicatorWidth, None, self)
            + style.pixelMetric(metric.PM_CheckBoxLabelSpacing, None, self)
            + 4
        )

    def _break_words(self, width: int) -> list[str]:
        metrics, lines = self.fontMetrics(), [""]
        for word in self._words.split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and metrics.horizontalAdvance(longer) > width:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines

    def _on_click(self) -> None:
        self.edited.emit()
        self.editing_finished.emit()
