"""Aimed kills of every operation that writes. Run by `make fault-kills`; FAULT_TRIALS says how many.

A control without a journal must lose something: else the instrument is blind.
"""

import errno
import os

from tests.faults.kills import draw_trials, killing, summarise, sweep_failures

TRIALS = int(os.environ.get("FAULT_TRIALS", "120"))
SEED = int(os.environ.get("FAULT_SEED", "15"))
OPERATIONS = ("save", "import", "undo", "back up", "restore", "create")
JOURNALED = ("save", "undo")  # an import copies the register first, where most kills would fall


def test_nothing_acknowledged_is_lost_by_a_kill_at_any_call() -> None:
    with killing() as server:
        calls = {name: server.count_calls(name) for name in OPERATIONS}
        outcomes = [server.run(trial) for trial in draw_trials(calls, TRIALS, SEED)]
        journaled = {name: server.count_calls(name, journal=False) for name in JOURNALED}
        control = [
            server.run(trial) for trial in draw_trials(journaled, TRIALS // 4, SEED, journal=False)
        ]
    print(  # noqa: T201 - the figures of the proof
        f"\ncalls: {calls}\n{summarise(outcomes)}\nwithout a journal:\n{summarise(control)}"
    )
    assert [outcome for outcome in outcomes if outcome.violations] == []
    assert [outcome for outcome in control if outcome.violations] != []


def test_what_is_said_of_a_call_that_fails_is_what_another_process_reads() -> None:
    with killing() as server:
        calls = {name: server.count_calls(name) for name in OPERATIONS}
        trials = sweep_failures(calls, (errno.EIO, errno.ENOSPC))
        outcomes = [server.run(trial) for trial in trials]
    print(f"\nevery call failing once:\n{summarise(outcomes)}")  # noqa: T201 - see above
    assert [outcome for outcome in outcomes if outcome.violations] == []
