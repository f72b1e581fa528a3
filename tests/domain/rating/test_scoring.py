"""Filling a sheet: every verb changes one thing, and the council's table shows who lies apart."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop import resources
from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import InvalidValue
from ocop_desktop.domain.law.criteria import Option
from ocop_desktop.domain.rating import scoring
from ocop_desktop.domain.rating.council_table import find_outliers, make_council_lines
from ocop_desktop.domain.rating.evaluation import CouncilMember, Evaluation
from ocop_desktop.domain.rating.score_sheet import MemberSheet, ScoreSheet
from ocop_desktop.domain.rating.stars import judge
from ocop_desktop.domain.rating.verdict import MemberTotal

SHELF = resources.regulation_library()
REGULATION = SHELF.get("qd-26-2026")
COFFEE = SHELF.criteria("qd-26-2026", 13)
TOURISM = SHELF.criteria("qd-26-2026", 26)
LAN, BINH = CouncilMember("Bà Lan"), CouncilMember("Ông Bình")
BLANK = Evaluation(1, "qd-26-2026", 13, sheets=(MemberSheet(""),))


def totals(*points: int) -> list[MemberTotal]:
    return [MemberTotal(f"m{place}", Decimal(one), {}) for place, one in enumerate(points)]


def test_an_answer_replaces_the_one_before_and_can_be_taken_back() -> None:
    slot = COFFEE.slots[0]
    once = scoring.set_answer(BLANK, "", slot, "1.1", Decimal(2))
    again = scoring.set_answer(once, "", slot, "1.1", None)
    assert scoring.find_answers(again, "") == {"1.1": None}
    assert scoring.clear_answer(again, "", slot) == BLANK


def test_only_one_case_keeps_an_answer() -> None:
    slot = next(one for one in TOURISM.slots if one.number == "8")
    first = scoring.set_answer(BLANK, "", slot, "8:1", Decimal(1))
    assert scoring.find_answers(scoring.set_answer(first, "", slot, "8:2", Decimal(3)), "") == {
        "8:2": Decimal(3)
    }


def scored() -> Evaluation:
    return scoring.set_answer(BLANK, "", COFFEE.slots[0], "1.1", Decimal(2))


def test_members_keep_their_sheets_when_they_are_renamed_or_leave() -> None:
    joined = scoring.add_members(scored(), [BINH, LAN], "Ông Bình")
    assert [one.name for one in scoring.list_members(joined)] == ["Ông Bình", "Bà Lan"]
    renamed = scoring.replace_member(joined, "Ông Bình", CouncilMember("Ông Thái Bình"))
    assert scoring.find_answers(renamed, "Ông Thái Bình") == {"1.1": Decimal(2)}
    alone = scoring.remove_member(scoring.remove_member(renamed, "Ông Thái Bình"), "Bà Lan")
    assert (alone.council, alone.sheets) == ((), (MemberSheet(""),))


def test_members_join_an_empty_sheet_without_a_question() -> None:
    joined = scoring.add_members(BLANK, [LAN, BINH])
    assert joined.council == (LAN, BINH)
    assert joined.sheets == (MemberSheet("Bà Lan"), MemberSheet("Ông Bình"))


def test_scores_without_a_name_are_refused_until_somebody_says_whose_they_are() -> None:
    with pytest.raises(InvalidValue) as refused:
        scoring.add_members(scored(), [LAN, BINH])
    assert refused.value.reason is ValueReason.SCORES_UNOWNED
    hers = scoring.add_members(scored(), [LAN, BINH], "Bà Lan")
    assert hers.sheets == (MemberSheet("Bà Lan", {"1.1": Decimal(2)}), MemberSheet("Ông Bình"))
    dropped = scoring.add_members(replace(scored(), carried=frozenset({"1.1"})), [LAN, BINH], "")
    assert (dropped.sheets, dropped.carried) == (
        (MemberSheet("Bà Lan"), MemberSheet("Ông Bình")), frozenset(),
    )  # fmt: skip


def test_what_the_owner_has_answered_stays_beside_the_common_scores() -> None:
    both = replace(scored(), sheets=(*scored().sheets, MemberSheet("Bà Lan", {"1.1": Decimal(1)})))
    both = scoring.set_answer(both, "", COFFEE.slots[1], "1.2", Decimal(1))
    hers = scoring.assign_common_scores(both, "Bà Lan")
    assert hers.sheets == (MemberSheet("Bà Lan", {"1.1": Decimal(1), "1.2": Decimal(1)}),)


@given(
    members=st.lists(st.sampled_from(["A", "B", "C", "D"]), unique=True, min_size=1),
    place=st.integers(0, 4),
    points=st.lists(st.sampled_from(COFFEE.slots[0].criteria[0].options), min_size=1, max_size=1),
)
def test_the_common_sheet_never_counts_beside_those_of_members(
    members: list[str], place: int, points: list[Option]
) -> None:
    answered = scoring.set_answer(BLANK, "", COFFEE.slots[0], "1.1", points[0].points)
    owner = [*members, ""][place % (len(members) + 1)]
    joined = scoring.add_members(answered, tuple(map(CouncilMember, members)), owner)
    assert [one.name for one in joined.score_sheet.members] == members
    assert [one.name for one in joined.council] == members
    beside = replace(joined, sheets=(*answered.sheets, *joined.sheets))
    assert [one.name for one in beside.score_sheet.members] == members


def test_a_member_without_a_sheet_gets_one_with_the_first_answer() -> None:
    seated = Evaluation(1, "qd-26-2026", 13, council=(LAN,))
    scored = scoring.set_answer(seated, "Bà Lan", COFFEE.slots[0], "1.1", Decimal(1))
    assert scored.sheets == (MemberSheet("Bà Lan", {"1.1": Decimal(1)}),)


def test_a_confirmation_is_given_and_taken_back() -> None:
    given = scoring.set_confirmation(BLANK, "1.1:requires:1", False)
    assert given.confirm == {"1.1:requires:1": False}
    assert scoring.set_confirmation(given, "1.1:requires:1", None) == BLANK


def test_the_chair_overrules_and_gives_back_to_the_majority() -> None:
    slot = COFFEE.slots[0]
    overruled = scoring.overrule_majority(BLANK, slot, "1.1", Decimal(3))
    assert overruled.agreed == {"1.1": Decimal(3)}
    assert scoring.restore_majority(overruled, slot) == BLANK


def test_the_table_counts_how_many_options_members_lie_apart() -> None:
    sheet = ScoreSheet(
        (MemberSheet("Lan", {"1.1": None}), MemberSheet("Bình", {"1.1": Decimal(2)}))
    )
    line, unscored = make_council_lines(COFFEE, sheet, judge(COFFEE, sheet, REGULATION))[:2]
    assert (line.spread, line.steps, line.is_far_apart, line.is_overruled) == (
        Decimal(2),
        2,
        True,
        False,
    )
    assert (unscored.spread, unscored.agreed.criterion) == (Decimal(0), None)


def test_outliers_are_those_farthest_from_the_middle_once_the_spread_is_too_wide() -> None:
    limit = Decimal(10)
    assert find_outliers(totals(70, 80), limit) == frozenset()
    assert find_outliers(totals(70, 88, 90), limit) == {"m0"}
    assert find_outliers(totals(70, 90), limit) == {"m0", "m1"}
    assert find_outliers(totals(60, 80, 82, 95), limit) == {"m0", "m3"}


def test_the_spread_is_the_distance_between_the_highest_and_the_lowest() -> None:
    sheet = ScoreSheet(tuple(MemberSheet(str(one), {"1.1": Decimal(one)}) for one in (1, 3, 2)))
    line = make_council_lines(COFFEE, sheet, judge(COFFEE, sheet, REGULATION))[0]
    assert [vote.points for vote in line.votes] == [Decimal(1), Decimal(3), Decimal(2)]
    assert (line.spread, line.steps, line.agreed.points) == (Decimal(2), 2, Decimal(2))
    near = ScoreSheet(tuple(MemberSheet(str(one), {"1.1": Decimal(one)}) for one in (2, 3)))
    line = make_council_lines(COFFEE, near, judge(COFFEE, near, REGULATION))[0]
    assert (line.spread, line.steps, line.is_far_apart) == (Decimal(1), 1, False)
    overruled = ScoreSheet(near.members, agreed={"1.1": Decimal(1)})
    line = make_council_lines(COFFEE, overruled, judge(COFFEE, overruled, REGULATION))[0]
    assert (line.is_overruled, line.agreed.points) == (True, Decimal(1))


def test_who_has_not_scored_yet_has_a_vote_without_a_criterion() -> None:
    sheet = ScoreSheet((MemberSheet("Lan", {"1.1": Decimal(3)}), MemberSheet("Bình")))
    line = make_council_lines(COFFEE, sheet, judge(COFFEE, sheet, REGULATION))[0]
    assert [vote.criterion is None for vote in line.votes] == [False, True]
    assert (line.spread, line.steps) == (Decimal(0), 0)


def test_at_exactly_the_limit_nobody_is_an_outlier() -> None:
    limit = Decimal(10)
    assert find_outliers([], limit) == frozenset()
    assert find_outliers(totals(70, 75, 81), limit) == {"m2"}
    assert find_outliers(totals(60, 70, 90), limit) == {"m2"}
    assert find_outliers(totals(50, 80, 82, 84, 95), limit) == {"m0", "m4"}
    assert find_outliers(totals(59, 70, 80, 91), limit) == {"m0", "m3"}
