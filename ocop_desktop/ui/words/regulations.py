"""The clerk's words for what is wrong in a regulation folder, and for what a new one changes."""

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.errors import Fault
from ocop_desktop.domain.law.regulation_diff import RegulationChange

translate = QCoreApplication.translate


def fault_sentence(fault: Fault) -> str:
    """What is wrong, without where."""
    words = _faults().get(fault.reason, fault.reason)
    return words.format(*fault.facts, "", "")


def change_words(change: RegulationChange) -> str:
    """What kind of difference it is."""
    return _changes().get(change.reason, change.reason)


def _faults() -> dict[str, str]:
    return {
        "unreadable": translate("Regulations", "Không đọc được tệp: {0}"),
        "missing_key": translate("Regulations", "Thiếu mục “{0}”."),
        "not_understood": translate("Regulations", "Nội dung không đúng kiểu: {0}"),
        "parts_sum": translate("Regulations", "Tổng điểm các phần là {0}, phải là {1}."),
        "dates_out_of_order": translate(
            "Regulations", "Ngày hết hiệu lực đứng trước ngày có hiệu lực."
        ),
        "bands_do_not_begin_at_0": translate(
            "Regulations", "Khung điểm thấp nhất phải bắt đầu từ 0."
        ),
        "bands_are_not_1_to_5": translate(
            "Regulations", "Phải có đúng năm khung điểm cho 1 đến 5 sao."
        ),
        "bands_out_of_order": translate(
            "Regulations", "Khung điểm {0} sao (từ {1}) không cao hơn khung dưới nó."
        ),
        "band_out_of_reach": translate("Regulations", "Khung điểm bắt đầu từ {0}, cao hơn 100."),
        "bad_pattern": translate("Regulations", "Mẫu mã sản phẩm không hợp lệ: {0}"),
        "bad_round_day": translate("Regulations", "Ngày của đợt không có thật: {0}"),
        "no_sets": translate("Regulations", "Không có bộ tiêu chí nào trong thư mục sets."),
        "set_missing": translate("Regulations", "Không có bộ tiêu chí này."),
        "set_twice": translate("Regulations", "Số của bộ đã dùng ở tệp khác."),
        "file_name": translate("Regulations", "Tên tệp không bắt đầu bằng số của bộ."),
        "sum": translate("Regulations", "Tổng điểm là {0}, phải là {1}."),
        "unknown_part": translate("Regulations", "Phần “{0}” không có trong quyết định."),
        "no_origin_criterion": translate(
            "Regulations", "Bộ không có tiêu chí nguồn gốc “{0}” của quyết định."
        ),
        "number_twice": translate("Regulations", "Số tiêu chí trống hoặc bị trùng."),
        "highest_option": translate(
            "Regulations", "Mức cao nhất là {0} điểm, điểm tối đa ghi {1}."
        ),
        "points_do_not_rise": translate("Regulations", "Điểm các mức không tăng dần."),
        "marks_fall": translate(
            "Regulations", "Dấu sao của mức cao thấp hơn dấu sao của mức thấp."
        ),
        "mark_twice": translate("Regulations", "Hai mức cùng dấu sao."),
        "no_options": translate("Regulations", "Không có mức điểm nào."),
        "unknown_block": translate("Regulations", "Không có khối “{0}” trong blocks.toml."),
        "points_do_not_fit": translate("Regulations", "Dãy điểm “{0}” không khớp {1} mức."),
        "bad_option": translate("Regulations", "Dòng mức điểm không đúng dạng: {0}"),
        "bad_mark": translate("Regulations", "Dấu sao phải từ 3 đến 5: {0}"),
    }


def _changes() -> dict[str, str]:
    return {
        "number": translate("Regulations", "Số quyết định"),
        "in_force_from": translate("Regulations", "Ngày có hiệu lực"),
        "part": translate("Regulations", "Điểm của phần"),
        "band": translate("Regulations", "Khung điểm"),
        "period": translate("Regulations", "Thời hạn"),
        "origin_criterion": translate("Regulations", "Tiêu chí nguồn gốc"),
        "set_added": translate("Regulations", "Thêm bộ"),
        "set_removed": translate("Regulations", "Bỏ bộ"),
        "criterion_added": translate("Regulations", "Thêm tiêu chí"),
        "criterion_removed": translate("Regulations", "Bỏ tiêu chí"),
        "name": translate("Regulations", "Tên tiêu chí"),
        "options": translate("Regulations", "Điểm, dấu sao"),
        "wording": translate("Regulations", "Câu chữ"),
        "rules": translate("Regulations", "Điều kiện"),
    }
