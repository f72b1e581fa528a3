"""Writing the record of an action: its ChangeSet, its changes, and its link of the hash chain."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, insert, select, update

from ocop_desktop.domain.history.chain import ActionDigest
from ocop_desktop.store import tables
from ocop_desktop.store.batches import BATCH, in_batches
from ocop_desktop.store.engines.choice import engine_of
from ocop_desktop.store.packed_changes import NO_CHANGES, ChangePacker, PackedChanges, write_part
from ocop_desktop.store.row_states import RowState, make_change
from ocop_desktop.store.row_writes import PackedRows, write_packed

_ACTION = ("at", "clerk", "sentence", "kind", "reverts")
ChangedRow = tuple[str, int, RowState]


def record_action(
    connection: Connection,
    action: Mapping[str, Any],
    changed: Sequence[ChangedRow],
    packed: PackedChanges = NO_CHANGES,
) -> int:
    """Insert the ChangeSet of `action` with what it changed; returns its id.

    The changes of a small action are made first, so that its link stands in the ChangeSet at once.
    `packed` were made before; they come before the others.
    """
    digest = ActionDigest(write_part(action[name]) for name in _ACTION)
    digest.add_encoded(packed.encoded)
    if len(changed) <= BATCH:
        rest = _pack_changes(connection, changed)
        digest.add_encoded(rest.encoded)
        change_set_id = _insert_action(connection, action, digest)
        _insert_changes(connection, change_set_id, packed)
        _insert_changes(connection, change_set_id, rest)
        return change_set_id
    change_set_id = _insert_action(connection, action, None)
    _insert_changes(connection, change_set_id, packed)
    for some in in_batches(changed):
        rest = _pack_changes(connection, some)
        digest.add_encoded(rest.encoded)
        _insert_changes(connection, change_set_id, rest)
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


def _pack_changes(connection: Connection, changed: Sequence[ChangedRow]) -> PackedChanges:
    packer = ChangePacker(connection.dialect)
    for one in changed:
        packer.add(make_change(0, *one))
    return packer.finish()


def _insert_changes(connection: Connection, change_set_id: int, packed: PackedChanges) -> None:
    """Insert packed changes as those of that ChangeSet."""
    names, rows = packed.rows.names, packed.rows.rows
    if rows:
        place = names.index("change_set_id")
        own = [(*row[:place], change_set_id, *row[place + 1 :]) for row in rows]
        write_packed(connection, PackedRows(packed.rows.statement, names, own))
