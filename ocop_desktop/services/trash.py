"""What a clerk does with deleted records: see them for some time, and bring them back."""

from collections.abc import Sequence
from datetime import date

from ocop_desktop.domain.change import ChangeSet
from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import InvalidValue
from ocop_desktop.domain.history.trash import TrashedRecord
from ocop_desktop.store.database import Register
from ocop_desktop.store.history import restoring, trash


def list_records(register: Register, on: date) -> tuple[TrashedRecord, ...]:
    """What was deleted up to 90 days before that day and was not brought back, the last deleted first."""
    with register.reading() as connection:
        return trash.list_records(connection, on)


def restore(register: Register, trash_ids: Sequence[int]) -> ChangeSet:
    """Bring deleted records back as one action, each with its id, its codes and what hung on it.

    What a record hangs on comes back with it if it was deleted, too. Raises InvalidValue for no ids
    or a name that is taken now, RecordMissing for what is not in the trash; then nothing is changed.
    """
    if not trash_ids:
        raise InvalidValue("records", "", ValueReason.REQUIRED)
    with register.writing("") as transaction:
        names = restoring.restore(transaction, trash_ids)
        transaction.rename(f"Lấy lại từ thùng rác: {len(names)} mục")
        if len(names) == 1 and names[0]:
            transaction.rename(f"Lấy lại từ thùng rác: “{names[0]}”")
    return register.changes[-1]
