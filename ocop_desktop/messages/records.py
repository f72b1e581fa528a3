"""Messages about records of the register, their values and the history of changes."""

from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal

from ocop_desktop.domain.change import ChangeSet, EditDifference
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import (
    EditConflict,
    InvalidValue,
    NameAmbiguous,
    NothingToUndo,
    RecordInUse,
    RecordMissing,
    UndoConflict,
)
from ocop_desktop.domain.failures import RecordFailure
from ocop_desktop.domain.text import Translated, format_date, format_number
from ocop_desktop.messages.actions import action_sentence
from ocop_desktop.messages.message import Message, Translate, first_facts
from ocop_desktop.messages.values import value_sentence


def record_message(error: RecordFailure, translate: Translate) -> Message:
    """What to tell of a record that is missing, needed, wrong, or changed meanwhile."""
    match error:
        case RecordMissing():
            return _missing(error, translate)
        case NameAmbiguous():
            return _ambiguous(error, translate)
        case RecordInUse():
            return _in_use(error, translate)
        case InvalidValue():
            return Message(
                translate("Errors", "Chưa lưu được"),
                value_sentence(
                    error.field, error.reason, error.value, translate, error.limit, error.where
                ),
                translate("Errors", "Chưa ghi gì vào sổ."),
                translate("Errors", "Hãy sửa giá trị ấy rồi thử lại."),
            )
        case NothingToUndo():
            return _nothing_to_undo(error, translate)
        case UndoConflict():
            return _conflict(error, translate)
        case EditConflict():
            return _edit_conflict(error, translate)


def record_kind(kind: RecordKind, translate: Translate) -> str:
    """The clerk's word for a kind of record."""
    match kind:
        case RecordKind.PRODUCT:
            return translate("Errors", "sản phẩm")
        case RecordKind.PRODUCER:
            return translate("Errors", "chủ thể")
        case RecordKind.EVENT:
            return translate("Errors", "sự kiện")
        case RecordKind.RECOGNITION:
            return translate("Errors", "lần công nhận")
        case RecordKind.GROUP:
            return translate("Errors", "nhóm")
        case RecordKind.EVALUATION:
            return translate("Errors", "lần đánh giá")
        case RecordKind.REGULATION:
            return translate("Errors", "quyết định")
        case RecordKind.SET:
            return translate("Errors", "bộ tiêu chí")
        case RecordKind.FILING:
            return translate("Errors", "lần nộp hồ sơ")
        case RecordKind.NOTICE:
            return translate("Errors", "thông báo")
        case RecordKind.THEME:
            return translate("Errors", "mẫu trình bày")
        case RecordKind.SELECTION:
            return translate("Errors", "danh sách đã lưu")
        case RecordKind.LABEL_SHEET:
            return translate("Errors", "khuôn tem")
        case RecordKind.OFFICE:
            return translate("Errors", "thiết lập của cơ quan")
        case RecordKind.TABLE_LAYOUT:
            return translate("Errors", "mẫu bảng")
        case RecordKind.IMPORT:
            return translate("Errors", "lần nhập tệp")
        case RecordKind.ACTION:
            return translate("Errors", "việc đã làm")
        case RecordKind.TRASHED:
            return translate("Errors", "mục trong thùng rác")
        case RecordKind.CHANNEL:
            return translate("Errors", "kênh bán")
        case RecordKind.SALE_POINT:
            return translate("Errors", "điểm bán")
        case RecordKind.SALE:
            return translate("Errors", "doanh số tháng")
        case RecordKind.EXPORTED_PRODUCT:
            return translate("Errors", "mục xuất khẩu")
        case RecordKind.REGISTRATION:
            return translate("Errors", "mã đăng ký")
        case RecordKind.RECORD:
            return translate("Errors", "bản ghi")


def _missing(error: RecordMissing, translate: Translate) -> Message:
    return Message(
        translate("Errors", "Không còn bản ghi này"),
        translate("Errors", "Không tìm thấy {kind} “{key}”.").format(
            kind=record_kind(error.kind, translate), key=error.key
        ),
        *_what_there_is(error, translate),
    )


def _what_there_is(error: RecordMissing, translate: Translate) -> tuple[str, str]:
    """What a missing record means and what to do next; the names there are, where they are known."""
    kind = record_kind(error.kind, translate)
    if error.known:
        names = ", ".join(first_facts(error.known, translate))
        words = translate("Errors", "Các {kind} đang có: {names}.")
        return "", words.format(kind=kind, names=names.rstrip("."))
    if error.known is not None:
        return "", translate("Errors", "Chưa có {kind} nào.").format(kind=kind)
    return (
        translate("Errors", "Có thể tên hoặc mã ghi sai, hay bản ghi đã bị xóa."),
        translate("Errors", "Hãy kiểm tra lại tên hoặc mã rồi thử lại."),
    )


