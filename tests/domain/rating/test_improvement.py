"""What to improve first: minimums, then the cheapest points, and when no improvement helps."""

import json
from dataclasses import replace
from decimal import Decimal

import pytest

from ocop_desktop.domain.errors import IncompleteSheet, InvalidValue, UnfitAnswer
from ocop_desktop.domain.law.criteria import Criteria
from ocop_desktop.domain.rating.effort import USUAL_EFFORT, EffortTable
from ocop_desktop.domain.rating.improvement import ImprovementPath, Step, find_cheapest_paths
from ocop_desktop.domain.rating.score_sheet import Answer, Level, MemberSheet, ScoreSheet
from tests.domain.rating.small_sheets import alone, case, criterion, law, section, set_of

THREE = set_of(
    section("1", criterion=[criterion("1.1", "0 1 2"), criterion("1.2", "0 2 3")]),
    section("2", criterion=[criterion("2.1", "0 1*** 3****")]),
)
BANDS = law(0, 1, 3, 5, 8)
NOTHING: dict[str, Answer] = {"1.1": None, "1.2": None, "2.1": None}


def points(**answers: int) -> dict[str, Answer]:
    """Answers by number, written "1.1" -> c1_1."""
    return {number[1:].replace("_", "."): Decimal(one) for number, one in answers.items()}


def plans(
    criteria: Criteria, sheet: ScoreSheet, stars: int, effort: EffortTable = USUAL_EFFORT
) -> list[str]:
    """The paths in short: "1.1>2 2.1>3"."""
    found = find_cheapest_paths(criteria, sheet, BANDS, stars, effort)
    return [" ".join(f"{step.criterion}>{step.to}" for step in path.steps) for path in found]


def effort(**data: dict[str, str]) -> EffortTable:
    return EffortTable.from_mapping(
        {number[1:].replace("_", "."): steps for number, steps in data.items()}
    )


def test_minimums_are_raised_and_the_band_is_reached_with_the_least_effort() -> None:
    sheet = alone(points(c1_1=1, c1_2=0, c2_1=0))
    assert find_cheapest_paths(THREE, sheet, BANDS, 4)[0] == ImprovementPath(
        steps=(
            Step("1.1", Decimal(1), Decimal(2), Decimal(1)),
            Step("2.1", Decimal(0), Decimal(3), Decimal(3)),
        ),
        cost=Decimal(4),
        mean=Decimal(5),
        stars=4,
    )


def test_alternatives_follow_by_cost_then_fewest_steps_then_the_order_of_the_sheet() -> None:
    assert plans(THREE, alone(NOTHING), 2) == ["1.1>1", "2.1>1", "1.2>2"]
    assert plans(THREE, alone(NOTHING), 3) == ["2.1>3", "1.1>2 2.1>1", "1.2>2 2.1>1"]


def test_the_office_s_efforts_decide_which_path_is_cheapest() -> None:
    hard = effort(c2_1={"3": "9"}, c1_1={"2": "2.5"})
    assert plans(THREE, alone(NOTHING), 3, hard) == ["1.2>2 2.1>1", "1.1>2 2.1>1", "2.1>3"]
    paths = find_cheapest_paths(THREE, alone(NOTHING), BANDS, 3, hard)
    assert [path.cost for path in paths] == [Decimal(3), Decimal("4.5"), Decimal(10)]


def test_a_star_already_held_needs_no_step() -> None:
    (path,) = find_cheapest_paths(THREE, alone(points(c1_1=2, c1_2=0, c2_1=3)), BANDS, 3)
    assert path == ImprovementPath((), Decimal(0), Decimal(5), 4)


def test_points_in_plenty_still_want_the_missing_minimum() -> None:
    sheet = alone(points(c1_1=2, c1_2=3, c2_1=1))
    assert plans(THREE, sheet, 4) == ["2.1>3"]


def test_of_two_lines_that_must_rise_anyway_the_first_rises_less_first() -> None:
    both = criterion("1.1", "0 1*** 2"), criterion("1.2", "0 1*** 2")
    sheet = alone(points(c1_1=0, c1_2=0))
    assert plans(set_of(section("1", criterion=both)), sheet, 3) == ["1.1>1 1.2>2", "1.1>2 1.2>1"]


