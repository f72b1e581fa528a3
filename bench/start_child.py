"""One start of the window in a process of its own; prints one line of JSON about it.

In seconds from `STARTED`: "window" (exposed), "first" (rows stand and are painted), "details" (of
the first record), "rows" (all of them); "resident" in MB. It imports nothing but the program:
`python -m bench.start_child STARTED FOLDER DAY ROWS [stay]`; with `stay` it runs until it is killed.
"""

import json
import sys
from datetime import date
from pathlib import Path
from time import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from bench.memory import resident_megabytes
from ocop_desktop import app
from ocop_desktop.ui.page import PageWidget
from ocop_desktop.ui.window.main_window import MainWindow

POLL_MS = 5


class _Watch:
    """Looks at the window every few milliseconds and notes when a thing is seen first."""

    def __init__(self, qt: QApplication, started: float, size: int, *, stay: bool) -> None:
        self._qt = qt
        self._started = started
        self._size = size
        self._stay = stay
        self._seen: dict[str, float] = {}
        self.timer = QTimer(interval=POLL_MS)
        self.timer.timeout.connect(self._look)
        self.timer.start()

    def _look(self) -> None:
        window = next((w for w in self._qt.topLevelWidgets() if isinstance(w, MainWindow)), None)
        handle = window.windowHandle() if window else None
        if window is None or handle is None or not handle.isExposed():
            return
        if not window.findChildren(PageWidget):
            self._seen.setdefault("window", time() - self._started)
            return
        page: object = window.page
        shown = page.table.model().rowCount()  # type: ignore[attr-defined]
        seen = {
            "window": True,
            "first": shown > 0,
            "details": page.details_panel.name.text() != "",  # type: ignore[attr-defined]
            "rows": shown >= self._size,
        }
        for name, is_there in seen.items():
            if is_there:
                self._seen.setdefault(name, time() - self._started)
        if len(self._seen) == len(seen):
            self._end()

    def _end(self) -> None:
        self.timer.stop()
        print(json.dumps({**self._seen, "resident": resident_megabytes()}), flush=True)
        if not self._stay:
            self._qt.quit()


def main(started: float, folder: Path, day: date, size: int, *, stay: bool) -> None:
    """Open the window and tell."""
    watch = _Watch(QApplication([]), started, size, stay=stay)
    app.run(folder, day)
    watch.timer.stop()


if __name__ == "__main__":
    main(
        float(sys.argv[1]),
        Path(sys.argv[2]),
        date.fromisoformat(sys.argv[3]),
        int(sys.argv[4]),
        stay=sys.argv[5:] == ["stay"],
    )
