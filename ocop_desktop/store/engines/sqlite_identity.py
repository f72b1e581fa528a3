"""Whether a file of SQLite is still the one that was opened: told by the system, then by its content."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy.exc import DatabaseError

from ocop_desktop.store.engines.database_identity import DatabaseIdentity

_TIMEOUT = 5.0  # seconds that a look at the file waits for somebody's COMMIT
_NEWEST = "SELECT id, chain FROM change_set ORDER BY id DESC LIMIT 1"
_ONE = "SELECT chain FROM change_set WHERE id = ?"


class SqliteFileIdentity:
    """See `RegisterIdentity`."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def read_state(self) -> tuple[int, ...]:
        """The file's device and number, its size and time of writing."""
        state = self._file.stat()
        return state.st_dev, state.st_ino, state.st_size, state.st_mtime_ns

    def is_same_place(self, state: tuple[int, ...], other: tuple[int, ...]) -> bool:
        """By device and number."""
        return state[:2] == other[:2]

    def read(self) -> DatabaseIdentity:
        """By a connection that remembers nothing."""
        with self._opened() as plain:
            row = plain.execute(_NEWEST).fetchone() or (0, "")
            return DatabaseIdentity(_read_id(plain), int(row[0]), str(row[1]))

    def continues(self, known: DatabaseIdentity) -> bool:
        """By a connection that remembers nothing."""
        with self._opened() as plain:
            if _read_id(plain) != known.register_id:
                return False
            row = plain.execute(_ONE, (known.last_change,)).fetchone()
            return not known.last_change or (row is not None and str(row[0]) == known.link)

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        address = f"{self._file.absolute().as_uri()}?mode=ro"
        try:
            with closing(sqlite3.connect(address, _TIMEOUT, uri=True)) as plain:
                yield plain
        except sqlite3.Error as error:
            raise DatabaseError(None, None, error) from error


def _read_id(plain: sqlite3.Connection) -> str:
    row = plain.execute("SELECT id FROM register").fetchone()
    return str(row[0]) if row else ""
