"""The mirror of the product list: the rows of its first screen in a file of the user's cache.

The window shows them while the register is being opened, and nothing can be done on them. A mirror
is a guess that must not be wrong: it is read only while the register's file is the very one it was
written for, by identity, size, times and header (which counts every change), on the same day and in
the same language. Whatever differs or is damaged counts as no mirror. Nothing here asks SQLite.
"""

import json
import os
import zlib
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from ocop_desktop import resources
from ocop_desktop.domain.register.producer import ProducerKind
from ocop_desktop.domain.register.product import ProductList, ProductRow
from ocop_desktop.domain.register.recognition import RecognitionState

FORMAT = 1
MAX_ROWS = 60
DATABASE = "register.sqlite"
UNFINISHED = ("-journal", "-wal")
_HEADER_BYTES = 100
_MAX_FILE_BYTES = 1_000_000

State = tuple[object, ...]


@dataclass(frozen=True)
class MirroredList:
    """The rows of the first screen in the usual order; `register_id` as the register told it."""

    register_id: str
    rows: tuple[ProductRow, ...]
    total: int


class ListMirror:
    """The mirror of one register's list, for one day and language, in the folder `cache`."""

    def __init__(self, cache: Path, register: Path, on: date, language: str) -> None:
        self._register = register.absolute()
        name = f"list-{zlib.crc32(str(self._register).encode()):08x}.mirror"
        self.file = cache / name
        self._on = on
        self._language = language

    def read_state(self) -> State | None:
        """What the list depends on outside of SQLite, or None while that cannot be told.

        Equal states before and after a list was read mean that nobody wrote in between.
        """
        database = self._register / DATABASE
        try:
            if any(_is_filled(Path(f"{database}{suffix}")) for suffix in UNFINISHED):
                return None
            with database.open("rb") as file:
                header = file.read(_HEADER_BYTES)
                found = os.fstat(file.fileno())
            regulations = [
                *_list_entries(resources.folder("regulations")),
                *_list_entries(self._register / "regulations"),
            ]
        except OSError:
            return None
        return (
            str(self._register),
            found.st_dev,
            found.st_ino,
            found.st_size,
            found.st_mtime_ns,
            found.st_ctime_ns,
            header.hex(),
            regulations,
        )

    def read(self) -> MirroredList | None:
        """The mirror, if it is whole and of the register as it is now; None otherwise."""
        state = self.read_state()
        if state is None:
            return None
        try:
            if self.file.stat().st_size > _MAX_FILE_BYTES:
                return None
            checksum, _, body = self.file.read_bytes().partition(b"\n")
            if checksum != _checksum(body):
                return None
            stored = json.loads(body)
            if stored["key"] != self._key(state):
                return None
            rows = tuple(map(_read_row, stored["rows"]))
            return MirroredList(stored["register"], rows, stored["total"])
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return None

    def write(self, state: State, register_id: str, found: ProductList) -> None:
        """Write the mirror of the list that was read in `state`; a cache that cannot be written is none."""
        stored = {
            "key": self._key(state),
            "register": register_id,
            "total": found.total,
            "rows": [_write_row(row) for row in found.rows[:MAX_ROWS]],
        }
        body = json.dumps(stored, ensure_ascii=False, separators=(",", ":")).encode()
        part = self.file.with_suffix(f".{os.getpid()}.part")
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(_checksum(body) + b"\n" + body)
            part.replace(self.file)
        except OSError:
            with suppress(OSError):
                part.unlink()

    def _key(self, state: State) -> list[object]:
        """What must be equal, as JSON gives it back."""
        key = [FORMAT, self._on.isoformat(), self._language, *state]
        plain: list[object] = json.loads(json.dumps(key))
        return plain


def _is_filled(file: Path) -> bool:
    try:
        return file.stat().st_size > 0
    except FileNotFoundError:
        return False


def _list_entries(folder: Path) -> list[tuple[str, int]]:
    """Names and times of what lies in `folder`; nothing if there is no such folder."""
    try:
        with os.scandir(folder) as entries:
            return sorted((entry.name, entry.stat().st_mtime_ns) for entry in entries)
    except FileNotFoundError:
        return []


def _checksum(body: bytes) -> bytes:
    return f"{zlib.crc32(body):08x}".encode()


def _write_row(row: ProductRow) -> list[object]:
    """The row as plain data, without the key that only searching needs."""
    return [
        row.id,
        row.name,
        row.producer_id,
        row.producer,
        row.producer_kind and row.producer_kind.value,
        row.commune_code,
        row.commune,
        row.group,
        row.set_number,
        row.stars,
        row.last_stars,
        row.state.value,
        row.code,
        row.expires_on and row.expires_on.isoformat(),
        row.photo,
    ]


def _read_row(cells: Sequence[Any]) -> ProductRow:
    """The row of plain data. Raises ValueError or TypeError where it is none."""
    (
        row_id, name, producer_id, producer, kind, commune_code, commune, group, set_number, stars,
        last_stars, state, code, expires_on, photo,
    ) = cells  # fmt: skip
    return ProductRow(
        row_id,
        name,
        producer_id,
        producer,
        ProducerKind(kind) if kind else None,
        commune_code,
        commune,
        group,
        set_number,
        stars,
        last_stars,
        RecognitionState(state),
        code,
        date.fromisoformat(expires_on) if expires_on else None,
        photo,
    )
