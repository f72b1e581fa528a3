"""Messages about copies of a register: no room, damaged, encrypted, of another register."""

from ocop_desktop.domain.codes import BackupReason
from ocop_desktop.domain.errors import (
    BackupDamaged,
    BackupOfOther,
    NothingToRestore,
    SpaceMissing,
    WrongPassphrase,
)
from ocop_desktop.domain.failures import BackupFailure
from ocop_desktop.domain.text import format_number
from ocop_desktop.messages.message import Message, Translate

_MEGABYTE = 1_000_000


def backup_message(error: BackupFailure, translate: Translate) -> Message:
    """What to tell of a copy that cannot be made, read or used."""
    match error:
        case SpaceMissing():
            return _no_room(error, translate)
        case BackupDamaged():
            return _damaged(error, translate)
        case WrongPassphrase():
            return _wrong_passphrase(error, translate)
        case BackupOfOther():
            return _of_other(error, translate)
        case NothingToRestore():
            return Message(
                translate("Errors", "Không có gì để lấy lại"),
                translate("Errors", "“{name}” trong sổ giống hệt trong bản sao.").format(
                    name=error.name
                ),
                translate("Errors", "Sổ không thay đổi."),
                translate("Errors", "Hãy chọn một bản sao cũ hơn nếu cần nội dung trước đó."),
            )


def backup_reason(reason: BackupReason, translate: Translate) -> str:
    """What is wrong with a copy."""
    match reason:
        case BackupReason.NO_MANIFEST:
            return translate("Errors", "Thư mục này không có bản kê manifest.json đọc được.")
        case BackupReason.MANIFEST:
            return translate("Errors", "Bản kê manifest.json đã bị sửa hoặc bị hỏng.")
        case BackupReason.NEWER:
            return translate("Errors", "Bản sao do phiên bản mới hơn của chương trình tạo ra.")
        case BackupReason.FILE_MISSING:
            return translate("Errors", "Một tệp của bản sao không còn.")
        case BackupReason.FILE_CHANGED:
            return translate("Errors", "Một tệp của bản sao không còn như lúc sao lưu.")
        case BackupReason.DATABASE:
            return translate("Errors", "Tệp dữ liệu trong bản sao không đọc được trọn vẹn.")
        case BackupReason.CONTENT:
            return translate("Errors", "Dữ liệu trong bản sao khác với dữ liệu lúc sao lưu.")
        case BackupReason.ENCRYPTED:
            return translate("Errors", "Tệp không phải là bản sao được mã hóa bằng mật khẩu.")
        case BackupReason.READ_BACK:
            return translate(
                "Errors",
                "Ổ đĩa có thể sắp hỏng, hoặc là USB giả có dung lượng nhỏ hơn ghi trên vỏ.",
            )


def _no_room(error: SpaceMissing, translate: Translate) -> Message:
    megabytes = format_number(-(-error.missing // _MEGABYTE))
    return Message(
        translate("Errors", "Không đủ chỗ trống"),
        translate("Errors", "Ổ đĩa chứa “{path}” còn thiếu {size} MB chỗ trống.").format(
            path=error.path, size=megabytes
        ),
        translate("Errors", "Chưa có gì được ghi; các bản sao trước vẫn như cũ."),
        translate("Errors", "Hãy xóa bớt tệp trên ổ đĩa ấy, hoặc chọn ổ đĩa khác, rồi làm lại."),
    )


def _damaged(error: BackupDamaged, translate: Translate) -> Message:
    if error.reason is BackupReason.NO_MANIFEST:
        return Message(
            translate("Errors", "Không phải là bản sao"),
            translate("Errors", "“{path}” không phải là một bản sao của sổ.").format(
                path=error.path
            ),
            backup_reason(error.reason, translate),
            translate("Errors", "Hãy chọn thư mục có tên kết thúc bằng .ocop-backup."),
        )
    if error.reason is BackupReason.READ_BACK:
        return Message(
            translate("Errors", "Đọc lại không khớp"),
            translate(
                "Errors", "Bản sao vừa ghi vào “{path}” đọc lại không giống dữ liệu gốc."
            ).format(path=error.path),
            backup_reason(error.reason, translate),
            translate("Errors", "Bản sao ấy đã được bỏ đi. Hãy sao lưu vào một ổ đĩa khác."),
        )
    facts = (
        (translate("Errors", "Chỗ sai: {detail}.").format(detail=error.detail),)
        if error.detail
        else ()
    )
    return Message(
        translate("Errors", "Bản sao không dùng được"),
        translate("Errors", "Bản sao “{path}” không còn nguyên vẹn.").format(path=error.path),
        backup_reason(error.reason, translate),
        translate("Errors", "Hãy dùng bản sao khác; đừng sửa hay xóa bản này."),
        facts,
    )


def _wrong_passphrase(error: WrongPassphrase, translate: Translate) -> Message:
    return Message(
        translate("Errors", "Sai mật khẩu"),
        translate("Errors", "Mật khẩu không mở được bản sao “{path}”.").format(path=error.path),
        translate("Errors", "Không ai, kể cả người viết chương trình, mở được khi thiếu mật khẩu."),
        translate("Errors", "Hãy gõ lại, để ý bộ gõ tiếng Việt và phím Caps Lock."),
    )


def _of_other(error: BackupOfOther, translate: Translate) -> Message:
    return Message(
        translate("Errors", "Bản sao của sổ khác"),
        translate("Errors", "“{path}” là bản sao của một sổ khác với sổ đang mở.").format(
            path=error.path
        ),
        translate("Errors", "Lấy lại từng mục chỉ làm được từ bản sao của chính sổ này."),
        translate("Errors", "Hãy khôi phục cả bản sao vào một thư mục mới để xem."),
    )
