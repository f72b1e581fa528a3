"""Score sheets read from a decision's folder: what is understood, and what is named as a fault."""

from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

import pytest

from ocop_desktop import resources
from ocop_desktop.domain.codes import FaultReason
from ocop_desktop.domain.errors import BrokenRegulation, Fault
from ocop_desktop.domain.law.criteria import Criteria, Option, RuleKind
from ocop_desktop.domain.law.criteria_file import (
    CriteriaReader,
    _LazyBlocks,
    load_blocks,
    read_criteria,
)
from tests.domain.rating.small_sheets import case, criterion, section

SHIPPED = resources.folder("regulations", "qd-26-2026")
HEAD = {"number": 99, "code": "X.1", "name": "Bộ thử", "group": "Thử"}
Reason = FaultReason


def read(
    *sections: Mapping[str, object], blocks: Mapping[str, object] | None = None, **facts: object
) -> tuple[Criteria, list[Fault]]:
    """What a set file of those sections holds, and its faults."""
    reading = CriteriaReader("99-thu.toml", blocks or {})
    found = reading.read_criteria({**HEAD, "section": sections, **facts}, "qd")
    return found, reading.faults


def reasons(faults: list[Fault]) -> list[tuple[FaultReason, str, tuple[str, ...]]]:
    assert {(fault.file, fault.set) for fault in faults} <= {("99-thu.toml", 99)}
    return [(fault.reason, fault.criterion, fault.facts) for fault in faults]


def test_the_head_of_a_set_is_read() -> None:
    found, faults = read(
        section("1", criterion=[criterion("1.1", "0 9")]), samples=5, agencies=["Bộ"]
    )
    assert faults == []
    assert (found.regulation_id, found.samples, found.agencies) == ("qd", 5, ("Bộ",))
    head = found.criteria_set
    assert (head.number, head.code, head.name, head.group_name, head.subgroup) == (
        99, "X.1", "Bộ thử", "Thử", "",
    )  # fmt: skip
    plain, _ = read(section("1", criterion=[criterion("1.1", "0 9")]))
    assert (plain.samples, plain.agencies, plain.rules) == (0, (), ())


@pytest.mark.parametrize("key", ["code", "name", "group"])
def test_a_head_that_lacks_a_key_is_a_fault(key: str) -> None:
    reading = CriteriaReader("99-thu.toml", {})
    reading.read_criteria({name: value for name, value in HEAD.items() if name != key})
    assert reasons(reading.faults) == [(Reason.MISSING_KEY, "", (key,))]


def test_a_set_without_a_number_is_a_fault_of_the_file() -> None:
    reading = CriteriaReader("99-thu.toml", {})
    found = reading.read_criteria({name: one for name, one in HEAD.items() if name != "number"})
    assert found.criteria_set.number == 0
    assert reading.faults == [Fault("99-thu.toml", Reason.MISSING_KEY, None, "", ("number",))]


def test_options_are_read_with_points_marks_and_labels() -> None:
    lines = "0 | Không có\n  1.5**** |  Có một | hai \n3*****"
    found, faults = read(section("1", criterion=[{**criterion("1.1", ""), "options": lines}]))
    assert faults == []
    assert found.criteria_by_number()["1.1"].options == (
        Option(Decimal(0), "Không có"),
        Option(Decimal("1.5"), "Có một | hai", 4),
        Option(Decimal(3), "", 5),
    )


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("hai | Hợp", Reason.BAD_OPTION),
        ("-1 | Hợp", Reason.BAD_OPTION),
        ("1, | Hợp", Reason.BAD_OPTION),
        ("1** | Hợp", Reason.BAD_MARK),
        ("1* | Hợp", Reason.BAD_MARK),
        ("1****** | Hợp", Reason.BAD_MARK),
    ],
)
def test_a_line_that_is_no_option_is_named_whole(line: str, reason: FaultReason) -> None:
    _, faults = read(section("1", criterion=[{**criterion("1.1", ""), "options": line}]))
    assert reasons(faults) == [(reason, "1.1", (line,))]


