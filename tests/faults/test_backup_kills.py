"""A killed copy is never listed: ten kills here, 200 by `make fault-backups`."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("cc") is None,
    reason="the kills are aimed by a small C library",
)
def test_no_killed_copy_is_listed() -> None:
    words = [sys.executable, "-m", "tests.faults.backup_kills", "10"]
    done = subprocess.run(  # noqa: S603 - our own words
        words, capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "10 copies killed" in done.stdout
    assert "listed: 0, unsound among them: 0" in done.stdout
