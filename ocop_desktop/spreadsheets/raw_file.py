"""The sheets of a file of unknown origin, whatever kind of file it is."""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import ParseError
from xml.parsers.expat import ExpatError

from ocop_desktop.domain.codes import FileReason
from ocop_desktop.domain.importing.table import MAX_TABLE_ROWS, Encoding, ReadingOptions
from ocop_desktop.spreadsheets.raw_sheet import RawFile, RawRow, RawSheet
from ocop_desktop.spreadsheets.text_files.text_file import read_text_file
from ocop_desktop.spreadsheets.unreadable import UnreadableContent
from ocop_desktop.spreadsheets.workbooks.excel_2003 import read_excel_2003
from ocop_desktop.spreadsheets.workbooks.kinds import (
    FileKind,
    find_file_kind,
    is_before_excel_97,
)
from ocop_desktop.spreadsheets.workbooks.ods import read_ods
from ocop_desktop.spreadsheets.workbooks.rows import limit_rows
from ocop_desktop.spreadsheets.workbooks.xlsx import read_xlsx

MAX_FILE_BYTES = 120_000_000
_BROKEN = (
    OSError, EOFError, ValueError, LookupError, ArithmeticError, NotImplementedError,
    AssertionError, struct.error, zlib.error, zipfile.BadZipFile, ParseError, ExpatError,
)  # fmt: skip
"""What readers raise for a file that is not as its kind demands; xlrd asserts."""


def read_raw_file(file: Path, options: ReadingOptions) -> RawFile:
    """The sheets of `file`, whose rows are read when they are asked for.

    Raises UnreadableContent, here or while rows are read.
    """
    with _broken_as_unreadable():
        size = file.stat().st_size
        if size > MAX_FILE_BYTES:
            raise UnreadableContent(FileReason.TOO_LARGE, f"{size} bytes")
        raw = _read_kind(file, find_file_kind(file), options)
    if not any(sheet.filled_rows for sheet in raw.sheets):
        raise UnreadableContent(FileReason.EMPTY)
    sheets = tuple(replace(sheet, rows=_iterate(sheet)) for sheet in raw.sheets)
    return replace(raw, sheets=sheets)


def _read_kind(file: Path, kind: FileKind, options: ReadingOptions) -> RawFile:
    chosen = options.encoding
    match kind:
        case FileKind.XLSX:
            return read_xlsx(file, chosen)
        case FileKind.XLS:
            return _read_old_workbook(file, chosen)
        case FileKind.XLSB:
            from ocop_desktop.spreadsheets.workbooks.xlsb import read_xlsb  # noqa: PLC0415 - calamine

            return read_xlsb(file, chosen)
        case FileKind.ODS:
            return read_ods(file, chosen)
        case FileKind.EXCEL_2003:
            return read_excel_2003(file, chosen)
        case FileKind.TEXT:
            return _limit_lines(read_text_file(file.read_bytes(), options))


def _read_old_workbook(file: Path, chosen: Encoding | None) -> RawFile:
    """Most workbooks of before Excel 97 are read too; one that is not is told as what it is."""
    from ocop_desktop.spreadsheets.workbooks.xls import read_xls  # noqa: PLC0415 - xlrd

    try:
        with _broken_as_unreadable():
            return read_xls(file, chosen)
    except UnreadableContent as error:
        if error.reason is FileReason.UNREADABLE and is_before_excel_97(file):
            raise UnreadableContent(FileReason.OLD_EXCEL, error.detail) from error
        raise


def _limit_lines(raw: RawFile) -> RawFile:
    """A line may be a part of a row: twice as many lines as rows may be read are too many."""
    (sheet,) = raw.sheets
    if sheet.filled_rows > 2 * MAX_TABLE_ROWS:
        raise UnreadableContent(FileReason.TOO_MANY_ROWS, f"{sheet.filled_rows} lines")
    filled = max(sheet.filled_rows, 1)  # a text in UTF-16 may have no end of line
    return replace(raw, sheets=(replace(sheet, rows=limit_rows(sheet.rows), filled_rows=filled),))


def _iterate(sheet: RawSheet) -> Iterator[RawRow]:
    with _broken_as_unreadable():
        yield from sheet.rows


@contextmanager
def _broken_as_unreadable() -> Iterator[None]:
    try:
        yield
    except _BROKEN as error:
        raise UnreadableContent(FileReason.UNREADABLE, type(error).__name__) from error
