"""Messages about files in which no list is found, or none that can be taken."""

from ocop_desktop.domain.errors import (
    CellsRefused,
    ColumnsMissing,
    EncodingUnsure,
    LayoutUnsure,
    MoneyUnitUnsure,
    SheetMissing,
    SheetUnsure,
    TableMissing,
    UnknownList,
)
from ocop_desktop.domain.failures import ListFailure
from ocop_desktop.domain.importing.columns import Layout
from ocop_desktop.domain.importing.table import Encoding
from ocop_desktop.messages.columns import column_words
from ocop_desktop.messages.importing import encoding_name
from ocop_desktop.messages.message import Message, Translate, first_facts
from ocop_desktop.messages.sales import refused_sentence

_FEW = 12


def list_message(error: ListFailure, translate: Translate) -> Message:
    """What to tell of a file whose list is not found or not taken."""
    match error:
        case TableMissing():
            return _no_table(error, translate)
        case SheetMissing():
            return _no_sheet(error, translate)
        case SheetUnsure():
            return _sheets(error, translate)
        case EncodingUnsure():
            return _encodings(error, translate)
        case UnknownList():
            return _unknown(error, translate)
        case LayoutUnsure():
            return _layouts(error, translate)
        case ColumnsMissing():
            return _no_columns(error, translate)
        case MoneyUnitUnsure():
            return _money_unit(error, translate)
        case CellsRefused():
            return _cells(error, translate)


def layout_name(layout: Layout, translate: Translate) -> str:
    """A kind of list in words."""
    match layout:
        case Layout.REGISTRY:
            return translate("Imports", "Sổ theo dõi 22 cột")
        case Layout.PRODUCTS:
            return translate("Imports", "Bảng sản phẩm do chương trình xuất")
        case Layout.PUBLISHED:
            return translate("Imports", "Danh sách đã công bố")
        case Layout.PRODUCERS:
            return translate("Imports", "Danh sách chủ thể")
        case Layout.COUNCIL:
            return translate("Imports", "Bảng tổng hợp điểm của Hội đồng")
        case Layout.FREE:
            return translate("Imports", "Danh sách sản phẩm khác")


def _no_table(error: TableMissing, translate: Translate) -> Message:
    names = _name_all(error.sheets)
    looked = (
        translate("Errors", "Đã tìm trong các trang: {sheets}.").format(sheets=names)
        if names
        else translate("Errors", "Đã tìm trong cả tệp.")
    )
    first = translate("Errors", "Dòng đầu ghi “{first}”.").format(first=error.first)
    return Message(
        translate("Errors", "Không thấy hàng tiêu đề"),
        translate("Errors", "Không thấy hàng nào có tên cột như “Tên sản phẩm”, “Chủ thể”."),
        " ".join([looked, first] if error.first else [looked]),
        translate("Errors", "Hãy chọn trang tính và hàng tiêu đề, hoặc sửa tên cột rồi nhập lại."),
    )


def _no_sheet(error: SheetMissing, translate: Translate) -> Message:
    return Message(
        translate("Errors", "Không có trang tính này"),
        translate("Errors", "Tệp không có trang tính “{name}”.").format(name=error.name),
        translate("Errors", "Các trang đang có: {sheets}.").format(sheets=_name_all(error.sheets)),
        translate("Errors", "Hãy chọn một trong các trang ấy."),
    )


def _sheets(error: SheetUnsure, translate: Translate) -> Message:
    sheets = ", ".join(
        translate("Errors", "{name} (số hàng: {rows})").format(name=name, rows=rows)
        for name, rows in error.sheets[:_FEW]
    )
    return Message(
        translate("Errors", "Chưa rõ trang tính nào"),
        translate("Errors", "Nhiều trang tính đều có danh sách như vậy: {sheets}.").format(
            sheets=sheets
        ),
        translate("Errors", "Mỗi lần nhập một trang. Chưa có dòng nào được nhập."),
        translate("Errors", "Hãy chọn trang tính cần nhập."),
    )


