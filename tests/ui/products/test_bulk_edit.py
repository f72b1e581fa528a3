"""Many products are edited in one field at once, seen before and after, with one undo."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.register.bulk_edit import EditVerb
from ocop_desktop.services import events, history, producers, products
from ocop_desktop.ui.events.add_to_event import open_add_to_fair
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.products.bulk_edit_dialog import BulkEditDialog, open_bulk_edit
from tests.builders import a_producer, a_product
from tests.ui.keys import ask_service, hit, type_text

WaitFor = Callable[[Callable[[], bool]], None]


@pytest.fixture
def ids(context: PageContext, wait_for: WaitFor) -> list[int]:
    ask = partial(ask_service, context, wait_for)
    producer = ask(producers.save, a_producer())
    made = [
        ask(products.save, replace(a_product(producer.id, name), shelf_life=life))
        for name, life in (("Gạo", "6 tháng"), ("Mật", "12 tháng"), ("Muối", ""))
    ]
    return [product.id for product in made]


@pytest.fixture
def dialog(
    context: PageContext, ids: list[int], qtbot: QtBot, wait_for: WaitFor
) -> Iterator[BulkEditDialog]:
    opened = open_bulk_edit(context, ids)
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(opened)
    wait_for(lambda: len(opened.table.rows) == 3 and bool(opened.table.rows[0].producer))
    yield opened
    opened.mark_clean()
    opened.close()


def _choose(dialog: BulkEditDialog, name: str, verb: EditVerb = EditVerb.SET) -> None:
    dialog.field.set_value(name)
    dialog.field.edited.emit()
    dialog.verb.set_value(verb)
    dialog.verb.edited.emit()


def _type(dialog: BulkEditDialog, name: str, text: str) -> None:
    field = dialog._form().field(name)
    field.setFocus()
    type_text(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def _stored(context: PageContext, wait_for: WaitFor, ids: list[int]) -> tuple[object, ...]:
    return ask_service(context, wait_for, products.get_many, ids)


def test_nothing_is_saved_before_a_value_is_typed(dialog: BulkEditDialog) -> None:
    assert not dialog.save_button.isEnabled()
    assert {row.after for row in dialog.table.rows} == {"không đổi"}


def test_a_text_set_shows_before_and_after_and_the_unchanged_row(
    dialog: BulkEditDialog, context: PageContext, ids: list[int], wait_for: WaitFor
) -> None:
    _choose(dialog, "shelf_life")
    _type(dialog, "shelf_life", "12 tháng")
    shown = {row.name: (row.before, row.after) for row in dialog.table.rows}
    assert shown == {
        "Gạo": ("6 tháng", "12 tháng"),
        "Mật": ("12 tháng", "không đổi"),
        "Muối": ("(trống)", "12 tháng"),
    }
    assert "2 sản phẩm sẽ đổi; 1 sản phẩm đã như vậy" in dialog.told.text()
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: not dialog.isVisible())
    lives = [product.shelf_life for product in _stored(context, wait_for, ids)]  # type: ignore[attr-defined]
    assert lives == ["12 tháng"] * 3
    ask_service(context, wait_for, history.undo)
    lives = [product.shelf_life for product in _stored(context, wait_for, ids)]  # type: ignore[attr-defined]
    assert lives == ["6 tháng", "12 tháng", ""]


@pytest.mark.parametrize("name", ["producer_id", "set_number", "ingredients"])
def test_tab_goes_from_the_field_to_its_value_and_then_below(
    dialog: BulkEditDialog, name: str
) -> None:
    _choose(dialog, name)
    dialog.verb.setFocus()
    reached: list[QWidget] = [dialog.verb]
    for _ in range(8):
        hit(reached[-1], Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        assert widget is not None
        reached.append(widget)
    form = dialog._forms[name]
    inside = [form.isAncestorOf(widget) for widget in reached[1:]]
    first_below = inside.index(False)
    assert inside[0]
    assert reached[first_below + 1 : first_below + 3] == [dialog.table, dialog.close_button]


def test_a_price_takes_its_day_and_clearing_takes_both_away(
    dialog: BulkEditDialog, context: PageContext, ids: list[int], wait_for: WaitFor
) -> None:
    _choose(dialog, "price")
    _type(dialog, "price", "65000")
    assert all(
        (product.price, product.price_on) == (Decimal(65000), context.on)
        for product in dialog.changed()
    )
    _choose(dialog, "price", EditVerb.CLEAR)
    assert {product.price for product in dialog.changed()} <= {None}


def test_markets_are_added_without_doubling(dialog: BulkEditDialog) -> None:
    _choose(dialog, "export_markets", EditVerb.ADD)
    field = dialog._form().field("export_markets")
    field.set_value(("Nhật Bản",))  # type: ignore[attr-defined]
    field.edited.emit()  # type: ignore[attr-defined]
    assert [product.export_markets for product in dialog.changed()] == [("Nhật Bản",)] * 3


def test_what_somebody_saved_meanwhile_is_kept_and_the_same_field_is_told(
    dialog: BulkEditDialog, context: PageContext, ids: list[int], wait_for: WaitFor
) -> None:
    ask = partial(ask_service, context, wait_for)
    first, *_ = ask(products.get_many, ids)
    ask(products.save, replace(first, storage="Nơi mát"))
    _choose(dialog, "shelf_life")
    _type(dialog, "shelf_life", "24 tháng")
    dialog.save()
    wait_for(lambda: not dialog.isVisible())
    kept, *_ = ask(products.get_many, ids)
    assert (kept.storage, kept.shelf_life) == ("Nơi mát", "24 tháng")


def test_the_same_field_saved_meanwhile_stops_the_whole_save(
    dialog: BulkEditDialog, context: PageContext, ids: list[int], wait_for: WaitFor
) -> None:
    ask = partial(ask_service, context, wait_for)
    first, *_ = ask(products.get_many, ids)
    ask(products.save, replace(first, shelf_life="9 tháng"))
    _choose(dialog, "shelf_life")
    _type(dialog, "shelf_life", "24 tháng")
    dialog.save()
    wait_for(lambda: bool(dialog.note.text()))
    assert "Gạo" in dialog.note.text()
    wait_for(lambda: dialog.table.rows[0].before == "9 tháng")
    assert [product.shelf_life for product in ask(products.get_many, ids)] == [
        "9 tháng", "12 tháng", "",
    ]  # fmt: skip


def test_products_join_a_fair_once_and_one_undo_takes_them_out(
    context: PageContext, ids: list[int], qtbot: QtBot, wait_for: WaitFor
) -> None:
    ask = partial(ask_service, context, wait_for)
    made = Event("Hội chợ", starts_on=date(2026, 5, 1), entries=(EventEntry(ids[0], "A1"),))
    event = ask(events.save, made)
    dialog = open_add_to_fair(context, ids)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    wait_for(dialog.save_button.isEnabled)
    assert "2 sản phẩm sẽ được thêm; 1 sản phẩm đã có" in dialog.told.text()
    QTest.keyClick(dialog.event_choice, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: not dialog.isVisible())
    entries = (EventEntry(ids[0], "A1"), EventEntry(ids[1]), EventEntry(ids[2]))
    assert ask(events.get, event.id).entries == entries
    ask(history.undo)
    assert ask(events.get, event.id).entries == made.entries


def test_a_new_fair_is_made_with_the_products(
    context: PageContext, ids: list[int], qtbot: QtBot, wait_for: WaitFor
) -> None:
    dialog = open_add_to_fair(context, ids)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    wait_for(lambda: dialog.name.isEnabled() and dialog.event_choice.count() == 1)
    assert not dialog.save_button.isEnabled()
    type_text(dialog.name, "Chợ quê")
    dialog.save()
    wait_for(lambda: not dialog.isVisible())
    (event,) = ask_service(context, wait_for, events.all_events)
    assert (event.name, len(event.entries)) == ("Chợ quê", 3)
