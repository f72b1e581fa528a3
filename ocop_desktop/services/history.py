"""What was done to the register: found, read, taken back and done again."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from ocop_desktop.domain.change import ChangeKind, ChangeSet
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import NothingToUndo, RecordMissing
from ocop_desktop.domain.history.history_page import HistoryFilter, HistoryPage
from ocop_desktop.domain.history.record_state import RecordState
from ocop_desktop.domain.text import format_date
from ocop_desktop.store import tables
from ocop_desktop.store.database import Register
from ocop_desktop.store.history import actions, names, record_search, record_states, undoing
from ocop_desktop.store.lookup import require_found


def recent(register: Register, limit: int = 50) -> tuple[ChangeSet, ...]:
    """The newest actions, newest first."""
    return register.read_list(lambda connection: actions.list_recent(connection, limit))


def pending(register: Register) -> tuple[str, str]:
    """The sentences undo would take back and redo would do again; empty for none."""
    with register.reading() as connection:
        undoable, redoable = actions.find_next_undo(connection), actions.find_next_redo(connection)
    return (undoable.sentence if undoable else "", redoable.sentence if redoable else "")


def find(
    register: Register, wanted: HistoryFilter, *, before: int | None = None, limit: int = 100
) -> HistoryPage:
    """A page of the wanted actions, newest first; `before` is the `next_before` of the page before it."""
    return register.read_list(
        lambda connection: actions.find_page(connection, wanted, before, limit)
    )


def find_record(register: Register, words: str) -> tuple[RecordKind, int]:
    """The record, also a deleted one, that a code, "KIND:ID", a product's id or a name means.

    Raises RecordMissing.
    """
    with register.reading() as connection:
        found = record_search.find_record(connection, words)
    if found is None:
        raise RecordMissing(RecordKind.RECORD, words)
    return found


def list_clerks(register: Register) -> tuple[str, ...]:
    """Everybody who has done something in the register."""
    with register.reading() as connection:
        return actions.list_clerks(connection)


def read_action(register: Register, change_set_id: int) -> ChangeSet:
    """The action with everything it changed, before and after. Raises RecordMissing."""
    with register.reading() as connection:
        found = actions.get_any(connection, change_set_id)
        action = require_found(found, RecordKind.ACTION, change_set_id)
        changes = actions.read_changes(connection, change_set_id)
    return replace(action, changes=changes, tables=frozenset(one.table for one in changes))


def name_records(register: Register, change_set_id: int) -> Mapping[tuple[str, int], str]:
    """What the records that an action touched are called, by table and id; "" where nothing names one.

    A deleted one is called as it was last.
    """
    with register.reading() as connection:
        return names.name_rows(connection, actions.list_touched(connection, change_set_id))


def list_undoings(register: Register, change_set_ids: Sequence[int]) -> Mapping[int, ChangeSet]:
    """By action, the last ChangeSet that undid or redid it: who did it and when."""
    with register.reading() as connection:
        return actions.list_undoings(connection, change_set_ids)


def name_rows(register: Register, keys: Sequence[tuple[str, int]]) -> Mapping[tuple[str, int], str]:
    """What those records are called, by table and id; a deleted one as it was last, "" for none."""
    with register.reading() as connection:
        return names.name_rows(connection, keys)


def read_record_at(register: Register, kind: RecordKind, row_id: int, day: date) -> RecordState:
    """The record as the last action up to the end of that day left it, deleted ones included."""
    with register.reading() as connection:
        return record_states.read_state(connection, kind, row_id, day)


def undo(register: Register, change_set_id: int | None = None) -> ChangeSet:
    """Take back one action, the newest standing one by default. Returns that action.

    Raises NothingToUndo, or UndoConflict when a record has changed since.
    """
    with register.writing("", kind=ChangeKind.UNDO) as transaction:
        connection = transaction.connection
        action = _require_action(
            actions.find_next_undo(connection)
            if change_set_id is None
            else actions.get(connection, change_set_id)
        )
        if action.undone:
            raise NothingToUndo
        transaction.revert(action, f"Hoàn tác: {action.sentence}")
        undoing.undo(transaction, action)
    return action


def redo(register: Register, change_set_id: int | None = None) -> ChangeSet:
    """Do an undone action again, the last undone one by default. Returns that action.

    Raises NothingToUndo, or UndoConflict when a record has changed since.
    """
    with register.writing("", kind=ChangeKind.REDO) as transaction:
        connection = transaction.connection
        action = (
            actions.find_next_redo(connection)
            if change_set_id is None
            else _require_action(actions.get(connection, change_set_id))
        )
        if action is None or not action.undone:
            raise NothingToUndo(redo=True)
        transaction.revert(action, f"Làm lại: {action.sentence}")
        undoing.redo(transaction, action)
    return action


def revert_field(
    register: Register, change_set_id: int, table: str, row_id: int, column: str
) -> ChangeSet:
    """Put one column of one record back to what it was before an action; returns the new action.

    What else the action did stays. Raises RecordMissing for no such action, NothingToUndo where it
    did not change the column or that is as before, UndoConflict when it has changed since.
    """
    with register.writing("") as transaction:
        found = actions.get_any(transaction.connection, change_set_id)
        action = require_found(found, RecordKind.ACTION, change_set_id)
        if table not in tables.RECORDED:
            raise NothingToUndo
        recorded = tables.RECORDED[table]
        name = undoing.revert_column(transaction, action, recorded, row_id, column)
        transaction.rename(f"Đưa một mục của “{name}” về trước việc: {action.sentence}")
    return register.changes[-1]


def set_field_back(
    register: Register, kind: RecordKind, row_id: int, column: str, day: date
) -> ChangeSet:
    """Set one column of a record to what it was at the end of that day; returns the new action.

    The other columns stay as they are now. Raises RecordMissing where the record was or is not there,
    NothingToUndo where the column is as it was.
    """
    table = tables.RECORDED[kind.value]
    with register.writing("") as transaction:
        then = record_states.read_state(transaction.connection, kind, row_id, day)
        values = require_found(then.values, kind, row_id)
        require_found(transaction.read_row(table, row_id), kind, row_id)
        if not transaction.update(table, row_id, {column: values[column]}):
            raise NothingToUndo
        transaction.rename(f"Đưa một mục của “{then.name}” về như ngày {format_date(day)}")
    return register.changes[-1]


def _require_action(action: ChangeSet | None) -> ChangeSet:
    if action is None:
        raise NothingToUndo
    return action
