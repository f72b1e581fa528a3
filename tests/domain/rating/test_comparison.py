"""Evaluations side by side: carried into a new one, compared, tried by another decision."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.law.criteria import Criteria
from ocop_desktop.domain.rating.comparison import (
    Difference,
    carry_answers,
    clone_evaluation,
    compare_evaluations,
    find_differences,
    find_new_minimums,
    try_regulation,
)
from ocop_desktop.domain.rating.evaluation import Evaluation, judge_evaluation
from ocop_desktop.domain.rating.evaluations_list import EvaluationView
from ocop_desktop.domain.rating.score_sheet import Answer, Level, MemberSheet
from ocop_desktop.domain.rating.verdict import Outcome
from ocop_desktop.domain.register.product import Certificate, Product
from ocop_desktop.domain.text import Translated
from tests.domain.rating.small_sheets import LAW, criterion, law, section, set_of

FIRST = criterion("1.1", "") | {"options": "0 | Kém\n1 | Khá\n3**** | Tốt"}
SECOND = criterion("1.2", "") | {"options": "0 | Không\n2 | Có"}
OLD = set_of(section("1", criterion=[FIRST, SECOND]))
DAY = date(2026, 11, 22)
NECTAR = Product(Translated("Mật dừa nước"), 1, id=5)


def sheet_of(*criteria: Mapping[str, object]) -> Criteria:
    return set_of(section("1", criterion=list(criteria)))


def view_of(
    evaluation: Evaluation, criteria: Criteria | None = OLD, product: Product = NECTAR
) -> EvaluationView:
    verdict = judge_evaluation(evaluation, law(0, 1, 3, 4, 5), criteria)
    return EvaluationView(
        evaluation, product, "HTX", LAW, criteria, None, verdict, spread_limit=Decimal(10)
    )


def scored(number: int = 1, held_on: date | None = None, **answers: int | None) -> Evaluation:
    """An evaluation of one member; answers are written "1.1" -> c1_1."""
    given = {
        name[1:].replace("_", "."): None if points is None else Decimal(points)
        for name, points in answers.items()
    }
    return Evaluation(5, "qd", 99, id=number, held_on=held_on, sheets=(MemberSheet("", given),))


@pytest.mark.parametrize(
    ("latter", "carried"),
    [
        (sheet_of(FIRST, SECOND), {"1.1": Decimal(3), "1.2": None}),
        (sheet_of(FIRST), {"1.1": Decimal(3)}),
        (sheet_of({**FIRST, "name": "Tên mới"}, SECOND), {"1.2": None}),
        (
            sheet_of({**FIRST, "options": "0 | Kém\n1 | Khá\n3 | Rất tốt"}, SECOND),
            {"1.2": None},
        ),
        (sheet_of(criterion("1.3", "0 1"), SECOND), {"1.2": None}),
    ],
)
def test_an_answer_is_carried_where_criterion_and_words_are_the_same(
    latter: Criteria, carried: dict[str, Answer]
) -> None:
    assert carry_answers(OLD, {"1.1": Decimal(3), "1.2": None}, latter) == carried


def test_the_points_of_a_carried_answer_are_those_of_the_new_sheet() -> None:
    levels = "0 | Kém\n{} | Khá\n5 | Tốt"
    old = sheet_of({**FIRST, "options": levels.format(2)})
    new = sheet_of({**FIRST, "options": levels.format(4)})
    assert carry_answers(old, {"1.1": Decimal(2)}, new) == {"1.1": Decimal(4)}
    assert carry_answers(old, {}, new) == {}


def test_points_that_the_old_sheet_did_not_offer_are_not_carried() -> None:
    assert carry_answers(OLD, {"1.1": Decimal(2)}, OLD) == {}


ANSWERS = st.fixed_dictionaries(
    {},
    optional={
        "1.1": st.sampled_from([None, Decimal(0), Decimal(1), Decimal(3)]),
        "1.2": st.sampled_from([None, Decimal(0), Decimal(2)]),
    },
)


@given(ANSWERS)
def test_all_answers_are_carried_into_the_same_sheet(answers: dict[str, Answer]) -> None:
    assert carry_answers(OLD, answers, OLD) == answers


@given(ANSWERS)
def test_an_evaluation_does_not_differ_from_itself(answers: dict[str, Answer]) -> None:
    assert find_differences(OLD, answers, OLD, answers) == ()


def test_differences_tell_what_was_not_scored_from_no_option_met() -> None:
    found = find_differences(OLD, {"1.1": None}, OLD, {"1.1": Decimal(1), "1.2": None})
    assert found == (
        Difference("1.1", "Thử", None, Decimal(1)),
        Difference("1.2", "Thử", None, None, was_scored=False),
    )


def test_criteria_that_the_later_sheet_dropped_stand_at_the_end() -> None:
    latter = sheet_of(
        criterion(
            "1.3",
            "0 1",
        ),
        {**SECOND, "name": "Tên mới"},
    )
    found = find_differences(
        OLD, {"1.1": Decimal(1), "1.2": None}, latter, {"1.2": Decimal(0), "1.3": Decimal(1)}
    )
    assert found == (
        Difference("1.3", "Thử", None, Decimal(1), was_scored=False),
        Difference("1.2", "Tên mới", None, Decimal(0)),
        Difference("1.1", "Thử", Decimal(1), None, is_scored=False),
    )


def test_of_two_evaluations_the_earlier_stands_first() -> None:
    early = view_of(scored(2, date(2025, 1, 1), c1_1=1, c1_2=0))
    late = view_of(scored(1, date(2026, 1, 1), c1_1=3, c1_2=0))
    undated = view_of(scored(3, c1_1=3, c1_2=0))
    for first, second in ((early, late), (late, early)):
        compared = compare_evaluations(first, second)
        assert (compared.before, compared.after) == (early, late)
        assert compared.differences == (Difference("1.1", "Thử", Decimal(1), Decimal(3)),)
    assert compare_evaluations(early, undated).before == undated
    same_day = view_of(scored(9, date(2025, 1, 1), c1_1=0, c1_2=0))
    assert compare_evaluations(same_day, early).after == same_day


def test_evaluations_without_score_sheets_cannot_be_compared_line_by_line() -> None:
    means = {part.letter: Decimal(20) for part in LAW.parts}
    plain = view_of(Evaluation(5, "qd", id=7, held_on=DAY, means=means), None)
    full = view_of(scored(1, date(2026, 1, 1), c1_1=3, c1_2=0))
    assert compare_evaluations(plain, full).differences == ()
    assert compare_evaluations(full, replace(plain, criteria=None)).differences == ()


def test_a_clone_carries_the_answers_and_names_them() -> None:
    old = view_of(scored(4, c1_1=3, c1_2=None))
    begun = Evaluation(5, "qd-moi", 99, held_on=DAY)
    clone = clone_evaluation(old, begun, OLD, DAY)
    assert clone.evaluation == replace(
        begun,
        cloned_from=4,
        sheets=(MemberSheet("", {"1.1": Decimal(3), "1.2": None}),),
        carried=frozenset({"1.1", "1.2"}),
    )
    assert clone.expired == ()


def test_without_score_sheets_a_clone_carries_nothing() -> None:
    old = view_of(scored(4, c1_1=3, c1_2=None))
    begun = Evaluation(5, "qd-moi", 99)
    means = {part.letter: Decimal(20) for part in LAW.parts}
    plain = view_of(Evaluation(5, "qd", id=4, means=means), None)
    for clone in (
        clone_evaluation(old, begun, None, DAY),
        clone_evaluation(plain, begun, OLD, DAY),
    ):
        assert clone.evaluation == replace(begun, cloned_from=4)


def test_papers_that_have_expired_are_named_so_that_nobody_carries_them_along() -> None:
    papers = tuple(
        Certificate(kind, expires_on=day)
        for kind, day in (("hôm qua", date(2026, 11, 21)), ("hôm nay", DAY), ("không hạn", None))
    )
    old = view_of(scored(4, c1_1=3, c1_2=None), product=replace(NECTAR, certificates=papers))
    clone = clone_evaluation(old, Evaluation(5, "qd"), OLD, DAY)
    assert [paper.kind for paper in clone.expired] == ["hôm qua"]


def test_marks_that_are_new_or_stand_higher_are_named() -> None:
    new = sheet_of(criterion("1.1", "0 1*** 3****"), criterion("1.2", "0*** 2****"))
    assert find_new_minimums(OLD, new) == (("1.1", 3), ("1.2", 3), ("1.2", 4))
    assert find_new_minimums(new, OLD) == ()
    higher = sheet_of(criterion("1.1", "0 1 4****"), SECOND)
    lower = sheet_of(criterion("1.1", "0 1 2****"), SECOND)
    assert find_new_minimums(OLD, higher) == (("1.1", 4),)
    assert find_new_minimums(OLD, lower) == ()
    assert find_new_minimums(OLD, OLD) == ()


def test_an_evaluation_is_tried_by_another_decision_with_what_it_can_carry() -> None:
    new = set_of(
        section("1", criterion=[{**FIRST, "requires": ["Trong tỉnh"]}, criterion("1.3", "0 1***")])
    )
    kept = scored(4, c1_1=3, c1_2=2)
    kept = replace(
        kept, level=Level.CENTRAL, confirm={"1.1:requires:1": False, "1.2:stop_if:1": True}
    )
    bands = replace(law(0, 1, 3, 4, 5), origin_criterion="1.1")
    verdict = view_of(replace(kept, confirm={})).verdict
    tried = try_regulation(kept, verdict, OLD, bands, new)
    assert (tried.criteria, tried.regulation) == (new, bands)
    assert tried.carried == {"1.1"}
    assert tried.new_minimums == (("1.3", 3),)
    assert tried.verdict.outcome is Outcome.NOT_ELIGIBLE
    unasked = try_regulation(replace(kept, confirm={}), verdict, OLD, bands, new)
    assert (unasked.verdict.outcome, unasked.verdict.unscored) == (Outcome.INCOMPLETE, ("1.3",))


@pytest.mark.parametrize(("level", "potential"), [(Level.PROVINCE, True), (Level.CENTRAL, False)])
def test_an_evaluation_is_tried_at_its_own_level(level: Level, *, potential: bool) -> None:
    bands = law(0, 1, 2, 3, 5)
    ministry = replace(bands, bands=(replace(bands.bands[0], potential=True), *bands.bands[1:]))
    kept = replace(scored(4, c1_1=3, c1_2=2), level=level)
    tried = try_regulation(kept, view_of(kept).verdict, OLD, ministry, OLD)
    assert (tried.verdict.stars, tried.verdict.potential_five) == (5, potential)
