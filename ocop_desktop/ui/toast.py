"""The row at the foot of a window where messages stand: they cover nothing and move nothing."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from ocop_desktop.ui import theme
from ocop_desktop.ui.tasks.job import Action
from ocop_desktop.ui.widgets.elided_label import ElidedLabel

DISPLAY_MS = 8_000


class Toast(QFrame):
    """A message with buttons for the next step, without focus; `closed` is emitted after a time.

    It waits while the mouse or the focus is on it: a button may be about to be pressed.
    """

    closed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = ElidedLabel()
        self._buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.GRID, 0, theme.GRID, 0)
        self._row.setSpacing(theme.GRID)
        self._row.addWidget(self.words, 1)
        self._timer = QTimer(self, singleShot=True, interval=DISPLAY_MS)
        self._timer.timeout.connect(self.on_timeout)

    def show_text(self, text: str, actions: Sequence[Action] = ()) -> None:
        """Show `text` with a button for every action."""
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._add_button(*action) for action in actions]
        self.words.show_text(text)
        self.words.setAccessibleName(text)
        self._timer.start()

    def on_timeout(self) -> None:
        """Emit `closed`, unless the mouse or the focus is on the message."""
        focused = self.window().focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._timer.start()
        else:
            self.closed.emit(self)

    def _add_button(self, label: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(label, flat=True)
        button.clicked.connect(lambda: self.closed.emit(self))
        button.clicked.connect(lambda: act())  # noqa: PLW0108 - Qt would hand over `checked`
        self._row.addWidget(button)
        return button


class MessageRow(QStackedWidget):
    """A row of a constant height: its usual text, or the newest message in its place."""

    def __init__(self, usual: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._usual = usual
        self._messages: list[QWidget] = []
        self.toast = Toast()
        self.toast.closed.connect(self.remove_message)
        self.addWidget(usual)
        self.addWidget(self.toast)
        theme.notifier.changed.connect(self._fit_height)
        self._fit_height()

    def show_text(self, text: str, actions: Sequence[Action] = ()) -> None:
        """Show a message that goes by itself; it replaces the one before."""
        self.toast.show_text(text, actions)
        self.show_message(self.toast)

    def show_message(self, message: QWidget) -> None:
        """Show `message` above the others until it is removed."""
        if message in self._messages:
            self._messages.remove(message)
        self._messages.append(message)
        if self.indexOf(message) < 0:
            self.addWidget(message)
        self.setCurrentWidget(message)

    def remove_message(self, message: QWidget) -> None:
        """Show what stood under `message` again."""
        if message in self._messages:
            self._messages.remove(message)
        self.setCurrentWidget(self._messages[-1] if self._messages else self._usual)
        if message is not self.toast:
            self.removeWidget(message)

    def _fit_height(self) -> None:
        self.setFixedHeight(row_height())


def row_height() -> int:
    """The height of a row that holds buttons, in the text size in force."""
    return QPushButton("X").sizeHint().height()


def show_toast(widget: QWidget, text: str, *actions: Action) -> None:
    """Show `text` in the row of the window of `widget`, or of the nearest window above that has one.

    `actions` are (label, bound method) pairs.
    """
    window: QWidget | None = widget.window()
    while window is not None:
        row = window.findChild(MessageRow)
        if isinstance(row, MessageRow):
            row.show_text(text, actions)
            return
        above = window.parentWidget()
        window = above.window() if above is not None else None


def make_message_row() -> MessageRow:
    """A row for a window without a status bar, blank until there is a message."""
    return MessageRow(QLabel())
