"""Tables as files: CSV where the name says so, else an Excel workbook."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from ocop_desktop.domain.exporting.export_table import ExportedFile, ExportHead, ExportTable, Row

Progress = Callable[[int, int], None]
_CSV = ".csv"
_ROWS_OF_A_STEP = 50


def write_table(
    table: ExportTable, head: ExportHead, target: Path, progress: Progress | None = None
) -> ExportedFile:
    """Write the table as `target`; `progress` gets the rows done and all rows. Raises CannotWrite."""
    told = replace(table, rows=_count(table, progress)) if progress else table
    if target.suffix.casefold() == _CSV:
        from ocop_desktop.spreadsheets.writing.csv_writer import write_csv  # noqa: PLC0415 - loads on use

        return write_csv(told, target)
    from ocop_desktop.spreadsheets.writing.xlsx_writer import write_xlsx  # noqa: PLC0415 - the same

    return write_xlsx(told, head, target)


def _count(table: ExportTable, progress: Progress) -> Iterator[Row]:
    """The rows, of which `progress` is told; it may raise Cancelled."""
    for place, row in enumerate(table.rows):
        if place % _ROWS_OF_A_STEP == 0:
            progress(place, table.total)
        yield row
