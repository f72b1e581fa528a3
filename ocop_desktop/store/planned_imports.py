"""Writing a planned import: its rows are made before the register is locked, then written at once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Table

from ocop_desktop.domain.importing.planning.import_plan import ImportPlan
from ocop_desktop.store import producers, products, recognitions, tables
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.derived import derive_columns

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class PreparedImport:
    """The rows of a planned import; what they refer to may have a number of the plan, below 0.

    New ones stand by the plan's number, changed ones by table and id.
    """

    new_producers: Mapping[int, Row] = field(default_factory=dict)
    new_products: Mapping[int, Row] = field(default_factory=dict)
    new_recognitions: Sequence[Row] = ()
    changed: Sequence[tuple[Table, int, Row]] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is to be written."""
        return not (
            self.new_producers or self.new_products or self.new_recognitions or self.changed
        )


def prepare(plan: ImportPlan) -> PreparedImport:
    """The rows of a plan. It needs no connection, and most of the time of an import."""
    new_producers = {
        planned.id: _derive(tables.producer, producers.make_row(planned.after))
        for planned in plan.producers.values()
        if planned.before is None
    }
    new_products = {
        planned.id: _derive(tables.product, products.make_row(planned.after))
        for planned in plan.products.values()
        if planned.before is None
    }
    new_recognitions = [
        {**recognitions.make_row(one), "product_id": planned.id}
        for planned in plan.products.values()
        for one in planned.new_recognitions
    ]
    return PreparedImport(new_producers, new_products, new_recognitions, tuple(_list_changed(plan)))


def _derive(table: Table, row: Row) -> Row:
    return row | derive_columns(table.name, row)


def _list_changed(plan: ImportPlan) -> Iterable[tuple[Table, int, Row]]:
    for producer in plan.producers.values():
        if producer.before is not None and producer.is_changed:
            yield tables.producer, producer.id, producers.make_row(producer.after)
    for product in plan.products.values():
        if product.before is not None and product.is_changed:
            yield tables.product, product.id, products.make_row(product.after)
        for one in product.changed_recognitions:
            yield tables.recognition, one.id, recognitions.make_row(one)


def write(transaction: WriteTransaction, prepared: PreparedImport) -> None:
    """Write the rows."""
    producer_ids = _insert(transaction, tables.producer, prepared.new_producers)
    for row in prepared.new_products.values():
        row["producer_id"] = producer_ids.get(row["producer_id"], row["producer_id"])
    product_ids = _insert(transaction, tables.product, prepared.new_products)
    for row in prepared.new_recognitions:
        row["product_id"] = product_ids.get(row["product_id"], row["product_id"])
    transaction.insert_derived(tables.recognition, prepared.new_recognitions)
    for table in (tables.producer, tables.product, tables.recognition):
        transaction.load(
            table, [row_id for changed, row_id, _ in prepared.changed if changed is table]
        )
    for table, row_id, row in prepared.changed:
        if row.get("producer_id", 0) is not None and row.get("producer_id", 0) < 0:
            row["producer_id"] = producer_ids[row["producer_id"]]
        transaction.update(table, row_id, row)


def _insert(transaction: WriteTransaction, table: Table, rows: Mapping[int, Row]) -> dict[int, int]:
    """Insert rows by the plan's numbers; their ids by these."""
    ids = transaction.insert_derived(table, list(rows.values()))
    return dict(zip(rows, ids, strict=True))
