"""An .xlsx or .xlsm file: its sheets, read while their XML is parsed."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

from ocop_desktop.domain.importing.table import Encoding
from ocop_desktop.spreadsheets.raw_sheet import RawFile, RawSheet
from ocop_desktop.spreadsheets.workbooks.archives import open_archive
from ocop_desktop.spreadsheets.workbooks.cell_texts import TextReader
from ocop_desktop.spreadsheets.workbooks.rows import limit_rows
from ocop_desktop.spreadsheets.workbooks.xlsx_cells import CellReader
from ocop_desktop.spreadsheets.workbooks.xlsx_parts import (
    SheetPart,
    WorkbookParts,
    read_workbook_parts,
)
from ocop_desktop.spreadsheets.workbooks.xlsx_sheets import iterate_rows, scan_sheet


def read_xlsx(file: Path, chosen: Encoding | None) -> RawFile:
    """The sheets of the file; `chosen` is the encoding of texts that no font names."""
    archive = open_archive(file)
    parts = read_workbook_parts(archive)
    reader = TextReader(chosen)
    reader.learn(parts.texts)
    cells = CellReader(parts, reader)
    sheets = tuple(_read_sheet(archive, sheet, cells) for sheet in parts.sheets)
    return reader.describe(sheets, _find_fonts(parts))


def _read_sheet(archive: zipfile.ZipFile, sheet: SheetPart, cells: CellReader) -> RawSheet:
    if not sheet.part:
        return RawSheet(sheet.name, (), sheet.is_hidden)
    extent = scan_sheet(archive, sheet.part)
    rows = cells.read_rows(iterate_rows(archive, sheet.part))
    return RawSheet(
        sheet.name,
        limit_rows(rows, extent.filled_rows),
        sheet.is_hidden,
        extent.filled_rows,
        extent.merged,
    )


def _find_fonts(parts: WorkbookParts) -> Iterator[str]:
    """The names of fonts that any cell or part of a text may have."""
    yield from (style.font for style in parts.styles)
    for text in parts.texts:
        if not isinstance(text, str):
            yield from (run.font for run in text)
