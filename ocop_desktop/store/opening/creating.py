"""Making a register in an absent or empty folder."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from ocop_desktop.domain.errors import CannotWrite, FolderNotEmpty
from ocop_desktop.domain.write_refusal import refuse_writing
from ocop_desktop.store.database import BUSY_TIMEOUT_MS, Register
from ocop_desktop.store.engines.choice import EMBEDDED
from ocop_desktop.store.opening.connecting import connect
from ocop_desktop.store.opening.place_kinds import find_forced_reading
from ocop_desktop.store.opening.schema_upgrade import migrate_tables


def is_taken(folder: Path) -> bool:
    """Whether something is in `folder`. Raises CannotWrite where the system does not tell."""
    try:
        return folder.exists() and (not folder.is_dir() or any(folder.iterdir()))
    except OSError as error:
        raise refuse_writing(folder, error) from error


def create_register(folder: Path, clerk: str = "") -> Register:
    """A new, empty register in `folder`, which must be absent or empty.

    Raises FolderNotEmpty, CannotWrite.
    """
    with creating(folder, clerk) as register:
        return register


@contextmanager
def creating(folder: Path, clerk: str = "") -> Iterator[Register]:
    """A new register, left open; where filling it fails or is stopped, nothing of it is left.

    Raises FolderNotEmpty, CannotWrite.
    """
    if is_taken(folder):
        raise FolderNotEmpty(folder)
    forced = find_forced_reading(folder)
    if forced is not None:
        raise CannotWrite(folder, "", forced)
    is_new = not folder.exists()
    try:
        for place in (folder / "media", folder / "backups"):
            place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise refuse_writing(folder, error) from error
    with ExitStack() as undoing:
        undoing.callback(_remove_begun, folder, whole=is_new)
        register = connect(EMBEDDED, folder, clerk, BUSY_TIMEOUT_MS)
        undoing.callback(register.close)
        migrate_tables(register)
        yield register
        undoing.pop_all()


def _remove_begun(folder: Path, *, whole: bool) -> None:
    """Empty the folder of a register that could not be made, so that it can be tried again."""
    if whole:
        shutil.rmtree(folder, ignore_errors=True)
        return
    for begun in folder.iterdir():
        if begun.is_dir():
            shutil.rmtree(begun, ignore_errors=True)
        else:
            begun.unlink(missing_ok=True)
