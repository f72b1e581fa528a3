"""Keys with modifiers, pressed where the cursor is, and records the window's tests begin with."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget

from ocop_desktop.ui.page_context import PageContext
from tests.ui.fields.typing_hand import press

Wait = Callable[[Callable[[], bool]], None]
Answer = TypeVar("Answer")
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
PLAIN = Qt.KeyboardModifier.NoModifier


class Heard(QObject):
    """Keeps the answer of a service."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[object] = []

    def take(self, answer: object) -> None:
        self.answers.append(answer)


def ask_service(
    context: PageContext, wait_for: Wait, service: Callable[..., Answer], *args: object
) -> Answer:
    """What a service answers, asked through the runner as the window does."""
    heard = Heard()
    context.runner.call(heard.take, service, *args)
    wait_for(lambda: bool(heard.answers))
    return heard.answers[0]  # type: ignore[return-value]


def hit(widget: QWidget, *keys: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
    """Press keys one after the other."""
    for key in keys:
        QTest.keyClick(widget, key, held)


def type_text(field: QWidget, text: str) -> None:
    """Type `text` letter by letter."""
    for letter in text:
        key = Qt.Key(ord(letter.upper())) if letter.isascii() else Qt.Key.Key_unknown
        press(key, letter, field)


def press_answer(page: QWidget, wait_for: Wait, words: str) -> str:
    """Press the button of that word in the question over `page`; returns the question."""
    wait_for(lambda: any(box.isVisible() for box in page.findChildren(QMessageBox)))
    box = next(box for box in page.findChildren(QMessageBox) if box.isVisible())
    button = next(one for one in box.buttons() if one.text().replace("&", "") == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    return box.text()


def names(rows: Sequence[object]) -> list[str]:
    """The names of rows, in order."""
    return [str(getattr(row, "name")) for row in rows]  # noqa: B009 - any row with a name
