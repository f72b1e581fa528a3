"""A register is made whole or not at all; what a stopped making left is as good as nothing."""

import os
import stat
import sys
from pathlib import Path

import pytest

from ocop_desktop.domain.errors import CannotWrite, FolderNotEmpty, NotARegister
from ocop_desktop.domain.office.register_folder import FolderContent
from ocop_desktop.services import producers, registers
from tests.builders import a_producer


def leave_empty_places(folder: Path) -> None:
    for name in ("media", "backups"):
        (folder / name).mkdir()


def leave_half_built(folder: Path) -> None:
    leave_empty_places(folder)
    built = folder / ".new-0123abcd"
    (built / "media").mkdir(parents=True)
    (built / "register.sqlite").write_bytes(b"half")
    (built / "register.sqlite-journal").write_bytes(b"half")
    (built / "lock").touch()


def leave_half_moved(folder: Path) -> None:
    registers.create_register(folder / "khác").close()
    (folder / "khác" / "media" / "a.jpg").touch()
    (folder / "khác" / "media").rename(folder / "media")
    (folder / "khác").rename(folder / ".new-0123abcd")


def make_slowly(folder: Path) -> None:
    """Make a register while another one is made there and done."""
    with registers.creating(folder) as slow:
        producers.save(slow, a_producer("Chậm"))
        registers.create_register(folder).close()


def fail_filling(folder: Path) -> None:
    with registers.creating(folder) as register:
        (register.media / "a.jpg").touch()
        raise ZeroDivisionError


@pytest.mark.parametrize("leave", [leave_empty_places, leave_half_built, leave_half_moved])
def test_what_a_stopped_making_left_is_as_good_as_nothing(tmp_path: Path, leave: object) -> None:
    assert callable(leave)
    leave(tmp_path)
    assert not registers.is_taken(tmp_path)
    assert registers.look_at(tmp_path) is FolderContent.NOTHING
    register = registers.open_or_create(tmp_path)
    producers.save(register, a_producer())
    register.close()
    assert {path.name for path in tmp_path.iterdir()} >= {"media", "backups", "register.sqlite"}
    assert not list(tmp_path.glob(".new-*"))
    assert list((tmp_path / "media").iterdir()) == []


@pytest.mark.parametrize(
    "name", ["media/a.jpg", ".new-khác/a", "thu.txt", "backups/a.ocop-backup/b"]
)
def test_what_somebody_keeps_there_is_never_taken_for_a_rest(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch()
    assert registers.is_taken(tmp_path)
    with pytest.raises(FolderNotEmpty):
        registers.create_register(tmp_path)
    assert file.exists()


def test_photos_of_a_register_whose_database_was_lost_are_not_removed(tmp_path: Path) -> None:
    registers.create_register(tmp_path).close()
    (tmp_path / "media" / "a.jpg").touch()
    (tmp_path / "register.sqlite").unlink()
    (tmp_path / ".new-0123abcd").mkdir()
    with pytest.raises(FolderNotEmpty):
        registers.create_register(tmp_path)
    with pytest.raises(NotARegister):
        registers.open_or_create(tmp_path)
    assert (tmp_path / "media" / "a.jpg").exists()


def test_two_who_make_a_register_in_one_folder_do_not_mix(tmp_path: Path) -> None:
    with pytest.raises(FolderNotEmpty):
        make_slowly(tmp_path)
    register = registers.open_register(tmp_path)
    assert len(producers.names(register)) == 0
    register.close()
    assert not list(tmp_path.glob(".new-*"))


def test_a_filling_that_fails_leaves_an_empty_folder_empty(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        fail_filling(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_link_that_leads_nowhere_is_no_empty_folder(tmp_path: Path) -> None:
    (tmp_path / "so").symlink_to(tmp_path / "none")
    with pytest.raises(FolderNotEmpty):
        registers.create_register(tmp_path / "so")


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    with pytest.raises(CannotWrite):
        registers.create_register(tmp_path / "a" / "so")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no modes of files")
def test_only_its_owner_may_read_a_new_register(tmp_path: Path) -> None:
    register = registers.create_register(tmp_path / "so")
    producers.save(register, a_producer())
    registers.announce(register)
    modes = {
        os.path.relpath(path, register.folder): stat.S_IMODE(path.stat().st_mode)
        for path in (register.folder, *register.folder.rglob("*"))
    }
    register.close()
    assert {mode for name, mode in modes.items() if (tmp_path / "so" / name).is_dir()} == {0o700}
    assert modes["register.sqlite"] == 0o600
    assert {mode for mode in modes.values() if mode & 0o077} == set()
