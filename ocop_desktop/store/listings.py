"""Listings, which lie in the rows of their products: read without the rest, put into their product."""

from collections.abc import Iterator
from dataclasses import replace

from sqlalchemy import Connection, func, select

from ocop_desktop.domain.channels.channel import Listing
from ocop_desktop.domain.channels.listing_facts import read_listing
from ocop_desktop.domain.channels.listing_rows import ListingKey, make_listing_key
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import RecordMissing
from ocop_desktop.domain.register.product import Product
from ocop_desktop.store import products, tables
from ocop_desktop.store.changes import WriteTransaction


def list_products(
    connection: Connection,
) -> Iterator[tuple[int, str, int, str, tuple[Listing, ...]]]:
    """Each product by name: its id and name, its producer's id (0: nobody known) and name, listings."""
    product, producer = tables.product.c, tables.producer.c
    query = (
        select(
            product.id,
            product.name_vi,
            func.coalesce(product.producer_id, 0),
            func.coalesce(producer.name, ""),
            product.shop_links,
        )
        .join_from(tables.product, tables.producer, isouter=True)
        .order_by(product.sort_key, product.id)
    )
    for product_id, name, producer_id, producer_name, held in connection.execute(query).all():
        yield product_id, name, producer_id, producer_name, tuple(map(read_listing, held))


def put(
    transaction: WriteTransaction,
    product: Product,
    listing: Listing,
    former: ListingKey | None = None,
) -> Product:
    """The product saved with the listing, in place of its own of the same key, or of `former`.

    Raises RecordMissing where the product has no listing `former`.
    """
    own = make_listing_key(product.id, listing)
    place = former or own
    keys = [make_listing_key(product.id, one) for one in product.listings]
    if former is not None and former not in keys:
        raise RecordMissing(RecordKind.CHANNEL, former.channel)
    held = [
        listing if key == place else one
        for key, one in zip(keys, product.listings, strict=True)
        if key == place or key != own
    ]
    if place not in keys:
        held.append(listing)
    return products.save(transaction, replace(product, listings=tuple(held)))
