"""A question with a few answers. Only for what undo cannot take back, or for unsaved typing."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

Choice = tuple[str, Callable[[], object]]


def ask(
    parent: QWidget, title: str, text: str, choices: Sequence[Choice], stay: str
) -> QMessageBox:
    """Ask without blocking; the first choice is the default, `stay` and Esc do nothing."""
    box = QMessageBox(QMessageBox.Icon.Question, title, text, parent=parent)
    box.setWindowModality(Qt.WindowModality.WindowModal)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    buttons: list[QPushButton] = []
    for label, act in choices:
        button = box.addButton(label, QMessageBox.ButtonRole.AcceptRole)
        button.clicked.connect(lambda _=False, act=act: act())
        buttons.append(button)
    escape = box.addButton(stay, QMessageBox.ButtonRole.RejectRole)
    box.setEscapeButton(escape)
    box.setDefaultButton(buttons[0])
    box.open()
    return box
