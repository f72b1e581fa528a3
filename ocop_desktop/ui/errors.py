"""How failures reach the clerk: logged without data, shown as a message, never from below."""

from __future__ import annotations

import logging
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from ocop_desktop.domain.errors import RecordMissing
from ocop_desktop.ui.error_details import (
    describe_error,
    describe_versions,
    find_place,
    is_in_painting,
)
from ocop_desktop.ui.widgets.ask import widen_for_title

if TYPE_CHECKING:
    from ocop_desktop.messages.message import Message

translate = QCoreApplication.translate
_log = logging.getLogger(__name__)


class Bridge(QObject):
    """Failures leave here; the window shows them, tests listen."""

    raised = Signal(object, str)


bridge = Bridge()
MAX_OPEN = 3
_counts: Counter[str] = Counter()
_told_places: set[str] = set()
_open_boxes: list[tuple[QMessageBox, tuple[str, str]]] = []


def report(error: BaseException) -> None:
    """Log the failure and hand its message to the bridge."""
    bridge.raised.emit(message_of(error), note(error))


def message_of(error: BaseException) -> Message:
    """The message of a failure, for the window."""
    from ocop_desktop.ui.words.failures import error_message  # noqa: PLC0415 - not at the start

    return error_message(error)


def report_unsaved(error: BaseException) -> None:
    """Report that a form could not be saved; of a deleted record that what was typed is still there."""
    message = message_of(error)
    if isinstance(error, RecordMissing):
        kept = translate("Errors", "Bản ghi đã bị xóa trong khi bạn sửa; những gì đã nhập vẫn còn.")
        message = replace(message, meaning=kept)
    bridge.raised.emit(message, note(error))


def report_unexpected(error: BaseException) -> None:
    """Report an error that nobody has caught; one of drawing that comes again and again is told once."""
    place = find_place(error)
    is_told = place in _told_places and is_in_painting(error)
    _told_places.add(place)
    if is_told:
        note(error)
    else:
        report(error)


def note(error: BaseException) -> str:
    """Log where the failure happened, without values; the details for whoever is asked to help.

    The same failure is logged in full the first time, then with its count only: 2, 4, 8 ...
    """
    details = describe_error(error)
    _counts[details] += 1
    count = _counts[details]
    if count == 1:
        _log.error("%s", details)
    elif not count & (count - 1):
        _log.error("%s × %s", find_place(error), count)
    return f"{details}\n{describe_versions()}"


def show(message: Message, details: str, parent: QWidget | None) -> QMessageBox:
    """Open the dialog of a message, with a button that copies the details.

    A failure that is on show already is not shown again, nor any while `MAX_OPEN` are.
    """
    said = (message.text, details)
    shown = [one for one in _open_boxes if shiboken6.isValid(one[0]) and one[0].isVisible()]
    same = [one for one in shown if one[1] == said]
    if same or len(shown) >= MAX_OPEN:
        return (same or shown)[0][0]
    box = make_box(message, details, parent)
    _open_boxes[:] = [*shown, (box, said)]
    box.open()
    return box


def make_box(message: Message, details: str, parent: QWidget | None) -> QMessageBox:
    """The dialog of a message, not shown yet. What its button copies holds no personal data."""
    box = QMessageBox(QMessageBox.Icon.Warning, message.title, message.what, parent=parent)
    box.setInformativeText(message.explanation)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowModality(Qt.WindowModality.WindowModal)
    copy = box.addButton(
        translate("Errors", "&Chép thông tin lỗi"), QMessageBox.ButtonRole.HelpRole
    )
    copy.clicked.disconnect()
    copy.clicked.connect(lambda: QApplication.clipboard().setText(details))
    close = box.addButton(translate("Errors", "Đó&ng"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(close)
    box.setEscapeButton(close)
    widen_for_title(box)
    return box


def show_waiting(error: BaseException) -> None:
    """Show an unexpected error and wait: there is no event loop yet, or none any more."""
    details = note(error)
    make_box(message_of(error), details, None).exec()
