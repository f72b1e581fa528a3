"""Errors as Vietnamese sentences for the terminal: what happened, and what to do next."""

from ocop_desktop.domain import errors

_RECORDS = {
    "product": "sản phẩm",
    "producer": "chủ thể",
    "fair": "hội chợ",
    "recognition": "lần công nhận",
    "group": "nhóm",
    "filing": "hồ sơ nộp",
    "notice": "thông báo",
}
_REASONS = {
    "required": "không được để trống",
    "out_of_range": "nằm ngoài 3 đến 5 sao",
    "not_a_year": "không phải là một năm",
    "other_stars_that_year": "khác với hạng sao của năm đó đã có trong sổ",
    "before_issue": "có ngày hết hạn trước ngày cấp",
    "before_expiry": "có ngày gia hạn trước ngày hết hạn",
    "before_start": "có ngày kết thúc trước ngày bắt đầu",
    "before_filing": "là ngày đứng trước ngày nộp hồ sơ",
    "taken": "đã được cấp cho hồ sơ hoặc sản phẩm khác",
    "code_pattern": "không đúng dạng mã sản phẩm (tỉnh-xã-số thứ tự-năm)",
    "unknown_commune": "không phải là mã của một xã, phường, đặc khu hiện nay",
    "day_count": "không phải là số ngày từ 0 đến 365",
    "off_and_worked": "vừa là ngày nghỉ vừa là ngày làm bù",
}


def sentence_of(error: errors.OcopError) -> str:
    """One clear message for `error`, without SQL or personal data."""
    match error:
        case errors.PathError():
            return _of_path(error)
        case errors.RecordMissing():
            kind = _RECORDS.get(error.kind, error.kind)
            return f"Không tìm thấy {kind} “{error.key}” trong sổ. Hãy kiểm tra lại tên hoặc mã."
        case errors.RecordInUse():
            return (
                f"Không xóa được “{error.name}” vì còn {error.count} sản phẩm. "
                "Hãy chuyển hoặc xóa các sản phẩm đó trước."
            )
        case errors.InvalidValue():
            return f"Giá trị “{error.value}” {reason_words(error.reason)}. Chưa ghi gì vào sổ."
        case errors.NothingToUndo():
            return f"Không còn việc nào để {'làm lại' if error.redo else 'hoàn tác'}."
        case errors.UndoConflict():
            return (
                f"Không hoàn tác được “{error.sentence}” vì “{error.name}” đã được sửa sau đó. "
                "Hãy hoàn tác các việc sau trước."
            )
        case errors.NothingToPrint():
            return "Không có sản phẩm nào để in. Hãy chọn ít nhất một sản phẩm."
        case errors.CannotPrint():
            problems = "; ".join(error.problems[:5])
            return f"Chưa in được vì tài liệu sẽ sai: {problems}. Hãy sửa rồi in lại."
        case _:
            return f"Có lỗi chưa có lời giải thích: {type(error).__name__}."


def reason_words(reason: str) -> str:
    """Why a value was refused, in words."""
    return _REASONS.get(reason, "không hợp lệ")


def _of_path(error: errors.PathError) -> str:
    name = str(error.path)
    match error:
        case errors.FileMissing():
            return f"Không thấy tệp “{name}”. Hãy kiểm tra đường dẫn rồi thử lại."
        case errors.NotARegister():
            return (
                f"Thư mục “{name}” không phải là sổ OCOP. "
                "Hãy chọn thư mục có tệp register.sqlite do chương trình này tạo."
            )
        case errors.RegisterDamaged():
            return f"Sổ “{name}” bị hỏng, không đọc được. Hãy khôi phục từ bản sao lưu."
        case errors.RegisterLocked():
            return (
                f"Sổ “{name}” đang được một chương trình khác sử dụng. Chưa ghi gì vào sổ. "
                "Hãy đóng chương trình kia rồi thử lại."
            )
        case errors.RegisterNewer():
            return (
                f"Sổ “{name}” do bản chương trình mới hơn tạo (bản dữ liệu {error.detail}). "
                "Hãy cập nhật chương trình trên máy này."
            )
        case errors.FolderNotEmpty():
            return f"Thư mục “{name}” đã có dữ liệu. Hãy chọn thư mục trống hoặc tên khác."
        case errors.CannotWrite():
            return (
                f"Không ghi được “{name}”. Tệp có thể đang mở, chỉ đọc, hoặc đĩa đã đầy. "
                "Hãy đóng tệp hoặc chọn chỗ khác rồi thử lại."
            )
        case errors.BrokenImage():
            return f"“{name}” không phải ảnh đọc được (JPEG, PNG, WEBP). Hãy chọn ảnh khác."
        case errors.WrongHeaders():
            missing = ", ".join(error.missing)
            return (
                f"Tệp “{name}” thiếu cột: {missing}. "
                "Hàng đầu phải có ít nhất product và producer. Chưa nhập gì."
            )
        case _:
            return (
                f"“{name}” không phải bảng CSV hoặc Excel đọc được. "
                "Hãy mở bằng Excel, lưu lại dạng .xlsx rồi thử lại."
            )
