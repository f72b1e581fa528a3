"""What keeps a register from opening is told within a second, with its name and without a change."""

import os
import shutil
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from ocop_desktop.domain.codes import WriteReason
from ocop_desktop.domain.errors import (
    CannotWrite,
    NotARegister,
    OcopError,
    RegisterAltered,
    RegisterDamaged,
    RegisterNewer,
)
from ocop_desktop.domain.office.register_folder import FolderContent
from ocop_desktop.domain.opening.schema_faults import SchemaDifference
from ocop_desktop.services import (
    history,
    producers,
    products,
    recognitions,
    registers,
    themes,
)
from ocop_desktop.store import tables
from tests.builders import a_producer, new_register

pytestmark = pytest.mark.sqlite
RELEASED = Path(__file__).parents[2] / "data" / "registers"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    register = new_register(tmp_path)
    producers.save(register, a_producer())
    register.close()
    return register.folder


def change(folder: Path, *statements: str) -> None:
    """What another program does to the file."""
    with closing(sqlite3.connect(folder / "register.sqlite")) as plain, plain:
        for statement in statements:
            plain.execute(statement)


def refuse(folder: Path) -> OcopError:
    """The error of opening the register; the file is left as it was, and nothing hangs."""
    file = folder / "register.sqlite"
    before = file.read_bytes() if file.is_file() else None
    begun = time.process_time()
    with pytest.raises(OcopError) as refused:
        registers.open_register(folder)
    assert time.process_time() - begun < 1
    assert before is None or file.read_bytes() == before
    return refused.value


def put_nothing(file: Path) -> None:
    file.touch()


def put_pipe(file: Path) -> None:
    os.mkfifo(file)


def put_folder(file: Path) -> None:
    file.mkdir()


def put_device(file: Path) -> None:
    file.symlink_to("/dev/zero")


def put_dangling_link(file: Path) -> None:
    file.symlink_to("không có")


def put_link_to_itself(file: Path) -> None:
    file.symlink_to(file)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has none of these")
@pytest.mark.parametrize(
    "put",
    [put_nothing, put_pipe, put_folder, put_device, put_dangling_link, put_link_to_itself],
)
def test_what_stands_in_place_of_the_file_is_told_as_damaged(
    folder: Path, put: Callable[[Path], None]
) -> None:
    file = folder / "register.sqlite"
    file.unlink()
    put(file)
    assert type(refuse(folder)) is RegisterDamaged
    assert registers.look_at(folder) is FolderContent.DAMAGED_REGISTER


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among files")
@pytest.mark.parametrize("ending", ["-journal", "-wal"])
def test_a_pipe_beside_the_file_is_told_and_not_waited_for(folder: Path, ending: str) -> None:
    beside = folder / f"register.sqlite{ending}"
    beside.unlink(missing_ok=True)
    os.mkfifo(beside)
    assert type(refuse(folder)) is RegisterDamaged


def test_a_file_that_was_cut_off_is_told_as_damaged(folder: Path) -> None:
    file = folder / "register.sqlite"
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    assert type(refuse(folder)) is RegisterDamaged
    assert registers.look_at(folder) is FolderContent.DAMAGED_REGISTER


def test_a_file_of_another_program_is_no_register(folder: Path) -> None:
    change(folder, "PRAGMA application_id=1")
    assert type(refuse(folder)) is NotARegister


def test_a_newer_register_is_refused_with_both_versions(folder: Path) -> None:
    change(folder, "UPDATE alembic_version SET version_num = '9999'", "CREATE VIEW v AS SELECT 1")
    error = refuse(folder)
    assert isinstance(error, RegisterNewer)
    assert (error.detail, error.known) == ("9999", tables.SCHEMA)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE alembic_version SET version_num = 'None'",
        "UPDATE alembic_version SET version_num = '0000'",
        "UPDATE alembic_version SET version_num = 'a1b2c3d4e5f6'",
        "UPDATE alembic_version SET version_num = '٠٠٠٣'",
        "UPDATE alembic_version SET version_num = x'ff00'",
        "UPDATE alembic_version SET version_num = ''",
        "INSERT INTO alembic_version VALUES ('0001')",
        "DELETE FROM alembic_version",
        "DROP TABLE alembic_version",
    ],
)
def test_a_version_that_no_program_wrote_is_told_as_damaged(folder: Path, statement: str) -> None:
    change(folder, statement)
    assert type(refuse(folder)) is RegisterDamaged


def test_a_version_that_is_computed_is_not_asked(folder: Path) -> None:
    endless = "WITH RECURSIVE n(v) AS (SELECT 1 UNION ALL SELECT v + 1 FROM n) SELECT v FROM n"
    change(
        folder,
        "DROP TABLE alembic_version",
        f"CREATE VIEW alembic_version (version_num) AS {endless} WHERE v < 0",
    )
    assert type(refuse(folder)) is RegisterDamaged


