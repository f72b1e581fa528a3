"""Questions with a few answers, asked only where undo cannot help or typing is unsaved."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QMessageBox,
    QPushButton,
    QSpacerItem,
    QWidget,
)

translate = QCoreApplication.translate
_FRAME = 160  # pixels of the icon and the buttons of a title bar
Choice = tuple[str, Callable[[], object]]


def ask(
    parent: QWidget,
    title: str,
    text: str,
    choices: Sequence[Choice],
    stay: str,
    *,
    stay_by_default: bool = False,
) -> QMessageBox:
    """Open a question without blocking; `stay` and Esc close it.

    The first choice is the default button, or `stay` with `stay_by_default`.
    """
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
    box.setDefaultButton(escape if stay_by_default else buttons[0])
    widen_for_title(box)
    box.open()
    return box


def widen_for_title(box: QMessageBox) -> None:
    """Make a message box so wide that its title bar cuts no word of the title."""
    grid = box.layout()
    if not isinstance(grid, QGridLayout):
        return
    words = box.fontMetrics().horizontalAdvance(box.windowTitle())
    program = box.fontMetrics().horizontalAdvance(QApplication.applicationDisplayName())
    spacer = QSpacerItem(words + program + _FRAME, 0)
    grid.addItem(spacer, grid.rowCount(), 0, 1, grid.columnCount())


def ask_to_save(
    parent: QWidget,
    title: str,
    text: str,
    save: Callable[[], object],
    discard: Callable[[], object],
) -> QMessageBox:
    """Ask whether unsaved typing is to be saved, discarded or edited further."""
    choices = [(translate("Ask", "&Lưu"), save), (translate("Ask", "&Không lưu"), discard)]
    return ask(parent, title, text, choices, translate("Ask", "&Quay lại"))
