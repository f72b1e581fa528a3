"""Evaluations: how they are judged, when they can be recorded, what may change under a lock."""

import hashlib
import json
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.errors import NotReady
from ocop_desktop.domain.law.criteria import Rule, RuleKind
from ocop_desktop.domain.rating.evaluation import (
    CouncilDecision,
    CouncilMember,
    Evaluation,
    answers_from_data,
    answers_to_data,
    final_stars,
    hash_scores,
    is_as_locked,
    judge_evaluation,
    refuse_unready,
)
from ocop_desktop.domain.rating.score_sheet import Answer, Level, MemberSheet
from ocop_desktop.domain.rating.verdict import Effect, FiredRule, MemberTotal, Outcome, Verdict
from tests.domain.rating.sheets import LAW, SHELF, best, criteria

COUNCIL = (CouncilMember("Bà Tập"), CouncilMember("Ông Vắng", present=False))
SCORED = Evaluation(
    1, "qd", 17, council=COUNCIL, sheets=(MemberSheet("Bà Tập", {"1.1": Decimal(2)}),)
)


def former_hash(evaluation: Evaluation) -> str:
    """The hash as programs of schema 0002 made it: without the absent members."""
    scored = {
        "regulation": [evaluation.regulation_id, evaluation.set_number, ""],
        "sheets": [["Bà Tập", {"1.1": "2"}]],
        "confirm": {},
        "agreed": {},
        "means": {},
    }
    text = json.dumps(scored, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


@pytest.fixture(params=[hash_scores, former_hash])
def locked(request: pytest.FixtureRequest) -> Evaluation:
    """The same sheets, locked by today's program and by an older one."""
    return replace(SCORED, locked_hash=request.param(SCORED))


def test_notes_and_the_decision_may_change_under_a_lock(locked: Evaluation) -> None:
    assert is_as_locked(locked, locked)
    assert is_as_locked(replace(locked, notes="n", decision=CouncilDecision(4)), locked)


def test_neither_answers_nor_who_was_absent_may_change_under_a_lock(locked: Evaluation) -> None:
    rescored = (MemberSheet("Bà Tập", {"1.1": Decimal(3)}),)
    assert not is_as_locked(replace(locked, sheets=rescored), locked)
    assert not is_as_locked(replace(locked, set_number=18), locked)
    for council in (COUNCIL[:1], tuple(replace(one, present=True) for one in COUNCIL)):
        assert not is_as_locked(replace(locked, council=council), locked)


def test_a_hash_that_neither_program_made_locks_everything() -> None:
    kept = replace(SCORED, locked_hash="0" * 64)
    assert not is_as_locked(kept, kept)


def test_what_was_confirmed_agreed_and_meant_is_locked_too(locked: Evaluation) -> None:
    for changed in (
        replace(locked, confirm={"1.1:requires:1": True}),
        replace(locked, agreed={"1.1": None}),
        replace(locked, means={"A": Decimal(30)}),
        replace(locked, content_hash="khác"),
        replace(locked, regulation_id="khác"),
    ):
        assert not is_as_locked(changed, locked)


def test_the_order_of_confirmations_does_not_change_the_hash() -> None:
    one = replace(SCORED, confirm={"a": True, "b": False}, agreed={"1.1": None, "1.2": Decimal(1)})
    other = replace(
        SCORED, confirm={"b": False, "a": True}, agreed={"1.2": Decimal(1), "1.1": None}
    )
    assert hash_scores(one) == hash_scores(other)
    named = replace(SCORED, council=(*COUNCIL, CouncilMember("Bà An", present=False)))
    assert hash_scores(named) == hash_scores(replace(named, council=named.council[::-1]))


def test_only_a_locked_evaluation_has_a_hash() -> None:
    assert not SCORED.is_locked
    assert replace(SCORED, locked_hash="0").is_locked


def test_sheets_of_absent_members_do_not_count_but_the_council_keeps_its_size() -> None:
    both = replace(SCORED, sheets=(*SCORED.sheets, MemberSheet("Ông Vắng", {"1.1": Decimal(0)})))
    judged = both.score_sheet
    assert [one.name for one in judged.members] == ["Bà Tập"]
    assert judged.council_size == 2
    assert replace(both, council=()).score_sheet.council_size is None
    assert len(replace(both, council=()).score_sheet.members) == 2


SET_1 = criteria(1)
MEANS = {"A": Decimal(31), "B": Decimal(24), "C": Decimal(38)}
OLD = SHELF.get("qd-1048-2019")


def test_means_are_judged_only_where_nothing_else_is_known() -> None:
    plain = Evaluation(1, OLD.id, means=MEANS)
    assert judge_evaluation(plain, OLD, None).mean == Decimal(93)
    by_means = Evaluation(
        1, LAW.id, 1, means={"A": Decimal(31), "B": Decimal(24), "C": Decimal(30)}
    )
    assert judge_evaluation(by_means, LAW, SET_1).mean == Decimal(85)
    with_sheets = replace(by_means, sheets=(MemberSheet("", best(SET_1)),))
    assert judge_evaluation(with_sheets, LAW, SET_1).mean == Decimal(100)
    assert judge_evaluation(Evaluation(1, LAW.id, 1), LAW, SET_1).outcome is Outcome.INCOMPLETE


@pytest.mark.parametrize(("level", "potential"), [(Level.PROVINCE, True), (Level.CENTRAL, False)])
def test_five_stars_are_potential_by_the_level_of_the_evaluation(
    level: Level, *, potential: bool
) -> None:
    means = {part.letter: part.max for part in LAW.parts}
    for one in (
        Evaluation(1, LAW.id, level=level, means=means),
        Evaluation(1, LAW.id, level=level, sheets=(MemberSheet("", best(SET_1)),)),
    ):
        verdict = judge_evaluation(one, LAW, SET_1)
        assert (verdict.stars, verdict.potential_five) == (5, potential)


def test_recorded_stars_win_over_computed_ones() -> None:
    verdict = Verdict(Outcome.RATED, stars=4)
    assert final_stars(SCORED, verdict) == 4
    assert final_stars(replace(SCORED, decision=CouncilDecision(3)), verdict) == 3


LIMIT = Decimal(10)


def refused(verdict: Verdict, discussion: str = "") -> NotReady | None:
    """Why an evaluation with that verdict cannot be recorded; None where it can."""
    try:
        refuse_unready(replace(SCORED, discussion=discussion), verdict, LIMIT)
    except NotReady as error:
        return error
    return None


RATED = Verdict(Outcome.RATED, members=(MemberTotal("", Decimal(80), {}),))
ASKED = Rule("1.1", RuleKind.REQUIRES, 1, "Trong tỉnh")


def test_a_complete_evaluation_can_be_recorded() -> None:
    assert refused(RATED) is None
    stopped = replace(RATED, outcome=Outcome.STOPPED, unscored=("9",))
    assert refused(stopped) is None


def test_lines_that_are_not_scored_are_named() -> None:
    open_lines = replace(RATED, outcome=Outcome.INCOMPLETE, unscored=("1.1", "2.3"))
    error = refused(open_lines)
    assert error is not None
    assert (error.unscored, error.unconfirmed, error.undiscussed) == (("1.1", "2.3"), (), False)


def test_without_any_sheet_all_lines_are_open() -> None:
    error = refused(Verdict(Outcome.INCOMPLETE))
    assert error is not None
    assert error.unscored == ("*",)
    by_means = refused(Verdict(Outcome.INCOMPLETE, unscored=("C",)))
    assert by_means is not None
    assert by_means.unscored == ("C",)
    assert refused(replace(RATED, outcome=Outcome.INCOMPLETE)) is None


def test_rules_nobody_answered_are_named() -> None:
    waiting = replace(
        RATED, rules=(FiredRule(ASKED, Effect.UNCONFIRMED), FiredRule(ASKED, Effect.ZERO))
    )
    error = refused(waiting)
    assert error is not None
    assert (error.unscored, error.unconfirmed) == ((), ("1.1:requires:1",))


def test_members_further_apart_than_the_limit_must_have_discussed() -> None:
    assert refused(replace(RATED, spread=LIMIT)) is None
    apart = replace(RATED, spread=LIMIT + Decimal("0.01"))
    error = refused(apart)
    assert error is not None
    assert (error.unscored, error.unconfirmed, error.undiscussed) == ((), (), True)
    assert refused(apart, "Đã thảo luận") is None


ANSWERS = st.dictionaries(
    st.sampled_from(["1.1", "1.2", "8:1"]), st.none() | st.decimals(0, 20, places=2)
)


@given(ANSWERS)
def test_answers_kept_as_plain_data_read_back(answers: dict[str, Answer]) -> None:
    data = answers_to_data(answers)
    assert answers_from_data(json.loads(json.dumps(data))) == answers
    assert all(text == "no" or "E" not in text for text in data.values())


def test_points_are_kept_as_text_without_an_exponent() -> None:
    assert answers_to_data({"1.1": Decimal("2E+1"), "1.2": None}) == {"1.1": "20", "1.2": "no"}
    assert answers_from_data({"1.1": 2, "1.2": "2.5"}) == {"1.1": Decimal(2), "1.2": Decimal("2.5")}
    with pytest.raises(ArithmeticError):
        answers_from_data({"1.1": "nhiều"})


def test_where_nobody_was_absent_the_hash_is_that_of_older_programs() -> None:
    present = replace(SCORED, council=COUNCIL[:1])
    assert hash_scores(present) == former_hash(present)
    assert hash_scores(SCORED) != former_hash(SCORED)
