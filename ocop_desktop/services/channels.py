"""What a clerk does with channels, and with the listings of products on them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from ocop_desktop import resources
from ocop_desktop.domain.channels.channel import Channel, Listing, ListingStatus
from ocop_desktop.domain.channels.channel_checks import (
    check_channel,
    check_listing,
    check_listing_values,
)
from ocop_desktop.domain.channels.channel_list import join_channels, rename_channel
from ocop_desktop.domain.channels.channel_names import ChannelIndex
from ocop_desktop.domain.channels.listing_rows import ListingKey, ListingRow
from ocop_desktop.domain.channels.listing_state import identify_listing, is_active, needs_check
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import RecordMissing
from ocop_desktop.domain.register.fields import clean, refuse_hard
from ocop_desktop.domain.register.product import Product
from ocop_desktop.store import channels, listings, offices, products
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.database import ReadConnection, Register


def all_channels(register: Register) -> tuple[Channel, ...]:
    """The shipped channels, each as the office has it, then those the office has added."""
    return register.read_list(_read_channels)


def save_channel(register: Register, channel: Channel, former: str = "") -> Channel:
    """Save a channel of the office; `former` is the name it had, which stays another name of it.

    Raises InvalidValue for no name, one of another channel, a host that is none; RecordMissing,
    EditConflict.
    """
    channel = rename_channel(clean(channel), former)
    with register.writing(f"Lưu kênh bán “{channel.name}”") as transaction:
        if channel.id:
            channel = channels.merge(transaction, channel)
        refuse_hard(check_channel(channel, _list_others(transaction.connection, channel)))
        return channels.save(transaction, channel)


def delete_channel(register: Register, channel_id: int) -> None:
    """Remove what the office has added or set of a channel; a shipped one is then as shipped.

    Listings keep its name. Raises RecordMissing.
    """
    with register.writing("") as transaction:
        channel = channels.require(transaction.connection, channel_id)
        transaction.rename(f"Xóa kênh bán “{channel.name}”")
        channels.delete(transaction, channel_id)


def list_listings(register: Register, on: date) -> tuple[ListingRow, ...]:
    """Every listing on that day, by product; a product that is listed nowhere has one row without."""

    def read(connection: ReadConnection) -> tuple[ListingRow, ...]:
        index = ChannelIndex(_read_channels(connection))
        months = offices.get(connection).deadlines.listing_check_months
        rows: list[ListingRow] = []
        for product_id, name, _, producer, held in listings.list_products(connection):
            row = ListingRow(product_id, name, producer)
            rows += [_make_row(row, one, index, on, months) for one in held] or [row]
        return tuple(rows)

    return register.read_list(read)


def put_listing(
    register: Register,
    product_id: int,
    listing: Listing,
    former: ListingKey | None = None,
) -> Product:
    """Put a listing in place of the product's own of the same channel, address and place.

    With `former` it takes the place of that one; else it is added. Raises InvalidValue, RecordMissing.
    """
    listing = clean(listing)
    refuse_hard(check_listing_values(listing))
    with register.writing("") as transaction:
        product = products.require(transaction.connection, product_id)
        transaction.rename(f"Ghi kênh bán “{listing.channel}” của “{product.name.vi}”")
        return _put(transaction, product, listing, former)


def remove_listings(register: Register, keys: Sequence[ListingKey]) -> int:
    """Remove listings of products; returns how many there were. Raises RecordMissing."""
    by_product = _group(keys)
    with register.writing(f"Xóa {len(set(keys))} kênh bán") as transaction:
        removed = 0
        for product_id, product in products.load(transaction, by_product).items():
            kept = tuple(
                one
                for one in product.listings
                if _key(product_id, one) not in by_product[product_id]
            )
            removed += len(product.listings) - len(kept)
            products.save(transaction, replace(product, listings=kept))
        return removed


def mark_checked(register: Register, keys: Sequence[ListingKey], on: date) -> int:
    """Note that the clerk has seen on that day that the products are sold there; returns how many.

    A listing that nobody had checked is active from now on. Raises RecordMissing.
    """
    by_product = _group(keys)
    with register.writing("") as transaction:
        marked = 0
        for product_id, product in products.load(transaction, by_product).items():
            seen = by_product[product_id]
            checked = tuple(
                _check(one, on, register.clerk) if _key(product_id, one) in seen else one
                for one in product.listings
            )
            marked += sum(_key(product_id, one) in seen for one in product.listings)
            products.save(transaction, replace(product, listings=checked))
        transaction.rename(f"Đã kiểm tra {marked} kênh bán")
        return marked


def _read_channels(connection: ReadConnection) -> tuple[Channel, ...]:
    return join_channels(resources.channels(), channels.own_channels(connection))


def _list_others(connection: ReadConnection, channel: Channel) -> tuple[Channel, ...]:
    """The channels that `channel` does not stand for: all but itself and the shipped one it replaces."""
    own = [one for one in channels.own_channels(connection) if one.id != channel.id]
    shipped = resources.channels()
    replaced = set(join_channels(shipped, [*own, channel])) - set(join_channels(shipped, own))
    others = join_channels(shipped, [*own, channel])
    return tuple(one for one in others if one not in replaced)


def _make_row(
    row: ListingRow, listing: Listing, index: ChannelIndex, on: date, months: int
) -> ListingRow:
    channel = index.find(listing.channel)
    return ListingRow(
        row.product_id,
        row.product,
        row.producer,
        listing,
        channel.name if channel else listing.channel,
        channel.kind if channel else None,
        is_active(listing, on),
        needs_check(listing, on, months),
        check_listing(listing, index, on, months),
    )


def _put(
    transaction: WriteTransaction, product: Product, listing: Listing, former: ListingKey | None
) -> Product:
    """The product saved with the listing."""
    place = former or _key(product.id, listing)
    keys = [_key(product.id, one) for one in product.listings]
    if former is not None and former not in keys:
        raise RecordMissing(RecordKind.CHANNEL, former.channel)
    held = [
        listing if key == place else one
        for key, one in zip(keys, product.listings, strict=True)
        if key == place or key != _key(product.id, listing)
    ]
    if place not in keys:
        held.append(listing)
    return products.save(transaction, replace(product, listings=tuple(held)))


def _check(listing: Listing, on: date, clerk: str) -> Listing:
    is_new = listing.status is ListingStatus.UNCHECKED
    status = ListingStatus.ACTIVE if is_new else listing.status
    return replace(listing, status=status, checked_on=on, checked_by=clerk)


def _key(product_id: int, listing: Listing) -> ListingKey:
    channel, url, place = identify_listing(listing)
    return ListingKey(product_id, channel, url, place)


def _group(keys: Sequence[ListingKey]) -> Mapping[int, set[ListingKey]]:
    found: dict[int, set[ListingKey]] = {}
    for key in keys:
        found.setdefault(key.product_id, set()).add(key)
    return found
