"""Messages about score sheets, evaluations and the regulations they follow."""

from ocop_desktop.domain.codes import AnswerReason, SheetFileReason
from ocop_desktop.domain.errors import (
    BrokenRegulation,
    BrokenSheet,
    EvaluationLocked,
    IncompleteSheet,
    NotReady,
    UnfitAnswer,
)
from ocop_desktop.domain.failures import RatingFailure
from ocop_desktop.messages.message import Message, Translate, first_facts
from ocop_desktop.messages.regulations import fault_line


def rating_message(error: RatingFailure, translate: Translate) -> Message:
    """What to tell of a score sheet, an evaluation or a regulation."""
    match error:
        case UnfitAnswer():
            return _unfit_answer(error, translate)
        case BrokenSheet():
            return _broken_sheet(error, translate)
        case EvaluationLocked():
            return _locked(translate)
        case NotReady():
            return _not_ready(error, translate)
        case IncompleteSheet():
            return _incomplete(error, translate)
        case BrokenRegulation():
            return _broken_regulation(error, translate)


def answer_reason(reason: AnswerReason, translate: Translate) -> str:
    """Why a score sheet cannot hold an answer; {criterion} and {value} are still to be filled in."""
    match reason:
        case AnswerReason.UNKNOWN_CRITERION:
            return translate("Errors", "Phiếu chấm không có tiêu chí {criterion}.")
        case AnswerReason.UNKNOWN_OPTION:
            return translate("Errors", "Tiêu chí {criterion} không có mức {value} điểm.")
        case AnswerReason.TWO_CASES:
            return translate(
                "Errors", "Mục {criterion} chỉ được chấm một trường hợp, phiếu có: {value}."
            )
        case AnswerReason.UNKNOWN_CONFIRMATION:
            return translate("Errors", "Phiếu chấm không có điều kiện {criterion}.")


def sheet_file_reason(reason: SheetFileReason, translate: Translate) -> str:
    """What is wrong in a score sheet's file; {at} and {value} are still to be filled in."""
    match reason:
        case SheetFileReason.NOT_JSON:
            return translate("Errors", "“{at}” không phải là tệp JSON.")
        case SheetFileReason.NOT_AN_OBJECT:
            return translate("Errors", "“{at}” phải là một đối tượng, không phải “{value}”.")
        case SheetFileReason.UNKNOWN_KEY:
            return translate("Errors", "không hiểu mục “{at}”.")
        case SheetFileReason.NO_MEMBERS:
            return translate("Errors", "phải có ít nhất một thành viên trong “{at}”.")
        case SheetFileReason.NOT_POINTS:
            return translate("Errors", '“{at}” phải là số điểm hoặc "no", không phải “{value}”.')
        case SheetFileReason.NOT_YES_NO:
            return translate(
                "Errors", "xác nhận “{at}” phải là true hoặc false, không phải “{value}”."
            )
        case SheetFileReason.NAME_TWICE:
            return translate("Errors", "hai thành viên cùng tên “{value}”.")


def _unfit_answer(error: UnfitAnswer, translate: Translate) -> Message:
    what = answer_reason(error.reason, translate).format(
        criterion=error.criterion, value=error.value
    )
    if error.member:
        words = translate("Errors", "Phiếu của {member}: {sentence}")
        what = words.format(member=error.member, sentence=what)
    return Message(
        translate("Errors", "Phiếu chấm không nhận câu trả lời này"),
        what,
        translate("Errors", "Phiếu chỉ nhận câu trả lời có trong bộ tiêu chí. Chưa lưu gì."),
        translate("Errors", "Hãy chấm lại chỗ ấy theo bộ tiêu chí rồi thử lại."),
    )


def _broken_sheet(error: BrokenSheet, translate: Translate) -> Message:
    fault = sheet_file_reason(error.reason, translate).format(
        at=error.at or translate("Errors", "tệp"), value=error.value
    )
    return Message(
        translate("Errors", "Không đọc được phiếu chấm"),
        translate("Errors", "Không đọc được phiếu chấm: {fault}").format(fault=fault),
        translate("Errors", "Chưa có điểm nào được ghi."),
        translate("Errors", "Hãy sửa chỗ ấy trong tệp rồi thử lại."),
    )


def _locked(translate: Translate) -> Message:
    return Message(
        translate("Errors", "Phiếu chấm đã khóa"),
        translate("Errors", "Điểm và các xác nhận của lần đánh giá này đã được khóa."),
        translate("Errors", "Thay đổi vừa rồi chưa được lưu."),
        translate("Errors", "Hãy mở khóa, ghi lý do, rồi sửa và lưu lại."),
    )


def _not_ready(error: NotReady, translate: Translate) -> Message:
    parts = "; ".join(_lacking(error, translate))
    return Message(
        translate("Errors", "Chưa ghi nhận được"),
        translate("Errors", "Còn thiếu {parts}.").format(parts=parts),
        translate("Errors", "Phiếu chỉ được khóa khi mọi chỗ đã có câu trả lời."),
        translate("Errors", "Hãy bổ sung các chỗ ấy rồi ghi nhận lại."),
    )


def _lacking(error: NotReady, translate: Translate) -> list[str]:
    parts = []
    if error.unscored:
        places = ", ".join(error.unscored).replace("*", translate("Errors", "mọi tiêu chí"))
        parts.append(translate("Errors", "tiêu chí chưa chấm: {places}").format(places=places))
    if error.unconfirmed:
        words = translate("Errors", "{count} điều kiện chưa xác nhận")
        parts.append(words.format(count=len(error.unconfirmed)))
    if error.undiscussed:
        parts.append(translate("Errors", "ý kiến thảo luận về điểm lệch nhau"))
    return parts


def _incomplete(error: IncompleteSheet, translate: Translate) -> Message:
    return Message(
        translate("Errors", "Chưa tính được cách nâng hạng"),
        translate("Errors", "Còn {count} tiêu chí chưa chấm: {places}.").format(
            count=len(error.unscored), places=", ".join(error.unscored)
        ),
        translate("Errors", "Cách nâng hạng được tính từ phiếu đã chấm xong."),
        translate("Errors", "Hãy chấm hết phiếu rồi xem lại."),
    )


def _broken_regulation(error: BrokenRegulation, translate: Translate) -> Message:
    return Message(
        translate("Errors", "Không dùng được bộ tiêu chí"),
        translate("Errors", "Bộ tiêu chí có {count} lỗi, chưa dùng được.").format(
            count=len(error.faults)
        ),
        translate("Errors", "Phiếu chấm không mở được theo một bộ tiêu chí sai."),
        translate("Errors", "Hãy sửa các chỗ ấy rồi thử lại."),
        first_facts((fault_line(fault, translate) for fault in error.faults), translate),
    )
