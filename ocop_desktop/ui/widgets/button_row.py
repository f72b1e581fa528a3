"""The buttons at the top of a pane: they stand outside of what scrolls and keep their place."""

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.widgets.flow_layout import FlowLayout


class ButtonRow(QFrame):
    """Buttons side by side, in further rows where the pane is narrow; none of them is ever hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "buttons")
        self._flow = FlowLayout(theme.GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        column.addLayout(self._flow)

    def add(self, buttons: Iterable[QWidget]) -> None:
        """Add buttons at the end."""
        for button in buttons:
            self._flow.addWidget(button)
