"""A recognition of a row is one that is held, or a new one, or contradicts."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from ocop_desktop import resources
from ocop_desktop.domain.importing.planning.told_recognitions import (
    ToldRecognition,
    report_recognition,
)
from ocop_desktop.domain.register.recognition import Recognition, Revocation

DAY = date(2025, 6, 19)
HELD = Recognition(
    5, 4, 9, "qd-148-2023", "01/QĐ", DAY, "UBND", issued_on=DAY, expires_on=date(2028, 6, 19)
)


def report(held: list[Recognition], stated: Recognition, **others: Any) -> ToldRecognition | None:
    return report_recognition(held, stated, resources.regulations(), **others)


@pytest.mark.parametrize(
    "stated",
    [
        Recognition(0, 4, decision_number="01/QĐ"),
        Recognition(0, 4, decision_number="01/QĐ", year=2025),
        Recognition(0, 4, issued_on=DAY),
        Recognition(0, 4, decision_on=DAY),
        Recognition(0, 4, year=2025),
        Recognition(0, 4),
    ],
)
def test_it_is_told_again_by_its_decision_its_day_its_year_or_its_stars(
    stated: Recognition,
) -> None:
    assert report([HELD], stated) == ToldRecognition(HELD, 0)


@pytest.mark.parametrize(
    "stated",
    [
        Recognition(0, 4, year=2022),
        Recognition(0, 4, decision_number="01/QĐ", year=2022),
        Recognition(0, 4, decision_number="02/QĐ"),
        Recognition(0, 4, decision_number="02/QĐ", decision_on=date(2025, 9, 1)),
        Recognition(0, 3, year=2022),
    ],
)
def test_another_year_or_another_decision_is_another_recognition(stated: Recognition) -> None:
    told = report([HELD], stated)
    assert told
    assert told.place is None


def test_other_stars_of_the_year_contradict() -> None:
    assert report([HELD], Recognition(0, 3, year=2025)) is None
    assert report([HELD], Recognition(0, 3, decision_number="02/QĐ", decision_on=DAY)) is None
    undated = Recognition(5, 3, 8, decision_number="9/QĐ")
    assert report([HELD, undated], Recognition(0, 3, decision_number="9/QĐ", year=2025)) is None


def test_an_upgrade_within_a_year_is_another_recognition() -> None:
    later = replace(HELD, id=0, stars=5, decision_number="09/QĐ", decision_on=date(2025, 11, 3))
    upgrade = replace(later, issued_on=None, expires_on=None)
    told = report([HELD], upgrade)
    assert told
    assert told.place is None
    assert report([HELD], replace(upgrade, decision_number=HELD.decision_number)) is None


def test_what_gives_way_to_a_dated_recognition_is_told_and_never_comes_back() -> None:
    undated = Recognition(5, 4, 7, decision_number="09/QĐ", year=2025)
    dated = replace(HELD, id=0)
    told = report([undated], dated)
    assert told
    assert told.recognition.decision_number == HELD.decision_number
    assert [value for _, value in told.told] == ["09/QĐ"]
    again = report([told.recognition], replace(undated, id=0))
    assert again
    assert (again.place, again.changes) == (0, ())
    assert [value for _, value in again.told] == ["09/QĐ"]


def test_of_two_without_a_day_the_one_without_a_day_is_told_again() -> None:
    undated = Recognition(5, 4, 8)
    told = report([undated, HELD], Recognition(0, 4, notes="theo báo"))
    assert told
    assert told.place == 0


def test_what_a_row_says_of_it_replaces_and_kept_fields_stay() -> None:
    stated = replace(HELD, id=0, issuer="UBND tỉnh", signer="Bà An")
    told = report([HELD], stated, kept=("recognition.signer",))
    assert told
    assert [(one.field, one.after) for one in told.changes] == [("recognition.issuer", "UBND tỉnh")]
    again = report([HELD], stated, told_places=(0,))
    assert again
    assert [(one.field, one.after) for one in again.changes] == [("recognition.signer", "Bà An")]
    assert [value for _, value in again.told] == ["UBND tỉnh"]
    nothing = report([HELD], replace(HELD, issuer="UBND tỉnh"), told_places=(0,))
    assert nothing
    assert (nothing.recognition, nothing.changes, len(nothing.told)) == (HELD, (), 1)


def test_a_revocation_is_taken_once() -> None:
    revoked = Revocation(date(2026, 1, 2), "sai")
    told = report([HELD], replace(HELD, revocation=revoked))
    assert told
    assert told.recognition.revocation == revoked
    assert [(one.field, one.after) for one in told.changes] == [
        ("recognition.revoked_on", "02/01/2026")
    ]
    other = replace(HELD, revocation=Revocation(date(2026, 5, 5)))
    assert report([told.recognition], other) == ToldRecognition(told.recognition, 0)


def test_a_year_gives_way_to_a_day_of_the_same_decision() -> None:
    known = Recognition(5, 4, 9, decision_number="01/QĐ", decision_on=DAY, year=2025)
    told = report([known], Recognition(0, 4, issued_on=date(2025, 7, 1), decision_on=DAY))
    assert told
    assert (told.recognition.issued_on, told.recognition.year) == (date(2025, 7, 1), None)


def test_in_the_own_export_stars_and_days_may_be_edited() -> None:
    first = Recognition(5, 3, 7, decision_number="1/QĐ", year=2022)
    for stated, place in (
        (replace(HELD, stars=5), 1),
        (Recognition(0, 3, decision_number="9/QĐ", year=2021), 0),
        (Recognition(0, 5, issued_on=DAY), 1),
        (Recognition(0, 5, year=2022), 0),
    ):
        told = report([first, HELD], stated, is_own=True)
        assert told
        assert told.place == place
        assert told.recognition.stars == stated.stars
    new = report([first], Recognition(0, 5, year=2026), is_own=True)
    assert new
    assert new.place is None
    both = report([first, first], Recognition(0, 3, year=2020), told_places=(0,), is_own=True)
    assert both
    assert both.place == 1
