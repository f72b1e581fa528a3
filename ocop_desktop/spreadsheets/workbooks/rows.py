"""Rows of a sheet as they are put together, within limits that no list of products reaches."""

from collections.abc import Iterable, Iterator

from ocop_desktop.domain.codes import FileReason
from ocop_desktop.domain.importing.table import (
    MAX_CELL_LETTERS,
    MAX_TABLE_COLUMNS,
    MAX_TABLE_ROWS,
    BrokenReason,
    BrokenRow,
    Cell,
    CellError,
    CellRepair,
)
from ocop_desktop.spreadsheets.encodings.garbled import has_lost_letters
from ocop_desktop.spreadsheets.raw_sheet import RawRow
from ocop_desktop.spreadsheets.unreadable import UnreadableContent
from ocop_desktop.spreadsheets.workbooks.cell_texts import (
    CellText,
    RepairedText,
)

_MAX_ROWS_BEYOND = 20
_ROWS_BEFORE_REFUSAL = 1_000
_SHOWN_LETTERS = 80


class RowBuilder:
    """A row to which cells are added at their places; blank ones take none."""

    def __init__(self, number: int) -> None:
        self.number = number
        self._cells: list[Cell] = []
        self._repairs: list[CellRepair] = []
        self._broken: BrokenRow | None = None

    def add(self, place: int, cell: Cell) -> None:
        """Put `cell` at `place`. Beyond the last column that can be read, it costs the row."""
        if cell == "":
            return
        if place >= MAX_TABLE_COLUMNS:
            self._break(BrokenReason.MORE_CELLS, cell)
            return
        cells = self._cells
        count = len(cells)
        if place == count:
            cells.append(cell)
        elif place > count:
            cells.extend([""] * (place - count))
            cells.append(cell)
        else:
            cells[place] = cell

    def add_text(self, place: int, read: CellText) -> None:
        """The same for a text that may have been put right."""
        text = read if isinstance(read, str) else read.text
        if len(text) > MAX_CELL_LETTERS:
            self._break(BrokenReason.TOO_LONG, text)
            return
        if has_lost_letters(text):
            self._break(BrokenReason.BROKEN_BYTES, text)
        self.add(place, text)
        if read is not text and place < MAX_TABLE_COLUMNS:
            self._add_repair(place, read)

    def build(self) -> RawRow | None:
        """The row; None where nothing stands in it."""
        if not self._cells and not self._broken:
            return None
        return RawRow(self.number, tuple(self._cells), self._broken, tuple(self._repairs))

    def _add_repair(self, place: int, read: CellText) -> None:
        if isinstance(read, RepairedText):
            repair = CellRepair(self.number, str(place), read.before, read.text, read.kind)
            self._repairs.append(repair)

    def _break(self, reason: BrokenReason, cell: Cell) -> None:
        text = cell.text if isinstance(cell, CellError) else str(cell)
        self._broken = BrokenRow(self.number, reason, text[:_SHOWN_LETTERS])


def limit_rows(rows: Iterable[RawRow], filled: int = 0) -> Iterator[RawRow]:
    """The rows; `filled` is how many are expected, 0 where that is not known.

    Raises UnreadableContent where they are too many, or where many have cells far to the right. A
    sheet of which only the beginning is read is not refused.
    """
    beyond = 0
    for count, row in enumerate(rows, start=1):
        if count > MAX_TABLE_ROWS or (count > _ROWS_BEFORE_REFUSAL and filled > MAX_TABLE_ROWS):
            raise UnreadableContent(FileReason.TOO_MANY_ROWS, f"{max(count, filled)} rows")
        if row.broken and row.broken.reason is BrokenReason.MORE_CELLS:
            beyond += 1
            if beyond > _MAX_ROWS_BEYOND:
                raise UnreadableContent(FileReason.TOO_MANY_COLUMNS)
        yield row
