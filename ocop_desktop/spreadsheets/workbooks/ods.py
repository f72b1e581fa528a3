"""An .ods file of LibreOffice: one XML part with all sheets, read at once."""

import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree.ElementTree import Element

from ocop_desktop.domain.codes import FileReason
from ocop_desktop.domain.importing.table import MAX_TABLE_COLUMNS, MAX_TABLE_ROWS, Encoding
from ocop_desktop.spreadsheets.encodings.fonts import find_font_encoding
from ocop_desktop.spreadsheets.raw_sheet import MergedRange, RawFile, RawRow, RawSheet
from ocop_desktop.spreadsheets.unreadable import UnreadableContent
from ocop_desktop.spreadsheets.workbooks.archives import (
    find_part,
    iterate_elements,
    open_archive,
    open_part,
)
from ocop_desktop.spreadsheets.workbooks.cell_texts import RichText, TextReader
from ocop_desktop.spreadsheets.workbooks.ods_cells import TABLE, StyledText, Value, read_value
from ocop_desktop.spreadsheets.workbooks.rows import RowBuilder, limit_rows

_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_DEFAULT = "Default"


def read_ods(file: Path, chosen: Encoding | None) -> RawFile:
    """The sheets of the file; `chosen` is the encoding of texts that no font names."""
    reading = _Reading()
    with open_archive(file) as archive:
        for part in ("styles.xml", "content.xml"):
            reading.read_part(archive, part)
    if not reading.sheets:
        raise UnreadableContent(FileReason.NOT_A_TABLE, "no sheet with cells")
    reader = TextReader(chosen)
    reader.learn(reading.iterate_texts(), reading.fonts.values())
    sheets = tuple(
        RawSheet(
            sheet.name,
            limit_rows(_read_rows(sheet.rows, reader)),
            sheet.is_hidden,
            len(sheet.rows),
            tuple(sheet.merged),
        )
        for sheet in reading.sheets
    )
    return reader.describe(sheets)


@dataclass
class _Sheet:
    """A sheet while it is read: its rows with a value, by number, with the places of the values."""

    name: str = ""
    is_hidden: bool = False
    number: int = 0
    rows: list[tuple[int, tuple[tuple[int, Value], ...]]] = field(default_factory=list)
    merged: list[MergedRange] = field(default_factory=list)
    column_styles: list[str] = field(default_factory=list)


@dataclass
class _Reading:
    """One pass over the parts of a file."""

    sheets: list[_Sheet] = field(default_factory=list)
    fonts: dict[str, str] = field(default_factory=dict)
    _hidden_styles: set[str] = field(default_factory=set)
    _current: _Sheet = field(default_factory=_Sheet)

    def read_part(self, archive: zipfile.ZipFile, name: str) -> None:
        """Take in the styles and the sheets of a part, if the file has it."""
        if not find_part(archive, name):
            return
        with open_part(archive, name) as content:
            for element in iterate_elements(content):
                if element.tag == f"{TABLE}table-row":
                    self._add_row(element)
                    element.clear()
                elif element.tag == f"{TABLE}table-column":
                    self._add_columns(element)
                elif element.tag == f"{TABLE}table":
                    self._end_sheet(element)
                elif element.tag == f"{_STYLE}style":
                    self._add_style(element)

    def iterate_texts(self) -> Iterator[RichText]:
        """All texts, in their order."""
        for sheet in self.sheets:
            for _, cells in sheet.rows:
                yield from (value.text for _, value in cells if isinstance(value, StyledText))

    def _add_style(self, style: Element) -> None:
        name = style.get(f"{_STYLE}name", "")
        font = self.fonts.get(style.get(f"{_STYLE}parent-style-name", _DEFAULT), "")
        for properties in style:
            font = properties.get(f"{_STYLE}font-name", font)
            if properties.get(f"{TABLE}display") == "false":
                self._hidden_styles.add(name)
        if find_font_encoding(font):
            self.fonts[name] = font

    def _add_columns(self, columns: Element) -> None:
        style = columns.get(f"{TABLE}default-cell-style-name", _DEFAULT)
        count = _count(columns, "columns-repeated", MAX_TABLE_COLUMNS)
        self._current.column_styles.extend([style] * count)

    def _add_row(self, element: Element) -> None:
        sheet = self._current
        first = sheet.number + 1
        repeated = _count(element, "rows-repeated", MAX_TABLE_ROWS + 1)
        sheet.number += _count(element, "rows-repeated")
        if cells := tuple(self._read_cells(element, first)):
            if len(sheet.rows) + repeated > MAX_TABLE_ROWS:
                raise UnreadableContent(FileReason.TOO_MANY_ROWS)
            sheet.rows.extend((first + offset, cells) for offset in range(repeated))

    def _read_cells(self, row: Element, number: int) -> Iterator[tuple[int, Value]]:
        place = 0
        row_style = row.get(f"{TABLE}default-cell-style-name", "")
        for cell in row:
            repeated = _count(cell, "columns-repeated")
            if cell.tag == f"{TABLE}table-cell" and len(cell.attrib) + len(cell):
                style = cell.get(f"{TABLE}style-name", row_style or self._column_style(place))
                value = read_value(cell, self.fonts, style)
                if value != "":
                    shown = min(repeated, MAX_TABLE_COLUMNS + 1)
                    yield from ((place + offset, value) for offset in range(shown))
                self._add_merged(cell, number, place)
            place += repeated

    def _column_style(self, place: int) -> str:
        styles = self._current.column_styles
        return styles[place] if place < len(styles) else _DEFAULT

    def _add_merged(self, cell: Element, number: int, place: int) -> None:
        rows, columns = _count(cell, "rows-spanned"), _count(cell, "columns-spanned")
        if rows > 1 or columns > 1:
            area = MergedRange(number, place, number + rows - 1, place + columns - 1)
            self._current.merged.append(area)

    def _end_sheet(self, table: Element) -> None:
        sheet, self._current = self._current, _Sheet()
        sheet.name = table.get(f"{TABLE}name", "")
        sheet.is_hidden = table.get(f"{TABLE}style-name", "") in self._hidden_styles
        if sheet.name:
            self.sheets.append(sheet)


def _count(element: Element, name: str, maximum: int = 20_000_000) -> int:
    return min(max(int(element.get(f"{TABLE}number-{name}", "1")), 1), maximum)


def _read_rows(
    rows: Iterable[tuple[int, tuple[tuple[int, Value], ...]]], reader: TextReader
) -> Iterator[RawRow]:
    for number, cells in rows:
        row = RowBuilder(number)
        for place, value in cells:
            if isinstance(value, StyledText):
                row.add_text(place, reader.read(value.text, value.font))
            else:
                row.add(place, value)
        if raw := row.build():
            yield raw
