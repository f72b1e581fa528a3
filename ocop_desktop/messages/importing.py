"""What is told of an imported table: what was put right, left out, not read, and asked."""

from collections.abc import Sequence

from ocop_desktop.domain.importing.columns import ColumnUse, ImportField
from ocop_desktop.domain.importing.result import OpenQuestion, OpenQuestionKind, Told
from ocop_desktop.domain.importing.rows import RejectedCell
from ocop_desktop.domain.importing.table import (
    BrokenReason,
    CellRepair,
    Encoding,
    EncodingSource,
    RepairKind,
    SkipReason,
)
from ocop_desktop.messages.message import Translate
from ocop_desktop.messages.values import value_sentence

MAX_ROWS_NAMED = 8


def taken_words(repair: CellRepair, translate: Translate) -> str:
    """As what a cell was taken: "“4 sao” → “4”"."""
    if repair.kind is RepairKind.DAY and repair.before == repair.after:
        words = translate("Importing", "“{before}” là một ngày, lấy làm ngày công nhận")
    elif repair.before in {"", repair.after}:
        words = "“{after}”"
    else:
        words = "“{before}” → “{after}”"
    return words.format(before=repair.before, after=repair.after)


def repair_kind(kind: RepairKind, translate: Translate) -> str:
    """What was put right, as the title of a list."""
    match kind:
        case RepairKind.BLANKS:
            return translate("Importing", "Bỏ khoảng trắng thừa")
        case RepairKind.HIDDEN:
            return translate("Importing", "Bỏ ký tự ẩn, dấu đảo chiều chữ")
        case RepairKind.NFC:
            return translate("Importing", "Ghép dấu viết rời vào chữ")
        case RepairKind.ENTITY:
            return translate("Importing", "Đọc mã của trang web thành chữ")
        case RepairKind.LOOK_ALIKE:
            return translate("Importing", "Sửa chữ trông giống chữ Việt")
        case RepairKind.SAME_NAME:
            return translate("Importing", "Lấy tên đã có trong sổ, chỉ khác dấu nối, dấu ngoặc")
        case RepairKind.STARS:
            return translate("Importing", "Hiểu cách ghi hạng sao")
        case RepairKind.DAY:
            return translate("Importing", "Hiểu cách ghi ngày")
        case RepairKind.YEAR:
            return translate("Importing", "Hiểu cách ghi năm")
        case RepairKind.NUMBER:
            return translate("Importing", "Hiểu cách ghi số, số tiền")
        case RepairKind.LOST_ZERO:
            return translate("Importing", "Thêm số 0 ở đầu mà Excel đã bỏ")
        case RepairKind.WRITTEN_FORM:
            return translate("Importing", "Hiểu cách viết khác của cùng một giá trị")
        case RepairKind.FILLED_DOWN:
            return translate("Importing", "Điền theo ô gộp hoặc dòng nhóm ở trên")
        case RepairKind.ENCODING:
            return translate("Importing", "Chuyển phông chữ cũ sang Unicode")
        case RepairKind.GUESSED_ENCODING:
            return translate("Importing", "Chuyển sang Unicode theo bảng mã đoán được")
        case RepairKind.GARBLED:
            return translate("Importing", "Khôi phục chữ bị vỡ dấu")
        case RepairKind.TWO_FACED:
            return translate("Importing", "Chọn một trong hai cách hiểu")
        case RepairKind.DATE_BEFORE_YEAR:
            return translate("Importing", "Lấy theo ngày, vì năm ghi bên cạnh khác với ngày")


def rejected_sentence(cell: RejectedCell, field: ImportField | None, translate: Translate) -> str:
    """Why a cell was not taken; `field` is what its column fills.

    A two-faced value is followed by what it may mean.
    """
    if isinstance(cell.reason, BrokenReason):
        return broken_reason(cell.reason, translate)
    name = field.partition(".")[2] if field else cell.column
    words = value_sentence(name, cell.reason, cell.value, translate)
    if cell.value and cell.value not in words:
        words = f"“{cell.value}” – {words}"
    if not cell.choices:
        return words
    choices = translate("Importing", " hay ").join(f"“{one}”" for one in cell.choices)
    return translate("Importing", "{sentence} Có thể là {choices}.").format(
        sentence=words, choices=choices
    )


def skip_reason(reason: SkipReason, translate: Translate) -> str:
    """Why a row is no row of the list, as the title of a list."""
    match reason:
        case SkipReason.GROUP:
            return translate("Importing", "Dòng tên nhóm, đã ghi vào cột nhóm của các dòng dưới")
        case SkipReason.TOTAL:
            return translate("Importing", "Dòng cộng")
        case SkipReason.SIGNATURE:
            return translate("Importing", "Dòng ngày tháng, chức danh, chữ ký")
        case SkipReason.REPEATED_HEADING:
            return translate("Importing", "Hàng tiêu đề lặp lại")
        case SkipReason.COLUMN_NUMBERS:
            return translate("Importing", "Hàng đánh số cột")
        case SkipReason.TITLE:
            return translate("Importing", "Dòng tên của bảng")
        case SkipReason.NOTE:
            return translate("Importing", "Dòng ghi chú ngoài bảng")
        case SkipReason.OTHER_TABLE:
            return translate("Importing", "Dòng của một bảng khác")


