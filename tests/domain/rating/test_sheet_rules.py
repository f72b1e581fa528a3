"""Rules beside criteria: what they do when they go against the product."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop import resources
from ocop_desktop.domain.law.criteria import Rule, RuleKind
from ocop_desktop.domain.rating.sheet_rules import find_effect, find_fired_rules
from ocop_desktop.domain.rating.verdict import Effect

LAW = resources.regulations()[-1]
SHEETS = {
    one.number: resources.regulation_library().criteria(LAW.id, one.number)
    for one in resources.regulation_library().criteria_sets(LAW.id)
}
MEAT = SHEETS[2]
ORIGIN_RULE = next(rule for rule in MEAT.all_rules() if rule.name == "1.1:requires:1")


def effects(origin: str) -> dict[str, Effect]:
    """What the rules of set 2 do by a decision with that origin criterion, the product from elsewhere."""
    law = replace(LAW, origin_criterion=origin)
    fired = find_fired_rules(MEAT, {ORIGIN_RULE.name: False}, {}, law)
    return {one.rule.name: one.effect for one in fired}


def test_raw_material_from_elsewhere_leaves_the_product_out() -> None:
    assert LAW.origin_criterion == "1.1"
    assert effects("1.1")[ORIGIN_RULE.name] is Effect.NOT_ELIGIBLE


@pytest.mark.parametrize("origin", ["", "2.1"])
def test_where_the_decision_names_another_origin_criterion_it_costs_only_the_points(
    origin: str,
) -> None:
    assert effects(origin)[ORIGIN_RULE.name] is Effect.ZERO


@given(st.sampled_from([rule for sheet in SHEETS.values() for rule in sheet.all_rules()]))
def test_only_a_requirement_can_become_one_of_eligibility(rule: Rule) -> None:
    asked = rule if rule.kind.is_asked else replace(rule, kind=RuleKind.REQUIRES)
    plain, there = find_effect(asked, ""), find_effect(asked, asked.place)
    if asked.kind is RuleKind.REQUIRES:
        assert (plain, there) == (Effect.ZERO, Effect.NOT_ELIGIBLE)
    else:
        assert plain is there
