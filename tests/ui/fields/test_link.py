"""An address in the web is completed when its field or cell is left."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.channels.channel import Listing
from ocop_desktop.ui.fields.link import LinkField
from ocop_desktop.ui.products.listing_editor import make_listing_editor


def test_an_address_without_its_scheme_is_completed_when_the_field_is_left(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column, field = QVBoxLayout(page), LinkField()
    column.addWidget(field)
    column.addWidget(QLineEdit())
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    field.setFocus()
    QTest.keyClicks(field, "shopee.vn/abc")
    assert field.value() == "https://shopee.vn/abc"
    assert field.text() == "shopee.vn/abc"
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == "https://shopee.vn/abc"


def test_an_address_that_nobody_edits_stays_as_it_is(qtbot: QtBot) -> None:
    field = LinkField()
    qtbot.addWidget(field)
    field.set_value("shopee.vn/abc")
    assert field.value() == "shopee.vn/abc"


def test_a_listing_typed_in_a_line_gets_its_scheme_and_a_place_does_not(qtbot: QtBot) -> None:
    editor = make_listing_editor("Nơi bán")
    qtbot.addWidget(editor)
    kept = Listing("Shopee", "shopee.vn/cu")
    editor.set_value((kept, Listing("Shopee"), Listing("Siêu thị")))
    assert editor.value()[0] == kept
    editor.model.setData(editor.model.index(1, 1), "shopee.vn/abc")
    editor.model.setData(editor.model.index(2, 1), "Siêu thị Co.op")
    _, listed, place = editor.value()
    assert (listed.url, listed.place) == ("https://shopee.vn/abc", "")
    assert (place.url, place.place) == ("", "Siêu thị Co.op")
