"""A toast: a message at the bottom of a window that offers the next step and hides itself."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ocop_desktop.ui import theme

DISPLAY_MS = 8_000
BOTTOM_WIDGET = "bottom-widget"
Action = tuple[str, Callable[[], object]]


class Toast(QFrame):
    """A message box without focus, one for each window; a new message replaces the one before."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("role", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = QLabel(wordWrap=True)
        self._buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2 * theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        self._row.setSpacing(theme.GRID)
        self._row.addWidget(self.words, 1)
        self._timer = QTimer(self, singleShot=True, interval=DISPLAY_MS)
        self._timer.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    def show_text(self, text: str, actions: Sequence[Action] = ()) -> None:
        """Show `text` with a button for every action."""
        for button in self._buttons:
            button.deleteLater()
        self._buttons = [self._add_button(*action) for action in actions]
        self.words.setText(text)
        self.words.setAccessibleName(text)
        self.place()
        self.show()
        self.raise_()
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def _add_button(self, label: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(label, flat=True)
        button.clicked.connect(self.hide)
        button.clicked.connect(lambda: act())  # noqa: PLW0108 - Qt would hand over `checked`
        self._row.addWidget(button)
        return button

    def place(self) -> None:
        """Move to the middle above the window's bottom edge, and above a visible `BOTTOM_WIDGET`."""
        window = self._window
        self.words.setMinimumWidth(
            min(
                self.words.fontMetrics().horizontalAdvance(self.words.text()) + theme.GRID,
                window.width() // 2,
            )
        )
        self.adjustSize()
        left = (window.width() - self.width()) // 2
        bottom_widget = window.findChild(QWidget, BOTTOM_WIDGET)
        below = 0
        if bottom_widget is not None and not bottom_widget.isHidden():
            below = bottom_widget.height()
        self.move(left, window.height() - self.height() - below - 5 * theme.GRID)


def reposition_toast(window: QWidget) -> None:
    """Move a visible toast of `window` after the height of its bottom widget has changed."""
    toast = window.findChild(Toast)
    if toast is not None and toast.isVisible():
        toast.place()


def show_toast(widget: QWidget, text: str, *actions: Action) -> None:
    """Show `text` in the window of `widget`; `actions` are (label, bound method) pairs."""
    window = widget.window()
    toast = window.findChild(Toast) or Toast(window)
    toast.show_text(text, actions)
