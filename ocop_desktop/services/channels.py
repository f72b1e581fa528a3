"""What a clerk does with channels, and with the listings of products on them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from ocop_desktop import resources
from ocop_desktop.domain.channels.channel import Channel, Listing, ListingStatus
from ocop_desktop.domain.channels.channel_checks import (
    check_channel,
    check_kept_listing,
    check_listing_values,
)
from ocop_desktop.domain.channels.channel_list import rename_channel
from ocop_desktop.domain.channels.channel_names import ChannelIndex
from ocop_desktop.domain.channels.listing_rows import ListingKey, ListingRow, make_listing_key
from ocop_desktop.domain.channels.listing_state import is_active, needs_check
from ocop_desktop.domain.register.fields import clean, refuse_hard
from ocop_desktop.domain.register.product import Product
from ocop_desktop.store import channels, listings, offices, products
from ocop_desktop.store.database import ReadConnection, Register


def all_channels(register: Register) -> tuple[Channel, ...]:
    """The shipped channels, each as the office has it, then those the office has added."""
    return register.read_list(
        lambda connection: channels.join_own(connection, resources.channels())
    )


def save_channel(register: Register, channel: Channel, former: str = "") -> Channel:
    """Save a channel of the office; `former` is the name it had, which stays another name of it.

    Raises InvalidValue for no name, one of another channel, a host that is none; RecordMissing,
    EditConflict.
    """
    channel = rename_channel(clean(channel), former)
    with register.writing(f"Lưu kênh bán “{channel.name}”") as transaction:
        if channel.id:
            channel = channels.merge(transaction, channel)
        refuse_hard(
            check_channel(
                channel, channels.list_others(transaction.connection, resources.channels(), channel)
            )
        )
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
        index = ChannelIndex(channels.join_own(connection, resources.channels()))
        months = offices.get(connection).deadlines.listing_check_months
        rows: list[ListingRow] = []
        for order, found in enumerate(listings.list_products(connection)):
            product_id, name, _, producer, held = found
            is_sold = any(is_active(one, on) for one in held)
            row = ListingRow(product_id, name, producer, is_sold=is_sold, order=order)
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
        return listings.put(transaction, product, listing, former)


def remove_listings(register: Register, keys: Sequence[ListingKey]) -> int:
    """Remove listings of products; returns how many there were. Raises RecordMissing."""
    by_product = _group(keys)
    with register.writing(f"Xóa {len(set(keys))} kênh bán") as transaction:
        removed = 0
        for product_id, product in products.load(transaction, by_product).items():
            kept = tuple(
                one
                for one in product.listings
                if make_listing_key(product_id, one) not in by_product[product_id]
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
                _check(one, on, register.clerk)
                if make_listing_key(product_id, one) in seen
                else one
                for one in product.listings
            )
            marked += sum(make_listing_key(product_id, one) in seen for one in product.listings)
            products.save(transaction, replace(product, listings=checked))
        transaction.rename(f"Kiểm tra {marked} kênh bán")
        return marked


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
        row.is_sold,
        needs_check(listing, on, months),
        check_kept_listing(listing, index, on, months),
        row.order,
    )


def _check(listing: Listing, on: date, clerk: str) -> Listing:
    is_new = listing.status is ListingStatus.UNCHECKED
    status = ListingStatus.ACTIVE if is_new else listing.status
    return replace(listing, status=status, checked_on=on, checked_by=clerk)


def _group(keys: Sequence[ListingKey]) -> Mapping[int, set[ListingKey]]:
    found: dict[int, set[ListingKey]] = {}
    for key in keys:
        found.setdefault(key.product_id, set()).add(key)
    return found
