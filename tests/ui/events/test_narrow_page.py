"""The page of events in a narrow, low window: nothing is cut, the list is a key away."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ocop_desktop.ui.events.events_page import EventsPage
from ocop_desktop.ui.page_context import PageContext


def test_a_narrow_page_shows_the_event_and_its_list_when_it_is_asked_for(
    qtbot: QtBot, context: PageContext
) -> None:
    page = EventsPage(context)
    qtbot.addWidget(page)
    page.resize(1300, 700)
    page._stack.setCurrentWidget(page._splitter)
    page.show()
    assert page.side.isVisibleTo(page._splitter)
    assert not page.list_toggle.isVisibleTo(page.editor)
    page.resize(800, 400)
    assert not page.side.isVisibleTo(page._splitter)
    assert page.list_toggle.isVisibleTo(page.editor)
    QTest.mouseClick(page.list_toggle, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert page.side.isVisibleTo(page._splitter)
    page.resize(1300, 700)
    assert page.side.isVisibleTo(page._splitter)
