"""The days of one recognition of a row, held against each other."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TypeAlias

from ocop_desktop.domain.codes import ValueReason

Day: TypeAlias = date | int | None
"""A day, a year where no more is stated, or nothing."""

DAY_FACTS = (
    "issued_on", "decision_on", "year", "stars", "expires_on", "extended_until", "revoked_on",
)  # fmt: skip
"""The facts that `decide_days` is given, in this order; of stars the year beside them."""
_STARTS = ("issued_on", "decision_on")
_ENDS = ("expires_on", "extended_until", "revoked_on")
_YEAR_FACTS = ("year", *_STARTS, "stars")
_YEARS_AFTER = 15


@dataclass(frozen=True, slots=True)
class DecidedDays:
    """The days that hold, and why each other one is refused, by the names of their facts.

    `year` is what is kept where no day of issue holds. `other_years` are the facts whose year gave
    way to a day. `is_far` says that OCOP can have no recognition of that year.
    """

    days: Mapping[str, date]
    year: int | None
    refused: Mapping[str, ValueReason]
    other_years: tuple[str, ...]
    counting_year: int | None
    is_far: bool


@lru_cache(8192)
def decide_days(stated: tuple[Day, ...], years: range | None) -> DecidedDays:
    """What holds of the days `stated` (see `DAY_FACTS`); years must be in `years`, None asks nothing.

    An end before its start leaves out both. A day counts before a year beside it that differs. What
    a register wrote itself (`years` None) keeps its year as it is.
    """
    facts = dict(zip(DAY_FACTS, stated, strict=True))
    refused: dict[str, ValueReason] = {}
    days = _take_days(facts, refused)
    kept_years = _take_years(facts)
    is_far = years is not None and _refuse_far_years(days, kept_years, years, refused)
    _refuse_order(days, refused, _STARTS if years else _STARTS[:1])
    counting = next((days[name].year for name in _STARTS if name in days), None)
    year, others = _find_year(days, kept_years, counting)
    if years is None:
        year, others = kept_years.get("year"), ()
    return DecidedDays(days, year, refused, others, counting, is_far)


def _take_days(facts: Mapping[str, Day], refused: dict[str, ValueReason]) -> dict[str, date]:
    """The days; an end of which only the year is stated is none."""
    days = {name: day for name in (*_STARTS, *_ENDS) if isinstance(day := facts[name], date)}
    for name in _ENDS:
        if isinstance(facts[name], int):
            refused[name] = ValueReason.ONLY_YEAR
    if isinstance(year := facts["year"], date):
        days.setdefault("issued_on", year)
    return days


def _take_years(facts: Mapping[str, Day]) -> dict[str, int]:
    """The years stated without a day, by the fact; a day in the column of years counts there too."""
    years = {name: year for name in _YEAR_FACTS if isinstance(year := facts[name], int)}
    if isinstance(day := facts["year"], date):
        years["year"] = day.year
    return years


def _refuse_far_years(
    days: dict[str, date],
    stated: Mapping[str, int],
    years: range,
    refused: dict[str, ValueReason],
) -> bool:
    """Refuse the first start or year that OCOP cannot have, and every such end."""
    starts = {name: days[name].year for name in _STARTS if name in days}
    far = next((name for name, year in {**starts, **stated}.items() if year not in years), "")
    if far:
        refused[far] = _why_far({**starts, **stated}[far], years)
    for name in _ENDS:
        if name in days and days[name].year not in range(years.start, years.stop + _YEARS_AFTER):
            refused[name] = _why_far(days.pop(name).year, years)
    return bool(far)


def _why_far(year: int, years: range) -> ValueReason:
    return ValueReason.BEFORE_OCOP if year < years.start else ValueReason.YEAR_AHEAD


def _refuse_order(
    days: dict[str, date], refused: dict[str, ValueReason], starts: tuple[str, ...]
) -> None:
    """Leave out days that stand before what they follow; the first of `starts` is the start."""
    start = next((name for name in starts if name in days), "")
    if start and "expires_on" in days and days["expires_on"] < days[start]:
        refused["expires_on"] = ValueReason.BEFORE_ISSUE
        refused[start] = ValueReason.AFTER_EXPIRY
        del days["expires_on"], days[start]
    for late, early, reason in (
        ("extended_until", "expires_on", ValueReason.BEFORE_EXPIRY),
        ("revoked_on", "issued_on", ValueReason.BEFORE_ISSUE),
    ):
        if late in days and early in days and days[late] < days[early]:
            refused[late] = reason
            del days[late]


def _find_year(
    days: Mapping[str, date], stated: Mapping[str, int], counting: int | None
) -> tuple[int | None, tuple[str, ...]]:
    """The year to keep beside no day of issue, and the facts whose year the days contradict."""
    if counting is None:
        return next(iter(stated.values()), None), ()
    by_days = {days[name].year for name in _STARTS if name in days}
    others = tuple(name for name, year in stated.items() if year not in by_days)
    return None if "issued_on" in days else counting, others
