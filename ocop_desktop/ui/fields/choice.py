"""Fields to choose from a list. Suggestions open in a list below, never inside the typed text."""

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

from ocop_desktop.domain.text import clean_line, search_key
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.marks import mark_field
from ocop_desktop.ui.fields.text import LineField

Value = TypeVar("Value", bound=Hashable)
LONGEST_LIST = 12
TEXT_MARGIN = 4  # pixels the style keeps free around a chosen label


class SuggestingLine(LineField):
    """A line with a list of suggestions below it; `taken` follows the choice of one of them."""

    taken = Signal()

    def __init__(self, labels: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: tuple[str, ...] = ()
        self._keys: tuple[str, ...] = ()
        self._matches = QStringListModel(self)
        completer = QCompleter(self._matches, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(LONGEST_LIST)
        completer.setWidget(self)
        completer.activated.connect(self._take)
        self._completer = completer
        self._list = QListView()
        self._list.setObjectName("suggestions")
        self._list.setAccessibleName(self.tr("Gợi ý"))
        completer.setPopup(self._list)
        self.set_labels(labels)
        self._arrow = self.addAction(
            theme.icon("chevron-down"), self.ActionPosition.TrailingPosition
        )
        theme.set_icon(self._arrow, "chevron-down", "muted")
        self._arrow.triggered.connect(self._show_all)

    def set_labels(self, labels: Sequence[str]) -> None:
        """Suggest `labels` from now on."""
        self._labels = tuple(labels)
        self._keys = tuple(map(search_key, labels))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._list.isVisible() and event.key() in {
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Tab,
            Qt.Key.Key_Escape,
        }:
            event.ignore()
            return
        if event.key() == Qt.Key.Key_Down and not self._list.isVisible():
            self._show_all()
            return
        super().keyPressEvent(event)

    def _on_edit(self) -> None:
        super()._on_edit()
        if self.text().strip():
            self._narrow(self.text())
            self._popup()
        else:
            self._list.hide()

    def _show_all(self) -> None:
        self._narrow("")
        self._popup()

    def _narrow(self, text: str) -> None:
        """Suggest the labels that hold every word of `text`, accents ignored."""
        words = search_key(text).split()
        pairs = zip(self._keys, self._labels, strict=True)
        self._matches.setStringList(
            [label for key, label in pairs if all(word in key for word in words)]
        )

    def _popup(self) -> None:
        if self._matches.rowCount():
            self._completer.complete()
        else:
            self._list.hide()

    def _take(self, label: str) -> None:
        self.setText(label)
        super()._on_edit()
        self.taken.emit()


class FreeChoice(SuggestingLine):
    """A line of text with suggestions; any text may stand."""

    def value(self) -> str:
        """The text as it will be kept: one NFC line."""
        return clean_line(self.text())

    def set_value(self, value: str) -> None:
        """Show `value`."""
        self.show_text(value)


class SearchChoice(SuggestingLine, Generic[Value]):
    """One value out of many, found by typing any part of its label without accents."""

    def __init__(
        self, choices: Sequence[tuple[Value, str]] = (), parent: QWidget | None = None
    ) -> None:
        self._values: dict[str, Value] = {}
        self._words: dict[Value, str] = {}
        super().__init__((), parent)
        self.set_choices(choices)
        self.editing_finished.connect(self.check)

    def set_choices(self, choices: Sequence[tuple[Value, str]]) -> None:
        """Offer `choices` as (value, label); what is shown stays."""
        self._words = dict(choices)
        self._values = {search_key(label): value for value, label in choices}
        self.set_labels([label for _, label in choices])

    def value(self) -> Value | None:
        """The chosen value, or None for nothing or for text that names none."""
        return self._values.get(search_key(self.text()))

    def set_value(self, value: Value | None) -> None:
        """Show the label of `value`, or nothing."""
        self.show_text("" if value is None else self._words.get(value, str(value)))
        self.check()

    def problem(self) -> str:
        """Why the text names no choice; empty for a choice or nothing."""
        if not self.text().strip() or self.value() is not None:
            return ""
        return self.tr("Không có “{text}” trong danh sách. Hãy chọn một dòng được gợi ý.").format(
            text=self.text().strip()
        )

    def check(self) -> None:
        """Mark the field by what is in it now."""
        self.mark(self.problem(), hard=True)

    def _tidy(self) -> None:
        value = self.value()
        if value is not None and value in self._words:
            self.setText(self._words[value])
        elif self.text().strip():
            self._narrow(self.text())
            if self._matches.rowCount() == 1:
                self.setText(self._matches.stringList()[0])


class PlainChoice(QComboBox, Generic[Value]):
    """One of a few values, by mouse, arrows or first letter; the wheel alone changes nothing."""

    edited = Signal()
    editing_finished = Signal()

    def __init__(
        self, choices: Sequence[tuple[Value, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._offered: tuple[Value, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_choices(choices)
        self.activated.connect(self._on_activated)

    def set_choices(self, choices: Sequence[tuple[Value, str]]) -> None:
        """Offer `choices` as (value, label)."""
        kept = self.value() if self._offered else None
        self._offered = tuple(value for value, _ in choices)
        self.clear()
        self.addItems([label for _, label in choices])
        if kept in self._offered:
            self.set_value(kept)

    def value(self) -> Value | None:
        """The chosen value; None while nothing is offered."""
        row = self.currentIndex()
        return self._offered[row] if 0 <= row < len(self._offered) else None

    def set_value(self, value: Value | None) -> None:
        """Choose `value`."""
        self.setCurrentIndex(self._offered.index(value) if value in self._offered else -1)

    def problem(self) -> str:
        """Every choice is a value."""
        return ""

    def mark(self, sentence: str, *, hard: bool = False) -> None:
        """Frame the field and say why; an empty sentence takes it away."""
        mark_field(self, sentence, hard=hard)

    def shown(self) -> str:
        """The chosen label as far as the field has room, ending in "…" where it has not."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        return self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room.width() - TEXT_MARGIN
        )

    def paintEvent(self, _: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.shown()
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            whole = self.currentText() if self.shown() != self.currentText() else self.toolTip()
            QToolTip.showText(event.globalPos(), whole, self)
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
    """Yes, no, or not asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((), parent)
        self.set_choices(
            [(None, self.tr("Chưa rõ")), (True, self.tr("Có")), (False, self.tr("Không"))]
        )
