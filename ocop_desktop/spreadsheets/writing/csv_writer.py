"""A table as CSV: one row of headings, UTF-8 with a mark so that Excel reads the letters right.

Days read 05/03/2026 and numbers have a comma and no thousands marks, as the import reads them. A text
that a spreadsheet program would compute has an apostrophe in front.
"""

import codecs
import csv
from datetime import date
from decimal import Decimal
from pathlib import Path

from ocop_desktop.domain.exporting.export_table import ExportedFile, ExportTable
from ocop_desktop.domain.exporting.formula_signs import mark_formula_text
from ocop_desktop.domain.paths import replace_file
from ocop_desktop.domain.print.shown_table import CellValue
from ocop_desktop.domain.text import format_date, format_number

_ENCODING = "utf-8-sig"


def write_csv(table: ExportTable, output: Path) -> ExportedFile:
    """Write the table to `output`, whole or not at all. Raises CannotWrite."""
    rows = 0
    with replace_file(output) as file:
        writer = csv.writer(codecs.getwriter(_ENCODING)(file))
        writer.writerow([mark_formula_text(column.full_heading) for column in table.columns])
        for row in table.rows:
            writer.writerow(map(_format_cell, row))
            rows += 1
    return ExportedFile(output, rows, len(table.columns))


def _format_cell(value: CellValue) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return format_date(value)
    if isinstance(value, int | Decimal):
        return format_number(value).replace(".", "")
    return mark_formula_text(value)
