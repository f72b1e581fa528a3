"""The drafts of one register's windows: a folder for each window, a file for each form.

A window holds the lock of its folder while it lives; a folder whose lock is free was left by a
window that died. The folder's drafts are then offered to whoever opens the register next.
"""

import json
import secrets
import threading
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import IO

from ocop_desktop.domain.drafts.draft import Draft
from ocop_desktop.domain.paths import (
    make_private_folder,
    open_regular,
    replace_file,
    sync_folder,
)
from ocop_desktop.domain.write_refusal import refuse_writing
from ocop_desktop.store.drafts.draft_json import read_draft, write_draft
from ocop_desktop.store.file_locks import lock_file

LOCK = "window.lock"
UNUSED = "unused.json"
_SUFFIX = ".draft"


class DraftFiles:
    """The drafts of one window in `<folder>/<window>/`, and those that dead windows left beside it.

    Nothing is made before the first draft is written. One thread writes, takes and removes drafts;
    another may sweep.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._own: Path | None = None
        self._lock: IO[bytes] | None = None
        self._unused = threading.Lock()

    def write(self, draft: Draft) -> None:
        """Write the draft in place of its earlier state, for this user only. Raises CannotWrite."""
        text = write_draft(draft)
        self._write_private(self._own_folder() / f"{draft.id}{_SUFFIX}", text)

    def remove(self, draft_id: str) -> None:
        """Remove the draft of that id, if there is one."""
        if self._own is not None:
            _remove(self._own / f"{draft_id}{_SUFFIX}")

    def list_left(self) -> tuple[Draft, ...]:
        """The drafts that no living window holds, the newest first; empty folders are removed."""
        found: list[Draft] = []
        for window in self._list_windows():
            lock = None if window == self._own else _try_lock(window)
            if lock is not None:
                found += _read_window(window, is_left=True)
                lock.close()
                _remove_if_empty(window)
        return tuple(sorted(found, key=lambda draft: draft.at, reverse=True))

    def take(self, draft_id: str) -> bool:
        """Move a draft that was left to this window; False where another window has it already.

        Raises CannotWrite.
        """
        own = self._own_folder()
        for window in self._list_windows():
            file = window / f"{draft_id}{_SUFFIX}"
            lock = _try_lock(window) if window != own and file.is_file() else None
            if lock is None:
                continue
            try:
                file.replace(own / file.name)
            except OSError:
                return False
            finally:
                lock.close()
                _remove_if_empty(window)
            return True
        return False

    def list_named(self) -> frozenset[str]:
        """The media that a draft of any window of this register names, living or not."""
        drafts = (draft for window in self._list_windows() for draft in _read_window(window))
        return frozenset(name for draft in drafts for name in draft.media)

    def keep_unused(self, names: Collection[str]) -> None:
        """Keep media names that removed drafts named, until they are taken to be swept."""
        if names:
            with self._unused:
                file = self._own_folder() / UNUSED
                kept = {*_read_unused(file), *names}
                self._write_private(file, json.dumps(sorted(kept)).encode())

    def take_unused(self) -> frozenset[str]:
        """The media names that this window and dead ones kept; they keep them no more."""
        names: set[str] = set()
        for window in self._list_windows():
            lock = None if window == self._own else _try_lock(window)
            if lock is not None:
                names |= _take_unused(window)
                lock.close()
                _remove_if_empty(window)
        if self._own is not None:
            with self._unused:
                names |= _take_unused(self._own)
        return frozenset(names)

    def close(self) -> None:
        """Let the folder go: its drafts are left to the next window, nothing else stays."""
        if self._lock is not None and self._own is not None:
            self._lock.close()
            _remove_if_empty(self._own)
        self._lock = self._own = None

    def _own_folder(self) -> Path:
        """This window's folder, made and locked when it is first needed."""
        while self._own is None:
            window = self._folder / secrets.token_hex(8)
            try:
                make_private_folder(self._folder.parent)
                make_private_folder(self._folder)
                make_private_folder(window)
                self._lock = _take_lock(window)
            except OSError as error:
                raise refuse_writing(window, error) from error
            if self._lock is not None:
                self._own = window
        return self._own

    def _write_private(self, file: Path, text: bytes) -> None:
        with replace_file(file, private=True) as writing:
            writing.write(text)
        sync_folder(file.parent)

    def _list_windows(self) -> list[Path]:
        try:
            return sorted(entry for entry in self._folder.iterdir() if entry.is_dir())
        except OSError:
            return []


def _read_window(window: Path, *, is_left: bool = False) -> Iterator[Draft]:
    for file in sorted(window.glob(f"*{_SUFFIX}")):
        draft = _read_file(file, is_left=is_left)
        if draft is not None:
            yield draft


def _read_file(file: Path, *, is_left: bool) -> Draft | None:
    try:
        return read_draft(file.stem, _read_bytes(file), is_left=is_left)
    except OSError:
        return None


def _read_bytes(file: Path) -> bytes:
    with open_regular(file) as reading:
        return reading.read()


def _read_unused(file: Path) -> set[str]:
    try:
        names = json.loads(_read_bytes(file))
    except (OSError, ValueError):
        return set()
    return set(filter(lambda name: isinstance(name, str), names if isinstance(names, list) else ()))


def _take_unused(window: Path) -> set[str]:
    names = _read_unused(window / UNUSED)
    _remove(window / UNUSED)
    return names


def _try_lock(window: Path) -> IO[bytes] | None:
    try:
        return _take_lock(window)
    except OSError:
        return None


def _take_lock(window: Path) -> IO[bytes] | None:
    """The file whose lock says that the window lives; None while another holds it. Raises OSError."""
    file = (window / LOCK).open("a+b")
    if lock_file(file):
        return file
    file.close()
    return None


def _remove_if_empty(window: Path) -> None:
    """Remove a dead window's folder once no draft, damaged ones included, and no name is in it."""
    if {entry.name for entry in window.iterdir()} <= {LOCK}:
        _remove(window / LOCK)
        try:
            window.rmdir()
        except OSError:
            return


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return
