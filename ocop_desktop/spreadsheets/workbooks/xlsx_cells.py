"""The cells of the rows of an .xlsx file: texts, numbers, days and errors."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from math import isfinite
from xml.etree.ElementTree import Element

from ocop_desktop.domain.codes import FileReason
from ocop_desktop.domain.importing.table import Cell, CellError
from ocop_desktop.spreadsheets.encodings.fonts import find_font_encoding
from ocop_desktop.spreadsheets.raw_sheet import RawRow
from ocop_desktop.spreadsheets.unreadable import UnreadableContent
from ocop_desktop.spreadsheets.workbooks.archives import find_children
from ocop_desktop.spreadsheets.workbooks.cell_texts import (
    CellText,
    RepairedText,
    RichText,
    TextReader,
)
from ocop_desktop.spreadsheets.workbooks.number_formats import GENERAL, NumberFormat, format_value
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
_NO_STYLE = CellStyle()
_EXACT_DIGITS = 15
_LOGICAL = {"1": "TRUE", "true": "TRUE", "0": "FALSE", "false": "FALSE"}


@dataclass
class SharedTexts:
    """The texts that cells name by their number, each read once; `raw` where that changed it."""

    reader: TextReader
    texts: list[CellText] = field(default_factory=list)
    raw: dict[int, RichText] = field(default_factory=dict)

    def read_all(self, raw: Iterable[RichText]) -> None:
        """Read the texts in the fonts of today."""
        for number, one in enumerate(raw):
            read = self.reader.read(one)
            self.texts.append(read)
            if read != one:
                self.raw[number] = one

    def read_one(self, number: int, font: str) -> CellText:
        """A text in the font of its cell: empty, or the name of an old one."""
        read = self.texts[number]
        if not font:
            return read
        raw = self.raw.get(number, "")
        return self.reader.read(raw or (read if isinstance(read, str) else read.before), font)


class CellReader:
    """Reads the rows of the sheets of one workbook."""

    def __init__(self, parts: WorkbookParts, reader: TextReader) -> None:
        self._reader = reader
        self._shared = SharedTexts(reader)
        self._shared.read_all(parts.texts)
        styles = map(_keep_old_font, parts.styles)
        self._styles = {str(number): style for number, style in enumerate(styles)}
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
            if read.__class__ is int or read.__class__ is date:
                row.add(place, read)
            elif isinstance(read, str | RepairedText):
                row.add_text(place, read)
            else:
                row.add(place, read)

    def _read_cell(self, cell: Element, value: str | None) -> Cell | RepairedText:
        """The value of a cell; `value` is what its element "v" holds, None without one."""
        if not len(cell):
            return ""
        kind = cell.get("t", "n")
        style = self._styles.get(cell.get("s", "0"), _NO_STYLE)
        if value and kind == "s":
            return self._get_shared(value, style)
        if value and kind == "n":
            if style.number_format is GENERAL and value.isdecimal() and len(value) < _EXACT_DIGITS:
                return int(value)
            return _read_number(value, style.number_format, self._since_1904)
        return self._read_rare(cell, kind, value, style)

    def _read_rare(
        self, cell: Element, kind: str, value: str | None, style: CellStyle
    ) -> Cell | RepairedText:
        if kind == "inlineStr":
            item = cell.find(f"{cell.tag[:-1]}is")
            text = (value or "") if item is None else read_runs(item)
            return self._reader.read(text, style.font)
        if kind == "e":
            return CellError(value or "#VALUE!")
        if not value:
            formula = None if kind == "str" else next(find_children(cell, "f"), None)
            return "" if formula is None else CellError(f"={formula.text or ''}")
        if kind == "b":
            return _LOGICAL.get(value.strip(), value)
        if kind == "d":
            return _read_iso_day(value)
        return self._reader.read(unescape(value), style.font)

    def _get_shared(self, number: str, style: CellStyle) -> CellText:
        try:
            return self._shared.read_one(int(number), style.font)
        except IndexError as error:
            raise UnreadableContent(FileReason.UNREADABLE, f"no text {number}") from error


@lru_cache(maxsize=4_096)
def _read_number(value: str, shown: NumberFormat, since_1904: bool) -> Cell:
    number = float(value)
    if not isfinite(number):
        return CellError(value)
    return format_value(number, shown, since_1904=since_1904)


def _keep_old_font(style: CellStyle) -> CellStyle:
    return style if find_font_encoding(style.font) else replace(style, font="")


def _read_iso_day(value: str) -> Cell:
    match = _ISO_DAY.fullmatch(value.strip())
    try:
        return date.fromisoformat(match[1]) if match else value
    except ValueError:
        return value
