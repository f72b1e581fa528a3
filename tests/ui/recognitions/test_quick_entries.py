"""Products typed quickly into a decision are those that were meant, and no others."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.services import history, producers, products
from ocop_desktop.ui.finding.new_product_dialog import NewProductDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.recognitions.decision_dialog import DecisionDialog
from tests.builders import a_producer, a_product
from tests.ui.keys import Wait, ask_service, hit, type_text

NAMES = tuple(f"Sản phẩm thử {number}" for number in range(1, 26))


@pytest.fixture
def dialog(qtbot: QtBot, context: PageContext, wait_for: Wait) -> Iterator[DecisionDialog]:
    ask = partial(ask_service, context, wait_for)
    own = ask(producers.save, a_producer())
    other = ask(producers.save, a_producer("HTX Phẩm Thử 4 Gò Mây"))
    for name in NAMES:
        ask(products.save, a_product(own.id, name))
    for name in ("Rượu Tryvat 49", "Bánh tráng trộn"):
        ask(products.save, a_product(other.id, name))
    ask(products.save, a_product(own.id, "Gò Mây"))
    opened = DecisionDialog(context)
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(opened)
    opened.show()
    opened.activateWindow()
    wait_for(lambda: len(opened.finder._labels) == len(NAMES) + 3)
    opened.finder.setFocus()
    yield opened
    opened._is_dirty = False


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def entered(dialog: DecisionDialog) -> list[str]:
    return [line.product_name for line in dialog.model.lines]


def test_twenty_quick_entries_are_exactly_those_twenty(dialog: DecisionDialog) -> None:
    numbers = (4, 14, 1, 10, 2, 20, 3, 13, 23, 5, 15, 25, 6, 16, 7, 17, 8, 18, 9, 24)
    for number in numbers:
        type_text(focused(), f"pham thu {number}")
        hit(focused(), Qt.Key.Key_Return)
        hit(focused(), Qt.Key.Key_4)
        hit(focused(), Qt.Key.Key_Return)
    assert entered(dialog) == [f"Sản phẩm thử {number}" for number in numbers]
    assert {line.stars for line in dialog.model.lines} == {4}


def test_the_next_name_may_be_typed_at_once_where_stars_stay_as_they_are(
    dialog: DecisionDialog,
) -> None:
    for number in (4, 14, 1):
        for letter in f"phẩm thử {number}":
            type_text(focused(), letter)
        hit(focused(), Qt.Key.Key_Return)
    assert entered(dialog) == [f"Sản phẩm thử {number}" for number in (4, 14, 1)]


def test_a_product_of_that_name_comes_before_the_product_of_a_producer_of_that_name(
    dialog: DecisionDialog,
) -> None:
    type_text(focused(), "go may")
    hit(focused(), Qt.Key.Key_Return)
    assert entered(dialog) == ["Gò Mây"]


def test_what_is_not_clear_takes_nothing_and_leaves_the_list_open(dialog: DecisionDialog) -> None:
    type_text(focused(), "san pham")
    hit(focused(), Qt.Key.Key_Return)
    assert entered(dialog) == []
    assert dialog.finder._suggestions.isVisible()
    assert dialog.finder.text() == "san pham"
    hit(focused(), Qt.Key.Key_Down, Qt.Key.Key_Tab)
    assert entered(dialog) == ["Sản phẩm thử 1"]


def test_a_product_that_is_missing_is_added_and_taken(
    dialog: DecisionDialog, context: PageContext, wait_for: Wait
) -> None:
    type_text(focused(), "Mắm rươi")
    hit(focused(), Qt.Key.Key_Return)
    assert "Mắm rươi" in dialog.message.text()
    hit(focused(), Qt.Key.Key_Return)
    added = dialog.findChild(NewProductDialog)
    assert isinstance(added, NewProductDialog)
    assert added.name.value() == "Mắm rươi"
    wait_for(lambda: len(added.producer.names) == 2)
    type_text(added.producer.choice, "phẩm thử 4")
    hit(added.producer.choice, Qt.Key.Key_Return)
    type_text(added.criteria_set, "nước mắm")
    hit(added.criteria_set, Qt.Key.Key_Return)
    added.save()
    wait_for(lambda: entered(dialog) == ["Mắm rươi"])
    (line,) = dialog.model.lines
    assert (line.producer_name, line.set_number) == ("HTX Phẩm Thử 4 Gò Mây", 9)
    before = ask_service(context, wait_for, products.all_rows, context.on)
    assert "Mắm rươi" not in {row.name for row in before}
    dialog.header.set_value("number", "1/QĐ")
    dialog.save()
    wait_for(lambda: not dialog.isVisible())
    rows = ask_service(context, wait_for, products.all_rows, context.on)
    (saved,) = [row for row in rows if row.name == "Mắm rươi"]
    assert (saved.producer, saved.set_number) == ("HTX Phẩm Thử 4 Gò Mây", 9)
    ask_service(context, wait_for, history.undo)
    assert ask_service(context, wait_for, products.all_rows, context.on) == before
