"""Run tests against mutants, each in a forked process with a time limit, several at once."""

import importlib
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep

import pytest

from tools.mutant_tests import ALL_TESTS, PYTEST, Tests
from tools.mutation import Mutant

_PRELOADED = ("alembic", "hypothesis.strategies", "sqlalchemy.orm")  # slow to import, never changed
_PATIENCE, _GRACE = 10, 20.0  # a run may take so many times as long as unchanged, and seconds more
_PASSED, _FAILED, _NOT_RUN = 0, 1, 70
_CODES = {_PASSED, _FAILED, 2, 4}  # 2 and 4: a module could not be imported


@dataclass(frozen=True, slots=True)
class Judged:
    """A mutant, and whether a test noticed it."""

    mutant: Mutant
    killed: bool


@dataclass(frozen=True, slots=True)
class _Run:
    """A mutant in a tree of its own, tried by some tests in a process that must end by `deadline`."""

    mutant: Mutant
    tree: Path
    tests: tuple[str, ...]
    deadline: float


def judge_mutants(
    mutants: Sequence[Mutant],
    tests: Tests,
    trees: Sequence[Path],
    *,
    report: Callable[[Judged], None],
) -> tuple[Judged, ...]:
    """Try every mutant in one of the equal `trees`, as many at once as there are trees.

    A mutant that lives under the tests of its line meets all tests.
    """
    for name in _PRELOADED:
        importlib.import_module(name)
    waiting = deque((mutant, tests.for_line(mutant.path, mutant.line)) for mutant in mutants)
    free, running = list(trees), dict[int, _Run]()
    judged: list[Judged] = []
    while waiting or running:
        while waiting and free:
            mutant, chosen = waiting.popleft()
            process, run = _start(mutant, free.pop(), chosen, tests)
            running[process] = run
        run, killed = _finish(running)
        free.append(run.tree)
        if killed or run.tests == (ALL_TESTS,):
            judged.append(Judged(run.mutant, killed))
            report(judged[-1])
        else:
            waiting.append((run.mutant, ()))
    return tuple(judged)


def _start(mutant: Mutant, tree: Path, chosen: tuple[str, ...], tests: Tests) -> tuple[int, _Run]:
    """Change the file in the tree and run the chosen tests, or all, in a process."""
    file = tree / mutant.path
    source = file.read_bytes()
    (tree / "original").write_bytes(source)
    file.write_bytes(mutant.apply(source))
    for compiled in (file.parent / "__pycache__").glob(f"{file.stem}.*.pyc"):
        compiled.unlink()
    seconds = sum(tests.seconds.get(test, 0) for test in chosen or tests.seconds)
    deadline = monotonic() + _PATIENCE * seconds + _GRACE
    run = _Run(mutant, tree, chosen or (ALL_TESTS,), deadline)
    process = os.fork()
    if process == 0:
        _run_tests(tree, run.tests)
    return process, run


def _run_tests(tree: Path, tests: tuple[str, ...]) -> None:
    """In the forked process: run the tests and end with their code."""
    code = _NOT_RUN
    try:
        os.setsid()
        os.chdir(tree)
        sys.path[:] = [str(tree), *(place for place in sys.path if Path(place) != tree)]
        for name in [one for one in sys.modules if one.split(".")[0] in {"tests", "tools"}]:
            del sys.modules[name]
        sys.dont_write_bytecode = True
        os.environ["CI"] = "1"
        silent = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silent, 1)
        os.dup2(silent, 2)
        code = int(pytest.main(["-x", "-p", "no:cacheprovider", *PYTEST, *tests]))
    finally:
        os._exit(code)


def _finish(running: dict[int, _Run]) -> tuple[_Run, bool]:
    """The next run that ends, and whether its tests failed; its file is as before.

    Raises RuntimeError when pytest could not run.
    """
    process, code = _wait(running)
    run = running.pop(process)
    (run.tree / run.mutant.path).write_bytes((run.tree / "original").read_bytes())
    if code not in _CODES:
        raise RuntimeError(f"pytest ended with {code} for {run.mutant.name}")
    return run, code != _PASSED


def _wait(running: dict[int, _Run]) -> tuple[int, int]:
    """The next process that ends, with its code; one that takes too long is ended as failed."""
    while True:
        for process, run in running.items():
            ended, status = os.waitpid(process, os.WNOHANG)
            if ended:
                return process, os.waitstatus_to_exitcode(status)
            if monotonic() > run.deadline:
                os.killpg(process, signal.SIGKILL)
                os.waitpid(process, 0)
                return process, _FAILED
        sleep(0.01)
