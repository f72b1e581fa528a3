"""The workbook of rows that were not taken: the list's own layout, and a column that says why."""

import io
import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ocop_desktop.domain.importing.table import Cell, CellError, ReadTable
from ocop_desktop.domain.paths import replace_file

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

_AS_THEY_ARE = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "nan_inf_to_errors": True,
    "in_memory": True,
}
_MAX_SHEET_NAME = 31
_NOT_IN_A_SHEET_NAME = re.compile(r"[\[\]:*?/\\]|^'|'$")
_MAX_CELL = 32_767
_WIDTH, _REASON_WIDTH = 24, 60  # of columns, in digits
_Line = tuple[int, tuple[Cell, ...]]


def write_rejected_rows(
    table: ReadTable, reasons: Mapping[int, str], reason_heading: str, output: Path
) -> None:
    """Write the rows that `reasons` names with their reason in a last column `reason_heading`.

    Titles, headings and the group rows above the rows are those of `table`: the corrected file can
    be imported like the first. A row that could not be read into columns has its text in the first.
    Raises CannotWrite.
    """
    import xlsxwriter  # noqa: PLC0415 - loads on first use

    content = io.BytesIO()
    with xlsxwriter.Workbook(content, _AS_THEY_ARE) as workbook:
        _write_sheet(workbook, table, reasons, reason_heading)
    with replace_file(output) as file:
        file.write(content.getvalue())


def _write_sheet(
    workbook: "Workbook", table: ReadTable, reasons: Mapping[int, str], reason_heading: str
) -> None:
    sheet = workbook.add_worksheet(
        _NOT_IN_A_SHEET_NAME.sub(" ", table.sheet[:_MAX_SHEET_NAME]) or None
    )
    bold = workbook.add_format({"bold": True, "text_wrap": True, "valign": "top", "border": 1})
    red = workbook.add_format({"font_color": "#C00000", "text_wrap": True, "valign": "top"})
    day = workbook.add_format({"num_format": "dd/mm/yyyy", "align": "left"})
    last, top = len(table.headings), len(table.title)
    for number, title in enumerate(table.title):
        sheet.write_string(number, 0, title)
    for place, heading in enumerate((*table.headings, reason_heading)):
        sheet.write_string(top, place, heading, bold)
    sheet.set_column(0, last - 1, _WIDTH)
    sheet.set_column(last, last, _REASON_WIDTH)
    sheet.freeze_panes(top + 1, 0)
    for line, (number, cells) in enumerate(_list_lines(table, reasons), top + 1):
        for place, cell in enumerate(cells):
            _write_cell(sheet, line, place, cell, day)
        if number in reasons:
            sheet.write_string(line, last, reasons[number], red)


def _list_lines(table: ReadTable, reasons: Mapping[int, str]) -> Iterator[_Line]:
    """The rows to write with their numbers; a group row has the number 0."""
    group = ""
    broken = ((row.row, (row.text,), "") for row in table.broken)
    whole = ((row.number, row.cells, row.group) for row in table.rows)
    for number, cells, its_group in sorted((*broken, *whole), key=lambda row: row[0]):
        if number not in reasons:
            continue
        if its_group and its_group != group:
            group = its_group
            yield 0, (group,)
        yield number, cells


def _write_cell(
    sheet: "Worksheet", line: int, place: int, cell: Cell, day_format: "Format"
) -> None:
    match cell:
        case "":
            pass
        case CellError(text=text):
            sheet.write_string(line, place, text)
        case str():
            sheet.write_string(line, place, cell[:_MAX_CELL])
        case date():
            sheet.write_datetime(line, place, cell, day_format)
        case _:
            sheet.write_number(line, place, cell)
