"""Messages about values of a file that cannot be read."""

from ocop_desktop.domain.codes import FieldReason
from ocop_desktop.domain.errors import FieldFault, FieldsRefused
from ocop_desktop.messages.message import Message, Translate, first_facts


def fields_message(error: FieldsRefused, translate: Translate) -> Message:
    """What to tell of a file whose values cannot all be read: each with its place."""
    facts = [field_sentence(fault, translate) for fault in error.faults]
    return Message(
        translate("Errors", "Có chỗ trong tệp chưa đọc được"),
        translate("Errors", "Tệp “{name}” có {count} chỗ chưa đọc được.").format(
            name=error.path.name, count=len(facts)
        ),
        translate("Errors", "Chưa ghi gì vào sổ."),
        translate("Errors", "Hãy sửa các chỗ ấy trong tệp rồi thử lại."),
        first_facts(facts, translate),
    )


def field_sentence(fault: FieldFault, translate: Translate) -> str:
    """What is wrong at one place of a file."""
    words = field_reason(fault.reason, translate).format(
        value=fault.value, choices=_join(fault, translate)
    )
    return f"{fault.place}: {words}" if fault.place else words


def _join(fault: FieldFault, translate: Translate) -> str:
    is_unclear = fault.reason in {FieldReason.UNCLEAR_NUMBER, FieldReason.UNCLEAR_MONEY}
    return (translate("Errors", " hay ") if is_unclear else ", ").join(fault.choices)


def field_reason(reason: FieldReason, translate: Translate) -> str:
    """Why a value cannot be read; {value} and {choices} are still to be filled in."""
    match reason:
        case FieldReason.NOT_JSON:
            return translate("Errors", "tệp không phải là JSON đúng.")
        case FieldReason.BROKEN_JSON:
            return translate("Errors", "tệp không phải là JSON đúng, sai ở dòng {value}.")
        case FieldReason.KEY_TWICE:
            return translate("Errors", "mục “{value}” có hai lần trong cùng một đối tượng.")
        case FieldReason.BAD_NUMBER:
            return translate("Errors", "“{value}” không phải là số dùng được trong JSON.")
        case FieldReason.BAD_LETTER:
            return translate("Errors", "“{value}” có ký tự hỏng.")
        case FieldReason.TOO_LARGE:
            return translate("Errors", "tệp quá lớn hoặc lồng quá nhiều lớp.")
        case FieldReason.NOT_AN_OBJECT:
            return translate(
                "Errors", "“{value}” phải là một đối tượng, có tên và giá trị từng mục."
            )
        case FieldReason.NOT_A_LIST:
            return translate("Errors", "“{value}” phải là một danh sách […].")
        case FieldReason.NOT_A_TEXT:
            return translate("Errors", "“{value}” phải là chữ.")
        case FieldReason.NOT_A_NUMBER:
            return translate("Errors", "“{value}” không phải là số.")
        case FieldReason.NOT_EXACT:
            return translate(
                "Errors", "“{value}” phải là một số đúng, không “hơn”, “gần”, “khoảng”."
            )
        case FieldReason.UNCLEAR_NUMBER:
            return translate("Errors", "chưa rõ “{value}” là {choices}.")
        case FieldReason.UNCLEAR_MONEY:
            return translate(
                "Errors",
                "“{value}” là đồng hay triệu đồng? Có thể là {choices}; hãy ghi rõ đơn vị.",
            )
        case FieldReason.OTHER_UNIT:
            return translate("Errors", "“{value}” không phải là đơn vị của số này.")
        case FieldReason.NOT_A_DAY:
            return translate("Errors", "“{value}” không phải là ngày, hoặc chưa rõ ngày nào.")
        case FieldReason.NOT_A_TIME:
            return translate("Errors", "“{value}” không phải là giờ; hãy ghi như 19:30.")
        case FieldReason.NOT_YES_NO:
            return translate("Errors", "“{value}” phải là true hoặc false.")
        case FieldReason.UNKNOWN_KEY:
            return translate("Errors", "không có mục nào tên như vậy.")
        case FieldReason.UNKNOWN_WORD:
            return translate("Errors", "không có “{value}”; hãy chọn một trong: {choices}.")
        case FieldReason.REQUIRED:
            return translate("Errors", "chưa ghi.")
        case FieldReason.NO_SUCH_RECORD:
            return translate("Errors", "trong sổ không có “{value}”.")
        case FieldReason.SEVERAL_RECORDS:
            return translate("Errors", "“{value}” đúng với nhiều bản ghi, số: {choices}.")
