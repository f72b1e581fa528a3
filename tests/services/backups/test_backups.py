"""Copies of the register: whole before they are listed, and a register again when restored."""

import os
import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ocop_desktop.domain.codes import WriteReason
from ocop_desktop.domain.errors import (
    Cancelled,
    CannotWrite,
    FileMissing,
    FolderNotEmpty,
    RecordMissing,
    RegisterDamaged,
    RegisterPlace,
    SpaceMissing,
)
from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import backups, imports, products, registers
from ocop_desktop.store.backups.automatic import LARGE_ACTION
from ocop_desktop.store.database import Register
from tests.builders import TODAY

Stocked = tuple[Register, Product]


def test_a_copy_is_listed_with_what_it_holds(documented: Stocked) -> None:
    register, _ = documented
    made = backups.back_up(register)
    assert backups.list_backups(register.backups) == (made,)
    assert (made.verified, made.products, made.changes) == (True, 1, 4)
    assert made.register_id == registers.read_id(register)
    assert made.folder.name.endswith("-1.ocop-backup")
    assert abs((datetime.now(UTC) - made.at).total_seconds()) < 60
    assert {path.name for path in made.folder.iterdir()} == {
        "register.sqlite", "media", "regulations", "themes", "manifest.json",
    }  # fmt: skip
    assert backups.verify(made.folder) == backups.read_backup(made.folder) == made


def test_a_restored_copy_opens_elsewhere_with_its_documents(
    documented: Stocked, tmp_path: Path
) -> None:
    register, product = documented
    made = backups.back_up(register)
    moved = tmp_path / "other machine" / made.folder.name
    moved.parent.mkdir()
    made.folder.rename(moved)
    restored = registers.open_register(backups.restore(moved, tmp_path / "mới" / "sổ"))
    row = products.all_rows(restored, TODAY)[0]
    assert products.get_many(restored, [row.id]) == products.get_many(register, [product.id])
    document = product.documents[0].media
    assert (restored.media / document).read_bytes() == (register.media / document).read_bytes()
    assert not (restored.media / document).samefile(moved / "media" / document)
    restored.close()


def test_nothing_is_restored_over_anything(documented: Stocked, tmp_path: Path) -> None:
    register, _ = documented
    made = backups.back_up(register)
    with pytest.raises(FolderNotEmpty):
        backups.restore(made.folder, register.folder)
    with pytest.raises(FileMissing):
        backups.restore(tmp_path / "absent", tmp_path / "new")


def test_a_restore_removes_what_a_killed_one_left(documented: Stocked, tmp_path: Path) -> None:
    register, _ = documented
    made = backups.back_up(register)
    old, fresh = tmp_path / ".new-0123.part", tmp_path / ".new-4567.part"
    for left in (old, fresh):
        left.mkdir()
    os.utime(old, (0, 0))
    backups.restore(made.folder, tmp_path / "new")
    assert (old.exists(), fresh.exists()) == (False, True)


def test_the_next_copy_shares_media_with_the_last_and_never_with_the_register(
    documented: Stocked,
) -> None:
    register, product = documented
    name = f"media/{product.documents[0].media}"
    first, second = backups.back_up(register), backups.back_up(register)
    assert (second.folder / name).samefile(first.folder / name)
    assert not (first.folder / name).samefile(register.folder / name)


def test_a_damaged_file_of_the_last_copy_is_not_taken_over(documented: Stocked) -> None:
    register, product = documented
    name = f"media/{product.documents[0].media}"
    first = backups.back_up(register)
    whole = (first.folder / name).read_bytes()
    (first.folder / name).write_bytes(b"X" + whole[1:])
    assert (backups.back_up(register).folder / name).read_bytes() == whole


def test_a_copy_is_made_only_where_something_was_recorded(documented: Stocked) -> None:
    register, product = documented
    assert backups.back_up_if_changed(register) is not None
    assert backups.back_up_if_changed(register) is None
    products.delete(register, [product.id])
    assert backups.back_up_if_changed(register) is not None
    assert backups.back_up_if_changed(register) is None
    (register.themes).mkdir(exist_ok=True)
    (register.themes / "a.toml").write_text("a", encoding="utf-8")
    assert backups.back_up_if_changed(register) is not None


def test_a_cancelled_copy_leaves_nothing(documented: Stocked) -> None:
    register, _ = documented

    def cancel(done: int, total: int) -> None:
        if done * 2 > total:
            raise Cancelled("Sao lưu")

    with pytest.raises(Cancelled):
        backups.back_up(register, progress=cancel)
    assert [path.name for path in register.backups.iterdir()] == [".lock"]


def test_what_a_killed_copy_left_is_swept_and_never_listed(documented: Stocked) -> None:
    register, _ = documented
    left = register.backups / ".2026-11-30-1.ocop-backup-0.part"
    left.mkdir()
    (left / "register.sqlite").touch()
    assert backups.list_backups(register.backups) == ()
    backups.back_up(register)
    assert not left.exists()


