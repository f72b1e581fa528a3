"""Making a copy of a register: beside, verified, and only then under its name."""

import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from ocop_desktop.domain.backups.backup import Backup
from ocop_desktop.domain.codes import BackupReason, WriteReason
from ocop_desktop.domain.errors import (
    BackupDamaged,
    CannotWrite,
    OcopError,
    RegisterDamaged,
)
from ocop_desktop.domain.paths import sync_folder
from ocop_desktop.domain.write_refusal import refuse_writing
from ocop_desktop.store.backups import backup_places
from ocop_desktop.store.backups.manifest import (
    FOLDERS,
    MANIFEST_NAME,
    CopiedFile,
    Manifest,
    write_manifest,
)
from ocop_desktop.store.backups.meter import Meter, Progress, ignore_progress
from ocop_desktop.store.backups.register_files import list_files
from ocop_desktop.store.backups.verifying import verify
from ocop_desktop.store.engines.choice import EMBEDDED
from ocop_desktop.store.engines.sqlite import FILE_NAME
from ocop_desktop.store.files import (
    check_space,
    copy_bytes,
    hash_file,
    make_part_name,
    sync_file,
    write_bytes,
)


@dataclass(frozen=True, slots=True)
class _PreviousCopy:
    """The media files of the newest copy in the same place, by name: they are named by content."""

    folder: Path
    media: Mapping[str, CopiedFile]

    @classmethod
    def find(cls, place: Path) -> "_PreviousCopy":
        """The newest copy in `place`; one without files where there is none."""
        found = backup_places.find_newest(place)
        if found is None:
            return cls(place, {})
        folder, manifest = found
        media = (file for file in manifest.files if file.name.startswith("media/"))
        return cls(folder, {file.name: file for file in media})

    def holds(self, name: str, size: int) -> bool:
        """Whether the copy has that file, in that size."""
        return name in self.media and self.media[name].size == size

    def link(self, name: str, size: int, target: Path) -> str:
        """Make `target` another name of the copy's file; returns its SHA-256.

        Empty where the copy has no such sound file, or the file system has no such links.
        """
        if not self.holds(name, size):
            return ""
        with suppress(OSError):
            os.link(self.folder / name, target)
            if hash_file(target) == self.media[name].digest:
                return self.media[name].digest
        target.unlink(missing_ok=True)
        return ""


def copy_register(folder: Path, place: Path, progress: Progress = ignore_progress) -> Backup:
    """Copy the register in `folder` into `place`; the copy is listed once it is read back and equal.

    Raises RegisterLocked, RegisterDamaged, CannotWrite, SpaceMissing, BackupDamaged, and what
    `progress` raises: then nothing of the copy is left.
    """
    backup_places.make_place(place)
    with backup_places.writing_alone(place):
        try:
            backup_places.sweep(place)
            number = backup_places.find_next_number(place)
            now = datetime.now(UTC).replace(microsecond=0)
            target = place / backup_places.make_name(now.astimezone().date(), number)
            part = make_part_name(target)
            try:
                _write(folder, part, number, now, progress)
                backup_places.publish(part, target)
            finally:
                shutil.rmtree(part, ignore_errors=True)
            _thin_quietly(place)
        except OSError as error:
            raise refuse_writing(place, error) from error
    read = backup_places.read_quickly(target)
    return read if read is not None else verify(target, lambda _size: None)


def _write(folder: Path, part: Path, number: int, now: datetime, progress: Progress) -> None:
    previous = _PreviousCopy.find(part.parent)
    sources = list(list_files(folder))
    sizes = sum(path.stat().st_size for _, path in sources)
    database_size = (folder / FILE_NAME).stat().st_size
    meter = Meter(progress, 2 * (sizes + database_size))
    needed = database_size + _count_new_bytes(sources, previous)
    check_space(part.parent, needed, part.parent)
    part.mkdir(mode=0o700)
    content = EMBEDDED.copy_to(folder, part, meter.add)
    sync_file(part / FILE_NAME)
    for room in FOLDERS:
        (part / room).mkdir(mode=0o700)
    files = tuple(_bring(name, path, part, previous, meter) for name, path in sources)
    for path in part.rglob("*"):
        if path.is_dir():
            sync_folder(path)
    database = part / FILE_NAME
    manifest = Manifest(
        number,
        now,
        _find_version(),
        content,
        CopiedFile(FILE_NAME, database.stat().st_size, hash_file(database)),
        files,
    )
    write_bytes(part / MANIFEST_NAME, write_manifest(manifest))
    try:
        verify(part, meter.add)
    except BackupDamaged as error:
        raise _explain(error, folder, part) from error


def _explain(error: BackupDamaged, folder: Path, part: Path) -> OcopError:
    """Why a copy that was just written does not read back as what was copied."""
    if not (part / MANIFEST_NAME).exists():
        return CannotWrite(part.parent, str(error), WriteReason.GONE)
    if error.reason is BackupReason.DATABASE:  # the copy is faithful, so the register is damaged
        return RegisterDamaged(folder, error.detail)
    return BackupDamaged(part.parent, BackupReason.READ_BACK, error.detail)


def _bring(
    name: str, source: Path, part: Path, previous: "_PreviousCopy", meter: Meter
) -> CopiedFile:
    """Link the file to the previous copy where it is sound, else copy it."""
    target = part / name
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    size = source.stat().st_size
    earlier = previous.link(name, size, target)
    digest = earlier or copy_bytes(source, target)
    meter.add(size)
    return CopiedFile(name, target.stat().st_size, digest)


def _count_new_bytes(sources: list[tuple[str, Path]], previous: "_PreviousCopy") -> int:
    """How many bytes must be written: all that the previous copy does not hold."""
    sizes = ((name, path.stat().st_size) for name, path in sources)
    return sum(size for name, size in sizes if not previous.holds(name, size))


def _thin_quietly(place: Path) -> None:
    """An old copy that cannot be removed does not make the new one any worse."""
    with suppress(OSError):
        backup_places.thin(place)


def _find_version() -> str:
    try:
        return version("ocop-desktop")
    except PackageNotFoundError:
        return ""
