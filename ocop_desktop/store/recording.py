"""Writing the record of an action: its ChangeSet, its changes, and its link of the hash chain."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, insert, select, update

from ocop_desktop.domain.history.chain import ChainLink
from ocop_desktop.store import tables
from ocop_desktop.store.batches import in_batches
from ocop_desktop.store.row_states import RowState, make_change
from ocop_desktop.store.row_writes import insert_rows

_ACTION = ("at", "clerk", "sentence", "kind", "reverts")
_CHANGE = ("table_name", "row_id", "version", "before", "after")
ChangedRow = tuple[str, int, RowState]


def record_action(
    connection: Connection, action: Mapping[str, Any], changed: Sequence[ChangedRow]
) -> int:
    """Insert the ChangeSet of `action` with what it changed; returns its id."""
    c = tables.change_set.c
    previous = connection.scalar(select(c.chain).order_by(c.id.desc()).limit(1))
    written = connection.execute(insert(tables.change_set), action)
    change_set_id = int(written.inserted_primary_key[0]) if written.inserted_primary_key else 0
    link = ChainLink(previous or "", [_write(action[name]) for name in _ACTION])

    def add(names: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
        places = [names.index(name) for name in _CHANGE]
        for row in rows:
            link.add([_write(row[place]) for place in places])

    for some in in_batches(changed):
        changes = [make_change(change_set_id, *one) for one in some]
        insert_rows(connection, tables.change, changes, on_packed=add)
    connection.execute(
        update(tables.change_set).where(c.id == change_set_id).values(chain=link.write())
    )
    return change_set_id


def _write(value: str | int | None) -> str | None:
    return None if value is None else str(value)
