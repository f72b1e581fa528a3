"""The values of cells as a workbook holds them, and the formats that show them."""

from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, TypeAlias

from ocop_desktop.domain.exporting.export_table import ExportKind
from ocop_desktop.domain.print.shown_table import CellValue
from ocop_desktop.domain.text import format_date, format_number

MAX_LETTERS = 32_767
"""What a cell of a workbook can hold, in code units of UTF-16."""

SheetValue: TypeAlias = str | int | float | datetime | None
Properties: TypeAlias = dict[str, Any]

DAY, STARS, WHOLE, FRACTION, PLAIN, TEXT = (
    "dd/mm/yyyy", '0" sao"', "#,##0", "#,##0.##########", "General", "@"
)  # fmt: skip
_MAX_DIGITS = 15  # of a number of a workbook
_FIRST_DAY = date(1900, 3, 1)  # before it programs count days differently


def to_sheet_value(value: CellValue) -> SheetValue:
    """The value to write; a number or a day that a workbook would change becomes a text."""
    if isinstance(value, date):
        return datetime.combine(value, time()) if value >= _FIRST_DAY else format_date(value)
    if isinstance(value, int | Decimal):
        digits = len(Decimal(value).normalize().as_tuple().digits)
        if digits > _MAX_DIGITS:
            return format_number(value)
        return int(value) if value == int(value) else float(value)
    return value or None


def find_format(value: SheetValue, kind: ExportKind) -> str:
    """The number format of the value in a column of that kind."""
    if isinstance(value, datetime):
        return DAY
    if isinstance(value, int | float):
        if kind in {ExportKind.STARS, ExportKind.PLAIN_NUMBER}:
            return STARS if kind is ExportKind.STARS else PLAIN
        return WHOLE if isinstance(value, int) else FRACTION
    return _BLANK_FORMATS.get(kind, TEXT)


_BLANK_FORMATS = {
    ExportKind.DAY: DAY,
    ExportKind.STARS: STARS,
    ExportKind.NUMBER: WHOLE,
    ExportKind.PLAIN_NUMBER: PLAIN,
}


def count_units(text: str) -> int:
    """The length of a text as a workbook counts it."""
    return len(text.encode("utf-16-le")) // 2
