"""What a list shows while it is empty: a title, a reason and a button for the next step."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.writing import is_writing_allowed


@dataclass(frozen=True)
class EmptyState:
    """An icon, a title, a sentence, and label and bound method of the button ("" for no button).

    There is no button that `writes` while the register can only be read.
    """

    icon: str
    title: str
    text: str
    button: str = ""
    method: Callable[[], object] | None = None
    writes: bool = False


class EmptyStateView(QWidget):
    """Shows an EmptyState in its middle; it fills `parent` if one is given.

    Where the height is too small for all of it, the picture is left out.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title = theme.style_heading(QLabel(alignment=Qt.AlignmentFlag.AlignCenter), 2)
        self._text = theme.style_muted(
            QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        )
        self._button = theme.style_primary(QPushButton())
        self._button.clicked.connect(self._on_clicked)
        self._state: EmptyState | None = None
        box = QVBoxLayout(self)
        box.setSpacing(theme.GRID)
        box.addStretch(2)
        box.addWidget(self._picture)
        box.addWidget(self._title)
        box.addWidget(self._text)
        box.addSpacing(theme.GRID)
        box.addWidget(self._button, 0, Qt.AlignmentFlag.AlignCenter)
        box.addStretch(3)
        theme.notifier.changed.connect(self._show_icon)
        if parent is not None:
            layout = QVBoxLayout(parent)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(self)

    def show_state(self, state: EmptyState) -> None:
        """Show the texts and the button of `state`."""
        self._state = state
        self._title.setText(state.title)
        self._text.setText(state.text)
        self._button.setText(state.button)
        self._button.setVisible(bool(state.button) and _is_usable(state))
        self._show_icon()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show the picture where there is room for it beside the words and the button."""
        self._picture.show()
        if self.heightForWidth(self.width()) > self.height():
            self._picture.hide()

    def _show_icon(self) -> None:
        if self._state:
            self._picture.setPixmap(theme.icon(self._state.icon, "muted").pixmap(48, 48))

    def _on_clicked(self) -> None:
        if self._state and self._state.method and _is_usable(self._state):
            self._state.method()


def _is_usable(state: EmptyState) -> bool:
    return is_writing_allowed() or not state.writes
