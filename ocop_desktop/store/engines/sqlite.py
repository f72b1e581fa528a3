"""SQLite: a register is one file in the folder."""

import shutil
import sqlite3
import tempfile
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    RootTransaction,
    Table,
    TableValuedAlias,
    func,
    text,
)
from sqlalchemy.exc import DatabaseError

from ocop_desktop.domain.codes import BackupReason, WriteReason
from ocop_desktop.domain.errors import (
    BackupDamaged,
    CannotWrite,
    OcopError,
    RegisterDamaged,
    RegisterLocked,
)
from ocop_desktop.domain.opening.schema_faults import SchemaFault
from ocop_desktop.domain.write_refusal import find_write_reason, refuse_writing
from ocop_desktop.store.engines import sqlite_schema
from ocop_desktop.store.engines.database_content import DatabaseContent
from ocop_desktop.store.engines.database_identity import RegisterIdentity
from ocop_desktop.store.engines.sqlite_connections import (
    connect_file,
    locate,
    set_foreign_keys,
)
from ocop_desktop.store.engines.sqlite_copies import (
    CopyUnsound,
    Step,
    check_database,
    copy_database,
)
from ocop_desktop.store.engines.sqlite_files import has_journal, is_damaged_file, is_register_file
from ocop_desktop.store.engines.sqlite_identity import SqliteFileIdentity
from ocop_desktop.store.files import find_place_refusal
from ocop_desktop.store.tables import APPLICATION_ID, SCHEMA, metadata

FILE_NAME = "register.sqlite"
_ANY_WRITE = 0o222
_MIN_FREE_BYTES = 500_000  # what a save takes: pages of the journal and of the file
_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_CANNOT_WRITE = {
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
}
_PRIMARY = 0xFF  # an extended code holds the primary one in its lowest byte


