"""Columns whose days may be written the American way, month first."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.cells.cell_reading import CellReading, refuse
from ocop_desktop.domain.importing.table import Cell
from ocop_desktop.domain.text import format_date

_SLASHED = re.compile(r"\s*(\d{1,2})[-/](\d{1,2})[-/](?:\d{4}|\d{2})\b.*")
_MONTHS = 12


def writes_month_first(cells: Iterable[Cell]) -> bool:
    """Whether some days of a column can only be read month first, and none only day first."""
    is_found = False
    for cell in cells:
        if isinstance(cell, str) and (parts := _SLASHED.fullmatch(cell)):
            if int(parts[1]) > _MONTHS:
                return False
            is_found = is_found or int(parts[2]) > _MONTHS
    return is_found


def doubt_day(cell: Cell, reading: CellReading[Any]) -> CellReading[Any]:
    """`reading`; in a column that writes the month first, a day that may be two is not taken."""
    day = reading.value
    if not isinstance(day, date) or day.day > _MONTHS or day.day == day.month:
        return reading
    if not isinstance(cell, str) or _SLASHED.fullmatch(cell) is None:
        return reading
    turned = date(day.year, day.day, day.month)
    return refuse(ValueReason.UNCLEAR_DAY, format_date(day), format_date(turned))
