"""Evaluation rounds (đợt) on the calendar: the next one a request can still make (article 5)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ocop_desktop.domain.law.regulation import Regulation

PROVINCE = "tỉnh"
CENTRAL = "trung ương"


@dataclass(frozen=True, slots=True)
class ScheduledRound:
    """One round of one year: requests reach the level before a day, results come by a day."""

    level: str
    requests_before: date
    by: date


def find_deciding_level(regulation: Regulation, stars: int | None) -> str:
    """Who decides on so many stars: the province, or the centre for what only the ministry gives."""
    central = {band.stars for band in regulation.bands if band.potential}
    return CENTRAL if stars in central else PROVINCE


def list_rounds(regulation: Regulation, level: str, day: date) -> Iterator[ScheduledRound]:
    """The level's rounds that take requests on `day` or later, soonest first, for two years."""
    years = range(day.year, min(day.year + 2, date.max.year) + 1)
    found = (
        _schedule_round(round_.requests_before, round_.by, year, level)
        for year in years
        for round_ in regulation.rounds
        if round_.level == level
    )
    yield from sorted(
        (round_ for round_ in found if round_.requests_before >= day),
        key=lambda round_: round_.requests_before,
    )


def _schedule_round(
    requests_before: tuple[int, int], by: tuple[int, int], year: int, level: str
) -> ScheduledRound:
    """The round whose requests close in `year`; its results may come in the next year."""
    result_year = year if requests_before <= by else min(year + 1, date.max.year)
    return ScheduledRound(level, date(year, *requests_before), date(result_year, *by))
