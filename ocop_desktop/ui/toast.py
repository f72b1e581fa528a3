"""A note at the window's bottom that says what was done and offers the next step, then goes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ocop_desktop.ui import theme

SHOWN_MS = 8_000
BOTTOM_WIDGET = "bottom-widget"
Action = tuple[str, Callable[[], object]]


class Toast(QFrame):
    """One per window; a new note takes the place of the old one."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._room = window
        self.setProperty("role", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = QLabel(wordWrap=True)
        self._buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2 * theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        self._row.setSpacing(theme.GRID)
        self._row.addWidget(self.words, 1)
        self._time = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._time.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    def say(self, text: str, actions: Sequence[Action] = ()) -> None:
        """Show `text` with a button for every action."""
        for button in self._buttons:
            button.deleteLater()
        self._buttons = [self._button(*action) for action in actions]
        self.words.setText(text)
        self.words.setAccessibleName(text)
        self.place()
        self.show()
        self.raise_()
        self._time.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def _button(self, label: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(label, flat=True)
        button.clicked.connect(self.hide)
        button.clicked.connect(lambda: act())  # noqa: PLW0108 - Qt would hand over `checked`
        self._row.addWidget(button)
        return button

    def place(self) -> None:
        """Stand in the middle above the window's bottom edge, and above `BOTTOM_WIDGET` while it shows."""
        room = self._room
        self.words.setMinimumWidth(
            min(
                self.words.fontMetrics().horizontalAdvance(self.words.text()) + theme.GRID,
                room.width() // 2,
            )
        )
        self.adjustSize()
        left = (room.width() - self.width()) // 2
        bottom = room.findChild(QWidget, BOTTOM_WIDGET)
        below = 0 if bottom is None or bottom.isHidden() else bottom.height()
        self.move(left, room.height() - self.height() - below - 5 * theme.GRID)


def step_aside(window: QWidget) -> None:
    """Let a note shown in `window` make room for what stands at its bottom now."""
    toast = window.findChild(Toast)
    if toast is not None and toast.isVisible():
        toast.place()


def say(widget: QWidget, text: str, *actions: Action) -> None:
    """Show a note in the window of `widget`; `actions` are (label, bound method) pairs."""
    window = widget.window()
    toast = window.findChild(Toast) or Toast(window)
    toast.say(text, actions)
