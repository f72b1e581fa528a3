"""How much of a copy is done."""

from collections.abc import Callable

Progress = Callable[[int, int], None]


def ignore_progress(_done: int, _total: int) -> None:
    """For those who do not wait."""


class Meter:
    """Tells `progress` how much of `total` is done; what `progress` raises ends the work."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self._total = max(total, 1)
        self._done = 0

    def add(self, amount: int) -> None:
        """So much more is done."""
        self._done = min(self._done + amount, self._total)
        self._progress(self._done, self._total)