def test_several_registers_share_a_disk(documented: Stocked, tmp_path: Path) -> None:
    register, _ = documented
    other = registers.create_register(tmp_path / "other")
    disk = tmp_path / "usb"
    made = [backups.back_up(one, disk) for one in (register, other, register)]
    other.close()
    assert len({one.folder.parent for one in made}) == 2
    assert {one.register_id for one in backups.list_backups(disk)} == {
        one.register_id for one in made
    }
    again = backups.back_up(register, made[0].folder.parent)
    assert again.folder.parent == made[0].folder.parent
    with pytest.raises(RegisterPlace):
        backups.back_up(register, register.media)


def test_an_empty_register_needs_no_copy(register: Register) -> None:
    assert backups.back_up_if_changed(register) is None


def test_the_register_is_copied_before_much_is_changed(stocked: Stocked, tmp_path: Path) -> None:
    register, product = stocked
    table = tmp_path / "a.csv"
    rows = [f"Mứt {number},HTX Rừng Sác (dữ liệu mẫu)" for number in range(LARGE_ACTION + 1)]
    table.write_text("\n".join(["Tên sản phẩm,Chủ thể", *rows]), encoding="utf-8")
    imports.import_file(register, table)
    assert [one.products for one in backups.list_backups(register.backups)] == [1]
    ids = [row.id for row in products.all_rows(register, TODAY)]
    products.delete(register, [product.id])
    assert len(backups.list_backups(register.backups)) == 1
    products.delete(register, ids[1:])
    assert [one.products for one in backups.list_backups(register.backups)] == [len(ids) - 1, 1]


def test_an_action_that_can_be_undone_does_not_wait_for_room(
    stocked: Stocked, monkeypatch: pytest.MonkeyPatch
) -> None:
    register, product = stocked
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: shutil._ntuple_diskusage(9, 9, 0))
    with pytest.raises(SpaceMissing) as raised:
        backups.back_up(register)
    assert raised.value.missing > 100_000
    with pytest.raises(RecordMissing):
        products.delete(register, [product.id, *range(100, 130)])
    assert backups.list_backups(register.backups) == ()


def test_a_second_place_that_is_not_there_is_told(documented: Stocked, tmp_path: Path) -> None:
    register, _ = documented
    with pytest.raises(CannotWrite) as raised:
        backups.back_up(register, tmp_path / "pulled out" / "copies")
    assert raised.value.reason is WriteReason.GONE
    assert not (tmp_path / "pulled out").exists()


@pytest.mark.parametrize("share", [0.1, 0.4, 0.6, 0.9])
def test_a_disk_that_is_pulled_out_meanwhile_is_told(
    documented: Stocked, tmp_path: Path, share: float
) -> None:
    register, _ = documented
    disk = tmp_path / "usb"

    def pull_out(done: int, total: int) -> None:
        if done >= share * total:
            shutil.rmtree(disk, ignore_errors=True)

    with pytest.raises(CannotWrite) as raised:
        backups.back_up(register, disk, progress=pull_out)
    assert raised.value.reason is WriteReason.GONE
    assert backups.list_backups(disk) == ()


def test_a_damaged_register_is_told_and_no_copy_is_listed(documented: Stocked) -> None:
    register, _ = documented
    file = register.folder / "register.sqlite"
    with sqlite3.connect(file) as plain:
        (page,) = plain.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'ix_change_row'"
        ).fetchone()
    held = bytearray(file.read_bytes())
    held[(page - 1) * 4096 : page * 4096] = bytes(4096)
    file.write_bytes(held)
    with pytest.raises(RegisterDamaged):
        backups.back_up(register)
    assert backups.list_backups(register.backups) == ()


def test_the_folders_of_a_copy_are_the_owners_alone(documented: Stocked) -> None:
    register, _ = documented
    made = backups.back_up(register)
    modes = {path.stat().st_mode & 0o077 for path in (made.folder, *made.folder.rglob("*"))}
    assert modes == {0} or os.name == "nt"


def test_old_copies_are_thinned_by_their_numbers(documented: Stocked) -> None:
    register, _ = documented
    made = backups.back_up(register)
    for number in range(2, 9):
        shutil.copytree(made.folder, register.backups / f"2020-01-01-{number}.ocop-backup")
    for _ in range(2):
        backups.back_up(register)
    numbers = {int(path.name.split("-")[3].split(".")[0]) for path in register.backups.glob("2*")}
    assert numbers == {1, *range(2, 11)}  # two days in all: nothing goes
    shutil.move(
        register.backups / "2020-01-01-8.ocop-backup",
        register.backups / "2020-01-02-8.ocop-backup",
    )
    backups.back_up(register)
    names = sorted(path.name for path in register.backups.glob("2020*"))
    assert names == ["2020-01-01-7.ocop-backup", "2020-01-02-8.ocop-backup"]
