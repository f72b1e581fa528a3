"""Messages about files and folders that are missing, unreadable or cannot be written."""

from ocop_desktop.domain.codes import FileReason, WriteReason
from ocop_desktop.domain.errors import (
    BrokenImage,
    BrokenTable,
    CannotWrite,
    FieldsRefused,
    FileMissing,
    FolderNotEmpty,
    MediaRefused,
)
from ocop_desktop.domain.failures import FileFailure
from ocop_desktop.domain.importing.table import MAX_TABLE_COLUMNS, MAX_TABLE_ROWS
from ocop_desktop.domain.text import format_number
from ocop_desktop.messages.file_fields import fields_message
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
        case MediaRefused():
            return _refused_media(error, translate)
        case BrokenImage():
            return _image(error, translate)
        case BrokenTable():
            return _table(error, translate)
        case FieldsRefused():
            return fields_message(error, translate)


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
        case FileReason.OLD_EXCEL:
            return translate("Errors", "Tệp do Excel cũ hơn Excel 97 ghi, nay không đọc được.")
        case FileReason.PASSWORD:
            return translate("Errors", "Tệp được khóa bằng mật khẩu.")
        case FileReason.TRUNCATED:
            return translate(
                "Errors", "Tệp bị cắt cụt: phần cuối không có, như khi tải về dở dang."
            )
        case FileReason.NOT_A_TABLE:
            return translate("Errors", "Bên trong tệp không phải là bảng, dù tên tệp ghi gì.")
        case FileReason.UNSAFE:
            return translate("Errors", "Tệp chứa lệnh XML mà bảng Excel không bao giờ có.")
        case FileReason.TOO_LARGE:
            return translate("Errors", "Tệp quá lớn, hoặc nở ra quá lớn khi mở.")
        case FileReason.TOO_MANY_ROWS:
            return translate("Errors", "Bảng có hơn {rows} dòng.").format(
                rows=format_number(MAX_TABLE_ROWS)
            )
        case FileReason.TOO_MANY_COLUMNS:
            return translate("Errors", "Bảng có hơn {columns} cột.").format(
                columns=format_number(MAX_TABLE_COLUMNS)
            )


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


def _refused_media(error: MediaRefused, translate: Translate) -> Message:
    return Message(
        translate("Errors", "Tệp không thuộc sổ"),
        translate("Errors", "Bản ghi chỉ tới “{name}”, không phải tệp trong thư mục media.").format(
            name=error.name
        ),
        translate(
            "Errors", "Tệp ấy không được mở và không được in: sổ có thể đã bị ai sửa bên ngoài."
        ),
        translate("Errors", "Hãy bỏ ảnh hoặc tài liệu ấy khỏi bản ghi rồi thêm lại."),
    )


def write_reason(reason: WriteReason, translate: Translate) -> str:
    """Why nothing can be written."""
    return _write_words(reason, translate)[2]


def _cannot_write(error: CannotWrite, translate: Translate) -> Message:
    title, what, meaning, next_step = _write_words(error.reason, translate)
    return Message(title, what.format(path=error.path), meaning, next_step)


