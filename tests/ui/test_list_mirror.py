"""A mirror is shown only while it is true: of this register, as it is now, today, whole."""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ocop_desktop.domain.register.product import ProductQuery
from ocop_desktop.services import products, registers
from ocop_desktop.store.engines import sqlite as engine
from ocop_desktop.ui import list_mirror
from ocop_desktop.ui.list_mirror import ListMirror
from tests.practice_registers import copy_practice

DAY = date(2026, 11, 22)
_SAVE_AND_DIE = """
import os, signal, sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from ocop_desktop.domain.register.product import ProductQuery
from ocop_desktop.services import products, registers
register = registers.open_register(Path(sys.argv[1]))
row = products.find(register, ProductQuery(), date(2026, 11, 22)).rows[0]
product = products.details(register, row.id, date(2026, 11, 22)).product
products.save(register, replace(product, name=replace(product.name, vi="Aaa đổi tên")))
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("practice") / "so"
    copy_practice(folder, products=70, on=DAY)
    return folder


@pytest.fixture
def folder(tmp_path: Path, practice: Path) -> Path:
    return Path(shutil.copytree(practice, tmp_path / "so"))


@pytest.fixture
def mirror(tmp_path: Path, folder: Path) -> ListMirror:
    """A mirror that has been written and is true."""
    made = ListMirror(tmp_path / "cache", folder, DAY, "vi")
    write(made, folder)
    assert made.read() is not None
    return made


def write(mirror: ListMirror, folder: Path) -> None:
    register = registers.open_register(folder)
    state = mirror.read_state()
    found = products.find(register, ProductQuery(), DAY)
    assert state is not None
    assert state == mirror.read_state()
    mirror.write(state, "id", found)
    register.close()


def rename_first(folder: Path, name: str) -> None:
    register = registers.open_register(folder)
    row = products.find(register, ProductQuery(), DAY).rows[0]
    product = products.details(register, row.id, DAY).product
    products.save(register, replace(product, name=replace(product.name, vi=name)))
    register.close()


def test_it_holds_the_first_rows_and_the_total(mirror: ListMirror, folder: Path) -> None:
    register = registers.open_register(folder)
    found = products.find(register, ProductQuery(), DAY)
    register.close()
    read = mirror.read()
    assert read is not None
    assert (read.register_id, read.total) == ("id", 70)
    assert read.rows == tuple(replace(row, key="") for row in found.rows[:60])


def test_the_file_it_looks_at_is_the_registers() -> None:
    assert list_mirror.DATABASE == engine.FILE_NAME


def test_opening_and_reading_leave_it_true(mirror: ListMirror, folder: Path) -> None:
    register = registers.open_register(folder)
    products.find(register, ProductQuery(), DAY)
    register.close()
    assert mirror.read() is not None


def test_nothing_is_shown_after_a_save(mirror: ListMirror, folder: Path) -> None:
    rename_first(folder, "Aaa đổi tên")
    assert mirror.read() is None


@pytest.mark.skipif(sys.platform == "win32", reason="kills by a POSIX signal")
def test_nothing_is_shown_after_a_save_whose_program_was_killed_before_its_mirror(
    mirror: ListMirror, folder: Path
) -> None:
    child = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", _SAVE_AND_DIE, str(folder)], check=False
    )
    assert child.returncode == -signal.SIGKILL
    assert mirror.read() is None
    write(mirror, folder)
    read = mirror.read()
    assert read is not None
    assert read.rows[0].name == "Aaa đổi tên"


def test_without_its_key_the_old_name_would_be_shown(
    mirror: ListMirror, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: a mirror that looked at its path alone would be believed."""
    monkeypatch.setattr(ListMirror, "read_state", lambda self: (str(self._register),))
    write(mirror, folder)
    rename_first(folder, "Aaa đổi tên")
    read = mirror.read()
    assert read is not None
    assert read.rows[0].name != "Aaa đổi tên"


def test_two_programs_that_write_in_turns_never_leave_an_old_one(
    mirror: ListMirror, folder: Path
) -> None:
    first, second = registers.open_register(folder), registers.open_register(folder)
    for turn in range(4):
        register = (first, second)[turn % 2]
        state = mirror.read_state()
        found = products.find(register, ProductQuery(), DAY)
        rename_first(folder, f"Aaa {turn}")
        assert state != mirror.read_state()  # so the window does not write it
        assert state is not None
        mirror.write(state, "id", found)  # and if it did, it would not be believed
        assert mirror.read() is None
    first.close()
    second.close()


