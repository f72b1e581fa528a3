"""How soon the window stands and its rows are there, from process start, and how much memory it takes."""

import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import time

from bench.registers import DAY, FOLDER, practice

SIZE = 10_323
RUNS = 7
SMALL, LARGE = 1_000, 100_000


def run() -> None:
    """Print the median of a few starts, each a process of its own."""
    practice(SIZE).close()
    with TemporaryDirectory() as home:
        starts = [_start(SIZE, home) for _ in range(RUNS + 1)][1:]
    window, first, rows, memory = (
        median(start[name] for start in starts) for name in ("window", "first", "rows", "resident")
    )
    print(
        f"start {SIZE:,} products: window {window:.2f} s (aim 0.5), first screen {first:.2f} s, "
        f"rows {rows:.2f} s (aim 1.1), {memory:.0f} MB resident (aim 170); median of {RUNS}"
    )


def run_screens() -> None:
    """Print when the first screen stands with few and with many products, in alternating starts."""
    sizes = (SMALL, LARGE)
    for size in sizes:
        practice(size).close()
    with TemporaryDirectory() as home:
        rounds = [[_start(size, home) for size in sizes] for _ in range(RUNS + 1)]
    print_screens("the first start ever", rounds[:1])
    print_screens(f"later starts, median of {RUNS}", rounds[1:])


def print_screens(title: str, rounds: list[list[dict[str, float]]]) -> None:
    """Print the first screen and all rows of both registers, and the difference."""
    small, large = (median(pair[place]["first"] for pair in rounds) for place in (0, 1))
    rows = median(pair[1]["rows"] for pair in rounds)
    print(
        f"first screen, {title}: {SMALL:,} products {small:.2f} s, {LARGE:,} products {large:.2f} s, "
        f"difference {large - small:+.2f} s (aim 0.3); all {LARGE:,} rows {rows:.2f} s"
    )


def child_environment(home: str) -> dict[str, str]:
    """The environment of a start with preferences and a cache in `home`.

    Modules are kept compiled, as an installed program has them.
    """
    own = {f"OCOP_{kind.upper()}": str(Path(home) / kind) for kind in ("config", "cache", "data")}
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, **own}


def child_command(size: int, *more: str) -> list[str]:
    """The command that starts the window over the practice register of that many products, now."""
    folder = str(FOLDER / f"register-{size}")
    arguments = [f"{time()}", folder, DAY.isoformat(), str(size), *more]
    return [sys.executable, "-m", "bench.start_child", *arguments]


def _start(size: int, home: str) -> dict[str, float]:
    child = subprocess.run(
        child_command(size),
        check=True,
        capture_output=True,
        text=True,
        env={"QT_QPA_PLATFORM": "offscreen", **child_environment(home)},
    )
    told: dict[str, float] = json.loads(child.stdout)
    return told
