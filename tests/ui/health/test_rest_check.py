"""At rest the register is checked by itself: a sample, or all of it; what is found is told."""

import sqlite3
from datetime import date, timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from ocop_desktop.services import producers, products
from ocop_desktop.ui.backups.backup_places import BackupPlaces
from ocop_desktop.ui.health.rest_check import RestCheck
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.window.main_window import MainWindow
from tests.builders import a_producer, a_product
from tests.ui.keys import Wait, ask_service


def test_a_full_check_is_done_once_a_week(
    qtbot: QtBot, context: PageContext, tmp_path: Path, wait_for: Wait
) -> None:
    places = BackupPlaces(context.preferences, tmp_path / "so-ocop")

    def is_full(on: date) -> bool:
        check = RestCheck(context.runner, places, on)
        wait_for(lambda: not context.runner.is_busy)
        wanted = check._is_full
        with qtbot.waitSignal(check.checked, timeout=15_000):
            check._timer.stop()
            check._check()
        return wanted

    day = context.on
    assert is_full(day)
    assert not is_full(day + timedelta(days=6))
    assert is_full(day + timedelta(days=7))


def test_damage_found_at_rest_stands_over_the_page_with_the_next_step(
    qtbot: QtBot, context: PageContext, tmp_path: Path, wait_for: Wait
) -> None:
    producer = ask_service(context, wait_for, producers.save, a_producer())
    ask_service(context, wait_for, products.save, a_product(producer.id))
    with sqlite3.connect(tmp_path / "so-ocop" / "register.sqlite") as plain:
        plain.execute("UPDATE product SET specification = 'hỏng'")
    plain.close()
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.show()
    window.start_maintenance()
    maintenance = window.maintenance
    assert maintenance is not None
    wait_for(lambda: not context.runner.is_busy)
    assert maintenance.banner is None
    maintenance.rest_check._timer.stop()
    maintenance.rest_check._check()
    wait_for(lambda: maintenance.banner is not None and maintenance.banner.isVisible())
    assert maintenance.banner is not None
    assert "1 chỗ sai" in maintenance.banner.words.text()
    assert [one.text() for one in maintenance.banner.buttons] == [
        "Xem và sửa…",
        "Khôi phục từ bản sao…",
    ]
