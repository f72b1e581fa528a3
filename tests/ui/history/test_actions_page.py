"""The history page with real keys and clicks: found, looked into, taken back, set back by field."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import producers, products
from ocop_desktop.store import tables
from ocop_desktop.store.database import Register
from ocop_desktop.ui.history import actions_page
from ocop_desktop.ui.history.actions_page import ActionsPage
from ocop_desktop.ui.history.record_state_dialog import RecordStateDialog
from ocop_desktop.ui.lists.list_page import ListPage
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.window.main_window import MainWindow
from ocop_desktop.ui.window.navigation import NavigationButton
from tests.builders import TODAY, a_producer, a_product
from tests.services.test_history_pages import move
from tests.ui.keys import CONTROL, ask_service, type_text

WaitFor = Callable[[Callable[[], bool]], None]
NOW = date.today()  # noqa: DTZ011 - the day on which the tests write
TEA, RICE = "Trà sen", "Gạo thơm"


def stock(register: Register) -> int:
    """Two products; of the tea the notes were changed twice and the storage once. Its id."""
    register.clerk = "Lan"
    owner = producers.save(register, a_producer())
    tea = products.save(register, replace(a_product(owner.id, TEA), codes=()))
    products.save(register, replace(a_product(owner.id, RICE), codes=()))
    register.clerk = "Minh"
    for notes, storage in (("một", ""), ("hai", ""), ("hai", "Nơi khô")):
        known = products.details(register, tea.id, TODAY).product
        products.save(register, replace(known, notes=notes, storage=storage))
    register.clerk = ""
    return tea.id


@pytest.fixture
def tea(context: PageContext, wait_for: WaitFor) -> int:
    """The id of a product with a history."""
    return ask_service(context, wait_for, stock)


@pytest.fixture
def window(qtbot: QtBot, context: PageContext) -> MainWindow:
    shown = MainWindow(context)
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    shown.activateWindow()
    return shown


@pytest.fixture
def page(window: MainWindow, tea: int, wait_for: WaitFor) -> ActionsPage:
    """The history page, opened by its key."""
    assert tea
    QTest.keyClick(window, Qt.Key.Key_H, CONTROL)
    shown = window.page
    assert isinstance(shown, ActionsPage)
    wait_for(lambda: len(shown.table.rows) == 6)
    return shown


def click_row(table: RowTable, place: int) -> None:
    """Click a row of a list."""
    area = table.visualRect(table.model().index(place, 0))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=area.center())


def click(parent: QWidget, words: str) -> None:
    """Click the button of those words."""
    QApplication.processEvents()
    buttons = [one for one in parent.findChildren(QAbstractButton) if one.isVisible()]
    button = next(one for one in buttons if one.text().replace("&", "").strip() == words)
    assert button.isEnabled(), words
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def has_rows(table: RowTable) -> bool:
    return bool(table.rows)


def is_offered(parent: QWidget, words: str) -> bool:
    buttons = [one for one in parent.findChildren(QToolButton) if one.text() == words]
    return any(one.isEnabled() for one in buttons)


def said(page: ActionsPage) -> list[str]:
    index = page.table.model().index
    return [str(index(row, 2).data()) for row in range(len(page.table.rows))]


def product(context: PageContext, wait_for: WaitFor, product_id: int) -> Product:
    return ask_service(context, wait_for, products.details, product_id, TODAY).product


def test_it_lists_who_did_what_newest_first(page: ActionsPage, wait_for: WaitFor) -> None:
    assert said(page)[0] == said(page)[2] == f"Sửa sản phẩm “{TEA}”"
    assert [row.clerk for row in page.table.rows] == ["Minh"] * 3 + ["Lan"] * 3
    wait_for(lambda: len(page.details.table.rows) == 1)
    (row,) = page.details.table.rows
    assert (row.record, row.field) == (f"Sản phẩm “{TEA}”", "Bảo quản")
    assert (row.before, row.after) == ("(trống)", "Nơi khô")


def test_an_old_action_is_undone_alone_and_done_again(
    page: ActionsPage, context: PageContext, wait_for: WaitFor, tea: int
) -> None:
    click_row(page.table, 0)
    click(page.selection_bar, "Hoàn tác việc này")
    wait_for(lambda: any(row.undone for row in page.table.rows))
    assert product(context, wait_for, tea).storage == ""
    assert product(context, wait_for, tea).notes == "hai"
    assert said(page)[0] == f"Hoàn tác: Sửa sản phẩm “{TEA}”"
    place = next(n for n, row in enumerate(page.table.rows) if row.undone)
    assert page.table.model().index(place, 3).data() == "Đã hoàn tác"
    click_row(page.table, place)
    assert not is_offered(page.selection_bar, "Hoàn tác việc này")
    click(page.selection_bar, "Làm lại")
    wait_for(lambda: not any(row.undone for row in page.table.rows))
    assert product(context, wait_for, tea).storage == "Nơi khô"


def test_what_was_changed_since_is_not_overwritten(
    page: ActionsPage, context: PageContext, wait_for: WaitFor, tea: int
) -> None:
    refused: list[Exception] = []
    context.runner.failed.connect(refused.append)
    click_row(page.table, 2)
    click(page.selection_bar, "Hoàn tác việc này")
    wait_for(lambda: bool(refused))
    assert product(context, wait_for, tea).notes == "hai"
    assert not any(row.undone for row in page.table.rows)


def test_one_field_is_taken_back(
    page: ActionsPage, context: PageContext, wait_for: WaitFor, tea: int
) -> None:
    click_row(page.table, 1)
    wait_for(lambda: [row.field for row in page.details.table.rows] == ["Ghi chú"])
    assert not is_offered(page.details.bar, "Lấy lại ô này")
    click_row(page.details.table, 0)
    click(page.details.bar, "Lấy lại ô này")
    wait_for(lambda: len(page.table.rows) == 7)
    kept = product(context, wait_for, tea)
    assert (kept.notes, kept.storage) == ("một", "Nơi khô")


def test_a_whole_record_is_no_field(page: ActionsPage, wait_for: WaitFor) -> None:
    click_row(page.table, 3)
    wait_for(lambda: len(page.details.table.rows) > 3)
    assert page.details.table.rows[0].field == "Cả bản ghi"
    click_row(page.details.table, 1)
    assert not is_offered(page.details.bar, "Lấy lại ô này")


def test_it_is_narrowed_by_record_clerk_and_day(page: ActionsPage, wait_for: WaitFor) -> None:
    QTest.keyClick(page.window(), Qt.Key.Key_F, CONTROL)
    field = page.filters.record
    wait_for(lambda: bool(field._choices))
    type_text(field, "gao")
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_for(lambda: said(page) == [f"Thêm sản phẩm “{RICE}”"])
    assert f"{RICE} · Sản phẩm" in page.status
    click(page.filters, "Bỏ lọc")
    wait_for(lambda: len(page.table.rows) == 6)
    assert field.text() == ""
    page.filters.clerk.setFocus()
    QTest.keyClick(page.filters.clerk, Qt.Key.Key_End)
    QTest.keyClick(page.filters.clerk, Qt.Key.Key_Return)
    assert page.filters.clerk.value() == "Minh"
    wait_for(lambda: len(page.table.rows) == 3)
    page.filters.until.setFocus()
    type_text(page.filters.until, (NOW - timedelta(days=1)).strftime("%d%m%Y"))
    QTest.keyClick(page.filters.until, Qt.Key.Key_Return)
    wait_for(lambda: not page.table.rows)
    assert "Không có việc nào" in page.table._empty_state_view._title.text()


def test_days_out_of_order_are_marked_and_ask_nothing(page: ActionsPage) -> None:
    for field, day in ((page.filters.since, "05032026"), (page.filters.until, "04032026")):
        field.setFocus()
        type_text(field, day)
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert page.filters.until.toolTip() == "Ngày cuối đứng trước ngày đầu."
    assert page.filters.value().until is None


def test_more_is_loaded_while_scrolling(
    page: ActionsPage,
    context: PageContext,
    wait_for: WaitFor,
    tea: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(actions_page, "PAGE_ROWS", 20)

    def write_many(register: Register) -> None:
        for number in range(40):
            with register.writing("Sửa nhanh") as transaction:
                transaction.update(tables.product, tea, {"notes": f"lần {number}"})
        register.changes[:-1] = []

    ask_service(context, wait_for, write_many)
    wait_for(lambda: len(page.table.rows) == 20)
    assert "cuộn xuống" in page.status
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_End, CONTROL)
    wait_for(lambda: len(page.table.rows) == 40)
    QTest.keyClick(page.table, Qt.Key.Key_End, CONTROL)
    wait_for(lambda: len(page.table.rows) == 46)
    QTest.keyClick(page.table, Qt.Key.Key_End, CONTROL)
    assert page.table.current().id == 1
    assert len({row.id for row in page.table.rows}) == 46
    assert page.status == "46 việc"


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


def test_rows_are_copied_as_they_are_shown(page: ActionsPage) -> None:
    click_row(page.table, 0)
    QTest.keyClick(page.table, Qt.Key.Key_C, CONTROL)
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0] == "Lúc\tNgười làm\tViệc\tTình trạng"
    assert lines[1].split("\t")[1:3] == ["Minh", f"Sửa sản phẩm “{TEA}”"]


def test_every_control_is_named(page: ActionsPage, window: MainWindow) -> None:
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            named = widget.accessibleName() or getattr(widget, "text", str)()
            assert named, widget
    names = [one.accessibleName() for one in window.findChildren(NavigationButton)]
    assert {"Nhật ký", "Thùng rác"} <= {name.partition(",")[0] for name in names}


def test_an_empty_register_says_what_will_stand_here(window: MainWindow, wait_for: WaitFor) -> None:
    window.go_to("history")
    page = window.page
    assert isinstance(page, ActionsPage)
    wait_for(lambda: page.status == "0 việc")
    assert page.table._empty_state_view._title.text() == "Chưa có việc nào"
