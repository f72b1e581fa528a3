"""Asking the system for a file that somebody named, and writing one whole or not at all."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from ocop_desktop.domain.write_refusal import refuse_writing


def is_file(path: Path) -> bool:
    """Whether a file stands at `path`; not where the system refuses the name or the folder."""
    try:
        return path.is_file()
    except OSError:
        return False


@contextmanager
def replace_file(output: Path) -> Iterator[BinaryIO]:
    """Open a file beside `output` that replaces it at the end, or is removed when anything fails.

    Raises `CannotWrite` when the disk is full or `output` cannot be replaced.
    """
    beside = _name_beside(output)
    try:
        with beside.open("xb") as file:
            yield file
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
