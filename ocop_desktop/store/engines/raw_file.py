"""A register's file as it is: rows without types, for looking at what may be damaged."""

import filecmp
import shutil
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from ocop_desktop.domain.errors import CannotWrite, RegisterDamaged, RegisterLocked
from ocop_desktop.domain.write_refusal import refuse_writing
from ocop_desktop.store.engines.sqlite import FILE_NAME, SqliteEngine
from ocop_desktop.store.engines.sqlite_files import has_odd_companion
from ocop_desktop.store.tables import APPLICATION_ID

_MAGIC = b"SQLite format 3\0"
_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_PRIMARY = 0xFF
_WAIT_S = 5.0
_ROWS_AT_ONCE = 1_000
_HEADER_BYTES = 100
_LARGEST_PAGE = 65_536
_MAX_FILLED = 16 * 2**30

RawRow = tuple[Any, ...]


class RawRegister:
    """An open file of SQLite that is only read; texts that are not UTF-8 hold lone surrogates.

    What SQLite cannot read raises RegisterDamaged, a file that another program holds RegisterLocked.
    """

    def __init__(self, folder: Path, connection: sqlite3.Connection) -> None:
        self.folder = folder
        self._connection = connection
        connection.text_factory = _decode

    def read_rows(self, sql: str, values: Sequence[Any] = ()) -> Iterator[RawRow]:
        """The rows of a query, one by one.

        Delegating (`yield from`) would close the cursor after its connection.
        """
        try:
            for row in self._connection.execute(sql, values):  # noqa: UP028 - see above
                yield row
        except sqlite3.Error as error:
            raise self.translate(error) from error
        except UnicodeDecodeError as error:  # a damaged name of a table, in SQLite's own message
            raise RegisterDamaged(self.folder, error.reason) from error

    def has_our_id(self) -> bool:
        """Whether the header says that this program has made the file."""
        (found,) = next(self.read_rows("PRAGMA application_id"))
        return bool(found == APPLICATION_ID)

    def read_tables(self) -> dict[str, tuple[str, ...]]:
        """The names of the columns of every table, by table."""
        names = [name for (name,) in self.read_rows(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        )]  # fmt: skip
        return {
            name: tuple(column[0] for column in self.read_rows(
                "SELECT name FROM pragma_table_info(?)", [name]
            ))
            for name in names
        }  # fmt: skip

    def read_version(self) -> str:
        """The version of its schema; empty where it has none."""
        if "alembic_version" not in self.read_tables():
            return ""
        versions = list(self.read_rows("SELECT version_num FROM alembic_version"))
        return str(versions[0][0]) if len(versions) == 1 else ""

    @contextmanager
    def connecting(self) -> Iterator[Connection]:
        """A second connection, through SQLAlchemy, that sees one state. Raises as reading does."""
        engine = SqliteEngine().connect(self.folder, _WAIT_S)
        try:
            with engine.connect() as connection:
                SqliteEngine().begin(connection, immediate=False)
                yield connection
        except DatabaseError as error:
            raise SqliteEngine().translate_error(error, self.folder) from error
        except UnicodeDecodeError as error:
            raise RegisterDamaged(self.folder, error.reason) from error
        finally:
            engine.dispose()

    def find_last_id(self, table: str) -> int:
        """The highest id that the table ever had, as far as it can be read."""
        query = "SELECT seq FROM sqlite_sequence WHERE name = ?"
        return max((row[0] for row in self.read_rows(query, [table])), default=0)

    def find_faults(self) -> tuple[str, ...]:
        """What SQLite's own check says is wrong with the file; nothing where all is well."""
        found: list[str] = []
        try:
            found += (str(row[0]) for row in self.read_rows("PRAGMA integrity_check"))
        except RegisterDamaged as error:
            found.append(error.detail)
        return tuple(fault for fault in found if fault != "ok")

    def find_orphans(self) -> Iterable[tuple[str, int, str]]:
        """The rows that name a row which is not there: their table, id, and the table named."""
        return ((row[0], row[1], row[2]) for row in self.read_rows("PRAGMA foreign_key_check"))

    def translate(self, error: sqlite3.Error) -> RegisterDamaged | RegisterLocked:
        """What an error of SQLite means."""
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK) & _PRIMARY
        kind = RegisterLocked if code in _LOCKED else RegisterDamaged
        return kind(self.folder, str(error))


def read_stamp(folder: Path) -> tuple[int, int]:
    """What tells whether the file may have been written since: when it last was, and its size."""
    try:
        facts = (folder / FILE_NAME).stat()
    except OSError:
        return (0, 0)
    return facts.st_mtime_ns, facts.st_size


def copy_file(folder: Path, place: Path, name: str) -> Path:
    """Copy the file as it is, damage included, while nobody writes, and read the copy back.

    It lies in `place` under `name` with the next number.

    Raises RegisterDamaged, RegisterLocked, CannotWrite.
    """
    number = 1
    while (target := place / f"{name}-{number}.sqlite").exists():
        number += 1
    with open_raw(folder) as raw:
        any(raw.read_rows("SELECT count(*) FROM sqlite_schema"))  # takes the lock of a reader
        source = folder / FILE_NAME
        try:
            place.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
            if not filecmp.cmp(source, target, shallow=False):
                raise CannotWrite(target, "the copy differs")
        except OSError as error:
            raise refuse_writing(target, error) from error
    return target


