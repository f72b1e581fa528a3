"""Workbooks for tests: as programs write them, and as XML part by part."""

import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import xlsxwriter

from ocop_desktop.domain.importing.table import Cell, ReadingOptions
from ocop_desktop.spreadsheets.raw_file import read_raw_file
from ocop_desktop.spreadsheets.raw_sheet import RawFile, RawRow

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def read_rows(file: Path, sheet: int = 0) -> list[RawRow]:
    """The rows of a sheet."""
    return list(read_raw(file).sheets[sheet].rows)


def read_cells(file: Path, sheet: int = 0) -> dict[int, tuple[Cell, ...]]:
    """The cells of a sheet by the numbers of their rows."""
    return {row.number: row.cells for row in read_rows(file, sheet)}


def read_raw(file: Path) -> RawFile:
    """The file as the child process reads it, in this process."""
    return read_raw_file(file, ReadingOptions())


def write_xlsx(path: Path, rows: Iterable[Iterable[Any]]) -> Path:
    """A workbook of one sheet. A cell that is a pair holds a value and a number format."""
    with xlsxwriter.Workbook(path, {"strings_to_formulas": False}) as book:
        sheet = book.add_worksheet()
        for y, row in enumerate(rows):
            for x, cell in enumerate(row):
                value, code = cell if isinstance(cell, tuple) else (cell, "")
                sheet.write(y, x, value, *([book.add_format({"num_format": code})] if code else []))
    return path


def write_parts(
    path: Path,
    sheet_xml: str = "",
    *,
    shared: str = "",
    styles: str = "",
    book: str = "",
    extra: Mapping[str, str | bytes] = {},
) -> Path:
    """An .xlsx file of these parts; `sheet_xml` is what stands inside the element of the sheet."""
    sheets = book or '<sheets><sheet name="Bảng" sheetId="1" r:id="rId1"/></sheets>'
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"/>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}">{sheets}</workbook>',
        "xl/_rels/workbook.xml.rels": (
            f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
            f'Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
        ),
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}">{sheet_xml}</worksheet>',
    }
    if shared:
        parts["xl/sharedStrings.xml"] = f'<sst xmlns="{MAIN}">{shared}</sst>'
    if styles:
        parts["xl/styles.xml"] = f'<styleSheet xmlns="{MAIN}">{styles}</styleSheet>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {**parts, **extra}.items():
            archive.writestr(name, content)
    return path
