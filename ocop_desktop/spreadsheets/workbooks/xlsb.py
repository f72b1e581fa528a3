"""An .xlsb file: calamine gives its values; which fonts and errors its cells have stays unknown."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

import python_calamine

from ocop_desktop.domain.codes import FileReason
from ocop_desktop.domain.importing.table import Cell, Encoding
from ocop_desktop.domain.text import format_date
from ocop_desktop.spreadsheets.raw_sheet import MergedRange, RawFile, RawRow, RawSheet
from ocop_desktop.spreadsheets.unreadable import UnreadableContent
from ocop_desktop.spreadsheets.workbooks.archives import open_archive
from ocop_desktop.spreadsheets.workbooks.cell_texts import TextReader
from ocop_desktop.spreadsheets.workbooks.number_formats import GENERAL, format_value
from ocop_desktop.spreadsheets.workbooks.rows import RowBuilder, limit_rows

_MAX_CELLS = 5_000_000


def read_xlsb(file: Path, chosen: Encoding | None) -> RawFile:
    """The sheets of the file; `chosen` is the encoding of its texts. Raises UnreadableContent."""
    open_archive(file).close()
    try:
        book = python_calamine.CalamineWorkbook.from_path(str(file))
        read = [
            (meta, book.get_sheet_by_name(meta.name))
            for meta in book.sheets_metadata
            if meta.typ == python_calamine.SheetTypeEnum.WorkSheet
        ]
        reader = TextReader(chosen)
        reader.learn(cell for _, sheet in read for cell in _iterate_texts(sheet))
        sheets = tuple(_read_sheet(meta, sheet, reader) for meta, sheet in read)
    except python_calamine.PasswordError as error:
        raise UnreadableContent(FileReason.PASSWORD) from error
    except python_calamine.CalamineError as error:
        raise UnreadableContent(FileReason.UNREADABLE, type(error).__name__) from error
    return reader.describe(sheets)


def _read_sheet(
    meta: python_calamine.SheetMetadata, sheet: python_calamine.CalamineSheet, reader: TextReader
) -> RawSheet:
    if sheet.total_height * sheet.total_width > _MAX_CELLS:
        raise UnreadableContent(FileReason.TOO_LARGE, meta.name)
    merged = tuple(
        MergedRange(top + 1, first, bottom + 1, last)
        for (top, first), (bottom, last) in sheet.merged_cell_ranges or ()
    )
    rows = tuple(_read_rows(sheet, reader))
    is_hidden = meta.visible != python_calamine.SheetVisibleEnum.Visible
    return RawSheet(meta.name, limit_rows(rows), is_hidden, len(rows), merged)


def _iterate_texts(sheet: python_calamine.CalamineSheet) -> Iterator[str]:
    return (cell for row in sheet.iter_rows() for cell in row if isinstance(cell, str))


def _read_rows(sheet: python_calamine.CalamineSheet, reader: TextReader) -> Iterator[RawRow]:
    for number, cells in enumerate(sheet.to_python(skip_empty_area=False), start=1):
        row = RowBuilder(number)
        for place, cell in enumerate(cells):
            if isinstance(cell, str):
                row.add_text(place, reader.read(cell))
            else:
                row.add(place, _read_value(cell))
        if raw := row.build():
            yield raw


def _read_value(cell: float | bool | date | time | timedelta) -> Cell:
    match cell:
        case bool():
            return "TRUE" if cell else "FALSE"
        case int() | float():
            return format_value(float(cell), GENERAL)
        case datetime():
            is_midnight = cell.time() == time()
            return cell.date() if is_midnight else f"{format_date(cell)} {cell:%H:%M}"
        case date():
            return cell
        case _:
            return str(cell)
