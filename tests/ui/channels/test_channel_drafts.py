"""What was typed of a listing, a channel or a point of sale is offered again after a window died."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.channels.channel import Channel, Listing
from ocop_desktop.domain.channels.listing_rows import ListingKey
from ocop_desktop.domain.drafts.draft import Draft
from ocop_desktop.domain.outlets.sale_point import SalePoint
from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import channels, drafts, producers, products, sale_points
from ocop_desktop.store.database import Register
from ocop_desktop.store.drafts.draft_json import read_draft
from ocop_desktop.ui.channels.channels_dialog import ChannelDialog
from ocop_desktop.ui.channels.listing_dialog import ListingDialog
from ocop_desktop.ui.channels.sale_point_dialog import SalePointDialog
from ocop_desktop.ui.draft_offers.draft_words import draft_title
from ocop_desktop.ui.draft_offers.reopening import make_form
from ocop_desktop.ui.drafts.draft_keeper import DraftKeeper
from ocop_desktop.ui.page_context import PageContext
from tests.builders import a_producer, a_product
from tests.ui.keys import Wait, ask_service

LINK = "https://shopee.vn/1"


def fill(register: Register) -> Product:
    producer = producers.save(register, a_producer())
    product = replace(a_product(producer.id), listings=(Listing("Shopee", LINK),))
    return products.save(register, product)


@pytest.fixture
def drafted(context: PageContext, wait_for: Wait, tmp_path: Path) -> Iterator[PageContext]:
    """The context whose forms keep drafts."""
    keeper = DraftKeeper(context.runner, tmp_path / "data")
    keeper._on_opened()
    wait_for(lambda: keeper._files is not None)
    yield replace(context, drafts=keeper)
    keeper.close()


def write(drafted: PageContext, folder: Path) -> Draft:
    """Write the draft of the only open form."""
    assert drafted.drafts is not None
    drafted.drafts.write_all()
    (file,) = (folder / "data").rglob("*.draft")
    draft = read_draft(file.stem, file.read_bytes())
    assert draft is not None
    return draft


def reopen(
    drafted: PageContext, wait_for: Wait, draft: Draft, parent: QWidget, qtbot: QtBot
) -> QWidget:
    (comparison,) = ask_service(drafted, wait_for, drafts.compare, [draft])
    form = make_form(comparison, replace(drafted, drafts=None), parent)
    form.open()
    qtbot.wait(200)
    assert isinstance(form, QWidget)
    return form


def test_a_listing_is_gone_on_with(
    drafted: PageContext, wait_for: Wait, tmp_path: Path, qtbot: QtBot
) -> None:
    product = ask_service(drafted, wait_for, fill)
    top = QWidget()
    qtbot.addWidget(top)
    dialog = ListingDialog(drafted, ListingKey(product.id, "Shopee", LINK), product.id, top)
    dialog.open()
    wait_for(dialog.form.isEnabled)
    QTest.keyClicks(dialog.number, "12/HD")
    draft = write(drafted, tmp_path)
    assert draft_title(draft) == "Nơi bán “Mật dừa nước cô đặc · Shopee”"
    again = reopen(drafted, wait_for, draft, top, qtbot)
    assert isinstance(again, ListingDialog)
    assert again.record().listings[0].contract.number == "12/HD"
    assert again.record().id == product.id
    for one in (dialog, again):
        one.form.mark_clean()
        one.close()


def test_a_new_listing_is_gone_on_with(
    drafted: PageContext, wait_for: Wait, tmp_path: Path, qtbot: QtBot
) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    dialog = ListingDialog(drafted, None, 0, top)
    dialog.open()
    QTest.keyClicks(dialog.channel, "Zalo")
    again = reopen(drafted, wait_for, write(drafted, tmp_path), top, qtbot)
    assert isinstance(again, ListingDialog)
    assert again.channel.value() == "Zalo"
    for one in (dialog, again):
        one.form.mark_clean()
        one.close()


def test_a_channel_and_a_point_of_sale_are_gone_on_with(
    drafted: PageContext, wait_for: Wait, tmp_path: Path, qtbot: QtBot
) -> None:
    ask = partial(ask_service, drafted, wait_for)
    channel = ask(channels.save_channel, Channel("Sàn xã"))
    point = ask(sale_points.save, SalePoint("Điểm OCOP"))
    top = QWidget()
    qtbot.addWidget(top)
    first = ChannelDialog(drafted, channel, top)
    first.open()
    QTest.keyClicks(first.aliases, "SX")
    again = reopen(drafted, wait_for, write(drafted, tmp_path), top, qtbot)
    assert isinstance(again, ChannelDialog)
    assert (again.record().aliases, again.record().id) == (("SX",), channel.id)
    first.mark_clean()
    wait_for(lambda: not list((tmp_path / "data").rglob("*.draft")))
    second = SalePointDialog(drafted, point, top)
    second.open()
    operator = second.form.field("operator")
    QTest.keyClicks(operator, "HTX")
    other = reopen(drafted, wait_for, write(drafted, tmp_path), top, qtbot)
    assert isinstance(other, SalePointDialog)
    assert (other.record().operator, other.record().id) == ("HTX", point.id)
    for one in (first, again, second, other):
        one.form.mark_clean()
        one.close()
