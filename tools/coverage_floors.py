"""Measure how much of a room its own tests run, and fail below the floors of pyproject.toml.

Lines and branches count together. `domain = 100` in `[tool.coverage-floors]` means: the tests in
tests/domain alone run at least 100 % of ocop_desktop/domain.
"""

import argparse
import os
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "build" / "coverage"


def main() -> int:
    """Run the tests of each room under coverage; 1 when tests fail or a floor is not held."""
    options = _options()
    floors = floors_in(ROOT / "pyproject.toml")
    rooms = options.rooms or list(floors)
    results = [_measure(room, floors.get(room, 0), options) for room in rooms]
    return int(not all(results))


def floors_in(file: Path) -> dict[str, float]:
    """The floors in percent by room, as `file` states them."""
    stated = tomllib.loads(file.read_text(encoding="utf-8"))["tool"]["coverage-floors"]
    return {room: float(floor) for room, floor in stated.items()}


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "rooms", nargs="*", help="rooms to measure; all that have a floor when left out"
    )
    parser.add_argument("--workers", default="auto", help="processes of pytest-xdist")
    parser.add_argument("--missing", action="store_true", help="name the lines that no test runs")
    return parser.parse_args()


def _measure(room: str, floor: float, options: argparse.Namespace) -> bool:
    environment = {**os.environ, "COVERAGE_FILE": str(DATA / room), "QT_QPA_PLATFORM": "offscreen"}
    DATA.mkdir(parents=True, exist_ok=True)
    pytest = ("pytest", "-n", options.workers, "--dist", "worksteal", f"tests/{room}")
    shown = ["--show-missing"] if options.missing else ["--format=total"]
    print(f"ocop_desktop/{room} by tests/{room}, at least {floor:g} %:", flush=True)
    return all(
        (
            _coverage(environment, "erase"),
            _coverage(environment, "run", f"--source=ocop_desktop/{room}", "-m", *pytest),
            _coverage(environment, "combine", "--quiet"),
            _coverage(environment, "report", f"--fail-under={floor:g}", *shown),
        )
    )


def _coverage(environment: dict[str, str], *arguments: str) -> bool:
    command = (sys.executable, "-m", "coverage", *arguments)
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