def broken_reason(reason: BrokenReason, translate: Translate) -> str:
    """Why a row cannot be read into its columns, and what to do about it."""
    match reason:
        case BrokenReason.MORE_CELLS:
            return translate(
                "Importing",
                "Dòng này có nhiều ô hơn hàng tiêu đề, nên không rõ ô nào thuộc cột nào. "
                "Hãy đặt chữ có dấu phẩy trong dấu ngoặc kép.",
            )
        case BrokenReason.FEWER_CELLS:
            return translate(
                "Importing",
                "Dòng này có ít ô hơn hàng tiêu đề, nên không rõ ô nào thuộc cột nào. "
                "Hãy ghi đủ các ô, kể cả ô trống.",
            )
        case BrokenReason.OPEN_QUOTE:
            return translate(
                "Importing",
                "Dấu ngoặc kép mở ở dòng này mà không đóng. Hãy đóng hoặc bỏ dấu ấy.",
            )
        case BrokenReason.BROKEN_BYTES:
            return translate(
                "Importing", "Dòng này có ký tự bị hỏng, không đọc được. Hãy gõ lại dòng này."
            )
        case BrokenReason.TOO_LONG:
            return translate(
                "Importing", "Một ô của dòng này quá dài. Hãy kiểm tra dấu ngoặc kép của dòng này."
            )


def encoding_name(encoding: Encoding, translate: Translate) -> str:
    """The name by which a clerk knows an encoding."""
    match encoding:
        case Encoding.UTF_8:
            return translate("Importing", "Unicode (UTF-8)")
        case Encoding.UTF_16:
            return translate("Importing", "Unicode (UTF-16)")
        case Encoding.WINDOWS_1258:
            return translate("Importing", "Windows tiếng Việt (1258)")
        case Encoding.TCVN3:
            return translate("Importing", "TCVN3 (ABC), phông .Vn")
        case Encoding.VNI:
            return translate("Importing", "VNI, phông VNI-")
        case Encoding.VPS:
            return translate("Importing", "VPS")
        case Encoding.LATIN_1:
            return translate("Importing", "Chữ Tây Âu, không dấu tiếng Việt")


def encoding_source(source: EncodingSource, translate: Translate) -> str:
    """What told the encoding of a table."""
    match source:
        case EncodingSource.FILE:
            return translate("Importing", "tệp ghi rõ")
        case EncodingSource.FONT:
            return translate("Importing", "theo tên phông chữ của ô")
        case EncodingSource.STATISTICS:
            return translate("Importing", "đoán theo các chữ trong tệp")
        case EncodingSource.CHOSEN:
            return translate("Importing", "do người nhập chọn")


def column_use(use: ColumnUse, translate: Translate) -> str:
    """What becomes of a column."""
    match use:
        case ColumnUse.FIELD:
            return translate("Importing", "Ghi vào ô")
        case ColumnUse.STATED:
            return translate("Importing", "Giữ nguyên văn theo tệp")
        case ColumnUse.NOTE:
            return translate("Importing", "Ghi vào ghi chú")
        case ColumnUse.LEFT_OUT:
            return translate("Importing", "Không lấy")


def question_kind(kind: OpenQuestionKind, translate: Translate) -> str:
    """What is asked of a name that the register does not know, as the title of a list."""
    match kind:
        case OpenQuestionKind.PRODUCER:
            return translate("Importing", "Chủ thể chưa có trong sổ")
        case OpenQuestionKind.SET:
            return translate("Importing", "Bộ sản phẩm chưa rõ")
        case OpenQuestionKind.COMMUNE:
            return translate("Importing", "Xã, phường không có trong danh mục hiện nay")


def question_sentence(question: OpenQuestion, translate: Translate) -> str:
    """A stated name that the register does not know, its rows, and the names near it."""
    rows = rows_words(question.rows, translate)
    if not question.near:
        return translate("Importing", "“{text}” ({rows}).").format(text=question.text, rows=rows)
    near = ", ".join(f"“{one.name}”" for one in question.near)
    return translate("Importing", "“{text}” ({rows}); gần giống: {near}.").format(
        text=question.text, rows=rows, near=near
    )


def told_sentence(told: Told, translate: Translate) -> str:
    """That a row states another value of its producer than the one that was taken."""
    return translate(
        "Importing",
        "“{column}” ghi “{value}”, khác với “{taken}” của dòng trên. "
        "Sổ lấy giá trị trên; giá trị này giữ nguyên văn theo tệp.",
    ).format(column=told.column, value=told.value, taken=told.taken)


def rows_words(rows: Sequence[int], translate: Translate) -> str:
    """The rows of a file: the first `MAX_ROWS_NAMED` of them, then how many more."""
    named = ", ".join(map(str, rows[:MAX_ROWS_NAMED]))
    more = len(rows) - MAX_ROWS_NAMED
    if more <= 0:
        return translate("Importing", "dòng {rows}").format(rows=named)
    return translate("Importing", "dòng {rows} và {more} dòng nữa").format(rows=named, more=more)
