"""Messages of failures as the window shows them: with the names of its own buttons and pages."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.errors import (
    BrokenRegulation,
    EvaluationLocked,
    InvalidValue,
    NotReady,
    OcopError,
    RecordMissing,
    RegisterDamaged,
)
from ocop_desktop.messages.failures import failure_message
from ocop_desktop.messages.message import Message

translate = QCoreApplication.translate


def error_message(error: BaseException) -> Message:
    """The message of a failure; whatever is not foreseen is a fault of the program."""
    if not isinstance(error, OcopError):
        return _unforeseen()
    return _with_places(error, failure_message(error, translate))


def _with_places(error: OcopError, message: Message) -> Message:
    """The message with the next step named by what the clerk sees in the window."""
    match error:
        case RecordMissing():
            return replace(
                message,
                meaning=translate("Errors", "Có thể bản ghi vừa bị xóa ở cửa sổ khác."),
                next_step=translate(
                    "Errors", "Bấm F5 để tải lại danh sách, hoặc Ctrl+Z để hoàn tác việc xóa."
                ),
            )
        case InvalidValue():
            return replace(
                message,
                meaning=translate("Errors", "Những gì đã nhập vẫn còn nguyên trong biểu mẫu."),
                next_step=translate("Errors", "Hãy sửa ô được đánh dấu đỏ rồi lưu lại."),
            )
        case EvaluationLocked():
            words = translate("Errors", "Bấm “Mở khóa…”, ghi lý do, rồi sửa và lưu lại.")
        case NotReady():
            words = translate(
                "Errors", "Hãy bổ sung các chỗ ấy rồi bấm “Ghi nhận và khóa” lần nữa."
            )
        case RegisterDamaged():
            words = translate(
                "Errors", "Hãy khôi phục từ bản sao, hoặc cứu những gì còn đọc được sang sổ mới."
            )
        case BrokenRegulation():
            words = translate("Errors", "Hãy nhập lại bộ tiêu chí đúng ở trang Cài đặt.")
        case _:
            return message
    return replace(message, next_step=words)


def _unforeseen() -> Message:
    return Message(
        translate("Errors", "Chương trình gặp lỗi"),
        translate("Errors", "Có một lỗi ngoài dự kiến trong chương trình."),
        translate("Errors", "Chưa rõ dữ liệu trong sổ có bị ảnh hưởng hay không."),
        translate(
            "Errors",
            "Hãy bấm “Chép thông tin lỗi” và gửi cho người hỗ trợ, rồi vào Trợ giúp > Kiểm tra sổ.",
        ),
    )