def _write_words(reason: WriteReason, translate: Translate) -> tuple[str, str, str, str]:
    """The four sentences of a message; each reason has a remedy of its own."""
    match reason:
        case WriteReason.READ_ONLY:
            return (
                translate("Errors", "Nơi lưu chỉ cho đọc"),
                translate("Errors", "Không ghi được “{path}”: tệp hoặc ổ đĩa chỉ cho đọc."),
                translate("Errors", "Ổ đĩa đang khóa ghi, hoặc tệp mang dấu “Chỉ đọc”."),
                translate(
                    "Errors",
                    "Hãy bỏ dấu “Chỉ đọc”, gạt khóa trên USB hay thẻ nhớ, "
                    "hoặc chép cả thư mục sang ổ đĩa của máy rồi mở bản chép ấy.",
                ),
            )
        case WriteReason.FULL:
            return (
                translate("Errors", "Đĩa đầy"),
                translate("Errors", "Không ghi được “{path}”: đĩa không còn chỗ."),
                translate("Errors", "Việc vừa rồi không được ghi."),
                translate("Errors", "Hãy xóa bớt tệp trên đĩa hoặc dọn thùng rác, rồi làm lại."),
            )
        case WriteReason.NO_RIGHTS:
            return (
                translate("Errors", "Không có quyền ghi"),
                translate("Errors", "Tài khoản đang dùng không được phép ghi vào “{path}”."),
                translate("Errors", "Quyền với thư mục này do người quản trị máy đặt."),
                translate(
                    "Errors",
                    "Hãy nhờ người quản trị máy cấp quyền ghi, "
                    "hoặc dùng một thư mục trong Tài liệu của mình.",
                ),
            )
        case WriteReason.GONE:
            return (
                translate("Errors", "Không thấy thư mục"),
                translate("Errors", "Không ghi được “{path}”: không còn thấy thư mục chứa nó."),
                translate("Errors", "Thư mục đã bị dời hoặc xóa, USB đã rút, hoặc mạng bị ngắt."),
                translate(
                    "Errors", "Hãy cắm lại USB, nối lại mạng hoặc chọn nơi khác rồi làm lại."
                ),
            )
        case WriteReason.IN_USE:
            return (
                translate("Errors", "Tệp đang mở"),
                translate("Errors", "Không ghi được “{path}”: một chương trình khác đang mở tệp."),
                translate("Errors", "Tệp cũ không bị thay."),
                translate("Errors", "Hãy đóng tệp ở chương trình kia rồi làm lại."),
            )
        case WriteReason.NETWORK:
            return (
                translate("Errors", "Sổ nằm trên mạng"),
                translate("Errors", "Không ghi vào “{path}”: nơi này là ổ đĩa mạng."),
                translate(
                    "Errors",
                    "Ghi sổ qua ổ đĩa mạng có thể làm hỏng sổ, nên ở đây chỉ xem và in được.",
                ),
                translate(
                    "Errors",
                    "Hãy chép cả thư mục sổ vào ổ đĩa của máy này (ví dụ C:\\so-ocop) "
                    "rồi mở bản chép ấy.",
                ),
            )
        case WriteReason.CLOUD_SYNC:
            return (
                translate("Errors", "Sổ nằm trong thư mục đồng bộ"),
                translate(
                    "Errors",
                    "Không ghi vào “{path}”: thư mục này được đồng bộ lên mạng "
                    "(OneDrive, Google Drive, Dropbox, iCloud…).",
                ),
                translate(
                    "Errors",
                    "Đồng bộ trong lúc ghi có thể làm hỏng sổ, nên ở đây chỉ xem và in được.",
                ),
                translate(
                    "Errors",
                    "Hãy chép cả thư mục sổ ra ngoài thư mục đồng bộ (ví dụ C:\\so-ocop) rồi mở "
                    "bản chép ấy; thư mục đồng bộ chỉ nên chứa bản sao lưu.",
                ),
            )
        case WriteReason.BACKUP:
            return (
                translate("Errors", "Đây là bản sao lưu"),
                translate("Errors", "Không ghi vào “{path}”: đây là bản sao lưu của sổ."),
                translate(
                    "Errors", "Bản sao lưu được giữ nguyên như lúc sao, nên chỉ xem và in được."
                ),
                translate("Errors", "Để làm việc tiếp, hãy khôi phục bản này ra một thư mục mới."),
            )
        case WriteReason.READING_CHOSEN:
            return (
                translate("Errors", "Sổ đang mở chỉ để đọc"),
                translate("Errors", "Không ghi vào “{path}”: sổ được mở chỉ để đọc."),
                translate("Errors", "Chưa có gì trong sổ bị thay đổi."),
                translate("Errors", "Muốn sửa, hãy đóng sổ rồi mở lại theo cách thường."),
            )
        case WriteReason.UNSURE:
            return (
                translate("Errors", "Không rõ đã ghi được chưa"),
                translate(
                    "Errors",
                    "Đĩa báo lỗi khi ghi xong “{path}” và không đọc lại được để biết chắc.",
                ),
                translate("Errors", "Việc vừa rồi có thể đã được ghi, cũng có thể chưa."),
                translate(
                    "Errors",
                    "Hãy kiểm tra đĩa hoặc cắm lại USB, mở lại sổ và xem trang Lịch sử "
                    "trước khi làm lại.",
                ),
            )
        case WriteReason.OTHER:
            return (
                translate("Errors", "Không ghi được tệp"),
                translate("Errors", "Không ghi được “{path}”."),
                translate("Errors", "Hệ thống từ chối ghi vào nơi này."),
                translate("Errors", "Hãy làm lại, hoặc lưu vào nơi khác."),
            )


def _image(error: BrokenImage, translate: Translate) -> Message:
    return Message(
        translate("Errors", "Không đọc được ảnh"),
        translate(
            "Errors",
            "“{name}” không phải là ảnh đọc được (JPG, PNG, HEIC, WEBP, AVIF, TIFF, BMP, GIF).",
        ).format(name=error.path.name),
        file_reason(error.reason, translate),
        translate("Errors", "Hãy mở ảnh bằng chương trình khác, lưu lại thành JPG rồi thêm lại."),
    )


def _table(error: BrokenTable, translate: Translate) -> Message:
    untouched = translate("Errors", "Chưa có dòng nào được nhập.")
    return Message(
        translate("Errors", "Không đọc được bảng"),
        translate("Errors", "Không đọc được “{name}” như một bảng Excel hay CSV.").format(
            name=error.path.name
        ),
        f"{file_reason(error.reason, translate)} {untouched}",
        _next_step_with_table(error.reason, translate),
    )


def _next_step_with_table(reason: FileReason, translate: Translate) -> str:
    match reason:
        case FileReason.PASSWORD:
            return translate(
                "Errors", "Hãy mở tệp bằng Excel, bỏ mật khẩu (Tệp > Thông tin), lưu rồi nhập lại."
            )
        case FileReason.TRUNCATED:
            return translate("Errors", "Hãy tải hoặc chép lại tệp từ nơi gửi rồi nhập lại.")
        case FileReason.NOT_A_TABLE | FileReason.EMPTY:
            return translate("Errors", "Hãy kiểm tra xem đã chọn đúng tệp chưa.")
        case FileReason.UNSAFE:
            return translate("Errors", "Hãy hỏi nơi gửi; đừng mở tệp nếu không rõ từ đâu đến.")
        case FileReason.TOO_LARGE | FileReason.TOO_MANY_ROWS | FileReason.TOO_MANY_COLUMNS:
            return translate(
                "Errors", "Hãy chép riêng phần cần nhập sang một bảng tính mới rồi nhập bảng ấy."
            )
        case (
            FileReason.UNREADABLE | FileReason.TOO_SLOW | FileReason.CRASHED | FileReason.OLD_EXCEL
        ):
            return translate("Errors", "Hãy mở tệp bằng Excel, chọn Lưu thành .xlsx rồi nhập lại.")
