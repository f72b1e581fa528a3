"""Rows of the history: the recorded actions, and how they are undone and redone."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select, update
from sqlalchemy.engine import Row
from sqlalchemy.exc import IntegrityError

from ocop_desktop.domain.change import Change, ChangeKind, ChangeSet
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import UndoConflict
from ocop_desktop.store import tables
from ocop_desktop.store.changes import WriteTransaction, read_changes, read_row

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


def undo(transaction: WriteTransaction, action: ChangeSet) -> None:
    """Put every row of `action` back to what it was before.

    Raises UndoConflict, naming the record, when one has changed since.
    """
    steps = reversed(read_changes(transaction.connection, action.id))
    _apply_changes(
        transaction, action, [Change(s.table, s.row_id, s.after, s.before) for s in steps]
    )
    _mark_undone(transaction, action, undone=True)


def redo(transaction: WriteTransaction, action: ChangeSet) -> None:
    """Put every row of an undone `action` back to what it was after.

    Raises UndoConflict, naming the record, when one has changed since.
    """
    _apply_changes(transaction, action, list(read_changes(transaction.connection, action.id)))
    _mark_undone(transaction, action, undone=False)


def _apply_changes(transaction: WriteTransaction, action: ChangeSet, steps: list[Change]) -> None:
    for step in steps:
        table = tables.RECORDED[step.table]
        present = read_row(transaction.connection, table, step.row_id)
        if present != step.before:
            raise _make_conflict(action, step, present)
        try:
            if step.after is None:
                transaction.delete(table, step.row_id)
            elif step.before is None:
                transaction.insert(table, step.after)
            else:
                transaction.update(table, step.row_id, step.after)
        except IntegrityError as error:
            raise _make_conflict(action, step, present) from error


def _make_conflict(action: ChangeSet, step: Change, present: dict[str, Any] | None) -> UndoConflict:
    row = present or step.after or step.before or {}
    columns = tables.RECORDED[step.table].c
    names = (column.name for column in columns if column.info.get(tables.NAMES_RECORD))
    name = str(row.get(next(names, "")) or "")
    return UndoConflict(action.sentence, RecordKind(step.table), step.row_id, name)


def _mark_undone(transaction: WriteTransaction, action: ChangeSet, *, undone: bool) -> None:
    table = tables.change_set
    transaction.connection.execute(
        update(table).where(table.c.id == action.id).values(undone=undone)
    )


def _read_change_set(row: Row[Any]) -> ChangeSet:
    at = datetime.fromisoformat(row.at)
    return ChangeSet(row.id, at, row.clerk, row.sentence, row.undone, ChangeKind(row.kind))
