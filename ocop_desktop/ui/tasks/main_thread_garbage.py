"""Lets only the window's event loop run Python's cyclic garbage collection.

By default Python collects on any thread that allocates objects. On a worker thread that destroys
widgets and models in reference cycles outside the window's thread, which crashes Qt. On the window's
thread it may run while another object is being destroyed: Qt then holds a lock that the next
destruction needs too, and the window freezes.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS = 1_000


class MainThreadGarbage(QObject):
    """Disables automatic collection and collects from a timer until the program ends."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_INTERVAL_MS)
        self._timer.timeout.connect(collect_due)
        self._timer.start()

    def stop(self) -> None:
        """Stop the timer; nothing is collected any more."""
        self._timer.stop()


def collect_due() -> None:
    """Collect the oldest generation that is due. Call it only from the event loop."""
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > limits[generation]:
            gc.collect(generation)
            return
