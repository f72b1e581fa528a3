"""Working days over holidays, bridging days and Tết."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop import resources
from ocop_desktop.domain.deadlines.working_days import (
    WorkingCalendar,
    add_days,
    add_working_days,
    find_quarter,
)

VIETNAM = resources.holidays()
DAYS = st.dates(date(2018, 1, 1), date(2039, 12, 31))


@pytest.mark.parametrize(
    ("filed", "due"),
    [
        # 3-6/02 are 4 days, 9-13/02 make 9, Tết is 16-20/02, 23-27/02 make 14, 02/03 is the 15th
        (date(2026, 2, 2), date(2026, 3, 2)),
        # filed on the last day before Tết: 23/02 is the first
        (date(2026, 2, 13), date(2026, 3, 13)),
        # 26-29/01 are 4 days, 1-3/02 make 7, Tết is 4-10/02, 11-12/02 make 9, 15-19 14, 22/02 the 15th
        (date(2027, 1, 25), date(2027, 2, 22)),
        # the 24th and 25th of April 2026 are a weekend, 27/04 stands in for the kings' day
        (date(2026, 4, 22), date(2026, 5, 18)),
        # Saturday 22/08/2026 is worked instead of Monday 31/08; 1 and 2/09 are off
        (date(2026, 8, 17), date(2026, 9, 9)),
    ],
)
def test_fifteen_working_days_are_counted_by_hand(filed: date, due: date) -> None:
    assert add_working_days(filed, 15, VIETNAM) == due


@pytest.mark.parametrize("day", [date(2026, 2, 17), date(2027, 2, 6), date(2018, 2, 16)])
def test_the_first_day_of_tet_is_off(day: date) -> None:
    assert not VIETNAM.is_working_day(day)


def test_an_exchanged_saturday_is_worked_and_its_friday_is_off() -> None:
    assert VIETNAM.is_working_day(date(2026, 1, 10))
    assert not VIETNAM.is_working_day(date(2026, 1, 2))


def test_the_office_adds_days_off_and_days_worked_and_wins_over_the_table() -> None:
    monday, saturday, tet = date(2026, 11, 23), date(2026, 11, 28), date(2026, 2, 17)
    changed = VIETNAM.with_office_days((monday, date(2026, 8, 22)), (saturday, tet))
    assert not changed.is_working_day(monday)
    assert not changed.is_working_day(date(2026, 8, 22))
    assert changed.is_working_day(saturday)
    assert changed.is_working_day(tet)


@given(DAYS, st.integers(1, 60))
def test_the_day_reached_is_worked_and_so_many_were_worked_on_the_way(
    day: date, count: int
) -> None:
    reached = add_working_days(day, count, VIETNAM)
    way = [day + timedelta(step) for step in range(1, (reached - day).days + 1)]
    assert VIETNAM.is_working_day(reached)
    assert sum(map(VIETNAM.is_working_day, way)) == count


@given(DAYS, st.integers(0, 30), st.integers(0, 30))
def test_counting_in_two_goes_is_counting_at_once(day: date, first: int, second: int) -> None:
    halfway = add_working_days(day, first, VIETNAM)
    assert add_working_days(halfway, second, VIETNAM) == add_working_days(
        day, first + second, VIETNAM
    )


@given(DAYS, st.integers(0, 30), st.frozensets(DAYS, max_size=20))
def test_more_days_off_never_bring_the_day_nearer(
    day: date, count: int, off: frozenset[date]
) -> None:
    more = WorkingCalendar(VIETNAM.days_off | off, VIETNAM.worked)
    assert add_working_days(day, count, more) >= add_working_days(day, count, VIETNAM)


def test_nothing_lies_beyond_the_days_there_are() -> None:
    assert add_working_days(date.max, 15, VIETNAM) == date.max
    assert add_days(date.max, 45) == date.max
    assert add_days(date.min, -45) == date.min


@given(DAYS)
def test_a_quarter_has_three_whole_months_around_its_day(day: date) -> None:
    first, last = find_quarter(day)
    assert first <= day <= last
    assert (first.day, first.month % 3, last.month - first.month) == (1, 1, 2)
    assert (last + timedelta(1)).day == 1
    assert find_quarter(last + timedelta(1))[0] == last + timedelta(1)
