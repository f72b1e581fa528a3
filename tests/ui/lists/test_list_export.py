"""Xuất Excel on every list: what is offered, and what a press writes."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.services import producers, products
from ocop_desktop.ui.lists.list_export import ListExport
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.products.export_layout_dialog import ExportLayoutDialog
from ocop_desktop.ui.products.products_page import ProductsPage
from ocop_desktop.ui.tasks.job import Job
from ocop_desktop.ui.window.main_window import MainWindow
from ocop_desktop.ui.window.navigation import NavigationButton
from tests.builders import a_producer, a_product
from tests.ui.keys import ask_service

WaitFor = Callable[[Callable[[], bool]], None]
NAME = "Mật dừa nước cô đặc"


@pytest.fixture
def window(qtbot: QtBot, context: PageContext, wait_for: WaitFor) -> Iterator[MainWindow]:
    """The window over a register of one product."""
    ask = partial(ask_service, context, wait_for)
    kept = ask(producers.save, a_producer())
    ask(products.save, a_product(kept.id, NAME))
    made = MainWindow(context)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    made.go_to("products")
    page = made.page
    assert isinstance(page, ProductsPage)
    wait_for(lambda: len(page.table.rows) == 1)
    yield made
    page.save_layout()


def products_page(window: MainWindow) -> ProductsPage:
    page = window.page
    assert isinstance(page, ProductsPage)
    return page


def choose(parent: QWidget, target: Path, wait_for: WaitFor) -> None:
    """Choose `target` in the dialog that is open, and wait until it is written."""
    (dialog,) = parent.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith(".xlsx")
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setText(str(target))  # as it is typed; `selectFile` leaves a line that has the focus alone
    dialog.accept()
    wait_for(target.exists)


def texts_of(file: Path) -> set[object]:
    rows = openpyxl.load_workbook(file).worksheets[0].iter_rows(values_only=True)
    return {cell for row in rows for cell in row}


def entry(export: ListExport, words: str) -> QAction:
    menu = export.action.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return next(action for action in menu.actions() if action.text() == words)


def test_ctrl_e_writes_the_list_as_it_is_shown(
    window: MainWindow, wait_for: WaitFor, tmp_path: Path
) -> None:
    page = products_page(window)
    QTest.keyClick(page.table, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    choose(page, tmp_path / "đang xem.xlsx", wait_for)
    shown = texts_of(tmp_path / "đang xem.xlsx")
    assert {"Sản phẩm", NAME, "DANH SÁCH SẢN PHẨM OCOP"} <= shown
    assert "Bộ" not in shown


def test_the_end_of_the_job_offers_to_open_the_file(
    window: MainWindow, wait_for: WaitFor, tmp_path: Path
) -> None:
    page = products_page(window)
    jobs: list[Job] = []
    window.context.runner.job_changed.connect(jobs.append)
    page.list_export.write(page.list_export.choices[0], tmp_path / "a.csv")
    wait_for(lambda: bool(jobs) and jobs[-1].outcome is not None)
    outcome = jobs[-1].outcome
    assert outcome is not None
    assert outcome.words == "Đã ghi 1 dòng vào “a.csv”."
    assert [words for words, _ in outcome.actions] == ["Mở tệp", "Mở thư mục"]
    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_products_can_be_exported_with_all_facts_or_those_selected_only(
    window: MainWindow, wait_for: WaitFor, tmp_path: Path
) -> None:
    page = products_page(window)
    page.table.clearSelection()
    selected = entry(page.list_export, "Mọi thông tin, chỉ sản phẩm đã chọn")
    assert not selected.isEnabled()
    page.table.selectAll()
    assert entry(page.list_export, selected.text()).isEnabled()
    selected.trigger()
    choose(page, tmp_path / "a.xlsx", wait_for)
    assert {"Mã trong sổ", NAME} <= texts_of(tmp_path / "a.xlsx")


@pytest.mark.parametrize("key", ["products", "producers", "deadlines", "fairs", "evaluations"])
def test_every_list_offers_it_beside_printing(
    window: MainWindow, wait_for: WaitFor, key: str
) -> None:
    window.go_to(key)
    wait_for(lambda: not window.context.runner.is_busy)
    offered = [
        one
        for one in window.page.findChildren(QAction)
        if one.text() in {"Xuất Excel", "In danh sách"}
    ]
    exports = [one for one in offered if one.text() == "Xuất Excel"]
    tables_of_papers = 1 if key == "fairs" else 0  # the papers print from a menu of their own
    assert len(exports) - tables_of_papers == len(offered) - len(exports)
    assert [one.shortcut().toString() for one in exports if one.shortcut().toString()] == ["Ctrl+E"]


def test_the_menu_of_the_window_writes_an_empty_template(
    window: MainWindow, wait_for: WaitFor, tmp_path: Path
) -> None:
    action = next(one for one in window.actions() if one.text() == "Tải mẫ&u nhập trống…")
    action.trigger()
    choose(window, tmp_path / "mẫu.xlsx", wait_for)
    assert {"Tên sản phẩm", "Lần 1 / Hạng sao"} <= texts_of(tmp_path / "mẫu.xlsx")


def test_columns_and_titles_are_chosen_saved_and_exported(
    window: MainWindow, wait_for: WaitFor, tmp_path: Path
) -> None:
    page = products_page(window)
    entry(page.list_export, "Chọn cột và tiêu đề…").trigger()
    (dialog,) = page.findChildren(ExportLayoutDialog)
    wait_for(lambda: bool(dialog.name.currentText()))
    dialog.name.setEditText("Báo cáo quý")
    dialog.list.setCurrentRow(0)
    dialog.list.currentItem().setText("Sản phẩm của xã")
    QTest.mouseClick(dialog.down_button, Qt.MouseButton.LeftButton)
    assert [one.heading for one in dialog.columns()][:2] == ["Chủ thể", "Sản phẩm của xã"]
    dialog.accept()
    wait_for(lambda: bool(page.findChildren(QFileDialog)))
    choose(page, tmp_path / "a.xlsx", wait_for)
    assert {"BÁO CÁO QUÝ", "Sản phẩm của xã", NAME} <= texts_of(tmp_path / "a.xlsx")


def test_ctrl_e_exports_the_page_that_was_just_chosen(
    window: MainWindow, wait_for: WaitFor
) -> None:
    window.go_to("producers")
    (button,) = (one for one in window.findChildren(NavigationButton) if one.key == "producers")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: window.page is not None and bool(window.page.findChildren(QFileDialog)))


def test_a_press_on_the_button_opens_its_menu_beside_it(
    window: MainWindow, wait_for: WaitFor
) -> None:
    page = products_page(window)
    menu = page.list_export.action.menu()
    (button,) = (one for one in page.findChildren(QToolButton) if one.text() == "Xuất Excel")
    assert isinstance(menu, QMenu)
    window.move(-600, 0)  # the button lies on the small screen of the tests
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    wait_for(menu.isVisible)
    place = QRect(button.mapToGlobal(QPoint(0, 0)), button.size())
    assert menu.geometry().intersects(place.adjusted(-2, -2, 2, 2))
    menu.close()
