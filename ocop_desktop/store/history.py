"""Rows of the history: the recorded actions, and how they are undone and redone."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, func, select, update
from sqlalchemy.engine import Row

from ocop_desktop.domain.change import Change, ChangeKind, ChangeSet, RowValues
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import UndoConflict
from ocop_desktop.store import records, tables
from ocop_desktop.store.batches import in_batches
from ocop_desktop.store.change_values import read_recorded
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.columns import NAMES_RECORD

_c = tables.change_set.c


def list_recent(connection: Connection, limit: int) -> tuple[ChangeSet, ...]:
    """The newest `limit` actions, newest first; `undone` says which were undone."""
    query = select(tables.change_set).where(_c.kind == "do").order_by(_c.id.desc()).limit(limit)
    return tuple(_read_change_set(row) for row in connection.execute(query))


def get(connection: Connection, change_set_id: int) -> ChangeSet | None:
    """The action of that id, or None."""
    query = select(tables.change_set).where(_c.id == change_set_id, _c.kind == "do")
    row = connection.execute(query).first()
    return None if row is None else _read_change_set(row)


def find_next_undo(connection: Connection) -> ChangeSet | None:
    """The action that undo would take back: the newest one that is not undone."""
    query = select(tables.change_set).where(_c.kind == "do", ~_c.undone).order_by(_c.id.desc())
    row = connection.execute(query.limit(1)).first()
    return None if row is None else _read_change_set(row)


def find_next_redo(connection: Connection) -> ChangeSet | None:
    """The action that redo would do again: the last undone, unless something new came after."""
    newest_new = connection.scalar(select(func.max(_c.id)).where(_c.kind == "do")) or 0
    undoings = (
        select(_c.reverts).where(_c.kind == "undo", _c.id > newest_new).order_by(_c.id.desc())
    )
    for change_set_id in connection.execute(undoings).scalars():
        found = get(connection, change_set_id)
        if found and found.undone:
            return found
    return None


def read_changes(connection: Connection, change_set_id: int) -> tuple[Change, ...]:
    """What one ChangeSet changed, in the order it was done, values as the tables hold them."""
    c = tables.change.c
    rows = connection.execute(
        select(c.table_name, c.row_id, c.before, c.after)
        .where(c.change_set_id == change_set_id)
        .order_by(c.id)
    )
    return tuple(
        Change(name, row_id, *read_recorded(tables.RECORDED[name], before, after))
        for name, row_id, before, after in rows
    )


def undo(transaction: WriteTransaction, action: ChangeSet) -> None:
    """Put what `action` changed back to what it was before; later changes beside it stay.

    Raises UndoConflict, naming the record, when the same thing has changed since.
    """
    steps = reversed(read_changes(transaction.connection, action.id))
    _apply_changes(
        transaction, action, [Change(s.table, s.row_id, s.after, s.before) for s in steps]
    )
    _mark_undone(transaction, action, undone=True)


def redo(transaction: WriteTransaction, action: ChangeSet) -> None:
    """Do again what an undone `action` changed; later changes beside it stay.

    Raises UndoConflict, naming the record, when the same thing has changed since.
    """
    _apply_changes(transaction, action, list(read_changes(transaction.connection, action.id)))
    _mark_undone(transaction, action, undone=False)


def _apply_changes(transaction: WriteTransaction, action: ChangeSet, steps: list[Change]) -> None:
    for table in tables.RECORDED.values():
        own = [step for step in steps if step.table == table.name]
        transaction.load(table, [step.row_id for step in own])
        transaction.load_deleted(table, [step.row_id for step in own if step.before is None])
    _refuse_broken_references(transaction, action, steps)
    for step in steps:
        table = tables.RECORDED[step.table]
        present = transaction.read_row(table, step.row_id)
        if step.before is None and step.after is not None and present is None:
            transaction.insert(table, {**step.after, "id": step.row_id})
        elif step.after is None and step.before is not None and _holds(present, step.before):
            transaction.delete(table, step.row_id)
        elif step.before is not None and step.after is not None and present is not None:
            _restore_columns(transaction, action, step, present)
        else:
            raise _make_conflict(action, step, present)


def _restore_columns(
    transaction: WriteTransaction, action: ChangeSet, step: Change, present: dict[str, Any]
) -> None:
    """Set the changed columns back; a list that was changed elsewhere too is set back by element."""
    before, after = step.before or {}, step.after or {}
    values = dict(after)
    edited = [name for name in after if present[name] not in (before[name], after[name])]
    if edited:
        merged = records.merge_rows(
            step.table, {**present, **before}, {**present, **after}, present
        )
        if merged is None:
            raise _make_conflict(action, step, present)
        values |= {name: merged[name] for name in edited}
    transaction.update(tables.RECORDED[step.table], step.row_id, values)


def _holds(present: RowValues | None, recorded: RowValues) -> bool:
    return present is not None and all(present[name] == value for name, value in recorded.items())


def _refuse_broken_references(
    transaction: WriteTransaction, action: ChangeSet, steps: Sequence[Change]
) -> None:
    """Refuse to remove a row that another one names, and to bring one back whose named row is gone."""
    going = {(step.table, step.row_id) for step in steps if step.after is None}
    coming = {(step.table, step.row_id) for step in steps if step.before is None}
    for table in tables.RECORDED.values():
        for foreign in table.foreign_keys:
            parent, column = foreign.column.table, foreign.parent
            removed = [row_id for name, row_id in going if name == parent.name]
            for row_id, parent_id in _find_children(transaction, table, column, removed):
                if (table.name, row_id) not in going:
                    present = transaction.read_row(parent, parent_id)
                    raise _make_conflict(
                        action, Change(parent.name, parent_id, None, None), present
                    )
            for step in steps:
                named = (step.after or {}).get(column.name) if step.table == table.name else None
                if isinstance(named, int) and (parent.name, named) not in coming:
                    transaction.load(parent, [named])
                    if transaction.read_row(parent, named) is None:
                        raise _make_conflict(action, step, None)


def _find_children(
    transaction: WriteTransaction, table: Table, column: Any, parent_ids: Sequence[int]
) -> Iterable[tuple[int, int]]:
    """The rows of `table` whose `column` names one of those parents: their ids and whom they name."""
    for batch in in_batches(parent_ids):
        query = select(table.c.id, column).where(column.in_(batch))
        yield from (tuple(row) for row in transaction.connection.execute(query))


def _make_conflict(action: ChangeSet, step: Change, present: RowValues | None) -> UndoConflict:
    row = present or step.after or step.before or {}
    columns = tables.RECORDED[step.table].c
    names = (column.name for column in columns if column.info.get(NAMES_RECORD))
    name = str(row.get(next(names, ""), "") or "")
    return UndoConflict(action.sentence, RecordKind(step.table), step.row_id, name)


def _mark_undone(transaction: WriteTransaction, action: ChangeSet, *, undone: bool) -> None:
    table = tables.change_set
    transaction.connection.execute(
        update(table).where(table.c.id == action.id).values(undone=undone)
    )


def _read_change_set(row: Row[Any]) -> ChangeSet:
    at = datetime.fromisoformat(row.at)
    return ChangeSet(row.id, at, row.clerk, row.sentence, row.undone, ChangeKind(row.kind))
