"""Registers are opened where they are, created where nothing is, and refused in between."""

from datetime import date
from pathlib import Path

import pytest

from ocop_desktop.domain.errors import FolderNotEmpty, NotARegister
from ocop_desktop.domain.office.register_folder import FolderContent
from ocop_desktop.domain.opening.places import PlaceKind
from ocop_desktop.services import evaluations, events, producers, products, registers
from tests.practice_registers import open_practice

DAY = date(2026, 11, 22)


def test_a_register_is_created_once_and_opened_afterwards(tmp_path: Path) -> None:
    folder = tmp_path / "sổ"
    assert not registers.is_register(folder)
    registers.open_or_create(folder).close()
    assert registers.is_register(folder)
    registers.open_or_create(folder).close()
    registers.open_register(folder).close()


def test_an_empty_folder_becomes_a_register(tmp_path: Path) -> None:
    registers.open_or_create(tmp_path, "Lan").close()
    assert registers.is_register(tmp_path)


def test_a_folder_of_other_things_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thư.txt").write_text("Kính gửi")
    with pytest.raises(NotARegister):
        registers.open_or_create(tmp_path)
    with pytest.raises(FolderNotEmpty):
        registers.create_register(tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["thư.txt"]


def test_records_are_counted_as_the_lists_would_show_them(tmp_path: Path) -> None:
    register = open_practice(tmp_path / "sổ", products=12, on=DAY)
    assert registers.count_records(register) == {
        "products": len(products.all_rows(register, DAY)),
        "producers": len(producers.find(register)),
        "evaluations": len(evaluations.ids(register)),
        "fairs": len(events.all_events(register)),
    }
    register.close()


def test_a_folder_is_looked_at_without_being_touched(tmp_path: Path) -> None:
    absent, register, other = tmp_path / "chưa có", tmp_path / "sổ", tmp_path / "khác"
    registers.create_register(register).close()
    other.mkdir()
    (other / "thư.txt").write_text("Kính gửi")
    assert registers.look_at(absent) is FolderContent.NOTHING
    assert registers.look_at(register) is FolderContent.REGISTER
    assert registers.look_at(other) is FolderContent.OTHER
    assert (registers.is_taken(absent), registers.is_taken(other)) == (False, True)
    (register / "register.sqlite").write_bytes(bytes(512))
    assert registers.look_at(register) is FolderContent.DAMAGED_REGISTER
    assert not absent.exists()


def test_who_has_a_register_open_is_told_by_the_name_that_was_given(tmp_path: Path) -> None:
    register = registers.create_register(tmp_path / "sổ", "Lan")
    assert registers.list_presences(register) == ()
    registers.announce(register)
    registers.name_clerk(register, "Chị Lan")
    assert [(one.clerk, one.is_own) for one in registers.list_presences(register)] == [
        ("Chị Lan", True)
    ]
    assert not registers.was_left_unclean(register)
    registers.settle_unclean_stop(register)
    assert registers.find_place(register.folder) is PlaceKind.LOCAL
    register.close()
