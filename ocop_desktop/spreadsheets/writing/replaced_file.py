"""Writing a file beside the one it replaces, so that a failure leaves the old one whole."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ocop_desktop.domain.write_refusal import refuse_writing

_MAX_STEM = 40


@contextmanager
def replacing(output: Path) -> Iterator[Path]:
    """A path beside `output` to write to; at the end it replaces `output`, on failure it is removed.

    Raises CannotWrite when the disk is full or `output` cannot be replaced.
    """
    beside = _name_beside(output)
    try:
        yield beside
        _flush(beside)
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
    return output.with_name(f".{output.stem[:_MAX_STEM]}-{secrets.token_hex(4)}.part")


def _flush(file: Path) -> None:
    """Have the system put the file on the disk."""
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())
