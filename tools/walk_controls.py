"""The controls that a walk uses: their names, and the events that press them and type into them."""

from collections.abc import Callable
from functools import partial

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from ocop_desktop.ui.window.navigation import Navigation

CLOSING_WORDS = ("Lưu", "&Lưu", "Đóng", "Đó&ng", "Hủy", "&Hủy", "Không lưu", "Quay lại", "Về danh")
TYPED = "mật dừa 12"

Control = QLineEdit | QPlainTextEdit | QAbstractButton | QAbstractItemView


def is_shown(widget: QWidget) -> bool:
    """Whether the widget still exists and is shown."""
    return shiboken6.isValid(widget) and widget.isVisible()


def is_closing(control: QWidget) -> bool:
    """Whether the control answers its dialog, or leads to another page."""
    if isinstance(control.parentWidget(), QDialogButtonBox | Navigation):
        return True
    return isinstance(control, QAbstractButton) and control.text().startswith(CLOSING_WORDS)


def name_control(widget: QWidget) -> str:
    """The control's place and names: one that comes again with its window is used once.

    The tooltip of a field is left out: it says what is wrong with the text in it.
    """
    words = (widget.text(), widget.toolTip()) if isinstance(widget, QAbstractButton) else ()
    parents: list[str] = []
    parent: QWidget | None = widget
    while parent is not None and not parent.isWindow():
        parents.append(type(parent).__name__)
        parent = parent.parentWidget()
    names = (widget.accessibleName(), widget.objectName(), *words)
    return "/".join((type(widget.window()).__name__, *reversed(parents), *filter(None, names)))


def row_acts(view: QAbstractItemView) -> list[Callable[[], object]]:
    """Choose the first row, ask for its menu, open it by Enter and by a double click."""
    place, left, viewport = QPoint(40, 12), Qt.MouseButton.LeftButton, view.viewport()
    return [
        partial(QTest.mouseClick, viewport, left, pos=place),
        partial(ask_menu, viewport, place),
        partial(QTest.keyClick, view, Qt.Key.Key_Return),
        partial(QTest.mouseDClick, viewport, left, pos=place),
    ]


def ask_menu(widget: QWidget, place: QPoint) -> None:
    """Press the right button there."""
    reason = QContextMenuEvent.Reason.Mouse
    send(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))


def click(widget: QWidget) -> None:
    """Press and release the left button in the middle of the widget."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def type_into(field: QWidget) -> None:
    """Click a field and type letter by letter as long as it is there; Esc closes its list."""
    click(field)
    keys = [(Qt.Key.Key_unknown, letter) for letter in TYPED] + [(Qt.Key.Key_Escape, "")]
    for key, text in keys:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            if is_shown(field):
                send(field, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


def send(receiver: QObject, event: QEvent) -> None:
    """Send the event now."""
    QApplication.sendEvent(receiver, event)
