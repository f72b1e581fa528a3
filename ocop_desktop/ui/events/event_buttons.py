"""The buttons of an event, and widgets in a row."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from ocop_desktop.ui import theme


def make_widget_row(*widgets: QWidget, stretch: int = 0) -> QHBoxLayout:
    """Return widgets side by side; the one at place `stretch` takes the free width."""
    row = QHBoxLayout()
    row.setSpacing(theme.GRID)
    for place, widget in enumerate(widgets):
        row.addWidget(widget, 1 if place == stretch else 0)
    return row


def make_icon_button(words: str, icon: str) -> QPushButton:
    """Return a button with an icon beside its words."""
    button = QPushButton(words, autoDefault=False)
    theme.set_icon(button, icon)
    return button


def make_icon_tool_button(words: str, icon: str) -> QToolButton:
    """Return a button that shows its icon only; its words are its tooltip."""
    button = QToolButton()
    button.setToolTip(words)
    button.setAccessibleName(words)
    theme.set_icon(button, icon)
    return button
