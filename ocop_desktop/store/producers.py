"""Producers' rows: finding, reading and writing them."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.engine import RowMapping

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.register.producer import Producer, ProducerKind, Sensitive
from ocop_desktop.domain.text import identity_key
from ocop_desktop.store import tables
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.edits import merge_edit, save_edit
from ocop_desktop.store.json_values import read_value
from ocop_desktop.store.lookup import require_found

_NOTHING_SENSITIVE = Sensitive()
_NOTHING_SENSITIVE_FACTS = asdict(_NOTHING_SENSITIVE)


def get(connection: Connection, producer_id: int) -> Producer | None:
    """The producer, or None."""
    table = tables.producer
    row = connection.execute(select(table).where(table.c.id == producer_id)).mappings().first()
    return None if row is None else read_producer(row)


def require(connection: Connection, producer_id: int) -> Producer:
    """The producer. Raises RecordMissing."""
    return require_found(get(connection, producer_id), RecordKind.PRODUCER, producer_id)


def get_many(connection: Connection, producer_ids: Sequence[int]) -> dict[int, Producer]:
    """The producers of those ids, by id."""
    table = tables.producer
    query = select(table).where(table.c.id.in_(set(producer_ids)))
    return {row["id"]: read_producer(row) for row in connection.execute(query).mappings()}


def list_rows(connection: Connection) -> list[tuple[int, str, str, str, str, str]]:
    """(id, name, kind, commune code, phone, search key) of all producers, in Vietnamese order."""
    c = tables.producer.c
    query = select(c.id, c.name, c.kind, c.commune_code, c.phone, c.search_key)
    return [tuple(row) for row in connection.execute(query.order_by(c.sort_key, c.id))]


def ids_by_identity(connection: Connection) -> dict[str, int]:
    """Every producer's id by its identity, for matching an imported file."""
    c = tables.producer.c
    rows = connection.execute(select(c.name, c.id).order_by(c.id.desc()))
    return {identity_key(name): producer_id for name, producer_id in rows}


def merge(transaction: WriteTransaction, producer: Producer) -> Producer:
    """A known producer with what others have saved since it was opened.

    Raises RecordMissing, EditConflict.
    """
    return merge_edit(transaction, tables.producer, producer.id, producer, read_producer)


def save(transaction: WriteTransaction, producer: Producer) -> Producer:
    """Insert a new producer or update a known one; returns it as it is stored."""
    return save_edit(transaction, tables.producer, producer, read_producer, make_row)


def save_new(transaction: WriteTransaction, producers: Sequence[Producer]) -> list[int]:
    """Insert many new producers at once; returns their ids, in order."""
    return transaction.insert_many(tables.producer, [make_row(producer) for producer in producers])


def delete(transaction: WriteTransaction, producer_id: int) -> None:
    """Remove a producer that has no products."""
    transaction.delete(tables.producer, producer_id)


def make_row(producer: Producer) -> dict[str, Any]:
    """The columns of a producer, without those that follow from others."""
    row = {
        name: getattr(producer, name)
        for name in Producer.__slots__
        if name not in {"id", "version"}
    }
    return {
        **row,
        "kind": producer.kind or "",
        "sensitive": asdict(producer.sensitive)
        if producer.sensitive != _NOTHING_SENSITIVE
        else dict(_NOTHING_SENSITIVE_FACTS),
    }


def read_producer(row: RowMapping) -> Producer:
    """The producer of a row."""
    facts = {name: row[name] for name in Producer.__slots__}
    facts["kind"] = ProducerKind(row["kind"]) if row["kind"] else None
    facts["sensitive"] = read_value(Sensitive, row["sensitive"])
    return Producer(**facts)
