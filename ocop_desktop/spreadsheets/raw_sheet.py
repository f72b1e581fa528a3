"""A sheet as its file holds it, before anything in it is understood."""

from collections.abc import Iterable
from dataclasses import dataclass

from ocop_desktop.domain.importing.table import (
    BrokenRow,
    Cell,
    CellRepair,
    Encoding,
    EncodingCandidate,
    EncodingSource,
)


@dataclass(frozen=True, slots=True)
class RawRow:
    """A row: its number in the file from 1, its cells without the blank ones at the end.

    `broken` says that its cells cannot be trusted; `repairs` name no column yet: their `column` is
    the place of the cell from 0, as text. `width` counts the cells of a text file's line with the
    blank ones at its end.
    """

    number: int
    cells: tuple[Cell, ...]
    broken: BrokenRow | None = None
    repairs: tuple[CellRepair, ...] = ()
    width: int = 0


@dataclass(frozen=True, slots=True)
class MergedRange:
    """Merged cells, inclusive: rows as the file numbers them from 1, places of columns from 0."""

    first_row: int
    first_place: int
    last_row: int
    last_place: int


@dataclass(frozen=True, slots=True)
class RawSheet:
    """A sheet; `rows` may be read once only, and is read while the file is parsed."""

    name: str
    rows: Iterable[RawRow]
    is_hidden: bool = False
    filled_rows: int = 0
    merged: tuple[MergedRange, ...] = ()


@dataclass(frozen=True, slots=True)
class RawFile:
    """The sheets of a file and the encoding of its texts; `candidates` where that was guessed.

    It is not sure where the best candidate is not clearly better than the next.
    """

    sheets: tuple[RawSheet, ...]
    encoding: Encoding = Encoding.UTF_8
    encoding_source: EncodingSource = EncodingSource.FILE
    candidates: tuple[EncodingCandidate, ...] = ()
    is_encoding_sure: bool = True
