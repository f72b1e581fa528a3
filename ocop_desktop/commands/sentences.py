"""Errors as Vietnamese sentences for the terminal: what happened, and what to do next."""

from ocop_desktop import resources
from ocop_desktop.domain import errors
from ocop_desktop.domain.errors import (
    BrokenRegulation,
    BrokenSheet,
    EvaluationLocked,
    Fault,
    IncompleteSheet,
    NotReady,
    UnfitAnswer,
)
from ocop_desktop.domain.findings import Finding

STOPPED = "Đã dừng theo yêu cầu. Việc đang làm chưa xong; tệp cũ, nếu có, vẫn như trước."

_RECORDS = {
    "product": "sản phẩm",
    "producer": "chủ thể",
    "fair": "hội chợ",
    "recognition": "lần công nhận",
    "group": "nhóm",
    "evaluation": "lần đánh giá",
    "regulation": "quyết định",
    "set": "bộ tiêu chí",
    "filing": "hồ sơ nộp",
    "notice": "thông báo",
    "theme": "mẫu trình bày",
    "selection": "danh sách đã lưu",
    "label_sheet": "khuôn tem",
}
_REASONS = {
    "required": "không được để trống",
    "out_of_range": "nằm ngoài 3 đến 5 sao",
    "no_sheets": "không có phiếu chấm trong quyết định này",
    "not_a_year": "không phải là một năm",
    "other_stars_that_year": "khác với hạng sao của năm đó đã có trong sổ",
    "before_issue": "có ngày hết hạn trước ngày cấp",
    "before_expiry": "có ngày gia hạn trước ngày hết hạn",
    "before_start": "có ngày kết thúc trước ngày bắt đầu",
    "before_filing": "là ngày đứng trước ngày nộp hồ sơ",
    "taken": "đã được cấp cho hồ sơ hoặc sản phẩm khác",
    "code_pattern": "không đúng dạng mã sản phẩm (tỉnh-xã-số thứ tự-năm)",
    "unknown_commune": "không phải là mã của một xã, phường, đặc khu hiện nay",
    "no_such_label": "không phải là thứ tự của một nhãn trên tờ này",
    "day_count": "không phải là số ngày từ 0 đến 365",
    "month_count": "không phải là số tháng từ 1 đến 120",
    "off_and_worked": "vừa là ngày nghỉ vừa là ngày làm bù",
}

