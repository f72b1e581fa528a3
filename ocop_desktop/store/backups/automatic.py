"""Copies that nobody asks for: from time to time, and before much is changed at once."""

from contextlib import suppress

from ocop_desktop.domain.backups.backup import Backup
from ocop_desktop.domain.errors import BackupDamaged, CannotWrite, RegisterLocked, SpaceMissing
from ocop_desktop.store.backups.backup_places import find_newest
from ocop_desktop.store.backups.changed import is_changed
from ocop_desktop.store.backups.copying import copy_register
from ocop_desktop.store.backups.meter import Progress, ignore_progress
from ocop_desktop.store.database import Register

LARGE_ACTION = 20
"""So many records changed at once are copied first."""


def copy_if_changed(register: Register, progress: Progress = ignore_progress) -> Backup | None:
    """Copy the register unless its newest copy holds all that was recorded; None where none is made."""
    newest = find_newest(register.backups)
    with register.reading() as connection:
        if not is_changed(connection, register.folder, newest[1] if newest else None):
            return None
    return copy_register(register.folder, register.backups, progress)


def copy_before(register: Register, records: int, progress: Progress = ignore_progress) -> None:
    """Copy the register before an action that changes more than `LARGE_ACTION` records.

    The action can be undone, so it is not refused where the disk has no room for a copy. Raises
    RegisterDamaged, and what `progress` raises.
    """
    if records > LARGE_ACTION:
        with suppress(CannotWrite, SpaceMissing, RegisterLocked, BackupDamaged):
            copy_if_changed(register, progress)
