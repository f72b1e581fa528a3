"""The shortest way to the next star: the cheapest improvements of a sheet (kế hoạch nâng hạng sao).

What minimums and stop-if-zero rules demand is raised first, for there is no choice about it. What the
band then still lacks is found by `path_search`: an exact optimum and the next best ones.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import IncompleteSheet, InvalidValue
from ocop_desktop.domain.law.criteria import Criteria, Criterion, RuleKind, Slot
from ocop_desktop.domain.law.regulation import Band, Regulation
from ocop_desktop.domain.rating.agreement import find_agreed_answers, rank
from ocop_desktop.domain.rating.effort import USUAL_EFFORT, EffortTable
from ocop_desktop.domain.rating.path_search import Rise, SlotRises, find_cheapest_choices
from ocop_desktop.domain.rating.score_sheet import (
    Answer,
    Level,
    MemberSheet,
    ScoreSheet,
    check_sheet,
    find_chosen,
)
from ocop_desktop.domain.rating.sheet_rules import (
    find_fired_rules,
    is_closed,
    slots_stopped_by_zero,
)
from ocop_desktop.domain.rating.stars import judge
from ocop_desktop.domain.rating.verdict import Effect
from ocop_desktop.domain.register.recognition import STARS

MAX_PATHS = 6
"""How many are shown: the cheapest and five alternatives."""

_ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class Step:
    """One improvement: a criterion raised from `start` (None = no option met) to the option `to`."""

    criterion: str
    start: Answer
    to: Decimal
    effort: Decimal


@dataclass(frozen=True, slots=True)
class ImprovementPath:
    """Improvements that reach a star, in the order of the sheet.

    `cost` is the sum of their efforts; `mean`, `stars` and `potential_five` are the agreed answers
    judged again after them. Nothing in it can be left out or lowered and the star still reached.
    """

    steps: tuple[Step, ...]
    cost: Decimal
    mean: Decimal
    stars: int
    potential_five: bool = False


class _Unreachable(Exception):
    """No improvement leads to the star."""


@dataclass(frozen=True, slots=True)
class _OpenSlot:
    """An open line: its agreed answer `start`, and the least answer the star demands of it."""

    criterion: Criterion
    start: Answer
    required: Answer


def find_cheapest_paths(
    criteria: Criteria,
    sheet: ScoreSheet,
    regulation: Regulation,
    stars: int,
    effort: EffortTable = USUAL_EFFORT,
    level: Level = Level.PROVINCE,
    *,
    limit: int = MAX_PATHS,
) -> tuple[ImprovementPath, ...]:
    """The cheapest sets of improvements by which the agreed answers reach `stars`, at most `limit`.

    They reach the band and clear every minimum for `stars` or fewer; they only go up, within the
    chosen case. The first is the optimum; then by cost, fewest steps and the order of the sheet.
    A star already held gives one path without steps. Empty = unreachable: points or closed lines do
    not allow it, or the dossier is out, not eligible, or stopped by a person.
    Raises `UnfitAnswer`, `IncompleteSheet`, and `InvalidValue` for stars without a band.
    """
    check_sheet(criteria, sheet)
    band = _find_band(regulation, stars)
    agreed = find_agreed_answers(criteria, sheet)
    if _is_excluded(criteria, sheet, agreed, regulation):
        return ()
    _refuse_unscored(criteria, sheet)
    try:
        open_slots = _find_open_slots(criteria, sheet.confirm, agreed, stars)
    except _Unreachable:
        return ()
    reached = sum((open_slot.required or _ZERO for open_slot in open_slots), _ZERO)
    lines = [_make_slot_rises(open_slot, effort) for open_slot in open_slots]
    choices = islice(find_cheapest_choices(lines, band.start - reached), limit)
    return tuple(
        _make_path(
            _make_steps(open_slots, choice, effort),
            criteria,
            regulation,
            level,
            sheet.confirm,
            agreed,
        )
        for choice in choices
    )


def _find_band(regulation: Regulation, stars: int) -> Band:
    band = next((band for band in regulation.bands if band.stars == stars), None)
    if band is None:
        raise InvalidValue("stars", str(stars), ValueReason.OUT_OF_RANGE)
    return band


def _is_excluded(
    criteria: Criteria, sheet: ScoreSheet, agreed: Mapping[str, Answer], regulation: Regulation
) -> bool:
    """Whether people's confirmations leave no stars, whatever the points; a stop for zero can be mended."""
    return any(
        fired_rule.effect in {Effect.DISQUALIFIED, Effect.NOT_ELIGIBLE, Effect.STOPPED}
        and fired_rule.rule.kind is not RuleKind.STOP_IF_ZERO
        for fired_rule in find_fired_rules(criteria, sheet.confirm, agreed, regulation)
    )


