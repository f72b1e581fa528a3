"""The state of a recognition on a day, and which stars a product may show."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.register.recognition import (
    Recognition,
    RecognitionState,
    Revocation,
    add_months,
    states_on,
    status_on,
)

State = RecognitionState
ISSUED, EXPIRES = date(2025, 6, 19), date(2028, 6, 19)
ONE = Recognition(1, 4, id=1, issued_on=ISSUED, expires_on=EXPIRES)
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
    status = status_on([ONE], day)
    assert (status.state, status.stars, status.last_stars) == (state, stars, 4)


def test_a_recorded_extension_keeps_the_stars_to_its_last_day() -> None:
    extended = replace(ONE, extended_until=EXPIRES + timedelta(180))
    assert status_on([extended], EXPIRES + timedelta(180)).state is State.EXTENDED
    assert status_on([extended], EXPIRES + timedelta(180)).stars == 4
    assert status_on([extended], EXPIRES + timedelta(181)).state is State.EXPIRED
    assert status_on([ONE], EXPIRES + timedelta(1)).state is State.EXPIRED


def test_a_revoked_recognition_loses_its_stars_from_that_day() -> None:
    revoked = replace(ONE, revocation=Revocation(date(2026, 3, 1), "Ngừng sản xuất"))
    assert status_on([revoked], date(2026, 2, 28)).stars == 4
    assert status_on([revoked], date(2026, 3, 1)).state is State.REVOKED
    assert status_on([revoked], date(2026, 3, 1)).stars is None


def test_an_upgrade_replaces_the_old_stars_from_its_own_issue() -> None:
    upgrade = Recognition(1, 5, id=2, issued_on=date(2027, 1, 1), expires_on=date(2030, 1, 1))
    both = [ONE, upgrade]
    assert status_on(both, date(2026, 12, 31)).stars == 4
    assert status_on(both, date(2027, 1, 1)).stars == 5
    states = [state for _, state in states_on(both, date(2027, 1, 1))]
    assert states == [State.REPLACED, State.VALID]


def test_when_the_upgrade_is_revoked_the_old_stars_do_not_come_back() -> None:
    upgrade = Recognition(
        1, 5, id=2, issued_on=date(2026, 1, 1), expires_on=date(2029, 1, 1),
        revocation=Revocation(date(2026, 6, 1)),
    )  # fmt: skip
    status = status_on([ONE, upgrade], date(2026, 7, 1))
    assert (status.state, status.stars, status.last_stars) == (State.REVOKED, None, 5)


def test_a_known_year_is_unknown_until_three_years_later_and_then_expired() -> None:
    only_year = Recognition(1, 3, year=2022)
    assert status_on([only_year], date(2025, 12, 31)).state is State.UNKNOWN
    assert status_on([only_year], date(2026, 1, 1)).state is State.EXPIRED
    assert status_on([only_year], date(2025, 12, 31)).stars is None
    assert status_on([only_year], date(2025, 12, 31)).last_stars == 3


def test_stars_without_any_day_stay_unknown() -> None:
    assert status_on([Recognition(1, 4)], date(2050, 1, 1)).state is State.UNKNOWN


def test_a_product_never_recognised_has_no_stars() -> None:
    status = status_on([], date(2026, 1, 1))
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
    status = status_on(held, day)
    assert (status.stars is not None) == status.state.shows_stars
    assert (status.state is State.NONE) == (not held)


@given(st.lists(RECOGNITIONS, max_size=5, unique_by=lambda one: one.id), DAYS, st.randoms())
def test_the_order_of_entry_does_not_matter(
    held: list[Recognition], day: date, chance: object
) -> None:
    shuffled = list(held)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert status_on(shuffled, day) == status_on(held, day)
