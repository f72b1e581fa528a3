"""Python's cyclic garbage is collected by the window's event loop only.

Left alone, collection runs wherever something happens to be allocated. On a worker thread it destroys
widgets and models caught in cycles off the window's thread, and Qt falls over. On the window's own
thread it may run in the middle of destroying another object: Qt then holds a lock that the next
destruction wants too, and the window stands still for ever.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS = 1_000


class MainThreadGarbage(QObject):
    """From now on collection waits for the event loop, until the program ends."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_INTERVAL_MS)
        self._timer.timeout.connect(collect_due)
        self._timer.start()

    def stop(self) -> None:
        """Stop the clock; what is left goes with the program."""
        self._timer.stop()


def collect_due() -> None:
    """Collect the oldest generation that is due; only where no Qt object is being destroyed."""
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > limits[generation]:
            gc.collect(generation)
            return
