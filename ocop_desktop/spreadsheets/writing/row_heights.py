"""How high a row must be for its texts: not every program finds that out when it opens a file."""

from collections.abc import Iterable, Sequence

from ocop_desktop.domain.exporting.export_table import ExportColumn
from ocop_desktop.domain.print.shown_table import CellValue

LINE = 15
"""The height of a line in points."""


def count_lines(row: Iterable[CellValue], columns: Sequence[ExportColumn]) -> int:
    """The lines that the longest text of the row takes in its column."""
    return max(
        (
            _count_lines(cell, column.width)
            for cell, column in zip(row, columns, strict=True)
            if isinstance(cell, str) and (len(cell) > column.width or "\n" in cell)
        ),
        default=1,
    )


def _count_lines(text: str, width: int) -> int:
    return sum(1 + len(line) // width for line in text.split("\n"))
