"""Every failure has sentences a clerk can act on."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ocop_desktop.domain import errors
from ocop_desktop.domain.deadlines import filing_checks
from ocop_desktop.domain.errors import (
    BrokenRegulation,
    EvaluationLocked,
    Fault,
    IncompleteSheet,
    NotReady,
    UnfitAnswer,
)
from ocop_desktop.domain.findings import Finding
from ocop_desktop.domain.office import office_checks
from ocop_desktop.domain.register import checks, product_codes
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
    errors.RecordMissing("product", "7"),
    errors.RecordInUse("producer", "HTX", "product", 3),
    errors.InvalidValue("name", "", "required"),
    errors.NothingToUndo(),
    errors.NothingToUndo(redo=True),
    errors.UndoConflict("Xóa sản phẩm", "product", 1, "Mật dừa nước"),
    errors.NothingToPrint(),
    errors.CannotPrint(("thiếu chữ “ậ”",)),
    errors.CannotPrint(("Mắm: a.jpg",), (Finding("photo_missing", "Mắm", "a.jpg", 1, "1"),)),
    errors.Cancelled("Danh mục Hội chợ Cần Giờ"),
    errors.BrokenTheme((errors.ThemeFault("sizes.text", "out_of_range", "9", (0.8, 1.25)),)),
    errors.ThemeShipped("Mộc"),
    errors.UnknownDocument("tờ rơi", ("catalogue", "feedback")),
    errors.UnfitLabels("too_small", "width", "12", "15"),
    UnfitAnswer("unknown_option", "1.1", "7", "Bà Lan"),
    EvaluationLocked(3),
    NotReady(("1.1", "2.3"), ("set:disqualify_if:1",), undiscussed=True),
    NotReady(("*",), ()),
    IncompleteSheet(("1.1",)),
    errors.BrokenSheet("not_points", "members.1.options.1.1", "nhiều"),
    BrokenRegulation((Fault("sets/01.toml", "unreadable", 1, "", ("dòng 3",)),)),
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
    assert kinds - said == {errors.OcopError, errors.PathError}


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
        report(errors.RecordInUse("producer", "HTX Rừng Sác", "product", 3))
    message, details = raised.args
    assert message.what == "“HTX Rừng Sác” đang có 3 sản phẩm."
    assert "RecordInUse" in details


def test_every_reason_of_the_checks_has_a_sentence() -> None:
    source = "".join(
        Path(str(one.__file__)).read_text(encoding="utf-8")
        for one in (checks, filing_checks, office_checks, product_codes)
    )
    for reason in (
        "required", "tax_code", "phone", "email", "more_than_total", "percent", "ean13",
        "code_pattern", "traceability_url", "shop_links", "before_issue", "out_of_range",
        "before_expiry", "before_decision", "missing", "before_start", "before_filing",
        "receipt_form", "other_year", "day_count", "off_and_worked", "unknown_commune",
        "other_province", "too_long", "price_ahead", "month_count",
    ):  # fmt: skip
        assert reason in source
        assert "không nhận giá trị" not in problem_sentence(Problem("x", reason))


def test_what_keeps_a_document_back_is_said_and_of_which_product() -> None:
    lost = Finding("photo_missing", "Mắm", "a.jpg", 1, "1", blocking=True)
    assert "Mắm (Mất tệp ảnh: a.jpg)" in sentence(errors.CannotPrint(("?",), (lost,))).what
