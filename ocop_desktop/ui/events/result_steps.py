"""The steps of undo of the quick entry: which cells changed, and what stood there before."""

from collections.abc import Sequence
from dataclasses import dataclass

from ocop_desktop.ui.events.result_columns import ResultField

Step = tuple["CellChange", ...]


@dataclass(frozen=True)
class CellChange:
    """What stood in a cell before and what stands there after."""

    place: int
    column: ResultField
    before: str
    after: str


class StepStack:
    """What was done, and what of it was taken back."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def __bool__(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._done)

    def push(self, changes: Sequence[CellChange]) -> None:
        """Keep a new step; what was taken back cannot be done again."""
        self._done.append(tuple(changes))
        self._undone.clear()

    def take_back(self) -> Step:
        """The last step, to be taken back; empty where there is none."""
        if not self._done:
            return ()
        self._undone.append(self._done.pop())
        return self._undone[-1]

    def do_again(self) -> Step:
        """The step that was taken back last, to be done again; empty where there is none."""
        if not self._undone:
            return ()
        self._done.append(self._undone.pop())
        return self._done[-1]
