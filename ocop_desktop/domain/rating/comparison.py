"""Evaluations beside each other: cloned into a new one, compared, tried by another regulation."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from ocop_desktop.domain.law.criteria import Criteria, Slot
from ocop_desktop.domain.law.regulation import Regulation
from ocop_desktop.domain.rating.evaluation import Evaluation
from ocop_desktop.domain.rating.evaluations_list import EvaluationView
from ocop_desktop.domain.rating.score_sheet import Answer, MemberSheet, ScoreSheet
from ocop_desktop.domain.rating.stars import judge
from ocop_desktop.domain.rating.verdict import Verdict
from ocop_desktop.domain.register.product import Certificate


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


def clone_evaluation(
    old: EvaluationView, new: Evaluation, criteria: Criteria | None, on: date
) -> Clone:
    """`new`, an evaluation of the same product by `criteria`, with the answers of `old` carried over.

    Papers of the product that have expired by `on` are named, so that nobody carries them along.
    """
    expired = tuple(
        paper for paper in old.product.certificates if paper.expires_on and paper.expires_on < on
    )
    new = replace(new, cloned_from=old.evaluation.id)
    if old.criteria is None or criteria is None:
        return Clone(new, expired)
    answers = carry_answers(old.criteria, old.verdict.agreed or {}, criteria)
    sheets = (MemberSheet("", answers),)
    return Clone(replace(new, sheets=sheets, carried=frozenset(answers)), expired)


def compare_evaluations(first: EvaluationView, second: EvaluationView) -> Comparison:
    """Two evaluations side by side, the earlier first; without score sheets nothing differs."""
    before, after = sorted(
        (first, second), key=lambda view: (view.evaluation.held_on or date.min, view.evaluation.id)
    )
    if before.criteria is None or after.criteria is None:
        return Comparison(before, after, ())
    differences = find_differences(
        before.criteria, before.verdict.agreed or {}, after.criteria, after.verdict.agreed or {}
    )
    return Comparison(before, after, differences)


def try_regulation(
    evaluation: Evaluation, verdict: Verdict, old: Criteria, regulation: Regulation, new: Criteria
) -> WhatIf:
    """The agreed answers of `verdict`, scored by `old`, judged by `regulation` and its sheet `new`."""
    answers = carry_answers(old, verdict.agreed or {}, new)
    asked = {rule.name for rule in new.all_rules() if rule.kind.is_asked}
    confirm = {name: holds for name, holds in evaluation.confirm.items() if name in asked}
    sheet = ScoreSheet((MemberSheet("", answers),), confirm)
    return WhatIf(
        new,
        regulation,
        judge(new, sheet, regulation, evaluation.level),
        frozenset(answers),
        find_new_minimums(old, new),
    )


def find_differences(
    before: Criteria,
    before_answers: Mapping[str, Answer],
    after: Criteria,
    after_answers: Mapping[str, Answer],
) -> tuple[Difference, ...]:
    """The criteria answered differently, in the order of the later sheet, dropped ones at the end."""
    names = {number: criterion.name for number, criterion in before.criteria_by_number().items()}
    names |= {number: criterion.name for number, criterion in after.criteria_by_number().items()}
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


def carry_answers(old: Criteria, answers: Mapping[str, Answer], new: Criteria) -> dict[str, Answer]:
    """The answers that mean the same in the new sheet: same criterion, same words, still offered."""
    former = old.criteria_by_number()
    found: dict[str, Answer] = {}
    for number, criterion in new.criteria_by_number().items():
        known = former.get(number)
        if known is None or number not in answers or known.name != criterion.name:
            continue
        points = answers[number]
        chosen = known.option(points) if points is not None else None
        same = [
            option.points for option in criterion.options if chosen and option.label == chosen.label
        ]
        if points is None or same:
            found[number] = None if points is None else same[0]
    return found


def find_new_minimums(old: Criteria, new: Criteria) -> tuple[tuple[str, int], ...]:
    """Marks of the new sheet that the old one lacks or sets lower, as (criterion, stars)."""
    former = _list_minimums(old.slots)
    return tuple(
        key
        for key, points in _list_minimums(new.slots).items()
        if key not in former or former[key] < points
    )


def _list_minimums(slots: tuple[Slot, ...]) -> dict[tuple[str, int], Decimal]:
    return {
        (criterion.number, option.minimum_for): option.points
        for slot in slots
        for criterion in slot.criteria
        for option in criterion.options
        if option.minimum_for is not None
    }
