"""The clerk's words for what a new regulation changes."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.law.regulation_diff import ChangeReason, RegulationChange
from ocop_desktop.ui.words.values import day_words

translate = QCoreApplication.translate


def change_words(change: RegulationChange) -> str:
    """What kind of difference it is."""
    match change.reason:
        case ChangeReason.NUMBER:
            return translate("Regulations", "Số quyết định")
        case ChangeReason.IN_FORCE_FROM:
            return translate("Regulations", "Ngày có hiệu lực")
        case ChangeReason.PART:
            return translate("Regulations", "Điểm của phần")
        case ChangeReason.BAND:
            return translate("Regulations", "Khung điểm")
        case ChangeReason.PERIOD:
            return translate("Regulations", "Thời hạn")
        case ChangeReason.ORIGIN_CRITERION:
            return translate("Regulations", "Tiêu chí nguồn gốc")
        case ChangeReason.SET_ADDED:
            return translate("Regulations", "Thêm bộ")
        case ChangeReason.SET_REMOVED:
            return translate("Regulations", "Bỏ bộ")
        case ChangeReason.CRITERION_ADDED:
            return translate("Regulations", "Thêm tiêu chí")
        case ChangeReason.CRITERION_REMOVED:
            return translate("Regulations", "Bỏ tiêu chí")
        case ChangeReason.NAME:
            return translate("Regulations", "Tên tiêu chí")
        case ChangeReason.OPTIONS:
            return translate("Regulations", "Điểm, dấu sao")
        case ChangeReason.WORDING:
            return translate("Regulations", "Câu chữ")
        case ChangeReason.RULES:
            return translate("Regulations", "Điều kiện")


def change_values(change: RegulationChange) -> tuple[str, str]:
    """What stood before and what stands after, days in the usual form."""
    if change.reason is not ChangeReason.IN_FORCE_FROM:
        return change.before, change.after
    before, after = map(date.fromisoformat, (change.before, change.after))
    return day_words(before), day_words(after)
