"""How high a row must be for its texts: not every program finds that out when it opens a file."""

from collections.abc import Iterable, Sequence
from math import ceil

from ocop_desktop.domain.exporting.export_table import ExportColumn
from ocop_desktop.domain.print.shown_table import CellValue

LINE = 15
ROOM = 3
"""Points of a row beside its lines, so that marks over letters keep off the border."""
"""The height of a line in points."""
_LETTERS_OF_FONT = 1.1  # this font sets more letters on a line than the one that widths are told in


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
    letters = width * _LETTERS_OF_FONT
    return sum(max(1, ceil(len(line) / letters)) for line in text.split("\n"))