def _in_use(error: RecordInUse, translate: Translate) -> Message:
    if error.used_by is RecordKind.PRODUCT:
        words = translate("Errors", "“{name}” đang có {count} sản phẩm.")
    else:
        words = translate("Errors", "“{name}” còn được dùng ở {count} {used_by}.")
    return Message(
        translate("Errors", "Chưa xóa được"),
        words.format(
            name=error.name, count=error.count, used_by=record_kind(error.used_by, translate)
        ),
        translate("Errors", "Nếu xóa, các mục đó sẽ không còn gắn với đâu nữa."),
        translate("Errors", "Hãy chuyển hoặc xóa chúng trước, rồi xóa lại."),
    )


def _nothing_to_undo(error: NothingToUndo, translate: Translate) -> Message:
    if error.redo:
        return Message(
            translate("Errors", "Không có gì để làm lại"),
            translate("Errors", "Chưa có việc nào vừa được hoàn tác."),
        )
    return Message(
        translate("Errors", "Không có gì để hoàn tác"),
        translate("Errors", "Trong sổ chưa có việc nào có thể hoàn tác."),
    )


def _ambiguous(error: NameAmbiguous, translate: Translate) -> Message:
    kind = record_kind(error.kind, translate)
    return Message(
        translate("Errors", "Tên chưa đủ rõ"),
        translate("Errors", "“{name}” đúng với nhiều {kind}: {names}.").format(
            name=error.key, kind=kind, names=", ".join(f"“{name}”" for name in error.names)
        ),
        translate("Errors", "Không có gì được chọn thay bạn."),
        translate("Errors", "Hãy viết tên có đủ dấu."),
    )


def _conflict(error: UndoConflict, translate: Translate) -> Message:
    if error.name:
        words = translate("Errors", "“{name}” đã được sửa sau việc: {sentence}.")
    else:
        words = translate("Errors", "Một {kind} đã được sửa sau việc: {sentence}.")
    return Message(
        translate("Errors", "Không hoàn tác được"),
        words.format(
            name=error.name,
            kind=record_kind(error.kind, translate),
            sentence=action_sentence(error.sentence, translate),
        ),
        _newer_words(error.newer, translate),
        translate("Errors", "Hãy hoàn tác những lần sửa mới hơn trước, rồi thử lại."),
    )


def _newer_words(newer: ChangeSet | None, translate: Translate) -> str:
    """The action that would be overwritten, who did it and when."""
    if newer is None:
        return translate("Errors", "Hoàn tác bây giờ sẽ ghi đè lên phần sửa sau.")
    return translate(
        "Errors", "Hoàn tác bây giờ sẽ ghi đè lên việc mới hơn: {sentence} ({clerk}, {at})."
    ).format(
        sentence=action_sentence(newer.sentence, translate),
        clerk=newer.clerk,
        at=format_date(newer.at.astimezone().date()),
    )


def _edit_conflict(error: EditConflict, translate: Translate) -> Message:
    return Message(
        translate("Errors", "Hai người cùng sửa một chỗ"),
        translate("Errors", "Trong khi bạn sửa, {kind} này đã được lưu ở nơi khác.").format(
            kind=record_kind(error.kind, translate)
        ),
        translate("Errors", "Chưa ghi gì vào sổ; những gì bạn nhập vẫn còn nguyên."),
        translate("Errors", "Hãy chọn giá trị giữ lại cho từng chỗ rồi lưu lần nữa."),
        tuple(_difference_sentence(difference, translate) for difference in error.differences),
    )


def _difference_sentence(difference: EditDifference, translate: Translate) -> str:
    at = difference.at
    return translate(
        "Errors", "{field}: bạn nhập “{mine}”, {clerk} đã lưu “{theirs}” lúc {time}."
    ).format(
        field=" / ".join(difference.path),
        mine=difference_text(difference.mine),
        theirs=difference_text(difference.theirs),
        clerk=difference.clerk or translate("Errors", "người khác"),
        time=f"{at.astimezone():%H:%M %d/%m/%Y}" if at else "?",
    )


def difference_text(value: object) -> str:
    """One side of a difference as a short text; empty where nothing was entered."""
    match value:
        case None:
            return ""
        case Translated():
            return value.vi
        case date():
            return format_date(value)
        case Decimal() | int() if not isinstance(value, bool):
            return format_number(value)
        case tuple() | frozenset():
            return ", ".join(map(difference_text, value))
        case _ if is_dataclass(value):
            shown = (getattr(value, field.name) for field in fields(value))
            return ", ".join(filter(None, map(difference_text, shown)))
        case _:
            return str(value)
