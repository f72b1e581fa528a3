"""Cells that hold money: "1.234.567đ", "120 nghìn", "65.000 đ/kg"; always in đồng."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.cell_reading import (
    BLANK,
    CellReading,
    add_text_repair,
    read_line,
    refuse,
    states_nothing,
    write_cell,
)
from ocop_desktop.domain.importing.number_cells import read_number, to_decimal
from ocop_desktop.domain.importing.table import Cell, RepairKind
from ocop_desktop.domain.text import format_number, parse_number, possible_numbers

_SCALES = {
    "k": 1000,
    "nghìn": 1000,
    "ngàn": 1000,
    "triệu": 10**6,
    "tr": 10**6,
    "tỷ": 10**9,
    "tỉ": 10**9,
}
_NUMBER = r"-?\d[\d., ]*(?<=\d)"
_SCALE = r"(?:(nghìn|ngàn|k|triệu|tr|tỷ|tỉ)\b)?"
_CURRENCY = r"(đồng|đ|₫|vnđ|vnd)?"
_AMOUNT = rf"({_NUMBER})\s*{_SCALE}\s*{_CURRENCY}"
_MONEY = re.compile(
    rf"(?:giá(?: bán)?\s*:?\s*)?{_AMOUNT}\s*(?:(?:/|\btrên\b|\bmột\b)\s*(\D.*|\d.*\D))?\.?",
    re.IGNORECASE,
)
_RANGE = re.compile(
    rf"(?:từ\s+)?{_AMOUNT}\s*(?:-|–|—|~|đến|tới|->)\s*{_AMOUNT}\s*(?:/.*)?", re.IGNORECASE
)
_WHOLE_DONG = 1_000_000


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
    text = line.value or ""
    if states_nothing(text):
        return BLANK
    if not any(map(str.isdigit, text)):
        return CellReading(kept=text)
    return add_text_repair(_read_text(text, factor), line, text)


def _read_text(text: str, factor: int) -> CellReading[StatedMoney]:
    if (exact := parse_number(text)) is not None:
        return _multiply(exact, factor)
    if span := _RANGE.fullmatch(text):
        return _read_range(span, factor)
    money = _MONEY.fullmatch(text)
    if money is None:
        return refuse(ValueReason.NOT_A_NUMBER)
    return _read_amount(*money.groups(""), factor=factor)


def _read_amount(
    number: str, scale: str, currency: str, unit: str, *, factor: int
) -> CellReading[StatedMoney]:
    reading = read_number(number.strip())
    if reading.value is None:
        return refuse(ValueReason.NOT_A_NUMBER)
    times = _SCALES[scale.casefold()] if scale else 1 if currency else factor
    if times == 1 and reading.value != reading.value.to_integral_value():
        return refuse(ValueReason.UNCLEAR_NUMBER, *reading.choices)
    if times != 1 and not scale and (doubt := _doubt_unit(reading.value, times)):
        return doubt
    amount = _whole(reading.value * times)
    choices = tuple(format_number(_whole(parse * times)) for parse in _choices(number))
    kind = reading.repair if reading.choices else RepairKind.NUMBER
    return CellReading(
        StatedMoney(amount, unit.strip()), kind, format_number(amount), choices=choices
    )


def _choices(number: str) -> tuple[Decimal, ...]:
    meanings = possible_numbers(number.strip())
    return meanings if len(meanings) > 1 else ()


def _multiply(number: Decimal, factor: int) -> CellReading[StatedMoney]:
    return _doubt_unit(number, factor) or CellReading(StatedMoney(_whole(number * factor)))


def _doubt_unit(number: Decimal, factor: int) -> CellReading[StatedMoney] | None:
    """A million and more under "triệu đồng" is đồng already, or is it: both are choices."""
    if factor == 1 or number < _WHOLE_DONG:
        return None
    return refuse(
        ValueReason.NUMBER_UNIT,
        format_number(_whole(number)),
        format_number(_whole(number * factor)),
    )


def _read_range(span: re.Match[str], factor: int) -> CellReading[StatedMoney]:
    """Both ends as choices; a unit behind the second holds for the first too: "100-120k"."""
    first, first_scale, first_currency, second, scale, currency = span.groups("")
    ends = (
        _read_amount(first, first_scale or scale, first_currency or currency, "", factor=factor),
        _read_amount(second, scale, currency, "", factor=factor),
    )
    amounts = [format_number(end.value.amount) for end in ends if end.value]
    return refuse(ValueReason.NUMBER_RANGE, *amounts)


def _whole(number: Decimal) -> Decimal:
    return (
        number.to_integral_value() if number == number.to_integral_value() else number.normalize()
    )
