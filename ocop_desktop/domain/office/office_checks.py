"""What is wrong in the settings of an office."""

from collections import Counter

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.office.communes import FormerUnit, OfficeCommune
from ocop_desktop.domain.office.office import (
    DeadlineSettings,
    Office,
    OutletSettings,
    PrintSettings,
    RatingSettings,
)
from ocop_desktop.domain.problems import Problem, Severity, is_before, make_early_day
from ocop_desktop.domain.text import identity_key
from ocop_desktop.domain.text_lengths import find_long_texts

MAX_DAYS = 365
MAX_MONTHS = 120


def check_office(office: Office) -> tuple[Problem, ...]:
    """Problems of the office: its name, which every paper bears, and all its settings."""
    return (
        *_check_name(office),
        *check_communes(office.communes),
        *check_former_units(office.former_units),
        *check_deadline_settings(office.deadlines),
        *check_rating_settings(office.rating),
        *check_print_settings(office.printing),
        *check_outlet_settings(office.outlets),
    )


def _check_name(office: Office) -> tuple[Problem, ...]:
    if office.name:
        return ()
    return (Problem("name", ValueReason.REQUIRED, Severity.HARD, ""),)


def check_communes(communes: tuple[OfficeCommune, ...]) -> tuple[Problem, ...]:
    """Problems of the office's communes: each is named, once, and none leaves before it joined."""
    named = Counter(one.commune_code for one in communes)
    found = [
        Problem(
            "communes", ValueReason.TAKEN if code else ValueReason.REQUIRED, Severity.HARD, code
        )
        for code, count in named.items()
        if count > 1 or not code
    ]
    found += [
        make_early_day("communes", ValueReason.BEFORE_START, one.left_on)
        for one in communes
        if is_before(one.left_on, one.joined_on)
    ]
    return tuple(found)


def check_former_units(units: tuple[FormerUnit, ...]) -> tuple[Problem, ...]:
    """Problems of the former units: each has a name, short enough, and stands there once."""
    named = Counter((unit.level, identity_key(unit.name)) for unit in units)
    found = [
        Problem("former_units", reason, Severity.HARD, text)
        for unit in units
        for _, reason, text in find_long_texts(unit)
    ]
    found += [
        Problem(
            "former_units", ValueReason.TAKEN if name else ValueReason.REQUIRED, Severity.HARD, name
        )
        for (_, name), count in named.items()
        if count > 1 or not name
    ]
    return tuple(found)


def check_deadline_settings(settings: DeadlineSettings) -> tuple[Problem, ...]:
    """Problems of the office's settings: days within a year, 1 to 120 months, no day off and worked."""
    found = [
        Problem(field, ValueReason.DAY_COUNT, Severity.HARD, str(getattr(settings, field)))
        for field in ("opening_soon_days", "certificate_days")
        if not 0 <= getattr(settings, field) <= MAX_DAYS
    ]
    if not 1 <= settings.listing_check_months <= MAX_MONTHS:
        months = str(settings.listing_check_months)
        found.append(
            Problem("listing_check_months", ValueReason.MONTH_COUNT, Severity.HARD, months)
        )
    both = sorted(set(settings.days_off) & set(settings.worked))
    found += [
        Problem("worked", ValueReason.OFF_AND_WORKED, Severity.HARD, f"{day:%d/%m/%Y}")
        for day in both
    ]
    return tuple(found)


def check_outlet_settings(settings: OutletSettings) -> tuple[Problem, ...]:
    """Problems of the office's settings: the report of an event is due within a year."""
    if 0 <= settings.report_days <= MAX_DAYS:
        return ()
    return (
        Problem("report_days", ValueReason.DAY_COUNT, Severity.HARD, str(settings.report_days)),
    )


def check_rating_settings(settings: RatingSettings) -> tuple[Problem, ...]:
    """Problems of the office's settings: a quorum in percent, a spread within the 100 points."""
    given = {"quorum_percent": settings.quorum_percent, "spread_points": settings.spread_points}
    return tuple(
        Problem(field, ValueReason.PERCENT, Severity.HARD, str(value))
        for field, value in given.items()
        if value is not None and not 0 <= value <= 100
    )


def check_print_settings(settings: PrintSettings) -> tuple[Problem, ...]:
    """Problems of the office's settings: a price is old after 1 to 120 months."""
    months = settings.stale_price_months
    if 1 <= months <= MAX_MONTHS:
        return ()
    return (Problem("stale_price_months", ValueReason.MONTH_COUNT, Severity.HARD, str(months)),)
