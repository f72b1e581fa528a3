"""Python's cyclic garbage is collected on the window's thread only.

Left alone, collection runs on whichever thread happens to allocate; when that is a worker, widgets
and models caught in cycles are destroyed off the window's thread, and Qt falls over.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1_000


class MainThreadGarbage(QObject):
    """While it lives, collection waits for the event loop."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._clock = QTimer(self, interval=_EVERY_MS)
        self._clock.timeout.connect(self.collect)
        self._clock.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due."""
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > limits[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Let Python collect as it likes again: no worker is left."""
        self._clock.stop()
        gc.enable()
