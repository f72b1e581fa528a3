"""Fairs: made, filled, ordered, saved, deleted and printed without a mouse."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QScrollArea
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.register.product import Photo
from ocop_desktop.domain.text import Language, Translated
from ocop_desktop.services import events, history, producers, products, recognitions
from ocop_desktop.ui import errors
from ocop_desktop.ui.events.event_buttons import make_icon_button
from ocop_desktop.ui.events.event_header import EventHeader
from ocop_desktop.ui.events.event_model import EventModel
from ocop_desktop.ui.events.event_table import EventTable
from ocop_desktop.ui.events.events_page import EventsPage
from ocop_desktop.ui.finding.new_product_dialog import NewProductDialog
from ocop_desktop.ui.finding.product_chooser import ProductChooser
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.pdf_preview import Preview
from tests.builders import a_producer, a_product, a_recognition
from tests.ui.keys import ALT, CONTROL, Wait, ask_service, hit, type_text

NAMES = ("Mật dừa nước", "Kẹo dừa nước", "Muối ớt", "Khô cá dứa")


@pytest.fixture
def ids(context: PageContext, wait_for: Wait) -> dict[str, int]:
    ask = partial(ask_service, context, wait_for)
    producer = ask(producers.save, a_producer())
    made = {name: ask(products.save, a_product(producer.id, name)).id for name in NAMES}
    ask(recognitions.save, a_recognition(made["Mật dừa nước"]))
    return made


@pytest.fixture
def event(context: PageContext, wait_for: Wait, ids: dict[str, int]) -> Event:
    entries = tuple(EventEntry(ids[name]) for name in NAMES[:3])
    ask_service(context, wait_for, events.save, Event("Phiên chợ cũ", starts_on=date(2025, 1, 5)))
    return ask_service(
        context,
        wait_for,
        events.save,
        Event("Hội chợ tập", starts_on=date(2026, 12, 1), entries=entries),
    )


@pytest.fixture
def page(qtbot: QtBot, context: PageContext, wait_for: Wait, event: Event) -> Iterator[EventsPage]:
    shown = show(qtbot, context)
    wait_for(lambda: shown.editor.event_id == event.id and bool(shown.editor._products))
    yield shown
    shown.editor.is_dirty = False


def show(qtbot: QtBot, context: PageContext) -> EventsPage:
    page = EventsPage(context)
    qtbot.addWidget(page)
    page.resize(1180, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def order(page: EventsPage) -> list[str]:
    lines = page.editor.event_model
    return [str(lines.index(place, 0).data()) for place in range(lines.rowCount())]


def kept(context: PageContext, wait_for: Wait, event_id: int) -> Event:
    return ask_service(context, wait_for, events.get, event_id)


def save(page: EventsPage, wait_for: Wait) -> None:
    page.save()
    wait_for(lambda: not page.editor.is_dirty)


def question(page: EventsPage) -> QMessageBox:
    box = page.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    return box


def test_a_register_without_fairs_says_what_a_fair_is_for(
    qtbot: QtBot, context: PageContext, wait_for: Wait
) -> None:
    page = show(qtbot, context)
    page.new()
    type_text(page.editor.form._fields["name"], "Hội chợ đầu tiên")
    save(page, wait_for)
    (first,) = ask_service(context, wait_for, events.all_events)
    assert first.name == "Hội chợ đầu tiên"


def test_a_new_event_fits_a_small_screen(page: EventsPage, qtbot: QtBot) -> None:
    page.resize(1197, 640)
    page.new()
    basics = page.editor.tabs.basics
    qtbot.waitUntil(lambda: not basics.event_model.lines)
    area = next(one for one in page.editor.tabs.findChildren(QScrollArea) if one.widget() is basics)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)


def test_a_narrow_header_has_room_for_the_name(qtbot: QtBot, context: PageContext) -> None:
    header = EventHeader(context.preferences)
    qtbot.addWidget(header)
    header.add_button(make_icon_button("Văn bản", "file-text"))
    header.resize(60 * header.fontMetrics().averageCharWidth(), header.sizeHint().height())
    header.show()
    qtbot.waitUntil(lambda: header.title.width() > 15 * header.fontMetrics().averageCharWidth())
    assert header.language.view().minimumWidth() >= header.language.sizeHint().width()


def test_the_headings_of_an_empty_table_are_whole(qtbot: QtBot) -> None:
    table = EventTable(EventModel())
    qtbot.addWidget(table)
    table.resize(800, 200)
    table.show()
    table.event_model.set_entries(())
    assert table.horizontalScrollBar().maximum() == 0
    header = table.horizontalHeader()
    for column in range(header.count()):
        assert table.isColumnHidden(column) or (
            header.sectionSize(column) >= header.sectionSizeHint(column)
        )


def test_the_latest_fair_stands_first_and_is_open(page: EventsPage) -> None:
    assert [event.name for event in page.list.rows] == ["Hội chợ tập", "Phiên chợ cũ"]
    assert order(page) == list(NAMES[:3])


def test_alt_up_and_ctrl_end_change_the_order_that_is_saved(
    page: EventsPage, context: PageContext, wait_for: Wait, event: Event, ids: dict[str, int]
) -> None:
    table = page.editor.table
    table.setFocus()
    table.go_to([2])
    hit(table, Qt.Key.Key_Up, held=ALT)
    assert order(page) == ["Mật dừa nước", "Muối ớt", "Kẹo dừa nước"]
    table.go_to([0])
    hit(table, Qt.Key.Key_End, held=CONTROL)
    assert order(page) == ["Muối ớt", "Kẹo dừa nước", "Mật dừa nước"]
    assert table.places() == [2]
    save(page, wait_for)
    saved = kept(context, wait_for, event.id)
    assert [entry.product_id for entry in saved.entries] == [
        ids["Muối ớt"], ids["Kẹo dừa nước"], ids["Mật dừa nước"],
    ]  # fmt: skip


def test_letters_type_the_booth_and_enter_goes_to_the_next_one(page: EventsPage) -> None:
    table = page.editor.table
    table.setFocus()
    table.go_to([0], column=0)
    for booth in ("A1", "A2"):
        type_text(table, booth[0])
        editor = page.window().focusWidget()
        assert isinstance(editor, QLineEdit)
        type_text(editor, booth[1])
        hit(editor, Qt.Key.Key_Return)
        QApplication.processEvents()
        table.setFocus()
    assert [entry.booth for entry in page.editor.event_model.lines] == ["A1", "A2", ""]
    assert page.editor.is_dirty


def test_what_the_print_studio_keeps_in_a_fair_survives_its_editing(
    page: EventsPage, context: PageContext, wait_for: Wait, event: Event
) -> None:
    words = replace(event, foreword=Translated("Lời ngỏ"), cover=Photo("a.jpg", "b.jpg", 9, 9))
    ask_service(context, wait_for, events.save, words)
    wait_for(lambda: page.editor.edited_event() == words)
    type_text(page.editor.form._fields["place"], "x")
    save(page, wait_for)
    assert kept(context, wait_for, event.id) == replace(words, place="x")


def test_a_product_is_added_by_part_of_its_name(page: EventsPage) -> None:
    type_text(page.editor.finder, "kho ca")
    hit(page.editor.finder, Qt.Key.Key_Return)
    assert order(page) == list(NAMES)


def test_delete_takes_out_and_ctrl_z_brings_back(page: EventsPage) -> None:
    table = page.editor.table
    table.setFocus()
    table.go_to([0, 1])
    hit(table, Qt.Key.Key_Delete)
    assert order(page) == ["Muối ớt"]
    hit(table, Qt.Key.Key_Z, held=CONTROL)
    assert order(page) == list(NAMES[:3])


def test_several_products_are_ticked_and_added_at_once(
    page: EventsPage, wait_for: Wait, qtbot: QtBot
) -> None:
    page.editor.event_model.remove([0, 1])
    page.editor.basics.choose()
    chooser = page.editor.findChild(ProductChooser)
    assert isinstance(chooser, ProductChooser)
    assert [row.name for row in chooser.table.rows] == [
        "Kẹo dừa nước", "Khô cá dứa", "Mật dừa nước",
    ]  # fmt: skip
    chooser.table.setFocus()
    chooser.table.select_ids([chooser.table.rows[0].id])
    chooser.toggle_ticks()
    type_text(chooser.search, "mat dua")
    wait_for(lambda: len(chooser.table.rows) == 1)
    chooser.table.select_ids([chooser.table.rows[0].id])
    chooser.toggle_ticks()
    assert chooser.accept_button.text() == "Thêm 2 sản phẩm"
    hit(chooser.table, Qt.Key.Key_Return)
    assert order(page) == ["Muối ớt", "Kẹo dừa nước", "Mật dừa nước"]


def test_a_product_without_valid_stars_is_named_as_printed_without(page: EventsPage) -> None:
    lines = page.editor.event_model
    assert lines.index(0, 2).data() == "4 sao"
    assert lines.index(1, 2).data() == "không in sao"
    assert "2 sản phẩm không còn hạng sao có hiệu lực" in page.editor.count.text()


def test_a_fair_that_ends_before_it_starts_is_not_saved(page: EventsPage) -> None:
    type_text(page.editor.form._fields["ends_on"], "1/1/2020")
    page.save()
    assert page.editor.form._fields["ends_on"].property("problem") == "hard"
    assert page.editor.is_dirty


def test_another_fair_is_not_shown_over_unsaved_typing(
    page: EventsPage, context: PageContext, wait_for: Wait, event: Event
) -> None:
    type_text(page.editor.form._fields["place"], "Nhà văn hóa")
    hit(page.list, Qt.Key.Key_Down)
    assert page.editor.event_id == event.id
    assert page.list.current().id == event.id
    question(page).buttons()[0].click()
    wait_for(lambda: page.editor.form.value("name") == "Phiên chợ cũ")
    assert kept(context, wait_for, event.id).place == "Nhà văn hóa"


def test_a_deleted_fair_comes_back_with_undo(
    page: EventsPage, context: PageContext, wait_for: Wait, event: Event
) -> None:
    page.delete()
    wait_for(lambda: [one.name for one in page.list.rows] == ["Phiên chợ cũ"])
    ask_service(context, wait_for, history.undo)
    wait_for(lambda: len(page.list.rows) == 2)


def test_leaving_with_unsaved_typing_asks_first(page: EventsPage) -> None:
    assert page.confirm_leave(page.new)
    type_text(page.editor.form._fields["notes"], "mang theo tờ rơi")
    assert not page.confirm_leave(page.new)
    question(page).reject()
    assert page.editor.form.value("notes") == "mang theo tờ rơi"


@pytest.mark.parametrize("answer", ["&Lưu", "&Không lưu"])
def test_after_the_answer_the_clerk_goes_where_it_was_meant(
    page: EventsPage, wait_for: Wait, answer: str
) -> None:
    gone: list[str] = []
    type_text(page.editor.form._fields["notes"], "mang theo tờ rơi")
    page.confirm_leave(lambda: gone.append("đi"))
    next(one for one in question(page).buttons() if one.text() == answer).click()
    wait_for(lambda: gone == ["đi"])
    assert not page.editor.is_dirty
    assert page.editor.form.value("notes") == ("mang theo tờ rơi" if answer == "&Lưu" else "")


def test_a_clerk_who_goes_back_and_saves_stays(page: EventsPage, wait_for: Wait) -> None:
    gone: list[str] = []
    type_text(page.editor.form._fields["notes"], "mang theo tờ rơi")
    page.confirm_leave(lambda: gone.append("đi"))
    question(page).reject()
    save(page, wait_for)
    assert gone == []


def test_the_catalogue_is_saved_first_then_drawn_and_shown(
    page: EventsPage, wait_for: Wait, qtbot: QtBot
) -> None:
    failures: list[object] = []
    errors.bridge.raised.connect(lambda message, details: failures.append((message, details)))
    type_text(page.editor.form._fields["place"], "Nhà văn hóa")
    page.print()
    qtbot.waitUntil(lambda: bool(failures) or page.findChild(Preview) is not None, timeout=15000)
    assert not failures
    preview = page.findChild(Preview)
    assert isinstance(preview, Preview)
    assert preview.printed.products == 3
    assert preview.document.pageCount() == preview.printed.pages
    preview.close()
    assert not page.editor.is_dirty


def test_the_catalogue_may_be_printed_in_every_language(page: EventsPage) -> None:
    choice = page.editor.header.language
    offered = []
    for row in range(choice.count()):
        choice.setCurrentIndex(row)
        offered.append(page.editor.language)
    assert set(offered) == set(Language)


def test_a_fair_without_products_is_not_printed(page: EventsPage) -> None:
    page.editor.event_model.remove([0, 1, 2])
    page.print()
    assert page.editor.finder.hasFocus()
    assert page.findChild(Preview) is None


def test_a_product_that_is_missing_is_added_to_the_register_and_the_fair(
    page: EventsPage, wait_for: Wait
) -> None:
    finder = page.editor.finder
    finder.setFocus()
    type_text(finder, "Mắm rươi")
    hit(finder, Qt.Key.Key_Return, Qt.Key.Key_Return)
    dialog = page.findChild(NewProductDialog)
    assert isinstance(dialog, NewProductDialog)
    assert dialog.name.value() == "Mắm rươi"
    wait_for(lambda: bool(dialog.producer.names))
    type_text(dialog.producer.choice, "rung sac")
    hit(dialog.producer.choice, Qt.Key.Key_Return)
    type_text(dialog.criteria_set, "nước mắm")
    hit(dialog.criteria_set, Qt.Key.Key_Return)
    dialog.save()
    wait_for(lambda: order(page)[-1] == "Mắm rươi")
    assert finder.text() == ""
    assert order(page)[:-1] == list(NAMES[:3])
