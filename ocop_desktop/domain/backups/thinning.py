"""Which copies are kept: many of the last days, then one for each day, week and month."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

WHOLE_DAYS = 2
DAYS = 12
WEEKS = 10
MONTHS = 9
MINIMUM = 5


@dataclass(frozen=True, slots=True)
class NumberedCopy:
    """A copy by its number, which rises with every copy of a place, and the day it was made on."""

    number: int
    day: date


def find_superfluous(copies: Iterable[NumberedCopy]) -> tuple[int, ...]:
    """The numbers of the copies that may go, in order.

    Kept are all of the last two days that have copies, then the newest of each of 12 days, 10 weeks
    and 9 months, and never fewer than five. Newer means a higher number, and the days are those of
    the copies: what the clock says now, or said wrongly once, removes nothing.
    """
    newest_first = sorted(copies, key=lambda copy: copy.number, reverse=True)
    days = list(dict.fromkeys(copy.day for copy in newest_first))
    recent = set(days[:WHOLE_DAYS])
    kept = {copy.number for copy in newest_first if copy.day in recent}
    older = [copy for copy in newest_first if copy.day not in recent]
    for count, get_span in ((DAYS, _get_day), (WEEKS, _get_week), (MONTHS, _get_month)):
        chosen, older = _choose(older, count, get_span)
        kept |= {copy.number for copy in chosen}
    kept |= {copy.number for copy in newest_first[:MINIMUM]}
    return tuple(sorted(copy.number for copy in newest_first if copy.number not in kept))


def _choose(
    copies: Sequence[NumberedCopy], count: int, get_span: Callable[[date], object]
) -> tuple[list[NumberedCopy], list[NumberedCopy]]:
    """The newest copy of each of the `count` newest spans, and the copies of older spans."""
    newest: dict[object, NumberedCopy] = {}
    for copy in copies:
        newest.setdefault(get_span(copy.day), copy)
    spans = list(newest)[:count]
    return [newest[span] for span in spans], [
        copy for copy in copies if get_span(copy.day) not in spans
    ]


def _get_day(day: date) -> object:
    return day


def _get_week(day: date) -> object:
    return day.isocalendar()[:2]


def _get_month(day: date) -> object:
    return day.year, day.month
