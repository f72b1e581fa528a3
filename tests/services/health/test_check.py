"""Damage of a register is named, costs one row, and is set back from the history."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ocop_desktop.domain.deadlines.renewal import DeadlineState
from ocop_desktop.domain.errors import Cancelled, RecordDamaged
from ocop_desktop.domain.health.report import ProblemKind
from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import PrintOrder
from ocop_desktop.domain.register.product import ProductQuery
from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.services import (
    deadlines,
    evaluations,
    events,
    health,
    history,
    printing,
    producers,
    products,
    registers,
)
from ocop_desktop.store.database import Register
from tests.services.health.damage import damage, kinds

pytestmark = pytest.mark.sqlite
ON = date(2026, 12, 1)
DEEP = "[" * 100_000


def test_a_sound_register_has_no_problems(folder: Path) -> None:
    steps: list[tuple[int, int]] = []
    report = health.check(folder, progress=lambda done, total: steps.append((done, total)))
    assert report.is_sound
    assert steps[0][0] == 0
    assert report.checked["rows"] > 6
    assert report.checked["changes"] == 1


def test_a_check_that_is_stopped_tells_of_no_damage(folder: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled("Kiểm tra sổ")

    with pytest.raises(Cancelled):
        health.check(folder, progress=stop)


BROKEN = [
    ("recognition", "issued_on", "2025-02-31"),
    ("recognition", "stars", "ba"),
    ("product", "photos", DEEP),
    ("product", "codes", "[1]"),
    ("product", "stated", '[{"field": 1, "text": 2}]'),
    ("product", "price", "nhiều"),
    ("product", "notes", b"\xff\x41"),
    ("product", "set_number", 1.5),
    ("producer", "workers_total", "mười"),
    ("producer", "phone_printable", 7),
    ("evaluation", "council", "{"),
    ("fair", "entries", "[[]]"),
    ("filing", "kind", "gì đó"),
    ("office", "facts", "[]"),
]


@pytest.mark.parametrize(("table", "column", "value"), BROKEN)
def test_a_value_that_cannot_be_read_is_named_and_set_back(
    folder: Path, table: str, column: str, value: object
) -> None:
    with closing(sqlite3.connect(folder / "register.sqlite")) as connection:
        found = connection.execute(f"SELECT min(id) FROM {table}").fetchone()  # noqa: S608 - names of ours
    if found == (None,):
        pytest.skip("no such row in so small a register")
    damage(folder, f"UPDATE {table} SET {column} = ? WHERE id = ?", value, found[0])  # noqa: S608 - the same
    (problem,) = health.check(folder).problems
    assert problem.kind is ProblemKind.UNREADABLE_VALUE
    assert problem.record is not None
    assert (problem.record.table, problem.record.id, problem.field) == (table, found[0], column)
    mended = health.repair(folder)
    assert mended.is_sound
    assert [one.field for one in mended.repaired] == [column]
    assert mended.copy is not None
    assert mended.copy.is_file()
    assert health.check(folder).is_sound


def test_one_damaged_row_costs_one_row(folder: Path, register: Register) -> None:
    damage(folder, "UPDATE recognition SET issued_on = '31/02/2025' WHERE product_id = 1")
    damage(folder, "UPDATE product SET name_vi = ? WHERE id = 2", b"\xff")
    rows = {row.id: row for row in products.find(register, ProductQuery(), ON).rows}
    assert len(rows) == 6
    states = {key for key, row in rows.items() if row.state is RecognitionState.DAMAGED}
    assert states == {1, 2}
    assert rows[2].name
    facets = products.facets(register, ON)
    assert RecognitionState.DAMAGED in {choice.value for choice in facets.states}
    board = deadlines.board(register, ON)
    assert {row.id for row in board.rows if row.state is DeadlineState.DAMAGED} == {1, 2}
    assert products.details(register, 1, ON).status.state is RecognitionState.DAMAGED
    assert {problem.record.table for problem in register.damaged if problem.record} == {
        "product",
        "recognition",
    }


@pytest.mark.parametrize(
    ("sql", "read"),
    [
        ("UPDATE fair SET entries = '{'", events.all_events),
        ("UPDATE evaluation SET council = '[1]' WHERE id = 1", evaluations.rows),
        ("UPDATE producer SET name = x'ff' WHERE id = 1", producers.names),
        ("UPDATE change_set SET at = 'hôm qua'", history.recent),
    ],
)
def test_other_lists_go_on_without_the_damaged_row(
    folder: Path, register: Register, sql: str, read: Any
) -> None:
    before = len(read(register))
    damage(folder, sql)
    assert len(read(register)) == before - 1
    assert register.damaged


def test_damage_of_every_depth_is_left_out_together(folder: Path, register: Register) -> None:
    before = len(evaluations.rows(register))
    damage(folder, "UPDATE product SET photos = '[' WHERE id = 1")
    damage(folder, "UPDATE evaluation SET council = '[1]' WHERE id = 2")
    damage(folder, "UPDATE recognition SET stars = 2000 WHERE id = 1")
    assert len(evaluations.rows(register)) == before - 1
    assert len(products.find(register, ProductQuery(), ON).rows) == 6


def test_reading_one_damaged_record_names_it(folder: Path, register: Register) -> None:
    damage(folder, "UPDATE product SET photos = ? WHERE id = 3", DEEP)
    with pytest.raises(RecordDamaged) as caught:
        products.get_many(register, [3])
    assert (caught.value.row_id, caught.value.field) == (3, "photos")
    with pytest.raises(RecordDamaged):
        printing.guard(register, PrintOrder(DocumentKey.A4, (3,)), on=ON)


def test_a_damaged_record_is_neither_saved_nor_deleted_over(
    folder: Path, register: Register
) -> None:
    (product,) = products.get_many(register, [3])
    damage(folder, "UPDATE product SET stated = '[[' WHERE id = 3")
    with pytest.raises(RecordDamaged):
        products.save(register, product)
    with pytest.raises(RecordDamaged):
        products.delete(register, [3])


def test_a_mistake_of_the_program_is_not_called_damage(register: Register) -> None:
    with pytest.raises(ZeroDivisionError), register.naming_damage():
        _ = 1 / 0


def test_changed_missing_and_unknown_rows_are_found_and_mended(folder: Path) -> None:
    damage(folder, "UPDATE product SET name_vi = 'Khác' WHERE id = 1")
    damage(folder, "DELETE FROM recognition WHERE id = 1")
    damage(folder, "INSERT INTO selection (id, name, product_ids) VALUES (9, 'Tết', '[1]')")
    damage(folder, "INSERT INTO selection (id, name, product_ids) VALUES (10, 'Tết', '[')")
    damage(folder, "UPDATE producer SET search_key = 'x' WHERE id = 1")
    damage(folder, "UPDATE product_code SET product_id = 99 WHERE product_id = 1")
    damage(folder, "UPDATE change_set SET undone = 1")
    assert kinds(folder) >= {
        ProblemKind.CHANGED_VALUE,
        ProblemKind.MISSING_ROW,
        ProblemKind.UNRECORDED_ROW,
        ProblemKind.DERIVED_VALUE,
        ProblemKind.CODE_TABLE,
    }
    assert health.repair(folder).is_sound
    register = registers.open_register(folder)
    assert products.get_many(register, [1])[0].name.vi != "Khác"
    assert "lịch sử" in history.recent(register)[0].sentence
    register.close()


def test_a_foreign_trigger_and_a_missing_index_are_found_and_mended(folder: Path) -> None:
    damage(folder, "CREATE TRIGGER x AFTER UPDATE ON product BEGIN DELETE FROM fair; END")
    damage(folder, "DROP INDEX ix_product_list")
    assert kinds(folder) == {ProblemKind.SCHEMA}
    assert health.repair(folder).is_sound


def test_the_history_itself_is_checked_and_is_not_believed_where_it_is_broken(
    folder: Path,
) -> None:
    damage(
        folder,
        "UPDATE change SET after = json_set(after, '$.name_vi', 'Giả')"
        " WHERE table_name = 'product' AND row_id = 1",
    )
    assert {ProblemKind.CHAIN, ProblemKind.CHANGED_VALUE} <= kinds(folder)
    mended = health.repair(folder)
    assert not mended.is_sound
    register = registers.open_register(folder)
    assert products.get_many(register, [1])[0].name.vi != "Giả"
    register.close()


def test_media_that_are_missing_changed_or_of_nobody_are_named(folder: Path) -> None:
    files = sorted((folder / "media").glob("*/*"))
    files[0].unlink()
    files[1].write_bytes(b"")
    stray = folder / "media" / "ab" / f"ab{'0' * 62}.jpg"
    stray.parent.mkdir(exist_ok=True)
    stray.write_bytes(b"x")
    found = health.check(folder).problems
    assert {problem.kind for problem in found} == {
        ProblemKind.MEDIA_MISSING,
        ProblemKind.MEDIA_CHANGED,
        ProblemKind.MEDIA_ORPHAN,
    }
    assert all(problem.record for problem in found if problem.kind != ProblemKind.MEDIA_ORPHAN)
    remaining = health.repair(folder).remaining
    assert ProblemKind.MEDIA_ORPHAN not in {problem.kind for problem in remaining}
    assert (folder / "media-thua" / "ab" / stray.name).is_file()


def test_a_media_name_that_is_no_hash_is_named(folder: Path) -> None:
    damage(folder, "UPDATE recognition SET scan = '../../x.jpg' WHERE id = 1")
    assert ProblemKind.MEDIA_NAME in kinds(folder)


@pytest.mark.parametrize("content", [b"", b"abc" * 999])
def test_what_is_no_register_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "register.sqlite").write_bytes(content)
    assert kinds(tmp_path) == {ProblemKind.UNREADABLE_FILE}
    assert health.repair(tmp_path).copy is None


def test_a_newer_schema_is_told_and_an_older_one_brought_up_to_date(folder: Path) -> None:
    damage(folder, "UPDATE alembic_version SET version_num = '9999'")
    (problem,) = health.check(folder).problems
    assert (problem.kind, problem.detail) == (ProblemKind.SCHEMA, "9999")


def test_an_open_register_is_checked_and_set_back_with_consent(
    folder: Path, register: Register
) -> None:
    damage(folder, "UPDATE product SET price = 'x', notes = 'y' WHERE id = 2")
    report = health.check_open(register)
    assert {problem.field for problem in report.problems} == {"price", "notes"}
    assert products.all_rows(register, ON)
    assert 2 in register.find_damaged_products()
    action = health.set_back(register, report.problems)
    assert len(list(register.backups.glob("*.sqlite"))) == 1
    assert action.tables == {"product"}
    assert register.changes[-1] is action
    assert not register.damaged
    assert health.check_open(register, full=True).is_sound
