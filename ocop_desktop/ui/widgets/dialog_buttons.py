"""The buttons of a dialog and what each of them does."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QPushButton


def connect_buttons(actions: Iterable[tuple[QPushButton, Callable[[], object]]]) -> None:
    """Have each button do its action; none of them answers Enter that is typed in a field."""
    for button, act in actions:
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False, act=act: act())
