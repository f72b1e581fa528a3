"""What hangs on products: the records that are deleted with them, and the lists that hold them."""

from collections import Counter
from collections.abc import Collection, Sequence

from sqlalchemy import Connection, func, select

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.store import tables
from ocop_desktop.store.batches import in_batches
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.named_lists import RowKey, drop_gone, find_rows
from ocop_desktop.store.outlet_tables import exported_product, registration, sale

OWNED = {
    RecordKind.RECOGNITION: tables.recognition,
    RecordKind.EVALUATION: tables.evaluation,
    RecordKind.FILING: tables.filing,
    RecordKind.NOTICE: tables.notice,
    RecordKind.SALE: sale,
    RecordKind.EXPORTED_PRODUCT: exported_product,
    RecordKind.REGISTRATION: registration,
}
"""The tables whose rows belong to one product and are deleted with it, by the kind of their records."""


def count_of_products(connection: Connection, product_ids: Sequence[int]) -> Counter[RecordKind]:
    """How many records of each kind hang on these products; kinds with none are left out."""
    counts: Counter[RecordKind] = Counter()
    for kind, table in OWNED.items():
        for batch in in_batches(product_ids):
            query = select(func.count()).where(table.c.product_id.in_(batch))
            counts[kind] += connection.scalar(query) or 0
    named = find_rows(connection, _key_products(product_ids))
    counts.update(RecordKind(table_name) for table_name, _ in named)
    return +counts


def count_of_producer(connection: Connection, producer_id: int) -> Counter[RecordKind]:
    """How many records of each kind name this producer, products and what lists it."""
    counts: Counter[RecordKind] = Counter()
    for kind, table in (
        (RecordKind.PRODUCT, tables.product),
        (RecordKind.REGISTRATION, registration),
    ):
        query = select(func.count()).where(table.c.producer_id == producer_id)
        counts[kind] = connection.scalar(query) or 0
    named = find_rows(connection, [(tables.producer.name, producer_id)])
    counts.update(RecordKind(table_name) for table_name, _ in named)
    return +counts


def remove_from_lists(transaction: WriteTransaction, product_ids: Collection[int]) -> None:
    """Take products out of every list that names them: of events, selections, points of sale."""
    gone = _key_products(product_ids)
    for table_name, row_id in find_rows(transaction.connection, gone):
        table = tables.RECORDED[table_name]
        row = transaction.read_row(table, row_id) or {}
        transaction.update(table, row_id, drop_gone(table_name, row, gone.__contains__))


def _key_products(product_ids: Collection[int]) -> frozenset[RowKey]:
    return frozenset((tables.product.name, product_id) for product_id in product_ids)
