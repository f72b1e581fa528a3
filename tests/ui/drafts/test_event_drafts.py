"""All parts of an event as they were typed are there again after the window was killed."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.services import drafts
from ocop_desktop.ui.events.events_page import EventsPage
from tests.ui.drafts.draft_hand import DraftHand
from tests.ui.keys import ask_service, type_text


@pytest.fixture
def page(qtbot: QtBot, hand: DraftHand) -> EventsPage:
    return show_page(qtbot, hand)


def show_page(qtbot: QtBot, hand: DraftHand) -> EventsPage:
    shown = EventsPage(hand.context)
    qtbot.addWidget(shown)
    shown.show()
    shown.activateWindow()
    hand.wait_for(lambda: shown.editor.event_id == hand.event.id)
    return shown


def write(show: Callable[[], object], text: str) -> None:
    show()
    widget = QApplication.focusWidget()
    assert isinstance(widget, QWidget)
    type_text(widget, text)


def test_every_part_typed_is_there_again(qtbot: QtBot, hand: DraftHand, page: EventsPage) -> None:
    tabs = page.editor.tabs
    tabs.show_part(tabs.shows)
    tabs.sessions.records_list.setFocus()
    tabs.sessions.add()
    write(lambda: tabs.sessions.form.jump("title"), "Phiên tối")
    write(lambda: tabs.sessions.form.jump("viewers"), "hơn 350")
    for part, name, text in (
        (tabs.details, "theme", "Quà quê"),
        (tabs.stated, "revenue", "chưa rõ lắm"),
        (tabs.plan, "cost", "12 triệu"),
        (tabs.plan, "causes", "Mưa"),
    ):
        tabs.show_part(part)
        write(lambda part=part, name=name: part.form.jump(name), text)  # type: ignore[misc]
    typed, draft = page.editor.edited_event(), hand.write()
    page.editor.is_dirty = False
    again = show_page(qtbot, hand)
    (comparison,) = ask_service(hand.context, hand.wait_for, drafts.compare, [draft])
    again.open(comparison)
    assert again.editor.edited_event() == typed
    assert again.editor.tabs.stated.form.draft_fields()["revenue"] == "chưa rõ lắm"
    assert again.editor.is_dirty
    again.editor.is_dirty = False
