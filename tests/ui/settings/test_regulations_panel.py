"""A new regulation folder shows what it changes before it is taken over; a broken one what is wrong."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.settings.regulation_dialog import (
    RegulationChangesDialog,
    RegulationFaultsDialog,
)
from ocop_desktop.ui.settings.regulations_panel import RegulationsPanel
from tests.domain.law.test_regulation_files import FIRST, changed, copied

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def panel(qtbot: QtBot, context: PageContext, wait_for: Wait) -> RegulationsPanel:
    made = RegulationsPanel(replace(context, on=date(2026, 11, 22)))
    qtbot.addWidget(made)
    made.show()
    made.reload()
    wait_for(lambda: bool(made.list.text()))
    return made


def test_every_regulation_has_a_line_the_newest_first(panel: RegulationsPanel) -> None:
    lines = panel.list.text().splitlines()
    assert lines[0] == "26/2026/QĐ-TTg, từ 22/05/2026 · 26 phiếu chấm"
    assert lines[2].startswith("1048/QĐ-TTg, từ 21/08/2019 đến 24/02/2023")


def test_a_sound_folder_shows_its_changes_and_is_taken_over_on_enter(
    panel: RegulationsPanel, tmp_path: Path, wait_for: Wait
) -> None:
    folder = copied(tmp_path)
    changed(folder / FIRST, "2**** | Hợp", "2*** | Hợp")
    panel.examine(folder)
    wait_for(lambda: panel.findChild(RegulationChangesDialog) is not None)
    dialog = panel.findChild(RegulationChangesDialog)
    assert dialog is not None
    (line,) = dialog.table.rows
    assert (line.set, line.criterion, line.kind) == ("1", "1.5", "Điểm, dấu sao")
    assert (line.before, line.after) == ("0 1 2**** 3*****", "0 1 2*** 3*****")
    QTest.keyClick(dialog.accept_button, Qt.Key.Key_Space)
    wait_for(lambda: "do cơ quan nhập" in panel.list.text())


def test_a_broken_folder_shows_every_fault_and_changes_nothing(
    panel: RegulationsPanel, tmp_path: Path, wait_for: Wait
) -> None:
    folder = copied(tmp_path)
    changed(folder / FIRST, "max = 18", "max = 19")
    panel.examine(folder)
    wait_for(lambda: panel.findChild(RegulationFaultsDialog) is not None)
    dialog = panel.findChild(RegulationFaultsDialog)
    assert dialog is not None
    assert {(line.set, line.criterion) for line in dialog.table.rows} == {("1", "1"), ("1", "A")}
    assert dialog.table.rows[0].kind.startswith("Tổng điểm")
