"""Cells that hold money: "1.234.567đ", "120 nghìn", "65.000 đ/kg"; always in đồng."""

import re
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

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
from ocop_desktop.domain.importing.cells.number_cells import (
    read_number,
    read_own_number,
    shorten,
    to_decimal,
)
from ocop_desktop.domain.importing.table import Cell, RepairKind
from ocop_desktop.domain.text import format_number, parse_number, possible_numbers

_SCALES = {
    "k": 1000,
    "nghìn": 1000,
    "ngàn": 1000,
    "ng": 1000,
    "triệu": 10**6,
    "tr": 10**6,
    "tỷ": 10**9,
    "tỉ": 10**9,
}
_NUMBER = r"-?\d[\d., ]*(?<=\d)"
_SCALE = r"(?:(nghìn|ngàn|ng(?=đ)|k(?=đ)|k\b|triệu|tr(?=đ)|tr\b|tỷ|tỉ))?"
_CURRENCY = r"(đồng|đ|₫|vnđ|vnd)?\.?"
_AMOUNT = rf"({_NUMBER})\s*{_SCALE}\s*{_CURRENCY}"
_UNIT = (
    r"(?:/|\btrên\b|\bmột\b)\s*([^\d;,]+(?:\d+(?:[.,]\d+)?\s*[^\W\d]+)?|\d+(?:[.,]\d+)?\s*[^\W\d]+)"
)
_MONEY = re.compile(
    rf"(?:giá(?: bán)?\s*:?\s*)?{_AMOUNT}\s*(?:{_UNIT})?\.?(\s*\([^)]*\))?", re.IGNORECASE
)
_RANGE = re.compile(
    rf"(?:từ\s+)?{_AMOUNT}\s*(?:-|–|—|~|đến|tới|->)\s*{_AMOUNT}\s*(?:/.*)?", re.IGNORECASE
)
_NO_CENTS = re.compile(r"(?<=\d)\s*[,.]\s*[-–—]$")
_LONG_NUMBER = re.compile(r"\d{1,3}(?:[., ]\d{3})+|\d{4,}")
_DONG_NOT_UNITS = 1_000_000
_SMALLEST_WITH_FRACTION = 1000


@dataclass(frozen=True, slots=True)
class StatedMoney:
    """An amount in đồng, and the unit that stands behind it: "65.000 đ/kg"."""

    amount: Decimal
    unit: str = ""


def read_money(cell: Cell, factor: int = 1) -> CellReading[StatedMoney]:
    """The money of a cell whose bare numbers are multiplied by `factor`.

    A range, a number that may be two, and one that seems to be in đồng already are not taken. Words
    without a number ("Liên hệ") are kept.
    """
    if isinstance(cell, date):
        return refuse(ValueReason.NOT_A_NUMBER)
    if isinstance(cell, int | float):
        number = to_decimal(cell)
        return refuse(ValueReason.NOT_A_NUMBER) if number is None else _multiply(number, factor)
    line = read_line(write_cell(cell))
    text = _NO_CENTS.sub("", line.value or "")
    if states_nothing(text):
        return BLANK
    if not any(map(str.isdigit, text)):
        return CellReading(kept=text)
    return add_text_repair(_read_text(text, factor), line, text)


def read_own_money(cell: Cell) -> CellReading[StatedMoney]:
    """An amount as its own register wrote it, or as somebody has typed it since: "99.000đ"."""
    reading = read_own_number(cell)
    if reading.reason is ValueReason.NOT_A_NUMBER and (typed := read_money(cell)).value is not None:
        return typed
    if reading.value is None:
        return refuse(reading.reason, *reading.choices) if reading.reason else BLANK
    return CellReading(
        StatedMoney(reading.value), reading.repair, reading.after, choices=reading.choices
    )


def _read_text(text: str, factor: int) -> CellReading[StatedMoney]:
    if (exact := parse_number(text)) is not None:
        return _multiply(exact, factor)
    if span := _RANGE.fullmatch(text):
        return _read_range(span, factor)
    money = _MONEY.fullmatch(text)
    if money is None:
        several = len(_LONG_NUMBER.findall(text)) > 1
        return refuse(ValueReason.UNCLEAR_NUMBER if several else ValueReason.NOT_A_NUMBER)
    number, scale, currency, unit, words = money.groups("")
    reading = _read_amount(number, scale, currency, factor)
    if reading.value is None:
        return reading
    value = StatedMoney(reading.value.amount, unit.strip())
    return replace(reading, value=value, kept=text if words else "")


def _read_amount(number: str, scale: str, currency: str, factor: int) -> CellReading[StatedMoney]:
    reading = read_number(number.strip())
    if reading.value is None:
        return refuse(ValueReason.NOT_A_NUMBER)
    times = _SCALES[scale.casefold()] if scale else 1 if currency else factor
    amount = shorten(reading.value * times)
    if not scale and (doubt := _doubt(reading.value, times)):
        return doubt
    if reading.repair is not RepairKind.TWO_FACED:
        return CellReading(StatedMoney(amount), RepairKind.NUMBER, format_number(amount))
    meanings = (shorten(meaning * times) for meaning in possible_numbers(number.strip()))
    choices = tuple(_write_choice(meaning, factor) for meaning in meanings)
    told = format_number(amount)
    return CellReading(StatedMoney(amount), RepairKind.TWO_FACED, told, choices=choices)


def _multiply(number: Decimal, factor: int) -> CellReading[StatedMoney]:
    return _doubt(number, factor) or CellReading(StatedMoney(shorten(number * factor)))


def _doubt(number: Decimal, factor: int) -> CellReading[StatedMoney] | None:
    """A million and more under "triệu đồng" may be đồng; "1,5" is hardly one đồng and a half."""
    if factor == 1 and number != number.to_integral_value() and number < _SMALLEST_WITH_FRACTION:
        return refuse(ValueReason.UNCLEAR_NUMBER)
    if factor == 1 or number < _DONG_NOT_UNITS:
        return None
    choices = (shorten(number), shorten(number * factor))
    return refuse(ValueReason.NUMBER_UNIT, *(_write_choice(one, factor) for one in choices))


def _write_choice(amount: Decimal, factor: int) -> str:
    """An amount in đồng that is read as such when it is typed under that heading."""
    return format_number(amount) if factor == 1 else f"{format_number(amount)} đồng"


def _read_range(span: re.Match[str], factor: int) -> CellReading[StatedMoney]:
    """Both ends as choices; a unit behind the second holds for the first too: "100-120k"."""
    first, first_scale, first_currency, second, scale, currency = span.groups("")
    ends = (
        _read_amount(first, first_scale or scale, first_currency or currency, factor),
        _read_amount(second, scale, currency, factor),
    )
    amounts = [_write_choice(end.value.amount, factor) for end in ends if end.value]
    return refuse(ValueReason.NUMBER_RANGE, *amounts)
