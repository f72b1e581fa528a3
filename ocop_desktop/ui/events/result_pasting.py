"""A block of cells from Excel on the clipboard, and where it goes in the quick entry."""

import csv
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import StringIO

from PySide6.QtGui import QGuiApplication

from ocop_desktop.domain.text import search_key
from ocop_desktop.ui.events.result_columns import FIELDS, ResultField
from ocop_desktop.ui.events.result_lines import ResultSheet

Block = Sequence[Sequence[str]]


@dataclass(frozen=True)
class PastePlan:
    """The texts for cells, and what has no place: lines beyond the end, names that no line has."""

    cells: tuple[tuple[int, ResultField, str], ...]
    lost: tuple[str, ...] = ()


def read_block() -> Block:
    """The lines of cells on the clipboard; quoted cells may hold line breaks, as Excel writes them."""
    text = QGuiApplication.clipboard().text().replace("\r\n", "\n").rstrip("\n")
    return list(csv.reader(StringIO(text), delimiter="\t")) if text else []


def plan_paste(
    sheet: ResultSheet, block: Block, place: int, column: ResultField, name_of: Callable[[int], str]
) -> PastePlan:
    """Put a block down and to the right of a cell; from the column of names on, lines go by name."""
    by_name = column is ResultField.NAME
    names = _index_names(sheet, name_of) if by_name else {}
    cells: list[tuple[int, ResultField, str]] = []
    lost: list[str] = []
    for step, row in enumerate(block):
        at = names.get(search_key(row[0]) if row else "") if by_name else place + step
        if at is None or at >= len(sheet.lines):
            lost += [" ".join(row).strip()] if any(row) else []
            continue
        columns = FIELDS[FIELDS.index(column) :]
        cells += [
            (at, target, text)
            for target, text in zip(columns, row, strict=False)
            if sheet.is_typable(at, target)
        ]
    return PastePlan(tuple(cells), tuple(lost))


def _index_names(sheet: ResultSheet, name_of: Callable[[int], str]) -> dict[str, int | None]:
    """The line of each name; None for a name that several lines have."""
    places: dict[str, int | None] = {}
    for place in range(len(sheet.lines)):
        key = search_key(name_of(place))
        places[key] = None if key in places else place
    return places
