"""Each failure of opening is a screen of the start page: the reason, and the ways on as buttons."""

import shutil
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ocop_desktop.app import Session
from ocop_desktop.domain import errors as failures
from ocop_desktop.domain.codes import WriteReason
from ocop_desktop.domain.errors import OcopError
from ocop_desktop.domain.opening.schema_faults import SchemaDifference, SchemaFault, SchemaObject
from ocop_desktop.services import backups, products, registers
from ocop_desktop.ui.backups.restore_dialog import RestoreDialog
from ocop_desktop.ui.preferences import Preferences
from ocop_desktop.ui.window.opening_steps import OpeningStep
from ocop_desktop.ui.window.start_page import StartPage
from tests.builders import TODAY
from tests.practice_registers import open_practice
from tests.ui.keys import Wait
from tools.window_checks import find_faults

PLACE = Path("C:/Users/Nguyễn Thị Thu Hương/OneDrive/Tài liệu/UBND xã Cần Giờ/Sổ OCOP năm 2026")
TRIGGER = SchemaFault(SchemaDifference.FOREIGN, SchemaObject.TRIGGER, "theo_doi")
SCREENS: tuple[tuple[OcopError, OpeningStep], ...] = (
    (failures.RegisterDamaged(PLACE), OpeningStep.RESTORE),
    (failures.RegisterAltered(PLACE, (TRIGGER,)), OpeningStep.RESTORE),
    (failures.RegisterExchanged(PLACE), OpeningStep.REOPEN),
    (failures.RegisterMissing(PLACE), OpeningStep.RETRY),
    (failures.RegisterNewer(PLACE, "0012", "0010"), OpeningStep.RETRY),
    (failures.RegisterLocked(PLACE), OpeningStep.RETRY),
    (failures.NotARegister(PLACE), OpeningStep.CHOOSE),
    *((failures.CannotWrite(PLACE, "", reason), OpeningStep.RETRY) for reason in WriteReason),
    (failures.SpaceMissing(PLACE, 12_000_000), OpeningStep.RETRY),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A register of three products with a copy."""
    register = open_practice(tmp_path / "so-ocop", products=3, on=TODAY)
    backups.back_up(register)
    register.close()
    return register.folder


def page_of(session: Session, wait_for: Wait) -> StartPage:
    wait_for(lambda: session.start_page is not None and session.start_page.reason.isVisible())
    assert session.start_page is not None
    return session.start_page


def press(page: StartPage, step: OpeningStep) -> None:
    QTest.mouseClick(page.reason.buttons[step], Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("scale", [100, 160])
def test_every_failure_has_its_screen_where_nothing_is_cut(
    qapp: QApplication, preferences: Preferences, wait_for: Wait, scale: int
) -> None:
    from ocop_desktop.ui import theme  # noqa: PLC0415 - only here

    theme.apply(qapp, "light", scale)
    page = StartPage(preferences)
    page.resize(780, 760)
    page.show()
    page.activateWindow()
    for error, first in SCREENS:
        page.show_failure(error, PLACE)
        assert next(iter(page.reason.buttons)) is first, error
        wait_for(page.reason.buttons[first].hasFocus)
        wait_for(lambda: find_faults(page) == [])
    page.close()


def empty(folder: Path) -> None:
    (folder / "register.sqlite").write_bytes(b"")


def test_an_emptied_register_comes_back_by_two_clicks(
    session: Session, folder: Path, wait_for: Wait
) -> None:
    empty(folder)
    session.start(folder)
    page = page_of(session, wait_for)
    button = page.reason.buttons[OpeningStep.RESTORE]
    wait_for(lambda: "hôm nay" in button.text())
    assert "3 sản phẩm" in page.reason.backup_line.text()
    press(page, OpeningStep.RESTORE)
    dialog = page.findChild(RestoreDialog)
    assert isinstance(dialog, RestoreDialog)
    wait_for(dialog.restore_button.isEnabled)
    QTest.mouseClick(dialog.restore_button, Qt.MouseButton.LeftButton)
    wait_for(lambda: session.window is not None and session.window.context.runner.is_open)
    assert session.window is not None
    assert session.window.menus.backups.folder.name.startswith("so-ocop-khoi-phuc-")
    assert (folder / "register.sqlite").read_bytes() == b""


def test_a_missing_folder_is_tried_again_once_its_disk_is_in(
    session: Session, folder: Path, tmp_path: Path, wait_for: Wait
) -> None:
    away = tmp_path / "rut-ra"
    folder.rename(away)
    session.start(folder)
    page = page_of(session, wait_for)
    away.rename(folder)
    press(page, OpeningStep.RETRY)
    wait_for(lambda: session.window is not None and session.window.context.runner.is_open)


def add_trigger(folder: Path) -> None:
    with sqlite3.connect(folder / "register.sqlite") as plain:
        plain.execute("CREATE TRIGGER theo_doi AFTER UPDATE ON product BEGIN SELECT 1; END")
    plain.close()


def test_an_altered_register_is_named_and_can_be_read(
    session: Session, folder: Path, wait_for: Wait
) -> None:
    add_trigger(folder)
    session.start(folder)
    page = page_of(session, wait_for)
    assert "theo_doi" in page.reason.text.text()
    press(page, OpeningStep.VIEW)
    wait_for(lambda: session.window is not None and session.window._read_only.isVisible())


def test_what_can_be_read_is_salvaged_into_a_new_register(
    session: Session, folder: Path, wait_for: Wait
) -> None:
    add_trigger(folder)
    session.start(folder)
    page = page_of(session, wait_for)
    dialog = page.recovery.salvage(folder)
    QTest.mouseClick(dialog.start_button, Qt.MouseButton.LeftButton)
    wait_for(dialog.open_button.isVisible)
    assert "3 sản phẩm" in dialog.outcome.text()
    QTest.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    wait_for(lambda: session.window is not None and session.window.context.runner.is_open)
    assert session.window is not None
    assert session.window.menus.backups.folder.name == "so-ocop-cuu"


def test_a_register_exchanged_under_the_window_stops_it(
    session: Session, folder: Path, tmp_path: Path, wait_for: Wait
) -> None:
    other = open_practice(tmp_path / "so-khac", products=2, on=TODAY, seed=2)
    other.close()
    session.start(folder)
    wait_for(lambda: session.window is not None and session.window.context.runner.is_open)
    window = session.window
    assert window is not None
    wait_for(lambda: not window.context.runner.is_busy)
    shutil.copyfile(tmp_path / "so-khac" / "register.sqlite", folder / "register.sqlite")
    window.menus.undo_last_action()
    page = page_of(session, wait_for)
    assert session.window is None
    assert "bị thay bằng tệp khác" in page.reason.title.text()
    press(page, OpeningStep.REOPEN)
    wait_for(lambda: session.window is not None and session.window.context.runner.is_open)
    session.end()
    register = registers.open_register(folder)
    assert len(products.all_rows(register, TODAY)) == 2
    register.close()
