"""A lock: what may change under it, whichever program locked the sheets."""

import hashlib
import json
from dataclasses import replace
from decimal import Decimal

import pytest

from ocop_desktop.domain.rating.evaluation import (
    CouncilDecision,
    CouncilMember,
    Evaluation,
    hash_scores,
    is_as_locked,
)
from ocop_desktop.domain.rating.score_sheet import MemberSheet

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
