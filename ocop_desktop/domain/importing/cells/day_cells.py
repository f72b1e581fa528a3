"""Cells that hold a day, or only its year: real days, serial numbers, every written form."""

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.day_meaning import DayMeaning, complete_year
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
from ocop_desktop.domain.text import format_date

YEARS = range(1900, 2101)
_FIRST_DAY = date(1899, 12, 30)
_SERIALS = range(32_874, 73_051)  # 1990 to 2099: what stands outside is no day but another number
_PLAIN = re.compile(r"\d{1,2}/\d{1,2}/\d{4}")
_BETWEEN = r"\s*[-–/.\\ ]\s*"
_DAY_FIRST = rf"(\d{{1,2}}){_BETWEEN}(\d{{1,2}}){_BETWEEN}(\d{{4}}|\d{{2}})"
_YEAR_FIRST = r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})"
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_MONTH = rf"(?:(?:tháng|thg\.?)\s*(\d{{1,2}})|({_MONTHS})[a-z]*)"
_IN_WORDS = rf"(\d{{1,2}})[-\s]*{_MONTH}\s*[-,/.]?\s*(?:năm)?\s*(\d{{4}}|\d{{2}})"
_MONTH_FIRST = rf"({_MONTHS})[a-z]*\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})"
_FORMS = re.compile(
    rf"(?<![\d/.-])(?:{_YEAR_FIRST}|{_DAY_FIRST}|{_IN_WORDS}|\b{_MONTH_FIRST})(?![\d/-])",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"[T ]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:SA|CH|AM|PM)?\s*(?:Z|[+-]\d{2}:?\d{2})?$",
    re.IGNORECASE,
)
_WORDS_BEFORE = re.compile(
    r"^(?:(?:kể từ|từ|đến|hết|cấp|ký|ngày|hạn|hsd|lúc)[\s:]+)+(?=\d)", re.IGNORECASE
)
_PACKED = re.compile(r"\d{8}")
_SERIAL = re.compile(r"(\d{5})(?:[.,]\d+)?")
_YEAR_ONLY = re.compile(
    r"(?:(?:đến|hết|cuối|đầu)\s+)*(?:(?:quý|đợt|lần|kỳ)\s*(?:[IV]+|\d)\s*[-/,]?\s*)?(?:(?:tháng\s*)?(0?[1-9]|1[0-2])\s*(?:[-/.,]\s*|\s+năm\s+|\s+))?"
    r"(?:năm\s*)?(\d{4})(?:[.,]0+)?",
    re.IGNORECASE,
)


def read_day(
    cell: Cell, meaning: DayMeaning = DayMeaning.NEAR, on: date | None = None
) -> CellReading[date | int]:
    """The day of a cell, or the year where it states no more ("tháng 6/2025").

    A year of two digits follows `meaning` and the day `on`. Days that no calendar has and days that
    may be two are not taken.
    """
    if isinstance(cell, date):
        return _read_real_day(cell)
    if isinstance(cell, int | float):
        return _read_number(float(cell), write_cell(cell))
    line = read_line(write_cell(cell))
    text = line.value or ""
    if states_nothing(text):
        return BLANK
    reading = _read_text(text, meaning, on or date.today())  # noqa: DTZ011 - the clerk's calendar
    return add_text_repair(reading, line, text)


def read_year(cell: Cell, on: date | None = None) -> CellReading[date | int]:
    """The year of a cell in a column of years, or the day where it states one."""
    if isinstance(cell, date):
        return _read_day_as_year(cell)
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    if isinstance(cell, int) and cell in YEARS:
        return CellReading(cell)
    text = read_line(write_cell(cell)).value or ""
    if text.isdecimal() and len(text) == 4:
        year = int(text)
        return CellReading(year) if year in YEARS else refuse(ValueReason.NOT_A_YEAR)
    reading = read_day(cell, DayMeaning.NEAR, on)
    if reading.reason is ValueReason.NOT_A_DAY:
        return _find_year(text)
    if isinstance(reading.value, date) and reading.repair is None:
        return _report(reading.value)
    return reading


def write_day(day: date | int) -> str:
    """A day as dd/mm/yyyy, a year as its four digits."""
    return str(day) if isinstance(day, int) else format_date(day)


def _read_real_day(cell: date) -> CellReading[date | int]:
    day = cell.date() if isinstance(cell, datetime) else cell
    if year := _find_year_shown_as_day(day):
        return CellReading(year, RepairKind.YEAR, str(year))
    return CellReading(day) if day.year in YEARS else refuse(ValueReason.OUT_OF_RANGE)


def _find_year_shown_as_day(day: date) -> int:
    """The number 2025 in a cell that Excel formats as a day comes as 17/07/1905; else 0."""
    serial = (day - _FIRST_DAY).days
    return serial if serial in range(1990, 2101) else 0


