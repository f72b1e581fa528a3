"""Kênh bán: listings are found, filtered, added, checked and opened."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.channels.channel import Listing, ListingStatus
from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import channels, producers, products
from ocop_desktop.store.database import Register
from ocop_desktop.ui.channels.channels_dialog import ChannelDialog, ChannelsDialog
from ocop_desktop.ui.channels.listing_columns import ListingFilter
from ocop_desktop.ui.channels.listing_dialog import ListingDialog
from ocop_desktop.ui.channels.listings_page import ListingsPage
from ocop_desktop.ui.page_context import PageContext
from tests.builders import a_producer, a_product
from tests.ui.keys import Wait, ask_service, type_text

LINK = "https://shopee.vn/mat"
CHECKED = date(2026, 3, 1)


def fill(register: Register) -> Product:
    """Two products: one on Shopee and at a market, one sold nowhere."""
    producer = producers.save(register, a_producer())
    products.save(register, a_product(producer.id, "Khô cá dứa"))
    listings = (
        Listing("shopee", LINK),
        Listing("Chợ", place="chợ Bến Thành", status=ListingStatus.ACTIVE, checked_on=CHECKED),
    )
    return products.save(register, replace(a_product(producer.id), listings=listings))


@pytest.fixture
def kept(context: PageContext, wait_for: Wait) -> Product:
    return ask_service(context, wait_for, fill)


@pytest.fixture
def page(context: PageContext, kept: Product, qtbot: QtBot, wait_for: Wait) -> ListingsPage:
    """The page, loaded and on screen."""
    shown = ListingsPage(context)
    qtbot.addWidget(shown)
    shown.resize(1190, 600)
    shown.show()
    shown.activateWindow()
    wait_for(lambda: len(shown.table.rows) == 2)
    return shown


def where(page: ListingsPage) -> list[str]:
    return [row.listing.url or row.listing.place for row in page.table.rows if row.listing]


def stored(page: ListingsPage, wait_for: Wait, product: Product) -> tuple[Listing, ...]:
    details = ask_service(page.context, wait_for, products.details, product.id, page.context.on)
    return details.product.listings


def dialog_of(page: ListingsPage) -> ListingDialog:
    return next(one for one in page.findChildren(ListingDialog) if one.isVisible())


def test_listings_are_filtered_by_channel_state_and_words(page: ListingsPage) -> None:
    assert where(page) == [LINK, "chợ Bến Thành"]
    page.channel.set_value("Shopee")
    page.channel.edited.emit()
    assert where(page) == [LINK]
    page.channel.set_value("")
    page.state.set_value(ListingFilter.TO_CHECK)
    page.state.edited.emit()
    assert where(page) == [LINK]
    page.state.set_value(ListingStatus.ACTIVE)
    page.state.edited.emit()
    assert where(page) == ["chợ Bến Thành"]
    page.state.set_value(ListingFilter.UNLISTED)
    page.state.edited.emit()
    assert [row.product for row in page.table.rows] == ["Khô cá dứa"]
    page.state.set_value(ListingFilter.ALL)
    type_text(page.search, "ben thanh")
    page.search.searched.emit("ben thanh")
    assert where(page) == ["chợ Bến Thành"]
    page.search.searched.emit("")


def test_a_product_sold_nowhere_says_so_and_enter_adds_a_listing(
    page: ListingsPage, wait_for: Wait
) -> None:
    page.state.set_value(ListingFilter.UNLISTED)
    page.state.edited.emit()
    (row,) = page.table.rows
    page.table.setFocus()
    page.table.select_ids([row.id])
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    dialog = dialog_of(page)
    wait_for(lambda: dialog.product.value() == row.product_id)
    assert QApplication.focusWidget() is dialog.channel
    type_text(dialog.channel, "Zalo")
    dialog.url.setFocus()
    type_text(dialog.url, "zalo.me/1")
    QTest.keyClick(dialog.url, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: not page.table.rows)
    page.state.set_value(ListingFilter.ALL)
    page.state.edited.emit()
    assert "https://zalo.me/1" in where(page)


def test_many_listings_are_checked_today_in_one_action(
    page: ListingsPage, kept: Product, wait_for: Wait
) -> None:
    page.table.selectAll()
    page.mark_checked()
    wait_for(lambda: not any(row.needs_check for row in page.table.rows))
    first, second = stored(page, wait_for, kept)
    assert (first.status, first.checked_on) == (ListingStatus.ACTIVE, page.context.on)
    assert second.checked_on == page.context.on


def test_a_listing_is_changed_in_its_dialog(
    page: ListingsPage, kept: Product, wait_for: Wait
) -> None:
    page.table.select_ids([page.table.rows[0].id])
    page.edit()
    dialog = dialog_of(page)
    wait_for(dialog.form.isEnabled)
    dialog.number.setFocus()
    type_text(dialog.number, "12/HD")
    dialog.status.set_value(ListingStatus.PAUSED)
    dialog.save()
    wait_for(lambda: stored(page, wait_for, kept)[0].contract.number == "12/HD")
    assert stored(page, wait_for, kept)[0].status is ListingStatus.PAUSED


def test_what_another_clerk_saved_of_the_product_meanwhile_is_kept(
    page: ListingsPage, kept: Product, wait_for: Wait
) -> None:
    page.table.select_ids([page.table.rows[0].id])
    page.edit()
    dialog = dialog_of(page)
    wait_for(dialog.form.isEnabled)
    ask_service(page.context, wait_for, products.save, replace(kept, notes="mới"))
    dialog.number.setFocus()
    type_text(dialog.number, "12/HD")
    dialog.save()
    wait_for(lambda: stored(page, wait_for, kept)[0].contract.number == "12/HD")
    details = ask_service(page.context, wait_for, products.details, kept.id, page.context.on)
    assert details.product.notes == "mới"


def test_a_last_day_before_the_first_is_refused_in_its_row(
    page: ListingsPage, wait_for: Wait
) -> None:
    page.new()
    dialog = dialog_of(page)
    dialog.since.set_value(date(2026, 2, 1))
    dialog.until.set_value(date(2026, 1, 31))
    dialog.save()
    assert dialog.isVisible()
    assert "Đến ngày" in dialog.form.summary.text()
    dialog.mark_clean()
    dialog.close()


def test_listings_are_deleted_and_the_product_stays(
    page: ListingsPage, kept: Product, wait_for: Wait
) -> None:
    page.table.setFocus()
    page.table.select_ids([page.table.rows[0].id])
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    wait_for(lambda: where(page) == ["chợ Bến Thành"])
    assert len(stored(page, wait_for, kept)) == 1


class Browser(QObject):
    """Takes the addresses that would be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    """A browser in place of the system's, for http and https."""
    taken = Browser()
    for scheme in ("http", "https"):
        QDesktopServices.setUrlHandler(scheme, taken, "open")  # type: ignore[arg-type]
    yield taken
    for scheme in ("http", "https"):
        QDesktopServices.unsetUrlHandler(scheme)


