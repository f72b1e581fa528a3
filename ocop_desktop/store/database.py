"""The register: a folder with its database, media and backups; how it is read and written."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import DatabaseError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from ocop_desktop.domain.change import ChangeKind, ChangeSet
from ocop_desktop.domain.codes import WriteReason
from ocop_desktop.domain.errors import (
    CannotWrite,
    RecordDamaged,
    RegisterDamaged,
    RegisterLocked,
)
from ocop_desktop.domain.health.report import READING_FAULTS, HealthProblem
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.engines.choice import engine_of
from ocop_desktop.store.engines.raw_file import read_stamp
from ocop_desktop.store.file_watch import FileWatch
from ocop_desktop.store.health.damaged_rows import find_damaged, find_damaged_products, leaving_out
from ocop_desktop.store.open_state import OpeningState, SharedState
from ocop_desktop.store.tables import change_set

_MAX_KEPT = 8
BUSY_TIMEOUT_MS = 15_000
Value = TypeVar("Value")
ReadConnection = Connection


class Register:
    """A handle of an open register. `folder` holds everything.

    `changes` are the ChangeSets written through this handle, in order. A task that is given a
    handle of its own (`with_own_changes`) therefore knows what it wrote, and nothing else.
    """

    def __init__(
        self, folder: Path, engine: Engine, clerk: str, shared: SharedState | None = None
    ) -> None:
        self.folder = folder
        self.changes: list[ChangeSet] = []
        self.opening = shared.opening if shared else OpeningState(clerk)
        self._engine = engine
        self._kind = engine_of(engine)
        self._shared = shared or SharedState(
            self.opening, FileWatch(folder, self._kind.identify(folder))
        )

    def with_own_changes(self) -> "Register":
        """Another handle of the same open register, through which nothing has been written yet."""
        return Register(self.folder, self._engine, self.clerk, self._shared)

    @property
    def clerk(self) -> str:
        """Who writes: the name that stands in the history, one for all handles."""
        return self.opening.clerk

    @clerk.setter
    def clerk(self, name: str) -> None:
        self.opening.clerk = name
        if self.opening.presence is not None:
            self.opening.presence.write(name)

    @property
    def engine(self) -> Engine:
        """The connections of the database, for the rooms that open, copy and check it."""
        return self._engine

    @property
    def write_refusal(self) -> WriteReason | None:
        """Why nothing could be written when the register was opened; None where it could."""
        return self.opening.write_refusal

    @property
    def media(self) -> Path:
        """The folder of photos and documents, named by their content."""
        return self.folder / "media"

    @property
    def regulations(self) -> Path:
        """The folder of the regulations this office has imported."""
        return self.folder / "regulations"

    @property
    def themes(self) -> Path:
        """The folder of the themes this office has saved."""
        return self.folder / "themes"

    @property
    def backups(self) -> Path:
        """The folder of the register's copies."""
        return self.folder / "backups"

    def check_writable(self) -> None:
        """Raise CannotWrite where nothing may be written, the files beside the database included."""
        if self.opening.forced_reading is not None:
            raise CannotWrite(self.folder, "", self.opening.forced_reading)

    @contextmanager
    def reading(self, left_out: Sequence[HealthProblem] = ()) -> Iterator[Connection]:
        """A connection that sees one state of the register.

        `left_out` are damaged values that it does not meet: others are looked for.

        Raises RegisterLocked, RegisterDamaged, RegisterExchanged, RecordDamaged, and CannotWrite
        where its file is gone.
        """
        with self.translating_errors(left_out), self._engine.connect() as connection:
            self._kind.begin(connection, immediate=False)
            self._shared.watch.check()
            yield connection

    @contextmanager
    def writing(
        self, sentence: str, *, kind: ChangeKind = ChangeKind.DO
    ) -> Iterator[WriteTransaction]:
        """One transaction that is one ChangeSet under `sentence`; kept whole or not at all.

        Where the database says that it could not keep it, it is read again before that is believed.

        Raises RegisterLocked, RegisterDamaged, RegisterExchanged, RecordDamaged or CannotWrite.
        """
        self.check_writable()
        written: ChangeSet | None = None
        token = ""
        with self.translating_errors():
            try:
                with (
                    self._engine.connect() as connection,
                    self._kind.begin(connection, immediate=True),
                ):
                    self._shared.watch.check()
                    transaction = WriteTransaction(
                        connection, self._kind.read_next_ids, self.clerk, sentence, kind
                    )
                    with self._shared.noting_writer():
                        yield transaction
                        written, token = transaction.finish(), transaction.token
            except DatabaseError as error:
                if written is None or not self._is_kept(written.id, token, error):
                    raise
        if written is not None:
            self._shared.last_written = written.id
            self.changes.append(written)

    def _is_kept(self, change_set_id: int, token: str, error: DatabaseError) -> bool:
        """Whether the action is there after all, read by a connection of its own.

        Raises CannotWrite with UNSURE where it cannot be read.
        """
        self._engine.dispose()
        c = change_set.c
        try:
            with self._engine.connect() as connection:
                found = connection.scalar(select(c.token).where(c.id == change_set_id))
        except DatabaseError:
            raise CannotWrite(self.folder, str(error.orig), WriteReason.UNSURE) from error
        return found == token

    def read_list(self, read: Callable[[Connection], Value]) -> Value:
        """What `read` finds in one state of the register; rows that are damaged are left out.

        Products stay, their damaged fields empty: see `damaged`. Raises as `reading`.
        """
        left_out: tuple[HealthProblem, ...] = ()
        while True:
            try:
                with self.reading(left_out) as connection, leaving_out(connection, left_out):
                    return read(connection)
            except RecordDamaged as error:
                if len(error.problems) == len(left_out):
                    raise
                left_out = error.problems

    @property
    def damaged(self) -> tuple[HealthProblem, ...]:
        """The values that could not be read so far, each with its record."""
        return self._shared.damaged

    def find_damaged_products(self) -> frozenset[int]:
        """The products of which, as far as is known, not everything can be read."""
        if not self.damaged:
            return frozenset()
        with self.reading() as connection:
            return find_damaged_products(connection, self.damaged)

    def note_damaged(self, problems: Sequence[HealthProblem]) -> None:
        """Keep what is known to be damaged, in place of what was known before."""
        self._shared.damaged = tuple(problems)

    def get_cached(self, connection: Connection, key: object) -> object | None:
        """The value that `cache` stored under `key`; None once anybody has written to the register."""
        version, value = self._shared.cached.get(key, (-1, None))
        return value if version == self._read_version(connection) else None

    def cache(self, connection: Connection, key: object, value: object) -> None:
        """Store `value` under `key` until the register changes; values of older states are dropped."""
        version = self._read_version(connection)
        current = {k: v for k, v in self._shared.cached.items() if v[0] == version}
        self._shared.cached = {**current, key: (version, value)}

    def get_kept(self, key: object) -> object | None:
        """The value that `keep` stored under `key`, however old: the caller must bring it up to date."""
        return self._shared.kept.get(key)

    def keep(self, key: object, value: object) -> None:
        """Store `value` under `key`; writing does not drop it, but only the newest few are kept."""
        others = {k: v for k, v in self._shared.kept.items() if k != key}
        newest = list(others.items())[1 - _MAX_KEPT :]
        self._shared.kept = {**dict(newest), key: value}

    def forget(self) -> None:
        """Drop every cached and kept value, and what was known to be damaged: rows were set back."""
        self._shared.cached, self._shared.kept, self._shared.damaged = {}, {}, ()

    def reconnect(self, folder: Path, engine: Engine) -> None:
        """Go on with this handle where a register that was closed has been moved to."""
        self.folder = folder
        self._engine = engine
        self._shared.watch = FileWatch(folder, self._kind.identify(folder))

    def close(self) -> None:
        """Close every connection to the database, then say that it is open here no more."""
        self._engine.dispose()
        if self.opening.presence is not None:
            self.opening.presence.withdraw()
            self.opening.presence = None

    def _read_version(self, connection: Connection) -> int:
        """A number that changes with every write of anybody; the database counts what others wrote."""
        return hash((self._shared.last_written, self._kind.read_state_number(connection)))

    @contextmanager
    def translating_errors(self, left_out: Sequence[HealthProblem] = ()) -> Iterator[None]:
        """Raise what the database's errors mean: RegisterLocked, RegisterDamaged or CannotWrite.

        RecordDamaged where values cannot be read.
        """
        try:
            with self.naming_damage(left_out):
                yield
        except DatabaseError as error:
            known = self._kind.translate_error(error, self.folder)
            if known is error:
                self._name_damage(error, left_out)
            if isinstance(known, CannotWrite):
                self.check_writable()
            if isinstance(known, RegisterLocked):
                known.is_own = self._shared.is_writing
            raise known from error
        except UnicodeDecodeError as error:  # of a table's name, in the database's own message
            raise RegisterDamaged(self.folder, error.reason) from error
        except PoolTimeout as error:
            raise RegisterLocked(self.folder, is_own=True) from error

    @contextmanager
    def naming_damage(self, left_out: Sequence[HealthProblem] = ()) -> Iterator[None]:
        """Raise RecordDamaged instead of what damaged values make the program stumble over.

        Beside those `left_out` others are looked for, once for each state of the file.
        """
        try:
            yield
        except READING_FAULTS as error:
            self._name_damage(error, left_out)
            raise

    def _name_damage(self, error: Exception, left_out: Sequence[HealthProblem]) -> None:
        """Raise RecordDamaged from `error` where there are values that cannot be read."""
        key = (read_stamp(self.folder), len(left_out))
        if self._shared.searched.get(key) is None:
            same = {k: v for k, v in self._shared.searched.items() if k[0] == key[0]}
            self._shared.searched = {**same, key: find_damaged(self.folder, left_out)}
        problems = self._shared.searched[key]
        if problems:
            self.note_damaged(problems)
            raise RecordDamaged(problems) from error
