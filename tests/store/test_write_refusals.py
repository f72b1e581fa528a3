"""Read-only, full, forbidden and gone: four reasons that a register cannot be written, told apart."""

import os
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from ocop_desktop.domain.codes import WriteReason
from ocop_desktop.domain.errors import CannotWrite, NotARegister, RegisterDamaged, RegisterMissing
from ocop_desktop.domain.write_refusal import find_write_reason
from ocop_desktop.services import producers, registers
from tests.builders import a_producer, new_register

pytestmark = pytest.mark.sqlite
ROOT = Path(__file__).parents[2]
NOBODY = 65534
AS_ANOTHER_ACCOUNT = """
import os, sys
from pathlib import Path
from ocop_desktop.domain.errors import CannotWrite
from ocop_desktop.services import producers, registers
from ocop_desktop.store import migrate
from tests.builders import a_producer
if os.geteuid() == 0:
    os.setgroups([])
    os.setuid(int(sys.argv[2]))
register = registers.open_register(Path(sys.argv[1]))
print(register.write_refusal, len(producers.names(register)))
try:
    producers.save(register, a_producer())
except CannotWrite as error:
    print(error.reason)
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    """The folder of a register, closed; another account may reach it, unlike pytest's own folders."""
    with tempfile.TemporaryDirectory(prefix="ocop-") as place:
        Path(place).chmod(0o755)
        made = new_register(Path(place))
        made.close()
        for path in (made.folder, *made.folder.rglob("*")):
            path.chmod(0o755)
        yield made.folder


def write_as_another(folder: Path) -> list[str]:
    """What an account without the rights of root is told: at opening, and at writing."""
    child = subprocess.run(  # noqa: S603 - the test's own program
        [sys.executable, "-c", AS_ANOTHER_ACCOUNT, str(folder), str(NOBODY)],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    return child.stdout.split()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no modes of files")
def test_a_file_marked_read_only_opens_and_says_so(folder: Path) -> None:
    file = folder / "register.sqlite"
    before = file.read_bytes()
    file.chmod(stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH)
    assert write_as_another(folder) == ["read_only", "0", "read_only"]
    assert file.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no modes of files")
@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs a second account"
)
def test_a_folder_of_another_account_may_be_read_only_by_its_rights(folder: Path) -> None:
    assert write_as_another(folder) == ["no_rights", "0", "no_rights"]


@contextmanager
def small_disk(place: Path, *options: str) -> Iterator[Path]:
    """A disk of 1 MB at `place`; skips where none may be mounted."""
    place.mkdir()
    mount = shutil.which("mount")
    command = [
        mount or "",
        "-t",
        "tmpfs",
        "-o",
        ",".join(("size=1m", *options)),
        "none",
        str(place),
    ]
    if mount is None or subprocess.run(command, capture_output=True, check=False).returncode:  # noqa: S603 - our own disk
        pytest.skip("no disk may be mounted here")
    try:
        yield place
    finally:
        subprocess.run([shutil.which("umount") or "", str(place)], check=True)  # noqa: S603 - our own disk


def test_a_full_disk_is_told_as_full(tmp_path: Path) -> None:
    with small_disk(tmp_path / "usb") as disk:
        register = registers.create_register(disk / "so")
        (disk / "phim").write_bytes(bytes(disk_space(disk)))
        with pytest.raises(CannotWrite) as refused:
            producers.save(register, replace(a_producer(), notes="Dài " * 20_000))
        assert refused.value.reason is WriteReason.FULL
        register.close()


def test_a_register_that_finds_no_room_leaves_nothing_half_made(tmp_path: Path) -> None:
    with small_disk(tmp_path / "usb") as disk:
        (disk / "phim").write_bytes(bytes(disk_space(disk) - 60_000))
        with pytest.raises(CannotWrite) as refused:
            registers.create_register(disk / "so")
        assert refused.value.reason is WriteReason.FULL
        assert [path.name for path in disk.iterdir()] == ["phim"]


def disk_space(disk: Path) -> int:
    return shutil.disk_usage(disk).free


def test_a_disk_that_is_locked_for_writing_is_read_only(tmp_path: Path) -> None:
    with small_disk(tmp_path / "usb") as disk:
        registers.create_register(disk / "so").close()
        remount = [shutil.which("mount") or "", "-o", "remount,ro", str(disk)]
        subprocess.run(remount, check=True)  # noqa: S603 - our own disk
        register = registers.open_register(disk / "so")
        assert register.write_refusal is WriteReason.READ_ONLY
        with pytest.raises(CannotWrite) as refused:
            producers.save(register, a_producer())
        assert refused.value.reason is WriteReason.READ_ONLY
        register.close()


def test_a_folder_taken_away_is_told_as_gone(folder: Path) -> None:
    register = registers.open_register(folder)
    assert register.write_refusal is None
    register.close()
    shutil.rmtree(folder)
    with pytest.raises(CannotWrite) as refused:
        producers.save(register, a_producer())
    assert refused.value.reason is WriteReason.GONE


def test_a_folder_that_is_not_there_a_damaged_file_and_a_foreign_folder_are_told_apart(
    tmp_path: Path,
) -> None:
    with pytest.raises(RegisterMissing):
        registers.open_register(tmp_path / "usb" / "so")
    with pytest.raises(NotARegister) as foreign:
        registers.open_register(tmp_path)
    assert not isinstance(foreign.value, RegisterMissing)
    (tmp_path / "register.sqlite").write_bytes(b"")
    with pytest.raises(RegisterDamaged):
        registers.open_register(tmp_path)


@pytest.mark.parametrize(
    ("windows_code", "reason"),
    [(19, WriteReason.READ_ONLY), (32, WriteReason.IN_USE), (112, WriteReason.FULL)],
)
def test_the_code_of_windows_goes_before_the_errno_python_gives_it(
    windows_code: int, reason: WriteReason
) -> None:
    error = PermissionError(13, "Quyền bị từ chối")
    setattr(error, "winerror", windows_code)  # noqa: B010 - only Windows has the attribute
    assert find_write_reason(error) is reason
