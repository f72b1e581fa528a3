"""Evaluations as the window lists and compares them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from ocop_desktop.domain.law.criteria import Criteria, Slot
from ocop_desktop.domain.law.regulation import Regulation
from ocop_desktop.domain.rating.evaluation import Evaluation, final_stars
from ocop_desktop.domain.rating.score_sheet import Answer, Level
from ocop_desktop.domain.rating.verdict import Outcome, Verdict
from ocop_desktop.domain.register.product import Certificate, Product
from ocop_desktop.domain.register.recognition import RecognitionKind


@dataclass(frozen=True, slots=True)
class EvaluationRow:
    """One line of the list of evaluations; points and stars are derived, `stars` the final ones."""

    id: int
    product_id: int
    product: str
    producer: str
    set_number: int | None
    level: Level
    kind: RecognitionKind | None
    round: str
    held_on: date | None
    outcome: Outcome
    mean: Decimal | None
    band: int | None
    stars: int | None
    potential_five: bool
    missing: int
    decided: bool
    locked: bool


@dataclass(frozen=True, slots=True)
class EvaluationView:
    """One evaluation with all that its page shows; `criteria` None where only means are recorded."""

    evaluation: Evaluation
    product: Product
    producer: str
    regulation: Regulation
    criteria: Criteria | None
    verdict: Verdict
    spread_limit: Decimal


@dataclass(frozen=True, slots=True)
class Clone:
    """A new evaluation begun from an earlier one, and the held papers that have expired since."""

    evaluation: Evaluation
    expired: tuple[Certificate, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """A criterion whose agreed answer differs between two evaluations; absent = not scored there."""

    criterion: str
    name: str
    before: Answer
    after: Answer
    was_scored: bool = True
    is_scored: bool = True


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two evaluations side by side, `before` the earlier one."""

    before: EvaluationView
    after: EvaluationView
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class WhatIf:
    """An evaluation's agreed answers tried against another regulation's score sheet.

    `carried` are the criteria whose answer could be taken over; the others must be scored anew.
    `new_minimums` are criteria (number, stars) marked there and not in the old sheet.
    """

    criteria: Criteria
    regulation: Regulation
    verdict: Verdict
    carried: frozenset[str]
    new_minimums: tuple[tuple[str, int], ...]


def make_evaluation_row(
    evaluation: Evaluation, product: Product, producer: str, verdict: Verdict
) -> EvaluationRow:
    """The line of an evaluation; its missing minimums are those of the band it reached or fewer."""
    return EvaluationRow(
        id=evaluation.id,
        product_id=product.id,
        product=product.name.vi,
        producer=producer,
        set_number=evaluation.set_number,
        level=evaluation.level,
        kind=evaluation.kind,
        round=evaluation.round,
        held_on=evaluation.held_on,
        outcome=verdict.outcome,
        mean=verdict.mean,
        band=verdict.band,
        stars=final_stars(evaluation, verdict),
        potential_five=verdict.potential_five and evaluation.decision.stars is None,
        missing=sum(gap.stars <= (verdict.band or 0) for gap in verdict.missing),
        decided=evaluation.decision.stars is not None,
        locked=evaluation.is_locked,
    )


def differences(
    before: Criteria,
    before_answers: Mapping[str, Answer],
    after: Criteria,
    after_answers: Mapping[str, Answer],
) -> tuple[Difference, ...]:
    """The criteria answered differently, in the order of the later sheet, dropped ones at the end."""
    names = {n: one.name for n, one in before.criteria_by_number().items()}
    names |= {n: one.name for n, one in after.criteria_by_number().items()}
    numbers = dict.fromkeys([*after.criteria_by_number(), *before.criteria_by_number()])
    missing = object()
    return tuple(
        Difference(
            number,
            names[number],
            before_answers.get(number),
            after_answers.get(number),
            number in before_answers,
            number in after_answers,
        )
        for number in numbers
        if before_answers.get(number, missing) != after_answers.get(number, missing)
    )


def carried_answers(
    old: Criteria, answers: Mapping[str, Answer], new: Criteria
) -> dict[str, Answer]:
    """The answers that mean the same in the new sheet: same criterion, same words, still offered."""
    former = old.criteria_by_number()
    found: dict[str, Answer] = {}
    for number, criterion in new.criteria_by_number().items():
        known = former.get(number)
        if known is None or number not in answers or known.name != criterion.name:
            continue
        points = answers[number]
        chosen = known.option(points) if points is not None else None
        same = [one.points for one in criterion.options if chosen and one.label == chosen.label]
        if points is None or same:
            found[number] = None if points is None else same[0]
    return found


def new_minimums(old: Criteria, new: Criteria) -> tuple[tuple[str, int], ...]:
    """Marks of the new sheet that the old one lacks or sets lower, as (criterion, stars)."""
    former = _minimums(old.slots)
    return tuple(
        key
        for key, points in _minimums(new.slots).items()
        if key not in former or former[key] < points
    )


def _minimums(slots: tuple[Slot, ...]) -> dict[tuple[str, int], Decimal]:
    return {
        (criterion.number, option.minimum_for): option.points
        for slot in slots
        for criterion in slot.criteria
        for option in criterion.options
        if option.minimum_for is not None
    }
