"""What happened when an evaluation was refused: the answers, the sheet, the regulation, in words."""

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.errors import BrokenRegulation, IncompleteSheet, NotReady, UnfitAnswer
from ocop_desktop.ui.words.regulations import fault_sentence

translate = QCoreApplication.translate


def what_happened(error: BaseException) -> str:
    """The first sentence of such a failure; empty for every other kind."""
    if isinstance(error, UnfitAnswer):
        return _unfit_answer_sentence(error)
    if isinstance(error, NotReady):
        return _not_ready_sentence(error)
    if isinstance(error, BrokenRegulation):
        return _broken_regulation_sentence(error)
    if isinstance(error, IncompleteSheet):
        words = translate("Errors", "Còn {count} tiêu chí chưa chấm: {places}.")
        return words.format(count=len(error.unscored), places=", ".join(error.unscored))
    return ""


def _unfit_answer_sentence(error: UnfitAnswer) -> str:
    words = {
        "unknown_criterion": translate("Errors", "Phiếu chấm không có tiêu chí {criterion}."),
        "unknown_option": translate("Errors", "Tiêu chí {criterion} không có mức {value} điểm."),
        "two_cases": translate(
            "Errors", "Tiêu chí {criterion} chỉ chấm một trường hợp, phiếu có: {value}."
        ),
        "unknown_confirmation": translate("Errors", "Phiếu chấm không có điều kiện {criterion}."),
    }[error.reason].format(criterion=error.criterion, value=error.value)
    if not error.member:
        return words
    return translate("Errors", "Phiếu của {member}: {sentence}").format(
        member=error.member, sentence=words
    )


def _not_ready_sentence(error: NotReady) -> str:
    parts = []
    if error.unscored:
        parts.append(translate("Errors", "tiêu chí chưa chấm: {places}").format(
            places=", ".join(error.unscored).replace("*", translate("Errors", "mọi tiêu chí"))
        ))  # fmt: skip
    if error.unconfirmed:
        words = translate("Errors", "{count} điều kiện chưa xác nhận")
        parts.append(words.format(count=len(error.unconfirmed)))
    if error.undiscussed:
        parts.append(translate("Errors", "ý kiến thảo luận về điểm lệch nhau"))
    return translate("Errors", "Còn thiếu {parts}.").format(parts="; ".join(parts))


def _broken_regulation_sentence(error: BrokenRegulation) -> str:
    first = error.faults[0]
    words = translate("Errors", "Tệp {file}: {fault}")
    sentence = words.format(file=first.file, fault=fault_sentence(first))
    return sentence if sentence.endswith(".") else f"{sentence}."
