"""Copies of the register: made, listed, verified and restored."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from ocop_desktop.domain.backups.backup import Backup, BackupRecord
from ocop_desktop.domain.backups.place_names import is_place_name
from ocop_desktop.domain.change import ChangeSet
from ocop_desktop.domain.codes import RecordKind, ValueReason
from ocop_desktop.domain.errors import BackupOfOther, InvalidValue, NothingToRestore
from ocop_desktop.store import register_facts, targets
from ocop_desktop.store.backups import (
    automatic,
    backup_places,
    copying,
    records,
    restoring,
    second_places,
    verifying,
)
from ocop_desktop.store.backups.meter import Progress, ignore_progress
from ocop_desktop.store.database import Register
from ocop_desktop.store.opening import lending


def back_up(
    register: Register, place: Path | None = None, *, progress: Progress = ignore_progress
) -> Backup:
    """Copy the register, into its own folder of copies or a second `place`; read back before listed.

    `progress` gets the bytes done and all bytes; what it raises (Cancelled) leaves nothing of the copy.

    Raises RegisterLocked, RegisterDamaged, BackupDamaged, SpaceMissing, CannotWrite, RegisterPlace.
    """
    return copying.copy_register(register.folder, _find_place(register, place), progress)


def back_up_if_changed(
    register: Register, *, progress: Progress = ignore_progress
) -> Backup | None:
    """Copy the register where anything was recorded since its last copy; None where nothing was.

    An empty register needs no copy. Raises as `back_up`.
    """
    return automatic.copy_if_changed(register, progress)


def list_backups(place: Path, *, with_encrypted: bool = False) -> tuple[Backup, ...]:
    """The verified copies in `place` and in the folders just below it, the newest first.

    A copy in the making, and one that is not whole, is not listed. Of an encrypted one only its day
    and size are known.
    """
    listed = backup_places.list_backups(place)
    return tuple(one for one in listed if with_encrypted or not one.encrypted)


def find_last_copy(place: Path, register_id: str = "") -> datetime | None:
    """When the newest copy in `place` was made (UTC), of that register or of any; None for no copy.

    An encrypted copy tells its register by the folder it lies in only.
    """
    times = (
        one.at
        for one in backup_places.list_backups(place)
        if not register_id
        or one.register_id == register_id
        or (one.encrypted and is_place_name(one.folder.parent.name, register_id))
    )
    return max(times, default=None)


def read_backup(folder: Path) -> Backup:
    """What the copy in `folder` holds, as its manifest says. Raises FileMissing, BackupDamaged."""
    return verifying.read_backup(folder)


def verify(folder: Path, *, progress: Progress = ignore_progress) -> Backup:
    """The copy in `folder`, once every byte of it is read and as its manifest says.

    Raises FileMissing, BackupDamaged.
    """
    return verifying.verify_whole(folder, progress)


def restore(backup: Path, target: Path, *, progress: Progress = ignore_progress) -> Path:
    """Make the register of a copy in the absent or empty folder `target`; the copy is verified first.

    Raises FileMissing, BackupDamaged, FolderNotEmpty, SpaceMissing, CannotWrite.
    """
    return restoring.restore(backup, target, progress)


def encrypt(
    backup: Path, target_file: Path, passphrase: str, *, progress: Progress = ignore_progress
) -> Path:
    """Write a copy to one encrypted file (age), which is read back; an older one is replaced.

    Nobody opens it without the passphrase. Raises InvalidValue for an empty passphrase, FileMissing,
    BackupDamaged, SpaceMissing, CannotWrite.
    """
    from ocop_desktop.store.backups import encrypting  # noqa: PLC0415 - cryptography loads on first use

    if not passphrase:
        raise InvalidValue("passphrase", "", ValueReason.REQUIRED)
    return encrypting.encrypt(backup, target_file, passphrase, progress)


def back_up_encrypted(
    register: Register,
    passphrase: str,
    place: Path | None = None,
    *,
    progress: Progress = ignore_progress,
) -> Backup:
    """Copy the register, and put the copy as one encrypted file into `place` (or beside it).

    The second place gets the encrypted file only. Raises as `back_up` and `encrypt`.
    """
    from ocop_desktop.store.backups import encrypting  # noqa: PLC0415 - see `encrypt`

    if not passphrase:
        raise InvalidValue("passphrase", "", ValueReason.REQUIRED)
    own = _find_place(register, place)
    backup_places.make_place(own)
    made = back_up(register, progress=lambda done, total: progress(done, 2 * total))
    file = own / f"{made.folder.name}{encrypting.SUFFIX}"
    encrypting.encrypt(
        made.folder, file, passphrase, lambda done, total: progress(total + done, 2 * total)
    )
    backup_places.thin_encrypted(own)
    return replace(made, folder=file, encrypted=True, bytes=file.stat().st_size)


def decrypt(
    file: Path, target_folder: Path, passphrase: str, *, progress: Progress = ignore_progress
) -> Backup:
    """Unpack an encrypted copy into an absent or empty folder, where it is a copy like any other.

    Raises FileMissing, WrongPassphrase, BackupDamaged, FolderNotEmpty, CannotWrite.
    """
    from ocop_desktop.store.backups import encrypting  # noqa: PLC0415 - see `encrypt`

    return read_backup(encrypting.decrypt(file, target_folder, passphrase, progress))


def restore_encrypted(
    file: Path, target: Path, passphrase: str, *, progress: Progress = ignore_progress
) -> Path:
    """Make the register of an encrypted copy in the absent or empty folder `target`.

    Raises as `decrypt` and `restore`.
    """
    return restoring.restore_encrypted(file, target, passphrase, progress)


def find_records(
    backup: Path, words: str, register: Register | None = None
) -> tuple[BackupRecord, ...]:
    """The records of a copy whose names have those words; `exists` where `register` still has them.

    At most 200. Raises FileMissing, BackupDamaged, RegisterNewer.
    """
    with lending.read_copy(backup) as copy:
        found = records.find_records(copy, words)
    if register is None:
        return found
    with register.reading() as connection:
        present = records.list_present(connection, found)
    return tuple(replace(one, exists=(one.kind, one.row_id) in present) for one in found)


def restore_record(register: Register, backup: Path, kind: RecordKind, row_id: int) -> ChangeSet:
    """Take one record out of a copy, as one action that can be undone.

    A record that is gone comes back with what hung on it, and with what it hangs on. One that is
    there is set to what it was in the copy; what hangs on it stays as it is now. Photos and documents
    come along.

    Raises FileMissing, BackupDamaged, RecordMissing, BackupOfOther, CannotWrite, and NothingToRestore
    where the register holds the very same record.
    """
    table = records.find_table(kind, row_id)
    made = read_backup(backup)
    written = len(register.changes)
    with lending.read_copy(backup) as copy, register.writing("") as transaction:
        if made.register_id != register_facts.read_id(transaction.connection):
            raise BackupOfOther(backup)
        rows = records.gather(copy, table, row_id)
        name = records.name_record(copy, table, row_id)
        day = f"{made.at.astimezone():%d/%m/%Y}"
        transaction.rename(f"Lấy lại từ bản sao ngày {day}: “{name}”")
        records.bring_media(rows, backup, register.media)
        records.put_back(transaction, copy, (table.name, row_id), rows, backup)
    if len(register.changes) == written:
        raise NothingToRestore(kind, name)
    return register.changes[-1]


def _find_place(register: Register, place: Path | None) -> Path:
    """The folder of copies: the register's own, or one of this register in the second place."""
    if place is None or targets.resolve(place) == register.backups.resolve():
        return register.backups
    targets.check_folder(register, place)
    with register.reading() as connection:
        return second_places.make_second_place(connection, place)
