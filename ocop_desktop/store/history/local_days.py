"""The moments at which a day of the clerk's own calendar begins and ends, as the history writes them."""

from datetime import UTC, date, datetime, time

_FIRST_YEAR = 1971  # systems tell their zone for these years only
_LAST_YEAR = 2999


def find_beginning(day: date) -> str:
    """The first moment of the day in UTC; a text that sorts before every moment for very old days."""
    return _write_moment(day, time.min)


def find_end(day: date) -> str:
    """The last moment of the day in UTC; a text that sorts after every moment for far days."""
    return _write_moment(day, time.max)


def read_day(moment: datetime) -> date:
    """The day of the clerk's calendar on which that moment was."""
    return moment.astimezone().date()


def _write_moment(day: date, moment: time) -> str:
    if day.year < _FIRST_YEAR:
        return ""
    if day.year > _LAST_YEAR:
        return str(date.max)
    return datetime.combine(day, moment).astimezone(UTC).isoformat()
