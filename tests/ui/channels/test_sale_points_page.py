"""Điểm bán: points of sale are listed, added with their products, checked and deleted."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.channels.channel import ListingStatus
from ocop_desktop.domain.outlets.sale_point import SalePlace, SalePoint
from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import producers, products, sale_points
from ocop_desktop.store.database import Register
from ocop_desktop.ui.channels.listed_products import ListedProducts
from ocop_desktop.ui.channels.sale_point_dialog import SalePointDialog
from ocop_desktop.ui.channels.sale_points_page import SalePointsPage
from ocop_desktop.ui.fields.text import TextField
from ocop_desktop.ui.finding.product_chooser import ProductChooser
from ocop_desktop.ui.page_context import PageContext
from tests.builders import a_producer, a_product
from tests.ui.keys import Wait, ask_service, type_text


def fill(register: Register) -> Product:
    producer = producers.save(register, a_producer())
    return products.save(register, a_product(producer.id))


@pytest.fixture
def page(context: PageContext, qtbot: QtBot, wait_for: Wait) -> SalePointsPage:
    """The page of a register with a product and no point of sale."""
    ask_service(context, wait_for, fill)
    shown = SalePointsPage(context)
    qtbot.addWidget(shown)
    shown.resize(1190, 600)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def points(page: SalePointsPage, wait_for: Wait) -> tuple[SalePoint, ...]:
    return ask_service(page.context, wait_for, sale_points.all_points)


def test_a_point_is_added_with_its_products(page: SalePointsPage, wait_for: Wait) -> None:
    page.new()
    dialog = page.findChild(SalePointDialog)
    assert dialog is not None
    name = dialog.form.field("name")
    assert isinstance(name, TextField)
    type_text(name, "Diem OCOP")
    held = dialog.form.field("product_ids")
    assert isinstance(held, ListedProducts)
    held.view.setFocus()
    wait_for(lambda: bool(held._rows))
    QTest.keyClick(held.view, Qt.Key.Key_Insert)
    chooser = dialog.findChild(ProductChooser)
    assert chooser is not None
    assert chooser.windowTitle() == "Thêm sản phẩm vào điểm bán"
    chooser.table.selectAll()
    QTest.keyClick(chooser.table, Qt.Key.Key_Return)
    assert len(held.value()) == 1
    assert held.model.index(0, 0).data().startswith("Mật dừa nước cô đặc")
    dialog.save()
    wait_for(lambda: len(page.table.rows) == 1)
    (point,) = points(page, wait_for)
    assert (point.name, point.status) == ("Diem OCOP", ListingStatus.ACTIVE)
    assert len(point.product_ids) == 1


def test_points_are_found_checked_changed_and_deleted(page: SalePointsPage, wait_for: Wait) -> None:
    first = SalePoint("Trạm dừng Rừng Sác", SalePlace.REST_STOP, "đường Rừng Sác")
    for point in (first, replace(first, name="Bưu điện xã")):
        ask_service(page.context, wait_for, sale_points.save, point)
    wait_for(lambda: len(page.table.rows) == 2)
    page.search.searched.emit("")
    type_text(page.search, "tram dung")
    page.search.searched.emit("tram dung")
    assert [row.name for row in page.table.rows] == ["Trạm dừng Rừng Sác"]
    page.table.selectAll()
    page.mark_checked()
    wait_for(lambda: page.table.rows[0].checked_on == page.context.on)
    page.edit()
    dialog = page.findChild(SalePointDialog)
    assert dialog is not None
    assert dialog.record().place_kind is SalePlace.REST_STOP
    dialog.close()
    page.search.clear()
    page.search.searched.emit("")
    page.table.selectAll()
    page.delete()
    wait_for(lambda: not page.table.rows)
    assert points(page, wait_for) == ()
