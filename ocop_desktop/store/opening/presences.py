"""Who has a register open: one file for each window, locked by the system as long as it lives.

A killed process leaves its file without a lock. It is then shown no more, and tells the next opening
that the register was not closed.
"""

import json
import os
import platform
import secrets
import stat
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from ocop_desktop.domain.opening.presence import Presence
from ocop_desktop.domain.paths import make_private_folder, open_private, sync_folder
from ocop_desktop.store.file_locks import lock_file

FOLDER_NAME = ".presence"
_SUFFIX = ".json"
_MAX_BYTES = 4096
_MAX_LETTERS = 200
_BEING_WRITTEN_S = 60


class AnnouncedPresence:
    """The file by which this process says that it has the register open."""

    def __init__(self, path: Path, file: IO[bytes], since: datetime) -> None:
        self.path = path
        self._file = file
        self._since = since

    def write(self, clerk: str) -> None:
        """Say who it is. A disk that refuses keeps what was said before."""
        content = {
            "clerk": clerk[:_MAX_LETTERS],
            "computer": platform.node()[:_MAX_LETTERS],
            "process": os.getpid(),
            "since": self._since.isoformat(),
        }
        try:
            self._file.seek(0)
            self._file.truncate()
            self._file.write(json.dumps(content).encode())
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError:
            return

    def withdraw(self) -> None:
        """Remove the file: the register is closed."""
        self._file.close()
        try:
            self.path.unlink(missing_ok=True)
        except OSError:
            return


def announce(folder: Path, clerk: str) -> AnnouncedPresence | None:
    """Say that this process has the register in `folder` open; None where nothing can be written."""
    place = folder / FOLDER_NAME
    path = place / f"{os.getpid()}-{secrets.token_hex(4)}{_SUFFIX}"
    try:
        make_private_folder(place)
        file = open_private(path)
    except OSError:
        return None
    lock_file(file)
    presence = AnnouncedPresence(path, file, datetime.now(UTC))
    presence.write(clerk)
    sync_folder(place)
    return presence


def list_presences(folder: Path, own: Path | None = None) -> tuple[Presence, ...]:
    """Who has the register in `folder` open, the earliest first; `own` is this window's file."""
    found = [
        presence
        for path, is_held in _list_files(folder)
        if is_held and (presence := _read(path, is_own=path == own))
    ]
    return tuple(sorted(found, key=lambda presence: presence.since))


def list_left(folder: Path) -> tuple[Path, ...]:
    """The files of processes that ended without closing the register."""
    return tuple(path for path, is_held in _list_files(folder) if not is_held)


def remove_left(folder: Path) -> None:
    """Remove the files of processes that ended without closing the register."""
    for path in list_left(folder):
        try:
            path.unlink(missing_ok=True)
        except OSError:
            continue


def _list_files(folder: Path) -> Iterator[tuple[Path, bool]]:
    """Each file of a presence, and whether its process lives."""
    try:
        paths = sorted((folder / FOLDER_NAME).glob(f"*{_SUFFIX}"))
    except OSError:
        return
    for path in paths:
        try:
            state = path.stat()
        except OSError:
            continue
        if not stat.S_ISREG(state.st_mode):
            continue
        is_held = _is_held(path)
        if is_held or state.st_size or time.time() - state.st_mtime > _BEING_WRITTEN_S:
            yield path, is_held


def _is_held(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return not lock_file(file, shared=True)
    except OSError:
        return False


def _read(path: Path, *, is_own: bool) -> Presence | None:
    """What the file says; None where it says nothing that can be understood."""
    try:
        with path.open("rb") as file:
            said: Any = json.loads(file.read(_MAX_BYTES))
        return Presence(
            clerk=str(said["clerk"])[:_MAX_LETTERS],
            computer=str(said["computer"])[:_MAX_LETTERS],
            process=int(said["process"]),
            since=datetime.fromisoformat(said["since"]).astimezone(UTC),
            is_own=is_own,
        )
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None
