"""What real faults of SQLite's file mean: told by the result code, whatever the words are."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import column, event, select, table
from sqlalchemy.exc import DatabaseError, OperationalError

from ocop_desktop.domain.errors import CannotWrite, OcopError, RegisterDamaged, RegisterLocked
from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import notices, producers, registers
from ocop_desktop.store.database import Register
from ocop_desktop.store.engines.sqlite import SqliteEngine
from tests.builders import a_producer
from tests.store.test_register import RELEASED

pytestmark = pytest.mark.sqlite
Stocked = tuple[Register, Product]
MEANINGS: dict[str, type[OcopError]] = {
    "BUSY": RegisterLocked,
    "LOCKED": RegisterLocked,
    "CORRUPT": RegisterDamaged,
    "NOTADB": RegisterDamaged,
    "READONLY": CannotWrite,
    "FULL": CannotWrite,
    "IOERR": CannotWrite,
    "CANTOPEN": CannotWrite,
}
OTHERS = ("ERROR", "CONSTRAINT", "MISUSE", "SCHEMA", "TOOBIG", "INTERRUPT", "NOMEM", "MISMATCH")
CODES = {name: code for name, code in vars(sqlite3).items() if name.startswith("SQLITE_")}
HOLD = """
import sqlite3, sys
held = sqlite3.connect(sys.argv[1], isolation_level=None)
held.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""
WRITE_WITHIN_A_LIMIT = """
import resource, signal, sys
from dataclasses import replace
from pathlib import Path
from ocop_desktop.domain.errors import OcopError
from ocop_desktop.services import producers, registers
from tests.builders import a_producer
register = registers.open_register(Path(sys.argv[1]))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
try:
    producers.save(register, replace(a_producer(), notes="Dài " * 9000))
except OcopError as error:
    print(type(error).__name__, error.__cause__.orig.sqlite_errorname)
"""


def get_name(error: BaseException) -> str:
    """SQLite's name of the code that `error` was made from."""
    cause = error.__cause__
    assert isinstance(cause, DatabaseError)
    return str(getattr(cause.orig, "sqlite_errorname", ""))


def file_of(register: Register) -> Path:
    return register.folder / "register.sqlite"


@contextmanager
def held_by_another_process(file: Path) -> Iterator[None]:
    command = [sys.executable, "-c", HOLD, str(file)]
    with subprocess.Popen(  # noqa: S603 - the test's own program
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == b"held"
        yield
        child.communicate(b"")


def make_error(code: int, words: str) -> DatabaseError:
    """An error as SQLAlchemy raises it for that code."""
    origin = sqlite3.OperationalError(words)
    origin.sqlite_errorcode = code
    return OperationalError("SELECT 1", {}, origin)


def test_a_file_that_another_process_holds_is_locked(stocked: Stocked) -> None:
    register, _ = stocked
    register.close()
    with (
        held_by_another_process(file_of(register)),
        pytest.raises(RegisterLocked) as refused,
    ):
        registers.open_register(register.folder, busy_timeout_ms=50)
    assert get_name(refused.value) == "SQLITE_BUSY"
    registers.open_register(register.folder).close()


def fill_a_page(content: bytearray) -> None:
    content[100:8192] = b"\xff" * 8092


def change_the_page_size(content: bytearray) -> None:
    content[16:18] = b"\x00\x03"


@pytest.mark.parametrize("spoil", [fill_a_page, change_the_page_size])
def test_a_spoilt_file_is_damaged(spoil: Callable[[bytearray], None], stocked: Stocked) -> None:
    register, _ = stocked
    register.close()
    content = bytearray(file_of(register).read_bytes())
    spoil(content)
    file_of(register).write_bytes(content)
    with pytest.raises(RegisterDamaged) as refused:
        registers.open_register(register.folder)
    assert get_name(refused.value) in {"SQLITE_CORRUPT", "SQLITE_NOTADB"}


@pytest.mark.parametrize(
    ("setting", "name"),
    [("PRAGMA max_page_count=1", "SQLITE_FULL"), ("PRAGMA query_only=ON", "SQLITE_READONLY")],
)
def test_a_full_or_read_only_file_cannot_be_written(
    setting: str, name: str, stocked: Stocked
) -> None:
    register, _ = stocked
    register.close()
    event.listen(register._engine, "connect", lambda connection, _: connection.execute(setting))
    with pytest.raises(CannotWrite) as refused:
        producers.save(register, replace(a_producer(), notes="Dài " * 9000))
    assert get_name(refused.value) == name
    assert len(producers.names(register)) == 1


def test_a_folder_that_was_taken_away_cannot_be_written(stocked: Stocked) -> None:
    register, _ = stocked
    register.close()
    shutil.rmtree(register.folder)
    with pytest.raises(CannotWrite) as refused:
        producers.names(register)
    assert get_name(refused.value) == "SQLITE_CANTOPEN"
    assert not register.folder.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no file's size")
def test_a_file_that_may_not_grow_cannot_be_written(stocked: Stocked) -> None:
    register, _ = stocked
    register.close()
    command = [sys.executable, "-c", WRITE_WITHIN_A_LIMIT, str(register.folder)]
    child = subprocess.run(  # noqa: S603 - the test's own program
        command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2]
    )
    meaning, _, name = child.stdout.strip().partition(" ")
    assert (meaning, name in {"SQLITE_FULL", "SQLITE_IOERR_WRITE"}) == ("CannotWrite", True)
    assert len(producers.names(register)) == 1


