"""An XML file of Excel 2003 ("XML Spreadsheet"), which office programs like to name .xls."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from xml.etree.ElementTree import Element

from ocop_desktop.domain.codes import FileReason
from ocop_desktop.domain.importing.table import Cell, CellError, Encoding
from ocop_desktop.domain.text import format_date
from ocop_desktop.spreadsheets.encodings.fonts import find_font_encoding
from ocop_desktop.spreadsheets.raw_sheet import MergedRange, RawFile, RawRow, RawSheet
from ocop_desktop.spreadsheets.unreadable import UnreadableContent
from ocop_desktop.spreadsheets.workbooks.archives import check_prolog, iterate_elements
from ocop_desktop.spreadsheets.workbooks.cell_texts import RepairedText, TextReader
from ocop_desktop.spreadsheets.workbooks.number_formats import (
    GENERAL,
    NumberFormat,
    format_value,
    read_number_format,
)
from ocop_desktop.spreadsheets.workbooks.rows import RowBuilder, limit_rows

_SS = "{urn:schemas-microsoft-com:office:spreadsheet}"
_X = "{urn:schemas-microsoft-com:office:excel}"


@dataclass(frozen=True, slots=True)
class _Style:
    number_format: NumberFormat = GENERAL
    font: str = ""


@dataclass
class _Reading:
    """One pass over the file."""

    reader: TextReader
    sheets: list[RawSheet] = field(default_factory=list)
    styles: dict[str, _Style] = field(default_factory=dict)
    _rows: list[RawRow] = field(default_factory=list)
    _merged: list[MergedRange] = field(default_factory=list)
    _number: int = 0

    def read(self, file: Path) -> None:
        with file.open("rb") as content:
            for element in iterate_elements(content):
                if element.tag == f"{_SS}Row":
                    self._add_row(element)
                    element.clear()
                elif element.tag == f"{_SS}Style":
                    self._add_style(element)
                elif element.tag == f"{_SS}Worksheet":
                    self._end_sheet(element)

    def _add_style(self, element: Element) -> None:
        style = self.styles.get("Default", _Style())
        code, font = "", style.font
        for part in element:
            code = part.get(f"{_SS}Format", code)
            font = part.get(f"{_SS}FontName", font)
        old = font if find_font_encoding(font) else ""
        self.styles[element.get(f"{_SS}ID", "")] = _Style(read_number_format(0, code), old)

    def _add_row(self, element: Element) -> None:
        self._number = int(element.get(f"{_SS}Index", self._number + 1))
        row = RowBuilder(self._number)
        place = -1
        for cell in element:
            place = int(cell.get(f"{_SS}Index", place + 2)) - 1
            style = self.styles.get(cell.get(f"{_SS}StyleID", "Default"), _Style())
            read = self._read_cell(cell, style)
            if isinstance(read, str | RepairedText):
                row.add_text(place, read)
            else:
                row.add(place, read)
            place += self._add_merged(cell, place)
        if raw := row.build():
            self._rows.append(raw)

    def _read_cell(self, cell: Element, style: _Style) -> Cell | RepairedText:
        data = cell.find(f"{_SS}Data")
        if data is None:
            formula = cell.get(f"{_SS}Formula")
            return CellError(formula) if formula else ""
        text = "".join(data.itertext())
        match data.get(f"{_SS}Type"):
            case "Number":
                return format_value(float(text), style.number_format)
            case "DateTime":
                return _read_day(text)
            case "Boolean":
                return "TRUE" if text == "1" else "FALSE"
            case "Error":
                return CellError(text)
            case _:
                return self.reader.read(text, style.font)

    def _add_merged(self, cell: Element, place: int) -> int:
        """Keep a merged range; how many cells the row has under it is the answer."""
        across, down = (int(cell.get(f"{_SS}{name}", "0")) for name in ("MergeAcross", "MergeDown"))
        if across or down:
            area = MergedRange(self._number, place, self._number + down, place + across)
            self._merged.append(area)
        return across

    def _end_sheet(self, element: Element) -> None:
        visible = element.findtext(f"{_X}WorksheetOptions/{_X}Visible", "SheetVisible")
        sheet = RawSheet(
            element.get(f"{_SS}Name", ""),
            limit_rows(self._rows, len(self._rows)),
            visible != "SheetVisible",
            len(self._rows),
            tuple(self._merged),
        )
        self.sheets.append(sheet)
        self._rows, self._merged, self._number = [], [], 0


def read_excel_2003(file: Path, chosen: Encoding | None) -> RawFile:
    """The sheets of the file; `chosen` is the encoding of texts that no font names."""
    with file.open("rb") as content:
        check_prolog(content)
    reader = TextReader(chosen)
    reader.learn(_iterate_texts(file))
    reading = _Reading(reader)
    reading.read(file)
    if not reading.sheets:
        raise UnreadableContent(FileReason.NOT_A_TABLE, "no sheet with cells")
    return reader.describe(tuple(reading.sheets))


def _iterate_texts(file: Path) -> Iterator[str]:
    with file.open("rb") as content:
        for element in iterate_elements(content):
            if element.tag == f"{_SS}Data":
                yield "".join(element.itertext())
                element.clear()


def _read_day(text: str) -> Cell:
    try:
        day = date.fromisoformat(text[:10])
    except ValueError:
        return text
    clock = text[11:16]
    if day < date(1900, 1, 1):
        return clock
    return f"{format_date(day)} {clock}" if clock.strip("0:") else day
