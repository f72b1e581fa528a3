"""The line of an evaluation in the list: what is derived, and what the council's decision changes."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from ocop_desktop.domain.law.criteria import Criteria
from ocop_desktop.domain.rating.evaluation import CouncilDecision, Evaluation, judge_evaluation
from ocop_desktop.domain.rating.evaluations_list import EvaluationRow, make_evaluation_row
from ocop_desktop.domain.rating.score_sheet import Level, MemberSheet
from ocop_desktop.domain.rating.verdict import Outcome
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.register.recognition import RecognitionKind
from ocop_desktop.domain.text import Translated
from tests.domain.rating.sheets import LAW, best, criteria

NECTAR = Product(Translated("Mật dừa nước"), 1, id=5)
SET_1 = criteria(1)
SCORED = Evaluation(
    5, LAW.id, 1, id=3, level=Level.PROVINCE, kind=RecognitionKind.FIRST, round="Đợt 1",
    held_on=date(2026, 11, 2), sheets=(MemberSheet("", best(SET_1)),),
)  # fmt: skip


def row_of(evaluation: Evaluation, of: Criteria | None = SET_1) -> EvaluationRow:
    verdict = judge_evaluation(evaluation, LAW, of)
    found = of.criteria_set if of else None
    return make_evaluation_row(evaluation, NECTAR, "HTX Rừng Sác", verdict, found)


def test_a_row_says_what_was_evaluated_and_what_came_of_it() -> None:
    assert row_of(SCORED) == EvaluationRow(
        id=3,
        product_id=5,
        product="Mật dừa nước",
        producer="HTX Rừng Sác",
        set_number=1,
        level=Level.PROVINCE,
        kind=RecognitionKind.FIRST,
        round="Đợt 1",
        held_on=date(2026, 11, 2),
        outcome=Outcome.RATED,
        mean=Decimal(100),
        band=5,
        stars=5,
        potential_five=True,
        missing=0,
        decided=False,
        locked=False,
        criteria_set=SET_1.criteria_set,
    )


def test_the_councils_stars_win_and_are_no_longer_potential() -> None:
    decided = row_of(replace(SCORED, decision=CouncilDecision(4), locked_hash="0" * 64))
    assert (decided.stars, decided.band, decided.potential_five) == (4, 5, False)
    assert (decided.decided, decided.locked) == (True, True)
    without = row_of(replace(SCORED, decision=CouncilDecision(note="hoãn")))
    assert (without.stars, without.decided) == (5, False)


@pytest.mark.parametrize(
    ("changes", "band", "missing"),
    [
        ({"1.5": Decimal(2)}, 5, 1),
        ({"1.5": None}, 5, 2),
        (dict.fromkeys(best(SET_1)) | {"1.5": Decimal(2)}, 1, 0),
    ],
)
def test_only_minimums_of_the_band_it_reached_or_fewer_are_counted(
    changes: dict[str, Decimal | None], band: int, missing: int
) -> None:
    row = row_of(replace(SCORED, sheets=(MemberSheet("", best(SET_1) | changes),)))
    assert (row.band, row.missing) == (band, missing)


def test_a_sheet_that_is_not_finished_has_neither_stars_nor_counted_minimums() -> None:
    row = row_of(replace(SCORED, sheets=(MemberSheet("", {"1.1": None}),)))
    assert (row.outcome, row.band, row.stars, row.missing) == (Outcome.INCOMPLETE, None, None, 0)


def test_a_council_may_decide_on_a_sheet_that_is_not_finished() -> None:
    row = row_of(replace(SCORED, sheets=(), decision=CouncilDecision(3)))
    assert (row.outcome, row.stars, row.decided) == (Outcome.INCOMPLETE, 3, True)
