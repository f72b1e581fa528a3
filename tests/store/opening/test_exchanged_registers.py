"""Another register put in the place of an open one is noticed before it is read or written."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from ocop_desktop.domain.codes import WriteReason
from ocop_desktop.domain.errors import CannotWrite, RegisterExchanged
from ocop_desktop.services import history, producers, registers
from ocop_desktop.store.database import Register
from tests.builders import a_producer, new_register

pytestmark = pytest.mark.sqlite


def overwrite(source: Path, target: Path) -> None:
    """As `cp` does: the file stays, its content does not."""
    with target.open("r+b") as file:
        file.write(source.read_bytes())
        file.truncate()


def replace(source: Path, target: Path) -> None:
    """As a program does that syncs: another file under the same name."""
    shutil.copyfile(source, target.with_name("mới"))
    target.with_name("mới").replace(target)


@pytest.fixture
def open_one(tmp_path: Path) -> Register:
    register = new_register(tmp_path)
    producers.save(register, a_producer("Của sổ này"))
    return register


def make_another(folder: Path) -> Path:
    register = registers.create_register(folder, "Lan")
    producers.save(register, a_producer("Của sổ khác"))
    register.close()
    return folder / "register.sqlite"


@pytest.mark.parametrize("put", [overwrite, replace])
def test_another_register_is_neither_read_nor_written(
    open_one: Register, tmp_path: Path, put: Callable[[Path, Path], None]
) -> None:
    other = make_another(tmp_path / "khác")
    file = open_one.folder / "register.sqlite"
    put(other, file)
    for act in (
        lambda: producers.save(open_one, a_producer("Mới")),
        lambda: producers.names(open_one),
        lambda: history.undo(open_one),
    ):
        with pytest.raises(RegisterExchanged):
            act()
    assert file.read_bytes() == other.read_bytes()
    open_one.close()


@pytest.mark.parametrize("put", [overwrite, replace])
def test_an_older_copy_of_the_same_register_is_noticed(
    open_one: Register, tmp_path: Path, put: Callable[[Path, Path], None]
) -> None:
    older = tmp_path / "cũ"
    shutil.copyfile(open_one.folder / "register.sqlite", older)
    producers.save(open_one, a_producer("Mới"))
    assert len(producers.names(open_one)) == 2
    put(older, open_one.folder / "register.sqlite")
    with pytest.raises(RegisterExchanged):
        producers.save(open_one, a_producer("Mới nữa"))
    open_one.close()
    reopened = registers.open_register(open_one.folder)
    assert len(producers.names(reopened)) == 1
    reopened.close()


def test_an_older_copy_with_as_many_actions_is_noticed_by_what_they_were(
    open_one: Register, tmp_path: Path
) -> None:
    older = tmp_path / "cũ"
    shutil.copytree(open_one.folder, older)
    twin = registers.open_register(older)
    producers.save(twin, a_producer("Ở bản chép"))
    twin.close()
    producers.save(open_one, a_producer("Ở sổ"))
    assert len(producers.names(open_one)) == 2
    overwrite(older / "register.sqlite", open_one.folder / "register.sqlite")
    with pytest.raises(RegisterExchanged):
        producers.names(open_one)
    open_one.close()


def test_the_right_file_put_back_is_gone_on_with(open_one: Register, tmp_path: Path) -> None:
    file, kept = open_one.folder / "register.sqlite", tmp_path / "giữ"
    shutil.copyfile(file, kept)
    overwrite(make_another(tmp_path / "khác"), file)
    with pytest.raises(RegisterExchanged):
        producers.names(open_one)
    overwrite(kept, file)
    producers.save(open_one, a_producer("Mới"))
    assert len(producers.names(open_one)) == 2
    open_one.close()


def test_what_other_programs_save_is_no_exchange(open_one: Register) -> None:
    twin = registers.open_register(open_one.folder)
    for number in range(3):
        producers.save(twin, a_producer(f"Họ {number}"))
        producers.save(open_one, a_producer(f"Ta {number}"))
        history.undo(open_one)
    os.utime(open_one.folder / "register.sqlite")
    assert len(producers.names(open_one)) == len(producers.names(twin))
    twin.close()
    open_one.close()


def test_a_file_that_was_taken_away_is_told_as_gone(open_one: Register, tmp_path: Path) -> None:
    (open_one.folder / "register.sqlite").rename(tmp_path / "đi")
    with pytest.raises(CannotWrite) as refused:
        producers.save(open_one, a_producer("Mới"))
    assert refused.value.reason is WriteReason.GONE
    open_one.close()
