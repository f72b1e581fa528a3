"""Every failure has sentences a clerk can act on."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ocop_desktop.domain import errors
from ocop_desktop.domain.codes import (
    AnswerReason,
    FaultReason,
    LabelReason,
    RecordKind,
    SheetFileReason,
    ThemeReason,
    ValueReason,
)
from ocop_desktop.domain.errors import (
    BrokenRegulation,
    EvaluationLocked,
    Fault,
    IncompleteSheet,
    NotReady,
    UnfitAnswer,
)
from ocop_desktop.domain.findings import Finding, FindingRule
from ocop_desktop.domain.register.checks import Problem
from ocop_desktop.ui.errors import bridge, report
from ocop_desktop.ui.words.failures import sentence
from ocop_desktop.ui.words.problems import problem_sentence

FILE = Path("so-ocop/bang.xlsx")
FAILURES = (
    errors.FileMissing(FILE),
    errors.NotARegister(FILE),
    errors.RegisterDamaged(FILE),
    errors.RegisterLocked(FILE),
    errors.RegisterNewer(FILE, "0009"),
    errors.FolderNotEmpty(FILE),
    errors.CannotWrite(FILE, "disk full"),
    errors.RegisterPlace(FILE),
    errors.DrawingDied(FILE),
    errors.BrokenImage(FILE),
    errors.BrokenTable(FILE),
    errors.WrongHeaders(FILE, ("product",), ("a", "b")),
    errors.RecordMissing(RecordKind.PRODUCT, "7"),
    errors.RecordInUse(RecordKind.PRODUCER, "HTX", RecordKind.PRODUCT, 3),
    errors.InvalidValue("name", "", ValueReason.REQUIRED),
    errors.NothingToUndo(),
    errors.NothingToUndo(redo=True),
    errors.UndoConflict("Xóa sản phẩm", RecordKind.PRODUCT, 1, "Mật dừa nước"),
    errors.NothingToPrint(),
    errors.CannotPrint(("thiếu chữ “ậ”",)),
    errors.CannotPrint(
        ("Mắm: a.jpg",), (Finding(FindingRule.PHOTO_MISSING, "Mắm", "a.jpg", 1, "1"),)
    ),
    errors.Cancelled("Danh mục Hội chợ Cần Giờ"),
    errors.BrokenTheme(
        (errors.ThemeFault("sizes.text", ThemeReason.OUT_OF_RANGE, "9", (0.8, 1.25)),)
    ),
    errors.ThemeShipped("Mộc"),
    errors.UnknownDocument("tờ rơi", ("catalogue", "feedback")),
    errors.UnfitLabels(LabelReason.TOO_SMALL, "width", "12", "15"),
    UnfitAnswer(AnswerReason.UNKNOWN_OPTION, "1.1", "7", "Bà Lan"),
    EvaluationLocked(3),
    NotReady(("1.1", "2.3"), ("set:disqualify_if:1",), undiscussed=True),
    NotReady(("*",), ()),
    IncompleteSheet(("1.1",)),
    errors.BrokenSheet(SheetFileReason.NOT_POINTS, "members.1.options.1.1", "nhiều"),
    BrokenRegulation((Fault("sets/01.toml", FaultReason.UNREADABLE, 1, "", ("dòng 3",)),)),
)


@pytest.mark.parametrize("error", FAILURES, ids=lambda error: type(error).__name__)
def test_every_failure_says_what_happened(error: errors.OcopError) -> None:
    message = sentence(error)
    assert message.title != sentence(KeyError()).title
    assert message.what.endswith(".")
    assert "{" not in message.text


def test_no_failure_is_forgotten() -> None:
    kinds = {
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, errors.OcopError)
    }
    said = {type(error) for error in FAILURES}
    bases = {errors.OcopError, errors.PathError, errors.UnreadableFile}
    assert kinds - said - bases == {errors.SelfTestFailed}


def test_a_sheet_that_is_not_ready_says_what_it_lacks() -> None:
    words = sentence(NotReady(("1.1",), ("1.1:requires:1",), undiscussed=True)).what
    assert words == (
        "Còn thiếu tiêu chí chưa chấm: 1.1; 1 điều kiện chưa xác nhận; "
        "ý kiến thảo luận về điểm lệch nhau."
    )


def test_a_fault_of_the_program_says_that_the_data_are_safe() -> None:
    assert "không bị ảnh hưởng" in sentence(ZeroDivisionError()).text


def test_a_failure_reaches_the_bridge_with_its_details(qtbot: QtBot) -> None:
    with qtbot.waitSignal(bridge.raised) as raised:
        report(errors.RecordInUse(RecordKind.PRODUCER, "HTX Rừng Sác", RecordKind.PRODUCT, 3))
    message, details = raised.args
    assert message.what == "“HTX Rừng Sác” đang có 3 sản phẩm."
    assert "RecordInUse" in details


@pytest.mark.parametrize("reason", ValueReason)
def test_every_reason_has_a_sentence(reason: ValueReason) -> None:
    assert "{" not in problem_sentence(Problem("x", reason, value="1"))


def test_what_keeps_a_document_back_is_said_and_of_which_product() -> None:
    lost = Finding(FindingRule.PHOTO_MISSING, "Mắm", "a.jpg", 1, "1", blocking=True)
    assert "Mắm (Mất tệp ảnh: a.jpg)" in sentence(errors.CannotPrint(("?",), (lost,))).what
