"""Rows of fairs: reading and writing them; a fair's own row holds its entries, in order."""

from collections.abc import Collection
from dataclasses import asdict, replace
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.engine import RowMapping

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.register.product import Photo
from ocop_desktop.domain.text import Translated
from ocop_desktop.store import tables
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.edits import merge_edit, save_edit
from ocop_desktop.store.json_values import read_value
from ocop_desktop.store.lookup import require_found

_PLAIN = ("name", "name_en", "name_zh", "starts_on", "ends_on", "place", "organiser", "notes")


def all_events(connection: Connection) -> tuple[Event, ...]:
    """Every fair, the latest first."""
    table = tables.event
    query = select(table).order_by(table.c.starts_on.desc().nulls_last(), table.c.id.desc())
    return tuple(read_event(row) for row in connection.execute(query).mappings())


def get(connection: Connection, event_id: int) -> Event | None:
    """The fair, or None."""
    table = tables.event
    row = connection.execute(select(table).where(table.c.id == event_id)).mappings().first()
    return None if row is None else read_event(row)


def require(connection: Connection, event_id: int) -> Event:
    """The fair. Raises RecordMissing."""
    return require_found(get(connection, event_id), RecordKind.EVENT, event_id)


def merge(transaction: WriteTransaction, event: Event) -> Event:
    """A known fair with what others have saved since it was opened.

    Raises RecordMissing, EditConflict.
    """
    return merge_edit(transaction, tables.event, event.id, event, read_event)


def save(transaction: WriteTransaction, event: Event) -> Event:
    """Insert a new fair or update a known one; returns it as it is stored."""
    return save_edit(transaction, tables.event, event, read_event, make_row)


def delete(transaction: WriteTransaction, event_id: int) -> None:
    """Remove a fair."""
    transaction.delete(tables.event, event_id)


def remove_products(transaction: WriteTransaction, product_ids: Collection[int]) -> None:
    """Take products out of every fair that holds them."""
    for event in all_events(transaction.connection):
        remaining = tuple(entry for entry in event.entries if entry.product_id not in product_ids)
        if remaining != event.entries:
            save(transaction, replace(event, entries=remaining))


def make_row(event: Event) -> dict[str, Any]:
    """The columns of a fair, without those that follow from others."""
    row = {name: getattr(event, name) for name in _PLAIN}
    row |= {f"foreword_{language}": text for language, text in asdict(event.foreword).items()}
    entries = [asdict(entry) for entry in event.entries]
    return {**row, "entries": entries, "cover": asdict(event.cover) if event.cover else None}


def read_event(row: RowMapping) -> Event:
    """The fair of a row."""
    return Event(
        **{name: row[name] for name in _PLAIN},
        id=row["id"],
        version=row["version"],
        entries=tuple(read_value(EventEntry, entry) for entry in row["entries"]),
        foreword=Translated(row["foreword_vi"], row["foreword_en"], row["foreword_zh"]),
        cover=read_value(Photo, row["cover"]) if row["cover"] else None,
    )
