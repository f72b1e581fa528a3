"""The history page with real keys and clicks: found, looked into, taken back, set back by field."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ocop_desktop.store import tables
from ocop_desktop.store.database import Register
from ocop_desktop.ui.history import actions_page
from ocop_desktop.ui.history.actions_page import ActionsPage
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.window.main_window import MainWindow
from ocop_desktop.ui.window.navigation import NavigationButton
from tests.ui.history.recorded_tea import (
    NOW,
    RICE,
    TEA,
    click,
    click_row,
    is_offered,
    product,
    said,
)
from tests.ui.keys import CONTROL, ask_service, type_text

WaitFor = Callable[[Callable[[], bool]], None]


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
