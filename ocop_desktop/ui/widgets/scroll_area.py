"""A scroll area for panels that may be higher than the window."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QSizePolicy, QWidget


class _VerticalArea(QScrollArea):
    """Is never narrower than `content`, which would be cut at the right."""

    def __init__(self, content: QWidget) -> None:
        super().__init__(widgetResizable=True)
        self._content = content

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        width = self._content.minimumSizeHint().width() + bar
        return QSize(width, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return self._content.sizeHint()


def make_vertical_area(widget: QWidget) -> QScrollArea:
    """Put `widget` into such a scroll area; it keeps room for the whole width of `widget`."""
    area = _set_up(_VerticalArea(widget), widget)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def make_scroll_area(widget: QWidget) -> QScrollArea:
    """Put `widget` into a transparent scroll area without a frame that scrolls vertically only."""
    return _set_up(QScrollArea(widgetResizable=True), widget)


def _set_up(area: QScrollArea, widget: QWidget) -> QScrollArea:
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    area.viewport().setAutoFillBackground(False)
    widget.setAutoFillBackground(False)
    return area


def let_shrink(table: QAbstractScrollArea) -> None:
    """Let `table` scroll by itself in a low window, before the page around it scrolls."""
    policy = table.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Ignored)
    table.setSizePolicy(policy)
