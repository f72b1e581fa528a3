"""Cells that only mark a row, below a heading that says what the mark means: x under "4 sao"."""

import re
from dataclasses import replace

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.cells.cell_reading import (
    BLANK,
    CellReading,
    refuse,
    states_nothing,
    write_cell,
)
from ocop_desktop.domain.importing.cells.star_cells import StatedStars, read_stars
from ocop_desktop.domain.importing.table import Cell
from ocop_desktop.domain.star_forms import find_stars
from ocop_desktop.domain.text import clean_line, remove_marks

_AROUND = re.compile(r"[\s().,\[\]]")
_TICKS = frozenset({"x", "v", "1", "co", "yes", "y", "+", "✓", "✔", "☑", "√", "●", "•", "☒", "*"})
_NO_TICKS = frozenset({"0", "khong", "no"})


def is_tick(cell: Cell) -> bool:
    """Whether the cell only marks its row."""
    return _fold(cell) in _TICKS


def is_no_tick(cell: Cell) -> bool:
    """Whether the cell says that its row is not marked: blank, a dash, 0."""
    return _fold(cell) in _NO_TICKS or states_nothing(clean_line(write_cell(cell)))


def read_star_tick(cell: Cell, stars: int) -> CellReading[StatedStars]:
    """`stars` where the cell marks its row, or says them itself; any other text is not clear."""
    if is_tick(cell):
        return CellReading(StatedStars(stars))
    if is_no_tick(cell):
        return BLANK
    reading = read_stars(cell)
    is_same = reading.value is not None and reading.value.stars == stars
    is_told = find_stars(write_cell(cell)) == stars
    return reading if is_same and is_told else refuse(ValueReason.NOT_STARS)


def read_year_tick(cell: Cell, year: int) -> CellReading[int]:
    """`year` where the cell marks its row; any other text is not clear."""
    if is_tick(cell):
        return CellReading(year)
    return BLANK if is_no_tick(cell) else refuse(ValueReason.NOT_A_YEAR)


def read_stars_of_year(cell: Cell, year: int, tick: int = 0) -> CellReading[StatedStars]:
    """The stars of a cell below a heading that names their year; a year in the cell counts before.

    With `tick` the cell marks its row instead; see `read_star_tick`.
    """
    reading = read_star_tick(cell, tick) if tick else read_stars(cell)
    if reading.value is None or reading.value.year:
        return reading
    return replace(reading, value=replace(reading.value, year=year))


def _fold(cell: Cell) -> str:
    return _AROUND.sub("", remove_marks(write_cell(cell))).casefold()
