"""What is wrong with an own sheet of labels, in the clerk's words."""

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.errors import UnfitLabels

translate = QCoreApplication.translate


def measure_words(field: str) -> str:
    """The clerk's word for one measure of a sheet of labels."""
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


def unfit_labels(error: UnfitLabels) -> str:
    """The first sentence about such a sheet."""
    words = {
        "not_an_object": translate("Labels", "“{value}” không phải khuôn giấy tem."),
        "missing_key": translate("Labels", "Khuôn giấy tem thiếu {field}."),
        "unknown_key": translate("Labels", "Khuôn giấy tem có mục lạ “{field}”."),
        "not_a_number": translate("Labels", "Phải ghi {field} bằng số, không phải “{value}”."),
        "page_size": translate("Labels", "Phải ghi {field} trong khoảng {limit} mm ({value} mm)."),
        "no_labels": translate("Labels", "Phải ghi {field} từ 1 đến {limit} ({value})."),
        "too_small": translate("Labels", "Phải ghi {field} từ {limit} mm trở lên ({value} mm)."),
        "off_page": translate("Labels", "Tem tràn ra ngoài tờ giấy: {field}, {value} mm."),
        "overlap": translate("Labels", "Tem đè lên nhau: {field} {value} mm, tem {limit} mm."),
    }[error.reason]
    return words.format(field=measure_words(error.field), value=error.value, limit=error.limit)
