"""A line of text with a list of suggestions below it, never inside the typed text."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.ranking import RankedIndex, Ranking, make_finding_key
from ocop_desktop.domain.text import clean_line, format_number
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.suggestion_list import ADD, MAX_VISIBLE, NOTE, SuggestionList
from ocop_desktop.ui.fields.text import LineField

MAX_SUGGESTIONS = 300
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: MAX_VISIBLE,
    Qt.Key.Key_PageUp: -MAX_VISIBLE,
}
_LIST_KEYS = {*_ENTER, *_STEPS, Qt.Key.Key_Tab, Qt.Key.Key_Escape}


class SuggestingLine(LineField):
    """A line with a list of suggestions, ranked as `RankedIndex` does.

    Enter and Tab take the highlighted one; it is highlighted from the start where it is meant
    beyond doubt. With `offers_new` the last row adds a new record: `add_requested` carries the
    text. `suggestion_chosen` is emitted when a suggestion is taken.
    """

    suggestion_chosen = Signal()
    add_requested = Signal(str)

    def __init__(self, labels: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offers_new = False
        self._labels: Sequence[str] = ()
        self._make_index: Callable[[], RankedIndex] | None = None
        self._kept_index: RankedIndex | None = None
        self._suggestions = SuggestionList(self)
        self._suggestions.chosen.connect(self._take)
        self.set_labels(labels)
        self._arrow = self.addAction(
            theme.icon("chevron-down"), self.ActionPosition.TrailingPosition
        )
        theme.set_icon(self._arrow, "chevron-down", "muted")
        self._arrow.triggered.connect(self._toggle_suggestions)

    def set_labels(
        self, labels: Sequence[str], make_index: Callable[[], RankedIndex] | None = None
    ) -> None:
        """Set the labels to suggest, and by what they are found if not by themselves."""
        self._labels = labels
        self._make_index = make_index
        self._kept_index = None
        if self._suggestions.isVisible():
            self._show_suggestions(self.text())

    def rank(self, text: str) -> Ranking:
        """The places of the labels that answer `text`, best first."""
        if self._kept_index is None:
            self._kept_index = self._make_index() if self._make_index else _index(self._labels)
        return self._kept_index.rank(text, MAX_SUGGESTIONS)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self._suggestions.isVisible():
            is_key = event.key() in _LIST_KEYS
            if is_key and event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
                return self._leave_by_tab(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self._take_by_enter():
                event.accept()
            else:
                super().keyPressEvent(event)
        elif not self._suggestions.isVisible():
            if key == Qt.Key.Key_Down:
                self._show_all_suggestions()
            else:
                super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape:
            self._suggestions.hide()
        elif key in _STEPS:
            self._suggestions.move_highlight(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._suggestions.hide()
        super().focusOutEvent(event)

    def _on_text_edited(self) -> None:
        super()._on_text_edited()
        if self.text().strip():
            self._show_suggestions(self.text())
        else:
            self._suggestions.hide()

    def _toggle_suggestions(self) -> None:
        if self._suggestions.isVisible():
            self._suggestions.hide()
        else:
            self._show_all_suggestions()

    def _show_all_suggestions(self) -> None:
        self._show_suggestions("")

    def _show_suggestions(self, text: str) -> None:
        """Suggest the labels that answer `text`, and the row that adds a new record."""
        ranking = self.rank(text)
        places = list(ranking.places)
        labels = self._list_labels(places)
        if ranking.total > len(places):
            more = format_number(ranking.total - len(places))
            labels.append(self.tr("… còn {count} dòng, gõ thêm để thu hẹp").format(count=more))
            places.append(NOTE)
        if self.offers_new:
            labels.append(self._new_record_words(text.strip()))
            places.append(ADD)
        is_meant = ranking.is_decided and not self._is_complete()
        self._suggestions.show_labels(places, labels, highlighted=0 if is_meant else None)

    def _list_labels(self, places: Sequence[int]) -> list[str]:
        return [self._labels[place] for place in places]

    def _new_record_words(self, text: str) -> str:
        return self.tr("Thêm mới “{text}”…").format(text=text) if text else self.tr("Thêm mới…")

    def _take_by_enter(self) -> bool:
        """Take the highlighted suggestion, or the one that is meant; returns False if Enter is free.

        Where none is meant the list stays open.
        """
        text = self.text().strip()
        highlighted = self._suggestions.current if self._suggestions.isVisible() else None
        if highlighted is not None:
            self._take(highlighted)
        elif not text or self._is_complete():
            is_open = self._suggestions.isVisible()
            self._suggestions.hide()
            return is_open
        else:
            ranking = self.rank(text)
            if not ranking.places:
                return self._on_missed(text)
            if ranking.is_decided:
                self._take(ranking.places[0])
            else:
                self._show_suggestions(text)
        return True

    def _is_complete(self) -> bool:
        """Whether the text needs no suggestion."""
        return False

    def _on_missed(self, text: str) -> bool:
        """Enter was pressed on a text that nothing answers: offer to add it, or leave Enter free."""
        if self.offers_new:
            self._show_suggestions(text)
            self._suggestions.move_highlight(1)
        return self.offers_new

    def _leave_by_tab(self, event: QKeyEvent) -> bool:
        """Take the highlighted suggestion and go on to the next field."""
        current = self._suggestions.current
        if current is not None:
            self._take(current)
        self._suggestions.hide()
        return super().event(event)

    def _take(self, place: int) -> None:
        self._suggestions.hide()
        if place == ADD:
            self.add_requested.emit(clean_line(self.text()))
        else:
            self._on_chosen(place)

    def _on_chosen(self, place: int) -> None:
        self.setText(self._labels[place])
        super()._on_text_edited()
        self.suggestion_chosen.emit()


def _index(labels: Sequence[str]) -> RankedIndex:
    return RankedIndex(list(map(make_finding_key, labels)), labels)
