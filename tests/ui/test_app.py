"""Starting: the given register or the last one; errors reach one dialog, colours the palette."""

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qInstallMessageHandler
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ocop_desktop.app import Session
from ocop_desktop.domain.office.office import Office
from ocop_desktop.services import offices, products, registers
from ocop_desktop.ui import errors, theme
from ocop_desktop.ui.error_hooks import install_error_hooks
from ocop_desktop.ui.log_file import start_log
from ocop_desktop.ui.preferences import Preferences
from ocop_desktop.ui.window import first_run
from ocop_desktop.ui.window.first_run import FirstRunDialog
from ocop_desktop.ui.window.new_register import FirstRunAnswers, make_register
from tests.builders import new_register
from tests.ui.keys import hit

TODAY = date(2026, 3, 5)


@pytest.fixture
def session(qapp: QApplication, preferences: Preferences) -> Iterator[Session]:
    made = Session(qapp, preferences, TODAY)
    yield made
    made.end()
    errors.bridge.raised.disconnect(made._show_error)
    for widget in QApplication.topLevelWidgets():
        widget.close()
    QApplication.processEvents()


def test_a_given_register_opens_without_questions(
    qtbot: QtBot, session: Session, preferences: Preferences, tmp_path: Path
) -> None:
    new_register(tmp_path).close()
    session.start(tmp_path / "so")
    assert session.first_run is None
    assert session.window is not None
    assert session.window.isVisible()
    assert "OCOP" in session.window.windowTitle()
    qtbot.waitUntil(lambda: preferences.register == tmp_path / "so")


def test_the_last_register_opens_again(
    qtbot: QtBot, session: Session, preferences: Preferences, tmp_path: Path
) -> None:
    new_register(tmp_path).close()
    preferences.register = tmp_path / "so"
    session.start(None)
    assert session.window is not None
    qtbot.waitUntil(lambda: session.window._status.register_name == "so")  # type: ignore[union-attr]


def test_practice_data_keep_their_mark(
    qtbot: QtBot, preferences: Preferences, tmp_path: Path
) -> None:
    questions = FirstRunDialog(preferences, TODAY)
    qtbot.addWidget(questions)
    questions.practice.setChecked(True)
    questions.name.set_value("UBND xã Mẫu")
    questions.folder.set_value(str(tmp_path / "so-tap"))
    make_register(questions.answers(), TODAY).close()
    register = registers.open_register(tmp_path / "so-tap")
    office = offices.get(register)
    assert office.practice
    assert office.name == "UBND xã Mẫu"
    assert products.all_rows(register, TODAY)
    register.close()


@pytest.mark.parametrize(
    ("name", "above", "codes"),
    [
        ("UBND xã Tân Phú", "UBND tỉnh Đồng Nai", ("26116",)),
        ("UBND xã Tân Phú", "", ()),
        ("UBND xã Cần Giờ", "", ("27664",)),
        ("Phòng Kinh tế xã Mẫu", "UBND xã Mẫu", ()),
    ],
)
def test_a_new_office_has_its_own_commune_where_its_names_leave_one(
    tmp_path: Path, name: str, above: str, codes: tuple[str, ...]
) -> None:
    office = Office(name, above)
    make_register(FirstRunAnswers(office, tmp_path / "so-moi"), TODAY).close()
    register = registers.open_register(tmp_path / "so-moi")
    assert offices.get(register).commune_codes == codes
    register.close()


def test_the_missing_name_of_an_office_is_told_until_it_is_typed(
    qtbot: QtBot, preferences: Preferences, tmp_path: Path
) -> None:
    questions = FirstRunDialog(preferences, TODAY)
    qtbot.addWidget(questions)
    questions.folder.set_value(str(tmp_path / "so-moi"))
    questions.show()
    questions.finish()
    assert questions.form.summary.text()
    hit(questions.name, Qt.Key.Key_U)
    assert not questions.form.summary.text()


