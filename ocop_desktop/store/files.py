"""Writing files and folders so that they outlast a power cut."""

import hashlib
import os
import secrets
import shutil
import tempfile
from pathlib import Path

from ocop_desktop.domain.codes import WriteReason
from ocop_desktop.domain.errors import FolderNotEmpty, SpaceMissing
from ocop_desktop.domain.paths import open_private, sync_folder
from ocop_desktop.domain.write_refusal import find_write_reason

_CHUNK = 1 << 20
_SPARE_BYTES = 1 << 20


def make_part_name(target: Path) -> Path:
    """A hidden name beside `target` that no other writer takes."""
    return target.with_name(f".{target.name[:40]}-{secrets.token_hex(8)}.part")


def sync_file(file: Path) -> None:
    """Have the system put the file's bytes on the disk. Raises OSError."""
    descriptor = os.open(file, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def check_space(folder: Path, needed: int, target: Path) -> None:
    """Raise SpaceMissing for `target` unless the disk of `folder` has room for `needed` bytes.

    A little is kept free for names and small files. Raises OSError.
    """
    missing = needed + _SPARE_BYTES - shutil.disk_usage(folder).free
    if missing > 0:
        raise SpaceMissing(target, missing)


def check_absent_or_empty(folder: Path) -> None:
    """Raise FolderNotEmpty unless `folder` is absent or an empty folder. Raises OSError."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FolderNotEmpty(folder)


def move_folder(part: Path, target: Path) -> None:
    """Give the finished folder `part` the name of the absent or empty `target`. Raises OSError."""
    if target.exists():
        target.rmdir()
    part.rename(target)
    sync_folder(target.parent)


def find_place_refusal(folder: Path) -> WriteReason:
    """Why nothing more can be written into a folder that was being written."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            return WriteReason.GONE
    except OSError as error:
        return find_write_reason(error)


def hash_file(file: Path) -> str:
    """SHA-256 of the file. Raises OSError."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def copy_bytes(source: Path, target: Path) -> str:
    """Copy a file to the absent `target` and to the disk; returns the SHA-256 of what was read.

    Raises OSError.
    """
    digest = hashlib.sha256()
    with source.open("rb") as reading, open_private(target) as writing:
        while chunk := reading.read(_CHUNK):
            digest.update(chunk)
            writing.write(chunk)
        writing.flush()
        os.fsync(writing.fileno())
    return digest.hexdigest()


def write_bytes(target: Path, content: bytes) -> None:
    """Write the absent file `target` to the disk. Raises OSError."""
    with open_private(target) as writing:
        writing.write(content)
        writing.flush()
        os.fsync(writing.fileno())
