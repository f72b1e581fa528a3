"""What is left of a damaged register goes into a new one, and what is lost is told."""

import os
from datetime import date
from pathlib import Path

import pytest

from ocop_desktop.domain.errors import Cancelled, FolderNotEmpty, RegisterDamaged
from ocop_desktop.services import (
    events,
    health,
    offices,
    products,
    registers,
)
from tests.services.health.damage import damage

pytestmark = pytest.mark.sqlite
ON = date(2026, 12, 1)


def test_a_salvaged_register_is_sound_and_has_its_history(folder: Path, tmp_path: Path) -> None:
    damage(folder, "DELETE FROM recognition")
    damage(folder, "UPDATE product SET photos = '[' WHERE id = 1")
    report = health.salvage(folder, tmp_path / "mới")
    assert report.restored["recognition"]
    assert report.lost == ()
    assert health.check(tmp_path / "mới").is_sound
    with pytest.raises(FolderNotEmpty):
        health.salvage(folder, tmp_path / "mới")


def test_without_a_whole_history_rows_are_saved_and_the_rest_is_told(
    folder: Path, tmp_path: Path
) -> None:
    damage(folder, "DELETE FROM change WHERE table_name = 'product' AND row_id = 1")
    damage(folder, "UPDATE product SET photos = '[' WHERE id = 1")
    report = health.salvage(folder, tmp_path / "mới")
    lost = {(one.record.table, one.record.id) for one in report.lost if one.record}
    assert ("product", 1) in lost
    assert report.counts["product"] == 5
    assert health.check(tmp_path / "mới").is_sound


def test_lists_are_saved_without_the_products_that_are_lost(folder: Path, tmp_path: Path) -> None:
    held = events.all_events(register := registers.open_register(folder))[0]
    register.close()
    assert 1 in {entry.product_id for entry in held.entries}
    damage(folder, "DELETE FROM change WHERE table_name = 'product' AND row_id = 1")
    damage(folder, "UPDATE product SET photos = '[' WHERE id = 1")
    health.salvage(folder, tmp_path / "mới")
    register = registers.open_register(tmp_path / "mới")
    saved = events.get(register, held.id)
    known = {row.id for row in products.all_rows(register, ON)}
    register.close()
    left = tuple(entry for entry in held.entries if entry.product_id in known)
    assert (saved.entries, 1 in known) == (left, False)


def test_tables_are_rebuilt_from_the_history_alone(folder: Path, tmp_path: Path) -> None:
    for table in ("recognition", "evaluation", "fair", "product_code"):
        damage(folder, f"DELETE FROM {table}")  # noqa: S608 - names of ours
    report = health.rebuild(folder, tmp_path / "mới")
    assert report.counts["product"] == 6
    register = registers.open_register(tmp_path / "mới")
    assert len(products.all_rows(register, ON)) == 6
    assert offices.get(register).name
    register.close()
    assert health.check(tmp_path / "mới").is_sound


def test_a_salvage_that_is_stopped_leaves_nothing(folder: Path, tmp_path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled("Cứu dữ liệu")

    with pytest.raises(Cancelled):
        health.salvage(folder, tmp_path / "mới", progress=stop)
    assert not (tmp_path / "mới").exists()


def test_what_has_no_pages_left_cannot_be_salvaged(tmp_path: Path) -> None:
    (tmp_path / "register.sqlite").write_bytes(b"")
    with pytest.raises(RegisterDamaged):
        health.salvage(tmp_path, tmp_path / "mới")


def test_a_file_that_was_cut_short_gives_what_its_pages_hold(folder: Path, tmp_path: Path) -> None:
    file = folder / "register.sqlite"
    whole = file.stat().st_size
    os.truncate(file, whole * 3 // 4)
    with pytest.raises(RegisterDamaged):
        registers.open_register(folder)
    report = health.salvage(folder, tmp_path / "mới")
    assert report.counts
    assert report.lost
    assert file.stat().st_size == whole * 3 // 4
    assert health.check(tmp_path / "mới").is_sound
