"""The sheets of a file of unknown origin, whatever kind of file it is."""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import ParseError

from ocop_desktop.domain.codes import FileReason
from ocop_desktop.domain.importing.table import Encoding, ReadingOptions
from ocop_desktop.spreadsheets.raw_sheet import RawFile, RawRow, RawSheet
from ocop_desktop.spreadsheets.text_file import read_text_file
from ocop_desktop.spreadsheets.unreadable import UnreadableContent
from ocop_desktop.spreadsheets.workbooks.excel_2003 import read_excel_2003
from ocop_desktop.spreadsheets.workbooks.html import read_html
from ocop_desktop.spreadsheets.workbooks.kinds import FileKind, find_file_kind
from ocop_desktop.spreadsheets.workbooks.ods import read_ods
from ocop_desktop.spreadsheets.workbooks.xlsx import read_xlsx

MAX_FILE_BYTES = 200_000_000
_BROKEN = (
    OSError, EOFError, ValueError, LookupError, ArithmeticError, NotImplementedError,
    AssertionError, struct.error, zlib.error, zipfile.BadZipFile, ParseError,
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
        raw = _read_content(file, options)
    if not any(sheet.filled_rows for sheet in raw.sheets):
        raise UnreadableContent(FileReason.EMPTY)
    sheets = tuple(replace(sheet, rows=_iterate(sheet)) for sheet in raw.sheets)
    return replace(raw, sheets=sheets)


def _read_content(file: Path, options: ReadingOptions) -> RawFile:
    kind = find_file_kind(file)
    if kind is FileKind.TEXT:
        return read_text_file(file.read_bytes(), options)
    return _read_workbook(file, kind, options.encoding)


def _read_workbook(file: Path, kind: FileKind, chosen: Encoding | None) -> RawFile:
    match kind:
        case FileKind.XLSX:
            return read_xlsx(file, chosen)
        case FileKind.XLS:
            from ocop_desktop.spreadsheets.workbooks.xls import read_xls  # noqa: PLC0415 - xlrd

            return read_xls(file, chosen)
        case FileKind.XLSB:
            from ocop_desktop.spreadsheets.workbooks.xlsb import read_xlsb  # noqa: PLC0415 - calamine

            return read_xlsb(file, chosen)
        case FileKind.ODS:
            return read_ods(file, chosen)
        case FileKind.EXCEL_2003:
            return read_excel_2003(file, chosen)
        case _:
            return read_html(file, chosen)


def _iterate(sheet: RawSheet) -> Iterator[RawRow]:
    with _broken_as_unreadable():
        yield from sheet.rows


@contextmanager
def _broken_as_unreadable() -> Iterator[None]:
    try:
        yield
    except _BROKEN as error:
        raise UnreadableContent(FileReason.UNREADABLE, type(error).__name__) from error
