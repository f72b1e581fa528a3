"""What is wrong in a theme's file."""

from ocop_desktop.domain.codes import ThemeReason
from ocop_desktop.domain.errors import ThemeFault
from ocop_desktop.messages.message import Translate


def theme_sentence(fault: ThemeFault, translate: Translate) -> str:
    """One fault as a sentence."""
    minimum, maximum = fault.limits
    return theme_reason(fault.reason, translate).format(
        key=fault.key, value=fault.value, minimum=f"{minimum:g}", maximum=f"{maximum:g}"
    )


def theme_reason(reason: ThemeReason, translate: Translate) -> str:
    """What is wrong; {key}, {value}, {minimum} and {maximum} are still to be filled in."""
    match reason:
        case ThemeReason.TOO_LARGE:
            return translate("Themes", "Tệp lớn quá, không phải là một mẫu trình bày.")
        case ThemeReason.UNREADABLE:
            return translate("Themes", "Không đọc được nội dung ({value}).")
        case ThemeReason.NO_NAME:
            return translate("Themes", "Mục “{key}” phải là một tên từ 1 đến 60 ký tự.")
        case ThemeReason.NOT_YES_NO:
            return translate("Themes", "Mục “{key}” phải là true hoặc false, không phải “{value}”.")
        case ThemeReason.UNKNOWN_KEY:
            return translate("Themes", "Không có mục nào tên “{key}”.")
        case ThemeReason.NOT_A_TABLE:
            return translate("Themes", "Mục “{key}” phải là một nhóm các giá trị.")
        case ThemeReason.NOT_A_LIST:
            return translate("Themes", "Mục “{key}” phải là một danh sách.")
        case ThemeReason.UNKNOWN_BLOCK:
            return translate("Themes", "Không có phần nào tên “{value}”.")
        case ThemeReason.BLOCK_TWICE:
            return translate("Themes", "Phần “{value}” được nêu hai lần.")
        case ThemeReason.NOT_A_COLOUR:
            return translate(
                "Themes", "Mục “{key}” phải là màu dạng #1B7A43, không phải “{value}”."
            )
        case ThemeReason.OUT_OF_RANGE:
            return translate(
                "Themes", "Mục “{key}” phải từ {minimum} đến {maximum}, không phải “{value}”."
            )