ALTERATIONS = [
    ("CREATE TRIGGER t AFTER INSERT ON product BEGIN DELETE FROM recognition; END",
     (SchemaDifference.FOREIGN, "t")),
    ("CREATE VIEW v AS SELECT * FROM product", (SchemaDifference.FOREIGN, "v")),
    ("CREATE TABLE lạ (id INTEGER)", (SchemaDifference.FOREIGN, "lạ")),
    ("CREATE INDEX lạ ON product (notes)", (SchemaDifference.FOREIGN, "lạ")),
    ("DROP INDEX ix_change_row", (SchemaDifference.MISSING, "ix_change_row")),
    ("ALTER TABLE product ADD COLUMN lạ TEXT", (SchemaDifference.FOREIGN, "product.lạ")),
    ("ALTER TABLE product DROP COLUMN notes", (SchemaDifference.MISSING, "product.notes")),
    ("DROP TABLE notice", (SchemaDifference.MISSING, "notice")),
]  # fmt: skip


@pytest.mark.parametrize(("statement", "fault"), ALTERATIONS)
def test_what_another_program_changed_in_the_tables_is_named(
    folder: Path, statement: str, fault: tuple[SchemaDifference, str]
) -> None:
    change(folder, statement)
    error = refuse(folder)
    assert isinstance(error, RegisterAltered)
    assert fault in [(one.difference, one.name) for one in error.faults]
    assert fault[1] in error.detail


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("AUTOINCREMENT", ""),
        ("name TEXT", "name TEXT CHECK (name <> 'x')"),
        ("name TEXT", "name TEXT COLLATE NOCASE"),
        ("starts_on DATE", "starts_on TEXT"),
    ],
)
def test_a_table_that_was_made_anew_in_another_way_is_named(
    folder: Path, earlier: str, later: str
) -> None:
    with closing(sqlite3.connect(folder / "register.sqlite")) as plain:
        (words,) = plain.execute("SELECT sql FROM sqlite_master WHERE name = 'fair'").fetchone()
    assert earlier in words
    change(folder, "DROP TABLE fair", words.replace(earlier, later))
    error = refuse(folder)
    assert isinstance(error, RegisterAltered)
    assert {fault.difference for fault in error.faults} == {SchemaDifference.CHANGED}


def test_an_older_register_with_foreign_code_is_refused_before_it_is_migrated(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "so"
    shutil.copytree(RELEASED / "0003", folder)
    change(folder, "CREATE TRIGGER t AFTER UPDATE ON product BEGIN DELETE FROM recognition; END")
    assert isinstance(refuse(folder), RegisterAltered)
    assert not (folder / "backups").exists() or not any((folder / "backups").iterdir())


def test_an_older_register_with_a_foreign_column_is_left_at_its_old_schema(tmp_path: Path) -> None:
    folder = tmp_path / "so"
    shutil.copytree(RELEASED / "0003", folder)
    change(folder, "ALTER TABLE fair ADD COLUMN lạ TEXT")
    with pytest.raises(RegisterAltered):
        registers.open_register(folder)
    with closing(sqlite3.connect(folder / "register.sqlite")) as plain:
        assert plain.execute("SELECT version_num FROM alembic_version").fetchone() == ("0003",)


def test_an_altered_register_opens_to_be_read_only(folder: Path) -> None:
    change(folder, ALTERATIONS[0][0], ALTERATIONS[3][0])
    register = registers.open_register(folder, reading_only=True)
    assert register.write_refusal is WriteReason.READING_CHOSEN
    assert len(producers.names(register)) == 1
    with pytest.raises(CannotWrite) as refused:
        producers.save(register, a_producer("Khác"))
    assert refused.value.reason is WriteReason.READING_CHOSEN
    register.close()


@pytest.mark.parametrize(
    ("name", "reason"),
    [("OneDrive", WriteReason.CLOUD_SYNC), ("2026-11-30-1.ocop-backup", WriteReason.BACKUP)],
)
def test_where_a_register_must_not_be_written_it_is_read_and_no_byte_changes(
    folder: Path, tmp_path: Path, name: str, reason: WriteReason
) -> None:
    moved = tmp_path / name / "so"
    shutil.copytree(folder, moved)
    before = {path: path.read_bytes() for path in moved.rglob("*") if path.is_file()}
    register = registers.open_register(moved, announced=True)
    assert register.write_refusal is reason
    assert len(producers.names(register)) == 1
    scan = tmp_path / "quet.pdf"
    scan.write_bytes(b"%PDF")
    for act in (
        lambda: producers.save(register, a_producer("Khác")),
        lambda: history.undo(register),
        lambda: recognitions.add_scan(register, scan),
        lambda: products.prepare_photos(register, [scan]),
        lambda: themes.save(register, replace(themes.all_themes(register)[0], name="Của ta")),
    ):
        with pytest.raises(CannotWrite) as refused:
            act()
        assert refused.value.reason is reason
    register.close()
    assert {path: path.read_bytes() for path in moved.rglob("*") if path.is_file()} == before


def test_an_older_register_in_a_synced_folder_is_told_to_be_moved(tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox" / "so"
    shutil.copytree(RELEASED / "0003", folder)
    error = refuse(folder)
    assert isinstance(error, CannotWrite)
    assert error.reason is WriteReason.CLOUD_SYNC


def test_no_register_is_made_in_a_synced_folder(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite) as refused:
        registers.create_register(tmp_path / "Google Drive" / "so")
    assert refused.value.reason is WriteReason.CLOUD_SYNC
    assert not (tmp_path / "Google Drive").exists()
