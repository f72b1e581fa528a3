"""An .xls file of Excel 5 to 2003."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import xlrd
from xlrd.compdoc import SIGNATURE, CompDoc, CompDocError

from ocop_desktop.domain.codes import FileReason
from ocop_desktop.domain.importing.table import Cell, CellError, Encoding
from ocop_desktop.spreadsheets.encodings.fonts import find_font_encoding
from ocop_desktop.spreadsheets.raw_sheet import MergedRange, RawFile, RawRow, RawSheet
from ocop_desktop.spreadsheets.unreadable import UnreadableContent
from ocop_desktop.spreadsheets.workbooks.cell_texts import (
    CellText,
    RepairedText,
    RichText,
    TextReader,
    TextRun,
)
from ocop_desktop.spreadsheets.workbooks.number_formats import format_value, read_number_format
from ocop_desktop.spreadsheets.workbooks.rows import RowBuilder, limit_rows

_VISIBLE = 0
_DAMAGED = (CompDocError, TypeError, AttributeError, NameError, RuntimeError)
"""What xlrd also raises for a damaged file: it reads on and then misses what was not there."""
_BLANK = {xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK}


def read_xls(file: Path, chosen: Encoding | None) -> RawFile:
    """The sheets of the file; `chosen` is the encoding of texts that no font names."""
    book = _open_book(file)
    if not book.nsheets:
        raise UnreadableContent(FileReason.NOT_A_TABLE, "no sheet with cells")
    reader = TextReader(chosen)
    reader.learn(_iterate_texts(book), _find_used_fonts(book))
    cells = _CellReader(book, reader)
    sheets = tuple(_read_sheet(sheet, cells) for sheet in book.sheets())
    return reader.describe(sheets)


def _open_book(file: Path) -> Any:
    """The workbook. Raises UnreadableContent where it is encrypted or damaged."""
    try:
        content = file.read_bytes()
        with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
            if content.startswith(SIGNATURE):
                _refuse_circles(CompDoc(content, logfile=nowhere))
            return xlrd.open_workbook(
                file_contents=content, logfile=nowhere, formatting_info=True, ragged_rows=True
            )
    except xlrd.XLRDError as error:
        is_locked = "encrypted" in str(error)
        reason = FileReason.PASSWORD if is_locked else FileReason.UNREADABLE
        raise UnreadableContent(reason, str(error)[:80]) from error
    except _DAMAGED as error:
        raise UnreadableContent(FileReason.UNREADABLE, type(error).__name__) from error


def _refuse_circles(document: CompDoc) -> None:
    """Raises UnreadableContent where the sectors of a short stream go round: xlrd would never end."""
    for entry in document.dirlist:
        if not 0 < entry.tot_size < document.min_size_std_stream:
            continue
        sector, seen = entry.first_SID, set()
        while 0 <= sector < len(document.SSAT):
            if sector in seen:
                raise UnreadableContent(FileReason.UNREADABLE, "sectors in a circle")
            seen.add(sector)
            sector = document.SSAT[sector]


def _find_used_fonts(book: Any) -> Iterator[str]:
    """The fonts of cells; a file may list others that no cell has."""
    return (book.font_list[style.font_index].name for style in book.xf_list)


def _read_sheet(sheet: Any, cells: "_CellReader") -> RawSheet:
    filled = sum(not _BLANK.issuperset(sheet.row_types(place)) for place in range(sheet.nrows))
    merged = tuple(
        MergedRange(top + 1, first, bottom, last - 1)
        for top, bottom, first, last in sheet.merged_cells
    )
    is_hidden = sheet.visibility != _VISIBLE
    return RawSheet(sheet.name, limit_rows(cells.read_rows(sheet)), is_hidden, filled, merged)


def _iterate_texts(book: Any) -> Iterator[str]:
    for sheet in book.sheets():
        for place in range(sheet.nrows):
            for kind, value in zip(sheet.row_types(place), sheet.row_values(place), strict=True):
                if kind == xlrd.XL_CELL_TEXT:
                    yield value


class _CellReader:
    """Reads the rows of the sheets of one workbook."""

    def __init__(self, book: Any, reader: TextReader) -> None:
        self._book = book
        self._reader = reader
        self._fonts = [
            font.name if find_font_encoding(font.name) else "" for font in book.font_list
        ]
        self._has_old_font = any(self._fonts)
        self._formats = [
            read_number_format(0, book.format_map[style.format_key].format_str)
            if style.format_key in book.format_map
            else read_number_format(style.format_key)
            for style in book.xf_list
        ]

    def read_rows(self, sheet: Any) -> Iterator[RawRow]:
        """The rows in which anything stands."""
        for y in range(sheet.nrows):
            row = RowBuilder(y + 1)
            for x, kind in enumerate(sheet.row_types(y)):
                if kind in _BLANK:
                    continue
                read = self._read_cell(sheet, y, x, kind)
                if isinstance(read, str | RepairedText):
                    row.add_text(x, read)
                else:
                    row.add(x, read)
            if raw := row.build():
                yield raw

    def _read_cell(self, sheet: Any, y: int, x: int, kind: int) -> Cell | RepairedText:
        value = sheet.cell_value(y, x)
        style = sheet.cell_xf_index(y, x)
        match kind:
            case xlrd.XL_CELL_TEXT:
                return self._read_text(sheet, y, x, value, style)
            case xlrd.XL_CELL_NUMBER | xlrd.XL_CELL_DATE:
                since_1904 = bool(self._book.datemode)
                return format_value(value, self._formats[style], since_1904=since_1904)
            case xlrd.XL_CELL_BOOLEAN:
                return "TRUE" if value else "FALSE"
            case _:
                return CellError(xlrd.error_text_from_code.get(value, "#VALUE!"))

    def _read_text(self, sheet: Any, y: int, x: int, value: str, style: int) -> CellText:
        if not self._has_old_font:
            return self._reader.read(value)
        font = self._fonts[self._book.xf_list[style].font_index]
        runs = sheet.rich_text_runlist_map.get((y, x))
        return self._reader.read(self._split_runs(value, runs) if runs else value, font)

    def _split_runs(self, value: str, runs: list[tuple[int, int]]) -> RichText:
        """The parts of a text; each run says where it begins and which font it has."""
        starts = [start for start, _ in runs]
        ends = [*starts[1:], len(value)]
        parts = [TextRun(value[: starts[0]])] if starts[0] else []
        for (start, font), end in zip(runs, ends, strict=True):
            parts.append(TextRun(value[start:end], self._book.font_list[font].name))
        return tuple(parts)
