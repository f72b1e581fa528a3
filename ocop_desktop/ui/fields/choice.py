"""Fields to choose from a list. Suggestions open in a popup, never inside the typed text."""

from collections.abc import Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QListView,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)

from ocop_desktop.domain.text import clean_line, identity_key, search_key
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.marks import mark_field
from ocop_desktop.ui.fields.text import LineField

Value = TypeVar("Value", bound=Hashable)
MAX_VISIBLE = 12
TEXT_MARGIN = 4  # pixels that styles leave around the label


class SuggestingLine(LineField):
    """A line with a popup of suggestions; `suggestion_chosen` is emitted when one is chosen."""

    suggestion_chosen = Signal()

    def __init__(self, labels: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: tuple[str, ...] = ()
        self._keys: tuple[str, ...] = ()
        self._matches = QStringListModel(self)
        completer = QCompleter(self._matches, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(MAX_VISIBLE)
        completer.setWidget(self)
        completer.activated.connect(self._on_activated_label)
        self._completer = completer
        self._suggestions = QListView()
        self._suggestions.setObjectName("suggestions")
        self._suggestions.setAccessibleName(self.tr("Gợi ý"))
        completer.setPopup(self._suggestions)
        self.set_labels(labels)
        self._arrow = self.addAction(
            theme.icon("chevron-down"), self.ActionPosition.TrailingPosition
        )
        theme.set_icon(self._arrow, "chevron-down", "muted")
        self._arrow.triggered.connect(self._show_all_suggestions)

    def set_labels(self, labels: Sequence[str]) -> None:
        """Set the labels to suggest."""
        self._labels = tuple(labels)
        self._keys = tuple(map(search_key, labels))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._suggestions.isVisible() and event.key() in {
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Tab,
            Qt.Key.Key_Escape,
        }:
            event.ignore()
            return
        if event.key() == Qt.Key.Key_Down and not self._suggestions.isVisible():
            self._show_all_suggestions()
            return
        super().keyPressEvent(event)

    def _on_text_edited(self) -> None:
        super()._on_text_edited()
        if self.text().strip():
            self._filter_suggestions(self.text())
            self._show_suggestions()
        else:
            self._suggestions.hide()

    def _show_all_suggestions(self) -> None:
        self._filter_suggestions("")
        self._show_suggestions()

    def _filter_suggestions(self, text: str) -> None:
        """Suggest the labels that contain every word of `text`, ignoring accents."""
        words = search_key(text).split()
        pairs = zip(self._keys, self._labels, strict=True)
        self._matches.setStringList(
            [label for key, label in pairs if all(word in key for word in words)]
        )

    def _show_suggestions(self) -> None:
        if self._matches.rowCount():
            self._completer.complete()
        else:
            self._suggestions.hide()

    def _on_activated_label(self, label: str) -> None:
        self.setText(label)
        super()._on_text_edited()
        self.suggestion_chosen.emit()


class FreeChoice(SuggestingLine):
    """A line of text with suggestions; any text is a value."""

    def value(self) -> str:
        """The text as it is stored: one line in NFC."""
        return clean_line(self.text())

    def set_value(self, value: str) -> None:
        """Show `value`."""
        self.show_text(value)


class SearchChoice(SuggestingLine, Generic[Value]):
    """One of many values, found by typing any part of its label without accents."""

    def __init__(
        self, choices: Sequence[tuple[Value, str]] = (), parent: QWidget | None = None
    ) -> None:
        self._values: dict[str, Value] = {}
        self._folded: dict[str, Value | None] = {}
        self._words: dict[Value, str] = {}
        super().__init__((), parent)
        self.set_choices(choices)
        self.editing_finished.connect(self.check)

    def set_choices(self, choices: Sequence[tuple[Value, str]]) -> None:
        """Set the choices as (value, label); the shown text stays."""
        self._words = dict(choices)
        self._values = {identity_key(label): value for value, label in choices}
        folded: dict[str, Value | None] = {}
        for value, label in choices:
            key = search_key(label)
            folded[key] = None if key in folded else value
        self._folded = folded
        self.set_labels([label for _, label in choices])

    def value(self) -> Value | None:
        """The chosen value; None if the field is empty or its text is no label.

        A label may be typed without its marks where no other is written so.
        """
        exact = identity_key(self.text())
        if exact in self._values:
            return self._values[exact]
        return self._folded.get(search_key(self.text()))

    def set_value(self, value: Value | None) -> None:
        """Show the label of `value`; None empties the field."""
        self.show_text("" if value is None else self._words.get(value, str(value)))
        self.check()

    def problem(self) -> str:
        """Why the text is no choice; empty for a choice or an empty field."""
        if not self.text().strip() or self.value() is not None:
            return ""
        return self.tr("Không có “{text}” trong danh sách. Hãy chọn một dòng được gợi ý.").format(
            text=self.text().strip()
        )

    def check(self) -> None:
        """Mark the field if its text is no value."""
        self.mark(self.problem(), hard=True)

    def _normalise(self) -> None:
        value = self.value()
        if value is not None and value in self._words:
            self.setText(self._words[value])
        elif self.text().strip():
            self._filter_suggestions(self.text())
            if self._matches.rowCount() == 1:
                self.setText(self._matches.stringList()[0])


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

    def problem(self) -> str:
        """Always empty: every choice is a value."""
        return ""

    def mark(self, sentence: str, *, hard: bool = False) -> None:
        """Frame the field with `sentence` as its tooltip; "" removes the frame."""
        mark_field(self, sentence, hard=hard)

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
