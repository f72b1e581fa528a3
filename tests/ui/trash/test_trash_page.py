"""The trash with real keys and clicks: what was deleted comes back with what hung on it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolButton
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.history.trash import TRASH_DAYS, TrashedRecord
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import evaluations, events, history, producers, products
from ocop_desktop.store import evaluations as evaluation_rows
from ocop_desktop.store import products as product_rows
from ocop_desktop.store import recognitions as recognition_rows
from ocop_desktop.store import tables
from ocop_desktop.store.database import Register
from ocop_desktop.ui.history.actions_page import ActionsPage
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.trash.trash_columns import days_left
from ocop_desktop.ui.trash.trash_page import TrashPage
from ocop_desktop.ui.window.main_window import MainWindow
from ocop_desktop.ui.window.navigation import NavigationButton
from tests.builders import TODAY, a_producer, a_product, a_recognition
from tests.services.test_evaluations import full
from tests.services.test_history_pages import move
from tests.ui.keys import CONTROL, ask_service, type_text

WaitFor = Callable[[Callable[[], bool]], None]
NOW = date.today()  # noqa: DTZ011 - the day on which the tests delete
MANY, STAYING, SINCE = 66, 25, 500


def lose_many(register: Register) -> None:
    """66 products, 10 with an evaluation, deleted a week ago; a fair deleted since."""
    owner = producers.save(register, a_producer())
    with register.writing("Nhập") as transaction:
        named = (f"Sản phẩm {one:02}" for one in range(MANY))
        like = replace(a_product(owner.id), codes=())
        made = [
            product_rows.save(transaction, replace(like, name=Translated(name))) for name in named
        ]
    begun = [full(register, product) for product in made[:10]]
    with register.writing("Đánh giá") as transaction:
        for evaluation in begun:
            evaluation_rows.save(transaction, evaluation)
            recognition_rows.save(transaction, a_recognition(evaluation.product_id))
    register.clerk = "Minh"
    products.delete(register, [product.id for product in made])
    move(register, history.recent(register, 1)[0].id, NOW - timedelta(days=7))
    register.clerk = "Lan"
    with register.writing("Nhập") as transaction:
        for one in range(STAYING):
            product_rows.save(transaction, replace(like, name=Translated(f"Còn lại {one}")))
    event = events.save(register, Event("Hội chợ Tết"))
    events.delete_many(register, [event.id])
    register.changes[:-1] = []


def change_often(register: Register) -> None:
    """500 changes of what was not deleted, by 20 actions."""
    stays = products.all_rows(register, TODAY)
    for number in range(SINCE // len(stays)):
        with register.writing(f"Sửa {len(stays)} sản phẩm") as transaction:
            for row in stays:
                transaction.update(tables.product, row.id, {"notes": f"ghi {number}"})
    register.changes[:-1] = []


@pytest.fixture
def window(qtbot: QtBot, context: PageContext, wait_for: WaitFor) -> MainWindow:
    ask_service(context, wait_for, lose_many)
    shown = MainWindow(context)
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    shown.activateWindow()
    return shown


def click_navigation(window: MainWindow, key: str) -> None:
    button = next(one for one in window.findChildren(NavigationButton) if one.key == key)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def click_row(page: TrashPage, place: int) -> None:
    area = page.table.visualRect(page.table.model().index(place, 0))
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=area.center())


def button_of(page: TrashPage, words: str) -> QAbstractButton:
    buttons = page.selection_bar.findChildren(QToolButton)
    return next(one for one in buttons if one.text() == words)


def click(page: TrashPage, words: str) -> None:
    assert button_of(page, words).isEnabled()
    QTest.mouseClick(button_of(page, words), Qt.MouseButton.LeftButton)


def open_trash(window: MainWindow, wait_for: WaitFor) -> TrashPage:
    click_navigation(window, "trash")
    page = window.page
    assert isinstance(page, TrashPage)
    wait_for(lambda: len(page.table.rows) == MANY + 1)
    return page


def count(context: PageContext, wait_for: WaitFor) -> tuple[int, int]:
    """How many products and evaluations the register holds."""
    rows = ask_service(context, wait_for, products.all_rows, TODAY)
    return len(rows), len(ask_service(context, wait_for, evaluations.rows))


def test_66_products_come_back_in_three_clicks_with_their_evaluations(
    window: MainWindow, context: PageContext, wait_for: WaitFor
) -> None:
    assert count(context, wait_for) == (STAYING, 0)
    ask_service(context, wait_for, change_often)
    page = open_trash(window, wait_for)  # the first click
    click_row(page, 5)  # the second
    click(page, "Khôi phục cả lần xóa")  # the third
    wait_for(lambda: [row.name for row in page.table.rows] == ["Hội chợ Tết"])
    assert count(context, wait_for) == (MANY + STAYING, 10)
    row = window._status.messages
    wait_for(lambda: "lấy lại từ thùng rác: 66 mục" in row.toast.words.text())


def test_it_lists_what_when_by_whom_and_for_how_long(window: MainWindow, wait_for: WaitFor) -> None:
    page = open_trash(window, wait_for)
    index = page.table.model().index
    assert [index(0, place).data() for place in (0, 1, 2, 4)] == [
        "Hội chợ Tết", "Sự kiện", "", "Lan",
    ]  # fmt: skip
    place = next(n for n, row in enumerate(page.table.rows) if row.name == "Sản phẩm 03")
    assert str(index(place, 2).data()).split(", ") == ["lần đánh giá: 1", "lần công nhận: 1"]
    week_ago = NOW - timedelta(days=7)
    assert index(place, 3).data() == f"12:00 {week_ago:%d/%m/%Y}"
    assert index(place, 4).data() == "Minh"
    assert page.status == "67 mục trong thùng rác, giữ 90 ngày"


def test_some_are_found_selected_by_keys_and_restored(
    window: MainWindow, context: PageContext, wait_for: WaitFor
) -> None:
    page = open_trash(window, wait_for)
    QTest.keyClick(window, Qt.Key.Key_F, CONTROL)
    field = QApplication.focusWidget()
    assert field is not None
    type_text(field, "pham 6")
    wait_for(lambda: len(page.table.rows) == 12)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_A, CONTROL)
    assert page.selected_count == 12
    click(page, "Khôi phục")
    wait_for(lambda: not page.table.rows)
    assert page.table._empty_state_view._title.text() == "Không tìm thấy mục nào"
    assert count(context, wait_for) == (STAYING + 12, 1)


def test_one_kind_is_shown_and_the_filter_is_counted(window: MainWindow, wait_for: WaitFor) -> None:
    page = open_trash(window, wait_for)
    assert [page.kind.itemText(place) for place in range(page.kind.count())] == [
        "Mọi loại (67)", "Sự kiện (1)", "Sản phẩm (66)",
    ]  # fmt: skip
    page.kind.setFocus()
    QTest.keyClick(page.kind, Qt.Key.Key_Down)
    assert page.kind.value() is RecordKind.EVENT
    assert [row.name for row in page.table.rows] == ["Hội chợ Tết"]
    assert not button_of(page, "Khôi phục cả lần xóa").isEnabled()


def test_the_history_of_a_deleted_record_is_one_key_away(
    window: MainWindow, wait_for: WaitFor
) -> None:
    page = open_trash(window, wait_for)
    click_row(page, 0)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    shown = window.page
    assert isinstance(shown, ActionsPage)
    wait_for(lambda: len(shown.table.rows) == 2)
    assert shown.filters.record.text() == "Sự kiện “Hội chợ Tết”"


def test_an_empty_trash_says_what_comes_here(
    qtbot: QtBot, context: PageContext, wait_for: WaitFor
) -> None:
    shown = MainWindow(context)
    qtbot.addWidget(shown)
    shown.show()
    shown.go_to("trash")
    page = shown.page
    assert isinstance(page, TrashPage)
    wait_for(lambda: page.status.startswith("0 mục"))
    assert page.table._empty_state_view._title.text() == "Thùng rác trống"


def test_no_record_is_kept_longer_than_promised_where_the_day_comes_before_its_deletion() -> None:
    deleted_at = datetime(2026, 3, 5, 12, tzinfo=UTC)
    row = TrashedRecord(1, RecordKind.EVENT, 1, "Hội chợ", deleted_at, "Lan")
    day = deleted_at.astimezone().date()
    assert days_left(row, day - timedelta(days=30)) == days_left(row, day) == TRASH_DAYS
    assert days_left(row, day + timedelta(days=TRASH_DAYS + 1)) == 0