_THEME_FAULTS = {
    "too_large": "tệp lớn quá, không phải là một mẫu trình bày",
    "unreadable": "không đọc được tệp ({value})",
    "no_name": "mục “{key}” phải là một tên từ 1 đến 60 chữ",
    "not_yes_no": "mục “{key}” phải là true hoặc false, không phải “{value}”",
    "unknown_key": "không có mục nào tên “{key}”",
    "not_a_table": "mục “{key}” phải là một nhóm các giá trị",
    "not_a_list": "mục “{key}” phải là một danh sách",
    "unknown_block": "không có phần nào tên “{value}”",
    "block_twice": "phần “{value}” được nêu hai lần",
    "not_a_colour": "mục “{key}” phải là màu dạng #1B7A43, không phải “{value}”",
    "out_of_range": "mục “{key}” phải từ {minimum:g} đến {maximum:g}, không phải “{value}”",
}
_SHOWN = 20
_FAULTS = {
    "unreadable": "không đọc được tệp ({0})",
    "missing_key": "thiếu mục “{0}”",
    "not_understood": "nội dung không đúng kiểu ({0})",
    "parts_sum": "tổng điểm các phần là {0}, phải là {1}",
    "dates_out_of_order": "ngày hết hiệu lực đứng trước ngày có hiệu lực",
    "bands_do_not_begin_at_0": "khung điểm thấp nhất phải bắt đầu từ 0",
    "bands_are_not_1_to_5": "phải có đúng năm khung điểm cho 1 đến 5 sao",
    "bands_out_of_order": "khung điểm {0} sao (từ {1}) không cao hơn khung dưới nó",
    "band_out_of_reach": "khung điểm bắt đầu từ {0}, cao hơn 100",
    "bad_pattern": "mẫu mã sản phẩm không hợp lệ: {0}",
    "bad_round_day": "ngày của đợt không có thật: {0}",
    "no_sets": "không có bộ tiêu chí nào trong thư mục sets",
    "set_missing": "không có bộ tiêu chí này",
    "set_twice": "số của bộ đã dùng ở tệp khác",
    "file_name": "tên tệp không bắt đầu bằng số của bộ",
    "sum": "tổng điểm là {0}, phải là {1}",
    "unknown_part": "phần “{0}” không có trong quyết định",
    "no_origin_criterion": "bộ không có tiêu chí nguồn gốc “{0}” của quyết định",
    "number_twice": "số tiêu chí trống hoặc bị trùng",
    "highest_option": "mức cao nhất là {0} điểm, điểm tối đa ghi {1}",
    "points_do_not_rise": "điểm các mức không tăng dần",
    "marks_fall": "dấu sao của mức cao thấp hơn dấu sao của mức thấp",
    "mark_twice": "hai mức cùng dấu sao",
    "no_options": "không có mức điểm nào",
    "unknown_block": "không có khối tiêu chí “{0}” trong blocks.toml",
    "points_do_not_fit": "dãy điểm “{0}” không khớp {1} mức",
    "bad_option": "dòng mức điểm không đúng dạng: {0}",
    "bad_mark": "dấu sao phải từ 3 đến 5: {0}",
}
_UNFIT = {
    "unknown_criterion": "Bộ tiêu chí này không có tiêu chí {0}",
    "unknown_option": "Tiêu chí {0} không có mức {1} điểm",
    "two_cases": "Mục {0} chỉ được chọn một trường hợp, phiếu chọn {1}",
    "unknown_confirmation": "Bộ tiêu chí này không có điều kiện {0} để xác nhận",
}
_BROKEN_SHEET = {
    "not_json": "“{0}” không phải tệp JSON",
    "not_an_object": "“{0}” phải là một đối tượng, không phải “{1}”",
    "unknown_key": "không hiểu mục “{0}”",
    "no_members": "phải có ít nhất một thành viên trong “members”",
    "not_points": '“{0}” phải là số điểm hoặc "no", không phải “{1}”',
    "not_yes_no": "xác nhận “{0}” phải là true hoặc false, không phải “{1}”",
    "name_twice": "hai thành viên cùng tên “{1}”",
}
_UNFIT_LABELS = {
    "not_an_object": "“{value}” không phải khuôn giấy tem",
    "missing_key": "thiếu mục “{field}”",
    "unknown_key": "không hiểu mục “{field}”",
    "not_a_number": "“{field}” phải là số, không phải “{value}”",
    "page_size": "khổ giấy “{field}” là {value} mm, phải trong khoảng {limit} mm",
    "no_labels": "“{field}” là {value}, phải từ 1 đến {limit}",
    "too_small": "“{field}” của tem là {value} mm, phải từ {limit} mm",
    "off_page": "tem tràn ra ngoài giấy ({field}: {value} mm, giấy {limit} mm)",
    "overlap": "tem đè lên nhau (“{field}” là {value} mm, tem {limit} mm)",
}


