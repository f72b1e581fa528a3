"""The council's agreement (thống nhất): one answer per criterion out of the members' answers."""

from collections import Counter
from collections.abc import Mapping
from decimal import Decimal

from ocop_desktop.domain.law.criteria import Criteria, Criterion, Slot
from ocop_desktop.domain.rating.score_sheet import Answer, ScoreSheet, find_chosen


def find_agreed_answers(criteria: Criteria, sheet: ScoreSheet) -> Mapping[str, Answer]:
    """The council's answer per criterion: what the chair set, else the majority's.

    That is the highest level which more than half of those who scored reach (the lower median);
    a case is the one most members chose.
    """
    found: dict[str, Answer] = {}
    for slot in criteria.slots:
        criterion = find_chosen(slot, sheet.agreed)
        if criterion is not None:
            found[criterion.number] = sheet.agreed[criterion.number]
            continue
        votes = [
            (voted, member.options)
            for member in sheet.members
            if (voted := find_chosen(slot, member.options))
        ]
        if votes:
            agreed = _find_leading_case(slot, [criterion for criterion, _ in votes])
            reached = _find_lower_median(
                [options[criterion.number] for criterion, options in votes]
            )
            found[agreed.number] = _find_highest_within(agreed, reached)
    return found


def _find_leading_case(slot: Slot, votes: list[Criterion]) -> Criterion:
    count = Counter(vote.number for vote in votes)
    return max(slot.criteria, key=lambda case: count[case.number])


def _find_lower_median(answers: list[Answer]) -> Answer:
    ordered = sorted(answers, key=rank)
    return ordered[(len(ordered) - 1) // 2]


def _find_highest_within(criterion: Criterion, reached: Answer) -> Answer:
    """The highest option within reach: votes for another case may have points this one lacks."""
    within = [option.points for option in criterion.options if option.points <= rank(reached)]
    return max(within, default=None)


def rank(answer: Answer) -> Decimal:
    """Where an answer stands: no option met lies under every option, an option of 0 points too."""
    return Decimal(-1) if answer is None else answer
