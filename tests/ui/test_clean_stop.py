"""A window that the system ends leaves its register closed; one that is killed does not."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ocop_desktop.services import registers
from ocop_desktop.store.opening.presences import FOLDER_NAME
from tests.builders import new_register

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals as POSIX knows them")


@pytest.mark.parametrize(
    ("asked", "code", "is_unclean"),
    [(signal.SIGTERM, 0, False), (signal.SIGKILL, -signal.SIGKILL, True)],
)
def test_sigterm_is_a_clean_stop_and_a_kill_is_none(
    tmp_path: Path, asked: signal.Signals, code: int, *, is_unclean: bool
) -> None:
    folder = new_register(tmp_path).folder
    places = {f"OCOP_{name}": str(tmp_path / name) for name in ("CONFIG", "CACHE", "DATA")}
    process = subprocess.Popen(  # noqa: S603 - the program itself
        [sys.executable, "main.py", "--register", str(folder)],
        cwd=ROOT,
        env={**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"},
    )
    with process:
        while not list((folder / FOLDER_NAME).glob("*.json")):
            assert process.poll() is None
            time.sleep(0.05)
        process.send_signal(asked)
        assert process.wait() == code
    register = registers.open_register(folder)
    assert registers.was_left_unclean(register) is is_unclean
    register.close()
