"""The rules beside criteria: which of them fired, and which lines they close."""

from collections.abc import Mapping

from ocop_desktop.domain.law.criteria import Criteria, Rule, RuleKind, Slot
from ocop_desktop.domain.law.regulation import Regulation
from ocop_desktop.domain.rating.score_sheet import Answer
from ocop_desktop.domain.rating.verdict import Effect, FiredRule

_EFFECTS = {
    RuleKind.DISQUALIFY_IF: Effect.DISQUALIFIED,
    RuleKind.NOT_ELIGIBLE_IF: Effect.NOT_ELIGIBLE,
    RuleKind.STOP_IF: Effect.STOPPED,
    RuleKind.APPLIES_ONLY_IF: Effect.CLOSED,
    RuleKind.REQUIRES: Effect.ZERO,
    RuleKind.EVIDENCE_REQUIRED: Effect.ZERO,
}


def find_fired_rules(
    criteria: Criteria,
    confirm: Mapping[str, bool],
    agreed: Mapping[str, Answer],
    regulation: Regulation,
) -> tuple[FiredRule, ...]:
    """Every rule that has an effect, or waits for an answer, in the order of the sheet."""
    origin = regulation.origin_criterion
    effects = (
        (rule, _find_effect(rule, criteria, confirm, agreed, origin))
        for rule in criteria.all_rules()
    )
    return tuple(FiredRule(rule, effect) for rule, effect in effects if effect is not None)


def _find_effect(
    rule: Rule,
    criteria: Criteria,
    confirm: Mapping[str, bool],
    agreed: Mapping[str, Answer],
    origin: str,
) -> Effect | None:
    if rule.kind is RuleKind.STOP_IF_ZERO:
        return Effect.STOPPED if _has_zero_before(rule, criteria, agreed) else None
    answer = confirm.get(rule.name)
    if answer is None:
        return Effect.UNCONFIRMED
    if answer is rule.kind.is_precondition:
        return None
    return find_effect(rule, origin)


def find_effect(rule: Rule, origin: str) -> Effect:
    """What an asked rule does when it goes against the product.

    `origin` is the regulation's origin criterion: there an unmet `requires` leaves the product out.
    """
    if rule.kind is RuleKind.REQUIRES and rule.place == origin:
        return Effect.NOT_ELIGIBLE
    return _EFFECTS[rule.kind]


def _has_zero_before(rule: Rule, criteria: Criteria, agreed: Mapping[str, Answer]) -> bool:
    return any(
        not agreed[criterion.number]
        for slot in slots_stopped_by_zero(rule, criteria)
        for criterion in slot.criteria
        if criterion.number in agreed
    )


def slots_stopped_by_zero(rule: Rule, criteria: Criteria) -> tuple[Slot, ...]:
    """The lines of the rule's section down to the rule, its own line included."""
    place = _find_place(rule, criteria)
    section = criteria.slots[place].section
    return tuple(slot for slot in criteria.slots[: place + 1] if slot.section == section)


def _find_place(rule: Rule, criteria: Criteria) -> int:
    return next(place for place, slot in enumerate(criteria.slots) if rule in slot.rules)


def slots_until_stop(criteria: Criteria, fired: tuple[FiredRule, ...]) -> tuple[Slot, ...]:
    """The lines that were scored before scoring stopped, the stopping line included."""
    stops = [fired_rule.rule for fired_rule in fired if fired_rule.effect is Effect.STOPPED]
    if any(rule in criteria.rules for rule in stops):
        return ()
    last = min((_find_place(rule, criteria) for rule in stops), default=len(criteria.slots))
    return criteria.slots[: last + 1]


def is_closed(slot: Slot, confirm: Mapping[str, bool]) -> bool:
    """Whether the line gives no points because a condition that opens it does not hold."""
    return any(rule.kind.is_precondition and confirm.get(rule.name) is False for rule in slot.rules)
