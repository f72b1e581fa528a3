"""Packing a planned import before the register is locked, to be written at once."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Table, select

from ocop_desktop.domain.importing.planning.import_plan import ImportPlan
from ocop_desktop.store import producers, products, recognitions, tables
from ocop_desktop.store.batches import in_batches
from ocop_desktop.store.database import Register
from ocop_desktop.store.derived import derive_columns
from ocop_desktop.store.engines.choice import engine_of
from ocop_desktop.store.packed_actions import ActionPacker, PackedAction

Row = dict[str, Any]


def pack(register: Register, plan: ImportPlan) -> PackedAction:
    """What a plan writes. It takes most of the time of an import, in short reads.

    It may be written where the plan is still valid and nobody added rows since.
    """
    with register.reading() as connection:
        next_ids = engine_of(connection).read_next_ids(connection)
        packer = ActionPacker(connection.dialect, next_ids)
    producer_ids = _pack_producers(register, plan, packer)
    product_ids = _pack_products(register, plan, packer, producer_ids)
    _pack_recognitions(register, plan, packer, product_ids)
    return packer.finish()


def _pack_producers(register: Register, plan: ImportPlan, packer: ActionPacker) -> dict[int, int]:
    """Returns the ids of the new producers by the plan's numbers."""
    planned = plan.producers.values()
    new = [one for one in planned if one.before is None]
    rows = (_derive(tables.producer, producers.make_row(one.after)) for one in new)
    ids = packer.insert(tables.producer, rows)
    changed = {
        one.id: producers.make_row(one.after)
        for one in planned
        if one.before is not None and one.is_changed
    }
    packer.update(tables.producer, _read_found(register, tables.producer, changed))
    return {one.id: row_id for one, row_id in zip(new, ids, strict=True)}


def _pack_products(
    register: Register, plan: ImportPlan, packer: ActionPacker, producer_ids: Mapping[int, int]
) -> dict[int, int]:
    """Returns the ids of the new products by the plan's numbers."""
    planned = plan.products.values()
    new = [one for one in planned if one.before is None]
    rows = (
        _derive(tables.product, _refer(products.make_row(one.after), producer_ids)) for one in new
    )
    ids = packer.insert(tables.product, rows)
    changed = {
        one.id: _refer(products.make_row(one.after), producer_ids)
        for one in planned
        if one.before is not None and one.is_changed
    }
    packer.update(tables.product, _read_found(register, tables.product, changed))
    return {one.id: row_id for one, row_id in zip(new, ids, strict=True)}


def _pack_recognitions(
    register: Register, plan: ImportPlan, packer: ActionPacker, product_ids: Mapping[int, int]
) -> None:
    planned = plan.products.values()
    rows = (
        {**recognitions.make_row(one), "product_id": product_ids.get(product.id, product.id)}
        for product in planned
        for one in product.new_recognitions
    )
    packer.insert(tables.recognition, rows)
    changed = {
        one.id: recognitions.make_row(one)
        for product in planned
        for one in product.changed_recognitions
    }
    packer.update(tables.recognition, _read_found(register, tables.recognition, changed))


def _derive(table: Table, row: Row) -> Row:
    return row | derive_columns(table.name, row)


def _refer(row: Row, producer_ids: Mapping[int, int]) -> Row:
    """The row of a product, with the id of its producer for the plan's number."""
    row["producer_id"] = producer_ids.get(row["producer_id"], row["producer_id"])
    return row


def _read_found(
    register: Register, table: Table, changed: Mapping[int, Row]
) -> Iterator[tuple[Row, Row]]:
    """Each row as the register holds it, with what it shall hold, read a few at a time.

    A row that is gone is left out: the plan is not valid any more.
    """
    for batch in in_batches(list(changed)):
        with register.reading() as connection:
            query = select(table).where(table.c.id.in_(batch))
            found = {row["id"]: dict(row) for row in connection.execute(query).mappings()}
        yield from ((found[row_id], changed[row_id]) for row_id in batch if row_id in found)
