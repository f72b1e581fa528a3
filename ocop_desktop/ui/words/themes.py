"""What is wrong in a theme's file, in the clerk's words."""

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.errors import BrokenTheme, ThemeFault

translate = QCoreApplication.translate
MAX_SHOWN = 5


def theme_faults(error: BrokenTheme) -> str:
    """The faults in one sentence, the first few of them."""
    said = "; ".join(_words(fault) for fault in error.faults[:MAX_SHOWN])
    return translate("Themes", "Trong tệp: {faults}.").format(faults=said)


def _words(fault: ThemeFault) -> str:
    minimum, maximum = fault.limits
    words = {
        "too_large": translate("Themes", "tệp lớn quá, không phải là một mẫu trình bày"),
        "unreadable": translate("Themes", "không đọc được nội dung ({value})"),
        "no_name": translate("Themes", "mục “{key}” phải là một tên từ 1 đến 60 chữ"),
        "not_yes_no": translate("Themes", "mục “{key}” phải là true hoặc false"),
        "unknown_key": translate("Themes", "không có mục nào tên “{key}”"),
        "not_a_table": translate("Themes", "mục “{key}” phải là một nhóm các giá trị"),
        "not_a_list": translate("Themes", "mục “{key}” phải là một danh sách"),
        "unknown_block": translate("Themes", "không có phần nào tên “{value}”"),
        "block_twice": translate("Themes", "phần “{value}” được nêu hai lần"),
        "not_a_colour": translate("Themes", "mục “{key}” phải là màu dạng #1B7A43"),
        "out_of_range": translate("Themes", "mục “{key}” phải từ {minimum} đến {maximum}"),
    }[fault.reason]
    return words.format(key=fault.key, value=fault.value, minimum=minimum, maximum=maximum)
