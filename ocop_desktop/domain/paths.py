"""Asking the system for a file that somebody named, and writing one whole or not at all."""

import errno
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path
from typing import IO, BinaryIO

from ocop_desktop.domain.write_refusal import refuse_writing


def is_file(path: Path) -> bool:
    """Whether a file stands at `path`; not where the system refuses the name or the folder."""
    try:
        return path.is_file()
    except OSError:
        return False


def make_private_folder(folder: Path) -> None:
    """Make `folder` unless it is there; only its owner may look into it, where the system knows modes.

    Raises OSError.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def open_private(path: Path) -> IO[bytes]:
    """A new file to write and read, which only its owner may read. Raises OSError, also if it is there."""
    return open(path, "x+b", opener=open_for_owner)


def sync_folder(folder: Path) -> None:
    """Have the system write the names in `folder` to the disk, where it knows how (not on Windows)."""
    try:
        number = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(number)
    except OSError:
        return
    finally:
        os.close(number)


def open_regular(path: Path) -> BufferedReader:
    """Open a regular file for reading; raises OSError for a folder, pipe or device, waiting on none."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))
    return os.fdopen(handle, "rb")


@contextmanager
def replace_file(output: Path, *, private: bool = False) -> Iterator[BinaryIO]:
    """Open a file beside `output` that replaces it at the end, or is removed when anything fails.

    Only its owner may read a `private` one, where the system knows modes. Raises `CannotWrite` when
    the disk is full or `output` cannot be replaced.
    """
    beside = _name_beside(output)
    try:
        with open_private(beside) if private else beside.open("xb") as file:
            yield file  # type: ignore[misc]
            file.flush()
            os.fsync(file.fileno())
        beside.replace(output)
    except OSError as error:
        raise refuse_writing(output, error) from error
    finally:
        beside.unlink(missing_ok=True)


def check_replaceable(output: Path) -> None:
    """Raise CannotWrite unless a file can be made beside `output`; nothing is left of it."""
    beside = _name_beside(output)
    try:
        beside.touch(exist_ok=False)
    except OSError as error:
        raise refuse_writing(output, error) from error
    beside.unlink(missing_ok=True)


def _name_beside(output: Path) -> Path:
    return output.with_name(f".{output.stem[:40]}-{secrets.token_hex(4)}.part")


def open_for_owner(path: str, flags: int) -> int:
    """As an opener of `open`: only the owner may read a file that is made. Raises OSError."""
    return os.open(path, flags, 0o600)
