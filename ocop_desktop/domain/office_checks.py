"""What is wrong in the settings of an office."""

from ocop_desktop.domain.checks import Problem, Severity
from ocop_desktop.domain.office import DeadlineSettings, RatingSettings

MOST_DAYS = 365


def check_deadline_settings(settings: DeadlineSettings) -> tuple[Problem, ...]:
    """Problems of the office's settings: days within a year, no day both off and worked."""
    found = [
        Problem(field, "day_count", Severity.HARD, str(getattr(settings, field)))
        for field in ("opening_soon_days", "certificate_days")
        if not 0 <= getattr(settings, field) <= MOST_DAYS
    ]
    both = sorted(set(settings.days_off) & set(settings.worked))
    found += [Problem("worked", "off_and_worked", Severity.HARD, f"{day:%d/%m/%Y}") for day in both]
    return tuple(found)


def check_rating_settings(settings: RatingSettings) -> tuple[Problem, ...]:
    """Problems of the office's settings: a quorum in percent, a spread within the 100 points."""
    given = {"quorum_percent": settings.quorum_percent, "spread_points": settings.spread_points}
    return tuple(
        Problem(field, "percent", Severity.HARD, str(value))
        for field, value in given.items()
        if value is not None and not 0 <= value <= 100
    )
