"""Writing the record of an action: its ChangeSet, its changes, and its link of the hash chain."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, insert, select, update

from ocop_desktop.domain.history.chain import ActionDigest
from ocop_desktop.store import tables
from ocop_desktop.store.batches import BATCH, in_batches
from ocop_desktop.store.engines.choice import engine_of
from ocop_desktop.store.row_states import RowState, make_change
from ocop_desktop.store.row_writes import PackedRows, insert_packed, pack_rows

_ACTION = ("at", "clerk", "sentence", "kind", "reverts")
_CHANGE = ("table_name", "row_id", "version", "before", "after")
ChangedRow = tuple[str, int, RowState]


def record_action(
    connection: Connection, action: Mapping[str, Any], changed: Sequence[ChangedRow]
) -> int:
    """Insert the ChangeSet of `action` with what it changed; returns its id.

    The changes of a small action are made first, so that its link stands in the ChangeSet at once.
    """
    digest = ActionDigest(_write(action[name]) for name in _ACTION)
    if len(changed) <= BATCH:
        packed = _pack_changes(connection, changed)
        _add_changes(digest, packed)
        change_set_id = _insert_action(connection, action, digest)
        _insert_changes(connection, change_set_id, packed)
        return change_set_id
    change_set_id = _insert_action(connection, action, None)
    for some in in_batches(changed):
        packed = _pack_changes(connection, some)
        _add_changes(digest, packed)
        _insert_changes(connection, change_set_id, packed)
    c = tables.change_set.c
    link = _select_link(connection, digest, before=change_set_id)
    connection.execute(update(tables.change_set).where(c.id == change_set_id).values(chain=link))
    return change_set_id


def _insert_action(
    connection: Connection, action: Mapping[str, Any], digest: ActionDigest | None
) -> int:
    link = "" if digest is None else _select_link(connection, digest)
    written = connection.execute(insert(tables.change_set).values(**action, chain=link))
    return int(written.inserted_primary_key[0]) if written.inserted_primary_key else 0


def _select_link(connection: Connection, digest: ActionDigest, before: int | None = None) -> Any:
    """The link upon that of the last action (before that one), as the database works it out."""
    c = tables.change_set.c
    last = select(c.chain).order_by(c.id.desc()).limit(1)
    if before is not None:
        last = last.where(c.id < before)
    return engine_of(connection).make_link(last.scalar_subquery(), digest.write())


def _pack_changes(connection: Connection, changed: Sequence[ChangedRow]) -> PackedRows:
    return pack_rows(connection, tables.change, [make_change(0, *one) for one in changed])


def _add_changes(digest: ActionDigest, packed: PackedRows) -> None:
    places = [packed.names.index(name) for name in _CHANGE if packed.names]
    for row in packed.rows:
        digest.add([_write(row[place]) for place in places])


def _insert_changes(connection: Connection, change_set_id: int, packed: PackedRows) -> None:
    """Insert packed changes as those of that ChangeSet."""
    if packed.rows:
        place = packed.names.index("change_set_id")
        rows = [(*row[:place], change_set_id, *row[place + 1 :]) for row in packed.rows]
        insert_packed(connection, PackedRows(packed.statement, packed.names, rows))


def _write(value: str | int | None) -> str | None:
    return None if value is None else str(value)
