"""The buttons at the top of a pane: they stand outside of what scrolls and keep their place."""

from collections.abc import Iterable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.widgets.flow_layout import FlowLayout


class ButtonRow(QFrame):
    """Buttons side by side, in further rows where the pane is narrow; none of them is ever hidden.

    `margin` is the room at the left and right, in pixels; 0 where the window has its own.
    """

    def __init__(self, parent: QWidget | None = None, *, margin: int = 2 * theme.GRID) -> None:
        super().__init__(parent)
        theme.set_role(self, "buttons")
        self._buttons: list[QPushButton] = []
        self._actions: list[QAction] = []
        self._flow = FlowLayout(theme.GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, theme.GRID, margin, theme.GRID)
        column.addLayout(self._flow)

    def add(self, buttons: Iterable[QPushButton]) -> None:
        """Add buttons at the end."""
        for button in buttons:
            self._flow.addWidget(button)
            self._buttons.append(button)

    def menu_actions(self) -> list[QAction]:
        """The buttons as actions of the context menu of what the pane shows."""
        if not self.isEnabled():
            return []
        for action in self._actions:
            action.deleteLater()
        self._actions = [self._make_action(button) for button in self._buttons]
        return list(self._actions)

    def _make_action(self, button: QPushButton) -> QAction:
        action = QAction(button.icon(), button.text(), self)
        action.setEnabled(button.isEnabled())
        action.triggered.connect(button.click)
        return action
