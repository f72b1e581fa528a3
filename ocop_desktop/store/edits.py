"""Saving what was opened some time ago: what others saved meanwhile is kept (see domain/merging)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, select

from ocop_desktop.domain.change import EditDifference
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import EditConflict
from ocop_desktop.store import tables
from ocop_desktop.store.change_values import read_recorded
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.lookup import require_found

Record = TypeVar("Record")


@dataclass(frozen=True, slots=True)
class _Step:
    """What one action changed of the row, who did it and when (UTC)."""

    version: int
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    clerk: str
    at: datetime


def merge_edit(
    transaction: WriteTransaction,
    table: Table,
    row_id: int,
    record: Record,
    read: Callable[[Any], Record],
) -> Record:
    """`record`, an edit of that row, with what others have saved since it was opened, ready to be saved.

    A record that carries no version is taken as it is: it was not read from the register.

    Raises RecordMissing, and EditConflict where both changed the same thing.
    """
    edit: Any = record
    row = require_found(transaction.read_row(table, row_id), RecordKind(table.name), row_id)
    theirs: Any = read(row)
    if edit.version in {0, theirs.version}:
        unchanged: Record = replace(edit, version=theirs.version)
        return unchanged
    from ocop_desktop.domain.merging import merge  # noqa: PLC0415 - it imports the values of every noun

    steps = _read_steps(transaction.connection, table, row_id, edit.version)
    base_row = _rebuild_row(row, edit.version, steps)
    base = None if base_row is None else read(base_row)
    merged = merge(base, edit, theirs)
    if merged.differences:
        told = tuple(_attribute(difference, steps) for difference in merged.differences)
        raise EditConflict(RecordKind(table.name), (base, record, theirs), told)
    result: Record = merged.record
    return result


def merge_opened(
    transaction: WriteTransaction,
    table: Table,
    row_id: int,
    opened: Record,
    mine: Record,
    theirs: Record,
) -> Record:
    """`mine`, an edit of the record `opened`, with what others have saved since, ready to be saved.

    For records that are known by their name and carry no version. Raises EditConflict where both
    changed the same thing.
    """
    from ocop_desktop.domain.merging import merge  # noqa: PLC0415 - it imports the values of every noun

    merged = merge(opened, mine, theirs)
    if merged.differences:
        steps = _read_steps(transaction.connection, table, row_id, 0)
        told = tuple(_attribute(difference, steps) for difference in merged.differences)
        raise EditConflict(RecordKind(table.name), (opened, mine, theirs), told)
    return merged.record


def save_edit(
    transaction: WriteTransaction,
    table: Table,
    record: Record,
    read: Callable[[Any], Record],
    make: Callable[[Record], dict[str, Any]],
) -> Record:
    """Insert a new record or update a known one (see `merge_edit`); returns it as it is stored."""
    edit: Any = record
    if not edit.id:
        added: Record = replace(edit, id=transaction.insert(table, make(record)), version=1)
        return added
    merged: Any = merge_edit(transaction, table, edit.id, record, read)
    transaction.update(table, edit.id, make(merged))
    saved: Record = replace(merged, version=transaction.find_version(table, edit.id))
    return saved


def _read_steps(connection: Connection, table: Table, row_id: int, version: int) -> Sequence[_Step]:
    """What changed the row since that version, the newest first."""
    c, action = tables.change.c, tables.change_set.c
    query = (
        select(c.version, c.before, c.after, action.clerk, action.at)
        .join_from(tables.change, tables.change_set)
        .where(c.table_name == table.name, c.row_id == row_id, c.version > version)
        .order_by(c.version.desc())
    )
    return [
        _Step(number, *read_recorded(table, before, after), clerk, datetime.fromisoformat(at))
        for number, before, after, clerk, at in connection.execute(query)
    ]


def _rebuild_row(
    row: dict[str, Any], version: int, steps: Sequence[_Step]
) -> dict[str, Any] | None:
    """The row as it was in that version; None where the history does not reach back to it."""
    if [step.version for step in steps] != list(range(row["version"], version, -1)):
        return None
    earlier = dict(row)
    for step in steps:
        if step.before is not None:
            earlier |= step.before
    return {**earlier, "version": version}


def _attribute(difference: EditDifference, steps: Sequence[_Step]) -> EditDifference:
    """The difference with who made the edit that the register holds, and when."""
    field = difference.path[0]
    for step in steps:
        columns = step.after or {}
        if any(name == field or name.startswith(f"{field}_") for name in columns):
            return replace(difference, clerk=step.clerk, at=step.at)
    last = steps[0] if steps else None
    return replace(difference, clerk=last.clerk, at=last.at) if last else difference
