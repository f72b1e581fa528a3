"""Failures as the window shows them: with its own buttons and pages."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ocop_desktop.domain import errors
from ocop_desktop.domain.codes import RecordKind, ValueReason
from ocop_desktop.domain.errors import OcopError
from ocop_desktop.ui.errors import bridge, report
from ocop_desktop.ui.words.failures import error_message
from tests.failure_examples import FAILURES


def test_a_fault_of_the_program_claims_nothing_of_the_data_it_has_not_read() -> None:
    assert "Chưa rõ dữ liệu" in error_message(ZeroDivisionError()).text


def test_a_failure_reaches_the_bridge_with_its_details(qtbot: QtBot) -> None:
    with qtbot.waitSignal(bridge.raised) as raised:
        report(errors.RecordInUse(RecordKind.PRODUCER, "HTX Rừng Sác", RecordKind.PRODUCT, 3))
    message, details = raised.args
    assert message.what == "“HTX Rừng Sác” đang có 3 sản phẩm."
    assert "RecordInUse" in details


@pytest.mark.parametrize(
    ("error", "place"),
    [
        (errors.RecordMissing(RecordKind.PRODUCT, "7"), "F5"),
        (errors.InvalidValue("name", "", ValueReason.REQUIRED), "đánh dấu đỏ"),
        (errors.EvaluationLocked(3), "“Mở khóa…”"),
        (errors.NotReady(("*",), ()), "“Ghi nhận và khóa”"),
        (errors.BrokenRegulation(()), "trang Cài đặt"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_the_window_names_its_own_places(error: OcopError, place: str) -> None:
    assert place in error_message(error).next_step


@pytest.mark.parametrize("error", FAILURES, ids=repr)
def test_every_failure_is_said_in_english(error: OcopError, english: QApplication) -> None:
    message = error_message(error)
    assert "{" not in message.text
    assert not set("ăđơưạảấầẩậắặẹẻếềểệ") & set(message.title.lower())
