"""What the register holds of the records that rows of a list may mean."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, select

from ocop_desktop.domain.importing.planning.import_plan import KnownRecords
from ocop_desktop.domain.importing.planning.record_matching import list_codes
from ocop_desktop.domain.importing.rows import ImportRow
from ocop_desktop.domain.text import identity_key
from ocop_desktop.store import producers, products, recognitions, tables
from ocop_desktop.store.batches import in_batches


def begin(connection: Connection) -> KnownRecords:
    """The names of all producers; the rest is read as rows come (see `extend`)."""
    c = tables.producer.c
    rows = connection.execute(select(c.id, c.name).order_by(c.id.desc()))
    names = {row[0]: row[1] for row in rows}
    known = KnownRecords(producer_names=names)
    known.producer_ids = {identity_key(name): producer_id for producer_id, name in names.items()}
    return known


def extend(
    connection: Connection,
    known: KnownRecords,
    rows: Sequence[ImportRow],
    answers: Mapping[str, int],
) -> None:
    """Read the producers and products that `rows` may mean, with their recognitions.

    `answers` are the ids of producers that a clerk named, by the identity of the stated name.
    """
    ids_by_name = {**known.producer_ids, **answers} if answers else known.producer_ids
    found = [ids_by_name.get(identity_key(row.producer.name), 0) for row in rows]
    _read_names(connection, known, {0, *found})
    product_ids = set(_find_products(connection, known, rows, found))
    new = sorted(product_ids - known.products.keys())
    known.products |= products.get_many(connection, new)
    known.recognitions |= recognitions.by_product(connection, new)
    missing = sorted({*found} - {0} - known.producers.keys())
    for batch in in_batches(missing):
        known.producers |= producers.get_many(connection, batch)


def _read_names(connection: Connection, known: KnownRecords, producer_ids: set[int]) -> None:
    """The names of the products of those producers, unless they were read before."""
    new = producer_ids - known.product_ids.keys()
    if new:
        known.product_ids |= products.ids_by_identity(connection, new)


def _find_products(
    connection: Connection,
    known: KnownRecords,
    rows: Sequence[ImportRow],
    producer_ids: Sequence[int],
) -> Iterable[int]:
    codes = sorted({code for row in rows for code in list_codes(row)} - known.ids_by_code.keys())
    _read_codes(connection, known, codes)
    for row, producer_id in zip(rows, producer_ids, strict=True):
        if row.product.id:
            yield row.product.id
        yield from (
            known.ids_by_code[code] for code in list_codes(row) if code in known.ids_by_code
        )
        named = known.product_ids.get(producer_id, {}).get(identity_key(row.product.name.vi))
        if named:
            yield named


def _read_codes(connection: Connection, known: KnownRecords, codes: Sequence[str]) -> None:
    c, product = tables.product_code.c, tables.product.c
    query = select(c.code, product.id).join_from(
        tables.product_code, tables.product, c.product_id == product.id
    )
    for start in range(0, len(codes), 500):
        batch = codes[start : start + 500]
        held = query.where(c.code.in_(batch)).order_by(product.id.desc())
        known.ids_by_code |= {row[0]: row[1] for row in connection.execute(held)}
