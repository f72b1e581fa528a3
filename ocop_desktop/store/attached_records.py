"""What hangs on products: the records that are deleted with them, and the lists that hold them."""

from collections import Counter
from collections.abc import Collection, Sequence

from sqlalchemy import Connection, func, select

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.store import events, selections, tables
from ocop_desktop.store.batches import in_batches

_TABLES = {
    RecordKind.RECOGNITION: tables.recognition,
    RecordKind.EVALUATION: tables.evaluation,
    RecordKind.FILING: tables.filing,
    RecordKind.NOTICE: tables.notice,
}


def count_of_products(connection: Connection, product_ids: Sequence[int]) -> Counter[RecordKind]:
    """How many records of each kind hang on these products; kinds with none are left out."""
    counts: Counter[RecordKind] = Counter()
    for kind, table in _TABLES.items():
        for batch in in_batches(product_ids):
            query = select(func.count()).where(table.c.product_id.in_(batch))
            counts[kind] += connection.scalar(query) or 0
    counts[RecordKind.EVENT] = _count_events(connection, set(product_ids))
    counts[RecordKind.SELECTION] = sum(
        not set(product_ids).isdisjoint(selection.product_ids)
        for selection in selections.all_selections(connection)
    )
    return +counts


def _count_events(connection: Connection, product_ids: Collection[int]) -> int:
    return sum(
        any(entry.product_id in product_ids for entry in event.entries)
        for event in events.all_events(connection)
    )
