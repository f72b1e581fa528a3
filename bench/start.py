"""How soon the window stands and its rows are there, from process start, and how much memory it takes."""

import os
import subprocess
import sys
from statistics import median
from tempfile import TemporaryDirectory
from time import time

from bench.registers import DAY, FOLDER, practice

SIZE = 10_323
RUNS = 7


def run() -> None:
    """Print the median of a few starts, each a process of its own."""
    practice(SIZE).close()
    with TemporaryDirectory() as config:
        starts = [_start(config) for _ in range(RUNS + 1)][1:]
    window, rows, memory = (median(values) for values in zip(*starts, strict=True))
    print(
        f"start {SIZE:,} products: window {window:.2f} s (aim 0.5), rows {rows:.2f} s (aim 1.1), "
        f"{memory:.0f} MB resident (aim 170); median of {RUNS}"
    )


def _start(config: str) -> tuple[float, float, float]:
    folder = str(FOLDER / f"register-{SIZE}")
    arguments = [f"{time()}", folder, DAY.isoformat(), str(SIZE)]
    child = subprocess.run(
        [sys.executable, "-m", "bench.start_child", *arguments],
        check=True,
        capture_output=True,
        text=True,
        env={"QT_QPA_PLATFORM": "offscreen", **os.environ, "OCOP_CONFIG": config},
    )
    window, rows, memory = map(float, child.stdout.split())
    return window, rows, memory
