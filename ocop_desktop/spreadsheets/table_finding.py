"""The table of a file: on which sheet and in which rows it stands, found or as a clerk says."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from ocop_desktop.domain.importing.table import (
    BrokenRow,
    CellRepair,
    ReadingOptions,
    ReadTable,
    SkippedRow,
    TableRow,
)
from ocop_desktop.spreadsheets.raw_sheet import RawFile

TableItem: TypeAlias = TableRow | SkippedRow | BrokenRow | CellRepair


@dataclass(frozen=True, slots=True)
class TableStream:
    """A table whose rows are read one by one, in the order of the file.

    `head` says everything but the rows: its rows, skipped, broken and repairs are empty, and so is
    its sha256. `items` can be read once.
    """

    head: ReadTable
    items: Iterator[TableItem]


def find_table(raw: RawFile, options: ReadingOptions) -> TableStream:
    """The table of `raw`: of each sheet only its beginning is read, of its own sheet all rows.

    Raises TableMissing where no sheet has a heading, SheetMissing where `options` names a sheet that
    is not there, SheetUnsure where several sheets hold such a list.
    """
    raise NotImplementedError
