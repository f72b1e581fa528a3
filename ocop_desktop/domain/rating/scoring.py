"""Filling a score sheet step by step: every function returns a changed evaluation.

Sheets belong to members by name; while nobody is named there is one sheet without a name (""), the
common one. It never becomes a member of its own: beside other sheets it does not count.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import InvalidValue
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


def has_common_scores(evaluation: Evaluation) -> bool:
    """Whether the sheet without a name holds answers, which are no member's yet."""
    return bool(find_answers(evaluation, ""))


def add_members(
    evaluation: Evaluation, members: Sequence[CouncilMember], owner: str | None = None
) -> Evaluation:
    """Add members with empty sheets; answers of the sheet without a name become `owner`'s.

    An empty `owner` drops those answers. Raises InvalidValue where there are some and no owner is named.
    """
    council = (*_list_named(evaluation), *members)
    sheets = (*evaluation.sheets, *(MemberSheet(member.name) for member in members))
    seated = replace(evaluation, council=council, sheets=sheets)
    if owner is None:
        refuse_unowned_scores(seated)
    return assign_common_scores(seated, owner or "")


def assign_common_scores(evaluation: Evaluation, owner: str) -> Evaluation:
    """Give the answers of the sheet without a name to `owner`, or drop them if that is empty.

    Where the owner has an answer already, the owner's stays.
    """
    common = find_answers(evaluation, "")
    sheets = tuple(sheet for sheet in evaluation.sheets if sheet.name)
    named = replace(evaluation, sheets=sheets)
    if not common:
        return named
    if not owner:
        return replace(named, carried=frozenset())
    return _set_sheet(named, owner, {**common, **find_answers(named, owner)})


def refuse_unowned_scores(evaluation: Evaluation) -> None:
    """Raise InvalidValue if the sheet without a name holds answers beside the sheets of members."""
    if has_common_scores(evaluation) and any(sheet.name for sheet in evaluation.sheets):
        raise InvalidValue("owner", "", ValueReason.SCORES_UNOWNED)


def replace_member(evaluation: Evaluation, name: str, member: CouncilMember) -> Evaluation:
    """Replace the member called `name` by `member`, who takes over the sheet."""
    council = tuple(member if known.name == name else known for known in _list_named(evaluation))
    sheets = tuple(
        replace(sheet, name=member.name) if sheet.name == name else sheet
        for sheet in evaluation.sheets
    )
    return replace(evaluation, council=council, sheets=sheets)


def remove_member(evaluation: Evaluation, name: str) -> Evaluation:
    """Remove the member and the sheet; after the last one an empty sheet without a name stays."""
    council = tuple(member for member in _list_named(evaluation) if member.name != name)
    sheets = tuple(sheet for sheet in evaluation.sheets if sheet.name != name)
    return replace(evaluation, council=council, sheets=sheets or (MemberSheet(""),))


def _list_named(evaluation: Evaluation) -> tuple[CouncilMember, ...]:
    return tuple(member for member in list_members(evaluation) if member.name)


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
