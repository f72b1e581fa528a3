"""Products are ticked where the clerk clicks and presses Space, in the table that has the focus."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.register.product import ProductRow
from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.domain.text import search_key
from ocop_desktop.ui.finding.product_chooser import ProductChooser
from tests.ui.keys import hit, type_text

Wait = Callable[[Callable[[], bool]], None]
NAMES = ("Bánh Gò Mây", "Gạo lứt", "Gò Mây", "Mật dừa nước", "Mật dừa nước")
PRODUCERS = ("HTX Một", "HTX Gò Mây", "HTX Ba", "HTX Một", "HTX Hai")


def make_row(product_id: int, name: str, producer: str) -> ProductRow:
    key = f"{search_key(name)}\n{search_key(producer)}\ncan gio"
    return ProductRow(
        product_id, name, product_id, producer, None, "27664", "Cần Giờ", "I", 1, None, None,
        RecognitionState.NONE, "", None, "", key,
    )  # fmt: skip


@pytest.fixture
def chooser(qtbot: QtBot) -> ProductChooser:
    rows = [
        make_row(place, *pair) for place, pair in enumerate(zip(NAMES, PRODUCERS, strict=True), 1)
    ]
    made = ProductChooser(rows, ())
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def box(chooser: ProductChooser, row: int) -> QPoint:
    """The middle of the box of a row, in the table's viewport."""
    return chooser.table.visualRect(chooser.table.model().index(row, 0)).center()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_space_pressed_in_the_table_ticks_the_current_row(chooser: ProductChooser) -> None:
    assert focused() is chooser.search
    hit(focused(), Qt.Key.Key_Down)
    assert focused() is chooser.table
    hit(focused(), Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert chooser.ids() == (1, 2)
    assert "đã đánh dấu 2" in chooser.count.text()
    hit(focused(), Qt.Key.Key_Space)
    assert chooser.ids() == (1,)


def test_a_click_on_a_box_ticks_its_row_and_a_second_one_unticks_it(
    chooser: ProductChooser,
) -> None:
    view = chooser.table.viewport()
    for row in (3, 0):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=box(chooser, row))
    assert chooser.ids() == (4, 1)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=box(chooser, 3))
    assert chooser.ids() == (1,)


def test_two_quick_clicks_on_a_box_accept_nothing(qtbot: QtBot, chooser: ProductChooser) -> None:
    view = chooser.table.viewport()
    with qtbot.assertNotEmitted(chooser.chosen):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=box(chooser, 0))
        QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=box(chooser, 0))
    assert chooser.isVisible()


def test_the_box_is_drawn_and_shows_its_tick(chooser: ProductChooser) -> None:
    def image(row: int) -> QImage:
        area = chooser.table.visualRect(chooser.table.model().index(row, 0))
        return chooser.table.viewport().grab(area).toImage()

    empty = image(1)
    ground = QColor(empty.pixelColor(1, 1))
    middle = empty.height() // 2
    assert any(empty.pixelColor(x, middle) != ground for x in range(empty.width()))
    QTest.mouseClick(chooser.table.viewport(), Qt.MouseButton.LeftButton, pos=box(chooser, 1))
    chooser.table.clearSelection()
    assert image(1) != empty


def test_enter_accepts_what_is_ticked(qtbot: QtBot, chooser: ProductChooser) -> None:
    hit(focused(), Qt.Key.Key_Down)
    hit(focused(), Qt.Key.Key_Space)
    with qtbot.waitSignal(chooser.chosen) as chosen:
        hit(focused(), Qt.Key.Key_Return)
    assert chosen.args == [(1,)]


def test_the_search_puts_the_product_of_that_name_first(
    chooser: ProductChooser, wait_for: Wait
) -> None:
    type_text(chooser.search, "go may")
    wait_for(lambda: len(chooser.table.rows) == 3)
    assert [row.name for row in chooser.table.rows] == ["Gò Mây", "Bánh Gò Mây", "Gạo lứt"]


def test_products_of_one_name_stand_with_their_producers(chooser: ProductChooser) -> None:
    texts = [chooser.table.model().index(row, 2).data() for row in (3, 4)]
    assert texts == ["HTX Một", "HTX Hai"]
    assert not chooser.table.isColumnHidden(2)


def test_two_products_of_one_name_and_producer_stand_with_their_codes(qtbot: QtBot) -> None:
    rows = [make_row(1, "Gạo", "HTX Một"), replace(make_row(2, "Gạo", "HTX Một"), code="79-1-2")]
    chooser = ProductChooser(rows, ())
    qtbot.addWidget(chooser)
    model = chooser.table.model()
    assert [model.index(row, 1).data() for row in (0, 1)] == ["Gạo · #1", "Gạo · 79-1-2"]
