"""What products and their producers are called, read narrowly for lists and imports."""

from collections.abc import Collection, Iterator

from sqlalchemy import Connection, func, select

from ocop_desktop.domain.outlets.product_names import ProductName, ProductNameIndex
from ocop_desktop.store import tables
from ocop_desktop.store.batches import in_batches


def list_names(connection: Connection) -> tuple[ProductName, ...]:
    """Every product's names, by product in Vietnamese order."""
    c = tables.product.c
    return tuple(map(ProductName._make, connection.execute(_SELECTED.order_by(c.sort_key, c.id))))


def read_names(connection: Connection, product_ids: Collection[int]) -> dict[int, ProductName]:
    """The names of those products, by id."""
    return {one.id: one for one in _read(connection, product_ids)}


def make_finder(connection: Connection) -> ProductNameIndex:
    """What finds products by code, name or id."""
    c = tables.product_code.c
    codes = select(c.code, c.product_id).join_from(
        tables.product_code, tables.product, c.product_id == tables.product.c.id
    )
    coded = {code: product_id for code, product_id in connection.execute(codes)}  # noqa: C416
    return ProductNameIndex(list_names(connection), coded)


def list_ids_of(connection: Connection, producer_id: int) -> tuple[int, ...]:
    """The ids of that producer's products."""
    query = select(tables.product.c.id).where(tables.product.c.producer_id == producer_id)
    return tuple(connection.scalars(query))


def _read(connection: Connection, product_ids: Collection[int]) -> Iterator[ProductName]:
    for batch in in_batches(sorted(product_ids)):
        query = _SELECTED.where(tables.product.c.id.in_(batch))
        yield from map(ProductName._make, connection.execute(query))


_SELECTED = select(
    tables.product.c.id,
    tables.product.c.name_vi,
    tables.product.c.code,
    func.coalesce(tables.product.c.producer_id, 0),
    func.coalesce(tables.producer.c.name, ""),
).join_from(tables.product, tables.producer, isouter=True)