def test_a_question_of_yes_or_no_has_two_options_of_our_own() -> None:
    asked = {"number": "1.1", "name": "Có câu chuyện", "max": 2, "yes": 2}
    found, faults = read(section("1", criterion=[asked]))
    one = found.criteria_by_number()["1.1"]
    assert faults == []
    assert one.is_yes_no
    assert one.options == (Option(Decimal(0), "Không"), Option(Decimal(2), "Có"))


def test_a_criterion_without_options_or_parts_is_a_fault() -> None:
    _, faults = read(section("1", criterion=[{"number": "1.1", "name": "Thử", "max": 9}]))
    assert reasons(faults) == [(Reason.NO_OPTIONS, "1.1", ())]


def test_a_criterion_and_a_section_need_their_highest_points() -> None:
    unmeasured = {"number": "1.1", "name": "Thử", "options": "0 | Mức"}
    bare = {"part": "A", "number": "1", "name": "Mục", "criterion": [unmeasured]}
    found, faults = read(bare)
    assert sorted(reasons(faults)) == [
        (Reason.MISSING_KEY, "1", ("max",)),
        (Reason.MISSING_KEY, "1.1", ("max",)),
    ]
    assert found.sections[0].max == 0


BLOCK = {
    "name": "Chung",
    "options": "1 | Ít\n2 | Nhiều",
    "hint": ["Xem"],
    "requires": ["Trong tỉnh"],
}


def test_a_shared_criterion_gives_its_texts_and_takes_points_of_its_own() -> None:
    shared = {"number": "1.1", "use": "chung", "max": 5, "points": "2 5****"}
    found, faults = read(section("1", criterion=[shared]), blocks={"chung": BLOCK})
    one = found.criteria_by_number()["1.1"]
    assert faults == []
    assert one.options == (Option(Decimal(2), "Ít"), Option(Decimal(5), "Nhiều", 4))
    assert (one.name, one.hints) == ("Chung", ("Xem",))
    assert [(rule.name, rule.text) for rule in one.rules] == [("1.1:requires:1", "Trong tỉnh")]


def test_other_points_must_be_as_many_as_there_are_options() -> None:
    shared = {"number": "1.1", "use": "chung", "max": 5, "points": "2 3 5"}
    _, faults = read(section("1", criterion=[shared]), blocks={"chung": BLOCK})
    assert reasons(faults) == [(Reason.POINTS_DO_NOT_FIT, "1.1", ("2 3 5", "2"))]


def test_a_shared_criterion_that_is_not_there_is_named() -> None:
    _, faults = read(section("1", criterion=[{"number": "1.1", "use": "khong-co", "max": 5}]))
    assert reasons(faults) == [
        (Reason.UNKNOWN_BLOCK, "1.1", ("khong-co",)),
        (Reason.NO_OPTIONS, "1.1", ()),
    ]


def test_the_fingerprint_follows_the_set_and_the_shared_criteria_it_uses() -> None:
    sections = section("1", criterion=[{"number": "1.1", "use": "chung", "max": 5}])
    first = read(sections, blocks={"chung": BLOCK})[0].content_hash
    assert read(sections, blocks={"chung": BLOCK, "khác": BLOCK})[0].content_hash == first
    assert read(sections, blocks={"chung": {**BLOCK, "hint": []}})[0].content_hash != first
    assert read(sections, blocks={"chung": BLOCK}, samples=1)[0].content_hash != first


def test_a_section_with_options_is_itself_what_is_scored() -> None:
    found, faults = read(
        section("7", options="0 | Không\n9*** | Có", hint=["Xem"], stop_if=["Lẫn tạp chất"])
    )
    (one,) = found.sections
    assert faults == []
    assert [scored.number for scored in one.criteria] == ["7"]
    assert (one.rules, one.hints, one.choose_one) == ((), (), False)
    assert one.criteria[0].hints == ("Xem",)
    assert [(slot.number, slot.section, slot.part) for slot in found.slots] == [("7", "7", "A")]
    assert [rule.name for rule in found.slots[0].rules] == ["7:stop_if:1"]