def _encodings(error: EncodingUnsure, translate: Translate) -> Message:
    read = "; ".join(
        translate("Errors", "{encoding}: “{sample}”").format(
            encoding=encoding_name(Encoding(encoding), translate), sample=sample
        )
        for encoding, sample in error.candidates
    )
    return Message(
        translate("Errors", "Chưa rõ bảng mã của tệp"),
        translate("Errors", "Chữ trong tệp có thể đọc theo nhiều bảng mã. {read}.").format(
            read=read
        ),
        translate("Errors", "Chưa có dòng nào được nhập."),
        translate("Errors", "Hãy chọn bảng mã mà chữ đọc đúng."),
    )


def _unknown(error: UnknownList, translate: Translate) -> Message:
    return Message(
        translate("Errors", "Không phải danh sách sản phẩm hay chủ thể"),
        translate("Errors", "Các cột của bảng: {columns}.").format(columns=_name_all_of(error)),
        translate("Errors", "Không có cột tên sản phẩm hay tên chủ thể. Chưa nhập dòng nào."),
        translate("Errors", "Nếu vẫn là danh sách cần nhập, hãy chọn loại danh sách và các cột."),
    )


def _layouts(error: LayoutUnsure, translate: Translate) -> Message:
    layouts = ", ".join(layout_name(Layout(layout), translate) for layout in error.layouts)
    return Message(
        translate("Errors", "Chưa rõ loại danh sách"),
        translate("Errors", "Bảng này có thể là: {layouts}.").format(layouts=layouts),
        translate("Errors", "Các cột của bảng: {columns}.").format(columns=_name_all_of(error)),
        translate("Errors", "Hãy chọn loại danh sách rồi nhập lại."),
    )


def _name_all_of(error: UnknownList | LayoutUnsure) -> str:
    return _name_all(tuple(heading for heading, _field in error.columns))


def _name_all(names: tuple[str, ...]) -> str:
    """The names in quotes, the first of them where there are many."""
    quoted = [f"“{name}”" for name in names if name]
    return ", ".join([*quoted[:_FEW], "..."] if len(quoted) > _FEW else quoted)


def _no_columns(error: ColumnsMissing, translate: Translate) -> Message:
    wanted = ", ".join(f"“{column_words('sale', name, translate)}”" for name in error.missing)
    return Message(
        translate("Errors", "Bảng thiếu cột"),
        translate("Errors", "Không thấy cột {columns}.").format(columns=wanted),
        translate("Errors", "Các cột đang có: {columns}. Chưa ghi gì vào sổ.").format(
            columns=_name_all(error.headings[:_FEW])
        ),
        translate("Errors", "Hãy sửa tên cột trong tệp rồi nhập lại."),
    )


def _money_unit(error: MoneyUnitUnsure, translate: Translate) -> Message:
    return Message(
        translate("Errors", "Chưa rõ đơn vị tiền"),
        translate(
            "Errors", "Số tiền là đồng hay triệu đồng? Tệp không ghi, mà các số đều nhỏ: {amounts}."
        ).format(amounts="; ".join(error.examples)),
        translate("Errors", "Chưa ghi gì vào sổ."),
        translate(
            "Errors",
            "Hãy chọn đơn vị, hoặc ghi “ĐVT: triệu đồng” trên bảng hay trong tên cột rồi nhập lại.",
        ),
    )


def _cells(error: CellsRefused, translate: Translate) -> Message:
    told = (refused_sentence(cell, translate) for cell in error.cells)
    return Message(
        translate("Errors", "Có ô không lấy được"),
        translate("Errors", "Tệp có {count} ô không lấy được.").format(count=len(error.cells)),
        translate("Errors", "Chưa ghi gì vào sổ."),
        translate("Errors", "Hãy sửa các ô ấy trong tệp rồi nhập lại."),
        first_facts(told, translate),
    )
