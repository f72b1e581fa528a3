"""A filled collection sheet is looked at, then stored as one action, or refused cell by cell."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import Amount, EntryStatus, EventEntry
from ocop_desktop.domain.figures.figure import Figure
from ocop_desktop.services import events, history, producers, products
from ocop_desktop.ui.events.collected_dialog import CollectedDialog
from ocop_desktop.ui.events.events_page import EventsPage
from ocop_desktop.ui.page_context import PageContext
from tests.builders import a_producer, a_product
from tests.ui.keys import Wait, ask_service, type_text

HEADING = "Chủ thể,Gian hàng,Sản phẩm,Mang đến,Bán,Thành tiền (đồng),Đơn hàng"
GOOD = f"{HEADING}\n,A01,Mật dừa nước,60 hộp,25,1625000,12\n"
BAD = f"{HEADING}\n,A01,Mật dừa nước,60 hộp,nhiều,1625000,12\n,A02,<b>Kẹo</b>,5 hộp,1,,\n"


@pytest.fixture
def page(qtbot: QtBot, context: PageContext, wait_for: Wait) -> Iterator[EventsPage]:
    ask = partial(ask_service, context, wait_for)
    producer = ask(producers.save, a_producer())
    product = ask(products.save, a_product(producer.id, "Mật dừa nước"))
    entries = (EventEntry(product.id),)
    event = ask(events.save, Event("Phiên chợ", starts_on=date(2026, 3, 1), entries=entries))
    shown = EventsPage(context)
    qtbot.addWidget(shown)
    shown.resize(1180, 700)
    shown.show()
    shown.activateWindow()
    wait_for(lambda: shown.editor.event_id == event.id and bool(shown.editor.names.products))
    yield shown
    shown.editor.is_dirty = False


def choose(page: EventsPage, wait_for: Wait, file: Path) -> CollectedDialog:
    """Press the button of the results and choose `file` in the dialog of files."""
    sections = page.editor.tabs
    sections.setCurrentIndex(sections.indexOf(sections.results))
    QTest.mouseClick(sections.results.import_button, Qt.MouseButton.LeftButton)
    wait_for(lambda: bool(page.findChildren(QFileDialog)))
    asked = page.findChildren(QFileDialog)[-1]
    asked.filesSelected.emit([str(file)])
    asked.close()
    wait_for(lambda: bool(page.findChildren(CollectedDialog)))
    found = page.findChild(CollectedDialog)
    assert isinstance(found, CollectedDialog)
    return found


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def cells(dialog: CollectedDialog) -> list[list[str]]:
    model = dialog.table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def write(folder: Path, content: str) -> Path:
    file = folder / "phieu.csv"
    file.write_text(content, encoding="utf-8-sig")
    return file


def test_a_sheet_is_shown_first_and_stored_as_one_action(
    page: EventsPage, context: PageContext, wait_for: Wait, tmp_path: Path
) -> None:
    event_id = page.editor.event_id
    dialog = choose(page, wait_for, write(tmp_path, GOOD))
    assert cells(dialog)[0][:4] == ["Sửa", "Mật dừa nước", "A01", "60 hộp"]
    assert ask_service(context, wait_for, events.get, event_id).entries[0].orders is None
    before = len(ask_service(context, wait_for, history.recent))
    press(dialog.store_button)
    wait_for(lambda: page.editor.edited_event().entries[0].orders is not None)
    (entry,) = ask_service(context, wait_for, events.get, event_id).entries
    assert entry.status is EntryStatus.ATTENDED
    assert entry.sold == Amount(Decimal(25), "hộp")
    assert (entry.net, entry.orders) == (Figure(Decimal(1_625_000)), Figure(Decimal(12)))
    assert len(ask_service(context, wait_for, history.recent)) == before + 1


def test_cells_that_cannot_be_taken_are_listed_and_nothing_can_be_stored(
    page: EventsPage, context: PageContext, wait_for: Wait, tmp_path: Path
) -> None:
    dialog = choose(page, wait_for, write(tmp_path, BAD))
    shown = cells(dialog)
    assert shown[0][:3] == ["2", "Bán", "nhiều"]
    assert shown[1][:3] == ["3", "Sản phẩm", "<b>Kẹo</b>"]
    assert all(line[3] for line in shown)
    assert not dialog.store_button.isEnabled()
    press(dialog.close_button)
    event = ask_service(context, wait_for, events.get, page.editor.event_id)
    assert event.entries[0].orders is None


def test_what_is_typed_is_saved_before_a_sheet_is_chosen(
    page: EventsPage, context: PageContext, wait_for: Wait, tmp_path: Path
) -> None:
    type_text(page.editor.form._fields["place"], "Can Gio")
    press(choose(page, wait_for, write(tmp_path, GOOD)).store_button)
    wait_for(lambda: page.editor.edited_event().entries[0].orders is not None)
    event = ask_service(context, wait_for, events.get, page.editor.event_id)
    assert (event.place, event.entries[0].booth) == ("Can Gio", "A01")
