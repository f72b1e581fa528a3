"""Listings of products, which lie in the rows of their products: reading them without the rest."""

from collections.abc import Iterator

from sqlalchemy import Connection, func, select

from ocop_desktop.domain.channels.channel import Listing
from ocop_desktop.domain.channels.listing_facts import read_listing
from ocop_desktop.store import tables


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
    for product_id, name, producer_id, producer_name, held in connection.execute(query):
        yield product_id, name, producer_id, producer_name, tuple(map(read_listing, held))
