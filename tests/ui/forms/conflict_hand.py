"""The second clerk of a register, and the dialog that asks about what both have changed."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ocop_desktop.services import registers
from ocop_desktop.ui.forms.conflict_dialog import ConflictDialog
from ocop_desktop.ui.page_context import PageContext
from tests.ui.keys import Wait

Answer = TypeVar("Answer")


class OtherWindow:
    """Another window on the same register: a clerk called Bình with a handle of the file of her own."""

    def __init__(self, folder: Path) -> None:
        self.register = registers.open_register(folder, "Bình")

    def ask(self, service: Callable[..., Answer], *args: object, **facts: object) -> Answer:
        """What a service answers her."""
        return service(self.register, *args, **facts)


def folder_of(context: PageContext) -> Path:
    """The folder of the register that the context has open."""
    assert context.runner.media is not None
    return context.runner.media.parent


def conflict_dialog(wait_for: Wait) -> ConflictDialog:
    """The open dialog, once keys reach it, as a window manager sees to: the closed one may have them."""
    wait_for(lambda: bool(open_conflicts()))
    dialog = open_conflicts()[-1]
    dialog.activateWindow()
    wait_for(dialog.isActiveWindow)
    return dialog


def open_conflicts() -> list[ConflictDialog]:
    """The dialogs that ask now."""
    shown = QApplication.topLevelWidgets()
    return [one for one in shown if isinstance(one, ConflictDialog) and one.isVisible()]


def words(dialog: ConflictDialog) -> list[tuple[str, str, str]]:
    """Field, my value and the other's value of every row."""
    return [
        (row.title.text(), row.mine.value.text(), row.theirs.value.text()) for row in dialog.rows
    ]


def closed(dialog: QWidget) -> bool:
    """Whether the dialog is gone."""
    return not isValid(dialog) or not dialog.isVisible()
