"""A copy becomes a register again: verified, built beside, and only then under its name."""

import glob
import shutil
import time
from pathlib import Path

from ocop_desktop.domain.codes import BackupReason
from ocop_desktop.domain.errors import BackupDamaged, FileMissing
from ocop_desktop.domain.paths import sync_folder
from ocop_desktop.domain.write_refusal import refuse_writing
from ocop_desktop.store.backups.manifest import FOLDERS, CopiedFile, Manifest, read_manifest
from ocop_desktop.store.backups.meter import Meter, Progress
from ocop_desktop.store.backups.verifying import verify
from ocop_desktop.store.files import (
    check_absent_or_empty,
    check_space,
    copy_bytes,
    make_part_name,
    move_folder,
)

_DAY_S = 86_400


def restore(backup: Path, target: Path, progress: Progress) -> Path:
    """Make the register of the copy `backup` in `target`, which is absent or empty; returns `target`.

    Raises FileMissing, BackupDamaged, FolderNotEmpty, SpaceMissing, CannotWrite, and what `progress`
    raises: then nothing of it is left.
    """
    if not backup.is_dir():
        raise FileMissing(backup)
    target = target.absolute()
    manifest = read_manifest(backup)
    meter = Meter(progress, 3 * manifest.size)
    try:
        check_absent_or_empty(target)
        target.parent.mkdir(parents=True, exist_ok=True)
        _remove_left(target)
        check_space(target.parent, manifest.size, target)
        verify(backup, meter.add)
        part = make_part_name(target)
        try:
            _build(backup, part, manifest, meter)
            move_folder(part, target)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    except OSError as error:
        raise refuse_writing(target, error) from error
    return target


def restore_encrypted(file: Path, target: Path, passphrase: str, progress: Progress) -> Path:
    """The same from an encrypted copy, which is unpacked beside `target` meanwhile.

    Raises WrongPassphrase, too.
    """
    from ocop_desktop.store.backups.encrypting import decrypt  # noqa: PLC0415 - cryptography loads on first use

    target = target.absolute()
    unpacked = make_part_name(target)
    try:
        check_absent_or_empty(target)
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            decrypt(file, unpacked, passphrase, lambda done, total: progress(done, 2 * total))
            return restore(unpacked, target, lambda done, total: progress(total + done, 2 * total))
        finally:
            shutil.rmtree(unpacked, ignore_errors=True)
    except OSError as error:
        raise refuse_writing(target, error) from error


def _remove_left(target: Path) -> None:
    """Remove what a restore to the same place has left that was killed a day ago or earlier."""
    for left in target.parent.glob(f".{glob.escape(target.name[:40])}-*.part"):
        if time.time() - left.stat().st_mtime > _DAY_S:
            shutil.rmtree(left, ignore_errors=True)


def _build(backup: Path, part: Path, manifest: Manifest, meter: Meter) -> None:
    part.mkdir(mode=0o700)
    for room in (*FOLDERS, "backups"):
        (part / room).mkdir(mode=0o700)
    for file in (manifest.database, *manifest.files):
        _copy(backup, part, file)
        meter.add(file.size)
    for folder in part.rglob("*"):
        if folder.is_dir():
            sync_folder(folder)
    sync_folder(part)


def _copy(backup: Path, part: Path, file: CopiedFile) -> None:
    """Copy one file, never link it: what is written into the register must not reach the copy."""
    target = part / file.name
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if copy_bytes(backup / file.name, target) != file.digest:
        raise BackupDamaged(backup, BackupReason.FILE_CHANGED, file.name)
