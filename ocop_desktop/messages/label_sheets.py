"""What is wrong with the measures of a label sheet."""

from ocop_desktop.domain.codes import LabelReason
from ocop_desktop.domain.errors import UnfitLabels
from ocop_desktop.messages.message import Translate


def label_sentence(error: UnfitLabels, translate: Translate) -> str:
    """What is wrong, naming the measure; lengths are in mm."""
    return label_reason(error.reason, translate).format(
        field=measure_name(error.field, translate), value=error.value, limit=error.limit
    )


def label_reason(reason: LabelReason, translate: Translate) -> str:
    """What is wrong; {field}, {value} and {limit} are still to be filled in."""
    match reason:
        case LabelReason.NOT_AN_OBJECT:
            return translate("Labels", "“{value}” không phải khuôn tem.")
        case LabelReason.MISSING_KEY:
            return translate("Labels", "Khuôn tem thiếu {field}.")
        case LabelReason.UNKNOWN_KEY:
            return translate("Labels", "Khuôn tem có mục lạ “{field}”.")
        case LabelReason.NOT_A_NUMBER:
            return translate("Labels", "Phải ghi {field} bằng số, không phải “{value}”.")
        case LabelReason.PAGE_SIZE:
            return translate("Labels", "Phải ghi {field} trong khoảng {limit} mm ({value} mm).")
        case LabelReason.NO_LABELS:
            return translate("Labels", "Phải ghi {field} từ 1 đến {limit} ({value}).")
        case LabelReason.TOO_SMALL:
            return translate("Labels", "Phải ghi {field} từ {limit} mm trở lên ({value} mm).")
        case LabelReason.OFF_PAGE:
            return translate("Labels", "Tem tràn ra ngoài tờ giấy: {field}, {value} mm.")
        case LabelReason.OVERLAP:
            return translate("Labels", "Tem đè lên nhau: {field} {value} mm, tem {limit} mm.")


def measure_name(field: str, translate: Translate) -> str:
    """The clerk's word for one measure of a label sheet; an unknown field is named as it is."""
    return {
        "name": translate("Labels", "tên khuôn"),
        "page_width": translate("Labels", "bề ngang tờ giấy"),
        "page_height": translate("Labels", "bề dọc tờ giấy"),
        "columns": translate("Labels", "số cột"),
        "rows": translate("Labels", "số hàng"),
        "width": translate("Labels", "bề ngang tem"),
        "height": translate("Labels", "bề dọc tem"),
        "left": translate("Labels", "lề trái"),
        "top": translate("Labels", "lề trên"),
        "step_x": translate("Labels", "bước ngang"),
        "step_y": translate("Labels", "bước dọc"),
    }.get(field, field)
