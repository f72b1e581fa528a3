"""What is typed of listings and points of sale is shown as it is typed, and named in the history."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.channels.channel import Channel, Listing
from ocop_desktop.domain.outlets.sale_point import SalePoint
from ocop_desktop.services import channels, producers, products, sale_points
from ocop_desktop.store.database import Register
from ocop_desktop.ui.channels.channels_dialog import ChannelDialog, ChannelsDialog
from ocop_desktop.ui.channels.listing_dialog import ListingDialog
from ocop_desktop.ui.channels.listings_page import ListingsPage
from ocop_desktop.ui.channels.sale_point_dialog import SalePointDialog
from ocop_desktop.ui.channels.sale_points_page import SalePointsPage
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.words.change_words import ChangedField, list_changed_fields
from ocop_desktop.ui.words.recorded_values import ChangeNames
from tests.builders import a_producer, a_product
from tests.ui.keys import Wait, ask_service
from tests.ui.marked_records import MARKUP, fill_texts, list_drawn


def fill(register: Register) -> None:
    producer = producers.save(register, replace(a_producer(), name=f"{MARKUP}htx"))
    marked = fill_texts(Listing(f"{MARKUP}kênh"))
    listing = replace(marked, contract=replace(marked.contract, file=""))
    products.save(register, replace(a_product(producer.id, f"{MARKUP}sp"), listings=(listing,)))
    channels.save_channel(register, Channel(f"{MARKUP}kênh", notes=MARKUP))
    sale_points.save(register, fill_texts(SalePoint(f"{MARKUP}điểm")))


def test_no_list_or_dialog_draws_typed_markup(
    context: PageContext, qtbot: QtBot, wait_for: Wait
) -> None:
    ask_service(context, wait_for, fill)
    page, points = ListingsPage(context), SalePointsPage(context)
    for shown in (page, points):
        qtbot.addWidget(shown)
        shown.show()
        wait_for(lambda part=shown: bool(part.table.rows))  # type: ignore[misc]
        assert list(list_drawn(shown)) == []
        shown.edit()
    page.open_channels()
    (listed,) = page.findChildren(ChannelsDialog)
    wait_for(lambda: bool(listed.table.rows))
    listed.table.select_ids([next(row.id for row in listed.table.rows if row.channel.id)])
    listed.edit()
    qtbot.wait(200)
    for kind, top in (
        (ListingDialog, page),
        (ChannelDialog, listed),
        (SalePointDialog, points),
    ):
        (dialog,) = top.findChildren(kind)
        assert list(list_drawn(dialog)) == []
        dialog.mark_clean()
        dialog.close()
    listed.close()


def test_the_history_says_what_became_of_a_listing(qapp: QApplication) -> None:
    before = [{"channel": "Shopee", "url": "https://shopee.vn/1"}]
    after = [{**before[0], "status": "dang-ban", "since": "2025-01-02"}]
    told = list_changed_fields("product", "shop_links", before, after, ChangeNames())
    assert told == (
        ChangedField("Nơi bán · Shopee · tình trạng", "(trống)", "đang bán"),
        ChangedField("Nơi bán · Shopee · từ ngày", "(trống)", "02/01/2025"),
    )
