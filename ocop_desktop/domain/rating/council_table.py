"""The council's sheets side by side: every member's answer, how far apart they lie, what is agreed."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from statistics import median

from ocop_desktop.domain.law.criteria import Criteria, Criterion, Slot
from ocop_desktop.domain.rating.agreement import rank
from ocop_desktop.domain.rating.score_sheet import Answer, MemberSheet, ScoreSheet, find_chosen
from ocop_desktop.domain.rating.verdict import MemberTotal, Verdict

FAR_STEPS = 2
"""Members this many options apart on one criterion are shown as far apart."""


@dataclass(frozen=True, slots=True)
class Vote:
    """One member's answer on a line; `criterion` None while it is not scored yet."""

    criterion: Criterion | None
    points: Answer = None


@dataclass(frozen=True, slots=True)
class CouncilLine:
    """A line of the council's table. `spread` in points, `steps` in options, of those who scored."""

    slot: Slot
    votes: tuple[Vote, ...]
    agreed: Vote
    spread: Decimal
    steps: int
    is_overruled: bool

    @property
    def is_far_apart(self) -> bool:
        """Whether the members lie two options or more apart."""
        return self.steps >= FAR_STEPS


def make_council_lines(
    criteria: Criteria, sheet: ScoreSheet, verdict: Verdict
) -> tuple[CouncilLine, ...]:
    """Every line of the sheet with the votes of those present, in their order."""
    agreed = MemberSheet("", verdict.agreed or {})
    return tuple(_make_line(slot, sheet, agreed) for slot in criteria.slots)


def find_outliers(totals: Sequence[MemberTotal], limit: Decimal) -> frozenset[str]:
    """Whose totals lie farthest from the middle one, where the spread exceeds `limit` points."""
    points = [member.total for member in totals]
    if not points or max(points) - min(points) <= limit:
        return frozenset()
    middle = median(points)
    farthest = max(abs(point - middle) for point in points)
    minimum = min(limit, farthest)
    return frozenset(
        total.name
        for total in totals
        if (off := abs(total.total - middle)) > minimum or off == farthest
    )


def _make_line(slot: Slot, sheet: ScoreSheet, agreed: MemberSheet) -> CouncilLine:
    votes = tuple(_find_vote(slot, member) for member in sheet.members)
    scored = [vote for vote in votes if vote.criterion is not None]
    points = [vote.points or Decimal(0) for vote in scored]
    steps = [_count_options_reached(vote) for vote in scored]
    return CouncilLine(
        slot,
        votes,
        _find_vote(slot, agreed),
        max(points) - min(points) if points else Decimal(0),
        max(steps) - min(steps) if steps else 0,
        find_chosen(slot, sheet.agreed) is not None,
    )


def _find_vote(slot: Slot, member: MemberSheet) -> Vote:
    criterion = find_chosen(slot, member.options)
    return Vote(criterion, member.options[criterion.number]) if criterion else Vote(None)


def _count_options_reached(vote: Vote) -> int:
    """The place of the answer among the options; no option met lies under the first."""
    options = vote.criterion.options if vote.criterion else ()
    return sum(option.points <= rank(vote.points) for option in options)
