"""The deadline of a certificate: X is its expiry day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop import resources
from ocop_desktop.domain.dates import add_months
from ocop_desktop.domain.deadlines.filing import Filing, FilingResult
from ocop_desktop.domain.deadlines.renewal import (
    DeadlineRules,
    DeadlineState,
    RenewalWindow,
    deadline_on,
    find_renewal_window,
    is_in_time,
    make_rules,
)
from ocop_desktop.domain.law.regulation import find_in_force
from ocop_desktop.domain.office.office import DeadlineSettings
from ocop_desktop.domain.register.recognition import (
    RatingStatus,
    Recognition,
    RecognitionKind,
    RecognitionState,
    Revocation,
    status_on,
)

State = DeadlineState
X = date(2028, 6, 19)
OLD, NEW = "qd-148-2023", "qd-26-2026"
BEFORE, AFTER = date(2026, 5, 21), date(2026, 5, 22)


def rules(on: date, settings: DeadlineSettings = DeadlineSettings()) -> DeadlineRules:  # noqa: B008 - frozen
    return make_rules(on, resources.regulations(), settings, resources.holidays())


def rated(expires_on: date = X, regulation_id: str = OLD) -> Recognition:
    return Recognition(
        1, 4, id=1, regulation_id=regulation_id, issued_on=add_months(expires_on, -36),
        expires_on=expires_on,
    )  # fmt: skip


def state(held: Recognition, on: date, *filings: Filing) -> DeadlineState:
    return deadline_on(status_on([held], on, resources.regulations()), filings, rules(on)).state


def renewal(filed_on: date) -> Filing:
    return Filing(1, RecognitionKind.RENEWAL, id=1, filed_on=filed_on)


TABLE = (
    (-211, State.NOT_DUE),
    (-210, State.OPENING_SOON),
    (-181, State.OPENING_SOON),
    (-180, State.OPEN),
    (-121, State.OPEN),
    (-120, State.OPEN),
    (-119, State.LATE),
    (0, State.LATE),
    (1, State.EXPIRED),
    (180, State.EXPIRED),
    (181, State.EXPIRED),
)


@pytest.mark.parametrize("regulation_id", [OLD, NEW])
@pytest.mark.parametrize(("days", "expected"), TABLE)
def test_nothing_filed(days: int, expected: DeadlineState, regulation_id: str) -> None:
    assert state(rated(X, regulation_id), X + timedelta(days)) is expected


@pytest.mark.parametrize("regulation_id", [OLD, NEW])
@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (-211, State.NOT_DUE),
        (-181, State.OPENING_SOON),
        (-180, State.OPEN),
        (-151, State.OPEN),
        (-150, State.FILED),
        (-119, State.FILED),
        (0, State.FILED),
        (1, State.EXPIRED),
        (181, State.EXPIRED),
    ],
)
def test_filed_in_time_it_is_never_late_any_more(
    days: int, expected: DeadlineState, regulation_id: str
) -> None:
    filed = renewal(X - timedelta(150))
    assert state(rated(X, regulation_id), X + timedelta(days), filed) is expected


@pytest.mark.parametrize(
    ("filed", "in_time"), [(-181, False), (-180, True), (-120, True), (-119, False)]
)
def test_in_time_means_from_the_first_to_the_last_day_of_the_window(
    filed: int, in_time: bool
) -> None:
    expected = State.FILED if in_time else State.LATE
    assert state(rated(), X - timedelta(1), renewal(X + timedelta(filed))) is expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (0, State.LATE),
        (1, State.EXTENDED),
        (180, State.EXTENDED),
        (181, State.EXPIRED),
    ],
)
@pytest.mark.parametrize("filings", [(), (renewal(X - timedelta(100)),)])
def test_a_recorded_extension_counts_up_to_180_days(
    days: int, expected: DeadlineState, filings: tuple[Filing, ...]
) -> None:
    for recorded in (180, 400):
        held = replace(rated(), extended_until=X + timedelta(recorded))
        assert state(held, X + timedelta(days), *filings) is expected


def test_an_extension_recorded_for_fewer_days_ends_with_them() -> None:
    held = replace(rated(), extended_until=X + timedelta(30))
    assert state(held, X + timedelta(30)) is State.EXTENDED
    assert state(held, X + timedelta(31)) is State.EXPIRED


def test_the_example_of_the_decision() -> None:
    window = find_renewal_window(X, rules(AFTER).now, DeadlineSettings())
    assert window == RenewalWindow(date(2027, 12, 22), date(2028, 2, 20))


def test_the_other_reading_of_the_end_day_moves_everything_by_one_day() -> None:
    counted = DeadlineSettings(expiry_day_counts=True)
    window = find_renewal_window(X, rules(AFTER).now, counted)
    assert window == RenewalWindow(date(2027, 12, 23), date(2028, 2, 21))
    closes = date(2028, 2, 21)
    status = status_on([rated()], closes, resources.regulations())
    assert deadline_on(status, (), rules(closes, counted)).state is State.OPEN
    assert deadline_on(status, (), rules(closes)).state is State.LATE


def test_the_office_says_how_early_it_wants_to_know() -> None:
    early = DeadlineSettings(opening_soon_days=60)
    on = X - timedelta(240)
    status = status_on([rated()], on, resources.regulations())
    assert deadline_on(status, (), rules(on, early)).state is State.OPENING_SOON
    assert deadline_on(status, (), rules(on)).state is State.NOT_DUE


@pytest.mark.parametrize("regulation_id", [OLD, NEW])
@pytest.mark.parametrize(
    ("days", "before", "after"),
    [
        (211, State.NOT_DUE, State.NOT_DUE),
        (210, State.NOT_DUE, State.OPENING_SOON),
        (180, State.NOT_DUE, State.OPEN),
        (120, State.NOT_DUE, State.OPEN),
        (119, State.NOT_DUE, State.LATE),
        (31, State.NOT_DUE, State.LATE),
        (30, State.OPEN, State.LATE),
        (0, State.OPEN, State.LATE),
        (-1, State.EXPIRED, State.EXPIRED),
    ],
)
def test_the_decision_in_force_on_the_day_asked_counts_whatever_it_was_rated_under(
    days: int, before: DeadlineState, after: DeadlineState, regulation_id: str
) -> None:
    assert state(rated(BEFORE + timedelta(days), regulation_id), BEFORE) is before
    assert state(rated(AFTER + timedelta(days), regulation_id), AFTER) is after


def test_before_the_new_decision_there_is_a_notice_and_no_window() -> None:
    expires_on = BEFORE + timedelta(40)
    status = status_on([rated(expires_on)], BEFORE, resources.regulations())
    deadline = deadline_on(status, (), rules(BEFORE))
    assert (deadline.window, deadline.notice_on) == (None, expires_on - timedelta(30))
    today = deadline_on(
        status_on([rated(expires_on)], AFTER, resources.regulations()), (), rules(AFTER)
    )
    assert today.notice_on is None
    assert today.window == RenewalWindow(expires_on - timedelta(180), expires_on - timedelta(120))


def test_while_two_decisions_overlap_the_later_one_counts() -> None:
    in_between = date(2026, 7, 1)
    assert find_in_force(resources.regulations(), in_between).id == NEW
    assert state(rated(in_between + timedelta(100)), in_between) is State.LATE


def test_what_was_filed_in_time_under_the_old_decision_stays_in_time() -> None:
    held = rated(AFTER + timedelta(90))
    filed = renewal(BEFORE - timedelta(5))
    assert state(held, BEFORE, filed) is State.FILED
    assert state(held, AFTER, filed) is State.FILED
    assert state(held, AFTER, renewal(AFTER)) is State.LATE


@pytest.mark.parametrize("kind", [RecognitionKind.FIRST, RecognitionKind.UPGRADE])
def test_only_a_renewal_renews(kind: RecognitionKind) -> None:
    filed = replace(renewal(X - timedelta(150)), kind=kind)
    assert state(rated(), X - timedelta(1), filed) is State.LATE


@pytest.mark.parametrize(
    "result", [FilingResult.RETURNED, FilingResult.WITHDRAWN, FilingResult.NOT_RECOGNISED]
)
def test_a_filing_that_came_to_nothing_no_longer_counts_from_that_day(
    result: FilingResult,
) -> None:
    ended = replace(renewal(X - timedelta(150)), result=result, result_on=X - timedelta(130))
    assert state(rated(), X - timedelta(131), ended) is State.FILED
    assert state(rated(), X - timedelta(130), ended) is State.OPEN
    assert state(rated(), X - timedelta(119), ended) is State.LATE


def test_a_filing_of_the_last_certificate_says_nothing_of_this_one() -> None:
    filed = renewal(add_months(X, -36) - timedelta(150))
    assert state(rated(), X - timedelta(1), filed) is State.LATE


def test_what_no_window_can_help_is_said_as_it_is() -> None:
    on = date(2027, 1, 1)
    revoked = replace(rated(), revocation=Revocation(date(2026, 12, 1)))
    assert state(revoked, on) is State.REVOKED
    assert state(Recognition(1, 3, year=2026), on) is State.UNKNOWN
    assert state(Recognition(1, 3, issued_on=date(2026, 1, 1)), on) is State.UNKNOWN
    assert state(rated(date(2030, 6, 1)), on) is State.NOT_YET
    assert (
        deadline_on(status_on([], on, resources.regulations()), (), rules(on)).state is State.NONE
    )
    replaced = RatingStatus(RecognitionState.REPLACED, rated())
    assert deadline_on(replaced, (), rules(on)).state is State.REPLACED


@pytest.mark.parametrize(
    ("issued", "expires"),
    [
        (date(2024, 2, 29), date(2027, 2, 28)),
        (date(2025, 8, 31), date(2028, 8, 31)),
        (date(2025, 1, 31), date(2028, 1, 31)),
    ],
)
def test_36_months_from_the_end_of_a_month(issued: date, expires: date) -> None:
    assert add_months(issued, 36) == expires
    assert state(rated(expires), expires) is State.LATE
    assert state(rated(expires), expires + timedelta(1)) is State.EXPIRED


EXPIRIES = st.dates(date(2027, 1, 1), date(2040, 1, 1))
ORDER = (State.NOT_DUE, State.OPENING_SOON, State.OPEN, State.LATE, State.EXPIRED)


@given(EXPIRIES, st.integers(0, 400), st.integers(0, 400))
def test_time_only_moves_the_states_forward(expires_on: date, first: int, second: int) -> None:
    earlier, later = (
        state(rated(expires_on), expires_on + timedelta(60 - days))
        for days in sorted((first, second), reverse=True)
    )
    assert ORDER.index(earlier) <= ORDER.index(later)


@given(EXPIRIES, st.integers(-200, 0), st.integers(-260, 0))
def test_filing_never_makes_anything_late(expires_on: date, on: int, filed: int) -> None:
    day = expires_on + timedelta(on)
    without, with_it = (
        state(rated(expires_on), day, *filings)
        for filings in ((), (renewal(expires_on + timedelta(filed)),))
    )
    assert with_it in {without, State.FILED}


@pytest.mark.parametrize(("recorded", "last"), [(30, 30), (180, 180), (400, 180)])
def test_a_running_extension_ends_when_recorded_but_no_later_than_allowed(
    recorded: int, last: int
) -> None:
    held = replace(rated(), extended_until=X + timedelta(recorded))
    on = X + timedelta(1)
    deadline = deadline_on(status_on([held], on, resources.regulations()), (), rules(on))
    assert (deadline.state, deadline.extended_until) == (State.EXTENDED, X + timedelta(last))
    before = deadline_on(status_on([held], X, resources.regulations()), (), rules(X))
    assert before.extended_until is None


@pytest.mark.parametrize(("days", "in_time"), [(-1, False), (0, True), (1095, True), (1096, False)])
def test_without_a_window_any_day_from_the_issue_to_the_expiry_is_in_time(
    days: int, *, in_time: bool
) -> None:
    held = replace(rated(BEFORE - timedelta(10)), issued_on=BEFORE - timedelta(10 + 1095))
    assert held.issued_on is not None
    filed = renewal(held.issued_on + timedelta(days))
    assert is_in_time(filed, held, rules(BEFORE)) is in_time
    undated = replace(held, issued_on=None)
    assert is_in_time(filed, undated, rules(BEFORE)) is (days <= 1095)
    assert not is_in_time(filed, replace(held, expires_on=None), rules(BEFORE))
    assert not is_in_time(replace(filed, filed_on=None), held, rules(BEFORE))
