"""What is doubtful or wrong in a point of sale."""

from datetime import date
from decimal import Decimal

from ocop_desktop.domain.channels.channel import ListingStatus
from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.dates import add_months
from ocop_desktop.domain.outlets.sale_point import SalePoint
from ocop_desktop.domain.problems import Problem, Severity, check_lengths
from ocop_desktop.domain.text import format_date

_LIMITS = {"latitude": Decimal(90), "longitude": Decimal(180)}


def check_sale_point(point: SalePoint, on: date, months: int) -> tuple[Problem, ...]:
    """Problems of a point of sale on that day; that nobody has checked it for long is one."""
    if not is_point_to_check(point, on, months):
        return check_point_values(point)
    day = format_date(point.checked_on) if point.checked_on else ""
    reason = ValueReason.CHECK_OVERDUE if day else ValueReason.NEVER_CHECKED
    overdue = Problem("checked_on", reason, value=day, limit=str(months))
    return (*check_point_values(point), overdue)


def check_point_values(point: SalePoint) -> tuple[Problem, ...]:
    """Problems of a point of sale whatever the day: a name is needed, coordinates that there are."""
    found = check_lengths(point)
    if not point.name:
        found.append(Problem("name", ValueReason.REQUIRED, Severity.HARD))
    for field, limit in _LIMITS.items():
        degrees = getattr(point, field)
        if degrees is not None and abs(degrees) > limit:
            found.append(
                Problem(field, ValueReason.OUT_OF_RANGE, Severity.HARD, format(degrees, "f"))
            )
    if (point.latitude is None) is not (point.longitude is None):
        missing = "latitude" if point.latitude is None else "longitude"
        found.append(Problem(missing, ValueReason.MISSING))
    return tuple(found)


def is_point_to_check(point: SalePoint, on: date, months: int) -> bool:
    """Whether nobody has seen for `months` months that the point is open; a closed one needs no check."""
    if point.status is ListingStatus.CLOSED:
        return False
    return point.checked_on is None or add_months(point.checked_on, months) < on
