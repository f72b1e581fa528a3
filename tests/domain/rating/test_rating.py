"""Stars follow from points and from minimums; rules close, stop and disqualify."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ocop_desktop.domain.errors import InvalidValue, UnfitAnswer
from ocop_desktop.domain.law.criteria import Criteria, RuleKind
from ocop_desktop.domain.rating.score_sheet import Level, MemberSheet, ScoreSheet
from ocop_desktop.domain.rating.stars import find_band, find_gaps, judge, judge_means
from ocop_desktop.domain.rating.verdict import Effect, Gap, Outcome, Verdict
from tests.domain.rating.sheets import (
    LAW,
    SHELF,
    alone,
    answers_for,
    best,
    criteria,
    lowered,
    none_met,
    small_set,
)

ALL = range(1, 27)
FULL = Decimal(100)


@pytest.mark.parametrize(
    ("mean", "stars"),
    [
        ("0", 1), ("29.99", 1), ("30", 2), ("49.99", 2), ("50", 3), ("69.99", 3), ("70", 4),
        ("89.99", 4), ("89.996", 4), ("90", 5), ("100", 5),
    ],
)  # fmt: skip
def test_the_unrounded_mean_lies_in_half_open_bands(mean: str, stars: int) -> None:
    assert find_band(LAW, Decimal(mean)).stars == stars


@pytest.mark.parametrize("number", ALL)
def test_the_best_sheet_is_potential_five_at_the_province_and_five_at_the_ministry(
    number: int,
) -> None:
    one = criteria(number)
    here = judge(one, alone(best(one)), LAW)
    assert (here.mean, here.stars, here.potential_five, here.missing) == (FULL, 5, True, ())
    assert {part: str(points) for part, points in (here.parts or {}).items()} == {
        "A": "40", "B": "25", "C": "35",
    }  # fmt: skip
    there = judge(one, alone(best(one)), LAW, Level.CENTRAL)
    assert (there.stars, there.potential_five) == (5, False)


def test_ninety_with_every_minimum_is_potential_five() -> None:
    one = criteria(1)
    verdict = judge(one, alone(lowered(one, 10)), LAW)
    assert (verdict.mean, verdict.stars, verdict.potential_five) == (Decimal(90), 5, True)


def test_ninety_two_points_without_one_five_star_minimum_are_not_five_stars() -> None:
    one = criteria(1)
    answers = lowered(one, 7, frozenset({"1.5"})) | {"1.5": Decimal(2)}
    verdict = judge(one, alone(answers), LAW)
    assert (verdict.mean, verdict.band, verdict.stars) == (Decimal(92), 5, 4)
    assert [(gap.criterion, gap.stars, gap.needs_points) for gap in verdict.missing] == [
        ("1.5", 5, Decimal(3))
    ]


def test_seventy_five_points_with_a_missed_four_star_minimum_are_three_stars() -> None:
    one = criteria(26)
    answers = best(one) | {"3.4": Decimal(1)}
    for number in ("1.2", "2.1", "2.3", "4.1", "14", "13"):
        answers[number] = Decimal(1)
    answers |= {"12": Decimal(2)}
    verdict = judge(one, alone(answers), LAW)
    assert (verdict.mean, verdict.band, verdict.stars) == (Decimal(75), 4, 3)
    assert [
        (gap.criterion, gap.stars, gap.needs_points, gap.has_points) for gap in verdict.missing
    ] == [("3.4", 4, Decimal(3), Decimal(1))]


def test_without_a_three_star_minimum_there_are_two_stars_at_most() -> None:
    one = criteria(1)
    verdict = judge(one, alone(best(one) | {"2.2": Decimal(1)}), LAW)
    assert (verdict.band, verdict.stars) == (5, 2)


def test_no_option_met_is_scored_and_misses_a_minimum_on_the_lowest_option() -> None:
    one = criteria(1)
    verdict = judge(one, alone(best(one) | {"2.3": None}), LAW)
    assert (verdict.outcome, verdict.stars) == (Outcome.RATED, 2)
    assert [(gap.criterion, gap.stars, gap.has_points) for gap in verdict.missing] == [
        ("2.3", 3, None), ("2.3", 4, None),
    ]  # fmt: skip


def test_a_criterion_not_scored_yet_leaves_the_sheet_incomplete() -> None:
    one = criteria(1)
    answers = best(one)
    del answers["2.3"]
    verdict = judge(one, alone(answers), LAW)
    assert (verdict.outcome, verdict.stars, verdict.band) == (Outcome.INCOMPLETE, None, None)
    assert (verdict.unscored, verdict.mean) == (("2.3",), Decimal(97))
    assert judge(one, ScoreSheet(), LAW).outcome is Outcome.INCOMPLETE


@pytest.mark.parametrize(
    ("answers", "reason", "place"),
    [
        ({"99.9": Decimal(1)}, "unknown_criterion", "99.9"),
        ({"6": Decimal(5)}, "unknown_option", "6"),
        ({"8:1": Decimal(1), "8:2": Decimal(1)}, "two_cases", "8"),
        ({"8": Decimal(1)}, "unknown_criterion", "8"),
    ],
)
def test_answers_the_sheet_does_not_offer_are_refused(
    answers: dict[str, Decimal], reason: str, place: str
) -> None:
    with pytest.raises(UnfitAnswer) as refused:
        judge(criteria(26), alone(answers), LAW)
    assert (refused.value.reason, refused.value.criterion) == (reason, place)


def test_confirmations_nobody_asks_for_are_refused() -> None:
    for name in ("1.1:requires:2", "6.4:stop_if_zero:1"):
        with pytest.raises(UnfitAnswer):
            judge(criteria(16), alone(best(criteria(16)), confirm={name: True}), LAW)


@pytest.mark.parametrize("number", ALL)
def test_every_rule_of_every_set_does_what_it_says(number: int) -> None:
    one = criteria(number)
    for rule in one.all_rules():
        if not rule.kind.is_asked:
            continue
        verdict = judge(
            one, alone(best(one), confirm={rule.name: not rule.kind.is_precondition}), LAW
        )
        fired = [f.effect for f in verdict.rules if f.rule == rule]
        if rule.kind is RuleKind.DISQUALIFY_IF:
            assert (verdict.outcome, fired) == (Outcome.DISQUALIFIED, [Effect.DISQUALIFIED])
        elif rule.kind is RuleKind.NOT_ELIGIBLE_IF or rule.name == "1.1:requires:1":
            assert (verdict.outcome, fired) == (Outcome.NOT_ELIGIBLE, [Effect.NOT_ELIGIBLE])
        elif rule.kind is RuleKind.STOP_IF:
            assert (verdict.outcome, fired) == (Outcome.STOPPED, [Effect.STOPPED])
        else:
            highest = one.criteria_by_number()[rule.place].max
            assert verdict.mean == 100 - highest
        if verdict.outcome is not Outcome.RATED:
            assert (verdict.stars, verdict.band, verdict.potential_five) == (None, None, False)


@pytest.mark.parametrize("number", ALL)
def test_unanswered_rules_take_their_usual_answer_and_are_listed(number: int) -> None:
    one = criteria(number)
    asked = [rule for rule in one.all_rules() if rule.kind.is_asked]
    verdict = judge(one, alone(best(one)), LAW)
    assert verdict.unconfirmed == tuple(asked)
    usual = {rule.name: rule.kind.is_precondition for rule in asked}
    answered = judge(one, alone(best(one), confirm=usual), LAW)
    assert (answered.stars, answered.unconfirmed) == (verdict.stars, ())


@pytest.mark.parametrize("place", ["6.1", "6.2", "6.3", "6.4"])
@pytest.mark.parametrize("answer", [Decimal(0), None])
def test_water_with_a_zero_among_its_senses_stops_the_scoring(
    place: str, answer: Decimal | None
) -> None:
    one = criteria(16)
    verdict = judge(one, alone(best(one) | {place: answer}), LAW)
    assert (verdict.outcome, verdict.stars) == (Outcome.STOPPED, None)


def test_points_after_the_stop_do_not_count_and_need_no_answer() -> None:
    one = criteria(1)
    whole = best(one)
    until = list(whole)[: list(whole).index("6.1") + 1]
    stop = {"6.1:stop_if:1": True}
    part = judge(one, alone({number: whole[number] for number in until}, confirm=stop), LAW)
    assert part.outcome is Outcome.STOPPED
    assert part.mean == judge(one, alone(whole, confirm=stop), LAW).mean


def test_a_closed_criterion_needs_no_answer() -> None:
    one = criteria(1)
    answers = best(one)
    del answers["5.2"]
    verdict = judge(one, alone(answers, confirm={"5.2:applies_only_if:1": False}), LAW)
    assert (verdict.outcome, verdict.mean) == (Outcome.RATED, Decimal(98))


def test_an_unmet_requirement_also_misses_the_minimums_of_its_criterion() -> None:
    one = criteria(1)
    verdict = judge(one, alone(best(one), confirm={"5.3:requires:1": False}), LAW)
    assert (verdict.mean, verdict.stars) == (Decimal(95), 2)
    assert [(gap.criterion, gap.stars) for gap in verdict.missing] == [("5.3", 3)]


def test_minimums_are_read_on_what_more_than_half_of_the_members_reach() -> None:
    one = criteria(1)
    low = best(one) | {"1.5": Decimal(2)}

    def stars(*answers: dict[str, Decimal | None]) -> int | None:
        sheets = tuple(MemberSheet(str(n), given) for n, given in enumerate(answers))
        return judge(one, ScoreSheet(sheets), LAW).stars

    assert stars(best(one), best(one), low) == 5
    assert stars(best(one), low) == 4
    assert stars(best(one), low, low) == 4
    assert stars(best(one), best(one), low, low) == 4


def test_the_chair_may_set_the_agreed_answer() -> None:
    one = criteria(1)
    verdict = judge(one, alone(best(one), agreed={"1.5": Decimal(2)}), LAW)
    assert (verdict.mean, verdict.stars) == (FULL, 4)


def test_members_totals_spread_and_quorum_are_derived() -> None:
    one = criteria(1)
    sheets = (MemberSheet("A", best(one)), MemberSheet("B", best(one) | {"1.1": None}))
    verdict = judge(one, ScoreSheet(sheets, council_size=3), LAW)
    assert [(one.name, one.total) for one in verdict.members] == [("A", FULL), ("B", Decimal(97))]
    assert (verdict.spread, verdict.mean, verdict.quorum) == (Decimal(3), Decimal("98.5"), False)
    assert judge(one, ScoreSheet(sheets, council_size=2), LAW).quorum is True


def test_a_mean_without_end_is_cut_and_never_reaches_the_next_band() -> None:
    one = criteria(1)
    sheets = tuple(MemberSheet(str(n), lowered(one, 11 if n == 0 else 10)) for n in range(7))
    verdict = judge(one, ScoreSheet(sheets), LAW)
    assert verdict.mean is not None
    assert verdict.mean * 7 <= 7 * 90 - 1
    assert verdict.mean < 90
    assert verdict.band == 4


def test_older_decisions_are_judged_by_the_means_of_their_parts() -> None:
    old = SHELF.get("qd-1048-2019")
    verdict = judge_means(old, {"A": Decimal(31), "B": Decimal(24), "C": Decimal(38)})
    assert (verdict.mean, verdict.stars) == (Decimal(93), 5)
    assert judge_means(old, {"A": Decimal(31)}).outcome is Outcome.INCOMPLETE
    with pytest.raises(InvalidValue):
        judge_means(old, {"A": Decimal(36), "B": Decimal(0), "C": Decimal(0)})


def test_stop_rules_hold_on_sections_parts_and_the_dossier_too() -> None:
    one = small_set(
        [
            {"part": "A", "number": "1", "name": "M", "max": 3, "stop_if": ["a"], "criterion": [
                {"number": "1.1", "name": "T", "max": 3, "disqualify_if": ["b"], "part_criterion": [
                    {"number": "1.1.1", "name": "P", "max": 1, "options": "0 | x\n1 | y"},
                    {"number": "1.1.2", "name": "Q", "max": 2, "options": "1 | x\n2 | y", "stop_if": ["c"]},
                ]},
            ]},
        ],
        stop_if=["d"],
    )  # fmt: skip
    names = [rule.name for rule in one.all_rules()]
    assert names == ["set:stop_if:1", "1:stop_if:1", "1.1:disqualify_if:1", "1.1.2:stop_if:1"]
    outcomes = [judge(one, alone(best(one), confirm={name: True}), LAW).outcome for name in names]
    assert outcomes == [Outcome.STOPPED, Outcome.STOPPED, Outcome.DISQUALIFIED, Outcome.STOPPED]


SOME = [criteria(number) for number in (1, 13, 16, 25, 26)]


@st.composite
def sheets(draw: st.DrawFn, maximum: int = 4) -> tuple[Criteria, ScoreSheet]:
    """Complete sheets of one to a few members."""
    one = draw(st.sampled_from(SOME))
    answers = draw(st.lists(answers_for(one), min_size=1, max_size=maximum))
    members = tuple(MemberSheet(str(place), given) for place, given in enumerate(answers))
    return one, ScoreSheet(members)


@given(sheets())
def test_any_verdict_lies_within_0_and_100(case: tuple[Criteria, ScoreSheet]) -> None:
    verdict = judge(*case, LAW)
    assert verdict.mean is not None
    assert 0 <= verdict.mean <= 100
    assert verdict.stars is None or verdict.stars <= (verdict.band or 0)


@given(sheets(), st.randoms())
def test_the_order_of_the_members_does_not_matter(
    case: tuple[Criteria, ScoreSheet], chance: st.DataObject
) -> None:
    one, sheet = case
    members = list(sheet.members)
    chance.shuffle(members)  # type: ignore[attr-defined]
    first, second = judge(one, sheet, LAW), judge(one, replace(sheet, members=tuple(members)), LAW)
    assert (first.mean, first.stars, first.missing, first.agreed) == (
        second.mean, second.stars, second.missing, second.agreed,
    )  # fmt: skip


@settings(max_examples=2 * settings().max_examples)
@given(sheets(), st.data())
def test_raising_any_answer_never_lowers_the_stars(
    case: tuple[Criteria, ScoreSheet], data: st.DataObject
) -> None:
    one, sheet = case
    place = data.draw(st.integers(0, len(sheet.members) - 1))
    member = sheet.members[place]
    number = data.draw(st.sampled_from(sorted(member.options)))
    now = member.options[number]
    higher = [
        option.points
        for option in one.criteria_by_number()[number].options
        if now is None or option.points > now
    ]
    if not higher:
        return
    raised = replace(member, options={**member.options, number: data.draw(st.sampled_from(higher))})
    members = (*sheet.members[:place], raised, *sheet.members[place + 1 :])
    before, after = judge(one, sheet, LAW), judge(one, replace(sheet, members=members), LAW)
    assert (after.stars or 0) >= (before.stars or 0)
    assert (after.mean or 0) >= (before.mean or 0)


@given(sheets(), st.sampled_from([3, 4, 5]))
def test_gaps_are_empty_exactly_when_the_star_holds(
    case: tuple[Criteria, ScoreSheet], stars: int
) -> None:
    verdict = judge(*case, LAW)
    holds = verdict.stars is not None and verdict.stars >= stars
    assert (find_gaps(verdict, LAW, stars) == ()) is holds


def test_nothing_met_anywhere_is_one_star_with_every_minimum_missing() -> None:
    one = criteria(1)
    verdict = judge(one, alone(none_met(one)), LAW)
    assert (verdict.mean, verdict.stars) == (Decimal(0), 1)
    marks = [o for c in one.criteria_by_number().values() for o in c.options if o.minimum_for]
    assert len(verdict.missing) == len(marks)


@pytest.mark.parametrize(
    ("present", "invited", "percent", "quorum"),
    [
        (3, 4, 75, True),
        (2, 3, 75, False),
        (5, 7, 75, False),
        (6, 7, 75, True),
        (2, 3, 67, False),
        (2, 3, 66, True),
        (1, 1, 100, True),
        (1, 2, 100, False),
        (1, 3, 0, True),
    ],
)
def test_a_quorum_is_reached_at_exactly_its_percent(
    present: int, invited: int, percent: int, *, quorum: bool
) -> None:
    one = criteria(1)
    sheets = tuple(MemberSheet(str(place), best(one)) for place in range(present))
    regulation = replace(LAW, council=replace(LAW.council, quorum_percent=percent))
    assert judge(one, ScoreSheet(sheets, council_size=invited), regulation).quorum is quorum
    assert judge(one, ScoreSheet(sheets), regulation).quorum is None


@given(sheets(maximum=7))
def test_a_mean_is_cut_and_never_rounded_up(case: tuple[Criteria, ScoreSheet]) -> None:
    one, sheet = case
    verdict = judge(one, sheet, LAW)
    total, count = sum(member.total for member in verdict.members), len(verdict.members)
    assert verdict.mean is not None
    assert total - Decimal("1E-20") < verdict.mean * count <= total
    for part, mean in (verdict.parts or {}).items():
        points = sum(member.parts[part] for member in verdict.members)
        assert points - Decimal("1E-20") < mean * count <= points


def test_where_points_suffice_only_the_missing_minimum_is_a_gap() -> None:
    one = criteria(1)
    verdict = judge(one, alone(best(one) | {"1.5": Decimal(2)}), LAW)
    assert find_gaps(verdict, LAW, 5) == verdict.missing
    assert find_gaps(verdict, LAW, 4) == ()
    low = judge(one, alone(none_met(one)), LAW)
    assert find_gaps(low, LAW, 3)[0] == Gap(3, "", Decimal(50), Decimal(0))
    assert {gap.stars for gap in find_gaps(low, LAW, 4)} == {3, 4}
    stopped = judge(one, alone(best(one), confirm={"6.1:stop_if:1": True}), LAW)
    assert find_gaps(stopped, LAW, 3) == (Gap(3, "", None, stopped.mean),)
    unscored = Verdict(Outcome.RATED)
    assert find_gaps(unscored, LAW, 3) == (Gap(3, "", Decimal(50), None),)


def test_a_star_at_exactly_the_start_of_its_band_lacks_no_points() -> None:
    one = criteria(1)
    verdict = judge(one, alone(lowered(one, 10)), LAW)
    assert verdict.mean == 90
    assert find_gaps(verdict, LAW, 5) == ()


def test_below_every_band_the_lowest_is_meant() -> None:
    bands = replace(LAW, bands=tuple(band for band in LAW.bands if band.stars > 2))
    assert find_band(bands, Decimal(1)).stars == 3


@pytest.mark.parametrize(
    ("means", "part"),
    [
        ({"A": "35.01", "B": "0", "C": "0"}, "A"),
        ({"A": "0", "B": "-0.01", "C": "0"}, "B"),
        ({"A": "0", "D": "1"}, "D"),
    ],
)
def test_means_lie_between_zero_and_the_highest_of_their_part(
    means: dict[str, str], part: str
) -> None:
    old = SHELF.get("qd-1048-2019")
    with pytest.raises(InvalidValue) as refused:
        judge_means(old, {letter: Decimal(points) for letter, points in means.items()})
    assert (refused.value.field, refused.value.value) == (part, means[part].replace(".", ","))
    assert refused.value.reason == ("out_of_range" if part == "D" else "part_points")


def test_means_that_lack_a_part_name_it() -> None:
    old = SHELF.get("qd-1048-2019")
    verdict = judge_means(old, {"A": Decimal(0), "C": Decimal(1)})
    assert (verdict.outcome, verdict.unscored) == (Outcome.INCOMPLETE, ("B",))
    assert verdict.parts == {"A": Decimal(0), "C": Decimal(1)}
    full = judge_means(old, {part.letter: part.max for part in old.parts})
    assert (full.mean, full.band, full.stars) == (Decimal(100), 5, 5)


def test_a_line_is_open_until_every_member_has_scored_it() -> None:
    one = criteria(1)
    partly = {number: points for number, points in best(one).items() if number != "2.3"}
    sheet = ScoreSheet((MemberSheet("A", best(one)), MemberSheet("B", partly)))
    verdict = judge(one, sheet, LAW)
    assert (verdict.outcome, verdict.unscored) == (Outcome.INCOMPLETE, ("2.3",))


def test_of_closed_cases_nobody_chose_the_first_one_says_what_is_missing() -> None:
    line = {"number": "1", "part": "A", "name": "M", "max": 3, "applies_only_if": ["Có"]}
    cases = [
        {"name": "Một", "options": "0 | x\n3*** | y"},
        {"name": "Hai", "options": "0 | x\n3**** | y"},
    ]
    one = small_set([{**line, "case": cases}])
    closed = {"1:applies_only_if:1": False}
    verdict = judge(one, alone({}, confirm=closed), LAW)
    assert [(gap.criterion, gap.stars) for gap in verdict.missing] == [("1:1", 3)]
    chosen = judge(one, alone({"1:2": Decimal(3)}, confirm=closed), LAW)
    assert [(gap.criterion, gap.stars, gap.has_points) for gap in chosen.missing] == [
        ("1:2", 4, None)
    ]
    assert judge(one, alone({}), LAW).missing == ()
