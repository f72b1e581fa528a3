"""Which tests of tests/domain run which lines of the domain, and how long each takes."""

import json
import os
import subprocess
import sys
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from coverage import CoverageData

ALL_TESTS = "tests/domain"
_DURATIONS = """
import json, pathlib, pytest
seconds = {}
class Clock:
    def pytest_runtest_logreport(self, report):
        test = report.nodeid.partition("[")[0]
        seconds[test] = seconds.get(test, 0) + report.duration
code = pytest.main([%s], plugins=[Clock()])
pathlib.Path("seconds.json").write_text(json.dumps(seconds))
raise SystemExit(code)
"""
PYTEST = (
    "-q",
    "-W",
    "ignore::pytest.PytestAssertRewriteWarning",
    "-p",
    "no:randomly",
    "-p",
    "no:xdist",
    "--hypothesis-profile",
    "quick",
)


@dataclass(frozen=True, slots=True)
class Tests:
    """The tests by line and by file of the domain, and the seconds each takes, quickest first."""

    by_line: Mapping[tuple[str, int], Collection[str]]
    by_file: Mapping[str, Collection[str]]
    seconds: Mapping[str, float]

    def for_line(self, path: str, line: int) -> tuple[str, ...]:
        """The tests that run a line, the quickest first.

        A line that runs only while its module is imported meets the tests that run the module.
        """
        found = self.by_line.get((path, line)) or self.by_file.get(path, ())
        return tuple(sorted(found, key=lambda test: self.seconds.get(test, 0)))


def measure_tests(tree: Path) -> Tests:
    """Run tests/domain of `tree` once under coverage. Raises CalledProcessError when one fails."""
    arguments = (
        *PYTEST,
        "--cov=ocop_desktop/domain",
        "--cov-context=test",
        "--cov-report=",
        ALL_TESTS,
    )
    program = _DURATIONS % ", ".join(map(repr, arguments))
    environment = {**os.environ, "COVERAGE_FILE": str(tree / "lines"), "CI": "1"}
    subprocess.run((sys.executable, "-c", program), cwd=tree, env=environment, check=True)
    by_line: dict[tuple[str, int], set[str]] = {}
    by_file: dict[str, set[str]] = {}
    data = CoverageData(str(tree / "lines"))
    data.read()
    for file in data.measured_files():
        path = Path(file).resolve().relative_to(tree.resolve()).as_posix()
        for line, contexts in data.contexts_by_lineno(file).items():
            tests = {context.partition("|")[0].partition("[")[0] for context in contexts} - {""}
            by_line.setdefault((path, line), set()).update(tests)
            by_file.setdefault(path, set()).update(tests)
    seconds = json.loads((tree / "seconds.json").read_text(encoding="utf-8"))
    return Tests(by_line, by_file, seconds)