def test_a_minimum_on_the_lowest_option_is_a_step_without_points_or_effort() -> None:
    lowest = set_of(section("1", criterion=[criterion("1.1", "0*** 2"), criterion("1.2", "0 3")]))
    (path,) = find_cheapest_paths(lowest, alone({"1.1": None, "1.2": Decimal(3)}), BANDS, 3)
    assert path.steps == (Step("1.1", None, Decimal(0), Decimal(0)),)


def test_only_as_many_paths_as_asked_for_are_given() -> None:
    assert len(find_cheapest_paths(THREE, alone(NOTHING), BANDS, 3, limit=2)) == 2


def test_points_that_the_sheet_cannot_give_are_out_of_reach() -> None:
    assert not find_cheapest_paths(THREE, alone(NOTHING), law(0, 1, 3, 5, 9), 5)


def test_five_stars_are_only_potential_below_the_ministry() -> None:
    bands = law(0, 1, 3, 5, 8)
    ministry = replace(bands, bands=(replace(bands.bands[0], potential=True), *bands.bands[1:]))
    sheet = alone(NOTHING)
    below = find_cheapest_paths(THREE, sheet, ministry, 5)
    above = find_cheapest_paths(THREE, sheet, ministry, 5, level=Level.CENTRAL)
    assert (below[0].potential_five, above[0].potential_five) == (True, False)


def test_the_path_starts_from_what_the_council_agreed() -> None:
    scored = ((0, 0, 1), (2, 0, 1), (2, 3, 3))
    members = tuple(MemberSheet(f"{a}", points(c1_1=a, c1_2=b, c2_1=c)) for a, b, c in scored)
    assert plans(THREE, ScoreSheet(members), 4) == ["2.1>3"]
    overruled = ScoreSheet(members, agreed=points(c2_1=3))
    assert plans(THREE, overruled, 4) == [""]


CASES = set_of(
    section("1", criterion=[criterion("1.1", "0 1")]),
    section("2", case=[case("1 2"), case("1 5****")]),
)


def test_the_chosen_case_stays_chosen() -> None:
    assert plans(CASES, alone({"1.1": Decimal(0), "2:1": Decimal(1)}), 3) == ["1.1>1 2:1>2"]
    assert plans(CASES, alone({"1.1": Decimal(0), "2:1": Decimal(1)}), 4) == []
    assert plans(CASES, alone({"1.1": Decimal(0), "2:2": Decimal(1)}), 4) == ["2:2>5"]


RULED = set_of(
    section(
        "5",
        criterion=[
            criterion("5.1", "0 1 3", stop_if=["Lẫn tạp chất"]),
            criterion("5.2", "0 5****", applies_only_if=["Có câu chuyện"]),
            criterion("5.3", "0 1 2", stop_if_zero=["Chỉ tiêu trên đạt 0 điểm"]),
        ],
    ),
    disqualify_if=["Hồ sơ giả mạo"],
)
LOW = points(c5_1=1, c5_2=0, c5_3=1)


def test_a_closed_line_cannot_be_raised() -> None:
    sheet = alone({"5.1": Decimal(1), "5.3": Decimal(1)}, **{"5.2:applies_only_if:1": False})
    assert plans(RULED, sheet, 3) == ["5.3>2", "5.1>3"]


def test_a_minimum_on_a_closed_line_puts_the_star_out_of_reach() -> None:
    sheet = alone({"5.1": Decimal(3), "5.3": Decimal(2)}, **{"5.2:applies_only_if:1": False})
    assert plans(RULED, sheet, 4) == []


def test_lines_on_which_scoring_stops_are_raised_above_zero() -> None:
    assert plans(RULED, alone(points(c5_1=0, c5_2=5, c5_3=0)), 2) == ["5.1>1 5.3>1"]
    closed = alone(points(c5_1=1, c5_2=0, c5_3=1), **{"5.2:applies_only_if:1": False})
    assert plans(RULED, closed, 2) == []


