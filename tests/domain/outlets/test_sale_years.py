"""A year of sales: the sum of its months only if all are known."""

from decimal import Decimal

import pytest

from ocop_desktop.domain.outlets.sale_years import sum_year

ALL = {month: Decimal(100) for month in range(1, 13)}


def test_twelve_months_are_the_year() -> None:
    year = sum_year(2026, ALL)
    assert (year.total, year.months, year.differs) == (Decimal(1200), 12, False)


def test_eleven_months_are_not_the_year() -> None:
    eleven = {month: amount for month, amount in ALL.items() if month != 2}
    assert sum_year(2026, eleven).total is None
    year = sum_year(2026, eleven, Decimal(1500))
    assert (year.total, year.summed, year.stated) == (Decimal(1500), Decimal(1100), Decimal(1500))


def test_nothing_known_is_no_zero() -> None:
    year = sum_year(2026, {})
    assert (year.total, year.summed, year.differs) == (None, None, False)


@pytest.mark.parametrize(
    ("stated", "differs"), [(1200, False), (1260, False), (1143, False), (1270, True), (1140, True)]
)
def test_both_figures_are_told_when_they_are_more_than_five_percent_apart(
    stated: int, differs: bool
) -> None:
    assert sum_year(2026, ALL, Decimal(stated)).differs is differs


def test_some_months_that_already_exceed_the_stated_year_differ() -> None:
    half = {month: Decimal(100) for month in range(1, 7)}
    assert sum_year(2026, half, Decimal(500)).differs
    assert not sum_year(2026, half, Decimal(5000)).differs
