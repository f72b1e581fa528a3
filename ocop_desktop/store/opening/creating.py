"""Making a register in an absent or empty folder.

It is built in a hidden folder inside the target, and its database is moved up last: a target without a
database is as good as empty, whenever the making was stopped.
"""

import os
import re
import secrets
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from ocop_desktop.domain.errors import CannotWrite, FolderNotEmpty
from ocop_desktop.domain.paths import make_private_folder, open_private, sync_folder
from ocop_desktop.domain.write_refusal import refuse_writing
from ocop_desktop.store.database import BUSY_TIMEOUT_MS, Register
from ocop_desktop.store.engines.choice import EMBEDDED
from ocop_desktop.store.file_locks import lock_file
from ocop_desktop.store.opening.connecting import connect
from ocop_desktop.store.opening.place_kinds import find_forced_reading
from ocop_desktop.store.opening.presences import FOLDER_NAME as PRESENCES
from ocop_desktop.store.opening.schema_upgrade import migrate_tables

_BUILT = re.compile(r"\.new-[0-9a-f]{8}")
_LOCK = "lock"
_PLACES = ("media", "backups")
_EMPTY_PLACES = (*_PLACES, "regulations", "themes", PRESENCES)


def is_taken(folder: Path) -> bool:
    """Whether something is in `folder` that is not left of a making of a register that was stopped.

    Raises CannotWrite where the system does not tell.
    """
    try:
        if not folder.exists():
            return os.path.lexists(folder)
        return not folder.is_dir() or bool(_list_taken(folder))
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

    While it is filled its folder is the one that it is built in.

    Raises FolderNotEmpty, CannotWrite.
    """
    if is_taken(folder):
        raise FolderNotEmpty(folder)
    forced = find_forced_reading(folder)
    if forced is not None:
        raise CannotWrite(folder, "", forced)
    is_new = not folder.exists()
    built = folder / f".new-{secrets.token_hex(4)}"
    with ExitStack() as undoing:
        undoing.callback(_remove_begun, folder, built, whole=is_new)
        with _locked(folder, built):
            register = connect(EMBEDDED, built, clerk, BUSY_TIMEOUT_MS)
            undoing.callback(register.close)
            migrate_tables(register)
            yield register
            register.close()
            _move_up(built, folder)
            register.reconnect(folder, EMBEDDED.connect(folder, BUSY_TIMEOUT_MS / 1000))
        undoing.pop_all()
    shutil.rmtree(built, ignore_errors=True)


def _list_taken(folder: Path) -> list[Path]:
    """What is in `folder`, without what is left of a making that was stopped."""
    found = list(folder.iterdir())
    is_moving = any(
        _BUILT.fullmatch(path.name) and EMBEDDED.is_register(path) for path in found
    ) and not os.path.lexists(EMBEDDED.locate_file(folder))
    return [path for path in found if not _is_left(path, is_moving=is_moving)]


def _is_left(path: Path, *, is_moving: bool) -> bool:
    """Whether a making that was stopped left `path`; what it had moved up may be filled."""
    if _BUILT.fullmatch(path.name):
        return True
    if path.name not in _EMPTY_PLACES or not path.is_dir():
        return False
    return is_moving or not any(path.iterdir())


@contextmanager
def _locked(folder: Path, built: Path) -> Iterator[None]:
    """The folder to build in, locked so that others do not take it for one that was stopped."""
    try:
        _remove_stopped(folder)
        if not folder.exists():
            make_private_folder(folder)
        for place in (built, *(built / name for name in _PLACES)):
            make_private_folder(place)
        with open_private(built / _LOCK) as lock:
            lock_file(lock)
            open_private(EMBEDDED.locate_file(built)).close()
            yield
    except OSError as error:
        raise refuse_writing(folder, error) from error


def _move_up(built: Path, folder: Path) -> None:
    """Move what was built to its place, the database last."""
    database = EMBEDDED.locate_file(folder)
    for path in built.iterdir():
        if path.is_dir():
            with suppress(FileNotFoundError):
                (folder / path.name).rmdir()
            path.rename(folder / path.name)
    sync_folder(folder)
    if os.path.lexists(database):
        raise FolderNotEmpty(folder)
    (built / database.name).rename(database)
    sync_folder(folder)


def _remove_stopped(folder: Path) -> None:
    """Remove what is left of makings that were stopped; one that goes on holds a lock."""
    if not folder.is_dir():
        return
    stopped = [path for path in folder.iterdir() if _BUILT.fullmatch(path.name)]
    for path in stopped:
        if not _is_going_on(path):
            for moved in _EMPTY_PLACES if EMBEDDED.is_register(path) else ():
                shutil.rmtree(folder / moved, ignore_errors=True)
            shutil.rmtree(path, ignore_errors=True)


def _is_going_on(built: Path) -> bool:
    try:
        with (built / _LOCK).open("rb") as lock:
            return not lock_file(lock, shared=True)
    except OSError:
        return False


def _remove_begun(folder: Path, built: Path, *, whole: bool) -> None:
    """Empty the folder of a register that could not be made, so that it can be tried again."""
    if not os.path.lexists(EMBEDDED.locate_file(folder)):
        for place in _EMPTY_PLACES:
            shutil.rmtree(folder / place, ignore_errors=True)
    shutil.rmtree(built, ignore_errors=True)
    if whole:
        with suppress(OSError):
            folder.rmdir()
