"""The digital festival of Cần Giờ, typed through the window by keys and mouse as a clerk would."""

from datetime import date
from decimal import Decimal
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.events.event import Event, EventKind, EventScope
from ocop_desktop.domain.events.parts import EntryStatus, SessionPage
from ocop_desktop.domain.events.totals import TotalLevel
from ocop_desktop.domain.figures.figure import Figure, FigureSource, Qualifier
from ocop_desktop.services import events, producers, products, recognitions
from ocop_desktop.ui.events.event_editor import EventEditor
from ocop_desktop.ui.events.events_page import EventsPage
from ocop_desktop.ui.events.result_columns import FIELDS, ResultField
from ocop_desktop.ui.outlets.outlets_page import OutletsPage
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.window.main_window import MainWindow
from tests.builders import a_producer, a_product, a_recognition
from tests.ui.keys import ALT, CONTROL, Wait, ask_service, type_text


@pytest.fixture
def page(qtbot: QtBot, context: PageContext, wait_for: Wait) -> EventsPage:
    """The empty list of events in the window, over a register with one product."""
    ask = partial(ask_service, context, wait_for)
    producer = ask(producers.save, a_producer())
    product = ask(products.save, a_product(producer.id, "Mật dừa nước"))
    ask(recognitions.save, a_recognition(product.id))
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.go_to("fairs")
    outlets = window.page
    assert isinstance(outlets, OutletsPage)
    shown = outlets.part
    assert isinstance(shown, EventsPage)
    wait_for(lambda: not context.runner.is_busy)
    return shown


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def write(*texts: str) -> None:
    """Type each text where the cursor is, going on with Tab."""
    for place, text in enumerate(texts):
        if place:
            QTest.keyClick(focused(), Qt.Key.Key_Tab)
        type_text(focused(), text)


def enter() -> None:
    """Press Enter and let the cell close, which it does a moment later."""
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    QApplication.processEvents()


def write_at(letter: str, text: str) -> None:
    """Go to the field of that Alt letter and type."""
    QTest.keyClick(focused(), Qt.Key(ord(letter)), ALT)
    type_text(focused(), text)


def choose(row: int) -> None:
    """Choose a line of the box that has the cursor, by keys."""
    QTest.keyClick(focused(), Qt.Key.Key_Home)
    for _ in range(row):
        QTest.keyClick(focused(), Qt.Key.Key_Down)


def turn_to(editor: EventEditor, title: str) -> None:
    """Press the tab of that title."""
    bar = editor.tabs.tabBar()
    place = next(one for one in range(bar.count()) if bar.tabText(one) == title)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(place).center())


def type_facts(page: EventsPage) -> None:
    QTest.keyClick(page.window(), Qt.Key.Key_N, CONTROL)
    write("Ngày hội OCOP số Cần Giờ", "19/10/2023", "21/10/2023", "Cần Giờ", "", "")
    choose(list(EventKind).index(EventKind.LIVESTREAM))
    turn_to(page.editor, "Chi tiết")
    page.editor.tabs.details.form.jump("scope")
    choose(1 + list(EventScope).index(EventScope.PROVINCE))


def type_product(page: EventsPage) -> None:
    turn_to(page.editor, "Thông tin")
    write_at("P", "mật dừa")
    enter()
    table = page.editor.table
    table.setFocus()
    type_text(table, "A")
    type_text(focused(), "01")
    enter()


def type_session(page: EventsPage) -> None:
    turn_to(page.editor, "Phiên")
    sessions = page.editor.tabs.sessions
    sessions.records_list.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Insert)
    write("Cả ba ngày", "19/10/2023")
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    choose(1 + list(FigureSource).index(FigureSource.PRESS))
    write_at("C", "16 triệu")
    write_at("E", "hơn 350.000")
    write_at("D", "hơn 900 triệu")
    QTest.keyClick(focused(), Qt.Key.Key_R, ALT)
    QTest.keyClick(focused(), Qt.Key.Key_Insert)
    type_text(focused(), "TikTok")
    enter()


def type_result(page: EventsPage, column: ResultField, text: str) -> None:
    """Type into the product's line of the evening's table."""
    table = page.editor.tabs.results.table
    model = table.model()
    row = next(
        row for row in range(model.rowCount()) if "Mật dừa" in str(model.index(row, 0).data())
    )
    index = model.index(row, FIELDS.index(column))
    table.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
    where = table.visualRect(index).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where))
    type_text(table, text[0])
    type_text(focused(), text[1:])
    enter()


def test_the_festival_is_typed_and_comes_to_more_than_900_million(
    page: EventsPage, context: PageContext, wait_for: Wait
) -> None:
    editor = page.editor
    type_facts(page)
    type_product(page)
    type_session(page)
    wait_for(lambda: "hơn 900 triệu đồng" in editor.count.text())
    turn_to(editor, "Kết quả")
    type_result(page, ResultField.ORDERS, "12")
    type_result(page, ResultField.NET, "3,6 tr")
    turn_to(editor, "Tổng hợp")
    findings = editor.summary.findings
    wait_for(lambda: "cộng theo phiên hơn 900 triệu đồng" in findings.item(0).text())
    turn_to(editor, "Số công bố")
    editor.tabs.stated.form.jump("revenue")
    write("hơn 900 triệu")
    editor.tabs.stated.form.jump("products")
    write("66", "", "hơn 80")
    turn_to(editor, "Báo cáo")
    editor.tabs.plan.form.jump("products")
    write("", "800 triệu")
    QTest.keyClick(page.window(), Qt.Key.Key_S, CONTROL)
    wait_for(lambda: not editor.is_dirty and editor.event_id > 0)

    saved = ask_service(context, wait_for, events.get, editor.event_id)
    check_saved(saved)
    summary = ask_service(context, wait_for, events.summarise, saved.id, context.on)
    assert summary.totals.net is not None
    assert summary.totals.net.level is TotalLevel.STATED
    turn_to(editor, "Tổng hợp")
    wait_for(lambda: "hơn 900 triệu đồng (số công bố)" in facts_of(editor))
    assert "hơn 350.000 người xem (cộng theo phiên)" in facts_of(editor)
    assert "16 triệu người (cộng theo phiên)" in facts_of(editor)
    assert page.list.rows[0].net.figure == saved.stated.revenue


def facts_of(editor: EventEditor) -> list[str]:
    return [label.text() for label in editor.summary.findChildren(QLabel)]


def check_saved(event: Event) -> None:
    over = partial(Figure, qualifier=Qualifier.OVER)
    assert event.name == "Ngày hội OCOP số Cần Giờ"
    assert (event.kind, event.scope) == (EventKind.LIVESTREAM, EventScope.PROVINCE)
    assert (event.starts_on, event.ends_on) == (date(2023, 10, 19), date(2023, 10, 21))
    assert event.stated.hosts == over(Decimal(80))
    assert event.stated.products == Figure(Decimal(66))
    assert event.stated.revenue == over(Decimal(900_000_000))
    assert event.plan.revenue == Decimal(800_000_000)
    (session,) = event.sessions
    assert (session.title, session.on) == ("Cả ba ngày", date(2023, 10, 19))
    assert (session.reach, session.viewers) == (Figure(Decimal(16_000_000)), over(Decimal(350_000)))
    assert (session.net, session.source) == (over(Decimal(900_000_000)), FigureSource.PRESS)
    assert session.pages == (SessionPage("TikTok"),)
    (entry,) = event.entries
    assert (entry.booth, entry.status) == ("A01", EntryStatus.REGISTERED)
    assert (entry.orders, entry.net) == (Figure(Decimal(12)), Figure(Decimal(3_600_000)))
