"""Merged cells of a table: a text that stands once for several rows is filled into each."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ocop_desktop.domain.importing.table import Cell
from ocop_desktop.spreadsheets.raw_sheet import MergedRange


@dataclass
class MergedCells:
    """The merged ranges of a sheet, as its rows are read from the top."""

    ranges: Iterable[MergedRange]
    _starting: dict[int, list[MergedRange]] = field(default_factory=lambda: defaultdict(list))
    _open: dict[int, tuple[int, Cell]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for one in self.ranges:
            self._starting[one.first_row].append(one)

    def fill(self, number: int, cells: list[Cell]) -> tuple[int, ...]:
        """Fill the blank cells of the row that merged cells above stand for; their places."""
        filled = []
        for place, (last_row, value) in list(self._open.items()):
            if number > last_row:
                del self._open[place]
            elif place < len(cells) and cells[place] == "":
                cells[place] = value
                filled.append(place)
        for one in self._starting.get(number, ()):
            if one.last_row > one.first_row and one.first_place < len(cells):
                self._open[one.first_place] = (one.last_row, cells[one.first_place])
        return tuple(place for place in filled if cells[place] != "")

    def is_across(self, number: int, cells: Sequence[Cell]) -> bool:
        """Whether the first text of the row is merged over at least half of its columns."""
        first = next((place for place, cell in enumerate(cells) if cell != ""), -1)
        return any(
            one.first_place <= first <= one.last_place
            and 2 * (one.last_place - one.first_place + 1) >= len(cells)
            for one in self._starting.get(number, ())
        )
