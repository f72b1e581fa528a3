"""Deadlines (thời hạn) of recognitions on a day: the renewal window and the state it gives.

Days are calendar days unless said otherwise. Every number comes from the decision in force on the
day asked, whatever the recognition was rated under. X is the expiry day.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from ocop_desktop.domain.deadlines.filing import Filing
from ocop_desktop.domain.deadlines.working_days import WorkingCalendar, add_days
from ocop_desktop.domain.law.regulation import Regulation, find_in_force
from ocop_desktop.domain.office.office import DeadlineSettings
from ocop_desktop.domain.register.recognition import (
    DatedRecognition,
    RatingStatus,
    RecognitionKind,
    RecognitionState,
    effective_date,
)


class DeadlineState(StrEnum):
    """The state of a product before its renewal (article 7.6a of decision 26/2026/QĐ-TTg).

    `NOT_DUE` to X-211, `OPENING_SOON` X-210 to X-181 (an office setting), `OPEN` X-180 to X-120,
    `FILED` once a renewal was filed in time, `LATE` X-119 to X, `EXTENDED` X+1 to X+180 where that
    was recorded (article 12.3), else `EXPIRED`. Under a decision without a window (148/QĐ-TTg)
    nothing is soon or late: `NOT_DUE`, then `OPEN` from the day the issuer warns (X-30) to X.
    `DAMAGED` is a product whose own row or one of whose recognitions cannot be read.
    """

    NOT_DUE = "not_due"
    OPENING_SOON = "opening_soon"
    OPEN = "open"
    FILED = "filed"
    LATE = "late"
    EXTENDED = "extended"
    EXPIRED = "expired"
    REVOKED = "revoked"
    REPLACED = "replaced"
    NOT_YET = "not_yet"
    UNKNOWN = "unknown"
    NONE = "none"
    DAMAGED = "damaged"

    @property
    def is_running(self) -> bool:
        """Whether a certificate holds, so that a renewal is what comes next."""
        return self in _RUNNING


_RUNNING = frozenset(
    {
        DeadlineState.NOT_DUE,
        DeadlineState.OPENING_SOON,
        DeadlineState.OPEN,
        DeadlineState.FILED,
        DeadlineState.LATE,
        DeadlineState.EXTENDED,
    }
)
_WITHOUT_WINDOW = frozenset({DeadlineState.REVOKED, DeadlineState.REPLACED})


@dataclass(frozen=True, slots=True)
class RenewalWindow:
    """The days in which a renewal is filed, both included."""

    opens: date
    closes: date


@dataclass(frozen=True, slots=True)
class DeadlineRules:
    """What the deadlines of the day `on` are counted by; `now` is the decision in force on it."""

    on: date
    now: Regulation
    regulations: tuple[Regulation, ...]
    settings: DeadlineSettings = DeadlineSettings()
    calendar: WorkingCalendar = WorkingCalendar()


@dataclass(frozen=True, slots=True)
class Deadline:
    """A recognition's state on a day, X, its window, and the renewal filed in time, if any.

    `window` is None under decisions that set none; `notice_on` is then the day the issuer warns.
    `extended_until` is the last day of an extension that runs.
    """

    state: DeadlineState
    expires_on: date | None = None
    window: RenewalWindow | None = None
    notice_on: date | None = None
    filing: Filing | None = None
    extended_until: date | None = None


def make_rules(
    on: date,
    regulations: tuple[Regulation, ...],
    settings: DeadlineSettings,
    calendar: WorkingCalendar,
) -> DeadlineRules:
    """The rules of that day, the office's own days counted in."""
    known = calendar.with_office_days(settings.days_off, settings.worked)
    return DeadlineRules(on, find_in_force(regulations, on), regulations, settings, known)


def find_renewal_window(
    expires_on: date, regulation: Regulation, settings: DeadlineSettings
) -> RenewalWindow | None:
    """The window of an expiry: X 19/06/2028 opens 22/12/2027, closes 20/02/2028 (article 7.6a)."""
    opens, closes = regulation.periods.renewal_opens_days, regulation.periods.renewal_closes_days
    if opens is None or closes is None:
        return None
    later = int(settings.expiry_day_counts)
    return RenewalWindow(add_days(expires_on, later - opens), add_days(expires_on, later - closes))


