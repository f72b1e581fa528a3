"""A table that is exported: its columns, its rows, and the office that signs it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from ocop_desktop.domain.office.office import Office
from ocop_desktop.domain.print.shown_table import CellValue

Row = tuple[CellValue, ...]


class ExportKind(StrEnum):
    """What the cells of a column hold, and so how they are written and how wide they are."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    NUMBER = "number"
    PLAIN_NUMBER = "plain_number"
    DAY = "day"
    STARS = "stars"


_WIDTHS = {
    ExportKind.TEXT: 18,
    ExportKind.LONG_TEXT: 40,
    ExportKind.NUMBER: 15,
    ExportKind.PLAIN_NUMBER: 9,
    ExportKind.DAY: 12,
    ExportKind.STARS: 8,
}


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """A column: its heading, the one above it, what it holds; `letters` 0 is the usual width.

    Neighbours with the same `upper` heading share it. `hint` says what to write, `choices` what may
    be chosen.
    """

    heading: str
    kind: ExportKind = ExportKind.TEXT
    letters: int = 0
    upper: str = ""
    hint: str = ""
    choices: tuple[str, ...] = ()

    @property
    def full_heading(self) -> str:
        """Both headings in one line, as the import joins them."""
        return f"{self.upper} / {self.heading}" if self.upper else self.heading

    @property
    def width(self) -> int:
        """The width in letters."""
        return self.letters or _WIDTHS[self.kind]


@dataclass(frozen=True, slots=True)
class ExportTable:
    """A table under its title. Each row has one cell for every column; `rows` are read once.

    There are `total` of them, which may be made while they are written.

    `remarks` are lines under the title, `unit` the unit of its sums ("triệu đồng"). `name_columns`
    stay in view at the left. A row is at most `max_lines` high. A `plain` table has its headings in
    row 1 and nothing around it. `sheet` names its sheet where the title does not.
    """

    title: str
    columns: tuple[ExportColumn, ...]
    rows: Iterable[Row]
    total: int = 0
    remarks: tuple[str, ...] = ()
    unit: str = ""
    name_columns: int = 0
    max_lines: int = 27
    plain: bool = False
    sheet: str = ""

    @property
    def has_upper_headings(self) -> bool:
        """Whether the headings take two rows."""
        return any(column.upper for column in self.columns)


@dataclass(frozen=True, slots=True)
class ExportHead:
    """The office above a table and below it, on `day`; what is empty is left out or dotted."""

    parent_body: str = ""
    office: str = ""
    place_name: str = ""
    day: date | None = None
    signer_title: str = ""
    signer_name: str = ""
    is_practice: bool = False


def make_export_head(office: Office, day: date) -> ExportHead:
    """The head and foot of a table that the office exports on that day."""
    return ExportHead(
        office.parent_body,
        office.name,
        office.place_name,
        day,
        office.head_title,
        office.head_name,
        office.practice,
    )


@dataclass(frozen=True, slots=True)
class ExportedFile:
    """What was written: the file, how many rows and columns it has."""

    file: Path
    rows: int
    columns: int
