"""Fields for text. Text is normalised to NFC on paste and on leaving, never while it is typed.

On leaving, letters that only look Vietnamese are put right too.
"""

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from ocop_desktop.domain.hidden_letters import find_hidden
from ocop_desktop.domain.lookalikes import find_repairs
from ocop_desktop.domain.text import clean_line, clean_text, nfc
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.marks import mark_field

SEARCH_PAUSE_MS = 120
_SEARCH_FRAME = 52  # pixels beside the text of a search box: frame, icon, margins
_KEEPS_EDITING = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}


def is_undo_for_window(event: QEvent, *, undo: bool, redo: bool) -> bool:
    """Whether the key is Ctrl+Z or Ctrl+Y and the field has no typing to undo or redo."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return (event.matches(QKeySequence.StandardKey.Undo) and not undo) or (
        event.matches(QKeySequence.StandardKey.Redo) and not redo
    )


class LineField(QLineEdit):
    """The base of all fields of one line.

    `edited` follows typing only, not `set_value`; `editing_finished` comes when the field loses
    the focus, after the text has been normalised. `repaired` is what was put right then, `hidden` the
    codes of letters that nobody sees and that were left out.
    """

    repaired: tuple[tuple[str, str], ...] = ()
    hidden: tuple[str, ...] = ()

    edited = Signal()
    editing_finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textEdited.connect(self._on_text_edited)

    def show_text(self, text: str) -> None:
        """Show `text` scrolled to its beginning."""
        self.setText(text)
        self.setCursorPosition(0)

    def problem(self) -> str:
        """Why the text is no value of this field; empty if it is one."""
        return ""

    def check(self) -> None:
        """Mark the field if its text is no value."""
        self.mark(self.problem(), hard=True)

    def draft_value(self) -> str:
        """The text as typed, whether it is a value or not."""
        return self.text()

    def set_draft_value(self, text: object) -> None:
        """Show the text that a draft keeps."""
        self.show_text(str(text))
        self.check()

    def offers(self) -> tuple[str, ...]:
        """What an unclear text may mean, ready to be put in its place; none unless overridden."""
        return ()

    def take_offer(self, text: str) -> None:
        """Put one of the `offers` in place of what was typed."""
        self.setText(text)
        self._on_text_edited()
        self._normalise()
        self.editing_finished.emit()

    def mark(self, sentence: str, *, hard: bool = False) -> None:
        """Frame the field with `sentence` as its tooltip; "" removes the frame."""
        mark_field(self, sentence, hard=hard)

    def event(self, event: QEvent) -> bool:
        undo, redo = self.isUndoAvailable(), self.isRedoAvailable()
        if is_undo_for_window(event, undo=undo, redo=redo):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and not self.isReadOnly():
            text = QApplication.clipboard().text()
            self.insert(clean_line(text))
            self._on_text_edited()
            self.hidden += find_hidden(text)
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _KEEPS_EDITING:
            self._normalise()
            self.editing_finished.emit()

    def _normalise(self) -> None:
        text = clean_line(clean_text(self.text()))
        if self.text() != text:
            self.repaired = find_repairs(self.text())
            self.hidden += find_hidden(self.text())
            self.setText(text)

    def _on_text_edited(self) -> None:
        self.repaired = ()
        self.edited.emit()


class TextField(LineField):
    """One line of text."""

    def value(self) -> str:
        """The text as it is stored: one line, as `clean_text` leaves it."""
        return clean_line(clean_text(self.text()))

    def set_value(self, value: str) -> None:
        """Show `value`."""
        self.hidden = ()
        self.show_text(value)


class PhoneField(TextField):
    """A phone number, stored as typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)


class SearchBox(TextField):
    """A search box: emits `searched` when typing pauses for 120 ms; Esc empties it."""

    searched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = ""
        self.setClearButtonEnabled(True)
        self._icon = self.addAction(
            theme.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition
        )
        theme.set_icon(self._icon, "search", "muted")
        self._pause_timer = QTimer(self, singleShot=True, interval=SEARCH_PAUSE_MS)
        self._pause_timer.timeout.connect(self._emit_search)
        self.textChanged.connect(self._pause_timer.start)

    def set_hint(self, words: str) -> None:
        """Show what is searched while nothing is typed, as many of its words as have room.

        The key in brackets goes first; the whole is the tooltip.
        """
        self._hint = words
        self.setToolTip(words)
        self._show_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_hint()

    def focus_and_select(self) -> None:
        """Take the focus and select the text (Ctrl+F)."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def _normalise(self) -> None:
        """Leave the text as typed."""

    def _show_hint(self) -> None:
        room = self.width() - _SEARCH_FRAME
        words = self._hint
        if self.fontMetrics().horizontalAdvance(words) > room:
            words = words.partition(" (")[0]
        while ", " in words and self.fontMetrics().horizontalAdvance(words) > room:
            words = words.rpartition(", ")[0]
        self.setPlaceholderText(words)

    def _emit_search(self) -> None:
        self.searched.emit(self.value())


class LongTextField(QPlainTextEdit):
    """Several lines of text; Tab leaves the field. `repaired` is what was put right on leaving."""

    repaired: tuple[tuple[str, str], ...] = ()
    hidden: tuple[str, ...] = ()
    edited = Signal()
    editing_finished = Signal()

    def __init__(self, lines: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._is_setting = False
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._on_text_changed)
        self._fit_height()

    def value(self) -> str:
        """The text as it is stored, as `clean_text` leaves it."""
        return clean_text(self.toPlainText())

    def set_value(self, value: str) -> None:
        """Show `value`."""
        self._is_setting = True
        self.hidden = ()
        self.setPlainText(value)
        self._is_setting = False

    def draft_value(self) -> str:
        """The text as typed."""
        return self.toPlainText()

    def set_draft_value(self, text: object) -> None:
        """Show the text that a draft keeps."""
        self.set_value(str(text))

    def problem(self) -> str:
        """Always empty: any text is a value."""
        return ""

    def mark(self, sentence: str, *, hard: bool = False) -> None:
        """Frame the field with `sentence` as its tooltip; "" removes the frame."""
        mark_field(self, sentence, hard=hard)

    def event(self, event: QEvent) -> bool:
        document = self.document()
        undo, redo = document.isUndoAvailable(), document.isRedoAvailable()
        if is_undo_for_window(event, undo=undo, redo=redo):
            event.ignore()
            return False
        return super().event(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(nfc(source.text()))
        self.hidden += find_hidden(source.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        text = self.toPlainText()
        if clean_text(text) != text.strip():
            hidden = self.hidden + find_hidden(text)
            self.repaired = find_repairs(text)
            self.set_value(clean_text(text))
            self.hidden = hidden
        self.editing_finished.emit()

    def _fit_height(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * self._lines + 2 * theme.GRID)

    def _on_text_changed(self) -> None:
        if not self._is_setting:
            self.repaired = ()
            self.edited.emit()
