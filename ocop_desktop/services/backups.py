"""Copies of the register: made, listed, verified and restored."""

from collections.abc import Callable
from pathlib import Path

from ocop_desktop.domain.backups.backup import Backup
from ocop_desktop.store import targets
from ocop_desktop.store.backups import (
    backup_places,
    changed,
    copying,
    restoring,
    second_places,
    verifying,
)
from ocop_desktop.store.database import Register

Progress = Callable[[int, int], None]


def _ignore_progress(_done: int, _total: int) -> None:
    return


def back_up(
    register: Register, place: Path | None = None, *, progress: Progress = _ignore_progress
) -> Backup:
    """Copy the register, into its own folder of copies or a second `place`; read back before listed.

    `progress` gets the bytes done and all bytes; what it raises (Cancelled) leaves nothing of the copy.

    Raises RegisterLocked, RegisterDamaged, BackupDamaged, SpaceMissing, CannotWrite, RegisterPlace.
    """
    return copying.copy_register(register.folder, _find_place(register, place), progress)


def back_up_if_changed(
    register: Register, *, progress: Progress = _ignore_progress
) -> Backup | None:
    """Copy the register where anything was recorded since its last copy; None where nothing was.

    Raises as `back_up`.
    """
    newest = backup_places.find_newest(register.backups)
    if newest is not None:
        with register.reading() as connection:
            if not changed.is_changed(connection, register.folder, newest[1]):
                return None
    return back_up(register, progress=progress)


def list_backups(place: Path) -> tuple[Backup, ...]:
    """The verified copies in `place` and in the folders just below it, the newest first.

    A copy in the making, and one that is not whole, is not listed.
    """
    return backup_places.list_backups(place)


def read_backup(folder: Path) -> Backup:
    """What the copy in `folder` holds, as its manifest says. Raises BackupDamaged."""
    return verifying.read_backup(folder)


def verify(folder: Path, *, progress: Progress = _ignore_progress) -> Backup:
    """The copy in `folder`, once every byte of it is read and as its manifest says.

    Raises BackupDamaged.
    """
    return verifying.verify_whole(folder, progress)


def restore(backup: Path, target: Path, *, progress: Progress = _ignore_progress) -> Path:
    """Make the register of a copy in the absent or empty folder `target`; the copy is verified first.

    Raises FileMissing, BackupDamaged, FolderNotEmpty, SpaceMissing, CannotWrite.
    """
    return restoring.restore(backup, target, progress)


def _find_place(register: Register, place: Path | None) -> Path:
    """The folder of copies: the register's own, or one of this register in the second place."""
    if place is None or place.resolve() == register.backups.resolve():
        return register.backups
    targets.check_folder(register, place)
    with register.reading() as connection:
        return second_places.make_second_place(connection, place)
