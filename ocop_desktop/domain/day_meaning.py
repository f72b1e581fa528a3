"""Which century a year of two digits lies in: that follows from what the day means, or is unclear."""

from datetime import date
from enum import StrEnum


class DayMeaning(StrEnum):
    """What a typed day is: `PAST` cannot lie ahead (a registration), `EXPIRY` ends something."""

    PAST = "past"
    EXPIRY = "expiry"
    NEAR = "near"


_YEARS_AROUND = {DayMeaning.NEAR: (30, 10), DayMeaning.EXPIRY: (10, 30)}


def complete_year(digits: int, month: int, day: int, meaning: DayMeaning, on: date) -> list[date]:
    """The days that a year of two digits may mean on the day `on`: one where that is clear.

    A past day is the last such day up to `on`. Any other is clear from 30 years before `on` to 10
    after, an expiry from 10 before to 30 after; beyond that both centuries are returned. A day that
    no year has is left out.
    """
    century = on.year // 100 * 100
    found = [
        made
        for year in (century - 100 + digits, century + digits, century + 100 + digits)
        if (made := _make_day(year, month, day))
    ]
    if meaning is DayMeaning.PAST:
        return [made for made in found if made <= on][-1:]
    before, after = _YEARS_AROUND[meaning]
    near = [made for made in found if on.year - before <= made.year <= on.year + after]
    return near or sorted(found, key=lambda made: abs(made - on))[:2]


def _make_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
