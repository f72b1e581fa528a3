"""Cells that hold telephone numbers, with lost zeros, +84, several in one cell."""

import re
from datetime import date

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.cells.cell_reading import (
    BLANK,
    CellReading,
    add_text_repair,
    read_exact,
    read_line,
    refuse,
    states_nothing,
    write_cell,
)
from ocop_desktop.domain.importing.table import Cell, RepairKind
from ocop_desktop.domain.text import digits, remove_marks

PHONE_DIGITS = range(8, 13)
_NUMBER = re.compile(r"\(?\+?\d(?:[\d().  -]*\d)?")
_PARTS = re.compile(r"\s*(?:[/;,&\n]|\s[-–—]\s|\bhoặc\b|\bvà\b|\bhay\b)\s*", re.IGNORECASE)
_COUNTRY = re.compile(
    r"^\(?(?:(?:\+|00)84|84(?=\)|[\d\s.-]{9,12}$)|84(?=-\d+\)))\)?[\s.-]*(?:\(?0\)?)?[\s.-]*"
)
_LABELS = re.compile(
    r"\b(?:so|dien|thoai|sdt|dt|tel|phone|hotline|di dong|dd|mobile|may ban|zalo)\b|[\W_]"
)
_LOST_ZERO = re.compile(r"[235789]\d{8}|2\d{9}|1(?:2\d|6\d|86|88|99)\d{7}")


def read_phone(cell: Cell) -> CellReading[str]:
    """The telephone number of a cell, the first of several; the rest of the cell is kept beside it."""
    if isinstance(cell, date):
        return refuse(ValueReason.PHONE)
    if isinstance(cell, str) and cell.isascii() and _is_plain(cell):
        return CellReading(cell)
    if isinstance(cell, int | float):
        return _read_one(write_cell(cell))
    line = read_line(write_cell(cell).strip().replace("\n", "; "))
    text = line.value or ""
    if states_nothing(text):
        return BLANK
    if not any(map(str.isdigit, text)):
        return CellReading(kept=text)
    return add_text_repair(_read_text(text), line, text)


def read_exact_phone(cell: Cell) -> CellReading[str]:
    """The number as its own register wrote it; one that Excel made a number gets its zero back."""
    return read_phone(cell) if isinstance(cell, int | float) else read_exact(write_cell(cell))


def _read_text(text: str) -> CellReading[str]:
    if _is_plain(text):
        return CellReading(text)
    if _NUMBER.fullmatch(text) and _is_number(text):
        return _read_one(text)
    found = [number for part in _PARTS.split(text) for number in _list_numbers(part)]
    found = found or [number for number in (text.replace(",", " "),) if _is_number(number)]
    if not found:
        return refuse(ValueReason.PHONE)
    reading = _read_one(found[0])
    after = reading.value or ""
    words = _LABELS.sub("", remove_marks(_NUMBER.sub("", text)))
    kept = text if words or len(found) > 1 else ""
    return CellReading(after, reading.repair or RepairKind.WRITTEN_FORM, after, kept=kept)


def _is_plain(text: str) -> bool:
    return len(text) in {10, 11} and text[0] == "0" and text.isdecimal()


def _list_numbers(part: str) -> list[str]:
    """The numbers of a part; a hyphen or a blank between two whole numbers parts them too."""
    found: list[str] = []
    for number in _NUMBER.findall(part):
        between = next((mark for mark in "- " if all(map(_is_number, number.split(mark)))), "\n")
        found += filter(_is_number, number.split(between))
    return [number.strip() for number in found]


def _is_number(text: str) -> bool:
    return len(digits(_COUNTRY.sub("0", text))) in PHONE_DIGITS


def _read_one(text: str) -> CellReading[str]:
    if not _is_number(text):
        return refuse(ValueReason.PHONE)
    plain = digits(text)
    if _has_country(text, plain):
        after = "0" + _COUNTRY.sub("", text)
        after = after if after.count("(") == after.count(")") else after.replace(")", "")
        return CellReading(after, RepairKind.WRITTEN_FORM, after)
    if _LOST_ZERO.fullmatch(plain) and not text.startswith("("):
        return CellReading(f"0{text}", RepairKind.LOST_ZERO, f"0{text}")
    return CellReading(text)


def _has_country(text: str, plain: str) -> bool:
    return _COUNTRY.match(text) is not None and (
        not text.startswith("84") or len(plain) in {11, 12}
    )