def change_file(folder: Path, *statements: str) -> None:
    with closing(sqlite3.connect(folder / "register.sqlite")) as plain, plain:
        for statement in statements:
            plain.execute(statement)


@pytest.mark.parametrize("statement", ["DROP TABLE alembic_version", "DELETE FROM alembic_version"])
def test_a_register_without_its_version_is_damaged(statement: str, stocked: Stocked) -> None:
    register, _ = stocked
    register.close()
    change_file(register.folder, statement)
    with pytest.raises(RegisterDamaged):
        registers.open_register(register.folder)


@pytest.mark.parametrize(
    "statement", ["DROP TABLE notice", "ALTER TABLE notice RENAME COLUMN sent_on TO day"]
)
def test_a_register_that_lacks_a_table_or_a_column_is_damaged(
    statement: str, stocked: Stocked
) -> None:
    register, product = stocked
    change_file(register.folder, statement)
    with pytest.raises(RegisterDamaged) as refused:
        notices.of_product(register, product.id)
    assert get_name(refused.value) == "SQLITE_ERROR"


def test_an_older_register_that_lacks_a_table_is_damaged(tmp_path: Path) -> None:
    folder = tmp_path / "so"
    shutil.copytree(RELEASED / "0003", folder)
    change_file(folder, "PRAGMA foreign_keys=OFF", "DROP TABLE product")
    with pytest.raises(RegisterDamaged):
        registers.open_register(folder)


@pytest.mark.parametrize("words", ["locked", "full", "malformed", "no such table"])
def test_wrong_sql_in_a_whole_register_is_told_as_it_is(words: str, register: Register) -> None:
    with pytest.raises(OperationalError) as raised, register.reading() as connection:
        connection.execute(select(table("product", column(words))))
    assert words in str(raised.value.orig)


def list_codes(primary: str) -> list[int]:
    """The code of that name and its extended codes."""
    names = (f"SQLITE_{primary}", f"SQLITE_{primary}_")
    return [code for name, code in CODES.items() if name == names[0] or name.startswith(names[1])]


@pytest.mark.parametrize("primary", [*MEANINGS, *OTHERS])
def test_the_code_alone_decides(primary: str, register: Register) -> None:
    meaning = MEANINGS.get(primary, OperationalError)
    for code in list_codes(primary):
        for words in ("", "cơ sở dữ liệu", "database is locked", "disk is full", "malformed"):
            error = make_error(code, words)
            translated = SqliteEngine().translate_error(error, register.folder)
            assert type(translated) is meaning, (code, words)


@pytest.mark.parametrize("words", ["database is locked", "disk is full"])
def test_an_error_of_python_has_no_code_and_stays(words: str, register: Register) -> None:
    error = OperationalError("SELECT 1", {}, sqlite3.OperationalError(words))
    assert SqliteEngine().translate_error(error, register.folder) is error
