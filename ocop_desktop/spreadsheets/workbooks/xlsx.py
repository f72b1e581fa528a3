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
from ocop_desktop.spreadsheets.workbooks.xlsx_sheets import SheetExtent, iterate_rows, scan_sheet


def read_xlsx(file: Path, chosen: Encoding | None) -> RawFile:
    """The sheets of the file; `chosen` is the encoding of texts that no font names."""
    with open_archive(file) as archive:
        parts = read_workbook_parts(archive)
        extents = [_scan(archive, sheet) for sheet in parts.sheets]
    reader = TextReader(chosen)
    reader.learn(parts.texts, _find_fonts(parts))
    cells = CellReader(parts, reader)
    sheets = tuple(
        RawSheet(
            sheet.name,
            limit_rows(cells.read_rows(iterate_rows(file, sheet.part)), extent.filled_rows),
            sheet.is_hidden,
            extent.filled_rows,
            extent.merged,
        )
        for sheet, extent in zip(parts.sheets, extents, strict=True)
    )
    return reader.describe(sheets)


def _scan(archive: zipfile.ZipFile, sheet: SheetPart) -> SheetExtent:
    return scan_sheet(archive, sheet.part) if sheet.part else SheetExtent(0, ())


def _find_fonts(parts: WorkbookParts) -> Iterator[str]:
    """The names of fonts that any cell or part of a text may have."""
    yield from (style.font for style in parts.styles)
    for text in parts.texts:
        if not isinstance(text, str):
            yield from (run.font for run in text)
