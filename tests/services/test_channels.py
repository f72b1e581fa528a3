"""Channels and listings as a clerk keeps them; every step can be undone."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from ocop_desktop.domain.channels.channel import Channel, ChannelKind, Listing, ListingStatus
from ocop_desktop.domain.channels.channel_names import find_channel
from ocop_desktop.domain.channels.listing_rows import ListingKey
from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import InvalidValue, RecordMissing
from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import channels, history, producers, products
from ocop_desktop.store.database import Register
from tests.builders import a_producer, a_product, register_with_product

ON = date(2026, 11, 30)
LINK = "https://shopee.vn/mat"


@pytest.fixture
def kept(tmp_path: Path) -> tuple[Register, Product]:
    """A register with a product on Shopee, and another one that is listed nowhere."""
    register, product = register_with_product(tmp_path)
    producer = producers.save(register, a_producer("HTX Hai (dữ liệu mẫu)"))
    products.save(register, a_product(producer.id, "Khô cá dứa"))
    product = channels.put_listing(register, product.id, Listing("shopee", LINK))
    return register, product


def listings_of(register: Register, product: Product) -> tuple[Listing, ...]:
    return products.details(register, product.id, ON).product.listings


def test_every_product_is_listed_also_one_that_is_sold_nowhere(
    kept: tuple[Register, Product],
) -> None:
    register, product = kept
    other, row = channels.list_listings(register, ON)
    assert (other.product, other.listing, other.problems) == ("Khô cá dứa", None, ())
    assert (row.product_id, row.producer) == (product.id, a_producer().name)
    assert (row.channel, row.kind) == ("Shopee", ChannelKind.MARKETPLACE)
    assert (row.is_active, row.needs_check) == (False, True)
    assert [one.reason for one in row.problems] == [ValueReason.NEVER_CHECKED]


def test_an_unknown_channel_stays_as_it_was_typed_and_is_told(
    kept: tuple[Register, Product],
) -> None:
    register, product = kept
    channels.put_listing(register, product.id, Listing("Sàn Lạ", "https://la.vn/1"))
    row = channels.list_listings(register, ON)[-1]
    assert (row.channel, row.kind) == ("Sàn Lạ", None)
    assert row.problems[0].reason is ValueReason.UNKNOWN_CHANNEL


def test_a_listing_put_again_replaces_the_former_one(kept: tuple[Register, Product]) -> None:
    register, product = kept
    channels.put_listing(register, product.id, Listing("Chợ", place="chợ Bến Thành"))
    cheap = Listing("shopee", LINK, price=Decimal(95000))
    channels.put_listing(register, product.id, cheap)
    assert listings_of(register, product) == (cheap, Listing("Chợ", place="chợ Bến Thành"))
    moved = replace(cheap, url="https://shopee.vn/moi")
    former = ListingKey(product.id, "shopee", LINK)
    channels.put_listing(register, product.id, moved, former)
    assert listings_of(register, product)[0] == moved
    history.undo(register)
    assert listings_of(register, product)[0] == cheap
    with pytest.raises(RecordMissing):
        channels.put_listing(register, product.id, moved, ListingKey(product.id, "Không có"))


def test_a_listing_moved_onto_another_one_of_the_product_takes_its_place(
    kept: tuple[Register, Product],
) -> None:
    register, product = kept
    channels.put_listing(register, product.id, Listing("Chợ", place="chợ"))
    channels.put_listing(
        register, product.id, Listing("Chợ", place="chợ"), ListingKey(product.id, "shopee", LINK)
    )
    assert listings_of(register, product) == (Listing("Chợ", place="chợ"),)


@pytest.mark.parametrize(
    ("listing", "field"),
    [
        (Listing("", LINK), "channel"),
        (Listing("Shopee", LINK, since=date(2026, 2, 1), until=date(2026, 1, 1)), "until"),
        (Listing("Shopee", LINK, price=Decimal(-1)), "price"),
    ],
)
def test_a_listing_that_cannot_be_is_refused(
    kept: tuple[Register, Product], listing: Listing, field: str
) -> None:
    register, product = kept
    before = listings_of(register, product)
    with pytest.raises(InvalidValue) as refused:
        channels.put_listing(register, product.id, listing)
    assert refused.value.field == field
    assert listings_of(register, product) == before


def test_listings_of_many_products_are_marked_checked_in_one_action(
    kept: tuple[Register, Product],
) -> None:
    register, product = kept
    paused = Listing("Chợ", place="chợ", status=ListingStatus.PAUSED)
    channels.put_listing(register, product.id, paused)
    keys = [ListingKey(product.id, "shopee", LINK), ListingKey(product.id, "Chợ", "", "chợ")]
    assert channels.mark_checked(register, keys, ON) == 2
    first, second = listings_of(register, product)
    assert (first.status, first.checked_on, first.checked_by) == (
        ListingStatus.ACTIVE,
        ON,
        register.clerk,
    )
    assert (second.status, second.checked_on) == (ListingStatus.PAUSED, ON)
    assert channels.mark_checked(register, keys[:1], ON) == 1
    history.undo(register)
    history.undo(register)
    assert listings_of(register, product)[0].checked_on is None


def test_listings_are_removed_and_come_back_by_undo(kept: tuple[Register, Product]) -> None:
    register, product = kept
    assert channels.remove_listings(register, [ListingKey(product.id, "shopee", LINK)]) == 1
    assert listings_of(register, product) == ()
    history.undo(register)
    assert listings_of(register, product) == (Listing("shopee", LINK),)


def test_a_renamed_channel_is_known_by_its_former_name(kept: tuple[Register, Product]) -> None:
    register, _ = kept
    shipped = find_channel(channels.all_channels(register), "Shopee")
    assert shipped is not None
    saved = channels.save_channel(register, replace(shipped, name="Shopee Việt Nam"), "Shopee")
    assert "Shopee" in saved.aliases
    assert channels.list_listings(register, ON)[-1].channel == "Shopee Việt Nam"
    closed = channels.save_channel(register, replace(saved, closed=True))
    assert find_channel(channels.all_channels(register), "shopee.vn") == closed
    channels.delete_channel(register, closed.id)
    assert find_channel(channels.all_channels(register), "shopee") == shipped
    history.undo(register)
    assert find_channel(channels.all_channels(register), "shopee") == closed


def test_a_name_of_another_channel_is_refused(kept: tuple[Register, Product]) -> None:
    register, _ = kept
    channels.save_channel(register, Channel("Sàn xã", hosts=("san.xa.vn",)))
    for channel in (Channel("san xa"), Channel("Mới", aliases=("Sàn Xã",)), Channel("")):
        with pytest.raises(InvalidValue):
            channels.save_channel(register, channel)
    with pytest.raises(RecordMissing):
        channels.delete_channel(register, 99)
