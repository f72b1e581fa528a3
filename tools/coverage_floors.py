"""Measure how much of a room its own tests run, and fail below the floors of pyproject.toml.

Lines and branches count together. `domain = 100` in `[tool.coverage-floors]` means: the tests in
tests/domain alone run at least 100 % of ocop_desktop/domain.
"""

import argparse
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Run the tests of each room under coverage; 1 when tests fail or a floor is not held."""
    options = _options()
    floors = floors_in(ROOT / "pyproject.toml")
    rooms = options.rooms or list(floors)
    held = [_holds(room, floors.get(room, 0), options) for room in rooms]
    return int(not all(held))


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


def _holds(room: str, floor: float, options: argparse.Namespace) -> bool:
    """Run the tests of a room; whether they pass and run at least `floor` percent of it."""
    print(f"ocop_desktop/{room} by tests/{room}, at least {floor:g} %:", flush=True)
    table = "term-missing" if options.missing else "term"
    command = (
        *(sys.executable, "-m", "pytest", f"tests/{room}"),
        *("--numprocesses", options.workers, "--dist", "worksteal"),
        *(f"--cov=ocop_desktop/{room}", "--cov-branch", f"--cov-fail-under={floor:g}"),
        f"--cov-report={table}:skip-covered",
    )
    return subprocess.run(command, cwd=ROOT, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
