"""A wide button of two lines: a title with an icon, and a sentence under it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton

from ocop_desktop.ui import theme
from ocop_desktop.ui.widgets.elided_label import ElidedLabel


class CardButton(QPushButton):
    """The two lines are labels, so that they follow the text size; a long second line is elided."""

    def __init__(self, title: str, text: str, icon: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAccessibleName(f"{title}. {text}")
        self.setToolTip(text)
        self._icon_name = icon
        self._picture = QLabel()
        self.title = theme.style_heading(QLabel(title, wordWrap=True), 3)
        self.text_line = ElidedLabel()
        self.text_line.show_text(text)
        theme.style_muted(self.text_line)
        for label in (self._picture, self.title, self.text_line):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        grid.setHorizontalSpacing(2 * theme.GRID)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._picture, 0, 0, 2, 1)
        grid.addWidget(self.title, 0, 1)
        grid.addWidget(self.text_line, 1, 1)
        grid.setColumnStretch(1, 1)
        theme.notifier.changed.connect(self._show_icon)
        self._show_icon()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def _show_icon(self) -> None:
        self._picture.setPixmap(theme.icon(self._icon_name, "green").pixmap(24, 24))
