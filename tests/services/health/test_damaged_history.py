"""Damage in the columns of the history that no link of the chain covers, and in its numbers."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from ocop_desktop.domain.errors import RegisterDamaged
from ocop_desktop.domain.health.report import ProblemKind
from ocop_desktop.services import health, products, registers
from ocop_desktop.store.database import Register
from tests.services.health.damage import damage, kinds

UNLINKED = [("seq", "x"), ("seq", 1.5), ("room", b"\xff"), ("token", b"\x00"), ("undone", "lạ")]


@pytest.mark.parametrize(("column", "value"), UNLINKED)
def test_what_no_link_covers_of_an_action_is_found_and_set_back(
    folder: Path, tmp_path: Path, column: str, value: Any
) -> None:
    damage(folder, f"UPDATE change_set SET {column} = ?", value)  # noqa: S608 - names of ours
    assert ProblemKind.UNREADABLE_VALUE in kinds(folder)

    salvaged = health.salvage(folder, tmp_path / "moi")
    assert (salvaged.lost, kinds(tmp_path / "moi")) == ((), set())
    assert health.repair(folder).is_sound
    registers.open_register(folder).close()


@pytest.mark.parametrize("value", ["x", b"\xff\x00", 1.5])
@pytest.mark.parametrize("column", ["row_id", "version"])
def test_a_change_whose_numbers_are_damaged_is_told_and_stops_no_repair(
    folder: Path, tmp_path: Path, column: str, value: Any
) -> None:
    damage(folder, f"UPDATE change SET {column} = ? WHERE id = 5", value)  # noqa: S608 - names of ours
    damage(folder, "UPDATE product SET notes = x'ff' WHERE id = 2")

    assert not health.repair(folder).is_sound
    assert ProblemKind.CHAIN in kinds(folder)
    health.salvage(folder, tmp_path / "moi")
    assert kinds(tmp_path / "moi") == set()


def test_a_row_whose_changes_have_numbers_of_two_kinds_is_salvaged(
    register: Register, folder: Path, tmp_path: Path
) -> None:
    register.close()
    damage(
        folder,
        "INSERT INTO change (change_set_id, table_name, row_id, version, before, after)"
        " SELECT change_set_id, table_name, row_id, 'x', before, after FROM change",
    )
    health.salvage(folder, tmp_path / "moi")
    assert kinds(tmp_path / "moi") == set()


def test_a_row_of_the_code_table_that_names_no_product_by_number_is_removed(folder: Path) -> None:
    damage(folder, "UPDATE product_code SET product_id = 'x' WHERE rowid = 1")
    assert kinds(folder) == {ProblemKind.CODE_TABLE}
    assert health.repair(folder).is_sound


@pytest.mark.parametrize("value", [9, "2025-02-31", b"\xff"])
@pytest.mark.parametrize("is_deleted", [False, True])
def test_a_day_of_the_code_table_that_cannot_be_read_is_set_back(
    register: Register, folder: Path, value: Any, is_deleted: bool
) -> None:
    if is_deleted:
        products.delete(register, [1, 2, 3, 4, 5, 6])
    register.close()
    damage(folder, "UPDATE product_code SET given_on = ? WHERE rowid = 1", value)
    assert kinds(folder) == {ProblemKind.CODE_TABLE}
    assert health.repair(folder).is_sound


def test_a_lost_id_of_the_register_is_found_and_another_one_is_given(folder: Path) -> None:
    for sql in (
        "UPDATE register SET id = 'x'", "UPDATE register SET id = x'ff'", "DELETE FROM register",
    ):  # fmt: skip
        damage(folder, sql)
        assert not health.check(folder).is_sound
        assert health.repair(folder).is_sound


def test_the_list_of_an_import_that_cannot_be_read_is_removed(folder: Path) -> None:
    damage(
        folder,
        "INSERT INTO import_run (at, header_row, headings, column_map, choices, row_count, rows)"
        " VALUES ('2026-01-01T00:00:00+00:00', 'x', '[]', '{}', '{}', 0, x'ff')",
    )
    assert kinds(folder) == {ProblemKind.UNREADABLE_VALUE}
    assert health.repair(folder).is_sound


def test_a_file_whose_mark_is_lost_is_told_and_marked_again(folder: Path) -> None:
    damage(folder, "PRAGMA application_id = 7")
    assert kinds(folder) == {ProblemKind.SCHEMA}
    assert health.repair(folder).is_sound
    registers.open_register(folder).close()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_in_place_of_the_journal_is_told_at_once(folder: Path) -> None:
    os.mkfifo(folder / "register.sqlite-journal")
    assert kinds(folder) == {ProblemKind.UNREADABLE_FILE}


def test_a_view_in_place_of_a_table_is_told_and_nothing_breaks(folder: Path) -> None:
    damage(folder, "ALTER TABLE notice RENAME TO notice2")
    damage(folder, "CREATE VIEW notice AS SELECT * FROM notice2")
    assert ProblemKind.SCHEMA in {one.kind for one in health.repair(folder).remaining}


def test_a_repair_while_another_program_writes_says_what_is_left(folder: Path) -> None:
    damage(folder, "UPDATE product SET notes = x'ff' WHERE id = 2")
    with closing(sqlite3.connect(folder / "register.sqlite")) as other:
        other.execute("BEGIN IMMEDIATE")
        assert not health.repair(folder).is_sound
    assert health.repair(folder).is_sound


def test_a_damaged_counter_of_ids_stops_no_check(folder: Path) -> None:
    damage(folder, "UPDATE sqlite_sequence SET seq = 'x'")
    assert health.check(folder).is_sound
    registers.open_register(folder).close()


def test_a_table_whose_name_is_no_text_is_damage(folder: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(folder / "register.sqlite")) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_schema SET name = CAST(x'ff41' AS TEXT) WHERE name = 'notice'"
        )
        connection.commit()
    assert kinds(folder) == {ProblemKind.UNREADABLE_FILE}
    for read in (registers.open_register, lambda one: health.salvage(one, tmp_path / "moi")):
        with pytest.raises(RegisterDamaged):
            read(folder)
    assert not (tmp_path / "moi").exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_links_and_pipes_among_media_are_not_salvaged(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.jpg").write_bytes(b"secret")
    (folder / "media" / "ab").mkdir(exist_ok=True)
    (folder / "media" / "ab" / "link.jpg").symlink_to(tmp_path / "secret.jpg")
    os.mkfifo(folder / "media" / "ab" / "pipe.jpg")
    health.salvage(folder, tmp_path / "moi")
    found = {one.name for one in (tmp_path / "moi").rglob("*")}
    assert not found & {"link.jpg", "pipe.jpg"}
