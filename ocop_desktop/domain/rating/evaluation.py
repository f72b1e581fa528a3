"""Evaluations (đánh giá): who scored a product, how, and what the council decided."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from ocop_desktop.domain.errors import NotReady
from ocop_desktop.domain.law.criteria import Criteria
from ocop_desktop.domain.law.regulation import Regulation
from ocop_desktop.domain.rating.score_sheet import Answer, Level, MemberSheet, ScoreSheet
from ocop_desktop.domain.rating.stars import judge, judge_means
from ocop_desktop.domain.rating.verdict import Outcome, Verdict
from ocop_desktop.domain.register.commune_check import TopicCheck
from ocop_desktop.domain.register.recognition import RecognitionKind


class CouncilRole(StrEnum):
    """A member's place in the council (hội đồng)."""

    CHAIR = "chu-tich"
    VICE_CHAIR = "pho-chu-tich"
    SECRETARY = "thu-ky"
    MEMBER = "uy-vien"


@dataclass(frozen=True, slots=True)
class CouncilMember:
    """Somebody invited to the council; only who is present scores."""

    name: str
    role: CouncilRole = CouncilRole.MEMBER
    position: str = ""
    present: bool = True


@dataclass(frozen=True, slots=True)
class CouncilDecision:
    """What the council recorded; its stars win over the computed ones."""

    stars: int | None = None
    number: str = ""
    on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """One evaluation of a product at one level. `id` 0 means not yet in the register.

    Either `sheets` (one per member, sharing `confirm` and the chair's `agreed`) or, where only they
    are known, the `means` of the parts. `content_hash` is the score sheet's when it was begun.
    `carried` names the criteria taken over from evaluation `cloned_from` and not looked at since.
    `locked_hash` is set while the sheets are locked: the SHA-256 of all that was scored.
    """

    product_id: int
    regulation_id: str
    set_number: int | None = None
    id: int = 0
    content_hash: str = ""
    level: Level = Level.PROVINCE
    kind: RecognitionKind | None = None
    round: str = ""
    held_on: date | None = None
    council: tuple[CouncilMember, ...] = ()
    sheets: tuple[MemberSheet, ...] = ()
    confirm: Mapping[str, bool] = field(default_factory=dict)
    agreed: Mapping[str, Answer] = field(default_factory=dict)
    means: Mapping[str, Decimal] = field(default_factory=dict)
    discussion: str = ""
    topics: tuple[TopicCheck, ...] = ()
    decision: CouncilDecision = CouncilDecision()
    cloned_from: int | None = None
    carried: frozenset[str] = frozenset()
    locked_hash: str = ""
    notes: str = ""
    version: int = field(default=0, compare=False)

    @property
    def is_locked(self) -> bool:
        """Whether its sheets are recorded and may not be changed."""
        return bool(self.locked_hash)

    @property
    def score_sheet(self) -> ScoreSheet:
        """The sheets of all members as they are judged; absent members' sheets do not count.

        Nor does the sheet without a name once a member has one: it is nobody's.
        """
        absent = {member.name for member in self.council if not member.present}
        named = any(sheet.name for sheet in self.sheets)
        counted = tuple(
            sheet for sheet in self.sheets if sheet.name not in absent and (sheet.name or not named)
        )
        return ScoreSheet(counted, self.confirm, self.agreed, len(self.council) or None)


def judge_evaluation(
    evaluation: Evaluation, regulation: Regulation, criteria: Criteria | None
) -> Verdict:
    """The verdict derived from the sheets, or from the parts' means where only those are known.

    Raises `UnfitAnswer`, `InvalidValue`.
    """
    if criteria is None or (evaluation.means and not evaluation.sheets):
        return judge_means(regulation, evaluation.means, evaluation.level)
    return judge(criteria, evaluation.score_sheet, regulation, evaluation.level)


def final_stars(evaluation: Evaluation, verdict: Verdict) -> int | None:
    """The stars that count: the council's recorded ones, else the computed ones."""
    return verdict.stars if evaluation.decision.stars is None else evaluation.decision.stars


def refuse_unready(evaluation: Evaluation, verdict: Verdict, spread_limit: Decimal) -> None:
    """Raise `NotReady` while something is open that a recorded evaluation must answer."""
    unscored = verdict.unscored if verdict.outcome is Outcome.INCOMPLETE else ()
    if verdict.outcome is Outcome.INCOMPLETE and not verdict.members and not unscored:
        unscored = ("*",)
    unconfirmed = tuple(rule.name for rule in verdict.unconfirmed)
    undiscussed = verdict.spread > spread_limit and not evaluation.discussion
    if unscored or unconfirmed or undiscussed:
        raise NotReady(unscored, unconfirmed, undiscussed=undiscussed)


def hash_scores(evaluation: Evaluation) -> str:
    """The SHA-256 of all that was scored and confirmed: a locked evaluation keeps it."""
    scored = _scores_to_data(evaluation)
    if absent := _list_absent(evaluation):
        scored["absent"] = absent
    return _hash_data(scored)


def is_as_locked(changed: Evaluation, locked: Evaluation) -> bool:
    """Whether `changed` holds all that was scored when `locked` was locked.

    Programs of schema 0002 left the absent members out of the hash: their locks hold too, and who
    was absent may not change under any lock.
    """
    if _list_absent(changed) != _list_absent(locked):
        return False
    return locked.locked_hash in {hash_scores(changed), _hash_data(_scores_to_data(changed))}


def _scores_to_data(evaluation: Evaluation) -> dict[str, Any]:
    return {
        "regulation": [evaluation.regulation_id, evaluation.set_number, evaluation.content_hash],
        "sheets": [[sheet.name, answers_to_data(sheet.options)] for sheet in evaluation.sheets],
        "confirm": dict(evaluation.confirm),
        "agreed": answers_to_data(evaluation.agreed),
        "means": {part: format(points, "f") for part, points in evaluation.means.items()},
    }


def _list_absent(evaluation: Evaluation) -> list[str]:
    return sorted(member.name for member in evaluation.council if not member.present)


def _hash_data(scored: dict[str, Any]) -> str:
    text = json.dumps(scored, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def answers_to_data(answers: Mapping[str, Answer]) -> dict[str, str]:
    """Answers as plain data: points as text, "no" where no option is met."""
    return {
        number: "no" if points is None else format(points, "f")
        for number, points in answers.items()
    }


def answers_from_data(data: Mapping[str, Any]) -> dict[str, Answer]:
    """Answers out of plain data: numbers, their text, or "no"; anything else is an ArithmeticError."""
    return {
        number: None if points == "no" else Decimal(str(points)) for number, points in data.items()
    }
