"""A register on disk: opened, refused, locked, brought up to date."""

import shutil
import sqlite3
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from ocop_desktop.domain.errors import (
    FolderNotEmpty,
    NotARegister,
    NothingToUndo,
    RegisterDamaged,
    RegisterLocked,
    RegisterNewer,
)
from ocop_desktop.domain.office.office import DeadlineSettings, OutletSettings, PrintSettings
from ocop_desktop.domain.register.product import Product, ProductQuery
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import backups, history, offices, producers, products, registers
from ocop_desktop.store import tables
from ocop_desktop.store.database import Register
from tests.builders import TODAY, a_producer, new_register
from tests.services.test_history import contents

RELEASED = Path(__file__).parent.parent / "data" / "registers"
VERSIONS = sorted(path.name for path in RELEASED.iterdir())


def test_a_migrated_register_has_exactly_the_tables_of_the_program(register: Register) -> None:
    with register.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, tables.metadata) == []
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == tables.SCHEMA


@pytest.mark.sqlite
def test_the_file_is_kept_with_the_careful_settings(register: Register) -> None:
    with register.reading() as connection:
        settings = {
            name: connection.scalar(text(f"PRAGMA {name}"))
            for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema")
        }
    assert settings == {
        "journal_mode": "truncate", "synchronous": 3, "foreign_keys": 1, "trusted_schema": 0,
    }  # fmt: skip


@pytest.mark.sqlite
def test_a_register_has_its_places(register: Register) -> None:
    assert (register.folder / "register.sqlite").is_file()
    assert register.media.is_dir()
    assert register.backups.is_dir()


@pytest.mark.sqlite
def test_a_folder_that_is_no_register_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotARegister):
        registers.open_register(tmp_path)
    (tmp_path / "register.sqlite").write_bytes(b"SQLite format 3\0" + bytes(200))
    with pytest.raises(NotARegister):
        registers.open_register(tmp_path)


def test_a_new_register_never_moves_into_a_used_folder(tmp_path: Path) -> None:
    (tmp_path / "thu.txt").write_text("x")
    with pytest.raises(FolderNotEmpty):
        registers.create_register(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["thu.txt"]


def test_the_path_may_hold_any_letters(tmp_path: Path) -> None:
    folder = tmp_path / unicodedata.normalize("NFC", "Sổ Đặc sản 100% #1 'xã'")
    created = registers.create_register(folder)
    producers.save(created, a_producer())
    created.close()
    opened = registers.open_register(folder)
    assert [name for _, name in producers.names(opened)] == ["HTX Rừng Sác (dữ liệu mẫu)"]
    opened.close()


@pytest.mark.sqlite
def test_a_register_of_a_newer_program_is_refused_unharmed(tmp_path: Path) -> None:
    new_register(tmp_path).close()
    path = tmp_path / "so" / "register.sqlite"
    with sqlite3.connect(path) as plain:
        plain.execute("UPDATE alembic_version SET version_num = '9999'")
    plain.close()
    before = path.read_bytes()
    with pytest.raises(RegisterNewer) as refused:
        registers.open_register(tmp_path / "so")
    assert refused.value.detail == "9999"
    assert path.read_bytes() == before


@pytest.mark.sqlite
@pytest.mark.parametrize("version", VERSIONS)
def test_a_register_of_every_released_schema_opens_after_a_copy(
    version: str, tmp_path: Path
) -> None:
    folder = tmp_path / "so"
    shutil.copytree(RELEASED / version, folder)
    register = registers.open_register(folder)
    with register.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, tables.metadata) == []
        assert connection.scalar(text("PRAGMA foreign_keys")) == 1
    assert offices.get(register).deadlines == DeadlineSettings()
    assert products.find(register, ProductQuery(), TODAY).rows[0].stars == 4
    history.undo(register)
    register.close()
    copies = [copy.schema for copy in backups.list_backups(register.backups)]
    is_older = version != tables.SCHEMA  # today's schema needs no copy: nothing is changed
    assert copies == ([version] if is_older else [])


@pytest.mark.sqlite
@pytest.mark.parametrize("version", VERSIONS)
def test_a_register_of_every_released_schema_still_undoes_every_action_of_its_old_history(
    version: str, tmp_path: Path
) -> None:
    folder = tmp_path / "so"
    shutil.copytree(RELEASED / version, folder)
    register = registers.open_register(folder)
    kept = contents(register)
    standing = [action for action in history.recent(register, 1000) if not action.undone]
    for action in standing:
        assert history.undo(register).id == action.id
    assert not any(contents(register).values())
    with pytest.raises(NothingToUndo):
        history.undo(register)
    for action in reversed(standing):
        assert history.redo(register).id == action.id
    assert contents(register) == kept
    with pytest.raises(NothingToUndo):
        history.redo(register)
    register.close()


@pytest.mark.sqlite
def test_a_product_of_an_older_schema_gets_what_is_new_and_keeps_what_it_had(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "so"
    shutil.copytree(RELEASED / "0003", folder)
    register = registers.open_register(folder)
    kept = products.details(register, 1, TODAY).product
    assert (kept.story_middle, kept.price_on) == (Translated(), None)
    assert kept.story_short == Translated("Mật từ cuống buồng dừa nước.")
    assert offices.get(register).printing == PrintSettings()
    assert offices.get(register).outlets == OutletSettings()
    told = replace(kept, story_middle=Translated("Dừa nước mọc ven rạch."), price_on=TODAY)
    products.save(register, told)
    assert products.details(register, 1, TODAY).product == told
    history.undo(register)
    assert products.details(register, 1, TODAY).product == kept
    register.close()


@pytest.mark.sqlite
def test_a_locked_register_is_named_as_such_and_nothing_is_written(
    stocked: tuple[Register, Product],
) -> None:
    register, _ = stocked
    folder = register.folder
    register.close()
    other = sqlite3.connect(folder / "register.sqlite")
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(RegisterLocked):
        registers.open_register(folder, busy_timeout_ms=50)
    other.rollback()
    reopened = registers.open_register(folder, busy_timeout_ms=50)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(RegisterLocked):
        producers.save(reopened, a_producer("Khác"))
    other.close()
    assert len(producers.names(reopened)) == 1
    reopened.close()


@pytest.mark.sqlite
def test_a_damaged_register_is_named_as_such(stocked: tuple[Register, Product]) -> None:
    register, _ = stocked
    register.close()
    path = register.folder / "register.sqlite"
    content = bytearray(path.read_bytes())
    content[4096:8192] = b"\xff" * 4096
    content[100:200] = b"\xff" * 100
    path.write_bytes(bytes(content))
    with pytest.raises(RegisterDamaged):
        registers.open_register(register.folder)


def test_what_another_program_writes_is_seen_at_once(stocked: tuple[Register, Product]) -> None:
    register, _ = stocked
    with register.reading() as connection:
        register.cache(connection, "answer", 1)
        assert register.get_cached(connection, "answer") == 1
    twin = registers.open_register(register.folder)
    producers.save(twin, a_producer("Khác"))
    twin.close()
    with register.reading() as connection:
        assert register.get_cached(connection, "answer") is None
