"""A few aimed kills of every operation that writes; `make fault-kills` does many, and fails every call."""

import shutil
import sys

import pytest

from tests.faults.kills import Trial, draw_trials, killing

OPERATIONS = ("save", "import", "undo", "back up", "restore", "create")
needs_a_compiler = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("cc") is None,
    reason="the library that kills at a chosen call is made by a C compiler, for Linux",
)


@needs_a_compiler
def test_a_kill_loses_nothing_acknowledged_and_one_without_a_journal_does() -> None:
    with killing() as server:
        calls = {name: server.count_calls(name) for name in OPERATIONS}
        outcomes = [server.run(trial) for trial in draw_trials(calls, 18, seed=15)]
        control = [
            server.run(Trial("save", call, journal=False)) for call in range(1, calls["save"], 6)
        ]
    assert [outcome for outcome in outcomes if outcome.violations] == []
    assert [outcome for outcome in control if outcome.violations] != []