@pytest.mark.parametrize("rule", ["5.1:stop_if:1", "set:disqualify_if:1"])
def test_no_improvement_helps_a_dossier_that_a_person_stopped(rule: str) -> None:
    assert plans(RULED, alone(LOW, **{rule: False}), 3)
    assert plans(RULED, alone(LOW, **{rule: True}), 3) == []


def test_no_improvement_helps_a_product_that_is_not_from_the_province() -> None:
    origin = set_of(section("1", criterion=[criterion("1.1", "1 5", requires=["Trong tỉnh"])]))
    assert plans(origin, alone(points(c1_1=1), **{"1.1:requires:1": True}), 3) == ["1.1>5"]
    assert plans(origin, alone(points(c1_1=1), **{"1.1:requires:1": False}), 3) == []


def test_an_incomplete_sheet_is_refused_with_the_lines_not_scored() -> None:
    full = MemberSheet("Bà Lan", NOTHING)
    part = MemberSheet("Ông Tư", {"1.2": None})
    with pytest.raises(IncompleteSheet) as caught:
        find_cheapest_paths(THREE, ScoreSheet((full, part)), BANDS, 3)
    assert caught.value.unscored == ("1.1", "2.1")
    with pytest.raises(IncompleteSheet):
        find_cheapest_paths(THREE, ScoreSheet(), BANDS, 3)


def test_answers_the_sheet_does_not_offer_and_unknown_stars_are_refused() -> None:
    with pytest.raises(UnfitAnswer):
        find_cheapest_paths(THREE, alone({"9.9": None}), BANDS, 3)
    with pytest.raises(InvalidValue):
        find_cheapest_paths(THREE, alone(NOTHING), BANDS, 6)


def test_an_effort_table_is_kept_as_plain_data() -> None:
    data = {"1.1": {"2": "1.5"}, "2:1": {"0.5": "0"}}
    assert EffortTable.from_mapping(json.loads(json.dumps(data))).to_mapping() == data


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ({"1.1": {"2": "-1"}}, "effort"),
        ({"1.1": {"2": "1000001"}}, "effort"),
        ({"1.1": {"2": "NaN"}}, "effort"),
        ({"1.1": {"2": "nhiều"}}, "not_a_number"),
        ({"1.1": {"hai": "1"}}, "not_a_number"),
        ({"1.1": {"NaN": "1"}}, "not_a_number"),
        ({"1.1": {"2": "0.0000001"}}, "too_many_decimals"),
    ],
)
def test_efforts_that_are_no_efforts_are_refused_by_criterion(
    data: dict[str, dict[str, str]], reason: str
) -> None:
    with pytest.raises(InvalidValue) as caught:
        EffortTable.from_mapping(data)
    assert (caught.value.field, caught.value.reason) == ("1.1", reason)


def test_a_line_that_can_never_have_points_puts_the_star_out_of_reach() -> None:
    stuck = set_of(
        section(
            "1",
            criterion=[criterion("1.1", "0", stop_if_zero=["0 điểm"]), criterion("1.2", "0 5")],
        )
    )
    assert plans(stuck, alone(points(c1_1=0, c1_2=5)), 3) == []


def test_efforts_reach_from_nothing_to_a_million_with_six_decimals() -> None:
    for effort_text in ("0", "1000000", "0.000001"):
        table = EffortTable.from_mapping({"1.1": {"2": effort_text}})
        assert table.step_effort("1.1", None, Decimal(2)) == Decimal(effort_text)
    assert EffortTable().step_effort("1.1", None, Decimal(2)) == 2
    assert EffortTable().step_effort("1.1", Decimal(1), Decimal(3)) == 2


def test_the_cheapest_and_five_alternatives_are_shown_unless_fewer_are_asked_for() -> None:
    many = set_of(section("1", criterion=[criterion(f"1.{one}", "0 5") for one in range(1, 9)]))
    sheet = alone({f"1.{one}": Decimal(0) for one in range(1, 9)})
    assert len(find_cheapest_paths(many, sheet, BANDS, 3)) == 6
    assert len(find_cheapest_paths(many, sheet, BANDS, 3, limit=8)) == 8