def test_an_error_in_any_thread_reaches_the_bridge(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    install_error_hooks(session.unexpected_error.emit)
    qInstallMessageHandler(None)
    with qtbot.waitSignal(errors.bridge.raised):
        sys.excepthook(ZeroDivisionError, ZeroDivisionError("x"), None)
    with qtbot.waitSignal(errors.bridge.raised):
        thread = threading.Thread(target=lambda: 1 / 0)
        thread.start()
        thread.join()
    assert threading.excepthook is not threading.__excepthook__


def test_the_log_holds_no_values(tmp_path: Path) -> None:
    log = logging.getLogger("ocop_desktop")
    before = list(log.handlers)
    start_log(tmp_path / "ocop.log")
    try:
        errors.report(ValueError("Nguyễn Văn Mật, 079 000"))
    finally:
        for handler in set(log.handlers) - set(before):
            log.removeHandler(handler)
            handler.close()
    written = (tmp_path / "ocop.log").read_text(encoding="utf-8")
    assert "ValueError" in written
    assert "Nguyễn" not in written


def test_dark_and_light_change_the_whole_palette(
    session: Session, preferences: Preferences
) -> None:
    preferences.scheme = "dark"
    preferences.changed.emit()
    assert theme.is_dark()
    assert QApplication.palette().window().color().lightness() < 60
    preferences.scheme = "light"
    preferences.changed.emit()
    assert not theme.is_dark()
    assert QApplication.palette().window().color().lightness() > 220


@pytest.mark.parametrize("dark", [False, True])
def test_letters_stand_out_from_their_ground(qapp: QApplication, dark: bool) -> None:
    theme.apply(qapp, "dark" if dark else "light", 100)
    pairs = [("text", "window"), ("text", "base"), ("muted", "window"), ("muted", "paper")]
    pairs += [("muted", "navigation"), ("green", "window"), ("green", "green_soft")]
    pairs += [("warning", "warning_soft"), ("error", "error_soft"), ("blue", "blue_soft")]
    pairs += [
        ("on_green", "green"),
        ("on_select", "select"),
        ("error", "window"),
        ("warning", "window"),
    ]
    pairs += [("muted", "grey_soft")]
    for letters, ground in pairs:
        assert contrast(letters, ground) >= 4.5, (letters, ground)
    theme.apply(qapp, "light", 100)


def contrast(letters: str, ground: str) -> float:
    """The contrast of two of our colours, 1 to 21 (WCAG)."""
    light, dark = sorted((brightness(letters), brightness(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def brightness(name: str) -> float:
    """Relative luminance of one of our colours."""
    colour = theme.colour(name)
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_choosing_a_beginning_by_arrow_keys_opens_no_dialog(
    qtbot: QtBot, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(first_run, "choose_files", lambda *_: asked.append("file"))
    questions = FirstRunDialog(preferences, TODAY)
    qtbot.addWidget(questions)
    questions.show()
    questions.activateWindow()
    qtbot.waitUntil(questions.isActiveWindow, timeout=15_000)
    for passed in (questions.empty, questions.from_table):
        passed.setFocus()
        hit(passed, Qt.Key.Key_Down)
    assert questions.practice.isChecked()
    assert asked == []


def test_the_table_is_asked_for_before_the_register_is_made(
    qtbot: QtBot, preferences: Preferences, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[Callable[[tuple[Path, ...]], None]] = []
    monkeypatch.setattr(first_run, "choose_files", lambda *args: answers.append(args[-1]))
    questions = FirstRunDialog(preferences, TODAY)
    qtbot.addWidget(questions)
    questions.show()
    questions.name.set_value("UBND xã Mẫu")
    questions.folder.set_value(str(tmp_path / "so"))
    ready = QSignalSpy(questions.ready)
    questions.from_table.setChecked(True)
    questions.open_button.click()
    assert ready.count() == 0
    assert questions.isVisible()
    answers[0]((tmp_path / "bang.csv",))
    assert ready.count() == 1
    assert ready.at(0)[1] == tmp_path / "bang.csv"


def test_large_text_cuts_no_hint_of_the_first_questions(
    qapp: QApplication, qtbot: QtBot, preferences: Preferences
) -> None:
    theme.apply(qapp, "light", 150)
    questions = FirstRunDialog(preferences, TODAY)
    qtbot.addWidget(questions)
    questions.show()
    qtbot.wait(50)
    hints = [one for one in questions.findChildren(QLabel) if one.wordWrap() and one.isVisible()]
    cut = [one.text() for one in hints if one.height() < one.heightForWidth(one.width())]
    theme.apply(qapp, "light", 100)
    assert cut == []
