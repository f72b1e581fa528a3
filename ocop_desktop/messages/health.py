"""What is wrong with a register, in the reader's language."""

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import RecordDamaged
from ocop_desktop.domain.health.report import HealthProblem, ProblemKind, RecordName
from ocop_desktop.messages.columns import column_words
from ocop_desktop.messages.message import Message, Translate, first_facts
from ocop_desktop.messages.records import record_kind

_KINDS = frozenset(RecordKind)


def health_sentence(problem: HealthProblem, translate: Translate) -> str:
    """What is wrong, with the record and the field it is in."""
    return _fill(_pattern(problem, translate), problem, translate)


def short_health_sentence(problem: HealthProblem, translate: Translate) -> str:
    """What is wrong, where the record stands beside it: its name does not begin the sentence."""
    words = _pattern(problem, translate).removeprefix("{record}").lstrip(": ")
    words = _fill(words, problem, translate)
    return words[:1].upper() + words[1:]


def _pattern(problem: HealthProblem, translate: Translate) -> str:
    return _of_file(problem.kind, translate) or _of_record(problem.kind, translate)


def _fill(words: str, problem: HealthProblem, translate: Translate) -> str:
    record = "" if problem.record is None else record_words(problem.record, translate)
    table = problem.record.table if problem.record else ""
    return words.format(
        record=record[:1].upper() + record[1:],
        field=column_words(table, problem.field, translate),
        file=problem.detail,
        detail=problem.detail,
        named=table_words(problem.detail, translate),
    )


def damage_message(error: RecordDamaged, translate: Translate) -> Message:
    """Which values cannot be read, and how they are set back."""
    told = (health_sentence(problem, translate) for problem in error.problems)
    return Message(
        translate("Errors", "Có dữ liệu hỏng"),
        translate("Errors", "Một số dữ liệu trong sổ không đọc được."),
        translate("Errors", "Việc cần dữ liệu này chưa làm được; các bản ghi khác vẫn dùng được."),
        translate(
            "Errors",
            "Hãy mở “Kiểm tra sổ” (lệnh check) rồi đặt lại giá trị đã ghi gần nhất (lệnh repair).",
        ),
        first_facts(told, translate),
    )


def record_words(record: RecordName, translate: Translate) -> str:
    """The record by its kind, name and number: "sản phẩm “Mắm tôm” (số 12)"."""
    kind = table_words(record.table, translate)
    if not record.name:
        return translate("Health", "{kind} số {id}").format(kind=kind, id=record.id)
    return translate("Health", "{kind} “{name}” (số {id})").format(
        kind=kind, name=record.name, id=record.id
    )


def table_words(table: str, translate: Translate) -> str:
    """The clerk's word for a record of that table; an unknown table by its own name."""
    if table in _KINDS:
        return record_kind(RecordKind(table), translate)
    others = {
        "change": translate("Health", "thay đổi trong lịch sử"),
        "change_set": translate("Health", "việc trong lịch sử"),
        "import_run": translate("Health", "lần nhập tệp"),
        "product_code": translate("Health", "mã của sản phẩm"),
        "register": translate("Health", "số hiệu của sổ"),
    }
    return others.get(table, table)


def _of_file(kind: ProblemKind, translate: Translate) -> str:
    match kind:
        case ProblemKind.UNREADABLE_FILE:
            return translate(
                "Health",
                "Không đọc được tệp dữ liệu của sổ: tệp trống, bị hỏng, đang bận hoặc không phải"
                " sổ OCOP.",
            )
        case ProblemKind.INTEGRITY:
            return translate("Health", "Tệp dữ liệu của sổ bị hỏng ở bên trong.")
        case ProblemKind.SCHEMA:
            return translate("Health", "Cấu trúc của sổ không phải của chương trình này: {detail}.")
        case ProblemKind.MEDIA_ORPHAN:
            return translate("Health", "Tệp “{file}” không thuộc bản ghi nào.")
        case _:
            return ""


def _of_record(kind: ProblemKind, translate: Translate) -> str:
    match kind:
        case ProblemKind.FOREIGN_KEY:
            return translate("Health", "{record} thuộc về một {named} không có trong sổ.")
        case ProblemKind.UNREADABLE_VALUE:
            return translate("Health", "{record}: không đọc được “{field}”.")
        case ProblemKind.CHANGED_VALUE:
            return translate(
                "Health", "{record}: “{field}” không như lần ghi gần nhất trong lịch sử."
            )
        case ProblemKind.MISSING_ROW:
            return translate("Health", "{record} có trong lịch sử nhưng không còn trong sổ.")
        case ProblemKind.UNRECORDED_ROW:
            return translate("Health", "{record} có trong sổ nhưng lịch sử không có.")
        case ProblemKind.DERIVED_VALUE:
            return translate(
                "Health", "{record}: dữ liệu để tìm và xếp (“{field}”) không khớp với bản ghi."
            )
        case ProblemKind.CODE_TABLE:
            return translate("Health", "{record}: bảng mã sản phẩm không khớp với bản ghi.")
        case ProblemKind.CHAIN:
            return translate("Health", "Lịch sử bị hỏng hoặc bị sửa: {record}.")
        case _:
            return _of_media(kind, translate)


def _of_media(kind: ProblemKind, translate: Translate) -> str:
    match kind:
        case ProblemKind.MEDIA_MISSING:
            return translate("Health", "{record}: thiếu tệp “{file}”.")
        case ProblemKind.MEDIA_CHANGED:
            return translate("Health", "{record}: tệp “{file}” đã bị đổi hoặc bị hỏng.")
        case _:
            return translate("Health", "{record}: tên tệp “{file}” không phải do chương trình đặt.")
