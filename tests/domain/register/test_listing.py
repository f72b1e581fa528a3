"""The list of products on a day: its rows, what narrows them, how they are ordered and counted."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop import resources
from ocop_desktop.domain.register.listing import (
    build_rows,
    count_facets,
    count_values,
    filter_rows,
    make_facets,
    patch_counts,
    patch_rows,
)
from ocop_desktop.domain.register.producer import ProducerKind
from ocop_desktop.domain.register.product import FacetChoice, ProductQuery, ProductRow
from ocop_desktop.domain.register.recognition import RecognitionDays, RecognitionState
from ocop_desktop.domain.text import search_key, sort_key

LAW = resources.regulations()
COMMUNES = resources.communes_by_code()
DAY = date(2026, 11, 22)
SETS = resources.regulation_library().find_sets(DAY)
State = RecognitionState


def stored(
    number: int,
    name: str,
    producer: str = "HTX Rừng Sác",
    kind: str | None = "hop-tac-xa",
    commune_code: str = "27664",
    place: str = "",
    set_number: int | None = 17,
    code: str = "79-27664-3-2025",
    photo: str = "",
    group: str = "",
) -> tuple[Any, ...]:
    """One line as the register stores it: facts, then what is searched."""
    key, producer_key = search_key(f"{name} {code}"), search_key(producer)
    return (
        number, name, 7, producer, kind, commune_code, place, set_number, code, photo, key, producer_key,
        group,
    )  # fmt: skip


HELD = RecognitionDays(4, issued_on=date(2025, 6, 19), expires_on=date(2028, 6, 19))
OVER = RecognitionDays(3, issued_on=date(2022, 6, 19), expires_on=date(2025, 6, 19))
NECTAR = stored(1, "Mật dừa nước", photo="aa/s.jpg")
COFFEE = stored(2, "Cà phê", "Ông Tư", "ho-kinh-doanh", "27667", "", 13, "")
PLAIN = stored(3, "An nhiên", "", None, "", "xã Phú Cần", None, "")


def rows_on(
    on: date = DAY, lines: Sequence[Sequence[Any]] = (NECTAR, COFFEE, PLAIN)
) -> tuple[ProductRow, ...]:
    recognitions = {1: (HELD,), 2: (OVER,)}
    return build_rows(lines, recognitions, COMMUNES, SETS, on, LAW)


def ids(rows: Sequence[ProductRow]) -> list[int]:
    return [row.id for row in rows]


def found(**asked: Any) -> list[int]:
    """The products that a query finds, in its order."""
    return ids(filter_rows(rows_on(), ProductQuery(**asked)))


def test_a_row_shows_todays_stars_group_place_and_photo() -> None:
    row = rows_on()[0]
    assert (row.id, row.name, row.producer_id, row.producer) == (
        1,
        "Mật dừa nước",
        7,
        "HTX Rừng Sác",
    )
    assert row.producer_kind is ProducerKind.COOPERATIVE
    assert (row.commune_code, row.commune, row.group, row.set_number) == (
        "27664", "Cần Giờ", "II", 17,
    )  # fmt: skip
    assert (row.stars, row.last_stars, row.state) == (4, 4, State.VALID)
    assert (row.code, row.expires_on, row.photo) == (
        "79-27664-3-2025", date(2028, 6, 19), "aa/s.jpg",
    )  # fmt: skip
    assert row.key == "mat dua nuoc 79-27664-3-2025\nhtx rung sac\ncan gio\n"


def test_products_of_one_commune_are_all_found_by_its_name() -> None:
    both = rows_on(lines=(NECTAR, stored(4, "Muối")))
    assert [row.key.splitlines()[2] for row in both] == ["can gio", "can gio"]
    assert ids(filter_rows(both, ProductQuery(text="CẦN giờ"))) == [1, 4]


def test_what_is_not_known_stays_empty_and_a_stated_place_is_shown() -> None:
    row = rows_on()[2]
    assert (row.producer_kind, row.group, row.set_number) == (None, "", None)
    assert (row.commune, row.key.splitlines()[2]) == ("xã Phú Cần", "xa phu can")
    assert (row.stars, row.last_stars, row.state, row.expires_on) == (None, None, State.NONE, None)


def test_stars_fade_from_the_row_when_the_recognition_ends() -> None:
    assert [(row.stars, row.last_stars, row.state) for row in rows_on(date(2028, 6, 20))[:2]] == [
        (None, 4, State.EXPIRED),
        (None, 3, State.EXPIRED),
    ]
    assert rows_on(date(2025, 6, 19))[1].stars == 3


def test_a_damaged_product_stays_and_shows_no_stars() -> None:
    (row,) = build_rows([NECTAR], {1: (HELD,)}, COMMUNES, SETS, DAY, LAW, damaged={1})
    assert (row.id, row.stars, row.state) == (1, None, RecognitionState.DAMAGED)


def test_a_set_that_the_decision_of_the_day_does_not_have_gives_no_group() -> None:
    (row,) = build_rows([stored(1, "Lạ", set_number=99)], {}, COMMUNES, SETS, DAY, LAW)
    assert (row.group, row.set_number) == ("", 99)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({}, [1, 2, 3]),
        ({"descending": True}, [3, 2, 1]),
        ({"text": "MẬT dừa"}, [1]),
        ({"text": "nuoc mat"}, [1]),
        ({"text": "79-27664"}, [1]),
        ({"text": "ong tu binh khanh"}, [2]),
        ({"text": "phu can"}, [3]),
        ({"text": "mat phe"}, []),
        ({"groups": frozenset({"II"})}, [1]),
        ({"groups": frozenset({"I", "II"})}, [1, 2]),
        ({"sets": frozenset({13})}, [2]),
        ({"stars": frozenset({4})}, [1]),
        ({"stars": frozenset({3, 5})}, []),
        ({"states": frozenset({State.EXPIRED, State.NONE})}, [2, 3]),
        ({"communes": frozenset({"27664"})}, [1]),
        ({"communes": frozenset({"xã Phú Cần"})}, [3]),
        ({"producer_kinds": frozenset({ProducerKind.HOUSEHOLD})}, [2]),
        ({"missing_photo": True}, [2, 3]),
        ({"producer_id": 7}, [1, 2, 3]),
        ({"producer_id": 0}, []),
        ({"text": "phê", "groups": frozenset({"II"})}, []),
    ],
)
def test_words_and_facets_narrow_the_list(asked: dict[str, Any], expected: list[int]) -> None:
    assert found(**asked) == expected


@pytest.mark.parametrize(
    ("column", "rising", "falling"),
    [
        ("commune", [2, 1, 3], [3, 1, 2]),
        ("expires_on", [2, 1, 3], [1, 2, 3]),
        ("producer", [1, 2, 3], [2, 1, 3]),
        ("last_stars", [2, 1, 3], [1, 2, 3]),
        ("set_number", [2, 1, 3], [1, 2, 3]),
        ("code", [1, 2, 3], [1, 2, 3]),
    ],
)
def test_a_column_orders_the_list_with_empty_values_last_either_way(
    column: str, rising: list[int], falling: list[int]
) -> None:
    assert found(sort=column) == rising
    assert found(sort=column, descending=True) == falling


ROWS = st.lists(
    st.builds(
        stored,
        st.integers(1, 999),
        st.sampled_from(["Dừa", "Đu đủ", "Ăn dặm", "An nhiên", "Ô mai"]),
        producer=st.sampled_from(["", "Ấm trà", "An", "Đá"]),
        set_number=st.none() | st.integers(1, 26),
    ),
    max_size=8,
)
COLUMNS = st.sampled_from(["producer", "set_number", "commune", "group", "expires_on"])


@given(ROWS, COLUMNS, st.booleans())
def test_ordering_keeps_every_row_and_the_empty_ones_at_the_end(
    lines: list[Sequence[Any]], column: str, descending: bool
) -> None:
    rows = build_rows(lines, {}, COMMUNES, SETS, DAY, LAW)
    ordered = filter_rows(rows, ProductQuery(sort=column, descending=descending))
    assert sorted(ordered, key=repr) == sorted(rows, key=repr)
    values = [getattr(row, column) for row in ordered]
    filled = [value for value in values if value not in {None, ""}]
    assert values[: len(filled)] == filled
    ranks = [sort_key(value) if isinstance(value, str) else value for value in filled]
    assert ranks == sorted(ranks, reverse=descending)


@given(ROWS, COLUMNS)
def test_rows_alike_in_a_column_keep_the_order_they_came_in(
    lines: list[Sequence[Any]], column: str
) -> None:
    rows = build_rows(lines, {}, COMMUNES, SETS, DAY, LAW)
    same = [replace(row, **{column: getattr(rows[0], column)}) for row in rows]
    for descending in (False, True):
        query = ProductQuery(sort=column, descending=descending)
        assert filter_rows(same, query) == tuple(same)


def test_facets_count_what_the_list_can_be_narrowed_by() -> None:
    counted = count_facets(rows_on())
    assert counted.groups == (FacetChoice("I", "I", 1), FacetChoice("II", "II", 1))
    assert [(one.value, one.count) for one in counted.sets] == [(13, 1), (17, 1)]
    assert [(one.value, one.count) for one in counted.stars] == [(4, 1)]
    assert [(one.value, one.count) for one in counted.states] == [
        (State.EXPIRED, 1), (State.NONE, 1), (State.VALID, 1),
    ]  # fmt: skip
    assert counted.communes == (
        FacetChoice("27667", "Bình Khánh", 1),
        FacetChoice("27664", "Cần Giờ", 1),
        FacetChoice("xã Phú Cần", "xã Phú Cần", 1),
    )
    assert [(one.value, one.count) for one in counted.producer_kinds] == [
        (ProducerKind.HOUSEHOLD, 1), (ProducerKind.COOPERATIVE, 1),
    ]  # fmt: skip
    assert counted.missing_photo == 2


@given(ROWS)
def test_every_choice_narrows_the_list_to_as_many_rows_as_it_counts(
    lines: list[Sequence[Any]],
) -> None:
    rows = build_rows(lines, {}, COMMUNES, SETS, DAY, LAW)
    counted = count_facets(rows)
    for name in ("groups", "sets", "stars", "states", "communes", "producer_kinds"):
        for choice in getattr(counted, name):
            query = replace(ProductQuery(), **{name: frozenset({choice.value})})  # type: ignore[arg-type]
            assert len(filter_rows(rows, query)) == choice.count > 0
    missing = filter_rows(rows, ProductQuery(missing_photo=True))
    assert counted.missing_photo == len(missing)


ROWS = st.lists(
    st.tuples(st.integers(1, 8), st.sampled_from(("Ă", "a", "Á", "B", "Đ", ""))),
    unique_by=lambda line: line[0],
)


@given(ROWS, ROWS, st.frozensets(st.integers(1, 8)))
def test_patched_rows_and_counts_are_those_of_a_list_built_anew(
    before: list[tuple[int, str]], after: list[tuple[int, str]], touched: frozenset[int]
) -> None:
    def build(lines: Iterable[tuple[int, str]]) -> tuple[ProductRow, ...]:
        in_order = sorted(lines, key=lambda line: (sort_key(line[1]), line[0]))
        made = [stored(number, name, set_number=number) for number, name in in_order]
        return build_rows(made, {}, COMMUNES, SETS, DAY, LAW)

    stays = [line for line in before if line[0] not in touched]
    comes = [line for line in after if line[0] in touched]
    rows, gone = patch_rows(build(before), touched, build(comes))
    assert rows == build([*stays, *comes])
    counts = patch_counts(count_values(build(before)), gone, build(comes))
    assert make_facets(counts) == count_facets(rows)


def test_the_stated_group_is_counted_and_narrows() -> None:
    lines = [
        stored(1, "Gạo", group="Thực phẩm"),
        stored(2, "Rượu", group="Đồ uống"),
        stored(3, "Vải"),
    ]
    rows = build_rows(lines, {}, COMMUNES, SETS, DAY, LAW)
    choices = count_facets(rows).stated_groups
    assert [(choice.label, choice.count) for choice in choices] == [
        ("Đồ uống", 1),
        ("Thực phẩm", 1),
    ]
    found = filter_rows(rows, ProductQuery(stated_groups=frozenset({"Thực phẩm"})))
    assert [row.name for row in found] == ["Gạo"]
