"""Working days (ngày làm việc): Monday to Friday, without the days off, with the days worked instead."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

SATURDAY = 5


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """The days off besides Saturday and Sunday, and the days `worked` although they look off."""

    days_off: frozenset[date] = frozenset()
    worked: frozenset[date] = frozenset()

    def is_working_day(self, day: date) -> bool:
        """Whether offices work on `day`."""
        return day in self.worked or (day.weekday() < SATURDAY and day not in self.days_off)

    def with_office_days(
        self, days_off: tuple[date, ...], worked: tuple[date, ...]
    ) -> "WorkingCalendar":
        """This calendar with the office's own days, which win over the table."""
        off, on = frozenset(days_off), frozenset(worked)
        return WorkingCalendar((self.days_off - on) | off, (self.worked - off) | on)


@lru_cache(maxsize=4096)
def add_working_days(day: date, count: int, calendar: WorkingCalendar) -> date:
    """The last of the `count` working days that follow `day`; `day` itself never counts.

    Nothing lies after the last day dates can say (31/12/9999).
    """
    while count > 0 and day < date.max:
        day += timedelta(1)
        count -= calendar.is_working_day(day)
    return day


def find_quarter(day: date) -> tuple[date, date]:
    """The first and the last day of the quarter that `day` lies in."""
    first = date(day.year, day.month - (day.month - 1) % 3, 1)
    last_month = first.month + 2
    return first, date(day.year, last_month, monthrange(day.year, last_month)[1])


def add_days(day: date, days: int) -> date:
    """`day` moved by so many calendar days, held within what dates can say (years 1 to 9999)."""
    number = day.toordinal() + days
    return date.fromordinal(min(max(number, 1), date.max.toordinal()))
