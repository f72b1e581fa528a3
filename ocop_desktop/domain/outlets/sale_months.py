"""Months as offices write them."""

import re
from collections.abc import Iterable
from datetime import date, datetime

from ocop_desktop.domain.text import parse_date, remove_marks

_WORDS = r"(?:(?:thang|t)\s*\.?\s*)?"
_MONTH_YEAR = re.compile(rf"{_WORDS}(\d{{1,2}})\s*(?:[/.-]|nam|\s)\s*(?:nam\s*)?(\d{{4}})")
_YEAR_MONTH = re.compile(r"(?:nam\s*)?(\d{4})\s*[/.-]\s*(\d{1,2})")
_COMPACT = re.compile(r"(\d{4})(\d{2})")
_IN_TITLE = re.compile(r"(?<!\w)thang\s*(\d{1,2})\s*(?:[/.-]|nam|\s)\s*(?:nam\s*)?(\d{4})(?!\d)")
_FIRST_YEAR, _LAST_YEAR = 2000, 2100


def read_month(cell: object) -> date | None:
    """The first day of a month: "09/2026", "2026-09", "tháng 9/2026", 202609 or any day of it.

    None where no month is meant.
    """
    if isinstance(cell, datetime):
        cell = cell.date()
    if isinstance(cell, date):
        return cell.replace(day=1)
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    text = remove_marks(str(cell)).strip()
    if found := _MONTH_YEAR.fullmatch(text):
        return _make_month(int(found[2]), int(found[1]))
    if found := _YEAR_MONTH.fullmatch(text) or _COMPACT.fullmatch(text):
        return _make_month(int(found[1]), int(found[2]))
    day = parse_date(text)
    return day.replace(day=1) if day else None


def find_month(lines: Iterable[str]) -> date | None:
    """The one month that lines of a title name: "BÁO CÁO DOANH SỐ THÁNG 9/2026"; None for several."""
    found = {
        month
        for line in lines
        for match in _IN_TITLE.finditer(remove_marks(line))
        if (month := _make_month(int(match[2]), int(match[1])))
    }
    return found.pop() if len(found) == 1 else None


def _make_month(year: int, month: int) -> date | None:
    return date(year, month, 1) if _FIRST_YEAR <= year <= _LAST_YEAR and 1 <= month <= 12 else None
