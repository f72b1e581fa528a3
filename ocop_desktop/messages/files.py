"""Messages about files and folders that are missing, unreadable or cannot be written."""

from ocop_desktop.domain.codes import FileReason
from ocop_desktop.domain.errors import (
    BrokenImage,
    BrokenTable,
    CannotWrite,
    FileMissing,
    FolderNotEmpty,
    WrongHeaders,
)
from ocop_desktop.domain.failures import FileFailure
from ocop_desktop.messages.message import Message, Translate


def file_message(error: FileFailure, translate: Translate) -> Message:
    """What to tell of a file or folder."""
    match error:
        case FileMissing():
            return _missing(error, translate)
        case FolderNotEmpty():
            return _not_empty(error, translate)
        case CannotWrite():
            return _cannot_write(error, translate)
        case BrokenImage():
            return _image(error, translate)
        case BrokenTable():
            return _table(error, translate)
        case WrongHeaders():
            return _headers(error, translate)


def file_reason(reason: FileReason, translate: Translate) -> str:
    """Why a picture or a table cannot be read."""
    match reason:
        case FileReason.UNREADABLE:
            return translate("Errors", "Tệp có thể bị hỏng hoặc thuộc một loại khác.")
        case FileReason.EMPTY:
            return translate("Errors", "Trong tệp không có gì.")
        case FileReason.TOO_SLOW:
            return translate("Errors", "Đọc quá lâu nên đã dừng; tệp có thể quá lớn.")
        case FileReason.CRASHED:
            return translate("Errors", "Tiến trình đọc tệp bị tắt; tệp có thể quá lớn.")


def _missing(error: FileMissing, translate: Translate) -> Message:
    return Message(
        translate("Errors", "Không thấy tệp"),
        translate("Errors", "Không thấy “{path}”.").format(path=error.path),
        translate("Errors", "Tệp có thể đã được dời, đổi tên, hoặc USB đã rút ra."),
        translate("Errors", "Hãy kiểm tra lại nơi để tệp rồi chọn lại."),
    )


def _not_empty(error: FolderNotEmpty, translate: Translate) -> Message:
    return Message(
        translate("Errors", "Thư mục không trống"),
        translate("Errors", "Thư mục “{path}” đã có dữ liệu.").format(path=error.path),
        translate("Errors", "Cần một thư mục trống, để không lẫn với tệp khác."),
        translate("Errors", "Hãy chọn hoặc tạo một thư mục trống."),
    )


def _cannot_write(error: CannotWrite, translate: Translate) -> Message:
    return Message(
        translate("Errors", "Không ghi được tệp"),
        translate("Errors", "Không ghi được “{path}”.").format(path=error.path),
        translate("Errors", "Tệp có thể đang mở ở chương trình khác, hoặc đĩa đầy hay chỉ đọc."),
        translate("Errors", "Hãy đóng tệp đang mở rồi làm lại, hoặc lưu vào nơi khác."),
    )


def _image(error: BrokenImage, translate: Translate) -> Message:
    return Message(
        translate("Errors", "Không đọc được ảnh"),
        translate("Errors", "“{name}” không phải là ảnh đọc được (JPG, PNG, WEBP).").format(
            name=error.path.name
        ),
        file_reason(error.reason, translate),
        translate("Errors", "Hãy mở ảnh bằng chương trình khác, lưu lại thành JPG rồi thêm lại."),
    )


def _table(error: BrokenTable, translate: Translate) -> Message:
    untouched = translate("Errors", "Chưa có dòng nào được nhập.")
    return Message(
        translate("Errors", "Không đọc được bảng"),
        translate("Errors", "“{name}” không phải là bảng Excel (.xlsx) hay CSV đọc được.").format(
            name=error.path.name
        ),
        f"{file_reason(error.reason, translate)} {untouched}",
        translate("Errors", "Hãy mở tệp bằng Excel, chọn Lưu thành .xlsx rồi nhập lại."),
    )


def _headers(error: WrongHeaders, translate: Translate) -> Message:
    return Message(
        translate("Errors", "Bảng thiếu cột"),
        translate("Errors", "Tệp “{name}” thiếu cột: {missing}.").format(
            name=error.path.name, missing=", ".join(error.missing)
        ),
        translate("Errors", "Các cột đang có: {found}. Chưa có dòng nào được nhập.").format(
            found=", ".join(error.found)
        ),
        translate("Errors", "Hãy sửa tên cột ở dòng đầu của bảng rồi nhập lại."),
    )
