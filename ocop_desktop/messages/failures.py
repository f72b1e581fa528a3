"""The message of every error a clerk can act on."""

from ocop_desktop.domain.errors import Cancelled, OcopError, RecordDamaged, SelfTestFailed
from ocop_desktop.domain.failures import (
    BackupFailure,
    Failure,
    FileFailure,
    ListFailure,
    PrintFailure,
    RatingFailure,
    RecordFailure,
    RegisterFailure,
)
from ocop_desktop.messages.backups import backup_message
from ocop_desktop.messages.files import file_message
from ocop_desktop.messages.health import damage_message
from ocop_desktop.messages.lists import list_message
from ocop_desktop.messages.message import Message, Translate
from ocop_desktop.messages.printing import print_message
from ocop_desktop.messages.ratings import rating_message
from ocop_desktop.messages.records import record_message
from ocop_desktop.messages.registers import register_message


def failure_message(error: OcopError, translate: Translate) -> Message:
    """What to tell of `error`. Raises TypeError for an error that `Failure` does not name."""
    if not isinstance(error, Failure):
        raise TypeError(type(error))
    return _message(error, translate)


def _message(error: Failure, translate: Translate) -> Message:
    """The message; mypy finds the error that has none."""
    if isinstance(error, RegisterFailure):
        return register_message(error, translate)
    if isinstance(error, BackupFailure):
        return backup_message(error, translate)
    if isinstance(error, FileFailure):
        return file_message(error, translate)
    if isinstance(error, ListFailure):
        return list_message(error, translate)
    if isinstance(error, RecordFailure):
        return record_message(error, translate)
    if isinstance(error, PrintFailure):
        return print_message(error, translate)
    if isinstance(error, RatingFailure):
        return rating_message(error, translate)
    if isinstance(error, RecordDamaged):
        return damage_message(error, translate)
    return _program_message(error, translate)


def _program_message(error: Cancelled | SelfTestFailed, translate: Translate) -> Message:
    match error:
        case Cancelled():
            return Message(
                translate("Errors", "Đã hủy"),
                translate("Errors", "Đã hủy: {title}.").format(title=error.title),
                translate("Errors", "Không có phần dở dang nào được giữ lại."),
            )
        case SelfTestFailed():
            return Message(
                translate("Errors", "Tự kiểm tra không đạt"),
                translate("Errors", "Bước “{step}” của phần tự kiểm tra cho kết quả sai.").format(
                    step=error.step
                ),
                translate("Errors", "Chương trình trên máy này có thể chạy không đúng."),
                translate("Errors", "Hãy cài lại chương trình; nếu vẫn vậy, hãy báo người hỗ trợ."),
            )
