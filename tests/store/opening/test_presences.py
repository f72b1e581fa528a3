"""Who has a register open is shown and blocks nothing; a killed process is shown no more."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from ocop_desktop.services import producers, registers
from ocop_desktop.store.opening.presences import FOLDER_NAME
from tests.builders import a_producer, new_register

ROOT = Path(__file__).parents[3]
WINDOW = """
import sys
from pathlib import Path
from ocop_desktop.services import registers
register = registers.open_register(Path(sys.argv[1]), "Bà Lan", announced=True)
print("open", flush=True)
sys.stdin.read()
register.close()
"""


@contextmanager
def another_window(folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Another process that has the register open until its input ends."""
    process = subprocess.Popen(  # noqa: S603 - the test's own program
        [sys.executable, "-c", WINDOW, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        assert process.stdout.readline() == b"open\n"
        yield process
        process.stdin.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    register = new_register(tmp_path)
    register.close()
    return register.folder


def test_two_windows_see_each_other_and_both_save(folder: Path) -> None:
    with another_window(folder) as other:
        register = registers.open_register(folder, "Anh Tư", announced=True)
        seen = registers.list_presences(register)
        assert [(one.clerk, one.is_own) for one in seen] == [("Bà Lan", False), ("Anh Tư", True)]
        assert seen[0].process == other.pid
        assert not registers.was_left_unclean(register)
        producers.save(register, a_producer())
        register.close()


def test_a_clerk_who_says_another_name_is_shown_by_it_and_writes_under_it(folder: Path) -> None:
    register = registers.open_register(folder, "Lan", announced=True)
    registers.name_clerk(register, "Chị Lan")
    assert [one.clerk for one in registers.list_presences(register)] == ["Chị Lan"]
    handle = register.with_own_changes()
    producers.save(handle, a_producer())
    assert handle.changes[0].clerk == "Chị Lan"
    register.close()


def test_a_closed_window_leaves_nothing(folder: Path) -> None:
    with another_window(folder):
        pass
    register = registers.open_register(folder)
    assert registers.list_presences(register) == ()
    assert not registers.was_left_unclean(register)
    assert list((folder / FOLDER_NAME).iterdir()) == []
    register.close()


def test_a_killed_window_is_shown_no_more_and_known_until_the_register_was_checked(
    folder: Path,
) -> None:
    with another_window(folder) as other:
        other.send_signal(signal.SIGKILL)
    for _ in range(2):
        register = registers.open_register(folder, announced=True)
        assert [one.is_own for one in registers.list_presences(register)] == [True]
        assert registers.was_left_unclean(register)
        register.close()
    register = registers.open_register(folder)
    registers.settle_unclean_stop(register)
    assert not registers.was_left_unclean(register)
    register.close()
    register = registers.open_register(folder)
    assert not registers.was_left_unclean(register)
    register.close()


def test_a_window_that_is_open_is_not_forgotten_with_the_killed_ones(folder: Path) -> None:
    register = registers.open_register(folder, "Lan", announced=True)
    registers.settle_unclean_stop(register)
    assert [one.clerk for one in registers.list_presences(register)] == ["Lan"]
    register.close()


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[" * 4000, b'{"clerk": 1, "since": 5}', b"\xff" * 5000]
)
def test_what_somebody_else_put_there_is_no_presence(folder: Path, content: bytes) -> None:
    register = registers.open_register(folder, announced=True)
    held = (folder / FOLDER_NAME / "lạ.json").open("wb")
    held.write(content)
    held.flush()
    assert len(registers.list_presences(register)) == 1
    held.close()
    register.close()