def test_another_register_in_its_place_is_not_taken_for_it(
    mirror: ListMirror, folder: Path, tmp_path: Path
) -> None:
    other = tmp_path / "khac"
    shutil.copytree(folder, other)
    rename_first(other, "Aaa sổ khác")
    database_file = folder / engine.FILE_NAME
    times = database_file.stat()
    shutil.copyfile(other / engine.FILE_NAME, database_file)
    os.utime(database_file, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert mirror.read() is None


def test_the_same_content_in_another_file_is_not_taken_for_it(
    mirror: ListMirror, folder: Path
) -> None:
    database_file = folder / engine.FILE_NAME
    copy = shutil.copy2(database_file, folder / "copy")
    Path(copy).replace(database_file)
    assert mirror.read() is None


def test_nothing_is_shown_over_an_unfinished_write(mirror: ListMirror, folder: Path) -> None:
    (folder / f"{engine.FILE_NAME}-journal").write_bytes(b"\xd9\xd5\x05\xf9 left by a crash")
    assert mirror.read() is None
    assert mirror.read_state() is None


def test_nothing_is_shown_without_its_register(mirror: ListMirror, folder: Path) -> None:
    shutil.rmtree(folder)
    assert mirror.read() is None


def test_it_is_of_one_day_and_one_language(
    tmp_path: Path, mirror: ListMirror, folder: Path
) -> None:
    tomorrow = DAY + timedelta(days=1)
    assert ListMirror(tmp_path / "cache", folder, tomorrow, "vi").read() is None
    assert ListMirror(tmp_path / "cache", folder, DAY, "en").read() is None
    assert ListMirror(tmp_path / "cache", folder, DAY, "vi").read() is not None


def test_nothing_is_shown_once_the_office_has_taken_over_a_regulation(
    mirror: ListMirror, folder: Path
) -> None:
    (folder / "regulations" / "2027-01").mkdir(parents=True)
    assert mirror.read() is None


def test_another_format_is_not_read(mirror: ListMirror, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(list_mirror, "FORMAT", list_mirror.FORMAT + 1)
    assert mirror.read() is None


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_damaged_or_shortened_file_is_not_read(mirror: ListMirror, data: st.DataObject) -> None:
    whole = mirror.file.read_bytes()
    place = data.draw(st.integers(0, len(whole) - 1))
    if data.draw(st.booleans()):
        damaged = whole[:place]
    else:
        bit = 1 << data.draw(st.integers(0, 7))
        damaged = whole[:place] + bytes([whole[place] ^ bit]) + whole[place + 1 :]
    mirror.file.write_bytes(damaged)
    try:
        assert mirror.read() is None
    finally:
        mirror.file.write_bytes(whole)


@pytest.mark.parametrize(
    "change",
    [
        lambda stored: stored["rows"][0].pop(),
        lambda stored: stored["rows"][0].__setitem__(11, "no such state"),
        lambda stored: stored["rows"][0].__setitem__(13, "31/02/2025"),
        lambda stored: stored.pop("total"),
        lambda stored: stored.__setitem__("rows", 3),
        lambda stored: stored.__setitem__("key", None),
    ],
)
def test_a_whole_file_of_other_things_is_not_read(
    mirror: ListMirror, change: Callable[[dict[str, object]], object]
) -> None:
    stored = json.loads(mirror.file.read_bytes().partition(b"\n")[2])
    change(stored)
    body = json.dumps(stored).encode()
    mirror.file.write_bytes(list_mirror._checksum(body) + b"\n" + body)
    assert mirror.read() is None


def test_a_cache_that_cannot_be_written_is_no_failure(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    made = ListMirror(tmp_path / "cache", folder, DAY, "vi")
    write(made, folder)
    assert made.read() is None


@pytest.mark.skipif(sys.platform == "win32", reason="rights of POSIX")
def test_only_its_user_may_read_it(mirror: ListMirror) -> None:
    assert mirror.file.stat().st_mode & 0o777 == 0o600


def test_reading_it_takes_no_lock(mirror: ListMirror, folder: Path) -> None:
    connection = sqlite3.connect(folder / engine.FILE_NAME)
    connection.execute("BEGIN EXCLUSIVE")
    assert mirror.read() is not None
    connection.rollback()
    connection.close()
