"""The texts of rows that may be headings, and how far each stands for the columns at its right."""

import re
from collections.abc import Sequence
from itertools import pairwise

from ocop_desktop.domain.importing.table import Cell, CellError
from ocop_desktop.domain.text import clean_line
from ocop_desktop.spreadsheets.columns.heading_names import MAX_HEADING
from ocop_desktop.spreadsheets.raw_sheet import MergedRange, RawRow

_COLUMN_NUMBER = re.compile(r"\(?(?:\d{1,2}(?:\.0)?|[A-Z#]|\d{1,2}\s?=\s?[\d+\-x*/() ]+)\)?")

_YEAR = re.compile(r"20[12]\d")


def are_column_numbers(texts: Sequence[str]) -> bool:
    """Whether the texts only number the columns: 1, 2, 3; (1), (2), (3); A, B, 1, 2; #, 1, 2."""
    if len(texts) < 3 or not all(map(_COLUMN_NUMBER.fullmatch, texts)):
        return False
    numbers = [int(digits[1]) for text in texts if (digits := re.match(r"\(?(\d+)", text))]
    return len(numbers) >= 2 and all(later == earlier + 1 for earlier, later in pairwise(numbers))


def spread_texts(row: RawRow, merged: Sequence[MergedRange], lower: RawRow) -> dict[int, str]:
    """The texts of a heading row, also over the columns at their right that they stand for."""
    texts = row_texts(row)
    spread = dict(texts)
    for one in merged:
        if one.first_row <= row.number <= one.last_row and one.first_place in texts:
            for place in range(one.first_place, one.last_place + 1):
                spread.setdefault(place, texts[one.first_place])
    below = row_texts(lower)
    for place in range(1, max(below, default=0) + 1):
        left = spread.get(place - 1)
        if place in below and place not in spread and left and place - 1 in below:
            spread[place] = left
    return spread


def is_spread(rows: Sequence[RawRow], place: int, merged: Sequence[MergedRange]) -> bool:
    """Whether the text above that place stands for several columns."""
    numbers = {row.number for row in rows}
    if any(
        one.first_row in numbers and one.first_place == place and one.last_place > place
        for one in merged
    ):
        return True
    texts = row_texts(rows[-1])
    return bool(texts) and place + 1 not in texts and place < max(texts) + 2


def has_spread(rows: Sequence[RawRow], merged: Sequence[MergedRange]) -> bool:
    """Whether a text of the rows is merged over several columns."""
    numbers = {row.number for row in rows}
    return any(one.first_row in numbers and one.last_place > one.first_place for one in merged)


def row_texts(row: RawRow) -> dict[int, str]:
    """The filled texts of a row by their places, each as one line; several years are texts too."""
    texts = {
        place: text
        for place, cell in enumerate(row.cells)
        if isinstance(cell, str) and (text := clean_line(cell)) and not _is_number(text)
    }
    years = {place: text for place, cell in enumerate(row.cells) if (text := _find_year(cell))}
    return dict(sorted({**texts, **years}.items())) if len({*years.values()}) > 1 else texts


def _find_year(cell: Cell) -> str:
    """The year that a cell holds and nothing else: 2023; else nothing."""
    text = clean_line(cell) if isinstance(cell, str) else str(cell)
    return text if _YEAR.fullmatch(text) else ""


def _is_number(text: str) -> bool:
    return text.replace(".", "").replace(",", "").isdecimal()


def cell_text(cell: Cell) -> str:
    """A cell as one line of text."""
    return clean_line(cell.text if isinstance(cell, CellError) else str(cell))[:MAX_HEADING]


def row_text(cells: Sequence[Cell]) -> str:
    """What stands in a row, as one line."""
    return " | ".join(text for cell in cells if (text := cell_text(cell)))
