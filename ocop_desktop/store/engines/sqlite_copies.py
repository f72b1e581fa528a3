"""Copies of a register that SQLite keeps: written from one state of it, and read back."""

import hashlib
import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from ocop_desktop.store.engines.database_content import DatabaseContent

Step = Callable[[int], None]
_PAGES_AT_ONCE = 2_000
_ROWS_AT_ONCE = 1_000
_FIRST_ROWID = -(2**63)
_ATTEMPTS = 3
_OPCODES_BETWEEN_STEPS = 200_000
_SOURCE_TIMEOUT = 30.0  # seconds that a copy waits for somebody else's transaction


class CopyUnsound(Exception):
    """SQLite finds the copied database damaged; the argument is what it said."""


def copy_database(source: Path, target: Path, step: Step) -> DatabaseContent:
    """Write one state of the database `source` to the absent file `target`; returns what it held.

    Writers wait while pages are copied, not while rows are digested. Where somebody has written
    meanwhile, it is done again; a register that is never left in peace is digested from its copy.
    `step` gets the bytes written since it was called last; what it raises ends the work. Raises
    sqlite3.Error, OSError.
    """
    with closing(sqlite3.connect(source, timeout=_SOURCE_TIMEOUT, isolation_level=None)) as reading:
        for _ in range(_ATTEMPTS):
            target.unlink(missing_ok=True)
            version = _begin(reading)
            _copy_pages(reading, target, step)
            reading.execute("COMMIT")
            content = read_content(reading)
            is_unchanged = _begin(reading) == version
            reading.execute("COMMIT")
            if is_unchanged:
                return content
    with opened_unchanging(target) as copied:
        return read_content(copied)


def _begin(connection: sqlite3.Connection) -> int:
    """Hold one state of the database; returns a number that changes when somebody else writes."""
    connection.execute("BEGIN")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


def _copy_pages(reading: sqlite3.Connection, target: Path, step: Step) -> None:
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    page = int(reading.execute("PRAGMA page_size").fetchone()[0])
    written = 0

    def report_step(_status: int, remaining: int, total: int) -> None:
        nonlocal written
        step((total - remaining - written) * page)
        written = total - remaining

    with closing(sqlite3.connect(target, isolation_level=None)) as writing:
        for setting in ("journal_mode=OFF", "synchronous=OFF"):
            writing.execute(f"PRAGMA {setting}")
        reading.backup(writing, pages=_PAGES_AT_ONCE, progress=report_step)


def check_database(file: Path, step: Step) -> DatabaseContent:
    """What the database in `file` holds, read without writing anything beside it.

    Raises CopyUnsound where SQLite's own check finds damage, and sqlite3.Error.
    """
    with opened_unchanging(file) as connection, _interruptible(connection, step):
        found = [row[0] for row in connection.execute("PRAGMA integrity_check(5)")]
        if found != ["ok"]:
            raise CopyUnsound("; ".join(map(str, found)))
        return read_content(connection)


@contextmanager
def opened_unchanging(file: Path) -> Iterator[sqlite3.Connection]:
    """A connection to a file that nobody writes: no lock, no journal."""
    address = f"{file.absolute().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(address, uri=True, isolation_level=None)) as connection:
        yield connection


def read_content(connection: sqlite3.Connection) -> DatabaseContent:
    """What every table holds, counted and digested. Raises sqlite3.Error."""
    listed = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    names = [name for (name,) in listed.fetchall()]
    digested = {name: _digest(connection, name) for name in names}
    last = _read_last_change(connection) if "change_set" in names else (0, 0, "", "")
    return DatabaseContent(
        schema=_read_text(connection, "alembic_version", "version_num", names),
        register_id=_read_text(connection, "register", "id", names),
        office=_read_office(_read_text(connection, "office", "facts", names)),
        counts={name: count for name, (count, _) in digested.items()},
        digests={name: digest for name, (_, digest) in digested.items()},
        changes=last[0],
        last_change=last[1],
        newest_change_at=last[2],
        head=last[3],
    )


def _digest(connection: sqlite3.Connection, table: str) -> tuple[int, str]:
    """How many rows the table has, and SHA-256 of them in their order."""
    try:
        return _digest_rows(connection, table)
    except sqlite3.OperationalError:
        connection.text_factory = _decode  # a damaged text may be no UTF-8; this is slower
        return _digest_rows(connection, table)
    finally:
        connection.text_factory = str


def _digest_rows(connection: sqlite3.Connection, table: str) -> tuple[int, str]:
    quoted = '"' + table.replace('"', '""') + '"'
    digest, count, last = hashlib.sha256(), 0, _FIRST_ROWID
    while True:  # in short queries, so that no writer waits for the whole table
        rows = connection.execute(
            f"SELECT rowid, * FROM {quoted} WHERE rowid > ? ORDER BY rowid LIMIT {_ROWS_AT_ONCE}",  # noqa: S608 - quoted
            [last],
        ).fetchall()
        if not rows:
            return count, digest.hexdigest()
        last = rows[-1][0]
        count += len(rows)
        digest.update(json.dumps(rows, default=bytes.hex).encode())


def _read_last_change(connection: sqlite3.Connection) -> tuple[int, int, str, str]:
    """The number of actions; id, time and chain of the last."""
    columns = {name for _, name, *_ in connection.execute("PRAGMA table_info(change_set)")}
    chain = "chain" if "chain" in columns else "''"
    row = connection.execute(
        f"SELECT id, at, {chain} FROM change_set ORDER BY id DESC LIMIT 1"  # noqa: S608 - our words
    ).fetchone()
    if row is None:
        return 0, 0, "", ""
    count = connection.execute("SELECT count(*) FROM change_set").fetchone()[0]
    return int(count), int(row[0]), str(row[1]), str(row[2] or "")


def _read_text(connection: sqlite3.Connection, table: str, column: str, tables: list[str]) -> str:
    if table not in tables:
        return ""
    row = connection.execute(f"SELECT {column} FROM {table} LIMIT 1").fetchone()  # noqa: S608 - our words
    return str(row[0] or "") if row else ""


def _read_office(facts: str) -> str:
    """The office's name among its facts; empty where it cannot be read."""
    try:
        read: Any = json.loads(facts or "{}")
    except (ValueError, RecursionError):
        return ""
    name = read.get("name") if isinstance(read, dict) else None
    return name if isinstance(name, str) else ""


def _decode(text: bytes) -> str:
    """Text that is no UTF-8 keeps its bytes, so that a damaged row is digested like any other."""
    return text.decode("utf-8", "surrogateescape")


@contextmanager
def _interruptible(connection: sqlite3.Connection, step: Step) -> Iterator[None]:
    """Call `step` now and then while SQLite works; what it raises ends the work and is raised."""
    raised: list[BaseException] = []

    def report_step() -> int:
        try:
            step(0)
        except Exception as error:  # noqa: BLE001 - SQLite would swallow it; it is raised below
            raised.append(error)
        return len(raised)

    connection.set_progress_handler(report_step, _OPCODES_BETWEEN_STEPS)
    try:
        yield
    except sqlite3.OperationalError:
        if raised:
            raise raised[0] from None
        raise
    finally:
        connection.set_progress_handler(None, 0)
