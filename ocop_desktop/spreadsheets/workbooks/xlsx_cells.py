"""The cells of the rows of an .xlsx file: texts, numbers, days and errors."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from math import isfinite
from xml.etree.ElementTree import Element

from ocop_desktop.domain.codes import FileReason
from ocop_desktop.domain.importing.table import Cell, CellError
from ocop_desktop.spreadsheets.encodings.fonts import find_font_encoding
from ocop_desktop.spreadsheets.raw_sheet import RawRow
from ocop_desktop.spreadsheets.unreadable import UnreadableContent
from ocop_desktop.spreadsheets.workbooks.cell_texts import CellText, RichText, TextReader
from ocop_desktop.spreadsheets.workbooks.number_formats import format_value
from ocop_desktop.spreadsheets.workbooks.rows import RowBuilder
from ocop_desktop.spreadsheets.workbooks.xlsx_parts import (
    CellStyle,
    WorkbookParts,
    read_runs,
    unescape,
)
from ocop_desktop.spreadsheets.workbooks.xlsx_sheets import read_place

_DIGITS = "0123456789$"
_ISO_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?:T00:00(?::00(?:\.0+)?)?)?Z?")
_LOGICAL = {"1": "TRUE", "true": "TRUE", "0": "FALSE", "false": "FALSE"}


@dataclass
class SharedTexts:
    """The texts that cells name by their number, each read once; `raw` where that changed it."""

    reader: TextReader
    texts: list[str] = field(default_factory=list)
    repaired: dict[int, CellText] = field(default_factory=dict)
    raw: dict[int, RichText] = field(default_factory=dict)

    def read_all(self, raw: Iterable[RichText]) -> None:
        """Read the texts in the fonts of today."""
        for number, one in enumerate(raw):
            read = self.reader.read(one)
            self.texts.append(read.text)
            if read.kind:
                self.repaired[number] = read
            if read.text != one:
                self.raw[number] = one

    def read_one(self, number: int, font: str) -> CellText | str:
        """A text in the font of its cell: empty, or the name of an old one."""
        if font:
            return self.reader.read(self.raw.get(number, self.texts[number]), font)
        return self.repaired.get(number) or self.texts[number]


class CellReader:
    """Reads the rows of the sheets of one workbook."""

    def __init__(self, parts: WorkbookParts, reader: TextReader) -> None:
        self._reader = reader
        self._shared = SharedTexts(reader)
        self._shared.read_all(parts.texts)
        self._styles = tuple(map(_keep_old_font, parts.styles))
        self._since_1904 = parts.since_1904

    def read_rows(self, elements: Iterable[Element]) -> Iterator[RawRow]:
        """The rows in which anything stands. Raises UnreadableContent for what no program writes."""
        number = 0
        for element in elements:
            number = int(element.get("r") or number + 1)
            row = RowBuilder(number)
            self._add_cells(row, element)
            if raw := row.build():
                yield raw

    def _add_cells(self, row: RowBuilder, element: Element) -> None:
        value = f"{element.tag.removesuffix('row')}v"
        place = -1
        for cell in element:
            reference = cell.get("r")
            place = read_place(reference.rstrip(_DIGITS)) if reference else place + 1
            read = self._read_cell(cell, cell.findtext(value))
            if isinstance(read, CellText):
                row.add_text(place, read)
            else:
                row.add(place, read)

    def _read_cell(self, cell: Element, value: str | None) -> Cell | CellText:
        """The value of a cell; `value` is what its element "v" holds, None without one."""
        if not len(cell):
            return ""
        kind = cell.get("t", "n")
        style = self._get_style(cell.get("s", "0"))
        if value and kind == "s":
            return self._get_shared(value, style)
        if value and kind == "n":
            return self._read_number(value, style)
        return self._read_rare(cell, kind, value, style)

    def _read_rare(
        self, cell: Element, kind: str, value: str | None, style: CellStyle
    ) -> Cell | CellText:
        parts = {part.tag.rpartition("}")[2]: part for part in cell}
        if kind == "inlineStr":
            text = read_runs(parts["is"]) if "is" in parts else value or ""
            return self._reader.read(text, style.font)
        if kind == "e":
            return CellError(value or "#VALUE!")
        if not value:
            is_open = "f" in parts and kind != "str"
            return CellError(f"={parts['f'].text or ''}") if is_open else ""
        if kind == "b":
            return _LOGICAL.get(value.strip(), value)
        if kind == "d":
            return _read_iso_day(value)
        return self._reader.read(unescape(value), style.font)

    def _get_style(self, number: str) -> CellStyle:
        try:
            return self._styles[int(number)]
        except IndexError:
            return self._styles[0]

    def _get_shared(self, number: str, style: CellStyle) -> CellText | str:
        try:
            return self._shared.read_one(int(number), style.font)
        except IndexError as error:
            raise UnreadableContent(FileReason.UNREADABLE, f"no text {number}") from error

    def _read_number(self, value: str, style: CellStyle) -> Cell:
        number = float(value)
        if not isfinite(number):
            return CellError(value)
        return format_value(number, style.number_format, since_1904=self._since_1904)


def _keep_old_font(style: CellStyle) -> CellStyle:
    return style if find_font_encoding(style.font) else replace(style, font="")


def _read_iso_day(value: str) -> Cell:
    match = _ISO_DAY.fullmatch(value.strip())
    try:
        return date.fromisoformat(match[1]) if match else value
    except ValueError:
        return value