def deadline_on(
    status: RatingStatus[DatedRecognition], filings: Iterable[Filing], rules: DeadlineRules
) -> Deadline:
    """The deadline of the recognition that decides `status`, with the product's filings."""
    recognition = status.recognition
    if recognition is None or recognition.expires_on is None:
        return Deadline(_state_without_expiry(status.state))
    counting = _DatedCertificate(
        recognition.expires_on,
        find_renewal_window(recognition.expires_on, rules.now, rules.settings),
        next(
            (
                filing
                for filing in filings
                if filing.is_effective(rules.on) and is_in_time(filing, recognition, rules)
            ),
            None,
        ),
    )
    state = _find_state(status.state, counting, rules)
    return Deadline(
        state,
        recognition.expires_on,
        None if state in _WITHOUT_WINDOW else counting.window,
        _find_notice_day(recognition.expires_on, rules.now),
        counting.filing,
        _find_extension_end(recognition.extended_until, recognition.expires_on, rules)
        if state is DeadlineState.EXTENDED
        else None,
    )


def is_in_time(filing: Filing, recognition: DatedRecognition, rules: DeadlineRules) -> bool:
    """Whether `filing` renews `recognition` in time: a renewal, filed on a day of the window.

    The decision in force on the filing day says so, for what was in time never becomes late; where
    it sets no window, any day of the certificate's life is in time. A renewal filed before its
    window opens is none yet: the commune cannot take it, and it must be filed again.
    """
    day, expires_on = filing.filed_on, recognition.expires_on
    if filing.kind is not RecognitionKind.RENEWAL or day is None or expires_on is None:
        return False
    window = find_renewal_window(expires_on, find_in_force(rules.regulations, day), rules.settings)
    if window is None:
        return (effective_date(recognition) or date.min) <= day <= expires_on
    return window.opens <= day <= window.closes


def _state_without_expiry(state: RecognitionState) -> DeadlineState:
    """The state without an expiry day: a certificate that just holds says nothing of deadlines."""
    return DeadlineState.UNKNOWN if state.shows_stars else DeadlineState(state.value)


def _find_notice_day(expires_on: date, regulation: Regulation) -> date | None:
    days = regulation.periods.expiry_notice_days
    return None if days is None else add_days(expires_on, -days)


class _DatedCertificate(NamedTuple):
    """A certificate with an expiry day: what its state is counted from."""

    expires_on: date
    window: RenewalWindow | None
    filing: Filing | None


def _find_state(
    state: RecognitionState, counting: _DatedCertificate, rules: DeadlineRules
) -> DeadlineState:
    if state is RecognitionState.VALID:
        return _find_valid_state(counting, rules)
    if state is RecognitionState.EXTENDED:
        return _find_extended_state(counting.expires_on, rules)
    return DeadlineState(state.value)


def _find_valid_state(counting: _DatedCertificate, rules: DeadlineRules) -> DeadlineState:
    if counting.filing:
        return DeadlineState.FILED
    if counting.window is None:
        notice_on = _find_notice_day(counting.expires_on, rules.now)
        warned = notice_on is not None and rules.on >= notice_on
        return DeadlineState.OPEN if warned else DeadlineState.NOT_DUE
    if rules.on > counting.window.closes:
        return DeadlineState.LATE
    if rules.on >= counting.window.opens:
        return DeadlineState.OPEN
    soon = add_days(counting.window.opens, -rules.settings.opening_soon_days)
    return DeadlineState.OPENING_SOON if rules.on >= soon else DeadlineState.NOT_DUE


def _find_extended_state(expires_on: date, rules: DeadlineRules) -> DeadlineState:
    """A recorded extension counts no longer than the decision allows (article 12.3)."""
    longest = _find_longest_extension(expires_on, rules)
    too_long = longest is not None and rules.on > longest
    return DeadlineState.EXPIRED if too_long else DeadlineState.EXTENDED


def _find_extension_end(
    extended_until: date | None, expires_on: date, rules: DeadlineRules
) -> date | None:
    longest = _find_longest_extension(expires_on, rules)
    return min(filter(None, (extended_until, longest)), default=None)


def _find_longest_extension(expires_on: date, rules: DeadlineRules) -> date | None:
    days = rules.now.periods.late_extension_days
    return None if days is None else add_days(expires_on, days)
