"""Columns without a heading that hold texts all the same: they get a name, so that they are told of."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ocop_desktop.spreadsheets.finding.heading_cells import cell_text
from ocop_desktop.spreadsheets.finding.heading_rows import TableHeading
from ocop_desktop.spreadsheets.raw_sheet import RawRow

_LETTERS = re.compile(r"[^\W\d_]{2}")
_CELLS_OF_A_LISTED_ROW = 2
_MAX_BEYOND = 20


def name_unlabelled(
    heading: TableHeading, rows: Sequence[RawRow], *, is_text: bool
) -> TableHeading:
    """The heading with "Cột F" for each column that it does not name and that holds texts.

    Texts behind an empty column at the right stand beside the table. A text file has no columns but
    those that its heading row has cells for, blank ones too: a cell beyond them may be out of place.
    """
    width = len(heading.headings)
    below = [row for row in rows if row.number > heading.last_row and not row.broken]
    listed = [row for row in below if _count(row, width) >= _CELLS_OF_A_LISTED_ROW]
    end = min(_find_end(heading, rows, listed, is_text=is_text), width + _MAX_BEYOND)
    headings = (*heading.headings, *[""] * (end - width))
    held = {place for row in listed for place in _list_texts(row, headings)}
    while end > width and not held.issuperset(range(width, end)):
        end -= 1
    named = (name or (_name(place) if place in held else "") for place, name in enumerate(headings))
    return replace(heading, headings=tuple(named)[:end])


def _find_end(
    heading: TableHeading, rows: Sequence[RawRow], listed: Sequence[RawRow], *, is_text: bool
) -> int:
    width = len(heading.headings)
    if is_text:
        own = (row.width for row in rows if heading.first_row <= row.number <= heading.last_row)
        return max(width, *own)
    return max((width, *(len(row.cells) for row in listed)))


def _count(row: RawRow, width: int) -> int:
    return sum(cell_text(cell) != "" for cell in row.cells[:width])


def _list_texts(row: RawRow, headings: Sequence[str]) -> Iterator[int]:
    """The places of texts of a row that no heading names."""
    for place, cell in enumerate(row.cells[: len(headings)]):
        if not headings[place] and _LETTERS.search(cell_text(cell)):
            yield place


def _name(place: int) -> str:
    """The name of a column as workbooks count them: "Cột A", "Cột AB"."""
    letters = ""
    count = place + 1
    while count:
        count, rest = divmod(count - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"Cột {letters}"