def sentence_of(error: errors.OcopError) -> str:
    """One clear message for `error`, without SQL or personal data."""
    match error:
        case (
            errors.UnknownDocument()
            | errors.NothingToPrint()
            | errors.CannotPrint()
            | errors.DrawingDied()
            | errors.Cancelled()
        ):
            return _of_printing(error)
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
        case errors.NothingToUndo() | errors.UndoConflict():
            return _of_undo(error)
        case errors.BrokenTheme() | errors.ThemeShipped() | errors.UnfitLabels():
            return _of_look(error)
        case BrokenRegulation():
            lines = [f"  {fault_words(fault)}" for fault in error.faults[:_SHOWN]]
            more = len(error.faults) - _SHOWN
            lines += [f"  … và {more} lỗi khác"] if more > 0 else []
            return "\n".join([f"Bộ tiêu chí có {len(error.faults)} lỗi. Chưa dùng được.", *lines])
        case UnfitAnswer() | BrokenSheet() | EvaluationLocked() | NotReady() | IncompleteSheet():
            return _of_sheet(error)
        case _:
            return f"Có lỗi chưa có lời giải thích: {type(error).__name__}."


def _of_look(error: errors.BrokenTheme | errors.ThemeShipped | errors.UnfitLabels) -> str:
    if isinstance(error, errors.UnfitLabels):
        words = _UNFIT_LABELS[error.reason].format(**vars(error))
        return f"Khuôn giấy tem không dùng được: {words}. Hãy đo lại tờ giấy rồi sửa."
    if isinstance(error, errors.ThemeShipped):
        return f"“{error.name}” là mẫu có sẵn của chương trình. Hãy lưu bằng một tên khác."
    faults = "; ".join(map(theme_fault_words, error.faults[:5]))
    return f"Không dùng được mẫu trình bày: {faults}. Hãy sửa tệp rồi thử lại."


def finding_sentence(finding: Finding) -> str:
    """What a reader should know of a printed document: of which product, and what."""
    return f"{finding.product}: {finding.words(resources.labels('vi'))}."


def _of_printing(
    error: errors.NothingToPrint
    | errors.CannotPrint
    | errors.UnknownDocument
    | errors.DrawingDied
    | errors.Cancelled,
) -> str:
    if isinstance(error, errors.Cancelled):
        return f"Đã hủy: {error.title}. Không có phần dở dang nào được giữ lại."
    if isinstance(error, errors.DrawingDied):
        return (
            f"Việc in “{error.path}” dừng giữa chừng: tiến trình vẽ trang bị tắt, có thể vì máy "
            "hết bộ nhớ. Chưa ghi gì. Hãy đóng bớt chương trình khác rồi in lại."
        )
    if isinstance(error, errors.NothingToPrint):
        return "Không có sản phẩm nào để in. Hãy chọn ít nhất một sản phẩm."
    if isinstance(error, errors.UnknownDocument):
        known = ", ".join(error.known)
        return f"Không có tài liệu nào tên “{error.name}”. Các tài liệu in được: {known}."
    found = [finding_sentence(one).rstrip(".") for one in error.findings] or error.problems
    problems = "; ".join(found[:_SHOWN])
    more = len(found) - _SHOWN
    problems += f"; và {more} chỗ khác" if more > 0 else ""
    return f"Chưa in được vì tài liệu sẽ sai: {problems}. Hãy sửa rồi in lại."


def _of_undo(error: errors.NothingToUndo | errors.UndoConflict) -> str:
    if isinstance(error, errors.NothingToUndo):
        return f"Không còn việc nào để {'làm lại' if error.redo else 'hoàn tác'}."
    return (
        f"Không hoàn tác được “{error.sentence}” vì “{error.name}” đã được sửa sau đó. "
        "Hãy hoàn tác các việc sau trước."
    )


def fault_words(fault: Fault) -> str:
    """One fault of a regulation folder: where, and what is wrong."""
    place = fault.file
    if fault.set is not None:
        place += f", bộ {fault.set}"
    if fault.criterion:
        place += f", tiêu chí {fault.criterion}"
    words = _FAULTS.get(fault.reason, fault.reason)
    return f"{place}: {words.format(*fault.facts, '', '')}"


