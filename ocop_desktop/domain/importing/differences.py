"""A newer version of a list against its last import and the register of today."""

from dataclasses import dataclass
from datetime import datetime

from ocop_desktop.domain.importing.columns import ColumnMap


@dataclass(frozen=True, slots=True)
class CellDifference:
    """A cell that the file states anew: the last import's text, the file's, and the register's."""

    row: int
    product: str
    column: str
    last: str
    file: str
    register: str


@dataclass(frozen=True, slots=True)
class ListedProduct:
    """A product of a list, by its names; `row` is its row in the list it stands in."""

    row: int
    product: str
    producer: str


@dataclass(frozen=True, slots=True)
class ImportDifference:
    """New and vanished products and changed cells; vanished ones are listed and never deleted."""

    last_import: int
    new: tuple[ListedProduct, ...]
    changed: tuple[CellDifference, ...]
    vanished: tuple[ListedProduct, ...]


@dataclass(frozen=True, slots=True)
class ImportRun:
    """An import that was done and not undone: which list it was, when (UTC), and how many rows it had."""

    id: int
    at: datetime
    file_name: str
    sha256: str
    sheet: str
    header_row: int
    headings: tuple[str, ...]
    column_map: ColumnMap
    rows: int
