"""What an imported file stated, in words: the names of its columns, its days, what was put right."""

import re
from datetime import date

from ocop_desktop.domain.importing.table import CellRepair, RepairKind
from ocop_desktop.domain.register.product import StatedText
from ocop_desktop.domain.register.stated_fields import StatedField, find_field
from ocop_desktop.domain.text import format_date
from ocop_desktop.messages.message import Translate

_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[ T]00:00(?::00)?)?")


def stated_sentence(stated: StatedText, translate: Translate) -> str:
    """A stated text as a line: "Ngày cấp: 05/08/2026"."""
    return f"{column_name(stated.field, translate)}: {stated_words(stated.text)}"


def stated_words(text: str) -> str:
    """A stated text as it is read; a day of a program (2026-08-05) is written 05/08/2026."""
    if not (found := _DAY.fullmatch(text)):
        return text
    try:
        return format_date(date(*map(int, found.groups())))
    except ValueError:
        return text


def repair_sentence(repair: CellRepair, translate: Translate) -> str:
    """How a text of a line was taken, and why."""
    match repair.kind:
        case RepairKind.ENTITY:
            words = translate("StatedTexts", "Mã của trang web đã đọc thành chữ: “{after}”.")
        case RepairKind.LOOK_ALIKE:
            words = translate("StatedTexts", "Chữ trông giống chữ Việt đã sửa: “{after}”.")
        case _:
            words = translate(
                "StatedTexts", "Là “{after}” đã có trong sổ, chỉ khác dấu nối, dấu ngoặc."
            )
    return words.format(after=repair.after)


def column_name(column: str, translate: Translate) -> str:
    """What a column of a file holds, in the reader's words; an unknown one by its own name."""
    field = find_field(column)
    if field is None:
        own = " ".join(column.replace("_", " ").split())
        return own[:1].upper() + own[1:]
    return field_name(field, translate)


def field_name(field: StatedField, translate: Translate) -> str:
    """The reader's words for what a column can hold."""
    return {**_names_of_lists(translate), **_names_of_facts(translate)}[field]


def _names_of_lists(translate: Translate) -> dict[StatedField, str]:
    return {
        StatedField.PRODUCT: translate("StatedTexts", "Tên sản phẩm"),
        StatedField.PRODUCER: translate("StatedTexts", "Chủ thể"),
        StatedField.STARS: translate("StatedTexts", "Hạng sao"),
        StatedField.YEAR: translate("StatedTexts", "Năm"),
        StatedField.POINTS: translate("StatedTexts", "Điểm"),
        StatedField.GROUP: translate("StatedTexts", "Nhóm"),
        StatedField.SUBGROUP: translate("StatedTexts", "Phân nhóm"),
        StatedField.SET_NUMBER: translate("StatedTexts", "Bộ sản phẩm"),
        StatedField.COMMUNE: translate("StatedTexts", "Xã, phường"),
        StatedField.DISTRICT: translate("StatedTexts", "Huyện (cũ)"),
        StatedField.PROVINCE: translate("StatedTexts", "Tỉnh, thành phố"),
        StatedField.ADDRESS: translate("StatedTexts", "Địa chỉ"),
        StatedField.ORIGINAL_ADDRESS: translate("StatedTexts", "Địa chỉ cũ"),
        StatedField.SOURCE: translate("StatedTexts", "Nguồn"),
        StatedField.DECISION_NUMBER: translate("StatedTexts", "Số quyết định"),
        StatedField.DECISION_ON: translate("StatedTexts", "Ngày quyết định"),
        StatedField.ISSUER: translate("StatedTexts", "Cơ quan cấp"),
        StatedField.SIGNER: translate("StatedTexts", "Người ký"),
        StatedField.CERTIFICATE_NUMBER: translate("StatedTexts", "Số giấy chứng nhận"),
        StatedField.ISSUED_ON: translate("StatedTexts", "Ngày cấp"),
        StatedField.EXPIRES_ON: translate("StatedTexts", "Ngày hết hạn"),
    }


def _names_of_facts(translate: Translate) -> dict[StatedField, str]:
    return {
        StatedField.REPRESENTATIVE: translate("StatedTexts", "Người đại diện"),
        StatedField.PHONE: translate("StatedTexts", "Điện thoại"),
        StatedField.EMAIL: translate("StatedTexts", "Thư điện tử"),
        StatedField.WEBSITE: translate("StatedTexts", "Trang web"),
        StatedField.TAX_CODE: translate("StatedTexts", "Mã số thuế"),
        StatedField.PRODUCER_KIND: translate("StatedTexts", "Loại hình chủ thể"),
        StatedField.CODE: translate("StatedTexts", "Mã sản phẩm"),
        StatedField.PRICE: translate("StatedTexts", "Giá"),
        StatedField.PRICE_UNIT: translate("StatedTexts", "Đơn vị tính"),
        StatedField.SPECIFICATION: translate("StatedTexts", "Quy cách"),
        StatedField.INGREDIENTS: translate("StatedTexts", "Thành phần"),
        StatedField.STANDARDS: translate("StatedTexts", "Tiêu chuẩn"),
        StatedField.SHELF_LIFE: translate("StatedTexts", "Hạn sử dụng"),
        StatedField.STORAGE: translate("StatedTexts", "Bảo quản"),
        StatedField.YEARLY_OUTPUT: translate("StatedTexts", "Sản lượng"),
        StatedField.BARCODE: translate("StatedTexts", "Mã vạch"),
        StatedField.STORY: translate("StatedTexts", "Câu chuyện"),
        StatedField.NOTES: translate("StatedTexts", "Ghi chú"),
    }
