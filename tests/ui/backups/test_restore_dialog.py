"""A register is restored from a copy: listed, looked into, compared, made in a new folder."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.backups.backup import Backup
from ocop_desktop.domain.office.office import Office
from ocop_desktop.services import backups, offices, producers, products, registers
from ocop_desktop.ui import errors
from ocop_desktop.ui.backups.passphrase_dialog import PassphraseDialog
from ocop_desktop.ui.backups.restore_dialog import RestoreDialog
from ocop_desktop.ui.backups.words import moment_words
from ocop_desktop.ui.page_context import PageContext
from tests.builders import TODAY, a_producer, a_product
from tests.ui.keys import Wait, ask_service, hit, type_text


@pytest.fixture
def kept(context: PageContext, wait_for: Wait) -> Backup:
    """A copy of an office with one product."""
    ask_service(context, wait_for, offices.save, Office(name="UBND xã Mẫu"))
    producer = ask_service(context, wait_for, producers.save, a_producer())
    ask_service(context, wait_for, products.save, a_product(producer.id))
    return ask_service(context, wait_for, backups.back_up)


@pytest.fixture
def open_dialog(
    qtbot: QtBot, context: PageContext, tmp_path: Path, wait_for: Wait
) -> Callable[[], RestoreDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def open_it() -> RestoreDialog:
        dialog = RestoreDialog(
            context.runner, context.preferences, tmp_path / "so-ocop", is_open=True, parent=window
        )
        dialog.open()
        wait_for(lambda: not context.runner.is_busy)
        assert window.isVisible()
        return dialog

    return open_it


def facts_of(dialog: RestoreDialog) -> str:
    return " ".join(
        label.text() for label in dialog.content.findChildren(type(dialog.loss)) if label.text()
    )


def test_the_newest_copy_is_chosen_and_told_from_the_inside(
    kept: Backup, open_dialog: Callable[[], RestoreDialog]
) -> None:
    dialog = open_dialog()
    assert dialog.table.selected_backup() == kept
    told = facts_of(dialog)
    assert "UBND xã Mẫu" in told
    assert "1 sản phẩm" in told
    assert str(kept.folder) in told
    assert dialog.loss.isHidden()


def test_what_the_open_register_has_more_is_told_before_anything_is_done(
    kept: Backup, context: PageContext, open_dialog: Callable[[], RestoreDialog], wait_for: Wait
) -> None:
    ask_service(context, wait_for, products.save, a_product(1, "Mắm ruốc"))
    dialog = open_dialog()
    assert "thêm 1 lần ghi" in dialog.loss.text()
    assert "1 sản phẩm" in dialog.loss.text()


def test_enter_restores_into_a_new_folder_beside_the_register(
    qtbot: QtBot, kept: Backup, tmp_path: Path, open_dialog: Callable[[], RestoreDialog]
) -> None:
    dialog = open_dialog()
    with qtbot.waitSignal(dialog.restored, timeout=15_000) as told:
        QTest.mouseClick(dialog.restore_button, Qt.MouseButton.LeftButton)
    folder = told.args[0]
    assert folder.parent == tmp_path
    assert folder.name.startswith("so-ocop-khoi-phuc-")
    register = registers.open_register(folder)
    assert len(products.all_rows(register, TODAY)) == 1
    assert offices.get(register).name == "UBND xã Mẫu"
    register.close()


def test_a_folder_that_is_not_empty_is_refused_in_words_and_the_dialog_stays(
    kept: Backup, tmp_path: Path, open_dialog: Callable[[], RestoreDialog], wait_for: Wait
) -> None:
    told: list[str] = []

    def hear(message: object, details: str) -> None:
        told.append(getattr(message, "title"))  # noqa: B009 - any message

    errors.bridge.raised.connect(hear)
    dialog = open_dialog()
    dialog.target.path.setFocus()
    dialog.target.path.selectAll()
    QTest.keyClicks(dialog.target.path, str(tmp_path / "so-ocop"))
    QTest.mouseClick(dialog.restore_button, Qt.MouseButton.LeftButton)
    wait_for(lambda: bool(told))
    errors.bridge.raised.disconnect(hear)
    assert told == ["Thư mục không trống"]
    wait_for(dialog.restore_button.isEnabled)
    assert dialog.isVisible()


def test_without_copies_the_next_step_is_to_choose_a_folder(
    open_dialog: Callable[[], RestoreDialog], tmp_path: Path, wait_for: Wait
) -> None:
    dialog = open_dialog()
    assert not dialog.restore_button.isEnabled()
    dialog.finder.add_folder(tmp_path)
    wait_for(dialog.loss.isVisible)
    assert "Không thấy bản sao nào" in dialog.loss.text()


def test_moments_are_told_by_the_clerks_own_day() -> None:
    seen = datetime(2026, 11, 30, 12, tzinfo=UTC).astimezone()
    at = seen.replace(hour=9, minute=5)
    assert moment_words(at, seen) == "hôm nay 9:05"
    assert moment_words(at - timedelta(days=1), seen) == "hôm qua 9:05"
    assert moment_words(at - timedelta(days=9), seen) == "21/11/2026 9:05"


def test_a_new_passphrase_is_typed_twice_and_its_loss_understood(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = PassphraseDialog("Mật khẩu", is_new=True, parent=window)
    dialog.open()
    type_text(dialog.first, "ngắn")
    assert "Quá ngắn" in dialog.strength.text()
    dialog.first.clear()
    QTest.keyClicks(dialog.first, "bon tu chi minh nho")
    QTest.keyClicks(dialog.second, "bon tu chi minh")
    assert "chưa giống" in dialog.strength.text()
    QTest.keyClicks(dialog.second, " nho")
    assert dialog.strength.text() == "Mạnh."
    assert not dialog.ok_button.isEnabled()
    hit(dialog.accepts_risk, Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.given) as told:
        hit(dialog.second, Qt.Key.Key_Return)
    assert told.args == ["bon tu chi minh nho"]


def test_an_open_register_that_cannot_be_read_stops_no_restore(
    qtbot: QtBot, kept: Backup, tmp_path: Path, open_dialog: Callable[[], RestoreDialog]
) -> None:
    (tmp_path / "so-ocop" / "register.sqlite").write_bytes(b"")
    dialog = open_dialog()
    qtbot.waitUntil(lambda: "không đọc được" in dialog.loss.text())
    assert QApplication.activeModalWidget() is dialog
    assert dialog.table.selected_backup() == kept
    assert dialog.restore_button.isEnabled()
