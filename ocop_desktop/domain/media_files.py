"""Files named by their content: written whole to the disk, and healed when they are added again."""

import hashlib
import os
import secrets
from collections.abc import Iterable, Iterator
from pathlib import Path

from ocop_desktop.domain.paths import make_private_folder, open_private, sync_folder

_CHUNK = 1 << 20


def add_content(folder: Path, chunks: Iterable[bytes], ending: str) -> str:
    """Keep the bytes in `folder` under their SHA-256; returns the name there ("ab/abcd....pdf").

    A file of that name which is not those bytes (emptied, damaged) is replaced. Raises OSError.
    """
    make_private_folder(folder)
    part = folder / f".{secrets.token_hex(8)}.part"
    try:
        digest = _write(part, chunks)
        name = f"{digest[:2]}/{digest}{ending}"
        target = folder / name
        if not holds(target, digest):
            make_private_folder(target.parent)
            part.replace(target)
            sync_folder(target.parent)
            sync_folder(folder)
    finally:
        part.unlink(missing_ok=True)
    return name


def read_chunks(file: Path) -> Iterator[bytes]:
    """The bytes of the file. Raises OSError."""
    with file.open("rb") as opened:
        while chunk := opened.read(_CHUNK):
            yield chunk


def holds(file: Path, digest: str) -> bool:
    """Whether the file is there, is no link, and has that SHA-256."""
    try:
        if file.is_symlink() or not file.is_file():
            return False
        with file.open("rb") as opened:
            return hashlib.file_digest(opened, "sha256").hexdigest() == digest
    except OSError:
        return False


def _write(part: Path, chunks: Iterable[bytes]) -> str:
    digest = hashlib.sha256()
    with open_private(part) as file:
        for chunk in chunks:
            digest.update(chunk)
            file.write(chunk)
        file.flush()
        os.fsync(file.fileno())
    return digest.hexdigest()
