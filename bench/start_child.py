"""One start of the window in a process of its own: prints seconds to window and rows, and megabytes.

It imports nothing but the program: `python -m bench.start_child STARTED FOLDER DAY ROWS`.
"""

import sys
from datetime import date
from pathlib import Path
from time import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QTableView

from bench.memory import resident_megabytes
from ocop_desktop import app
from ocop_desktop.ui.window.main_window import MainWindow


def _watch(started: float, size: int, seen: dict[str, float], qt: QApplication) -> None:
    for widget in qt.topLevelWidgets():
        handle = widget.windowHandle()
        if not isinstance(widget, MainWindow) or handle is None or not handle.isExposed():
            continue
        seen.setdefault("window", time() - started)
        models = [table.model() for table in widget.findChildren(QTableView) if table.isVisible()]
        if any(model is not None and model.rowCount() >= size for model in models):
            print(seen["window"], time() - started, resident_megabytes())
            qt.quit()


def main(started: float, folder: Path, day: date, size: int) -> None:
    """Open the window and tell."""
    qt = QApplication([])
    seen: dict[str, float] = {}
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: _watch(started, size, seen, qt))
    timer.start()
    app.run(folder, day)


if __name__ == "__main__":
    main(float(sys.argv[1]), Path(sys.argv[2]), date.fromisoformat(sys.argv[3]), int(sys.argv[4]))
