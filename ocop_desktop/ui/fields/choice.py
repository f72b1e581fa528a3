"""Fields to choose from a list: any text with suggestions, one of many values, one of a few."""

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)

from ocop_desktop.domain.ranking import RankedIndex
from ocop_desktop.domain.text import clean_line, identity_key, search_key
from ocop_desktop.ui.fields.marks import mark_field
from ocop_desktop.ui.fields.suggesting_line import SuggestingLine

Value = TypeVar("Value", bound=Hashable)
MIN_LETTERS = 22  # of a combo box, its arrow included
TEXT_MARGIN = 4  # pixels that styles leave around the label


class FreeChoice(SuggestingLine):
    """A line of text with suggestions; any text is a value."""

    def value(self) -> str:
        """The text as it is stored: one line in NFC."""
        return clean_line(self.text())

    def set_value(self, value: str) -> None:
        """Show `value`."""
        self.show_text(value)

    def _is_complete(self) -> bool:
        return True


class SearchChoice(SuggestingLine, Generic[Value]):
    """One of many values, found by typing any part of its label without accents."""

    def __init__(
        self, choices: Sequence[tuple[Value, str]] = (), parent: QWidget | None = None
    ) -> None:
        self._choices: Sequence[tuple[Value, str]] = ()
        self._words: dict[Value, str] = {}
        self._known: tuple[str, Value | None] = ("", None)
        super().__init__((), parent)
        self.set_choices(choices)
        self.editing_finished.connect(self.check)

    def set_choices(
        self,
        choices: Sequence[tuple[Value, str]],
        make_index: Callable[[], RankedIndex] | None = None,
    ) -> None:
        """Set the choices as (value, label), and by what they are found if not by their labels.

        The shown text stays.
        """
        self._choices = choices
        self._words = dict(choices)
        self._known = ("", None)
        self.set_labels([label for _, label in choices], make_index)

    def value(self) -> Value | None:
        """The chosen value; None if the field is empty or its text is no label.

        A label may be typed without its marks where no other is written so.
        """
        text = clean_line(self.text())
        if self._known[0] != text:
            self._known = (text, self._look_up(text))
        return self._known[1]

    def set_value(self, value: Value | None) -> None:
        """Show the label of `value`; None empties the field."""
        self.show_text("" if value is None else self._words.get(value, str(value)))
        self.check()

    def problem(self) -> str:
        """Why the text is no choice; empty for a choice or an empty field."""
        if not self.text().strip() or self._is_complete():
            return ""
        return self.tr("Không có “{text}” trong danh sách. Hãy chọn một dòng được gợi ý.").format(
            text=self.text().strip()
        )

    def _look_up(self, text: str) -> Value | None:
        near = [choice for choice in self._choices if len(choice[1]) == len(text)]
        identity, folded = identity_key(text), search_key(text)
        same = [value for value, label in near if identity_key(label) == identity]
        alike = same or [value for value, label in near if search_key(label) == folded]
        return alike[0] if len(alike) == 1 else None

    def _is_complete(self) -> bool:
        return self.value() is not None

    def _normalise(self) -> None:
        value = self.value()
        if value is not None and value in self._words:
            self.setText(self._words[value])
        elif self.text().strip():
            ranking = self.rank(self.text())
            if ranking.is_decided:
                self.setText(self._labels[ranking.places[0]])


class PlainChoice(QComboBox, Generic[Value]):
    """A combo box of a few values; the wheel is ignored unless it has the focus."""

    edited = Signal()
    editing_finished = Signal()

    def __init__(
        self, choices: Sequence[tuple[Value, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._values: tuple[Value, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_choices(choices)
        self.activated.connect(self._on_activated)

    def set_choices(self, choices: Sequence[tuple[Value, str]]) -> None:
        """Set the choices as (value, label); the chosen value stays if it is among them."""
        previous = self.value() if self._values else None
        self._values = tuple(value for value, _ in choices)
        self.clear()
        self.addItems([label for _, label in choices])
        if previous in self._values:
            self.set_value(previous)

    def value(self) -> Value | None:
        """The chosen value; None if there are no choices."""
        row = self.currentIndex()
        return self._values[row] if 0 <= row < len(self._values) else None

    def set_value(self, value: Value | None) -> None:
        """Choose `value`."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def draft_value(self) -> Value | None:
        """The chosen value, as JSON writes it."""
        return self.value()

    def set_draft_value(self, value: object) -> None:
        """Choose the value that a draft keeps, if it is still one of them."""
        for row, known in enumerate(self._values):
            if known == value and isinstance(known, bool) is isinstance(value, bool):
                self.setCurrentIndex(row)
                return

    def problem(self) -> str:
        """Always empty: every choice is a value."""
        return ""

    def mark(self, sentence: str, *, hard: bool = False) -> None:
        """Frame the field with `sentence` as its tooltip; "" removes the frame."""
        mark_field(self, sentence, hard=hard)

    def sizeHint(self) -> QSize:
        """Room for the longest label with its margins, so that none is elided."""
        return super().sizeHint() + QSize(TEXT_MARGIN, 0)

    def minimumSizeHint(self) -> QSize:
        """Room for `MIN_LETTERS` of the label, whose rest is elided."""
        hint = super().minimumSizeHint()
        letters = MIN_LETTERS * self.fontMetrics().averageCharWidth()
        return QSize(min(hint.width(), letters), hint.height())

    def elided_label(self) -> str:
        """The chosen label, elided with "…" to the width of the field."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field_rect = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        return self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, field_rect.width() - TEXT_MARGIN
        )

    def paintEvent(self, _: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.elided_label()
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            full_text = (
                self.currentText() if self.elided_label() != self.currentText() else self.toolTip()
            )
            QToolTip.showText(event.globalPos(), full_text, self)
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _on_activated(self) -> None:
        self.edited.emit()


class YesNoUnknown(PlainChoice[bool | None]):
    """Yes, no, or unknown (None)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((), parent)
        self.set_choices(
            [(None, self.tr("Chưa rõ")), (True, self.tr("Có")), (False, self.tr("Không"))]
        )
