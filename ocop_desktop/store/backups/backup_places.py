"""The places where copies lie: names, numbers, the list, and one writer at a time."""

import re
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import IO

from ocop_desktop.domain.backups.backup import BACKUP_SUFFIX, Backup
from ocop_desktop.domain.backups.thinning import NumberedCopy, find_superfluous
from ocop_desktop.domain.codes import WriteReason
from ocop_desktop.domain.errors import BackupDamaged, CannotWrite
from ocop_desktop.domain.paths import open_for_owner, sync_folder
from ocop_desktop.domain.write_refusal import refuse_writing
from ocop_desktop.store.backups.manifest import Manifest, read_manifest
from ocop_desktop.store.engines.choice import find_engine
from ocop_desktop.store.engines.sqlite import FILE_NAME
from ocop_desktop.store.file_locks import lock_file
from ocop_desktop.store.files import make_part_name

ENCRYPTED_SUFFIX = f"{BACKUP_SUFFIX}.age"
_NAME = re.compile(rf"(\d{{4}}-\d{{2}}-\d{{2}})-(\d+){re.escape(BACKUP_SUFFIX)}")
_LOCK_NAME = ".lock"
_LOCK_WAIT = 60.0  # seconds
_LOCK_PAUSE = 0.1


def make_name(day: date, number: int) -> str:
    """The name of a copy's folder."""
    return f"{day.isoformat()}-{number}{BACKUP_SUFFIX}"


def parse_name(name: str) -> NumberedCopy | None:
    """The day and number in the name of a copy's folder; None for any other name."""
    found = _NAME.fullmatch(name)
    try:
        return NumberedCopy(int(found[2]), date.fromisoformat(found[1])) if found else None
    except ValueError:
        return None


def list_folders(place: Path) -> list[Path]:
    """The folders in `place` that are named as copies, the newest number first."""
    try:
        named = [(parse_name(one.name), one) for one in place.iterdir() if one.is_dir()]
    except OSError:
        return []
    copies = [(copy.number, one) for copy, one in named if copy]
    return [one for _, one in sorted(copies, reverse=True)]


def list_backups(place: Path) -> tuple[Backup, ...]:
    """The whole copies in `place` and one folder below it, the newest first."""
    found: list[Backup] = []
    for one in (place, *_list_below(place)):
        found += filter(None, map(read_quickly, list_folders(one)))
        found += (_describe_encrypted(*named) for named in _list_encrypted(one))
    return tuple(sorted(found, key=lambda one: (one.at, one.number), reverse=True))


def _list_below(place: Path) -> list[Path]:
    """The folders in `place` that are no copies themselves: each may be of another register."""
    try:
        below = [one for one in place.iterdir() if one.is_dir()]
    except OSError:
        return []
    return [one for one in below if not one.name.startswith(".") and not parse_name(one.name)]


def read_quickly(folder: Path) -> Backup | None:
    """The copy in `folder` by its manifest and the size of its database; None where they do not fit."""
    try:
        manifest = read_manifest(folder)
        whole = (folder / FILE_NAME).stat().st_size == manifest.database.size
    except (BackupDamaged, OSError):
        return None
    return manifest.describe(folder, verified=True) if whole and find_engine(folder) else None


def find_newest(place: Path) -> tuple[Path, Manifest] | None:
    """The newest readable copy directly in `place` by its number."""
    for folder in list_folders(place):
        try:
            return folder, read_manifest(folder)
        except BackupDamaged:
            continue
    return None


def find_next_number(place: Path) -> int:
    """One more than the number of any copy in `place`."""
    copies = [parse_name(folder.name) for folder in list_folders(place)]
    return max((copy.number for copy in copies if copy), default=0) + 1


def sweep(place: Path) -> None:
    """Remove what a killed copy has left; only the holder of the place's lock may."""
    for one in place.iterdir():
        if one.name.startswith(".") and one.name.endswith(".part"):
            _remove(one)


def thin(place: Path) -> None:
    """Remove the copies that are no longer kept; see `find_superfluous`."""
    folders = {
        copy.number: folder for folder in list_folders(place) if (copy := parse_name(folder.name))
    }
    copies = [copy for folder in folders.values() if (copy := parse_name(folder.name))]
    for number in find_superfluous(copies):
        part = make_part_name(folders[number])
        folders[number].rename(part)  # a removal that is killed leaves nothing that is listed
        _remove(part)


def thin_encrypted(place: Path) -> None:
    """The same for the encrypted copies, which are files of their own."""
    files = {copy.number: file for copy, file in _list_encrypted(place)}
    for number in find_superfluous([copy for copy, _ in _list_encrypted(place)]):
        with suppress(OSError):
            files[number].unlink()


def _list_encrypted(place: Path) -> list[tuple[NumberedCopy, Path]]:
    try:
        files = [one for one in place.iterdir() if one.name.endswith(ENCRYPTED_SUFFIX)]
    except OSError:
        return []
    named = ((parse_name(one.name.removesuffix(".age")), one) for one in files)
    return [(copy, one) for copy, one in named if copy and one.is_file()]


def _describe_encrypted(copy: NumberedCopy, file: Path) -> Backup:
    """What is known of an encrypted copy without its passphrase: its day, number and size."""
    found = file.stat()
    at = datetime.fromtimestamp(found.st_mtime, UTC).replace(microsecond=0)
    return Backup(
        file, at, True, "", "", 0, 0, bytes=found.st_size, encrypted=True, number=copy.number
    )


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def make_place(place: Path) -> None:
    """Make the folder of copies; the folder it lies in must be there: a USB disk may be out.

    Raises CannotWrite.
    """
    try:
        place.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise refuse_writing(place, error) from error


def publish(part: Path, target: Path) -> None:
    """Give a finished folder its name, which nothing has yet. Raises OSError."""
    if target.exists():
        raise FileExistsError(target)
    sync_folder(part)
    part.rename(target)
    sync_folder(target.parent)


@contextmanager
def writing_alone(place: Path) -> Iterator[None]:
    """Keep other writers of copies out of `place`; the system ends this with the process.

    Raises CannotWrite.
    """
    try:
        file = open(place / _LOCK_NAME, "ab", opener=open_for_owner)  # noqa: SIM115 - closed below
    except OSError as error:
        raise refuse_writing(place, error) from error
    with file:
        _wait_for_lock(file, place)
        yield


def _wait_for_lock(file: IO[bytes], place: Path) -> None:
    until = time.monotonic() + _LOCK_WAIT
    while not lock_file(file):
        if time.monotonic() > until:
            raise CannotWrite(place, "another copy is being written", WriteReason.IN_USE)
        time.sleep(_LOCK_PAUSE)
