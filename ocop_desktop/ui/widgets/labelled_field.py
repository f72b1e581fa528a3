"""A field with its label at the left, which stay together where a row is broken."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ocop_desktop.ui import theme


def make_labelled_field(words: str, field: QWidget) -> QWidget:
    """Put a label that leads to `field` before it."""
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.GRID)
    label = QLabel(words)
    label.setBuddy(field)
    row.addWidget(label)
    row.addWidget(field)
    return pair
