"""Cells that hold a number: counts, percent, degrees, points."""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from math import isfinite

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.cells.cell_reading import (
    BLANK,
    CellReading,
    add_text_repair,
    read_line,
    refuse,
    states_nothing,
    write_cell,
)
from ocop_desktop.domain.importing.table import Cell, RepairKind
from ocop_desktop.domain.text import format_number, parse_degrees, parse_number, possible_numbers

_PEOPLE = re.compile(r"\s*(?:người|lao động|lđ|ld|nhân công|thành viên|hộ)\s*$", re.IGNORECASE)
_POINTS = re.compile(r"(\d{1,3})(?:[.,](\d+))?\s*(?:điểm|đ|/\s*100)?", re.IGNORECASE)
_DEGREE_MARKS = re.compile(r"\s*°?\s*[NE]?$", re.IGNORECASE)
_HUNDRED = Decimal(100)


def read_number(text: str) -> CellReading[Decimal]:
    """The number that `text` is; one with two meanings is told with both, the thousands counting."""
    if (exact := parse_number(text)) is not None:
        return CellReading(exact)
    meanings = possible_numbers(text)
    if not meanings:
        return refuse(ValueReason.NOT_A_NUMBER)
    choices = tuple(map(format_number, meanings))
    if len(meanings) > 1:
        return CellReading(meanings[0], RepairKind.TWO_FACED, choices[0], choices=choices)
    return CellReading(meanings[0], RepairKind.NUMBER, choices[0])


def to_decimal(number: float) -> Decimal | None:
    """A number of a workbook as it is shown: 0.1 is 0.1; None where it is none."""
    if not isfinite(number):
        return None
    return shorten(Decimal(repr(number)) if isinstance(number, float) else Decimal(number))


def shorten(number: Decimal) -> Decimal:
    """The number without zeros behind its comma: 51.00 is 51."""
    whole = number == number.to_integral_value()
    return number.to_integral_value() if whole else number.normalize()


def read_count(cell: Cell) -> CellReading[int]:
    """A whole number of people: 15, "15 người", "1.200"."""
    reading = _read_with(cell, lambda text: read_number(_PEOPLE.sub("", text)))
    number = reading.value
    if number is None:
        return CellReading(reason=reading.reason, choices=reading.choices)
    if number < 0 or number != number.to_integral_value():
        return refuse(ValueReason.NOT_A_NUMBER)
    return CellReading(int(number), reading.repair, reading.after, choices=reading.choices)


def read_own_number(cell: Cell) -> CellReading[Decimal]:
    """A number as its own register wrote it."""
    return _read_with(cell, read_number)


def read_own_percent(cell: Cell) -> CellReading[Decimal]:
    """A share as its own register wrote it, or as somebody has typed it since: "51 %"."""
    reading = read_own_number(cell)
    return read_percent(cell) if reading.reason is ValueReason.NOT_A_NUMBER else reading


def read_percent(cell: Cell) -> CellReading[Decimal]:
    """A share in percent: "51 %", 51; a bare 0.51 may be 51 % or half a percent."""
    reading = _read_with(cell, _read_percent_text)
    number = reading.value
    if number is None or reading.repair is RepairKind.TWO_FACED:
        return reading
    is_bare = not isinstance(cell, str) or "%" not in cell
    if is_bare and 0 < number <= 1:
        share = shorten(number * 100)
        choices = (f"{format_number(share)}%", f"{format_number(number)}%")
        return CellReading(share, RepairKind.TWO_FACED, format_number(share), choices=choices)
    return reading if 0 <= number <= _HUNDRED else refuse(ValueReason.PERCENT)


def read_degrees(cell: Cell, maximum: int) -> CellReading[Decimal]:
    """A coordinate from -`maximum` to `maximum` degrees."""
    if isinstance(cell, int | float) and (number := to_decimal(float(cell))) is not None:
        return CellReading(number) if abs(number) <= maximum else refuse(ValueReason.OUT_OF_RANGE)
    return _read_with(cell, lambda text: _read_degrees_text(text, maximum))


def read_points(cell: Cell) -> CellReading[Decimal]:
    """Points of 100, whose fraction stands after a comma or a point: 85.5, "85,25 điểm"."""
    reading = _read_with(cell, _read_points_text)
    if reading.value is None or 0 <= reading.value <= _HUNDRED:
        return reading
    return refuse(ValueReason.OUT_OF_RANGE)


def _read_with(cell: Cell, read: Callable[[str], CellReading[Decimal]]) -> CellReading[Decimal]:
    """A number as it is, a text by `read`; a day is no number."""
    if isinstance(cell, date):
        return refuse(ValueReason.NOT_A_NUMBER)
    if isinstance(cell, int | float):
        number = to_decimal(cell)
        return refuse(ValueReason.NOT_A_NUMBER) if number is None else CellReading(number)
    line = read_line(write_cell(cell))
    text = line.value or ""
    return BLANK if states_nothing(text) else add_text_repair(read(text), line, text)


def _read_percent_text(text: str) -> CellReading[Decimal]:
    """A comma or point before up to three digits is the fraction's: more than 100 is no share."""
    bare = text.removesuffix("%").strip()
    points = re.fullmatch(r"(\d{1,3})(?:[.,](\d+))?", bare)
    if points is None:
        return refuse(ValueReason.NOT_A_NUMBER)
    return CellReading(shorten(Decimal(f"{points[1]}.{points[2] or 0}")))


def _read_degrees_text(text: str, maximum: int) -> CellReading[Decimal]:
    bare = _DEGREE_MARKS.sub("", text)
    degrees = parse_degrees(bare, maximum)
    if degrees is None:
        far = parse_degrees(bare, 999) is not None
        return refuse(ValueReason.OUT_OF_RANGE if far else ValueReason.NOT_A_NUMBER)
    return CellReading(degrees)


def _read_points_text(text: str) -> CellReading[Decimal]:
    found = _POINTS.fullmatch(text)
    if found is None:
        return refuse(ValueReason.NOT_A_NUMBER)
    return CellReading(shorten(Decimal(f"{found[1]}.{found[2] or 0}")))
