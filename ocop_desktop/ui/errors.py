"""How failures reach the clerk: logged without data, shown as a message, never from below."""

from __future__ import annotations

import logging
import traceback
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from ocop_desktop.domain.errors import RecordMissing
from ocop_desktop.ui.widgets.ask import widen_for_title

if TYPE_CHECKING:
    from ocop_desktop.messages.message import Message

translate = QCoreApplication.translate
_log = logging.getLogger(__name__)


class Bridge(QObject):
    """Failures leave here; the window shows them, tests listen."""

    raised = Signal(object, str)


bridge = Bridge()


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


def note(error: BaseException) -> str:
    """Log where the failure happened, without values; the details for whoever is asked to help."""
    where = "".join(traceback.format_tb(error.__traceback__))
    _log.error("%s\n%s", type(error).__name__, where)
    return "".join(traceback.format_exception(error))


def show(message: Message, details: str, parent: QWidget | None) -> QMessageBox:
    """Open the dialog of a message, with a button that copies the details."""
    box = QMessageBox(QMessageBox.Icon.Warning, message.title, message.what, parent=parent)
    box.setInformativeText(message.explanation)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowModality(Qt.WindowModality.WindowModal)
    copy = box.addButton(translate("Errors", "&Chép chi tiết"), QMessageBox.ButtonRole.HelpRole)
    copy.clicked.disconnect()
    copy.clicked.connect(lambda: QApplication.clipboard().setText(f"{message.text}\n\n{details}"))
    close = box.addButton(translate("Errors", "Đó&ng"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(close)
    box.setEscapeButton(close)
    widen_for_title(box)
    box.open()
    return box
