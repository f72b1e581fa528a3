"""A score sheet in a JSON file: what is read, and how anything unexpected is named."""

import json
import unicodedata
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.codes import SheetFileReason
from ocop_desktop.domain.errors import BrokenSheet
from ocop_desktop.domain.rating.score_sheet import MemberSheet, ScoreSheet
from ocop_desktop.domain.rating.sheet_file import SheetFile, parse_score_sheet

Reason = SheetFileReason
LAN = {"name": "Bà Lan", "options": {"1.1": 2, "1.2": "no", "1.3": "2.5"}}
ANSWERS = {"1.1": Decimal(2), "1.2": None, "1.3": Decimal("2.5")}


def test_a_whole_file_is_read() -> None:
    data = {
        "members": [LAN, {"name": "Ông Tư"}],
        "confirm": {"1.1:requires:1": True, "6.1:stop_if:1": False},
        "agreed": {"1.1": 3, "1.2": "no"},
        "council_size": 7,
    }
    assert parse_score_sheet(data) == SheetFile(
        ScoreSheet(
            (MemberSheet("Bà Lan", ANSWERS), MemberSheet("Ông Tư")),
            {"1.1:requires:1": True, "6.1:stop_if:1": False},
            {"1.1": Decimal(3), "1.2": None},
            7,
        )
    )


def test_a_member_needs_neither_a_name_nor_answers_and_many_may_be_nameless() -> None:
    read = parse_score_sheet({"members": [{}, {}]})
    assert read.sheet == ScoreSheet((MemberSheet(""), MemberSheet("")))


def test_the_means_of_the_parts_are_enough() -> None:
    read = parse_score_sheet({"means": {"A": 31, "B": "24.5", "C": 38.25}})
    assert read.means == {"A": Decimal(31), "B": Decimal("24.5"), "C": Decimal("38.25")}
    assert read.sheet == ScoreSheet()


def test_names_are_composed_and_trimmed() -> None:
    typed = unicodedata.normalize("NFD", " Bà Lân ")
    assert parse_score_sheet({"members": [{"name": typed}]}).sheet.members[0].name == "Bà Lân"


LONG = "x" * 41


@pytest.mark.parametrize(
    ("data", "reason", "at", "value"),
    [
        ([LAN], Reason.NOT_AN_OBJECT, "", str([LAN])[:40]),
        ({"members": [LAN], "total": 92}, Reason.UNKNOWN_KEY, "total", ""),
        ({}, Reason.NO_MEMBERS, "members", ""),
        ({"members": []}, Reason.NO_MEMBERS, "members", ""),
        ({"members": LAN, "means": {"A": 1}}, Reason.NO_MEMBERS, "members", ""),
        ({"members": [LAN, "Lan"]}, Reason.NOT_AN_OBJECT, "members.2", "Lan"),
        ({"members": [{"name": 7}]}, Reason.NOT_AN_OBJECT, "members.1.name", "7"),
        ({"members": [{"options": LONG}]}, Reason.NOT_AN_OBJECT, "members.1.options", LONG[:40]),
        ({"members": [LAN, {}, LAN]}, Reason.NAME_TWICE, "members", "Bà Lan"),
        (
            {"members": [{"options": {"1.1": "nhiều"}}]},
            Reason.NOT_POINTS, "members.1.options.1.1", "nhiều",
        ),
        ({"members": [LAN], "agreed": {"1.1": None}}, Reason.NOT_POINTS, "agreed.1.1", "None"),
        ({"members": [LAN], "agreed": {"1.1": True}}, Reason.NOT_POINTS, "agreed.1.1", "True"),
        ({"members": [LAN], "agreed": {"1.1": "NaN"}}, Reason.NOT_POINTS, "agreed.1.1", "NaN"),
        ({"members": [LAN], "agreed": []}, Reason.NOT_AN_OBJECT, "agreed", "[]"),
        ({"means": {"A": "no"}}, Reason.NOT_POINTS, "means.A", "no"),
        ({"means": [31]}, Reason.NOT_AN_OBJECT, "means", "[31]"),
        ({"members": [LAN], "confirm": []}, Reason.NOT_AN_OBJECT, "confirm", "[]"),
        (
            {"members": [LAN], "confirm": {"1.1:requires:1": "có"}},
            Reason.NOT_YES_NO, "1.1:requires:1", "có",
        ),
        ({"members": [LAN], "council_size": 0}, Reason.NOT_POINTS, "council_size", "0"),
        ({"members": [LAN], "council_size": True}, Reason.NOT_POINTS, "council_size", "True"),
        ({"members": [LAN], "council_size": "7"}, Reason.NOT_POINTS, "council_size", "7"),
    ],
)  # fmt: skip
def test_what_is_unexpected_is_named_with_its_place_and_what_stood_there(
    data: object, reason: SheetFileReason, at: str, value: str
) -> None:
    with pytest.raises(BrokenSheet) as refused:
        parse_score_sheet(data)
    assert (refused.value.reason, refused.value.at, refused.value.value) == (reason, at, value)


def test_a_council_of_one_is_a_council() -> None:
    assert parse_score_sheet({"members": [LAN], "council_size": 1}).sheet.council_size == 1


def written(sheet: ScoreSheet) -> str:
    """The sheet as the file would hold it."""
    return json.dumps(
        {
            "members": [
                {"name": one.name, "options": {n: _plain(p) for n, p in one.options.items()}}
                for one in sheet.members
            ],
            "confirm": dict(sheet.confirm),
            "agreed": {number: _plain(points) for number, points in sheet.agreed.items()},
            "council_size": sheet.council_size,
        }
    )


def _plain(points: Decimal | None) -> str:
    return "no" if points is None else str(points)


NUMBERS = st.sampled_from(["1.1", "1.2", "8:1"])
POINTS = st.none() | st.decimals(0, 20, places=2)
SHEETS = st.builds(
    ScoreSheet,
    st.lists(st.builds(MemberSheet, st.just(""), st.dictionaries(NUMBERS, POINTS)), min_size=1).map(
        tuple
    ),
    st.dictionaries(st.sampled_from(["1.1:requires:1", "set:stop_if:1"]), st.booleans()),
    st.dictionaries(NUMBERS, POINTS),
    st.none() | st.integers(1, 30),
)


@given(SHEETS)
def test_a_sheet_that_was_written_reads_back(sheet: ScoreSheet) -> None:
    assert parse_score_sheet(json.loads(written(sheet))).sheet == sheet


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3)
    ),
    max_leaves=8,
)
KEYED = st.dictionaries(
    st.sampled_from(["members", "confirm", "agreed", "council_size", "means"]), JSON
)


@given(JSON | KEYED)
def test_any_other_data_are_refused_with_a_short_copy_of_what_stood_there(data: Any) -> None:
    refused: list[BrokenSheet] = []
    try:
        parse_score_sheet(data)
    except BrokenSheet as error:
        refused.append(error)
    assert all(one.reason in SheetFileReason and len(one.value) <= 40 for one in refused)
