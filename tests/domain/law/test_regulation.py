"""The regulations are data, and every set of the one in force is there."""

from datetime import date

import pytest

from ocop_desktop import resources
from ocop_desktop.domain.law.regulation import in_force


@pytest.mark.parametrize(
    ("day", "number"),
    [
        (date(2020, 1, 1), "1048/QĐ-TTg"),
        (date(2023, 2, 24), "148/QĐ-TTg"),
        (date(2026, 5, 21), "148/QĐ-TTg"),
        (date(2026, 5, 22), "26/2026/QĐ-TTg"),
        (date(2026, 7, 1), "26/2026/QĐ-TTg"),
        (date(2018, 1, 1), "1048/QĐ-TTg"),
    ],
)
def test_the_later_of_two_regulations_in_force_is_meant(day: date, number: str) -> None:
    assert in_force(resources.regulations(), day).number == number


def test_the_26_sets_of_the_decision_lie_in_six_groups() -> None:
    sets = resources.criteria_sets()
    assert [one.number for one in sets] == list(range(1, 27))
    assert {one.group for one in sets} == {"I", "II", "III", "IV", "V", "VI"}
    coffee = resources.criteria_sets_by_number()[13]
    assert (coffee.group, coffee.subgroup) == ("I", "Cà phê, ca cao")


def test_every_certificate_lasts_36_months() -> None:
    assert {one.certificate_months for one in resources.regulations()} == {36}
