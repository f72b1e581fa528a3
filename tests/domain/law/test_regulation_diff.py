"""What a new decision changes against the one in force, by head, set and criterion."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop import resources
from ocop_desktop.domain.law.criteria import Criteria
from ocop_desktop.domain.law.regulation import Regulation
from ocop_desktop.domain.law.regulation_diff import (
    ChangeReason,
    RegulationChange,
    compare_heads,
    compare_sets,
)
from tests.domain.rating.small_sheets import criterion, section, set_of

OLDEST, OLD, LAW = resources.regulations()
SETS = [resources.regulation_library().criteria(LAW.id, number) for number in range(1, 27)]


def head(**changes: object) -> Regulation:
    """The decision in force with some of its head changed."""
    return replace(LAW, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize("regulation", [OLDEST, OLD, LAW])
def test_a_decision_differs_in_nothing_from_itself(regulation: Regulation) -> None:
    assert compare_heads(regulation, regulation) == ()


@pytest.mark.parametrize(
    ("new", "change"),
    [
        (head(number="30/2030/QĐ-TTg"), (ChangeReason.NUMBER, LAW.number, "30/2030/QĐ-TTg")),
        (
            head(in_force_from=date(2030, 7, 1)),
            (ChangeReason.IN_FORCE_FROM, "2026-05-22", "2030-07-01"),
        ),
        (
            head(parts=(replace(LAW.parts[0], max=Decimal(41)), *LAW.parts[1:])),
            (ChangeReason.PART, "40", "41"),
        ),
        (
            head(parts=(*LAW.parts, replace(LAW.parts[0], letter="D", max=Decimal(5)))),
            (ChangeReason.PART, "", "5"),
        ),
        (
            head(bands=(replace(LAW.bands[0], start=Decimal(95)), *LAW.bands[1:])),
            (ChangeReason.BAND, "5: 90", "5: 95"),
        ),
        (
            head(bands=(replace(LAW.bands[0], stars=6), *LAW.bands[1:])),
            (ChangeReason.BAND, "", "6: 90"),
        ),
        (
            head(periods=replace(LAW.periods, renewal_opens_days=200)),
            (ChangeReason.PERIOD, "renewal_opens_days 180", "renewal_opens_days 200"),
        ),
        (head(origin_criterion="1.2"), (ChangeReason.ORIGIN_CRITERION, "1.1", "1.2")),
    ],
)
def test_one_change_of_the_head_is_one_difference(
    new: Regulation, change: tuple[ChangeReason, str, str]
) -> None:
    assert compare_heads(LAW, new) == (RegulationChange(*change),)


def test_a_name_that_alone_is_another_is_no_difference() -> None:
    assert compare_heads(LAW, head(name="Tên khác", id="qd-khac")) == ()


PERIODS = st.fixed_dictionaries(
    {}, optional={name: st.integers(1, 400) for name in type(LAW.periods).__slots__}
)


@given(PERIODS)
def test_every_period_that_changes_is_named_once(changed: Mapping[str, int]) -> None:
    found = compare_heads(LAW, head(periods=replace(LAW.periods, **changed)))
    expected = {name for name, days in changed.items() if days != getattr(LAW.periods, name)}
    assert {one.reason for one in found} <= {ChangeReason.PERIOD}
    assert {one.after.split()[0] for one in found} == expected
    assert len(found) == len(expected)


def sheet(*criteria: Mapping[str, object], **facts: object) -> Criteria:
    return set_of(section("1", criterion=list(criteria)), **facts)


FIRST = criterion("1.1", "0 1 3****")
FORMER = sheet(FIRST, criterion("1.2", "0 2"), stop_if=["Lẫn tạp chất"])


@pytest.mark.parametrize("criteria", SETS, ids=lambda one: str(one.criteria_set.number))
def test_a_set_differs_in_nothing_from_itself(criteria: Criteria) -> None:
    assert compare_sets(criteria, criteria) == ()
    assert compare_sets(criteria, replace(criteria, content_hash="khác")) == ()


def test_sets_of_one_fingerprint_are_not_looked_at_further() -> None:
    same = replace(sheet(FIRST), content_hash=FORMER.content_hash)
    assert compare_sets(FORMER, same) == ()


def test_a_set_that_only_one_side_has_is_added_or_removed() -> None:
    added = RegulationChange(ChangeReason.SET_ADDED, after="Bộ thử", set_number=99)
    removed = RegulationChange(ChangeReason.SET_REMOVED, after="Bộ thử", set_number=99)
    assert compare_sets(None, FORMER) == (added,)
    assert compare_sets(FORMER, None) == (removed,)
    assert compare_sets(None, None) == ()


def changes_to(latter: Criteria) -> list[tuple[ChangeReason, str, str, str]]:
    """What differs from the former sheet, all of it in set 99."""
    found = compare_sets(FORMER, latter)
    assert {one.set_number for one in found} == {99}
    return [(one.reason, one.criterion, one.before, one.after) for one in found]


RULES: dict[str, object] = {"stop_if": ["Lẫn tạp chất"]}
SECOND = criterion("1.2", "0 2")


@pytest.mark.parametrize(
    ("latter", "change"),
    [
        (
            sheet(FIRST, SECOND, criterion("1.3", "0 1"), **RULES),
            (ChangeReason.CRITERION_ADDED, "1.3", "", "Thử"),
        ),
        (sheet(FIRST, **RULES), (ChangeReason.CRITERION_REMOVED, "1.2", "Thử", "")),
        (
            sheet({**FIRST, "name": "Tên mới"}, SECOND, **RULES),
            (ChangeReason.NAME, "1.1", "Thử", "Tên mới"),
        ),
        (
            sheet(criterion("1.1", "0 1.5 3****"), SECOND, **RULES),
            (ChangeReason.OPTIONS, "1.1", "0 1 3****", "0 1.5 3****"),
        ),
        (
            sheet(criterion("1.1", "0 1*** 3"), SECOND, **RULES),
            (ChangeReason.OPTIONS, "1.1", "0 1 3****", "0 1*** 3"),
        ),
        (
            sheet({**FIRST, "options": "0 | Kém\n1 | Mức\n3**** | Mức"}, SECOND, **RULES),
            (ChangeReason.WORDING, "1.1", "Mức · Mức · Mức", "Kém · Mức · Mức"),
        ),
        (
            sheet(FIRST, SECOND, stop_if=["Lẫn tạp chất lạ"]),
            (ChangeReason.RULES, "set:stop_if:1", "Lẫn tạp chất", "Lẫn tạp chất lạ"),
        ),
        (
            sheet(FIRST, SECOND, **RULES, disqualify_if=["Hồ sơ giả"]),
            (ChangeReason.RULES, "set:disqualify_if:1", "", "Hồ sơ giả"),
        ),
        (sheet(FIRST, SECOND), (ChangeReason.RULES, "set:stop_if:1", "Lẫn tạp chất", "")),
    ],
)
def test_one_change_of_a_sheet_is_one_difference(
    latter: Criteria, change: tuple[ChangeReason, str, str, str]
) -> None:
    assert changes_to(latter) == [change]


def test_other_points_are_told_and_not_the_words_beside_them() -> None:
    latter = sheet({**FIRST, "options": "0 | Kém\n2 | Khá\n3**** | Tốt"}, SECOND, **RULES)
    assert [reason for reason, *_ in changes_to(latter)] == [ChangeReason.OPTIONS]


def test_changes_come_in_the_order_of_the_new_sheet_then_what_is_gone_then_rules() -> None:
    latter = sheet(criterion("1.3", "0 1"), {**FIRST, "name": "Tên mới"})
    assert [(reason, place) for reason, place, *_ in changes_to(latter)] == [
        (ChangeReason.CRITERION_ADDED, "1.3"),
        (ChangeReason.NAME, "1.1"),
        (ChangeReason.CRITERION_REMOVED, "1.2"),
        (ChangeReason.RULES, "set:stop_if:1"),
    ]
