"""How soon the window stands and its rows are there, from process start, and how much memory it takes."""

import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QTableView

from bench.memory import resident_megabytes
from bench.registers import DAY, FOLDER, practice
from ocop_desktop import app
from ocop_desktop.ui.main_window import MainWindow

SIZE = 10_323
RUNS = 5


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
    child = subprocess.run(
        [sys.executable, "-m", "bench.start", f"{time()}"],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "OCOP_CONFIG": config},
    )
    window, rows, memory = map(float, child.stdout.split())
    return window, rows, memory


def _watch(started: float, seen: dict[str, float], qt: QApplication) -> None:
    for widget in qt.topLevelWidgets():
        handle = widget.windowHandle()
        if not isinstance(widget, MainWindow) or handle is None or not handle.isExposed():
            continue
        seen.setdefault("window", time() - started)
        models = [table.model() for table in widget.findChildren(QTableView) if table.isVisible()]
        if any(model is not None and model.rowCount() >= SIZE for model in models):
            print(seen["window"], time() - started, resident_megabytes())
            qt.quit()


def _open_and_tell(started: float) -> None:
    qt = QApplication([])
    seen: dict[str, float] = {}
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: _watch(started, seen, qt))
    timer.start()
    app.run(Path(FOLDER / f"register-{SIZE}"), DAY)


if __name__ == "__main__":
    _open_and_tell(float(sys.argv[1]))
