"""The table as shown: what a list shows now, as one value that is printed and exported."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from ocop_desktop.domain.text import format_date, format_number

CellValue = str | int | Decimal | date | None
"""What a cell holds: stars are an int, a day is a date, a state is its words; None is empty."""


class ColumnKind(StrEnum):
    """What the cells of a column hold."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    STARS = "stars"


@dataclass(frozen=True, slots=True)
class ShownColumn:
    """A column that is shown: its title in the language of the window, and what its cells hold."""

    title: str
    kind: ColumnKind = ColumnKind.TEXT
    is_name: bool = False


@dataclass(frozen=True, slots=True)
class ShownTable:
    """The columns that are shown, from left to right, and the rows in their order.

    `filters` and `order` say in words what the list is narrowed to and sorted by; `total` counts the
    rows there would be without filters. Each row has one cell for every column.
    """

    title: str
    columns: tuple[ShownColumn, ...]
    rows: tuple[tuple[CellValue, ...], ...]
    filters: str = ""
    order: str = ""
    total: int = 0

    def texts(self) -> Iterator[tuple[str, ...]]:
        """The rows as texts, for what knows no numbers and days; stars are their number."""
        for row in self.rows:
            yield tuple(map(cell_text, row))


def cell_text(value: CellValue) -> str:
    """A cell as text: 05/03/2026, 1.234; empty for None."""
    if value is None:
        return ""
    if isinstance(value, date):
        return format_date(value)
    if isinstance(value, (int, Decimal)):
        return format_number(value)
    return value
