"""Counting in days of the calendar."""

import calendar
from datetime import date
from functools import lru_cache


@lru_cache(4_096)
def add_months(day: date, months: int) -> date:
    """The same day `months` later, clamped to the month's end: 31/08/2025 + 6 -> 28/02/2026."""
    year, month0 = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month0 + 1, min(day.day, calendar.monthrange(year, month0 + 1)[1]))
