"""Trials that kill the program at a chosen call, and what the oracle finds after each."""

import json
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.faults.failing_calls import (
    COUNT,
    FAIL,
    KILL,
    TORN,
    build_library,
    make_environment,
)
from tests.faults.operations import Operation, make_operations, prepare, read_imported_list
from tests.faults.oracle import find_violations

ROOT = Path(__file__).parent.parent.parent


@dataclass(frozen=True, slots=True)
class Trial:
    """One operation killed at its `call`-th call; `is_torn` = after half of a write.

    With an `error`, a number of errno, that call fails once instead.
    """

    operation: str
    call: int
    is_torn: bool = False
    journal: bool = True
    error: int = 0

    @property
    def action(self) -> int:
        """What the library of `failing_calls.c` shall do at that call."""
        if self.error:
            return FAIL
        return TORN if self.is_torn else KILL


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a trial: `violations` is empty where nothing is lost or torn."""

    trial: Trial
    is_killed: bool
    is_acknowledged: bool
    violations: tuple[str, ...]


class KillServer:
    """The process of `kill_server.py`, and the prepared folder that each trial gets a copy of."""

    def __init__(self, folder: Path, library: Path) -> None:
        self._prepared = folder / "prepared"
        self._prepared.mkdir()
        self._work = folder / "work"
        prepare(self._prepared)
        self._operations = make_operations(read_imported_list())
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.kill_server"],
            cwd=ROOT,
            env=make_environment(library, self._work),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def count_calls(self, operation: str, *, journal: bool = True) -> int:
        """How many calls the operation makes when nothing happens to it."""
        answer = self._try(Trial(operation, 0, journal=journal), COUNT)
        if "calls" not in answer:
            raise RuntimeError(answer)
        return int(answer["calls"])

    def run(self, trial: Trial) -> Outcome:
        """Kill the operation or fail its call, then look, then work on."""
        answer = self._try(trial, trial.action)
        found = [*self._judge(trial, self._operations[trial.operation], answer)]
        place = self._work / ("new" if trial.operation == "create" else "so")
        used = self._ask({"operation": None, "folder": str(place)})
        if "error" in used:
            found.append(f"unusable afterwards: {used['error']}")
        return Outcome(trial, answer["killed"], answer["acknowledged"], tuple(found))

    def close(self) -> None:
        """End the process."""
        self._process.communicate()

    def _try(self, trial: Trial, action: int) -> dict[str, Any]:
        shutil.rmtree(self._work, ignore_errors=True)
        shutil.copytree(self._prepared, self._work)
        return self._ask({**asdict(trial), "folder": str(self._work), "action": action})

    def _ask(self, sent: dict[str, Any]) -> dict[str, Any]:
        if self._process.stdin is None or self._process.stdout is None:
            raise RuntimeError
        self._process.stdin.write(f"{json.dumps(sent)}\n")
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer

    def _judge(self, trial: Trial, operation: Operation, answer: dict[str, Any]) -> Iterator[str]:
        corrupt = find_violations(self._work / "so")
        if corrupt:
            yield from corrupt
            return
        yield from operation.find_torn(self._work)
        is_kept = operation.is_kept(self._work)
        if answer["acknowledged"] and not is_kept:
            yield "acknowledged and not there"
        if "error" in answer and not (trial.error and answer["told"]):
            yield f"raised {answer['error']}"
        if "error" in answer and is_kept:
            yield f"there, but told as failed: {answer['error']}"


@contextmanager
def killing() -> Iterator[KillServer]:
    """A server for trials, in a folder that is removed afterwards."""
    with TemporaryDirectory() as folder:
        server = KillServer(Path(folder), build_library(Path(folder)))
        try:
            yield server
        finally:
            server.close()


def draw_trials(
    calls: dict[str, int], count: int, seed: int, *, journal: bool = True
) -> Sequence[Trial]:
    """Trials that go through the operations in turn, each at a call by chance, half of them torn."""
    chance = random.Random(seed)  # noqa: S311 - nothing secret
    names = list(calls)
    return [
        Trial(name, chance.randint(1, calls[name]), number % 2 == 1, journal)
        for number, name in enumerate((names * count)[:count])
    ]


def sweep_failures(calls: dict[str, int], errors: Sequence[int]) -> Sequence[Trial]:
    """Every call of every operation failing once, with each of those errors."""
    return [
        Trial(name, call, error=error)
        for name, count in calls.items()
        for call in range(1, count + 1)
        for error in errors
    ]


def summarise(outcomes: Sequence[Outcome]) -> str:
    """The figures of many trials in one line for each operation."""
    lines = []
    for name in dict.fromkeys(outcome.trial.operation for outcome in outcomes):
        own = [outcome for outcome in outcomes if outcome.trial.operation == name]
        counted = Counter(
            killed=sum(outcome.is_killed for outcome in own),
            violated=sum(bool(outcome.violations) for outcome in own),
        )
        lines.append(
            f"{name:>8}: {len(own)} trials, {counted['killed']} killed,"
            f" {counted['violated']} with a violation"
        )
    return "\n".join(lines)
