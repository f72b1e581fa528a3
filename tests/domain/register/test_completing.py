"""A recognition told twice is one: by a list that knows its year, and by its decision."""

from dataclasses import replace
from datetime import date

import pytest

from ocop_desktop import resources
from ocop_desktop.domain.register.completing import (
    complete_days,
    complete_known,
    find_year,
    find_years,
    is_dated,
)
from ocop_desktop.domain.register.recognition import Recognition, Revocation

DAY = date(2025, 6, 19)
LAW = resources.regulations()
YEARLY = Recognition(1, 4, id=7, year=2025, notes="theo báo", version=3)
DATED = Recognition(1, 4, decision_number="1/QĐ", decision_on=DAY, issued_on=DAY)


def test_a_dated_one_completes_a_yearly_one_and_keeps_what_only_that_knew() -> None:
    assert complete_known([YEARLY], DATED) == replace(
        DATED, id=7, notes="theo báo", version=3, year=None
    )


def test_a_yearly_one_adds_to_a_dated_one_what_that_left_open() -> None:
    held = replace(DATED, id=9)
    again = replace(YEARLY, id=0, decision_number="khác")
    assert complete_known([held], again) == replace(held, notes="theo báo")


def test_a_decision_without_a_day_of_issue_leaves_the_year() -> None:
    decided = Recognition(1, 4, decision_on=DAY)
    completed = complete_known([YEARLY], decided)
    assert completed is not None
    assert (completed.decision_on, completed.year) == (DAY, 2025)


@pytest.mark.parametrize(
    "held",
    [
        replace(YEARLY, stars=3),
        replace(YEARLY, year=2022),
        replace(YEARLY, year=None),
        replace(YEARLY, revocation=Revocation(DAY)),
        replace(DATED, id=7),
    ],
)
def test_another_one_stays_for_itself(held: Recognition) -> None:
    assert complete_known([held], DATED) is None


def test_the_year_follows_from_the_day() -> None:
    january = replace(DATED, issued_on=date(2026, 1, 2))
    assert (find_year(january), find_years(january)) == (2026, frozenset({2025, 2026}))
    assert (find_year(YEARLY), find_years(YEARLY)) == (2025, frozenset({2025}))
    assert (find_year(Recognition(1, 3)), find_years(Recognition(1, 3))) == (None, frozenset())
    assert is_dated(DATED)
    assert not is_dated(YEARLY)


def test_days_follow_from_the_regulation_and_what_is_known_is_kept() -> None:
    completed = complete_days(DATED, LAW)
    assert (completed.expires_on, completed.regulation_id) == (date(2028, 6, 19), "qd-148-2023")
    known = replace(DATED, expires_on=date(2027, 1, 1))
    assert complete_days(known, LAW).expires_on == date(2027, 1, 1)
    assert complete_days(YEARLY, LAW) == YEARLY
    assert complete_days(Recognition(1, 4, decision_on=DAY), LAW).expires_on is None
