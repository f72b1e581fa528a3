"""Errors from anywhere reach one dialog and one log, and neither tells anything of people."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qInstallMessageHandler, qWarning
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.domain import errors as failures
from ocop_desktop.domain.codes import FileReason, RecordKind, ValueReason
from ocop_desktop.messages.message import Message
from ocop_desktop.ui import errors
from ocop_desktop.ui.error_details import describe_error, find_place, hide_values
from ocop_desktop.ui.error_hooks import install_error_hooks
from ocop_desktop.ui.log_file import log_crashes, start_log

NAME = "Nguyễn Thị Canary"
PHONE = "0909000123"
CANARIES = ("Canary", "canary", PHONE, "Nguyễn")
PLACE = Path("/home/canary/Sổ của Nguyễn Thị Canary/register.sqlite")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """A log of its own, and hooks that are taken away again."""
    logger = logging.getLogger("ocop_desktop")
    before, hooks = (
        list(logger.handlers),
        (sys.excepthook, threading.excepthook, sys.unraisablehook),
    )
    errors._counts.clear()
    errors._told_places.clear()
    start_log(tmp_path / "nhat-ky" / "ocop.log")
    install_error_hooks(errors.report_unexpected)
    yield tmp_path / "nhat-ky" / "ocop.log"
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    qInstallMessageHandler(None)
    for handler in set(logger.handlers) - set(before):
        logger.removeHandler(handler)
        handler.close()


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QWidget]:
    """A window over which failures are shown as the program shows them."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def show(message: Message, details: str) -> None:
        errors.show(message, details, window)

    errors.bridge.raised.connect(show)
    yield window
    errors.bridge.raised.disconnect(show)
    for box in _shown(window):
        box.close()


def _shown(window: QWidget) -> list[QMessageBox]:
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def _raise_from(error: BaseException) -> BaseException:
    """The error as a service raises it: from code in a folder with a name, caused by another one."""
    code = compile("def save(error): raise error", str(PLACE.with_suffix(".py")), "exec")
    space: dict[str, object] = {}
    exec(code, space)  # noqa: S102 - our own line, in a file of such a name
    save = space["save"]
    try:
        try:
            PLACE.with_name(f"{NAME} {PHONE}").read_bytes()
        except OSError as cause:
            cause.__notes__ = [NAME]
            save(error)  # type: ignore[operator]
    except BaseException as raised:  # noqa: BLE001 - any error is described
        return raised
    raise AssertionError


ERRORS = (
    ValueError(NAME), KeyError(NAME, PHONE), UnicodeDecodeError("utf-8", NAME.encode(), 0, 1, PHONE),
    failures.RecordInUse(RecordKind.PRODUCER, NAME, RecordKind.PRODUCT, 3),
    failures.InvalidValue("phone", PHONE, ValueReason.PHONE),
    failures.CannotWrite(PLACE, NAME), failures.BrokenTable(PLACE, FileReason.PASSWORD, NAME),
    failures.UndoConflict(NAME, RecordKind.PRODUCT, 1, NAME),
)  # fmt: skip


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_log_and_copied_details_tell_kinds_and_lines_only(
    log: Path, parent: QWidget, error: BaseException
) -> None:
    errors.report(_raise_from(error))
    (box,) = _shown(parent)
    copy = next(one for one in box.buttons() if "lỗi" in one.text())
    assert copy.text().replace("&", "") == "Chép thông tin lỗi"
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    told = QApplication.clipboard().text() + log.read_text(encoding="utf-8")
    assert type(error).__name__ in told
    assert "FileNotFoundError" in told
    assert "Python 3" in told
    assert [canary for canary in CANARIES if canary in told] == []


def test_messages_of_qt_are_logged_without_names_and_paths(log: Path, qtbot: QtBot) -> None:
    del qtbot
    qWarning(f"QFile::open: cannot open {PLACE}")
    qWarning(f"QImage: '{NAME}' has no size")
    qWarning(f"QPhone {PHONE}")
    written = log.read_text(encoding="utf-8")
    assert "QFile::open: cannot open" in written
    assert [canary for canary in CANARIES if canary in written] == []
    assert hide_values("QWidget: no parent") == "QWidget: no parent"


class BrokenWidget(QWidget):
    """Fails whenever it is drawn."""

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        raise ZeroDivisionError(NAME)


def test_an_error_of_drawing_opens_one_dialog_however_often_it_comes(
    log: Path, parent: QWidget, qtbot: QtBot
) -> None:
    widget = BrokenWidget()
    qtbot.addWidget(widget)
    for _ in range(40):
        _raise_drawing(widget)
    assert len(_shown(parent)) == 1
    _shown(parent)[0].close()
    _raise_drawing(widget)
    assert _shown(parent) == []
    assert log.read_text(encoding="utf-8").count("Traceback") == 0
    assert len(log.read_text(encoding="utf-8").splitlines()) < 20


def _raise_drawing(widget: BrokenWidget) -> None:
    try:
        widget.paintEvent(QPaintEvent(widget.rect()))
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_a_button_that_fails_again_says_so_again(log: Path, parent: QWidget) -> None:
    del log
    for _ in range(2):
        sys.excepthook(ZeroDivisionError, _raise_from(ZeroDivisionError()), None)
        assert len(_shown(parent)) == 1
        _shown(parent)[0].close()


def test_many_failures_at_once_open_few_dialogs(log: Path, parent: QWidget) -> None:
    for number in range(30):
        errors.report(failures.CannotWrite(PLACE.with_name(str(number))))
    assert len(_shown(parent)) <= errors.MAX_OPEN
    assert "CannotWrite" in log.read_text(encoding="utf-8")


def test_errors_of_workers_reach_the_window(log: Path, parent: QWidget, qtbot: QtBot) -> None:
    del parent
    with qtbot.waitSignal(errors.bridge.raised):
        worker = threading.Thread(target=lambda: int(NAME))
        worker.start()
        worker.join()
    assert "ValueError" in log.read_text(encoding="utf-8")


class BrokenEnd:
    """Fails while it is deleted."""

    def __del__(self) -> None:
        raise ValueError(NAME)


def test_what_cannot_be_raised_is_logged(log: Path) -> None:
    BrokenEnd()
    written = log.read_text(encoding="utf-8")
    assert "ValueError" in written
    assert NAME not in written


def test_log_and_crash_file_are_their_owners(log: Path, tmp_path: Path) -> None:
    errors.note(ValueError())
    log_crashes(tmp_path / "crash.log")
    assert log.stat().st_mode & 0o077 == 0
    assert (tmp_path / "crash.log").stat().st_mode & 0o077 == 0


def test_an_error_without_lines_has_its_kind_as_its_place() -> None:
    assert find_place(ValueError(NAME)) == describe_error(ValueError(NAME)) == "ValueError"
