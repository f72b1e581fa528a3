"""The state of a recognition on a day, and which stars a product may show."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop import resources
from ocop_desktop.domain.dates import add_months
from ocop_desktop.domain.register.recognition import (
    Recognition,
    RecognitionState,
    Revocation,
    effective_date,
    find_last_day,
    state_on,
    states_on,
    status_on,
)

State = RecognitionState
ISSUED, EXPIRES = date(2025, 6, 19), date(2028, 6, 19)
NOTHING: tuple[Recognition, ...] = ()
ONE = Recognition(1, 4, id=1, issued_on=ISSUED, expires_on=EXPIRES)
LAW = resources.regulations()
DAYS = st.dates(date(2019, 1, 1), date(2035, 12, 31))


@pytest.mark.parametrize(
    ("issued", "months", "expires"),
    [
        (date(2025, 6, 19), 36, date(2028, 6, 19)),
        (date(2025, 8, 31), 6, date(2026, 2, 28)),
        (date(2024, 2, 29), 36, date(2027, 2, 28)),
        (date(2025, 1, 31), 36, date(2028, 1, 31)),
        (date(2021, 8, 31), 42, date(2025, 2, 28)),
        (date(2023, 12, 31), 2, date(2024, 2, 29)),
    ],
)
def test_months_clamp_to_the_end_of_the_month(issued: date, months: int, expires: date) -> None:
    assert add_months(issued, months) == expires


@given(DAYS, st.integers(0, 120))
def test_months_later_is_never_a_later_day_of_the_month(day: date, months: int) -> None:
    later = add_months(day, months)
    assert later.day <= day.day
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months


@pytest.mark.parametrize(
    ("day", "state", "stars"),
    [
        (ISSUED - timedelta(1), State.NOT_YET, None),
        (ISSUED, State.VALID, 4),
        (EXPIRES, State.VALID, 4),
        (EXPIRES + timedelta(1), State.EXPIRED, None),
    ],
)
def test_it_holds_from_issue_to_expiry_both_included(
    day: date, state: State, stars: int | None
) -> None:
    status = status_on([ONE], day, LAW)
    assert (status.state, status.stars, status.last_stars) == (state, stars, 4)


def test_a_recorded_extension_keeps_the_stars_to_its_last_day() -> None:
    extended = replace(ONE, extended_until=EXPIRES + timedelta(180))
    assert status_on([extended], EXPIRES + timedelta(180), LAW).state is State.EXTENDED
    assert status_on([extended], EXPIRES + timedelta(180), LAW).stars == 4
    assert status_on([extended], EXPIRES + timedelta(181), LAW).state is State.EXPIRED
    assert status_on([ONE], EXPIRES + timedelta(1), LAW).state is State.EXPIRED


def test_a_revoked_recognition_loses_its_stars_from_that_day() -> None:
    revoked = replace(ONE, revocation=Revocation(date(2026, 3, 1), "Ngừng sản xuất"))
    assert status_on([revoked], date(2026, 2, 28), LAW).stars == 4
    assert status_on([revoked], date(2026, 3, 1), LAW).state is State.REVOKED
    assert status_on([revoked], date(2026, 3, 1), LAW).stars is None


def test_an_upgrade_replaces_the_old_stars_from_its_own_issue() -> None:
    upgrade = Recognition(1, 5, id=2, issued_on=date(2027, 1, 1), expires_on=date(2030, 1, 1))
    both = [ONE, upgrade]
    assert status_on(both, date(2026, 12, 31), LAW).stars == 4
    assert status_on(both, date(2027, 1, 1), LAW).stars == 5
    states = [state for _, state in states_on(both, date(2027, 1, 1), LAW)]
    assert states == [State.REPLACED, State.VALID]


def test_when_the_upgrade_is_revoked_the_old_stars_do_not_come_back() -> None:
    upgrade = Recognition(
        1, 5, id=2, issued_on=date(2026, 1, 1), expires_on=date(2029, 1, 1),
        revocation=Revocation(date(2026, 6, 1)),
    )  # fmt: skip
    status = status_on([ONE, upgrade], date(2026, 7, 1), LAW)
    assert (status.state, status.stars, status.last_stars) == (State.REVOKED, None, 5)


def test_a_known_year_is_unknown_until_three_years_later_and_then_expired() -> None:
    only_year = Recognition(1, 3, year=2022)
    assert status_on([only_year], date(2025, 12, 31), LAW).state is State.UNKNOWN
    assert status_on([only_year], date(2026, 1, 1), LAW).state is State.EXPIRED
    assert status_on([only_year], date(2025, 12, 31), LAW).stars is None
    assert status_on([only_year], date(2025, 12, 31), LAW).last_stars == 3


def test_stars_without_any_day_stay_unknown() -> None:
    assert status_on([Recognition(1, 4)], date(2050, 1, 1), LAW).state is State.UNKNOWN


def test_a_product_never_recognised_has_no_stars() -> None:
    status = status_on(NOTHING, date(2026, 1, 1), LAW)
    assert (status.state, status.stars, status.last_stars) == (State.NONE, None, None)


RECOGNITIONS = st.builds(
    Recognition,
    product_id=st.just(1),
    stars=st.sampled_from((3, 4, 5)),
    id=st.integers(1, 9),
    issued_on=st.none() | DAYS,
    expires_on=st.none() | DAYS,
    year=st.none() | st.integers(2019, 2035),
    extended_until=st.none() | DAYS,
    revocation=st.none() | st.builds(Revocation, on=DAYS),
)


@given(st.lists(RECOGNITIONS, max_size=5), DAYS)
def test_stars_are_shown_exactly_in_the_states_that_allow_it(
    held: list[Recognition], day: date
) -> None:
    status = status_on(held, day, LAW)
    assert (status.stars is not None) == status.state.shows_stars
    assert (status.state is State.NONE) == (not held)


@given(st.lists(RECOGNITIONS, max_size=5, unique_by=lambda one: one.id), DAYS, st.randoms())
def test_the_order_of_entry_does_not_matter(
    held: list[Recognition], day: date, chance: object
) -> None:
    shuffled = list(held)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert status_on(shuffled, day, LAW) == status_on(held, day, LAW)


@pytest.mark.parametrize("year", range(2018, 2027))
def test_an_undated_recognition_counts_until_the_end_of_the_third_year_by_every_decision_so_far(
    year: int,
) -> None:
    last = date(year + 3, 12, 31)
    assert find_last_day(year, LAW) == last
    only_year = Recognition(1, 4, year=year)
    for days in range(-1500, 1500, 7):
        day = last + timedelta(days)
        before = State.EXPIRED if day > last else State.UNKNOWN
        assert state_on(only_year, day, LAW) is before
    assert state_on(only_year, last + timedelta(1), LAW) is State.EXPIRED


def test_how_long_an_undated_recognition_counts_is_asked_of_the_decision_of_its_year() -> None:
    periods = replace(LAW[-1].periods, certificate_months=60)
    later = replace(LAW[-1], id="qd-sau", in_force_from=date(2030, 7, 1), periods=periods)
    known = (*LAW, later)
    assert find_last_day(2029, known) == date(2032, 12, 31)
    assert find_last_day(2030, known) == date(2035, 12, 31)
    assert state_on(Recognition(1, 4, year=2030), date(2034, 1, 1), LAW) is State.EXPIRED
    assert state_on(Recognition(1, 4, year=2030), date(2034, 1, 1), known) is State.UNKNOWN


@given(st.integers(1, 9990), st.integers(1, 84))
def test_an_undated_recognition_lasts_at_least_as_long_as_any_certificate_of_its_year(
    year: int, months: int
) -> None:
    law = replace(LAW[0], periods=replace(LAW[0].periods, certificate_months=months))
    last = find_last_day(year, (law,))
    assert all(add_months(date(year, month, 28), months) <= last for month in range(1, 13))


def test_a_status_holds_until_the_last_day_of_its_recognition_or_extension() -> None:
    until = EXPIRES + timedelta(180)
    extended = replace(ONE, extended_until=until)
    assert status_on([extended], EXPIRES, LAW).holds_until == EXPIRES
    assert status_on([extended], EXPIRES + timedelta(1), LAW).holds_until == until
    assert status_on([extended], until + timedelta(1), LAW).holds_until == EXPIRES
    assert status_on(NOTHING, EXPIRES, LAW).holds_until is None


def test_it_counts_from_its_issue_else_from_the_last_day_of_its_year() -> None:
    assert effective_date(ONE) == ISSUED
    assert effective_date(Recognition(1, 3, year=2022)) == date(2022, 12, 31)
    assert effective_date(Recognition(1, 3, year=2022, issued_on=ISSUED)) == ISSUED
    assert effective_date(Recognition(1, 3)) is None


def test_a_recognition_of_a_year_is_replaced_by_a_dated_one_and_never_replaces_one() -> None:
    yearly = Recognition(1, 3, id=1, year=2025)
    upgrade = Recognition(1, 5, id=2, issued_on=date(2026, 1, 1), expires_on=date(2029, 1, 1))
    states = states_on([upgrade, yearly], date(2026, 1, 1), LAW)
    assert [(one.id, state) for one, state in states] == [(1, State.REPLACED), (2, State.VALID)]
    states = states_on([ONE, yearly], date(2025, 12, 31), LAW)
    assert [state for _, state in states] == [State.REPLACED, State.VALID]
    undated = Recognition(1, 3, id=9)
    assert [one.id for one, _ in states_on([ONE, undated], ISSUED, LAW)] == [9, 1]


@given(st.lists(RECOGNITIONS, max_size=5, unique_by=lambda one: one.id), DAYS)
def test_years_alone_never_change_what_dated_recognitions_are_worth(
    held: list[Recognition], day: date
) -> None:
    dated = [one for one in held if one.issued_on]
    states = [pair for pair in states_on(held, day, LAW) if pair[0].issued_on]
    assert states == list(states_on(dated, day, LAW))
