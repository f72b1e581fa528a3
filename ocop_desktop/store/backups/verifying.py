"""Reading a copy back: every byte of it is what its manifest says."""

import stat
from collections.abc import Callable
from pathlib import Path

from ocop_desktop.domain.backups.backup import Backup
from ocop_desktop.domain.codes import BackupReason
from ocop_desktop.domain.errors import BackupDamaged, FileMissing
from ocop_desktop.store.backups.manifest import FOLDERS, CopiedFile, Manifest, read_manifest
from ocop_desktop.store.backups.meter import Meter, Progress
from ocop_desktop.store.engines.choice import EMBEDDED
from ocop_desktop.store.files import hash_file

Step = Callable[[int], None]


def read_backup(folder: Path) -> Backup:
    """The copy in `folder` as its manifest tells, with the sizes of its files looked at.

    Raises FileMissing, BackupDamaged.
    """
    if not folder.is_dir():
        raise FileMissing(folder)
    manifest = read_manifest(folder)
    for file in (manifest.database, *manifest.files):
        check_size(folder, file)
    return manifest.describe(folder, verified=True)


def verify_whole(folder: Path, progress: Progress) -> Backup:
    """See `verify`; `progress` gets the bytes done and all bytes. Raises FileMissing too."""
    if not folder.is_dir():
        raise FileMissing(folder)
    manifest = read_manifest(folder)
    return verify(folder, Meter(progress, manifest.size).add)


def verify(folder: Path, step: Step) -> Backup:
    """The copy in `folder`, once every file and table of it is found as the manifest says.

    `step` gets the bytes read since it was called last. Raises BackupDamaged.
    """
    manifest = read_manifest(folder)
    for file in (manifest.database, *manifest.files):
        _check_file(folder, file)
        step(file.size)
    _refuse_foreign_files(folder, manifest)
    if EMBEDDED.check_copy(folder, step) != manifest.content:
        raise BackupDamaged(folder, BackupReason.CONTENT)
    return manifest.describe(folder, verified=True)


def _check_file(folder: Path, file: CopiedFile) -> None:
    """Raise BackupDamaged unless the file is there with its size and content."""
    check_size(folder, file)
    try:
        digest = hash_file(folder / file.name)
    except OSError as error:
        raise BackupDamaged(folder, BackupReason.FILE_CHANGED, file.name) from error
    if digest != file.digest:
        raise BackupDamaged(folder, BackupReason.FILE_CHANGED, file.name)


def check_size(folder: Path, file: CopiedFile) -> None:
    """Raise BackupDamaged unless it is a plain file of its size."""
    path = folder / file.name
    try:
        found = path.lstat()
    except OSError as error:
        raise BackupDamaged(folder, BackupReason.FILE_MISSING, file.name) from error
    if not stat.S_ISREG(found.st_mode) or found.st_size != file.size:
        raise BackupDamaged(folder, BackupReason.FILE_CHANGED, file.name)


def _refuse_foreign_files(folder: Path, manifest: Manifest) -> None:
    """A file that was put in afterwards would be restored with the rest."""
    known = {file.name for file in manifest.files}
    for room in FOLDERS:
        for path in (folder / room).rglob("*"):
            name = path.relative_to(folder).as_posix()
            if name not in known and (path.is_symlink() or not path.is_dir()):
                raise BackupDamaged(folder, BackupReason.FILE_CHANGED, name)
