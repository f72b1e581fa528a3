"""What is wrong in a regulation folder, and where."""

from ocop_desktop.domain.codes import FaultReason
from ocop_desktop.domain.errors import Fault
from ocop_desktop.messages.message import Translate


def fault_line(fault: Fault, translate: Translate) -> str:
    """Where the fault is (file, set, criterion) and what is wrong there."""
    places = [fault.file]
    if fault.set is not None:
        places.append(translate("Regulations", "bộ {number}").format(number=fault.set))
    if fault.criterion:
        places.append(translate("Regulations", "tiêu chí {number}").format(number=fault.criterion))
    return f"{', '.join(places)}: {fault_sentence(fault, translate)}"


def fault_sentence(fault: Fault, translate: Translate) -> str:
    """What is wrong, without where."""
    return fault_reason(fault.reason, translate).format(*fault.facts, "", "")


def fault_reason(reason: FaultReason, translate: Translate) -> str:
    """What is wrong; {0} and {1} are the facts, still to be filled in."""
    match reason:
        case FaultReason.UNREADABLE:
            return translate("Regulations", "Không đọc được tệp: {0}.")
        case FaultReason.MISSING_KEY:
            return translate("Regulations", "Thiếu mục “{0}”.")
        case FaultReason.NOT_UNDERSTOOD:
            return translate("Regulations", "Nội dung không đúng kiểu: {0}.")
        case FaultReason.PARTS_SUM:
            return translate("Regulations", "Tổng điểm các phần là {0}, phải là {1}.")
        case FaultReason.DATES_OUT_OF_ORDER:
            return translate("Regulations", "Ngày hết hiệu lực đứng trước ngày có hiệu lực.")
        case FaultReason.BANDS_DO_NOT_BEGIN_AT_0:
            return translate("Regulations", "Khung điểm thấp nhất phải bắt đầu từ 0.")
        case FaultReason.BANDS_ARE_NOT_1_TO_5:
            return translate("Regulations", "Phải có đúng năm khung điểm cho 1 đến 5 sao.")
        case FaultReason.BANDS_OUT_OF_ORDER:
            return translate(
                "Regulations", "Khung điểm {0} sao (từ {1}) không cao hơn khung dưới nó."
            )
        case FaultReason.BAND_OUT_OF_REACH:
            return translate("Regulations", "Khung điểm bắt đầu từ {0}, cao hơn 100.")
        case FaultReason.BAD_PATTERN:
            return translate("Regulations", "Mẫu mã sản phẩm không hợp lệ: {0}")
        case FaultReason.BAD_ID:
            return translate(
                "Regulations", "Mã quyết định (id) chỉ gồm chữ thường, số và dấu “-”: {0}"
            )
        case FaultReason.BAD_ROUND_DAY:
            return translate("Regulations", "Ngày của đợt không có thật: {0}.")
        case FaultReason.NO_SETS:
            return translate("Regulations", "Không có bộ tiêu chí nào trong thư mục sets.")
        case FaultReason.SET_MISSING:
            return translate("Regulations", "Không có bộ tiêu chí này.")
        case FaultReason.SET_TWICE:
            return translate("Regulations", "Số của bộ đã dùng ở tệp khác.")
        case FaultReason.FILE_NAME:
            return translate("Regulations", "Tên tệp không bắt đầu bằng số của bộ.")
        case FaultReason.SUM:
            return translate("Regulations", "Tổng điểm là {0}, phải là {1}.")
        case FaultReason.UNKNOWN_PART:
            return translate("Regulations", "Phần “{0}” không có trong quyết định.")
        case FaultReason.NO_ORIGIN_CRITERION:
            return translate("Regulations", "Bộ không có tiêu chí nguồn gốc “{0}” của quyết định.")
        case FaultReason.NUMBER_TWICE:
            return translate("Regulations", "Số tiêu chí trống hoặc bị trùng.")
        case FaultReason.HIGHEST_OPTION:
            return translate("Regulations", "Mức cao nhất là {0} điểm, điểm tối đa ghi {1}.")
        case FaultReason.POINTS_DO_NOT_RISE:
            return translate("Regulations", "Điểm các mức không tăng dần.")
        case FaultReason.MARKS_FALL:
            return translate("Regulations", "Dấu sao của mức cao thấp hơn dấu sao của mức thấp.")
        case FaultReason.MARK_TWICE:
            return translate("Regulations", "Hai mức cùng dấu sao.")
        case FaultReason.NO_OPTIONS:
            return translate("Regulations", "Không có mức điểm nào.")
        case FaultReason.UNKNOWN_BLOCK:
            return translate("Regulations", "Không có khối “{0}” trong blocks.toml.")
        case FaultReason.POINTS_DO_NOT_FIT:
            return translate("Regulations", "Dãy điểm “{0}” không khớp {1} mức.")
        case FaultReason.BAD_OPTION:
            return translate("Regulations", "Dòng mức điểm không đúng dạng: {0}")
        case FaultReason.BAD_MARK:
            return translate("Regulations", "Dấu sao phải từ 3 đến 5: {0}")