def _read_day_as_year(cell: date) -> CellReading[date | int]:
    """A first of January in a column of years is a year that Excel keeps as a day."""
    reading = _read_real_day(cell)
    day = reading.value
    if not isinstance(day, date):
        return reading
    if (day.day, day.month) == (1, 1):
        return CellReading(day.year, RepairKind.YEAR, str(day.year))
    return CellReading(day, RepairKind.DAY, format_date(day))


def _read_number(number: float, text: str) -> CellReading[date | int]:
    if number.is_integer() and int(number) in YEARS:
        return CellReading(int(number), RepairKind.YEAR, text)
    if abs(number) < _SERIALS.stop and int(number) in _SERIALS:
        return _report(_FIRST_DAY + timedelta(int(number)))
    if _PACKED.fullmatch(text):
        return _read_packed(text)
    return refuse(ValueReason.NOT_A_DAY)


def _read_text(text: str, meaning: DayMeaning, on: date) -> CellReading[date | int]:
    bare = _WORDS_BEFORE.sub("", _TIME.sub("", text)).strip(" .,;")
    if form := _FORMS.fullmatch(bare):
        reading = _read_form(form, meaning, on)
        return CellReading(reading.value) if _is_plain(text, reading) else reading
    if _PACKED.fullmatch(bare):
        return _read_packed(bare)
    if (serial := _SERIAL.fullmatch(bare)) and int(serial[1]) in _SERIALS:
        return _report(_FIRST_DAY + timedelta(int(serial[1])))
    if (only := _YEAR_ONLY.fullmatch(bare)) and int(only[2]) in YEARS:
        return CellReading(int(only[2]), RepairKind.YEAR, only[2])
    return _search(text, meaning, on)


def _is_plain(text: str, reading: CellReading[date | int]) -> bool:
    return reading.value is not None and _PLAIN.fullmatch(text) is not None


def _search(text: str, meaning: DayMeaning, on: date) -> CellReading[date | int]:
    """The one day that other words stand around; they are kept."""
    found = [_read_form(form, meaning, on) for form in _FORMS.finditer(text)]
    days = dict.fromkeys(reading.value for reading in found)
    if len(days) == 1 and (day := found[0].value):
        return CellReading(day, RepairKind.DAY, write_day(day), kept=text)
    if len(days) > 1:
        return refuse(ValueReason.UNCLEAR_DAY, *(write_day(day) for day in days if day))
    return found[0] if found else refuse(ValueReason.NOT_A_DAY)


def _read_form(form: re.Match[str], meaning: DayMeaning, on: date) -> CellReading[date | int]:
    groups = form.groups()
    if groups[0]:
        year, month, day = groups[:3]
    elif groups[3]:
        day, month, year = groups[3:6]
    else:
        day, number, name, year = groups[6:10] if groups[6] else (groups[11], "", *groups[10::2])
        month = number or str(_MONTHS.split("|").index(name[:3].casefold()) + 1)
    if len(year) == 2:
        return _choose(complete_year(int(year), int(month), int(day), meaning, on))
    return _make_day(int(year), int(month), int(day))


def _choose(days: Iterable[date]) -> CellReading[date | int]:
    found = list(days)
    if len(found) == 1:
        return _report(found[0])
    choices = tuple(map(format_date, found))
    return refuse(ValueReason.UNCLEAR_DAY if found else ValueReason.NO_SUCH_DAY, *choices)


def _make_day(year: int, month: int, day: int) -> CellReading[date | int]:
    """The day; where only day and month the other way round make one, that is a choice and no more."""
    if year not in YEARS:
        return refuse(ValueReason.OUT_OF_RANGE)
    made, turned = _find_day(year, month, day), _find_day(year, day, month)
    if made is None:
        return refuse(ValueReason.NO_SUCH_DAY, *([format_date(turned)] if turned else ()))
    return _report(made)


def _find_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _read_packed(text: str) -> CellReading[date | int]:
    """Eight digits, "15062025" or "20250615"; no text is both."""
    for year, month, day in ((text[4:], text[2:4], text[:2]), (text[:4], text[4:6], text[6:])):
        found = _find_day(int(year), int(month), int(day)) if int(year) in YEARS else None
        if found:
            return _report(found)
    return refuse(ValueReason.NOT_A_DAY)


def _report(day: date) -> CellReading[date | int]:
    return CellReading(day, RepairKind.DAY, format_date(day))


def _find_year(text: str) -> CellReading[date | int]:
    """The one year that words stand around: "đợt 2 năm 2025"."""
    years = list(dict.fromkeys(re.findall(r"(?<!\d)(?:19|20)\d{2}(?!\d)", text)))
    if len(years) == 1:
        return CellReading(int(years[0]), RepairKind.YEAR, years[0])
    return refuse(ValueReason.NOT_A_YEAR, *years)
