"""A line over the page that tells something and offers the next step; it stays until it is closed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.widgets.wrapped_label import WrappedLabel

Step = tuple[str, Callable[[], object]]


class Banner(QFrame):
    """Shows words with a button for each step; `closed` is emitted when it is closed."""

    closed = Signal()

    def __init__(self, words: str, steps: Sequence[Step], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "alert")
        self.words = WrappedLabel(words)
        self.buttons: list[QPushButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GRID, theme.GRID // 2, theme.GRID, theme.GRID // 2)
        row.setSpacing(theme.GRID)
        row.addWidget(self.words, 1)
        for label, act in steps:
            button = QPushButton(label)
            button.clicked.connect(lambda _=False, act=act: act())
            row.addWidget(button)
            self.buttons.append(button)
        self.close_button = QToolButton(autoRaise=True)
        self.close_button.setToolTip(self.tr("Đóng thông báo"))
        self.close_button.setAccessibleName(self.close_button.toolTip())
        theme.set_icon(self.close_button, "x")
        self.close_button.clicked.connect(self.hide)
        self.close_button.clicked.connect(self.closed)
        row.addWidget(self.close_button)
