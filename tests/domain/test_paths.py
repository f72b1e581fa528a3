"""Asking for a file never fails, whatever the name is."""

import os
import stat
import sys
from pathlib import Path

import pytest

from ocop_desktop.domain.codes import WriteReason
from ocop_desktop.domain.errors import CannotWrite
from ocop_desktop.domain.paths import (
    check_replaceable,
    is_file,
    make_private_folder,
    open_private,
    open_regular,
    replace_file,
    sync_folder,
)


def test_a_file_is_there_or_not(tmp_path: Path) -> None:
    file = tmp_path / "gạo.csv"
    assert not is_file(file)
    file.write_text("a")
    assert is_file(file)
    assert not is_file(tmp_path)


def test_a_name_that_the_system_refuses_is_no_file(tmp_path: Path) -> None:
    assert not is_file(tmp_path / ("dài" * 1000))


def test_only_a_regular_file_is_opened(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"gao")
    with open_regular(tmp_path / "a") as file:
        assert file.read() == b"gao"
    with pytest.raises(OSError, match="a"):
        open_regular(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes in folders")
def test_a_pipe_or_device_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "ong")
    for place in (tmp_path / "ong", Path("/dev/zero")):
        with pytest.raises(OSError, match=place.name):
            open_regular(place)


def test_a_file_is_replaced_when_it_is_whole(tmp_path: Path) -> None:
    output = tmp_path / "danh sách.csv"
    output.write_bytes(b"old")
    with replace_file(output) as file:
        file.write(b"new")
        assert output.read_bytes() == b"old"
    assert [*tmp_path.iterdir()] == [output]
    assert output.read_bytes() == b"new"


def test_a_private_file_is_replaced_by_a_private_one(tmp_path: Path) -> None:
    output = tmp_path / "nhap.json"
    with replace_file(output, private=True) as file:
        file.write(b"moi")
    assert output.read_bytes() == b"moi"
    if os.name == "posix":
        assert stat.S_IMODE(output.stat().st_mode) == 0o600


def test_a_file_that_is_not_whole_leaves_the_old_one(tmp_path: Path) -> None:
    output = tmp_path / "danh sách.csv"
    output.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError):
        _write_half(output)
    assert [*tmp_path.iterdir()] == [output]
    assert output.read_bytes() == b"old"


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite) as raised, replace_file(tmp_path / "none" / "a.csv"):
        pass
    assert raised.value.reason is WriteReason.GONE


def _write_half(output: Path) -> None:
    with replace_file(output) as file:
        file.write(b"new")
        raise ZeroDivisionError


def test_a_place_is_looked_at_and_left_as_it_was(tmp_path: Path) -> None:
    check_replaceable(tmp_path / "bang.xlsx")
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(CannotWrite):
        check_replaceable(tmp_path / "none" / "bang.xlsx")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no modes of files")
def test_what_is_private_may_be_read_by_its_owner_only(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    make_private_folder(folder)
    make_private_folder(folder)
    with open_private(folder / "a.json") as file:
        file.write(b"x")
        file.seek(0)
        assert file.read() == b"x"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "a.json").stat().st_mode) == 0o600
    with pytest.raises(FileExistsError):
        open_private(folder / "a.json")


def test_the_names_in_a_folder_are_written_to_the_disk_where_the_system_can(tmp_path: Path) -> None:
    sync_folder(tmp_path)
    sync_folder(tmp_path / "none")


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="a folder that takes no fsync")
def test_a_folder_that_cannot_be_synced_is_left_so() -> None:
    sync_folder(Path("/proc/self"))
