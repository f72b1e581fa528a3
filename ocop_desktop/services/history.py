"""What was done to the register, and taking it back."""

from ocop_desktop.domain.change import ChangeKind, ChangeSet
from ocop_desktop.domain.errors import NothingToUndo
from ocop_desktop.store import history
from ocop_desktop.store.database import Register


def recent(register: Register, limit: int = 50) -> tuple[ChangeSet, ...]:
    """The newest actions, newest first."""
    with register.reading() as connection:
        return history.list_recent(connection, limit)


def pending(register: Register) -> tuple[str, str]:
    """The sentences undo would take back and redo would do again; empty for none."""
    with register.reading() as connection:
        undoable, redoable = history.find_next_undo(connection), history.find_next_redo(connection)
    return (undoable.sentence if undoable else "", redoable.sentence if redoable else "")


def undo(register: Register, change_set_id: int | None = None) -> ChangeSet:
    """Take back one action, the newest standing one by default. Returns that action.

    Raises NothingToUndo, or UndoConflict when a record has changed since.
    """
    with register.writing("", kind=ChangeKind.UNDO) as transaction:
        connection = transaction.connection
        action = _require_action(
            history.find_next_undo(connection)
            if change_set_id is None
            else history.get(connection, change_set_id)
        )
        if action.undone:
            raise NothingToUndo
        transaction.revert(action, f"Hoàn tác: {action.sentence}")
        history.undo(transaction, action)
    return action


def redo(register: Register, change_set_id: int | None = None) -> ChangeSet:
    """Do an undone action again, the last undone one by default. Returns that action.

    Raises NothingToUndo, or UndoConflict when a record has changed since.
    """
    with register.writing("", kind=ChangeKind.REDO) as transaction:
        connection = transaction.connection
        action = (
            history.find_next_redo(connection)
            if change_set_id is None
            else _require_action(history.get(connection, change_set_id))
        )
        if action is None or not action.undone:
            raise NothingToUndo(redo=True)
        transaction.revert(action, f"Làm lại: {action.sentence}")
        history.redo(transaction, action)
    return action


def _require_action(action: ChangeSet | None) -> ChangeSet:
    if action is None:
        raise NothingToUndo
    return action
