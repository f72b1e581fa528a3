"""The check of the open register: nothing is called sound before it was read, problems have names."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.health.report import HealthProblem, HealthReport, ProblemKind, RecordName
from ocop_desktop.services import producers, products
from ocop_desktop.ui.health.health_dialog import HealthDialog
from ocop_desktop.ui.health.salvage_dialog import SalvageDialog
from ocop_desktop.ui.page_context import PageContext
from tests.builders import a_producer, a_product
from tests.ui.keys import Wait, ask_service, press_answer


@pytest.fixture
def dialog(
    qtbot: QtBot, context: PageContext, tmp_path: Path, wait_for: Wait
) -> Iterator[HealthDialog]:
    """The dialog over an office with one product, not checked yet."""
    producer = ask_service(context, wait_for, producers.save, a_producer())
    ask_service(context, wait_for, products.save, a_product(producer.id))
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = HealthDialog(context, tmp_path / "so-ocop", window)
    made.open()
    yield made
    assert window is not None


def checked(dialog: HealthDialog) -> Callable[[], bool]:
    return lambda: not dialog.jobs.is_running and "Đã đọc lúc" in dialog.outcome.text()


def spoil(folder: Path) -> None:
    """Write past the program, as a damaged disk would."""
    with sqlite3.connect(folder / "register.sqlite") as plain:
        plain.execute("UPDATE product SET specification = 'hỏng'")
    plain.close()


def test_nothing_is_called_sound_before_it_was_read(dialog: HealthDialog, wait_for: Wait) -> None:
    assert "Không thấy lỗi" not in dialog.outcome.text()
    QTest.mouseClick(dialog.again_button, Qt.MouseButton.LeftButton)
    assert "Không thấy lỗi" not in dialog.outcome.text()
    wait_for(checked(dialog))
    assert dialog.outcome.text().startswith("Không thấy lỗi. Đã đọc lúc")
    assert not dialog.salvage_button.isEnabled()


def test_a_damaged_value_is_named_and_opens_its_record(
    qtbot: QtBot, dialog: HealthDialog, tmp_path: Path, wait_for: Wait
) -> None:
    spoil(tmp_path / "so-ocop")
    QTest.mouseClick(dialog.again_button, Qt.MouseButton.LeftButton)
    wait_for(checked(dialog))
    told = [
        dialog.table.model().index(row, column).data()
        for row in range(dialog.table.model().rowCount())
        for column in range(4)
    ]
    assert any("Mật dừa nước" in words for words in told)
    assert "hỏng" in told
    dialog.table.select_ids([dialog.table.rows[0].id])
    with qtbot.waitSignal(dialog.record_requested) as asked:
        QTest.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    assert asked.args == ["products", 1]


def test_values_are_set_back_only_after_a_question(
    dialog: HealthDialog, context: PageContext, tmp_path: Path, wait_for: Wait
) -> None:
    spoil(tmp_path / "so-ocop")
    dialog.check()
    wait_for(checked(dialog))
    assert dialog.table.rows
    QTest.mouseClick(dialog.set_back_button, Qt.MouseButton.LeftButton)
    assert "được chép nguyên" in press_answer(dialog, wait_for, "Đặt lại")
    wait_for(lambda: dialog.outcome.text().startswith("Không thấy lỗi"))
    (kept,) = ask_service(context, wait_for, products.get_many, (1,))
    assert kept.specification == a_product(1).specification


def test_values_stand_as_the_forms_show_them_and_names_once(dialog: HealthDialog) -> None:
    name = RecordName("recognition", 2, "Mật dừa nước")
    dialog.show_report(
        HealthReport(
            (
                HealthProblem(
                    ProblemKind.UNREADABLE_VALUE, name, "issued_on", "2025-02-31", "2025-02-28"
                ),
                HealthProblem(ProblemKind.CHANGED_VALUE, name, "product_id", "x", 7),
                HealthProblem(ProblemKind.MISSING_ROW, name),
            )
        )
    )
    index = dialog.table.model().index
    shown = [[str(index(row, column).data()) for column in (1, 2, 3)] for row in range(3)]
    assert ["2025-02-31", "28/02/2025"] in [row[1:] for row in shown]
    assert ["x", "số 7"] in [row[1:] for row in shown]
    assert not any("Mật dừa nước" in row[0] for row in shown)
    hints = [index(row, 1).data(Qt.ItemDataRole.ToolTipRole) for row in range(3)]
    assert all("Mật dừa nước" in str(words) for words in hints)


def test_the_buttons_stand_under_their_title(dialog: HealthDialog) -> None:
    heading = next(
        label for label in dialog.findChildren(QLabel) if label.text() == dialog.windowTitle()
    )
    lefts = {one.mapTo(dialog, QPoint()).x() for one in (heading, dialog.again_button)}
    assert len(lefts) == 1


def test_where_nothing_is_left_to_salvage_the_way_is_a_copy(
    dialog: HealthDialog, context: PageContext, tmp_path: Path, wait_for: Wait
) -> None:
    (tmp_path / "so-ocop" / "register.sqlite").write_bytes(b"")
    salvage = SalvageDialog(context.runner, context.preferences, tmp_path / "so-ocop", dialog)
    salvage.open()
    salvage.salvage()
    wait_for(lambda: "khôi phục từ bản sao" in salvage.outcome.text())
    assert QApplication.activeModalWidget() is salvage
    salvage.close()
