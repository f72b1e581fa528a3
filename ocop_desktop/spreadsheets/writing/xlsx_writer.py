"""A table as an Excel workbook of an office: heading, title, table, signature, ready to print on A4.

Rows are written one after another and not kept, so that memory does not grow with them. Strings are
never formulas, days and numbers are real ones.
"""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO

from ocop_desktop.domain.errors import CellTooLong
from ocop_desktop.domain.exporting.export_table import (
    ExportColumn,
    ExportedFile,
    ExportHead,
    ExportTable,
    Row,
)
from ocop_desktop.domain.exporting.sheet_names import make_sheet_name
from ocop_desktop.domain.paths import replace_file
from ocop_desktop.spreadsheets.writing import sheet_frame
from ocop_desktop.spreadsheets.writing.cell_values import (
    MAX_LETTERS,
    count_units,
    find_format,
    to_sheet_value,
)
from ocop_desktop.spreadsheets.writing.choice_lists import add_choices
from ocop_desktop.spreadsheets.writing.row_heights import LINE, ROOM, count_lines
from ocop_desktop.spreadsheets.writing.sheet_formats import HEADING, SheetFormats

_OPTIONS = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}


def write_xlsx(table: ExportTable, head: ExportHead, output: Path) -> ExportedFile:
    """Write the table to `output`, whole or not at all. Raises CannotWrite, CellTooLong."""
    with replace_file(output) as file, TemporaryDirectory(prefix="ocop-") as folder:
        rows = _write_workbook(table, head, file, folder)
    return ExportedFile(output, rows, len(table.columns))


def _write_workbook(table: ExportTable, head: ExportHead, file: BinaryIO, folder: str) -> int:
    """How many rows were written."""
    import xlsxwriter  # noqa: PLC0415 - it loads when something is exported
    from xlsxwriter.exceptions import FileCreateError  # noqa: PLC0415 - the same

    workbook = xlsxwriter.Workbook(file, {**_OPTIONS, "tmpdir": folder})
    workbook.use_zip64()
    try:
        rows = _SheetWriter(workbook, table, head).write()
        workbook.close()
    except FileCreateError as error:
        raise error.args[0] from error  # the OSError that it wraps
    finally:
        workbook.fileclosed = True  # a failed one is not closed again when it is collected
        for sheet in workbook.worksheets():
            sheet.row_data_fh.close()  # its rows, which stand in `folder` until then
    return rows


class _SheetWriter:
    """Writes one table on a sheet of its own."""

    def __init__(self, workbook: Any, table: ExportTable, head: ExportHead) -> None:
        self._table = table
        self._head = head
        self._columns = table.columns
        self._workbook = workbook
        self._formats = SheetFormats(workbook)
        self._sheet = workbook.add_worksheet(make_sheet_name(table.sheet or table.title))
        self._sheet.set_default_row(LINE + ROOM)

    def write(self) -> int:
        for place, column in enumerate(self._columns):
            look = self._formats.blank(column.kind) if self._table.plain else None
            self._sheet.set_column(place, place, column.width, look)
        is_framed = not self._table.plain
        frame = sheet_frame.SheetFrame(self._sheet, self._formats, self._table, self._head)
        first = frame.write_top() if is_framed else 0
        body = self._write_headings(first)
        rows = self._write_rows(body)
        if is_framed:
            frame.write_bottom(body + rows + 1)
        sheet_frame.set_up_page(self._sheet, self._table, first, body, rows)
        add_choices(self._workbook, self._sheet, self._columns, body)
        return rows

    def _write_headings(self, first: int) -> int:
        """The heading rows from row `first` on; the first row of the body."""
        look = self._formats.make(HEADING)
        lower = first + self._table.has_upper_headings
        lines = count_lines([column.heading for column in self._columns], self._columns)
        self._sheet.set_row(lower, (lines + 1) * LINE)
        if not self._table.has_upper_headings:
            for place, column in enumerate(self._columns):
                self._sheet.write_string(first, place, column.heading, look)
            return first + 1
        before = ""
        for place, column in enumerate(self._columns):
            is_first = not column.upper or column.upper != before
            text = (column.upper or column.heading) if is_first else None
            self._sheet.write(first, place, text, look)
            before = column.upper
        for place, column in enumerate(self._columns):
            self._sheet.write(first + 1, place, column.heading if column.upper else None, look)
        self._merge_headings(first)
        return first + 2

    def _merge_headings(self, first: int) -> None:
        """Join a heading with the cell below it, or with its neighbours of the same upper heading.

        Its cells are written: `merge_range` would write them again, and rows are written once only.
        """
        start = 0
        for place, column in enumerate(self._columns):
            if not column.upper:
                self._sheet.merge.append([first, place, first + 1, place])
            elif place + 1 == len(self._columns) or self._columns[place + 1].upper != column.upper:
                if place > start:
                    self._sheet.merge.append([first, start, first, place])
            else:
                continue
            start = place + 1

    def _write_rows(self, body: int) -> int:
        rows = 0
        for row in self._table.rows:
            self._write_row(body + rows, row)
            rows += 1
        return rows

    def _write_row(self, number: int, row: Row) -> None:
        lines = min(count_lines(row, self._columns), self._table.max_lines)
        if lines > 1:
            self._sheet.set_row(number, lines * LINE + ROOM)
        for place, (cell, column) in enumerate(zip(row, self._columns, strict=True)):
            value = to_sheet_value(cell)
            look = self._formats.body(find_format(value, column.kind), column.kind)
            if isinstance(value, str):
                if len(value) * 2 > MAX_LETTERS and count_units(value) > MAX_LETTERS:
                    raise CellTooLong(_name_row(row, self._columns), column.heading, len(value))
                self._sheet.write_string(number, place, value, look)
            else:
                self._sheet.write(number, place, value, look)


def _name_row(row: Row, columns: Sequence[ExportColumn]) -> str:
    """What tells the row from others: the text of the first column that names something."""
    texts = (
        cell
        for cell, column in zip(row, columns, strict=True)
        if isinstance(cell, str) and "tên" in column.heading.casefold()
    )
    return next(texts, "")
