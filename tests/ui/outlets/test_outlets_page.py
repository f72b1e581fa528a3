"""The page Kênh bán & sự kiện: its tabs, the parts that wait until they are wanted."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.channels.channel import Listing
from ocop_desktop.domain.events.event import Event
from ocop_desktop.services import events, outlets, producers, products
from ocop_desktop.ui.events.events_page import EventsPage
from ocop_desktop.ui.outlets.outlet_parts import OutletRequest, outlet_parts
from ocop_desktop.ui.outlets.outlets_page import OutletsPage
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.window.main_window import MainWindow
from tests.builders import a_producer, a_product
from tests.ui.keys import CONTROL, Wait, ask_service, press_answer, type_text


@pytest.fixture
def window(qtbot: QtBot, context: PageContext) -> MainWindow:
    shown = MainWindow(context)
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def outlets_page(window: MainWindow) -> OutletsPage:
    window.go_to("fairs")
    page = window.page
    assert isinstance(page, OutletsPage)
    return page


def titles(page: OutletsPage) -> list[str]:
    return [page.tabs.tabText(place) for place in range(page.tabs.count())]


def want(page: OutletsPage, title: str) -> None:
    """Choose a part from the menu at the end of the row of tabs, by mouse."""
    menu = page.add_button.menu()
    assert isinstance(menu, QMenu)
    menu.popup(page.mapToGlobal(page.rect().center()))
    action = next(one for one in menu.actions() if one.text() == title)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def test_an_untouched_register_shows_its_events_alone(window: MainWindow) -> None:
    page = outlets_page(window)
    assert titles(page) == ["Sự kiện"]
    assert isinstance(page.part, EventsPage)
    assert len(page.add_button.menu().actions()) == len(outlet_parts()) - 1


def test_a_part_that_was_wanted_is_there_again_at_its_place(
    window: MainWindow, context: PageContext, qtbot: QtBot
) -> None:
    page = outlets_page(window)
    want(page, "Xuất khẩu")
    want(page, "Kênh bán")
    assert titles(page) == ["Sự kiện", "Kênh bán", "Xuất khẩu"]
    assert page.tabs.tabText(page.tabs.currentIndex()) == "Kênh bán"
    again = OutletsPage(context)
    qtbot.addWidget(again)
    assert titles(again) == ["Sự kiện", "Kênh bán", "Xuất khẩu"]
    assert again.tabs.tabText(again.tabs.currentIndex()) == "Kênh bán"


def test_ctrl_tab_turns_to_the_next_part(window: MainWindow) -> None:
    page = outlets_page(window)
    want(page, "Điểm bán")
    page.tabs.tabBar().setFocus()
    QTest.keyClick(page.tabs.tabBar(), Qt.Key.Key_Tab, CONTROL)
    assert page.tabs.tabText(page.tabs.currentIndex()) == "Sự kiện"


def test_the_menu_button_goes_once_every_part_is_shown(window: MainWindow) -> None:
    page = outlets_page(window)
    for part in outlet_parts():
        page.show_part(part.key)
    assert titles(page) == [part.title for part in outlet_parts()]
    assert not page.add_button.isVisible()


def test_a_part_appears_once_the_register_holds_a_record_of_it(
    window: MainWindow, context: PageContext, wait_for: Wait
) -> None:
    page = outlets_page(window)
    assert ask_service(context, wait_for, outlets.list_used) == frozenset()
    producer = ask_service(context, wait_for, producers.save, a_producer())
    links = (Listing("Shopee", "https://shopee.vn/nuoc-mam"),)
    made = replace(a_product(producer.id, "Nước mắm"), listings=links)
    ask_service(context, wait_for, products.save, made)
    wait_for(lambda: titles(page) == ["Sự kiện", "Kênh bán"])
    assert isinstance(page.part, EventsPage)


def test_another_page_leads_to_an_event_and_to_a_part(
    window: MainWindow, context: PageContext, wait_for: Wait
) -> None:
    ask_service(context, wait_for, events.save, Event("Hội chợ Xuân"))
    event = ask_service(context, wait_for, events.save, Event("Tuần hàng"))
    page = outlets_page(window)
    window.go_to("products")
    window.page.page_requested.emit("fairs", OutletRequest("exports"))
    assert page.tabs.tabText(page.tabs.currentIndex()) == "Xuất khẩu"
    window.page.page_requested.emit("fairs", event.id)
    part = page.part
    assert isinstance(part, EventsPage)
    wait_for(lambda: part.editor.event_id == event.id)


def test_leaving_the_page_asks_about_an_event_typed_in_another_tab(
    window: MainWindow, context: PageContext, wait_for: Wait
) -> None:
    page = outlets_page(window)
    part = page.part
    assert isinstance(part, EventsPage)
    wait_for(lambda: not context.runner.is_busy)
    part.new()
    part.editor.form.jump("name")
    type_text(part.editor.form._fields["name"], "Hội chợ dở")
    want(page, "Xuất khẩu")
    window.go_to("products")
    assert window.page is page
    assert page.part is part
    press_answer(page, wait_for, "Không lưu")
    wait_for(lambda: window.current_key == "products")