def test_a_section_of_cases_is_one_line_with_the_rules_of_all() -> None:
    cases = [{**case("1 2"), "requires": ["Nhóm"]}, case("0 9***")]
    found, faults = read(section("8", case=cases, hint=["Chọn một"], stop_if=["Sai"]))
    (one,) = found.sections
    assert faults == []
    assert one.choose_one
    assert [(scored.number, scored.max) for scored in one.criteria] == [
        ("8:1", Decimal(2)),
        ("8:2", Decimal(9)),
    ]
    assert (one.hints, [rule.name for rule in one.rules]) == (("Chọn một",), ["8:stop_if:1"])
    (slot,) = found.slots
    assert [rule.name for rule in slot.rules] == ["8:stop_if:1", "8:1:requires:1"]
    empty, faults = read(section("8", case=[{"name": "Trống"}]))
    assert reasons(faults) == [(Reason.NO_OPTIONS, "8:1", ())]
    assert empty.sections[0].criteria[0].max == 0


def test_parts_of_a_criterion_are_lines_of_their_own_under_all_rules_above() -> None:
    whole = {
        "number": "1.1",
        "name": "Gộp",
        "max": 9,
        "disqualify_if": ["Giả"],
        "part_criterion": [
            criterion("1.1.1", "0 1", requires=["Có giấy"]),
            criterion("1.1.2", "0 8"),
        ],
    }
    found, faults = read(section("1", criterion=[whole, criterion("1.2", "0 1")], stop_if=["Sai"]))
    assert faults == []
    assert {slot.number: [rule.name for rule in slot.rules] for slot in found.slots} == {
        "1.1.1": ["1:stop_if:1", "1.1:disqualify_if:1", "1.1.1:requires:1"],
        "1.1.2": ["1:stop_if:1", "1.1:disqualify_if:1"],
        "1.2": ["1:stop_if:1"],
    }


def test_every_kind_of_rule_is_read_in_order_and_numbered_by_kind() -> None:
    texts: dict[str, object] = {kind.value: ["một", "hai"] for kind in RuleKind}
    found, _ = read(section("1", criterion=[criterion("1.1", "0 9", **texts)]))
    names = [rule.name for rule in found.criteria_by_number()["1.1"].rules]
    assert names == [f"1.1:{kind}:{number}" for kind in RuleKind for number in (1, 2)]


def test_shared_criteria_read_one_by_one_are_those_read_all_at_once(tmp_path: Path) -> None:
    lazy, whole = _LazyBlocks(SHIPPED), load_blocks(SHIPPED)
    assert dict(lazy) == whole
    assert len(lazy) == len(whole) > 1
    assert (dict(_LazyBlocks(tmp_path)), load_blocks(tmp_path)) == ({}, {})


@pytest.mark.parametrize("content", [b"number = ", b'name = "\xff"', None])
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "99-thu.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(BrokenRegulation) as refused:
        read_criteria(path, {}, "qd")
    (fault,) = refused.value.faults
    assert (fault.file, fault.reason, fault.set) == ("99-thu.toml", Reason.UNREADABLE, None)
    assert fault.facts[0]


def test_a_sheet_with_faults_is_refused_with_all_of_them(tmp_path: Path) -> None:
    path = tmp_path / "99-thu.toml"
    path.write_text('number = 99\ncode = "X"\n[[section]]\nnumber = "1"\n', encoding="utf-8")
    with pytest.raises(BrokenRegulation) as refused:
        read_criteria(path, {}, "qd")
    assert [(fault.reason, fault.facts) for fault in refused.value.faults] == [
        (Reason.MISSING_KEY, ("max",)),
        (Reason.MISSING_KEY, ("name",)),
        (Reason.MISSING_KEY, ("group",)),
    ]
