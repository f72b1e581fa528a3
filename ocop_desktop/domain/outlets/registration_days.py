"""What a registration is worth on a day: its end, when it is renewed, how many days are left.

China (GACC): under order 248 a registration holds 5 years and is renewed 3 to 6 months before it
ends. Order 280 took its place on 01/06/2026; how long one holds under it is not settled here. The
USA (FDA): every registration is renewed from 01/10 to 31/12 of each even year, else it is removed.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ocop_desktop.domain.outlets.registration import Registration, RegistrationKind

RULE_248, RULE_280 = "248", "280"
RULE_280_FROM = date(2026, 6, 1)
_YEARS_248 = 5
_WINDOW_248 = (6, 3)
_FDA_FIRST, _FDA_LAST = (10, 1), (12, 31)
SOON_DAYS = 90


class RegistrationState(StrEnum):
    """Where a registration stands on a day."""

    VALID = "con-han"
    NO_END = "chua-ro-han"
    EXPIRES_SOON = "sap-het-han"
    EXPIRED = "het-han"
    RENEWAL_OPEN = "dang-ky-gia-han"
    RENEWAL_PASSED = "qua-ky-gia-han"
    TO_BE_CONFIRMED = "phai-xac-nhan"


@dataclass(frozen=True, slots=True)
class RegistrationStatus:
    """A registration on a day: its state, its last day and the days to renew it, where known.

    `days_left` run to the end of the renewal's days while they are open, else to its own end.
    """

    state: RegistrationState
    ends_on: date | None = None
    window: tuple[date, date] | None = None
    days_left: int | None = None


def find_rule(registration: Registration) -> str:
    """The Chinese order that a GACC registration follows: as stated, else by the day of issue."""
    if registration.kind is not RegistrationKind.GACC:
        return ""
    if registration.rule or registration.issued_on is None:
        return registration.rule
    return RULE_248 if registration.issued_on < RULE_280_FROM else RULE_280


def propose_expiry(registration: Registration) -> date | None:
    """The end to offer for a GACC registration under 248 without one: 5 years after issue."""
    if registration.expires_on or registration.issued_on is None:
        return None
    if find_rule(registration) != RULE_248:
        return None
    return add_months(registration.issued_on, 12 * _YEARS_248)


def find_status(
    registration: Registration, on: date, soon_days: int = SOON_DAYS
) -> RegistrationStatus:
    """What the registration is worth on the day `on`; one that ends within `soon_days` ends soon."""
    if registration.kind is RegistrationKind.FDA:
        return _find_fda_status(registration, on)
    ends_on = registration.expires_on or propose_expiry(registration)
    if ends_on is None:
        return RegistrationStatus(RegistrationState.NO_END)
    days_left = (ends_on - on).days
    window = _find_window(registration, ends_on)
    if days_left < 0:
        return RegistrationStatus(RegistrationState.EXPIRED, ends_on, window, days_left)
    if window and window[0] <= on <= window[1]:
        left = (window[1] - on).days
        return RegistrationStatus(RegistrationState.RENEWAL_OPEN, ends_on, window, left)
    if window and on > window[1]:
        return RegistrationStatus(RegistrationState.RENEWAL_PASSED, ends_on, window, days_left)
    is_soon = days_left <= soon_days
    state = RegistrationState.EXPIRES_SOON if is_soon else RegistrationState.VALID
    return RegistrationStatus(state, ends_on, window, days_left)


def add_months(day: date, months: int) -> date:
    """The same day so many months later (or earlier), the last of a month that is shorter."""
    place = day.year * 12 + day.month - 1 + months
    year, month = divmod(place, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _find_window(registration: Registration, ends_on: date) -> tuple[date, date] | None:
    if find_rule(registration) != RULE_248:
        return None
    first, last = (add_months(ends_on, -months) for months in _WINDOW_248)
    return first, last


def _find_fda_status(registration: Registration, on: date) -> RegistrationStatus:
    """One that was made or renewed since the last window began holds until the next one ends."""
    window = _find_fda_window(on)
    if _is_renewed(registration, window):
        ends_on = registration.expires_on or date(window[1].year + 2, *_FDA_LAST)
        return RegistrationStatus(RegistrationState.VALID, ends_on, None, (ends_on - on).days)
    is_open = on <= window[1]
    state = RegistrationState.RENEWAL_OPEN if is_open else RegistrationState.TO_BE_CONFIRMED
    return RegistrationStatus(state, window[1], window, (window[1] - on).days)


def _find_fda_window(on: date) -> tuple[date, date]:
    """The renewal's days that `on` lies in, else those before it."""
    year = on.year - on.year % 2
    if on < date(year, *_FDA_FIRST):
        year -= 2
    return date(year, *_FDA_FIRST), date(year, *_FDA_LAST)


def _is_renewed(registration: Registration, window: tuple[date, date]) -> bool:
    since, until = registration.issued_on, registration.expires_on
    return bool((since and since >= window[0]) or (until and until > window[1]))