def insert_raw_rows(
    connection: Connection, table: str, columns: Sequence[str], rows: Iterable[RawRow]
) -> None:
    """Write rows as they were read."""
    names = ", ".join(f'"{name}"' for name in columns)
    blanks = ", ".join("?" for _ in columns)
    query = f'INSERT INTO "{table}" ({names}) VALUES ({blanks})'  # noqa: S608 - names of ours
    remaining = iter(rows)
    while batch := list(islice(remaining, _ROWS_AT_ONCE)):
        connection.exec_driver_sql(query, batch)


def keep_ids_unused(connection: Connection, table: str, row_id: int) -> None:
    """Have the table give no id up to `row_id` to another row."""
    known = "SELECT count(*) FROM sqlite_sequence WHERE name = ?"
    if not connection.exec_driver_sql(known, (table,)).scalar():
        insertion = "INSERT INTO sqlite_sequence (name, seq) VALUES (?, 0)"
        connection.exec_driver_sql(insertion, (table,))
    raising = "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?"
    connection.exec_driver_sql(raising, (row_id, table))


@contextmanager
def rewriting(folder: Path) -> Iterator[Connection]:
    """A connection of its own that holds the one transaction of a repair; kept whole or not at all.

    Foreign keys are not asked, as rows come back one by one. Raises as a save does.
    """
    engine = SqliteEngine().connect(folder, _WAIT_S)
    try:
        with engine.connect() as connection:
            connection.execution_options(bare=True)
            connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
            connection.rollback()
            with SqliteEngine().begin(connection, immediate=True):
                yield connection
    except DatabaseError as error:
        raise SqliteEngine().translate_error(error, folder) from error
    finally:
        engine.dispose()


def mend_file(folder: Path, foreign: Sequence[str], *, has_lost_id: bool = False) -> None:
    """Build all indexes anew, and drop triggers and views that this program never makes.

    With `has_lost_id` the file is marked as one of this program.

    Raises RegisterDamaged, RegisterLocked.
    """
    with closing(sqlite3.connect(folder / FILE_NAME, timeout=_WAIT_S)) as connection:
        try:
            for name in foreign:
                quoted = name.replace('"', '""')
                for kind in ("TRIGGER", "VIEW"):
                    with suppress(sqlite3.OperationalError):
                        connection.execute(f'DROP {kind} IF EXISTS "{quoted}"')
            if has_lost_id:
                connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
            connection.execute("REINDEX")
            connection.commit()
        except sqlite3.Error as error:
            raise RawRegister(folder, connection).translate(error) from error


@contextmanager
def open_raw(folder: Path) -> Iterator[RawRegister]:
    """The file of the register in `folder`, to be read in one state.

    Raises RegisterDamaged for what is no file of SQLite, RegisterLocked, and CannotWrite where the
    system does not let it be read.
    """
    path = (folder / FILE_NAME).absolute()
    if not _is_database(path) or has_odd_companion(path):
        raise RegisterDamaged(folder, "not a database")
    mode = "rw" if path.stat().st_mode & 0o222 else "ro"  # a left journal is rolled back by writing
    address = f"{path.as_uri()}?mode={mode}"
    with closing(sqlite3.connect(address, uri=True, timeout=_WAIT_S)) as connection:
        connection.isolation_level = None
        raw = RawRegister(folder, connection)
        for setting in ("PRAGMA query_only=ON", "PRAGMA trusted_schema=OFF", "BEGIN"):
            any(raw.read_rows(setting))
        yield raw


@contextmanager
def open_shortened(folder: Path) -> Iterator[RawRegister]:
    """As `open_raw`, also where the end of the file is missing, as after a copy that was cut short.

    SQLite reads nothing of such a file; a copy of it is read whose missing pages are empty.
    """
    path = folder / FILE_NAME
    missing = _count_missing(path) if _is_database(path) else 0
    if not missing:
        with open_raw(folder) as raw:
            yield raw
        return
    with tempfile.TemporaryDirectory(prefix="ocop-") as place:
        copy = Path(place) / FILE_NAME
        try:
            shutil.copyfile(path, copy)
            with copy.open("r+b") as file:
                file.truncate(copy.stat().st_size + missing)
        except OSError as error:
            raise refuse_writing(copy, error) from error
        with open_raw(copy.parent) as raw:
            raw.folder = folder
            yield raw


def _count_missing(path: Path) -> int:
    """How many bytes the file is shorter than its header says; 0 where a journal may lengthen it."""
    journal = path.with_name(f"{FILE_NAME}-journal")
    if journal.exists() and journal.stat().st_size:
        return 0
    with path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    page_size = int.from_bytes(header[16:18])
    page_size = page_size if page_size > 1 else _LARGEST_PAGE  # 1 stands for the largest
    pages = min(int.from_bytes(header[28:32]), _MAX_FILLED // page_size)
    return max(0, pages * page_size - path.stat().st_size)


def _is_database(path: Path) -> bool:
    """Whether it is a plain file that begins as SQLite's do. Raises CannotWrite."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return file.read(16) == _MAGIC
    except OSError as error:
        raise CannotWrite(path, str(error)) from error


def _decode(text: bytes) -> str:
    return text.decode("utf-8", "surrogateescape")
