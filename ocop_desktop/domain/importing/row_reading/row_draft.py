"""A row while it is read: its facts, and what is told of its cells."""

from dataclasses import dataclass, field
from typing import Any

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.cells.cell_reading import CellReading, write_cell
from ocop_desktop.domain.importing.row_reading.column_readers import ColumnReader, FactGroup
from ocop_desktop.domain.importing.rows import RejectedCell
from ocop_desktop.domain.importing.table import Cell, CellRepair
from ocop_desktop.domain.register.product import StatedText


@dataclass(slots=True)
class RowDraft:
    """A row while it is read: its facts by the record they belong to, and what is told of it."""

    number: int
    cells: tuple[Cell, ...]
    facts: dict[FactGroup, dict[str, Any]]
    stated: list[StatedText] = field(default_factory=list)
    repairs: list[CellRepair] = field(default_factory=list)
    rejected: list[RejectedCell] = field(default_factory=list)

    def text(self, column: ColumnReader) -> str:
        """What stands in a cell of the row."""
        return write_cell(self.cells[column.place]) if column.place < len(self.cells) else ""

    def put(self, column: ColumnReader, cell: Cell) -> None:
        """Let `cell` stand in a column of the row."""
        before, behind = self.cells[: column.place], self.cells[column.place + 1 :]
        self.cells = (*before, cell, *behind)

    def reject(self, column: ColumnReader, reason: ValueReason, *choices: str) -> None:
        """Tell that the cell of a column is not taken."""
        self.rejected.append(
            RejectedCell(self.number, column.heading, self.text(column), reason, choices=choices)
        )

    def take_back(self, column: ColumnReader, reason: ValueReason) -> None:
        """Tell that a cell which was read for itself is not taken in its row."""
        self.repairs = [repair for repair in self.repairs if repair.column != column.heading]
        self.reject(column, reason)

    def keep(self, column: ColumnReader, text: str) -> None:
        """Keep a text of a column as stated."""
        if text:
            self.stated.append(StatedText(column.stated, text))

    def report(self, column: ColumnReader, reading: CellReading[Any]) -> None:
        """Tell what a reading was repaired or refused for, and keep what it leaves beside."""
        if reading.repair is not None:
            before = self.text(column)
            self.repairs.append(
                CellRepair(self.number, column.heading, before, reading.after, reading.repair)
            )
        if reading.reason is not None:
            self.reject(column, reading.reason, *reading.choices)
        self.keep(column, reading.kept)
