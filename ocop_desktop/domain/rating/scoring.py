"""Filling a score sheet step by step: every function returns a changed evaluation.

Sheets belong to members by name; while nobody is named there is one sheet without a name ("").
"""

from collections.abc import Mapping
from dataclasses import replace

from ocop_desktop.domain.law.criteria import Slot
from ocop_desktop.domain.rating.evaluation import CouncilMember, Evaluation
from ocop_desktop.domain.rating.score_sheet import Answer, MemberSheet


def list_members(evaluation: Evaluation) -> tuple[CouncilMember, ...]:
    """Everybody with a place in the council or a sheet; the sheet without a name is a member without one."""
    known = {member.name for member in evaluation.council}
    unseated = (sheet.name for sheet in evaluation.sheets if sheet.name not in known)
    return (*evaluation.council, *map(CouncilMember, dict.fromkeys(unseated)))


def find_answers(evaluation: Evaluation, name: str) -> Mapping[str, Answer]:
    """What one member answered so far."""
    return next((sheet.options for sheet in evaluation.sheets if sheet.name == name), {})


def set_answer(
    evaluation: Evaluation, name: str, slot: Slot, criterion: str, points: Answer
) -> Evaluation:
    """Set one member's answer on a line; of several cases only the chosen one keeps an answer."""
    answers = _remove_answers(find_answers(evaluation, name), slot)
    return mark_reviewed(_set_sheet(evaluation, name, {**answers, criterion: points}), slot)


def clear_answer(evaluation: Evaluation, name: str, slot: Slot) -> Evaluation:
    """Remove the member's answer on a line, so that it is not scored."""
    answers = _remove_answers(find_answers(evaluation, name), slot)
    return mark_reviewed(_set_sheet(evaluation, name, answers), slot)


def mark_reviewed(evaluation: Evaluation, slot: Slot) -> Evaluation:
    """Note that a person has looked at the carried answer of a line."""
    numbers = {criterion.number for criterion in slot.criteria}
    return replace(evaluation, carried=evaluation.carried - numbers)


def set_confirmation(evaluation: Evaluation, rule_name: str, holds: bool | None) -> Evaluation:
    """Set whether a rule's condition holds; None removes the answer."""
    confirm = {name: answer for name, answer in evaluation.confirm.items() if name != rule_name}
    if holds is not None:
        confirm[rule_name] = holds
    return replace(evaluation, confirm=confirm)


def overrule_majority(
    evaluation: Evaluation, slot: Slot, criterion: str, points: Answer
) -> Evaluation:
    """Set the agreed answer of a line, as the chair may do against the majority."""
    agreed = {**_remove_answers(evaluation.agreed, slot), criterion: points}
    return replace(evaluation, agreed=agreed)


def restore_majority(evaluation: Evaluation, slot: Slot) -> Evaluation:
    """Remove the chair's answer of a line, so that the majority's counts."""
    return replace(evaluation, agreed=_remove_answers(evaluation.agreed, slot))


def add_member(evaluation: Evaluation, member: CouncilMember, first_name: str) -> Evaluation:
    """Add a member with an empty sheet; whoever scored without a name is called `first_name`."""
    council = tuple(
        replace(known, name=known.name or first_name) for known in list_members(evaluation)
    )
    sheets = tuple(replace(sheet, name=sheet.name or first_name) for sheet in evaluation.sheets)
    return replace(
        evaluation, council=(*council, member), sheets=(*sheets, MemberSheet(member.name))
    )


def replace_member(evaluation: Evaluation, name: str, member: CouncilMember) -> Evaluation:
    """Replace the member called `name` by `member`, who takes over the sheet."""
    council = tuple(member if known.name == name else known for known in list_members(evaluation))
    sheets = tuple(
        replace(sheet, name=member.name) if sheet.name == name else sheet
        for sheet in evaluation.sheets
    )
    return replace(evaluation, council=council, sheets=sheets)


def remove_member(evaluation: Evaluation, name: str) -> Evaluation:
    """Remove the member and the sheet; after the last one an empty sheet without a name stays."""
    council = tuple(member for member in list_members(evaluation) if member.name != name)
    sheets = tuple(sheet for sheet in evaluation.sheets if sheet.name != name)
    return replace(evaluation, council=council, sheets=sheets or (MemberSheet(""),))


def _set_sheet(evaluation: Evaluation, name: str, answers: Mapping[str, Answer]) -> Evaluation:
    changed = MemberSheet(name, answers)
    if any(sheet.name == name for sheet in evaluation.sheets):
        sheets = tuple(changed if sheet.name == name else sheet for sheet in evaluation.sheets)
    else:
        sheets = (*evaluation.sheets, changed)
    return replace(evaluation, sheets=sheets)


def _remove_answers(answers: Mapping[str, Answer], slot: Slot) -> dict[str, Answer]:
    numbers = {criterion.number for criterion in slot.criteria}
    return {number: points for number, points in answers.items() if number not in numbers}