def _of_sheet(
    error: UnfitAnswer | BrokenSheet | EvaluationLocked | NotReady | IncompleteSheet,
) -> str:
    match error:
        case UnfitAnswer():
            words = _UNFIT[error.reason].format(error.criterion, error.value)
            whose = f" (phiếu của {error.member})" if error.member else ""
            return f"{words}{whose}. Chưa ghi gì. Hãy sửa phiếu rồi thử lại."
        case BrokenSheet():
            words = _BROKEN_SHEET[error.reason].format(error.at or "tệp", error.value)
            return f"Không đọc được phiếu chấm: {words}. Chưa ghi gì."
        case EvaluationLocked():
            return "Phiếu chấm đã khóa. Hãy mở khóa và nêu lý do trước khi sửa."
        case IncompleteSheet():
            named = ", ".join(error.unscored)
            return f"Phiếu chưa chấm xong ({named}), nên chưa tính được cách nâng hạng sao."
        case NotReady():
            return f"Chưa khóa được phiếu: {'; '.join(_open_points(error))}. Chưa ghi gì."


def _open_points(error: NotReady) -> list[str]:
    points = []
    if error.unscored:
        points.append(f"chưa chấm {', '.join(error.unscored)}")
    if error.unconfirmed:
        points.append(f"chưa xác nhận {', '.join(error.unconfirmed)}")
    if error.undiscussed:
        points.append("điểm các thành viên lệch nhau quá mức, chưa có ghi chú thảo luận")
    return points


def reason_words(reason: str) -> str:
    """Why a value was refused, in words."""
    return _REASONS.get(reason, "không hợp lệ")


def _of_path(error: errors.PathError) -> str:
    name = str(error.path)
    match error:
        case errors.FileMissing():
            return f"Không thấy tệp “{name}”. Hãy kiểm tra đường dẫn rồi thử lại."
        case (
            errors.NotARegister()
            | errors.RegisterDamaged()
            | errors.RegisterLocked()
            | errors.RegisterNewer()
            | errors.RegisterPlace()
        ):
            return _of_register(error)
        case errors.FolderNotEmpty():
            return f"Thư mục “{name}” đã có dữ liệu. Hãy chọn thư mục trống hoặc tên khác."
        case errors.CannotWrite():
            return (
                f"Không ghi được “{name}”. Tệp hoặc thư mục ấy có thể đang mở, chỉ đọc, hoặc đĩa "
                "đã đầy. Hãy đóng tệp hoặc chọn chỗ khác rồi thử lại."
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


def _of_register(
    error: errors.NotARegister
    | errors.RegisterDamaged
    | errors.RegisterLocked
    | errors.RegisterNewer
    | errors.RegisterPlace,
) -> str:
    match error:
        case errors.NotARegister():
            return (
                f"Thư mục “{error.path}” không phải là sổ OCOP. "
                "Hãy chọn thư mục có tệp register.sqlite do chương trình này tạo."
            )
        case errors.RegisterDamaged():
            return f"Sổ “{error.path}” bị hỏng, không đọc được. Hãy khôi phục từ bản sao lưu."
        case errors.RegisterLocked():
            return (
                f"Sổ “{error.path}” đang được một chương trình khác sử dụng. Chưa ghi gì vào sổ. "
                "Hãy đóng chương trình kia rồi thử lại."
            )
        case errors.RegisterNewer():
            return (
                f"Sổ “{error.path}” do bản chương trình mới hơn tạo (bản dữ liệu {error.detail}). "
                "Hãy cập nhật chương trình trên máy này."
            )
        case errors.RegisterPlace():
            return (
                f"“{error.path}” là nơi sổ giữ dữ liệu của mình, không ghi tệp khác vào đó. "
                "Chưa ghi gì. Hãy chọn chỗ khác."
            )


def theme_fault_words(fault: errors.ThemeFault) -> str:
    """What is wrong in a theme's file."""
    minimum, maximum = fault.limits
    return _THEME_FAULTS[fault.reason].format(
        key=fault.key, value=fault.value, minimum=minimum, maximum=maximum
    )
