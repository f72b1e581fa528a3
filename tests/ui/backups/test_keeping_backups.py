"""Copies are made by themselves and by hand; the window says when, and what is to be done."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.health.report import HealthProblem, HealthReport, ProblemKind
from ocop_desktop.services import backups, events, registers
from ocop_desktop.ui.backups.backup_state import BackupState
from ocop_desktop.ui.backups.closing_backup import ClosingBackup
from ocop_desktop.ui.backups.copying_here import copy_register
from ocop_desktop.ui.backups.restore_record_dialog import RestoreRecordDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.window.backup_menu import BackupMenu
from ocop_desktop.ui.window.main_window import MainWindow
from ocop_desktop.ui.window.maintenance import Maintenance
from tests.ui.keys import CONTROL, Wait, ask_service, hit

SEEN = datetime(2026, 11, 30, 12, tzinfo=UTC)


@pytest.fixture
def window(qtbot: QtBot, context: PageContext, wait_for: Wait) -> Iterator[MainWindow]:
    made = MainWindow(context)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    made.start_maintenance()
    wait_for(lambda: not context.runner.is_busy)
    yield made
    made.maintenance = None


def care_of(window: MainWindow) -> Maintenance:
    assert window.maintenance is not None
    return window.maintenance


def copies_in(folder: Path) -> int:
    return len(backups.list_backups(folder))


def keep_event(context: PageContext, wait_for: Wait) -> None:
    ask_service(context, wait_for, events.save, Event("Hội chợ tập"))


def test_ctrl_b_copies_the_register_and_the_status_bar_says_when(
    window: MainWindow, tmp_path: Path, wait_for: Wait
) -> None:
    assert care_of(window).label.text() == "Chưa có bản sao"
    hit(window.page, Qt.Key.Key_B, held=CONTROL)
    wait_for(lambda: care_of(window).label.text().startswith("Bản sao: hôm nay"))
    assert copies_in(tmp_path / "so-ocop" / "backups") == 1


def test_a_change_is_copied_by_itself_once(
    window: MainWindow, context: PageContext, tmp_path: Path, wait_for: Wait
) -> None:
    keeper = care_of(window).keeper
    keep_event(context, wait_for)
    keeper.back_up_if_changed()
    assert care_of(window).label.text() == "Đang sao lưu…"
    wait_for(lambda: keeper.state.newest is not None)
    keeper.back_up_if_changed()
    wait_for(lambda: not keeper.state.is_running)
    assert copies_in(tmp_path / "so-ocop" / "backups") == 1


def test_closing_copies_first_and_then_closes(
    window: MainWindow, context: PageContext, tmp_path: Path, wait_for: Wait
) -> None:
    keep_event(context, wait_for)
    window.close()
    assert window.isVisible()
    wait_for(lambda: not window.isVisible())
    assert copies_in(tmp_path / "so-ocop" / "backups") == 1


def test_closing_without_changes_copies_nothing(window: MainWindow, tmp_path: Path) -> None:
    window.close()
    assert not window.isVisible()
    assert copies_in(tmp_path / "so-ocop" / "backups") == 0


def test_a_copy_at_closing_is_skipped_by_one_click(
    window: MainWindow, context: PageContext, wait_for: Wait
) -> None:
    keep_event(context, wait_for)
    window.close()
    dialog = window.findChild(ClosingBackup)
    assert isinstance(dialog, ClosingBackup)
    QTest.mouseClick(dialog.skip_button, Qt.MouseButton.LeftButton)
    wait_for(lambda: not window.isVisible())


def test_a_copy_that_is_refused_at_closing_is_told_and_leaves_the_choice(
    window: MainWindow, context: PageContext, tmp_path: Path, wait_for: Wait
) -> None:
    keep_event(context, wait_for)
    (tmp_path / "so-ocop" / "backups").rmdir()
    (tmp_path / "so-ocop" / "backups").write_text("kein Ordner")
    window.close()
    dialog = window.findChild(ClosingBackup)
    assert isinstance(dialog, ClosingBackup)
    wait_for(dialog.retry_button.isVisible)
    assert window.isVisible()
    assert dialog.skip_button.text().replace("&", "") == "Đóng không sao lưu"
    QTest.mouseClick(dialog.skip_button, Qt.MouseButton.LeftButton)
    wait_for(lambda: not window.isVisible())


def test_the_second_place_is_remembered_and_gets_copies(
    window: MainWindow, tmp_path: Path, wait_for: Wait
) -> None:
    usb = tmp_path / "usb"
    usb.mkdir()
    window.menus.backups._on_second_chosen(usb)
    wait_for(lambda: care_of(window).keeper.state.second_newest is not None)
    assert window.menus.backups.places.second == usb
    assert copies_in(usb) == 1


def test_a_fair_that_was_deleted_comes_back_out_of_a_copy(
    window: MainWindow, context: PageContext, wait_for: Wait
) -> None:
    keep_event(context, wait_for)
    ask_service(context, wait_for, backups.back_up)
    ask_service(context, wait_for, events.delete, 1)
    dialog = window.menus.backups.restore_record()
    assert isinstance(dialog, RestoreRecordDialog)
    QTest.keyClicks(dialog.search, "hoi cho")
    wait_for(lambda: [row.record.name for row in dialog.table.rows] == ["Hội chợ tập"])
    assert not dialog.table.rows[0].record.exists
    hit(dialog.search, Qt.Key.Key_Return)
    wait_for(lambda: not any(one.isVisible() for one in window.findChildren(RestoreRecordDialog)))
    assert ask_service(context, wait_for, events.get, 1).name == "Hội chợ tập"


def test_the_register_is_copied_to_this_computer_whole(
    context: PageContext, tmp_path: Path, wait_for: Wait
) -> None:
    keep_event(context, wait_for)
    target = tmp_path / "tai-lieu" / "so-ocop"
    ask_service(context, wait_for, copy_register, target)
    register = registers.open_register(target)
    assert events.get(register, 1).name == "Hội chợ tập"
    register.close()
    assert [one.name for one in target.parent.iterdir()] == ["so-ocop"]


@pytest.mark.parametrize(
    ("state", "words", "is_warning"),
    [
        (BackupState(first_seen=SEEN), "Chưa có bản sao", False),
        (BackupState(newest=SEEN, first_seen=SEEN), "Bản sao: hôm nay", False),
        (BackupState(is_running=True, first_seen=SEEN), "Đang sao lưu…", False),
        (BackupState(refusal="Đĩa đầy.", first_seen=SEEN), "Chưa sao lưu được", True),
        (BackupState(newest=SEEN, first_seen=SEEN - timedelta(days=8)), "ở USB", True),
        (
            BackupState(newest=SEEN, second_newest=SEEN - timedelta(days=9)),
            "Bản sao ở USB đã 9 ngày",
            True,
        ),
        (BackupState(newest=SEEN, second_newest=SEEN - timedelta(days=3)), "Bản sao: ", False),
    ],
)
def test_the_state_of_the_copies_is_told_in_words(
    state: BackupState, words: str, is_warning: bool
) -> None:
    assert words in state.words(SEEN)
    assert state.is_warning(SEEN) is is_warning
    assert state.hint(SEEN).endswith("Bấm để xem các bản sao.")


def test_problems_are_told_no_more_once_a_check_found_none(
    window: MainWindow, tmp_path: Path, wait_for: Wait
) -> None:
    care = care_of(window)
    care.show_problems(HealthReport((HealthProblem(ProblemKind.INTEGRITY),)))
    assert care.banner is not None
    menu = window.findChild(BackupMenu)
    assert menu is not None
    dialog = menu.check()
    wait_for(lambda: "Không thấy lỗi" in dialog.outcome.text())
    assert care.banner is None
    dialog.close()


def test_the_copy_that_was_chosen_in_the_list_is_the_one_searched(
    window: MainWindow, context: PageContext, tmp_path: Path, wait_for: Wait
) -> None:
    keep_event(context, wait_for)
    own = tmp_path / "so-ocop" / "backups"
    older = ask_service(context, wait_for, backups.back_up).folder
    ask_service(context, wait_for, backups.back_up)
    assert copies_in(own) == 2
    menu = window.findChild(BackupMenu)
    assert menu is not None
    dialog = menu.restore_record(older)
    wait_for(lambda: bool(dialog.table.rows))
    assert dialog.backups.currentData() == older
    dialog.close()


def test_the_list_of_copies_shows_a_second_place_chosen_meanwhile(
    window: MainWindow, tmp_path: Path
) -> None:
    menu = window.findChild(BackupMenu)
    assert menu is not None
    dialog = menu.show_backups()
    menu.places.set_second(tmp_path)
    menu.backed_up.emit()
    assert dialog.second.text() == str(tmp_path)
    assert dialog.forget_button.isEnabled()
    dialog.close()


def test_a_broken_register_is_closed_without_a_copy_by_enter(
    window: MainWindow, context: PageContext, tmp_path: Path, wait_for: Wait
) -> None:
    keep_event(context, wait_for)
    (tmp_path / "so-ocop" / "register.sqlite").write_bytes(b"")
    window.close()
    dialog = window.findChild(ClosingBackup)
    assert isinstance(dialog, ClosingBackup)
    wait_for(lambda: "Không đọc được sổ" in dialog.words.text())
    assert not dialog.retry_button.isVisible()
    assert dialog.skip_button.hasFocus()
    hit(dialog.skip_button, Qt.Key.Key_Space)
    wait_for(lambda: not window.isVisible())


def test_what_another_window_or_a_killed_one_wrote_is_copied_too(
    window: MainWindow, tmp_path: Path, wait_for: Wait
) -> None:
    other = registers.open_register(tmp_path / "so-ocop")
    events.save(other, Event("Hội chợ tập"))
    other.close()
    keeper = care_of(window).keeper
    assert not keeper.has_changes
    keeper.back_up_if_changed()
    wait_for(lambda: copies_in(tmp_path / "so-ocop" / "backups") == 1)
    wait_for(lambda: not keeper.state.is_running)
