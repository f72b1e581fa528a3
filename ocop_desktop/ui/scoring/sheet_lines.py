"""The lines of one member's score sheet: parts, sections, criteria, conditions."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.law.criteria import (
    SET_PLACE,
    Criteria,
    Criterion,
    Rule,
    RuleKind,
    Section,
    Slot,
)
from ocop_desktop.domain.law.regulation import Regulation
from ocop_desktop.domain.rating.agreement import rank
from ocop_desktop.domain.rating.score_sheet import Answer, find_chosen
from ocop_desktop.domain.rating.sheet_rules import find_effect, is_closed
from ocop_desktop.domain.rating.verdict import Effect
from ocop_desktop.domain.text import format_points
from ocop_desktop.ui.scoring.sheet_line import NONE_MET, Choice, LineKind, LineState, SheetLine
from ocop_desktop.ui.words.evaluations import consequence_words, rule_tag

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SheetState:
    """What the lines are drawn from: one member's answers, the council's confirmations.

    `scored` are the slots' numbers before scoring stopped.
    """

    criteria: Criteria
    answers: Mapping[str, Answer]
    confirm: Mapping[str, bool]
    carried: frozenset[str]
    scored: frozenset[str]
    regulation: Regulation


def make_lines(state: SheetState) -> tuple[SheetLine, ...]:
    """Return every line in sheet order, the conditions of the whole dossier first."""
    return tuple(_iterate_lines(state))


def _iterate_lines(state: SheetState) -> Iterator[SheetLine]:
    if state.criteria.rules:
        yield SheetLine(LineKind.PART, "", "", translate("Sheet", "Điều kiện chung của hồ sơ"))
        yield from _rule_lines(state, state.criteria.rules)
    part, slots = "", {slot.number: slot for slot in state.criteria.slots}
    for section in state.criteria.sections:
        if section.part != part:
            part = section.part
            yield _part_line(state, part)
        yield from _section_lines(state, section, slots)


def _part_line(state: SheetState, part: str) -> SheetLine:
    slots = [slot for slot in state.criteria.slots if slot.part == part]
    maximum = sum((one.max for one in state.criteria.sections if one.part == part), Decimal(0))
    title = translate("Sheet", "Phần {part}. {name}")
    name = next((one.name for one in state.regulation.parts if one.letter == part), "")
    return SheetLine(
        LineKind.PART, "", part, title.format(part=part, name=name),
        _points_words(_sum_points(state, slots), maximum),
    )  # fmt: skip


def _section_lines(
    state: SheetState, section: Section, slots: Mapping[str, Slot]
) -> Iterator[SheetLine]:
    is_one_line = section.number in slots
    if not is_one_line:
        yield _heading_line(
            state, section, [s for s in slots.values() if s.section == section.number]
        )
    if section.choose_one:
        yield from _rule_lines(state, slots[section.number].rules)
        yield _slot_line(state, slots[section.number], section, section.name)
        return
    yield from _rule_lines(state, section.rules)
    for criterion in section.criteria:
        if criterion.part_criteria:
            parts = [slots[one.number] for one in criterion.part_criteria]
            yield _heading_line(state, criterion, parts)
        yield from _rule_lines(state, criterion.rules)
        for one in criterion.part_criteria or (criterion,):
            if one is not criterion:
                yield from _rule_lines(state, one.rules)
            owner = section if is_one_line else criterion
            yield _slot_line(state, slots[one.number], owner, one.name)


def _heading_line(
    state: SheetState, owner: Section | Criterion, slots: Sequence[Slot]
) -> SheetLine:
    points = _points_words(_sum_points(state, slots), owner.max)
    return SheetLine(LineKind.SECTION, "", owner.number, owner.name, points, hints=owner.hints)


def _slot_line(state: SheetState, slot: Slot, owner: Section | Criterion, title: str) -> SheetLine:
    answered = find_chosen(slot, state.answers)
    answer = state.answers[answered.number] if answered else None
    closed_words = _closed_words(state, slot)
    shown_criterion = answered or slot.criteria[0]
    maximum = max(criterion.max for criterion in slot.criteria)
    earned = (answer or Decimal(0)) if answered or closed_words else None
    return SheetLine(
        LineKind.CRITERION,
        slot.number,
        slot.number,
        title,
        _points_words(Decimal(0) if closed_words else earned, maximum),
        closed_words or _answer_words(answered, answer),
        LineState.CLOSED if closed_words else LineState.DONE if answered else LineState.OPEN,
        _hints(slot, owner),
        tuple(_choices(slot, state.answers)),
        _minimums(shown_criterion, answered is not None, answer, closed=bool(closed_words)),
        closed_words,
        is_carried=bool(answered and answered.number in state.carried),
        slot=slot,
    )


def _hints(slot: Slot, owner: Section | Criterion) -> tuple[str, ...]:
    own = [hint for criterion in slot.criteria for hint in criterion.hints]
    stops = [
        f"{rule_tag(rule.kind)}: {rule.text}"
        for rule in slot.rules
        if rule.kind is RuleKind.STOP_IF_ZERO
    ]
    return tuple(dict.fromkeys((*owner.hints, *own, *stops)))


def _choices(slot: Slot, answers: Mapping[str, Answer]) -> Iterator[Choice]:
    number = 0
    is_case = len(slot.criteria) > 1
    for criterion in slot.criteria:
        for place, option in enumerate(criterion.options):
            number += 1
            is_chosen = criterion.number in answers and answers[criterion.number] == option.points
            heading = criterion.name if is_case and not place else ""
            yield Choice(
                str(number), option.label, criterion.number, option.points,
                stars=option.minimum_for, heading=heading, is_chosen=is_chosen,
            )  # fmt: skip
    answered = find_chosen(slot, answers)
    yield Choice(
        NONE_MET,
        translate("Sheet", "Không đạt mức nào"),
        (answered or slot.criteria[0]).number,
        is_chosen=answered is not None and answers[answered.number] is None,
    )


def _rule_lines(state: SheetState, rules: Sequence[Rule]) -> Iterator[SheetLine]:
    for rule in rules:
        if rule.kind.is_asked:
            yield _rule_line(
                rule,
                find_effect(rule, state.regulation.origin_criterion),
                state.confirm.get(rule.name),
            )


def _rule_line(rule: Rule, effect: Effect, confirmed: bool | None) -> SheetLine:
    is_against = confirmed is not None and confirmed is not rule.kind.is_precondition
    consequence = consequence_words(effect)
    choices = tuple(
        Choice(
            key,
            label if holds is rule.kind.is_precondition else f"{label} – {consequence}",
            holds=holds,
            is_chosen=confirmed is holds,
        )
        for key, label, holds in (
            ("1", translate("Sheet", "Không"), False),
            ("2", translate("Sheet", "Có"), True),
        )
    )
    detail = next((choice.label for choice in choices if choice.is_chosen), "")
    return SheetLine(
        LineKind.RULE,
        rule.name,
        "" if rule.place == SET_PLACE else rule.place,
        f"{rule_tag(rule.kind)}: {rule.text}",
        detail=detail or translate("Sheet", "chưa xác nhận"),
        state=LineState.OPEN if confirmed is None else LineState.DONE,
        choices=choices,
        is_against=is_against,
        rule=rule,
    )


def _closed_words(state: SheetState, slot: Slot) -> str:
    if slot.number not in state.scored:
        return translate("Sheet", "không chấm: đã dừng chấm ở trên")
    if is_closed(slot, state.confirm):
        return translate("Sheet", "không chấm: điều kiện ở trên không đạt")
    return ""


def _answer_words(answered: Criterion | None, answer: Answer) -> str:
    if answered is None:
        return translate("Sheet", "chưa chấm")
    option = answered.option(answer) if answer is not None else None
    return option.label if option else translate("Sheet", "không đạt mức nào")


def _minimums(
    criterion: Criterion, is_answered: bool, answer: Answer, *, closed: bool
) -> tuple[tuple[int, bool | None], ...]:
    has = None if closed else answer
    return tuple(
        (option.minimum_for, rank(has) >= option.points if is_answered or closed else None)
        for option in criterion.options
        if option.minimum_for is not None
    )


def _sum_points(state: SheetState, slots: Sequence[Slot]) -> Decimal:
    earned = Decimal(0)
    for slot in slots:
        answered = find_chosen(slot, state.answers)
        if answered is not None and not _closed_words(state, slot):
            earned += state.answers[answered.number] or Decimal(0)
    return earned


def _points_words(points: Decimal | None, maximum: Decimal) -> str:
    earned = "–" if points is None else format_points(points)
    return f"{earned} / {format_points(maximum)}"