def _refuse_unscored(criteria: Criteria, sheet: ScoreSheet) -> None:
    unscored = tuple(
        slot.number
        for slot in criteria.slots
        if not is_closed(slot, sheet.confirm) and not _is_scored(slot, sheet)
    )
    if unscored:
        raise IncompleteSheet(unscored)


def _is_scored(slot: Slot, sheet: ScoreSheet) -> bool:
    members = sheet.members
    return bool(members) and all(find_chosen(slot, member.options) for member in members)


def _find_open_slots(
    criteria: Criteria, confirm: Mapping[str, bool], agreed: Mapping[str, Answer], stars: int
) -> list[_OpenSlot]:
    """The open lines in the order of the sheet; raises `_Unreachable`."""
    never_zero = _find_slots_needing_points(criteria)
    found = []
    for slot in criteria.slots:
        criterion = find_chosen(slot, agreed) or slot.criteria[0]
        start = agreed.get(criterion.number)
        minimum = _find_minimum(criterion, stars)
        wants_points = slot.number in never_zero and criterion.number in agreed and not start
        if not is_closed(slot, confirm):
            required = _find_required_answer(criterion, start, minimum, wants_points=wants_points)
            found.append(_OpenSlot(criterion, start, required))
        elif minimum is not None or wants_points:
            raise _Unreachable
    return found


def _find_slots_needing_points(criteria: Criteria) -> set[str]:
    """The lines on which scoring stops when they have no points."""
    return {
        slot.number
        for rule in criteria.all_rules()
        if rule.kind is RuleKind.STOP_IF_ZERO
        for slot in slots_stopped_by_zero(rule, criteria)
    }


def _find_minimum(criterion: Criterion, stars: int) -> Decimal | None:
    """The points of the highest option demanded for `stars` or fewer."""
    marked = [criterion.minimum(fewer) for fewer in STARS if fewer <= stars]
    return max((option.points for option in marked if option is not None), default=None)


def _find_required_answer(
    criterion: Criterion, start: Answer, minimum: Decimal | None, *, wants_points: bool
) -> Answer:
    """The lowest answer from `start` up that will do; raises `_Unreachable`."""
    if not wants_points and (minimum is None or minimum <= rank(start)):
        return start
    for points in _list_points_above(criterion, start):
        if points >= (minimum or _ZERO) and (points or not wants_points):
            return points
    raise _Unreachable


def _list_points_above(criterion: Criterion, answer: Answer) -> list[Decimal]:
    return sorted({option.points for option in criterion.options if option.points > rank(answer)})


def _make_slot_rises(open_slot: _OpenSlot, effort: EffortTable) -> SlotRises:
    """The line as it stands once raised to the least demanded."""
    criterion, required = open_slot.criterion, open_slot.required
    rises = []
    below = has = required or _ZERO
    for points in _list_points_above(criterion, required):
        taken = effort.rise_effort(criterion, required, points)
        rises.append(Rise(points, points - has, points - below, taken))
        below = points
    return SlotRises(tuple(rises), is_step=required != open_slot.start)


def _make_steps(
    open_slots: list[_OpenSlot], choice: tuple[Rise | None, ...], effort: EffortTable
) -> tuple[Step, ...]:
    found = []
    for open_slot, rise in zip(open_slots, choice, strict=True):
        to = rise.to if rise else open_slot.required
        if to is not None and to != open_slot.start:
            taken = effort.rise_effort(open_slot.criterion, open_slot.start, to)
            found.append(Step(open_slot.criterion.number, open_slot.start, to, taken))
    return tuple(found)


def _make_path(
    steps: tuple[Step, ...],
    criteria: Criteria,
    regulation: Regulation,
    level: Level,
    confirm: Mapping[str, bool],
    agreed: Mapping[str, Answer],
) -> ImprovementPath:
    """The path of `steps`, with what the agreed answers come to after them."""
    answers = {**agreed, **{step.criterion: step.to for step in steps}}
    verdict = judge(criteria, ScoreSheet((MemberSheet("", answers),), confirm), regulation, level)
    cost = sum((step.effort for step in steps), _ZERO)
    mean, reached = verdict.mean or _ZERO, verdict.stars or 0
    return ImprovementPath(steps, cost, mean, reached, verdict.potential_five)