def test_the_link_opens_in_the_browser(page: ListingsPage, browser: Browser) -> None:
    page.table.select_ids([page.table.rows[0].id])
    page.open_link()
    page.table.select_ids([page.table.rows[1].id])
    page.open_link()
    assert browser.opened == [LINK]


def test_a_channel_is_renamed_in_the_list_of_channels(page: ListingsPage, wait_for: Wait) -> None:
    QTest.mouseClick(page.channels_button, Qt.MouseButton.LeftButton)
    listed = page.findChild(ChannelsDialog)
    assert listed is not None
    wait_for(lambda: bool(listed.table.rows))
    listed.table.select_ids(["Shopee"])
    listed.edit()
    dialog = listed.findChild(ChannelDialog)
    assert dialog is not None
    dialog.name.clear()
    type_text(dialog.name, "Shopee VN")
    dialog.save()
    wait_for(lambda: page.table.rows[0].channel == "Shopee VN")
    known = ask_service(page.context, wait_for, channels.all_channels)
    assert "Shopee" in next(one for one in known if one.id).aliases
    listed.table.select_ids(["Shopee VN"])
    assert listed.remove_button.isVisible()
    QTest.mouseClick(listed.remove_button, Qt.MouseButton.LeftButton)
    wait_for(lambda: page.table.rows[0].channel == "Shopee")
    listed.close()
