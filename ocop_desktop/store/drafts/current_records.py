"""The record that a draft edits, as the register holds it now, and the names of those it names."""

from collections.abc import Collection

from sqlalchemy import Column, Connection, Table, select

from ocop_desktop.domain.drafts.draft import Draft
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.summary import list_producer_ids, list_product_ids
from ocop_desktop.domain.register.product import Product
from ocop_desktop.store import tables
from ocop_desktop.store.changes import read_row
from ocop_desktop.store.records import FORMATS


def read_current(connection: Connection, draft: Draft) -> object | None:
    """The record, or None where the register holds none, or the draft is of a new one."""
    record_format = FORMATS.get(draft.kind)
    if record_format is None or not draft.row_id:
        return None
    row = read_row(connection, tables.metadata.tables[draft.kind], draft.row_id)
    record: object | None = None if row is None else record_format.read(row)
    return record


def read_names(connection: Connection, *records: object) -> dict[int, str]:
    """The names of the producers of products; of the products of events, by id.

    Those of the producers that events name go by their ids below 0.
    """
    events = [record for record in records if isinstance(record, Event)]
    if events:
        products = frozenset[int]().union(*map(list_product_ids, events))
        holders = frozenset[int]().union(*map(list_producer_ids, events))
        named = _read_names(connection, tables.producer, tables.producer.c.name, holders)
        found = _read_names(connection, tables.product, tables.product.c.name_vi, products)
        return {**found, **{-key: name for key, name in named.items()}}
    producers = {record.producer_id for record in records if isinstance(record, Product)}
    return _read_names(connection, tables.producer, tables.producer.c.name, producers)


def _read_names(
    connection: Connection, table: Table, name: Column[str], ids: Collection[int]
) -> dict[int, str]:
    query = select(table.c.id, name).where(table.c.id.in_(ids))
    return {row.id: row[1] for row in connection.execute(query)}