class SqliteEngine:
    """See `RegisterEngine`."""

    transactional_ddl = False  # `migrating` holds one transaction around all migrations

    def is_register(self, folder: Path) -> bool:
        """Whether the file's header has the application id of this program, and the file is whole."""
        return is_register_file(folder / FILE_NAME)

    def is_damaged(self, folder: Path) -> bool:
        """Whether something else than a file of SQLite, or only a part of one, stands in its place."""
        return is_damaged_file(folder / FILE_NAME)

    def locate_file(self, folder: Path) -> Path:
        """The file of SQLite."""
        return folder / FILE_NAME

    def is_being_written(self, folder: Path) -> bool:
        """Whether a journal lies beside the file."""
        return has_journal(folder / FILE_NAME)

    def find_write_refusal(self, folder: Path) -> WriteReason | None:
        """By opening the file for writing, and a nameless one beside it, as SQLite's journal would be."""
        file = folder / FILE_NAME
        try:
            with file.open("r+b"), tempfile.TemporaryFile(dir=folder):
                is_full = shutil.disk_usage(folder).free < _MIN_FREE_BYTES
                return WriteReason.FULL if is_full else None
        except OSError as error:
            reason = find_write_reason(error)
            is_marked = file.is_file() and not file.stat().st_mode & _ANY_WRITE
            return (
                WriteReason.READ_ONLY if reason is WriteReason.NO_RIGHTS and is_marked else reason
            )

    def connect(self, folder: Path, busy_timeout: float, *, reading_only: bool = False) -> Engine:
        """The engine of the file in `folder`, with the careful settings on every connection."""
        return connect_file(folder / FILE_NAME, busy_timeout, reading_only=reading_only)

    def begin(self, connection: Connection, *, immediate: bool) -> RootTransaction:
        """BEGIN IMMEDIATE or BEGIN."""
        return connection.execution_options(bare=False, immediate=immediate).begin()

    def read_state_number(self, connection: Connection) -> int:
        """SQLite counts what others wrote for each connection by itself."""
        connection_id = id(connection.connection.dbapi_connection)
        return hash((connection_id, connection.scalar(text("PRAGMA data_version"))))

    def read_next_ids(self, connection: Connection) -> dict[str, int]:
        """By table, one more than any id it ever had: what AUTOINCREMENT counts."""
        rows = connection.exec_driver_sql("SELECT name, seq FROM sqlite_sequence")
        return {name: seq + 1 for name, seq in rows if seq.__class__ is int}

    def translate_error(self, error: DatabaseError, folder: Path) -> OcopError | DatabaseError:
        """By SQLite's result code.

        "No such table" has only the code of wrong SQL, so the file is asked whether it lacks any.
        """
        code = _get_code(error.orig)
        if code in _LOCKED:
            return RegisterLocked(folder)
        if code in _CANNOT_WRITE:
            return CannotWrite(folder, str(error.orig), self._find_reason(code, folder))
        wrong = code == sqlite3.SQLITE_ERROR and not _is_schema_whole(folder)
        return RegisterDamaged(folder, str(error.orig)) if wrong or code in _DAMAGED else error

    def _find_reason(self, code: int, folder: Path) -> WriteReason:
        """SQLite tells a full disk from the rest; what else keeps it from writing, the system tells."""
        if code == sqlite3.SQLITE_FULL:
            return WriteReason.FULL
        usual = WriteReason.READ_ONLY if code == sqlite3.SQLITE_READONLY else WriteReason.OTHER
        return self.find_write_refusal(folder) or usual

    def copy_to(self, folder: Path, target: Path, step: Step) -> DatabaseContent:
        """Through SQLite's backup API, under one read transaction."""
        try:
            return copy_database(locate(folder / FILE_NAME), locate(target / FILE_NAME), step)
        except sqlite3.Error as error:
            raise self._translate_copying(error, folder, target) from error
        except OSError as error:
            raise refuse_writing(target, error) from error

    def check_copy(self, folder: Path, step: Step) -> DatabaseContent:
        """By integrity_check, which says "ok" of an empty file: so the header is read first."""
        if not self.is_register(folder):
            raise BackupDamaged(folder, BackupReason.DATABASE, "header")
        try:
            return check_database(locate(folder / FILE_NAME), step)
        except (sqlite3.Error, CopyUnsound) as error:
            raise BackupDamaged(folder, BackupReason.DATABASE, str(error)) from error

    def _translate_copying(self, error: sqlite3.Error, folder: Path, target: Path) -> OcopError:
        """Reading fails by a lock or by damage, writing by its disk."""
        code = _get_code(error)
        if code in _LOCKED:
            return RegisterLocked(folder)
        if code not in _CANNOT_WRITE or not (folder / FILE_NAME).is_file():
            return RegisterDamaged(folder, str(error))
        full = WriteReason.FULL if code == sqlite3.SQLITE_FULL else None
        return CannotWrite(target, str(error), full or find_place_refusal(target))

    @contextmanager
    def migrating(self, connection: Connection) -> Iterator[None]:
        """Foreign keys rest meanwhile, and the file gets the application id."""
        set_foreign_keys(connection, "OFF")
        with self.begin(connection, immediate=True):
            yield
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        set_foreign_keys(connection, "ON")

    def has_version_table(self, connection: Connection) -> bool:
        """Whether the version stands in a table: a view could answer for ever."""
        return sqlite_schema.find_version_table(connection)

    def find_foreign_code(self, connection: Connection) -> tuple[SchemaFault, ...]:
        """Triggers and views."""
        return sqlite_schema.find_foreign_code(connection)

    def find_schema_faults(self, connection: Connection) -> tuple[SchemaFault, ...]:
        """By what SQLite tells of each object, not by the words it was made with."""
        return sqlite_schema.find_schema_faults(connection)

    def mask_rows(
        self,
        connection: Connection,
        table: Table,
        hidden: Collection[int],
        replaced: Mapping[str, Mapping[int, object]],
    ) -> None:
        """A temporary view of the table's name, which SQLite finds before the table itself."""
        columns = [_replace_values(c.name, replaced.get(c.name, {})) for c in table.c]
        kept = ",".join(map(str, sorted(hidden)))
        seen = f'SELECT {", ".join(columns)} FROM main."{table.name}" WHERE id NOT IN ({kept})'  # noqa: S608 - names of ours
        connection.exec_driver_sql(f'CREATE TEMP VIEW "{table.name}" AS {seen}')

    def identify(self, folder: Path) -> RegisterIdentity:
        """By the file and its newest action."""
        return SqliteFileIdentity(locate(folder / FILE_NAME))

    def list_elements(self, column: ColumnElement[Any]) -> TableValuedAlias:
        """json_each."""
        return func.json_each(column).table_valued("value", name="held")

    def get_field(self, element: ColumnElement[Any], name: str) -> ColumnElement[Any]:
        """json_extract."""
        return func.json_extract(element, f"$.{name}")

    def make_link(self, previous: ColumnElement[str], digest: str) -> ColumnElement[str]:
        """A function of ours that every connection has."""
        return func.make_link(func.coalesce(previous, ""), digest)

    def make_array(self, columns: Sequence[ColumnElement[Any]]) -> ColumnElement[Any]:
        """json_array."""
        return func.json_array(*columns)


def _replace_values(column: str, values: Mapping[int, object]) -> str:
    """The words of SQL that read a column, or for some rows what stands in for its value."""
    if not values:
        return f'"{column}"'
    cases = " ".join(f"WHEN {row_id} THEN {_quote(value)}" for row_id, value in values.items())
    return f'CASE id {cases} ELSE "{column}" END AS "{column}"'


def _quote(value: object) -> str:
    if value is None:
        return "NULL"
    text_value = str(value).replace("\0", "").replace("'", "''")
    return text_value if isinstance(value, int) else f"'{text_value}'"


def _is_schema_whole(folder: Path) -> bool:
    """Whether the file has today's schema with every table and column, as far as one can see."""
    path = locate(folder / FILE_NAME)
    if not path.is_file():
        return False
    try:
        with closing(sqlite3.connect(path, timeout=1)) as plain:
            (version,) = plain.execute("SELECT version_num FROM alembic_version").fetchone() or (
                "",
            )
            return version > SCHEMA or (version == SCHEMA and _has_tables(plain))
    except sqlite3.Error as error:
        return _get_code(error) in _LOCKED


def _has_tables(plain: sqlite3.Connection) -> bool:
    return all(
        {name for _, name, *_ in plain.execute(f"PRAGMA table_info({kept.name})")}
        >= {*kept.c.keys()}
        for kept in metadata.tables.values()
    )


def _get_code(error: BaseException | None) -> int:
    """SQLite's primary result code; SQLITE_OK for Python's own errors, which have none."""
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK) & _PRIMARY
