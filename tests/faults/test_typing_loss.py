"""One kill of every form in the middle of typing; `make fault-drafts` kills each twenty times."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.faults.typing_loss import FORMS, MOST_S, kill_typing, make_register, read_left

WINDOWS = (
    FORMS[:7],
    FORMS[7:8],
    FORMS[8:9],
    FORMS[9:],
)  # a page cannot be left with unsaved typing


def test_a_kill_takes_two_seconds_of_typing_at_most(tmp_path: Path) -> None:
    base = make_register(tmp_path / "so")
    with ThreadPoolExecutor(len(WINDOWS) + 1) as threads:
        control = threads.submit(kill_typing, base, tmp_path / "0", FORMS[:3], 4, keeps=False)
        found = threads.map(lambda forms: kill_typing(base, tmp_path / forms[0], forms, 4), WINDOWS)
        losses = [loss for several in found for loss in several]
    assert {loss.form for loss in losses} == set(FORMS)
    assert [loss for loss in losses if loss.seconds > MOST_S] == []
    assert [loss for loss in control.result() if loss.seconds > MOST_S] != []


@pytest.mark.skipif(os.name != "posix", reason="SIGTERM as POSIX knows it")
def test_the_end_of_the_session_takes_nothing(tmp_path: Path) -> None:
    base = make_register(tmp_path / "so")
    data = tmp_path / "data"
    folders = {f"OCOP_{kind}": str(tmp_path / kind.lower()) for kind in ("DATA", "CACHE", "CONFIG")}
    env = {**os.environ, **folders, "QT_QPA_PLATFORM": "offscreen"}
    child = [sys.executable, "-m", "tests.faults.term_child", str(base)]
    subprocess.run(child, env=env, check=True, timeout=60)  # noqa: S603 - our own file
    assert [draft.name for draft in read_left(data)] == ["HTX"]
