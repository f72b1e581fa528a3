"""Rows of events: reading and writing them; an event's own row holds its entries, in order."""

from collections.abc import Mapping
from dataclasses import asdict
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, select

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.events.event import Event, EventKind, EventRole, EventScope
from ocop_desktop.domain.events.parts import (
    BasisPaper,
    Cost,
    Deal,
    EventEntry,
    EventHost,
    EventPlan,
    EventReview,
    EventSession,
    Gift,
    StatedFigures,
)
from ocop_desktop.domain.register.product import Photo
from ocop_desktop.domain.text import Translated, identity_key
from ocop_desktop.store import tables
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.edits import merge_edit, save_edit
from ocop_desktop.store.json_values import read_facts, read_value, write_facts
from ocop_desktop.store.lookup import require_found

_PLAIN = (
    "name", "name_en", "name_zh", "starts_on", "ends_on", "place", "country", "theme", "organiser",
    "report_due", "reported_on", "notes",
)  # fmt: skip
_LISTS: Mapping[str, type] = MappingProxyType(
    {
        "basis": BasisPaper, "sessions": EventSession, "hosts": EventHost, "deals": Deal,
        "costs": Cost, "gifts": Gift,
    }
)  # fmt: skip
_FACTS: Mapping[str, type] = MappingProxyType(
    {"stated": StatedFigures, "plan": EventPlan, "review": EventReview}
)


def all_events(connection: Connection) -> tuple[Event, ...]:
    """Every event, the latest first."""
    table = tables.event
    query = select(table).order_by(table.c.starts_on.desc().nulls_last(), table.c.id.desc())
    return tuple(read_event(row) for row in connection.execute(query).mappings())


def list_names(connection: Connection) -> list[tuple[int, str]]:
    """The id and the name of every event, the latest first."""
    c = tables.event.c
    query = select(c.id, c.name).order_by(c.starts_on.desc().nulls_last(), c.id.desc())
    return [(row.id, row.name) for row in connection.execute(query)]


def get(connection: Connection, event_id: int) -> Event | None:
    """The event, or None."""
    table = tables.event
    row = connection.execute(select(table).where(table.c.id == event_id)).mappings().first()
    return None if row is None else read_event(row)


def require(connection: Connection, event_id: int) -> Event:
    """The fair. Raises RecordMissing."""
    return require_found(get(connection, event_id), RecordKind.EVENT, event_id)


def merge(transaction: WriteTransaction, event: Event) -> Event:
    """A known event with what others have saved since it was opened.

    Raises RecordMissing, EditConflict.
    """
    return merge_edit(transaction, tables.event, event.id, event, read_event)


def save(transaction: WriteTransaction, event: Event) -> Event:
    """Insert a new event or update a known one; returns it as it is stored."""
    return save_edit(transaction, tables.event, event, read_event, make_row)


def delete(transaction: WriteTransaction, event_id: int) -> None:
    """Remove an event."""
    transaction.delete(tables.event, event_id)


def find_same(connection: Connection, event: Event) -> Event | None:
    """The event of the same name (`identity_key`) and days, the newest of several; None for none."""
    c = tables.event.c
    query = (
        select(tables.event)
        .where(c.starts_on.is_not_distinct_from(event.starts_on))
        .where(c.ends_on.is_not_distinct_from(event.ends_on))
        .order_by(c.id.desc())
    )
    key = identity_key(event.name)
    rows = connection.execute(query).mappings()
    return next((read_event(row) for row in rows if identity_key(row["name"]) == key), None)


def make_row(event: Event) -> dict[str, Any]:
    """The columns of an event, without those that follow from others."""
    row = {name: getattr(event, name) for name in _PLAIN}
    row |= {f"foreword_{language}": text for language, text in asdict(event.foreword).items()}
    row |= {name: [write_facts(one) for one in getattr(event, name)] or None for name in _LISTS}
    row |= {name: write_facts(getattr(event, name)) or None for name in _FACTS}
    return {
        **row,
        "scope": event.scope or "",
        "kind": event.kind.value,
        "role": event.role.value,
        "commune_code_of_place": event.commune_code,
        "partners": list(event.partners) or None,
        "entries": [_write_entry(entry) for entry in event.entries],
        "cover": asdict(event.cover) if event.cover else None,
    }


def read_event(row: Mapping[Any, Any]) -> Event:
    """The event of a row."""
    facts: dict[str, Any] = {name: row[name] for name in _PLAIN}
    for name, kind in _LISTS.items():
        facts[name] = tuple(read_facts(kind, one) for one in row[name] or ())
    facts |= {name: read_facts(kind, row[name] or {}) for name, kind in _FACTS.items()}
    return Event(
        **facts,
        id=row["id"],
        version=row["version"],
        kind=EventKind(row["kind"]),
        role=EventRole(row["role"]),
        scope=EventScope(row["scope"]) if row["scope"] else None,
        commune_code=row["commune_code_of_place"],
        partners=tuple(row["partners"] or ()),
        entries=tuple(read_facts(EventEntry, entry) for entry in row["entries"]),
        foreword=Translated(row["foreword_vi"], row["foreword_en"], row["foreword_zh"]),
        cover=read_value(Photo, row["cover"]) if row["cover"] else None,
    )


def _write_entry(entry: EventEntry) -> dict[str, Any]:
    """An entry as schema 0009 kept it, with what it did not know."""
    return {"product_id": entry.product_id, "booth": entry.booth, **write_facts(entry)}
