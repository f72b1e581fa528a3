"""A list of an office goes in through the window in few actions, and nothing before the last one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ocop_desktop.services import history, imports, products
from ocop_desktop.ui.files import TABLES
from ocop_desktop.ui.importing.import_wizard import ImportWizard
from ocop_desktop.ui.importing.step_line import ImportStep
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.products.products_page import ProductsPage
from ocop_desktop.ui.window.main_window import MainWindow
from tests.ui.conftest import TODAY
from tests.ui.importing.import_hand import ImportHand, copy_rows, drop, wizard_of
from tests.ui.importing.office_workbook import write_office_workbook
from tests.ui.keys import CONTROL, Wait, ask_service, press_answer

MAX_ACTIONS, PRODUCTS = 15, 60
HEAD = ("TT", "Tên sản phẩm", "Chủ thể", "Hạng sao", "Năm")


def sixty() -> list[tuple[str, ...]]:
    return [
        (str(at), f"Mật dừa số {at}", f"Hợp tác xã {at % 7}", str(3 + at % 3), "2025")
        for at in range(1, PRODUCTS + 1)
    ]


@pytest.fixture
def table(tmp_path: Path) -> Path:
    lines = [",".join(row) for row in [HEAD, *sixty()]]
    file = tmp_path / "danh-sach.csv"
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


@pytest.fixture
def window(qtbot: QtBot, context: PageContext) -> Iterator[MainWindow]:
    made = MainWindow(context)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made._on_opened(Path("so-ocop"))
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.context.runner.changed.disconnect(made._on_changed)


@pytest.fixture
def clerk() -> ImportHand:
    return ImportHand()


def count_products(context: PageContext, wait_for: Wait) -> int:
    return len(ask_service(context, wait_for, products.all_rows, TODAY))


def go_to(wizard: ImportWizard, step: ImportStep, wait_for: Wait) -> None:
    """Press Enter until the step is shown."""
    while wizard.step < step:
        here = wizard.step
        wait_for(wizard.next_button.isEnabled)
        QTest.keyClick(wizard.next_button, Qt.Key.Key_Return)
        wait_for(lambda here=here: wizard.step > here)  # type: ignore[misc]


def test_sixty_products_come_in_by_keys_alone_in_at_most_fifteen_actions(
    window: MainWindow, clerk: ImportHand, tmp_path: Path, context: PageContext, wait_for: Wait
) -> None:
    file = write_office_workbook(tmp_path / "danh-sach.xlsx", PRODUCTS, {5: "1,200"})
    clerk.actions += 1  # Ctrl+I, whose dialog belongs to the system
    clerk.choose_native_file(window, file)
    wizard = wizard_of(window, wait_for)
    for step in (ImportStep.COLUMNS, ImportStep.PREVIEW, ImportStep.RESULT):
        wait_for(wizard.next_button.isEnabled)
        clerk.press(Qt.Key.Key_Return)
        wait_for(lambda step=step: wizard.step is step)  # type: ignore[misc]
    assert count_products(context, wait_for) == 0
    assert wizard.next_button.text().replace("&", "") == f"Nhập {PRODUCTS} sản phẩm"
    clerk.press(Qt.Key.Key_Return)
    wait_for(lambda: wizard.step is ImportStep.DONE)
    assert wizard.done_page.save_button.isVisible()
    clerk.press(Qt.Key.Key_Return)
    wait_for(lambda: not wizard.isVisible())
    assert count_products(context, wait_for) == PRODUCTS
    assert clerk.actions <= MAX_ACTIONS
    page = window.page
    assert isinstance(page, ProductsPage)
    wait_for(lambda: len(page.table.rows) == PRODUCTS)
    assert {row.stars for row in page.table.rows} == {3, 4}
    ask_service(context, wait_for, history.undo)
    assert count_products(context, wait_for) == 0


def test_the_list_of_next_month_shows_its_changed_cells_and_one_is_left(
    window: MainWindow, clerk: ImportHand, tmp_path: Path, context: PageContext, wait_for: Wait
) -> None:
    first = write_office_workbook(tmp_path / "thang-1.xlsx", 12, {})
    ask_service(context, wait_for, imports.import_file, first)
    second = write_office_workbook(tmp_path / "thang-2.xlsx", 12, {2: "70.000đ", 3: 80000})
    window.menus.import_file(second)
    wizard = wizard_of(window, wait_for)
    go_to(wizard, ImportStep.RESULT, wait_for)
    difference = wizard.trial_page.difference
    wait_for(difference.isVisible)
    assert [(one.product, one.last, one.file) for one in difference.model.cells] == [
        ("Mật dừa số 2", "65000", "70.000đ"), ("Mật dừa số 3", "65000", "80000"),
    ]  # fmt: skip
    clerk.click_cell(difference.table, difference.model.index(1, 1))
    clerk.press(Qt.Key.Key_Space)
    wait_for(lambda: wizard.flow.draft.is_tried)
    go_to(wizard, ImportStep.DONE, wait_for)
    wizard.close()
    ids = [row.id for row in ask_service(context, wait_for, products.all_rows, TODAY)]
    found = ask_service(context, wait_for, products.get_many, ids)
    prices = {one.name.vi: one.price for one in found}
    assert [prices[f"Mật dừa số {number}"] for number in (1, 2, 3)] == [65000, 70000, 65000]


def test_sixty_products_come_in_by_the_mouse_alone(
    window: MainWindow, clerk: ImportHand, table: Path, context: PageContext, wait_for: Wait
) -> None:
    clerk.actions += 2  # the menu and its entry
    clerk.choose_native_file(window, table)
    wizard = wizard_of(window, wait_for)
    for step in (ImportStep.COLUMNS, ImportStep.PREVIEW, ImportStep.RESULT, ImportStep.DONE):
        wait_for(wizard.next_button.isEnabled)
        clerk.click(wizard.next_button)
        wait_for(lambda step=step: wizard.step is step)  # type: ignore[misc]
    window.go_to("settings")
    clerk.click(wizard.done_page.show_button)
    wait_for(lambda: not wizard.isVisible())
    assert count_products(context, wait_for) == PRODUCTS
    assert clerk.actions <= MAX_ACTIONS
    assert window.current_key == "products"
    page = window.page
    assert isinstance(page, ProductsPage)
    wait_for(lambda: getattr(page.current(), "name", "") == "Mật dừa số 1")


def test_a_file_dropped_on_any_page_opens_the_import(
    window: MainWindow, table: Path, wait_for: Wait
) -> None:
    window.go_to("settings")
    assert drop(window, table)
    wizard = wizard_of(window, wait_for)
    assert wizard.file_page.name.text() == "danh-sach.csv"
    wizard.close()


def test_every_kind_of_table_that_is_read_is_offered() -> None:
    kinds = ("xlsx", "xlsm", "xls", "xlsb", "ods", "csv", "tsv", "txt")
    assert TABLES.split() == [f"*.{kind}" for kind in kinds]


def test_a_picture_dropped_on_the_window_is_not_taken(window: MainWindow, tmp_path: Path) -> None:
    picture = tmp_path / "anh.jpg"
    picture.write_bytes(b"")
    assert not drop(window, picture)


@pytest.mark.parametrize("in_search", [False, True])
def test_a_block_pasted_on_a_list_opens_the_import(
    window: MainWindow, clerk: ImportHand, context: PageContext, wait_for: Wait, *, in_search: bool
) -> None:
    copy_rows([HEAD, *sixty()[:5]])
    page = window.page
    assert isinstance(page, ProductsPage)
    if in_search:
        page.focus_search()
    else:
        page.table.setFocus()
    clerk.press(Qt.Key.Key_V, CONTROL)
    wizard = wizard_of(window, wait_for)
    go_to(wizard, ImportStep.DONE, wait_for)
    assert page.search.value() == ""
    assert count_products(context, wait_for) == 5
    wizard.close()


def test_one_word_is_pasted_into_the_search_box_as_ever(
    window: MainWindow, clerk: ImportHand
) -> None:
    copy_rows([("mật dừa",)])
    page = window.page
    assert isinstance(page, ProductsPage)
    page.focus_search()
    clerk.press(Qt.Key.Key_V, CONTROL)
    assert page.search.value() == "mật dừa"
    assert not window.findChildren(ImportWizard)


def test_a_file_that_is_no_table_says_so_in_place_and_another_can_be_chosen(
    window: MainWindow, tmp_path: Path, table: Path, wait_for: Wait
) -> None:
    broken = tmp_path / "anh.xlsx"
    broken.write_bytes(b"PK\x03\x04 no workbook")
    window.menus.import_file(broken)
    wizard = wizard_of(window, wait_for)
    wait_for(wizard.file_page.reason.isVisible)
    assert wizard.file_page.reason.text.text()
    assert not wizard.next_button.isEnabled()
    window.menus.import_file(table)
    wait_for(wizard.next_button.isEnabled)
    assert not wizard.file_page.reason.isVisible()
    wizard.close()


def test_escape_asks_before_choices_are_lost_and_closes_at_once_without_any(
    window: MainWindow, clerk: ImportHand, table: Path, context: PageContext, wait_for: Wait
) -> None:
    window.menus.import_file(table)
    wizard = wizard_of(window, wait_for)
    go_to(wizard, ImportStep.PREVIEW, wait_for)
    clerk.press(Qt.Key.Key_F2)
    QTest.keyClicks(QApplication.focusWidget(), "9")  # type: ignore[arg-type]
    clerk.press(Qt.Key.Key_Return)
    wait_for(lambda: bool(wizard.preview_page.model.edited))
    assert wizard.step is ImportStep.PREVIEW
    wait_for(lambda: wizard.flow.draft.is_tried)
    clerk.press(Qt.Key.Key_Escape)
    assert "Chưa nhập gì" in press_answer(wizard, wait_for, "Quay lại")
    assert wizard.isVisible()
    clerk.press(Qt.Key.Key_Escape)
    press_answer(wizard, wait_for, "Bỏ, không nhập")
    wait_for(lambda: not wizard.isVisible())
    window.menus.import_file(table)
    again = wizard_of(window, wait_for)
    clerk.press(Qt.Key.Key_Escape)
    wait_for(lambda: not again.isVisible())
    assert count_products(context, wait_for) == 0
