"""The register: a folder with its database, media and backups; how it is opened, read and written."""

import getpass
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DatabaseError

from ocop_desktop.domain.change import ChangeKind, ChangeSet
from ocop_desktop.domain.codes import WriteReason
from ocop_desktop.domain.errors import (
    FolderNotEmpty,
    NotARegister,
    OcopError,
    RegisterDamaged,
    RegisterMissing,
    RegisterNewer,
)
from ocop_desktop.domain.write_refusal import refuse_writing
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.engines.choice import EMBEDDED, ENGINES, engine_of, find_engine
from ocop_desktop.store.engines.engine import RegisterEngine
from ocop_desktop.store.tables import SCHEMA

_MAX_KEPT = 8
BUSY_TIMEOUT_MS = 5_000


@dataclass(slots=True)
class _SharedState:
    """What all handles of one open register share: the caches and the id of the last ChangeSet."""

    cached: dict[object, tuple[int, object]] = field(default_factory=dict)
    kept: dict[object, object] = field(default_factory=dict)
    last_written: int = 0
    write_refusal: WriteReason | None = None


class Register:
    """A handle of an open register. `folder` holds everything.

    `changes` are the ChangeSets written through this handle, in order. A task that is given a
    handle of its own (`with_own_changes`) therefore knows what it wrote, and nothing else.
    """

    def __init__(
        self, folder: Path, engine: Engine, clerk: str, shared: _SharedState | None = None
    ) -> None:
        self.folder = folder
        self.clerk = clerk
        self.changes: list[ChangeSet] = []
        self._engine = engine
        self._kind = engine_of(engine)
        self._shared = shared or _SharedState()

    def with_own_changes(self) -> "Register":
        """Another handle of the same open register, through which nothing has been written yet."""
        return Register(self.folder, self._engine, self.clerk, self._shared)

    @property
    def write_refusal(self) -> WriteReason | None:
        """Why nothing could be written when the register was opened; None where it could."""
        return self._shared.write_refusal

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

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the register.

        Raises RegisterLocked or RegisterDamaged.
        """
        with self._translate_errors(), self._engine.connect() as connection:
            self._kind.begin(connection, immediate=False)
            yield connection

    @contextmanager
    def writing(
        self, sentence: str, *, kind: ChangeKind = ChangeKind.DO
    ) -> Iterator[WriteTransaction]:
        """One transaction that is one ChangeSet under `sentence`; kept whole or not at all.

        Raises RegisterLocked, RegisterDamaged or CannotWrite.
        """
        with (
            self._translate_errors(),
            self._engine.connect() as connection,
            self._kind.begin(connection, immediate=True),
        ):
            transaction = WriteTransaction(
                connection, self._kind.read_next_ids, self.clerk, sentence, kind
            )
            yield transaction
            written = transaction.finish()
        if written is not None:
            self._shared.last_written = written.id
            self.changes.append(written)

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

    def close(self) -> None:
        """Close every connection to the database."""
        self._engine.dispose()

    def _read_version(self, connection: Connection) -> int:
        """A number that changes with every write of anybody; the database counts what others wrote."""
        return hash((self._shared.last_written, self._kind.read_state_number(connection)))

    @contextmanager
    def _translate_errors(self) -> Iterator[None]:
        try:
            yield
        except DatabaseError as error:
            raise self._kind.translate_error(error, self.folder) from error


def is_register(folder: Path) -> bool:
    """Whether `folder` holds a register of this program."""
    return find_engine(folder) is not None


def is_damaged(folder: Path) -> bool:
    """Whether `folder` holds what is left of a register that can no longer be read as one."""
    return any(engine.is_damaged(folder) for engine in ENGINES.values())


def open_register(
    folder: Path, clerk: str = "", *, busy_timeout_ms: int = BUSY_TIMEOUT_MS
) -> Register:
    """The register in `folder`, brought to this program's schema after a copy if it is older.

    It waits `busy_timeout_ms` for another program that holds the file.

    Raises RegisterMissing, NotARegister, RegisterNewer, RegisterLocked, RegisterDamaged, and
    CannotWrite where an older schema cannot be brought up to date.
    """
    kind = find_engine(folder)
    if kind is None:
        raise _find_fault(folder)
    register = _make_register(kind, folder, clerk, busy_timeout_ms)
    register._shared.write_refusal = kind.find_write_refusal(folder)  # noqa: SLF001 - same module
    try:
        _upgrade_schema(register)
    except OcopError:
        register.close()
        raise
    return register


def _find_fault(folder: Path) -> OcopError:
    """Why a folder in which no engine finds a register is none."""
    try:
        present = folder.is_dir() and any(True for _ in folder.iterdir())
    except OSError as error:
        return refuse_writing(folder, error)
    if not folder.exists():
        return RegisterMissing(folder)
    if present and is_damaged(folder):
        return RegisterDamaged(folder)
    return NotARegister(folder)


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
    is_new = not folder.exists()
    try:
        for place in (folder / "media", folder / "backups"):
            place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise refuse_writing(folder, error) from error
    with ExitStack() as undoing:
        undoing.callback(_remove_begun, folder, whole=is_new)
        register = _make_register(EMBEDDED, folder, clerk, BUSY_TIMEOUT_MS)
        undoing.callback(register.close)
        _migrate(register)
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


def _make_register(
    kind: RegisterEngine, folder: Path, clerk: str, busy_timeout_ms: int
) -> Register:
    engine = kind.connect(folder, busy_timeout_ms / 1000)
    return Register(folder, engine, clerk or _get_login_name())


def _get_login_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _upgrade_schema(register: Register) -> None:
    with register.reading() as connection:
        present = connection.scalar(text("SELECT version_num FROM alembic_version"))
    if present is None:
        raise RegisterDamaged(register.folder)
    if present == SCHEMA:
        return
    if str(present) > SCHEMA:
        raise RegisterNewer(register.folder, str(present))
    _copy_before_migration(register, str(present))
    _migrate(register)


def _copy_before_migration(register: Register, version: str) -> None:
    target = register.backups / f"truoc-nang-cap-{version}"
    try:
        register.backups.mkdir(exist_ok=True)
    except OSError as error:
        raise refuse_writing(register.folder, error) from error
    with register._translate_errors():  # noqa: SLF001 - same module
        register._kind.copy_before_migration(register._engine, target)  # noqa: SLF001 - same module


def _migrate(register: Register) -> None:
    from ocop_desktop.store import migrate  # noqa: PLC0415 - Alembic loads only when needed

    with register._translate_errors(), register._engine.connect() as connection:  # noqa: SLF001 - same module
        migrate.upgrade(connection)
