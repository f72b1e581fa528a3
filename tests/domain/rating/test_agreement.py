"""The council's agreed answer is always one that the agreed case offers."""

from decimal import Decimal

import pytest

from ocop_desktop.domain.rating.agreement import find_agreed_answers
from ocop_desktop.domain.rating.score_sheet import Answer, MemberSheet, ScoreSheet
from tests.domain.rating.small_sheets import case, section, set_of

CASES = set_of(section("1", case=[case("1 3"), case("0 2 3")]))


@pytest.mark.parametrize(
    ("votes", "agreed"),
    [
        ([("1:1", 3), ("1:1", 3), ("1:2", 2)], ("1:1", 3)),
        ([("1:1", 3), ("1:1", 1), ("1:2", 2)], ("1:1", 1)),
        ([("1:1", 1), ("1:1", None), ("1:2", 0)], ("1:1", None)),
        ([("1:1", 1), ("1:2", 3), ("1:2", 0)], ("1:2", 0)),
    ],
)
def test_votes_for_another_case_never_give_points_the_agreed_case_lacks(
    votes: list[tuple[str, int | None]], agreed: tuple[str, int | None]
) -> None:
    members = [
        MemberSheet(str(place), {number: _answer(vote)})
        for place, (number, vote) in enumerate(votes)
    ]
    number, points = agreed
    assert find_agreed_answers(CASES, ScoreSheet(tuple(members))) == {number: _answer(points)}


def _answer(points: int | None) -> Answer:
    return None if points is None else Decimal(points)
