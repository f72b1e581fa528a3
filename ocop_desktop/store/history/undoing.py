"""Taking actions back and doing them again: whole, or one column of one row."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Table, null, select, update

from ocop_desktop.domain.change import Change, ChangeKind, ChangeSet, RowValues
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import NothingToUndo, UndoConflict
from ocop_desktop.domain.rating.evaluation import is_as_locked
from ocop_desktop.store import tables
from ocop_desktop.store.batches import in_batches
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.evaluations import read_evaluation
from ocop_desktop.store.history.actions import get_any, list_undoings, read_changes
from ocop_desktop.store.history.names import name_row
from ocop_desktop.store.named_lists import find_rows, list_added, list_named


def undo(transaction: WriteTransaction, action: ChangeSet) -> None:
    """Put what `action` changed back to what it was before; later changes beside it stay.

    Raises UndoConflict, naming the record, when the same thing has changed since.
    """
    steps = _list_inverse(transaction.connection, action)
    transaction.keep_codes(_find_restored_products(transaction.connection, action, steps))
    _apply_changes(transaction, action, steps)
    _mark_undone(transaction, action, undone=True)


def redo(transaction: WriteTransaction, action: ChangeSet) -> None:
    """Do again what an undone `action` changed; later changes beside it stay.

    Raises UndoConflict, naming the record, when the same thing has changed since.
    """
    _apply_changes(transaction, action, _list_inverse(transaction.connection, action))
    _mark_undone(transaction, action, undone=False)


def _list_inverse(connection: Connection, action: ChangeSet) -> list[Change]:
    """The changes that take back what was done last: the action, its undoing, or its redoing.

    Where others had changed a list meanwhile, its undoing set it back by element: taking that very
    undoing back leaves the list exactly as it was.
    """
    last = list_undoings(connection, [action.id]).get(action.id)
    is_known = last and last.kind is (ChangeKind.UNDO if action.undone else ChangeKind.REDO)
    if action.undone and not is_known:  # older programs recorded no undoing that changed nothing
        return list(read_changes(connection, action.id))
    done = read_changes(connection, last.id if last and is_known else action.id)
    return [Change(one.table, one.row_id, one.after, one.before) for one in reversed(done)]


def revert_column(
    transaction: WriteTransaction, action: ChangeSet, table: Table, row_id: int, column: str
) -> str:
    """Put one column back to what it was before `action`; returns what the row is called.

    Raises NothingToUndo where the action did not change it or it is as before, UndoConflict.
    """
    changes = read_changes(transaction.connection, action.id)
    change = next((one for one in changes if (one.table, one.row_id) == (table.name, row_id)), None)
    if change is None or column not in (change.before or {}) or column not in (change.after or {}):
        raise NothingToUndo
    before, after = (change.before or {})[column], (change.after or {})[column]
    step = Change(table.name, row_id, {column: after}, {column: before})
    present = transaction.read_row(table, row_id)
    if present is None:
        raise _make_conflict(transaction, action, step, None)
    if present[column] == before:
        raise NothingToUndo
    name = name_row(transaction.connection, table.name, row_id, present)
    _restore_columns(transaction, action, step, present)
    _refuse_broken_locks(transaction, action, [step])
    return name


def _apply_changes(transaction: WriteTransaction, action: ChangeSet, steps: list[Change]) -> None:
    for table in tables.RECORDED.values():
        own = [step for step in steps if step.table == table.name]
        transaction.load(table, [step.row_id for step in own])
        transaction.load_deleted(table, [step.row_id for step in own if step.before is None])
    _load_named(transaction, steps)
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
            raise _make_conflict(transaction, action, step, present)
    _refuse_broken_locks(transaction, action, steps)
    _refuse_listed(transaction, action, steps)


def _restore_columns(
    transaction: WriteTransaction, action: ChangeSet, step: Change, present: dict[str, Any]
) -> None:
    """Set the changed columns back; a list that was changed elsewhere too is set back by element."""
    before, after = step.before or {}, step.after or {}
    values = dict(after)
    edited = [name for name in after if present[name] not in (before[name], after[name])]
    if edited:
        from ocop_desktop.store.records import merge_rows  # noqa: PLC0415 - it imports every noun

        merged = merge_rows(step.table, {**present, **before}, {**present, **after}, present)
        if merged is None:
            raise _make_conflict(transaction, action, step, present)
        values |= {name: merged[name] for name in edited}
    transaction.update(tables.RECORDED[step.table], step.row_id, values)


def _holds(present: RowValues | None, recorded: RowValues) -> bool:
    return present is not None and all(present[name] == value for name, value in recorded.items())


def _load_named(transaction: WriteTransaction, steps: Sequence[Change]) -> None:
    """Read at once the rows that the steps name."""
    for table in tables.RECORDED.values():
        for foreign in table.foreign_keys:
            own = ((step.after or {}) for step in steps if step.table == table.name)
            ids = [after[foreign.parent.name] for after in own if foreign.parent.name in after]
            transaction.load(foreign.column.table, [one for one in ids if isinstance(one, int)])


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
                    step = Change(parent.name, parent_id, None, None)
                    child = Change(table.name, row_id, None, None)
                    raise _make_conflict(transaction, action, step, present, made_by=child)
    for step in steps:
        named = [
            (key.column.table.name, (step.after or {}).get(key.parent.name))
            for key in tables.RECORDED[step.table].foreign_keys
        ]
        named += list_added(step.table, step.before, step.after)
        for table_name, named_id in named:
            if not isinstance(named_id, int) or (table_name, named_id) in coming:
                continue
            if transaction.read_row(tables.RECORDED[table_name], named_id) is None:
                gone = Change(table_name, named_id, None, None)
                raise _make_conflict(transaction, action, step, None, made_by=gone)


def _refuse_listed(
    transaction: WriteTransaction, action: ChangeSet, steps: Sequence[Change]
) -> None:
    """Refuse to remove a product or a producer that a list of another record names."""
    gone = {(step.table, step.row_id): step for step in steps if step.after is None}
    for key in find_rows(transaction.connection, gone):
        row = transaction.read_row(tables.RECORDED[key[0]], key[1])
        named = next((one for one in list_named(key[0], row) if one in gone), None)
        if named is not None:
            present = (
                transaction.read_row(tables.RECORDED[named[0]], named[1]) or gone[named].before
            )
            child = Change(*key, None, None)
            raise _make_conflict(transaction, action, gone[named], present, made_by=child)


def _refuse_broken_locks(
    transaction: WriteTransaction, action: ChangeSet, steps: Sequence[Change]
) -> None:
    """Refuse to change what was scored on locked sheets, or to lock other scores than were locked."""
    for step in steps:
        if step.table != tables.evaluation.name:
            continue
        row: Any = transaction.read_row(tables.evaluation, step.row_id)
        evaluation = None if row is None else read_evaluation(row)
        if evaluation and evaluation.is_locked and not is_as_locked(evaluation, evaluation):
            whole = Change(step.table, step.row_id, None, None)
            raise _make_conflict(transaction, action, step, row, made_by=whole)


def _find_children(
    transaction: WriteTransaction, table: Table, column: Any, parent_ids: Sequence[int]
) -> Iterable[tuple[int, int]]:
    """The rows of `table` whose `column` names one of those parents: their ids and whom they name."""
    for batch in in_batches(parent_ids):
        query = select(table.c.id, column).where(column.in_(batch))
        yield from (tuple(row) for row in transaction.connection.execute(query))


def _make_conflict(
    transaction: WriteTransaction,
    action: ChangeSet,
    step: Change,
    present: RowValues | None,
    made_by: Change | None = None,
) -> UndoConflict:
    """The conflict with the newest action that changed the row, or the row `made_by` in its way."""
    connection = transaction.connection
    row = present or step.after or step.before or {}
    name = name_row(connection, step.table, step.row_id, row)
    newer = _find_newest_action(connection, action.id, made_by or step)
    return UndoConflict(action.sentence, RecordKind(step.table), step.row_id, name, newer)


def _find_newest_action(connection: Connection, after_id: int, step: Change) -> ChangeSet | None:
    """The newest action after that one which changed a column of the step, or the row's being there.

    One that stands goes before one that was undone, and before the undoing itself.
    """
    c = tables.change.c
    query = (
        select(c.change_set_id, c.before, c.after)
        .where(c.table_name == step.table, c.row_id == step.row_id, c.change_set_id > after_id)
        .order_by(c.id.desc())
    )
    columns = set(step.before or {}) if step.before and step.after else set()
    newest: ChangeSet | None = None
    for change_set_id, before, after in connection.execute(query):
        if columns and before and after and not columns & set(after):
            continue
        found = get_any(connection, change_set_id)
        if found and found.kind is ChangeKind.DO and not found.undone:
            return found
        newest = newest or found
    return newest


def _find_restored_products(
    connection: Connection, action: ChangeSet, steps: Sequence[Change]
) -> Iterable[int]:
    """The products that the steps remove and that the action had brought back from the trash."""
    name, c = tables.product.name, tables.change.c
    removed = [step.row_id for step in steps if step.table == name and step.after is None]
    for batch in in_batches(removed):
        query = select(c.row_id).where(
            c.table_name == name,
            c.row_id.in_(batch),
            c.after.is_(null()),
            c.change_set_id < action.id,
        )
        yield from connection.scalars(query)


def _mark_undone(transaction: WriteTransaction, action: ChangeSet, *, undone: bool) -> None:
    table = tables.change_set
    transaction.connection.execute(
        update(table).where(table.c.id == action.id).values(undone=undone)
    )
