"""A table as it was read from a file: its cells, and everything that was left out or put right."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeAlias

MAX_TABLE_ROWS = 200_000
"""Filled rows of one sheet; a longer one is refused."""
MAX_TABLE_COLUMNS = 256
"""The columns of one sheet in which anything may stand."""
MAX_CELL_LETTERS = 32_767
"""The longest text of a cell, as in Excel."""


@dataclass(frozen=True, slots=True)
class CellError:
    """A cell whose value nobody can know: `text` is "#REF!", or a formula that was never computed."""

    text: str


Cell: TypeAlias = str | int | float | date | CellError
"""A text (NFC, one line where the file allows), a number or a day of a workbook, or an error; "" is blank."""


class Encoding(StrEnum):
    """How the bytes, or the letters of an old font, stand for Vietnamese."""

    UTF_8 = "utf-8"
    UTF_16 = "utf-16"
    WINDOWS_1258 = "windows-1258"
    TCVN3 = "tcvn3"
    VNI = "vni"
    VPS = "vps"
    LATIN_1 = "latin-1"


class EncodingSource(StrEnum):
    """What told the encoding: a mark of the file, a font's name, the letters' statistics, or the clerk."""

    FILE = "file"
    FONT = "font"
    STATISTICS = "statistics"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class EncodingCandidate:
    """An encoding that the text may have, and what a few of its words then read like.

    `share` is how many of 100 words with marks then read as Vietnamese.
    """

    encoding: Encoding
    sample: str
    share: int = 0


SHOWN_ROWS = 40


class RepairKind(StrEnum):
    """Why a cell was taken otherwise than it is written."""

    BLANKS = "blanks"
    HIDDEN = "hidden"
    NFC = "nfc"
    ENTITY = "entity"
    LOOK_ALIKE = "look_alike"
    SAME_NAME = "same_name"
    STARS = "stars"
    DAY = "day"
    YEAR = "year"
    NUMBER = "number"
    LOST_ZERO = "lost_zero"
    WRITTEN_FORM = "written_form"
    FILLED_DOWN = "filled_down"
    ENCODING = "encoding"
    GUESSED_ENCODING = "guessed_encoding"
    GARBLED = "garbled"
    TWO_FACED = "two_faced"
    DATE_BEFORE_YEAR = "date_before_year"

    @property
    def needs_consent(self) -> bool:
        """Whether it may mislead, and so is taken only where the clerk accepts it."""
        return self in {RepairKind.GUESSED_ENCODING, RepairKind.GARBLED, RepairKind.TWO_FACED}


@dataclass(frozen=True, slots=True)
class CellRepair:
    """A cell that is taken as `after`: the row's number in the file, the heading of its column, why."""

    row: int
    column: str
    before: str
    after: str
    kind: RepairKind


class SkipReason(StrEnum):
    """Why a row below the heading is no row of the list."""

    GROUP = "group"
    TOTAL = "total"
    SIGNATURE = "signature"
    REPEATED_HEADING = "repeated_heading"
    COLUMN_NUMBERS = "column_numbers"
    TITLE = "title"
    NOTE = "note"
    OTHER_TABLE = "other_table"


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row that was left out as no row of the list; `text` is what stands in it.

    `cells` are those of a total, one for every heading.
    """

    row: int
    reason: SkipReason
    text: str
    cells: tuple[Cell, ...] = field(default=(), compare=False)


class BrokenReason(StrEnum):
    """Why a row of the list cannot be read into its columns."""

    MORE_CELLS = "more_cells"
    FEWER_CELLS = "fewer_cells"
    OPEN_QUOTE = "open_quote"
    BROKEN_BYTES = "broken_bytes"
    TOO_LONG = "too_long"


@dataclass(frozen=True, slots=True)
class BrokenRow:
    """A row that cannot be taken as it stands; `text` is its beginning."""

    row: int
    reason: BrokenReason
    text: str


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of the list: its number in the file, a cell for every heading, the group row above it.

    `filled` are the places of cells that a merged cell above fills.
    """

    number: int
    cells: tuple[Cell, ...]
    group: str = ""
    filled: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of a workbook and how many rows are filled; a text file is one sheet without a name."""

    name: str
    rows: int
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """What a clerk says of a file; what is left out is found. `header_row` counts from 1."""

    sheet: str = ""
    encoding: Encoding | None = None
    header_row: int = 0


@dataclass(frozen=True, slots=True)
class ReadTable:
    """The table of a file. `header_row` is the lowest row of its heading, counted from 1.

    `headings` are one line each: "upper / lower" where two rows make them. `title` are the texts
    above. `sha256` is the file's. `candidates` are given where the encoding was guessed; it is not
    sure where the best of them is not clearly better than the next.
    `first_rows` are the sheet's first `SHOWN_ROWS` rows as they stand, from row 1, blank ones too.
    """

    sha256: str
    sheet: str
    sheets: tuple[Sheet, ...]
    header_row: int
    headings: tuple[str, ...]
    rows: tuple[TableRow, ...]
    title: tuple[str, ...] = ()
    skipped: tuple[SkippedRow, ...] = ()
    broken: tuple[BrokenRow, ...] = ()
    repairs: tuple[CellRepair, ...] = ()
    encoding: Encoding = Encoding.UTF_8
    encoding_source: EncodingSource = EncodingSource.FILE
    candidates: tuple[EncodingCandidate, ...] = ()
    is_encoding_sure: bool = True
    first_rows: tuple[tuple[Cell, ...], ...] = ()
