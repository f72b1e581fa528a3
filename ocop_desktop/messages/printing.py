"""Messages about documents that cannot be printed, themes and label sheets that cannot be used."""

from ocop_desktop.domain.errors import (
    BrokenTheme,
    CannotPrint,
    CellTooLong,
    DrawingDied,
    NothingToPrint,
    ThemeShipped,
    UnfitLabels,
    UnknownDocument,
)
from ocop_desktop.domain.failures import PrintFailure
from ocop_desktop.domain.text import format_number
from ocop_desktop.messages.findings import finding_sentence
from ocop_desktop.messages.label_sheets import label_sentence
from ocop_desktop.messages.message import Message, Translate, first_facts
from ocop_desktop.messages.themes import theme_sentence


def print_message(error: PrintFailure, translate: Translate) -> Message:
    """What to tell of a document, theme or label sheet."""
    match error:
        case NothingToPrint():
            return _nothing(translate)
        case UnknownDocument():
            return _unknown(error, translate)
        case CannotPrint():
            return _cannot_print(error, translate)
        case DrawingDied():
            return _died(error, translate)
        case BrokenTheme():
            return _broken_theme(error, translate)
        case ThemeShipped():
            return _shipped(error, translate)
        case UnfitLabels():
            return _unfit_labels(error, translate)
        case CellTooLong():
            return _too_long(error, translate)


def _nothing(translate: Translate) -> Message:
    return Message(
        translate("Errors", "Chưa có gì để in"),
        translate("Errors", "Không có sản phẩm nào để in."),
        next_step=translate("Errors", "Hãy chọn ít nhất một sản phẩm rồi in lại."),
    )


def _unknown(error: UnknownDocument, translate: Translate) -> Message:
    return Message(
        translate("Errors", "Không có tài liệu này"),
        translate("Errors", "Không có tài liệu nào tên “{name}”.").format(name=error.name),
        next_step=translate("Errors", "Các tài liệu in được: {known}.").format(
            known=", ".join(error.known)
        ),
    )


def _cannot_print(error: CannotPrint, translate: Translate) -> Message:
    found = [finding_sentence(one, translate) for one in error.findings]
    facts = found or [f"{problem}." for problem in error.problems]
    return Message(
        translate("Errors", "Chưa in được"),
        translate("Errors", "Bản in sẽ sai ở {count} chỗ.").format(count=len(facts)),
        translate("Errors", "Chương trình không in khi còn thiếu chữ hoặc thiếu ảnh."),
        translate("Errors", "Hãy sửa các chỗ ấy rồi in lại."),
        first_facts(facts, translate),
    )


def _too_long(error: CellTooLong, translate: Translate) -> Message:
    cell = translate("Errors", "cột “{column}”").format(column=error.column)
    if error.row:
        cell = translate("Errors", "cột “{column}” của “{row}”").format(
            column=error.column, row=error.row
        )
    return Message(
        translate("Errors", "Chưa xuất được tệp Excel"),
        translate("Errors", "Chữ ở {cell} dài {letters} ký tự; một ô Excel chứa 32.767.").format(
            cell=cell, letters=format_number(error.letters)
        ),
        translate("Errors", "Chương trình không cắt bớt chữ mà không báo. Chưa ghi gì."),
        translate("Errors", "Hãy rút ngắn chữ ấy, hoặc xuất tệp CSV."),
    )


def _died(error: DrawingDied, translate: Translate) -> Message:
    return Message(
        translate("Errors", "Việc in dừng giữa chừng"),
        translate("Errors", "Chưa in được “{path}”.").format(path=error.path),
        translate("Errors", "Tiến trình vẽ trang bị tắt, có thể vì máy hết bộ nhớ. Chưa ghi gì."),
        translate("Errors", "Hãy đóng bớt chương trình khác rồi in lại."),
    )


def _broken_theme(error: BrokenTheme, translate: Translate) -> Message:
    return Message(
        translate("Errors", "Không dùng được mẫu trình bày"),
        translate("Errors", "Tệp mẫu trình bày sai ở {count} chỗ.").format(count=len(error.faults)),
        translate("Errors", "Chưa có mẫu nào được thêm hay thay."),
        translate("Errors", "Hãy xin lại tệp mẫu, hoặc sửa các chỗ ấy rồi thử lại."),
        first_facts((theme_sentence(fault, translate) for fault in error.faults), translate),
    )


def _shipped(error: ThemeShipped, translate: Translate) -> Message:
    return Message(
        translate("Errors", "Chưa lưu được mẫu trình bày"),
        translate("Errors", "“{name}” là mẫu có sẵn của chương trình.").format(name=error.name),
        translate("Errors", "Mẫu có sẵn không bị ghi đè hay xóa."),
        translate("Errors", "Hãy lưu bằng một tên khác."),
    )


def _unfit_labels(error: UnfitLabels, translate: Translate) -> Message:
    return Message(
        translate("Errors", "Khuôn tem không dùng được"),
        label_sentence(error, translate),
        translate("Errors", "In theo khuôn này, chữ sẽ nằm sai chỗ trên tờ tem."),
        translate("Errors", "Hãy đo lại tờ giấy, sửa khuôn rồi thử lại."),
    )
