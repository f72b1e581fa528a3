"""What stands at the place of a register's file, told without opening what is no plain file.

A pipe or a device in its place would be read for ever.
"""

import os
import stat
from pathlib import Path

from ocop_desktop.store.tables import APPLICATION_ID

_MAGIC = b"SQLite format 3\0"
_HEADER = 100
_COMPANIONS = ("-journal", "-wal", "-shm")
_LARGEST_PAGE = 65536


def is_register_file(file: Path) -> bool:
    """Whether the file is whole as far as its header tells, and has this program's application id."""
    header = _read_header(file)
    return _is_ours(header) and not _is_cut_off(file, header) and not has_odd_companion(file)


def is_damaged_file(file: Path) -> bool:
    """Whether something stands there that begins as no file of SQLite does, or is ours and not whole."""
    if not os.path.lexists(file):
        return False
    header = _read_header(file)
    if not header.startswith(_MAGIC):
        return True
    return _is_ours(header) and (_is_cut_off(file, header) or has_odd_companion(file))


def has_journal(file: Path) -> bool:
    """Whether a journal with content lies beside the file: somebody writes now, or was stopped."""
    try:
        return file.with_name(f"{file.name}-journal").stat().st_size > 0
    except OSError:
        return False


def _read_header(file: Path) -> bytes:
    """The first bytes of a plain file; nothing of anything else."""
    try:
        if not stat.S_ISREG(file.stat().st_mode):
            return b""
        with file.open("rb") as opened:
            return opened.read(_HEADER)
    except OSError:
        return b""


def _is_ours(header: bytes) -> bool:
    return header.startswith(_MAGIC) and header[68:72] == APPLICATION_ID.to_bytes(4, "big")


def _is_cut_off(file: Path, header: bytes) -> bool:
    """Whether the file is shorter than its header says; a journal may say otherwise."""
    page = int.from_bytes(header[16:18], "big")
    pages = int.from_bytes(header[28:32], "big")
    is_count_valid = header[24:28] == header[92:96]
    size = (_LARGEST_PAGE if page == 1 else page) * pages
    return is_count_valid and not has_journal(file) and file.stat().st_size < size


def has_odd_companion(file: Path) -> bool:
    """Whether what SQLite would open beside the file is there and no plain file."""
    beside = (file.with_name(file.name + ending) for ending in _COMPANIONS)
    return any(os.path.lexists(one) and not one.is_file() for one in beside)
