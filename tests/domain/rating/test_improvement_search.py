"""The cheapest path is the one that trying every improvement finds, on small sets and on the real ones."""

from decimal import Decimal
from functools import cache
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from ocop_desktop import resources
from ocop_desktop.domain.law.criteria import Criteria
from ocop_desktop.domain.law.criteria_file import load_criteria
from ocop_desktop.domain.rating.agreement import find_agreed_answers
from ocop_desktop.domain.rating.effort import USUAL_EFFORT, EffortTable
from ocop_desktop.domain.rating.improvement import ImprovementPath, find_cheapest_paths
from ocop_desktop.domain.rating.path_search import Rise, SlotRises, find_cheapest_choices
from ocop_desktop.domain.rating.score_sheet import Answer
from tests.domain.rating.small_sheets import LAW, Asked, alone, every_path, judged_stars, questions

EXAMPLES = settings().max_examples  # of the Hypothesis profile that is asked for


def paths_of(asked: Asked, limit: int = 5) -> tuple[ImprovementPath, ...]:
    return find_cheapest_paths(
        asked.criteria, asked.sheet, asked.regulation, asked.stars, asked.effort, limit=limit
    )


def as_tried(
    asked: Asked, path: ImprovementPath
) -> tuple[Decimal, int, tuple[tuple[int, Decimal], ...]]:
    places = {
        line.number: place
        for place, slot in enumerate(asked.criteria.slots)
        for line in slot.criteria
    }
    steps = tuple((places[step.criterion], step.to) for step in path.steps)
    return path.cost, len(path.steps), steps


@given(questions())
@settings(max_examples=3 * EXAMPLES // 2)
def test_paths_are_those_that_trying_everything_finds_in_the_same_order(asked: Asked) -> None:
    everything = every_path(asked)
    assert [as_tried(asked, path) for path in paths_of(asked)] == everything[:5]
    assert [as_tried(asked, path) for path in paths_of(asked, 10_000)] == everything


@given(questions())
def test_a_path_judged_again_holds_the_star_and_no_part_of_it_does(asked: Asked) -> None:
    agreed = find_agreed_answers(asked.criteria, asked.sheet)
    for path in paths_of(asked):
        after = {**agreed, **{step.criterion: step.to for step in path.steps}}
        assert path.stars == judged_stars(asked, after) >= asked.stars
        for count in range(len(path.steps)):
            for some in combinations(path.steps, count):
                part = {**agreed, **{step.criterion: step.to for step in some}}
                assert judged_stars(asked, part) < asked.stars


@given(questions())
@settings(max_examples=EXAMPLES // 2)
def test_an_effort_table_comes_back_from_plain_data_the_same(asked: Asked) -> None:
    assert EffortTable.from_mapping(asked.effort.to_mapping()) == asked.effort


@cache
def real_set(number: int) -> Criteria:
    return load_criteria(resources.folder("regulations", "qd-26-2026"), number)


@st.composite
def real_questions(draw: st.DrawFn) -> Asked:
    criteria = real_set(draw(st.integers(1, 26)))
    answers: dict[str, Answer] = {}
    for slot in criteria.slots:
        one = draw(st.sampled_from(slot.criteria))
        answers[one.number] = draw(st.sampled_from([None, *(o.points for o in one.options)]))
    return Asked(criteria, alone(answers), LAW, draw(st.sampled_from([3, 4, 5])), USUAL_EFFORT)


@given(real_questions())
@settings(max_examples=2 * EXAMPLES // 5)
def test_any_sheet_of_the_decision_has_paths_that_hold_the_star_with_nothing_to_spare(
    asked: Asked,
) -> None:
    agreed = find_agreed_answers(asked.criteria, asked.sheet)
    paths = paths_of(asked)
    assert paths
    assert [(path.cost, len(path.steps)) for path in paths] == sorted(
        (path.cost, len(path.steps)) for path in paths
    )
    for path in paths:
        after = {**agreed, **{step.criterion: step.to for step in path.steps}}
        assert judged_stars(asked, after) >= asked.stars
        assert path.mean == sum(points or 0 for points in after.values())
        for step in path.steps:
            options = asked.criteria.criteria_by_number()[step.criterion].options
            lower = [o.points for o in options if o.points < step.to]
            below = lower[-1] if lower and lower[-1] >= (step.start or 0) else step.start
            assert judged_stars(asked, {**after, step.criterion: below}) < asked.stars


def test_where_nothing_is_lacking_the_only_choice_is_to_raise_nothing() -> None:
    line = SlotRises((Rise(Decimal(1), Decimal(1), Decimal(1), Decimal(0)),))
    for need in (Decimal(0), Decimal(-1)):
        assert list(find_cheapest_choices([line, line], need)) == [(None, None)]
