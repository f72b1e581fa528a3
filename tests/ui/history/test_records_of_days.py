"""A record as it was on a day, and the ways between a record and its history."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from ocop_desktop.services import products
from ocop_desktop.store.database import Register
from ocop_desktop.ui.history.actions_page import ActionsPage
from ocop_desktop.ui.history.record_state_dialog import RecordStateDialog
from ocop_desktop.ui.lists.list_page import ListPage
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.window.main_window import MainWindow
from tests.builders import a_producer
from tests.services.test_history_pages import move
from tests.ui.history.recorded_tea import (
    NOW,
    RICE,
    TEA,
    click,
    click_row,
    has_rows,
    product,
    said,
)
from tests.ui.keys import ask_service, type_text

WaitFor = Callable[[Callable[[], bool]], None]


def test_a_record_is_shown_as_it_was_and_set_back(
    page: ActionsPage, context: PageContext, wait_for: WaitFor, tea: int
) -> None:
    click_row(page.table, 0)
    wait_for(lambda: len(page.details.table.rows) == 1)
    click(page.selection_bar, "Như ngày ấy")
    dialog = page.findChild(QDialog)
    assert isinstance(dialog, RecordStateDialog)
    wait_for(lambda: bool(dialog.table.rows))
    assert not any(row.differs for row in dialog.table.rows)
    assert dialog.title.text() == f"Sản phẩm “{TEA}”"
    dialog.day.setFocus()
    dialog.day.selectAll()
    type_text(dialog.day, (NOW - timedelta(days=9)).strftime("%d%m%Y"))
    QTest.keyClick(dialog.day, Qt.Key.Key_Return)
    wait_for(lambda: not dialog.table.rows)
    assert dialog.table._empty_state_view._title.text() == "Ngày ấy chưa có bản ghi này"
    dialog.close()


def test_a_field_that_differs_from_that_day_is_set_back(
    page: ActionsPage, context: PageContext, wait_for: WaitFor, tea: int
) -> None:
    def make_older(register: Register) -> None:
        for action_id in (2, 4):
            move(register, action_id, NOW - timedelta(days=8))

    ask_service(context, wait_for, make_older)
    dialog = RecordStateDialog(context, page.details.table.rows[0].kind, tea, page)
    dialog.show_day(NOW - timedelta(days=3))
    dialog.open()
    wait_for(lambda: any(row.differs for row in dialog.table.rows))
    QTest.mouseClick(dialog.only_different, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert [row.field for row in dialog.table.rows] == ["Bảo quản", "Ghi chú"]
    assert [(row.then, row.now) for row in dialog.table.rows][1] == ("một", "hai")
    click_row(dialog.table, 1)
    click(dialog, "Lấy lại ô này")
    wait_for(lambda: [row.field for row in dialog.table.rows] == ["Bảo quản"])
    kept = product(context, wait_for, tea)
    assert (kept.notes, kept.storage) == ("một", "Nơi khô")
    dialog.close()


def test_every_list_leads_to_the_history_of_its_record(
    window: MainWindow, tea: int, wait_for: WaitFor
) -> None:
    assert tea
    for key, name in (("products", RICE), ("producers", a_producer().name)):
        window.go_to(key)
        listing = window.page
        assert isinstance(listing, ListPage)
        table = listing.table
        wait_for(partial(has_rows, table))
        click_row(table, next(n for n, row in enumerate(table.rows) if row.name == name))
        actions = {one.text(): one for one in table.row_menu._find_actions() if one is not None}
        actions["Lịch sử"].trigger()
        page = window.page
        assert isinstance(page, ActionsPage)
        wait_for(partial(has_rows, page.table))
        assert name in page.filters.record.text()
        assert len(page.table.rows) == 1


def test_the_record_of_an_action_is_opened_or_the_trash(
    window: MainWindow, page: ActionsPage, context: PageContext, wait_for: WaitFor, tea: int
) -> None:
    click_row(page.table, 0)
    wait_for(lambda: bool(page.details.table.rows))
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    wait_for(lambda: window.current_key == "products")
    ask_service(context, wait_for, products.delete, [tea])
    window.go_to("history")
    wait_for(lambda: said(page)[0] == f"Xóa sản phẩm “{TEA}”")
    click_row(page.table, 1)
    wait_for(lambda: [row.field for row in page.details.table.rows] == ["Bảo quản"])
    click(page.selection_bar, "Mở bản ghi")
    row = window._status.messages
    wait_for(lambda: "không còn trong sổ" in row.toast.words.text())
    click(row.toast, "Mở thùng rác")
    assert window.current_key == "trash"
