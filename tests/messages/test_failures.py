"""Every failure has a message a clerk can act on, the same in the window and on the terminal."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any, get_args

import pytest

from ocop_desktop.domain import codes, errors
from ocop_desktop.domain.codes import RecordKind, ValueReason
from ocop_desktop.domain.errors import CannotPrint, Fault, NotReady, OcopError
from ocop_desktop.domain.failures import Failure
from ocop_desktop.domain.findings import FindingRule
from ocop_desktop.messages.backups import backup_reason
from ocop_desktop.messages.failures import failure_message
from ocop_desktop.messages.file_fields import field_reason
from ocop_desktop.messages.files import file_reason, write_reason
from ocop_desktop.messages.findings import rule_title
from ocop_desktop.messages.label_sheets import label_reason
from ocop_desktop.messages.message import MAX_FACTS, Message, Translate, in_vietnamese
from ocop_desktop.messages.ratings import answer_reason, sheet_file_reason
from ocop_desktop.messages.records import record_kind
from ocop_desktop.messages.regulations import fault_reason
from ocop_desktop.messages.themes import theme_reason
from ocop_desktop.messages.values import value_reason
from tests.failure_examples import BAD_FILE, FAILURES, LOST_PHOTO

SENTENCES: dict[type[StrEnum], Callable[[Any, Translate], str]] = {
    codes.ValueReason: value_reason,
    codes.AnswerReason: answer_reason,
    codes.SheetFileReason: sheet_file_reason,
    codes.FaultReason: fault_reason,
    codes.ThemeReason: theme_reason,
    codes.LabelReason: label_reason,
    codes.BackupReason: backup_reason,
    codes.FileReason: file_reason,
    codes.WriteReason: write_reason,
    codes.RecordKind: record_kind,
    codes.FieldReason: field_reason,
    FindingRule: rule_title,
}


def message_of(error: OcopError) -> Message:
    return failure_message(error, in_vietnamese)


@pytest.mark.parametrize("error", FAILURES, ids=repr)
def test_every_failure_says_what_happened_and_fills_in_its_facts(error: OcopError) -> None:
    message = message_of(error)
    assert message.title
    assert all(one.endswith(".") for one in (message.what, *message.facts))
    assert not {"{", "}"} & set(message.text)
    assert message.plain.startswith(message.what)


def test_no_failure_is_forgotten() -> None:
    assert {type(one) for one in FAILURES} == set(get_args(Failure))


def test_an_error_outside_of_the_union_is_refused() -> None:
    with pytest.raises(TypeError):
        message_of(OcopError())


def test_every_code_has_words_of_its_own() -> None:
    enums = {one for one in vars(codes).values() if isinstance(one, type) and one is not StrEnum}
    assert enums | {FindingRule} == set(SENTENCES)
    for kind, words in SENTENCES.items():
        said = [words(member, in_vietnamese) for member in kind]
        assert all(said)
        assert len(set(said)) == len(said), kind


def test_every_text_is_asked_of_translate() -> None:
    def marked(context: str, text: str) -> str:
        return text if context == "Findings" else f"<{text}>"

    for error in FAILURES:
        message = failure_message(error, marked)
        assert all(one.startswith("<") for one in (message.title, message.what))


def test_what_keeps_a_document_back_names_the_product() -> None:
    message = message_of(CannotPrint(("?",), (LOST_PHOTO,)))
    assert (
        message.summary
        == "Bản in sẽ sai ở 1 chỗ. Mắm: không tìm thấy tệp ảnh a.jpg; hãy thêm lại ảnh."
    )


def test_long_lists_of_faults_end_with_a_count() -> None:
    faults = tuple(Fault("blocks.toml", BAD_FILE.reason, facts=(str(n),)) for n in range(25))
    message = message_of(errors.BrokenRegulation(faults))
    assert message.what == "Bộ tiêu chí có 25 lỗi, chưa dùng được."
    assert len(message.facts) == MAX_FACTS + 1
    assert message.facts[-1] == "… và 5 chỗ khác."


def test_a_fault_says_where_it_is() -> None:
    fault = Fault("01.toml", codes.FaultReason.SUM, 1, "2.1", ("30", "35"))
    (line,) = message_of(errors.BrokenRegulation((fault,))).facts
    assert line == "01.toml, bộ 1, tiêu chí 2.1: Tổng điểm là 30, phải là 35."


def test_a_sheet_that_is_not_ready_says_what_it_lacks() -> None:
    words = message_of(NotReady(("1.1",), ("1.1:requires:1",), undiscussed=True)).what
    assert words == (
        "Còn thiếu tiêu chí chưa chấm: 1.1; 1 điều kiện chưa xác nhận; "
        "ý kiến thảo luận về điểm lệch nhau."
    )


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (errors.InvalidValue("name", "", ValueReason.REQUIRED), "Chưa có tên."),
        (errors.InvalidValue("reason", "", ValueReason.REQUIRED), "Chưa ghi “Lý do”."),
        (errors.InvalidValue("producer", "", ValueReason.REQUIRED), "Chưa ghi “Chủ thể”."),
        (errors.InvalidValue("other", "", ValueReason.REQUIRED), "Ô này cần có nội dung."),
        (
            errors.InvalidValue("expires_on", "01/01/2026", ValueReason.BEFORE_ISSUE),
            "“Ngày hết hạn” (01/01/2026) đứng trước ngày cấp.",
        ),
        (
            errors.InvalidValue("A", "50", ValueReason.PART_POINTS, "40"),
            "Điểm phần A “50” phải từ 0 đến 40.",
        ),
    ],
)
def test_a_sentence_names_its_field(error: OcopError, sentence: str) -> None:
    assert message_of(error).what.endswith(sentence)


def test_a_missing_record_names_what_there_is() -> None:
    events = errors.RecordMissing(RecordKind.EVENT, "Hè", ("Hội chợ Đông Hà", "Tết"))
    assert message_of(events).next_step == "Các sự kiện đang có: Hội chợ Đông Hà, Tết."
    none = errors.RecordMissing(RecordKind.EVENT, "Hè", ())
    assert message_of(none).next_step == "Chưa có sự kiện nào."


def test_a_conflict_without_a_name_names_the_kind_of_record() -> None:
    conflict = errors.UndoConflict("Sửa đánh giá", RecordKind.EVALUATION, 1, "")
    assert message_of(conflict).what == "Một lần đánh giá đã được sửa sau việc: Sửa đánh giá."


def test_the_terminal_gets_one_line_or_a_line_for_each_fact() -> None:
    message = Message("Tên", "Việc.", "Nghĩa.", "Làm.")
    assert message.plain == "Việc. Nghĩa. Làm."
    assert message.text == "Việc.\n\nNghĩa.\n\nLàm."
    listed = Message("Tên", "Việc.", "Nghĩa.", "Làm.", ("Một.", "Hai."))
    assert listed.plain == "Việc.\n  Một.\n  Hai.\nNghĩa. Làm."
    assert listed.explanation == "Một.\nHai.\n\nNghĩa.\n\nLàm."
