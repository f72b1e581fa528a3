from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.cells.cell_reading import CellReading
from ocop_desktop.domain.importing.cells.number_cells import (
    read_count,
    read_degrees,
    read_own_number,
    read_own_percent,
    read_percent,
    read_points,
)
from ocop_desktop.domain.importing.table import RepairKind

NOT_A_NUMBER: CellReading[Any] = CellReading(reason=ValueReason.NOT_A_NUMBER)


@pytest.mark.parametrize(
    ("cell", "count"),
    [(15, 15), (15.0, 15), ("15", 15), ("15 người", 15), ("15 lao động", 15), ("1.200", 1200)],
)
def test_people_are_counted_in_whole_numbers(cell: Any, count: int) -> None:
    assert read_count(cell) == CellReading(count)


@pytest.mark.parametrize("cell", [15.5, -1, "khoảng 15", "15-20", "mười", date(2025, 1, 1)])
def test_what_is_no_count_is_not_taken(cell: Any) -> None:
    assert read_count(cell) == NOT_A_NUMBER


def test_a_count_may_be_blank_or_two_faced() -> None:
    assert read_count("—") == CellReading()
    assert read_count("1,200") == CellReading(
        1200, RepairKind.TWO_FACED, "1.200", choices=("1.200", "1,2")
    )


@pytest.mark.parametrize(
    ("cell", "share"),
    [(51, "51"), (51.0, "51"), ("51%", "51"), ("51 %", "51"), ("51,5", "51.5"), ("0.5%", "0.5"), (0, "0")],
)  # fmt: skip
def test_a_share_is_in_percent(cell: Any, share: str) -> None:
    assert read_percent(cell) == CellReading(Decimal(share))


@pytest.mark.parametrize("cell", [0.51, "0,51"])
def test_a_bare_fraction_may_be_the_whole_or_half_a_percent(cell: Any) -> None:
    assert read_percent(cell) == CellReading(
        Decimal(51), RepairKind.TWO_FACED, "51", choices=("51%", "0,51%")
    )


def test_more_than_the_whole_and_words_are_no_share() -> None:
    assert read_percent(120) == CellReading(reason=ValueReason.PERCENT)
    assert read_percent("phần lớn") == NOT_A_NUMBER
    assert read_percent("") == CellReading()


def test_a_share_of_the_own_export_may_be_typed_over_with_its_sign() -> None:
    assert read_own_percent(0.5) == CellReading(Decimal("0.5"))
    assert read_own_percent("51 %").value == Decimal(51)
    assert read_own_percent("phần lớn") == NOT_A_NUMBER


def test_degrees_have_a_comma_or_a_point_and_a_limit() -> None:
    for cell in (10.7769, "10,7769", "10.7769", "10.7769° N"):
        assert read_degrees(cell, 90) == CellReading(Decimal("10.7769"))
    for far in (106.7, "106.7"):
        assert read_degrees(far, 90) == CellReading(reason=ValueReason.OUT_OF_RANGE)
    assert read_degrees("10°45'", 90) == NOT_A_NUMBER
    assert read_degrees(float("nan"), 90) == NOT_A_NUMBER


def test_points_are_of_a_hundred() -> None:
    for cell in (85.5, "85,5", "85.5", "85,5 điểm", "85,5/100"):
        assert read_points(cell) == CellReading(Decimal("85.5"))
    assert read_points(101) == CellReading(reason=ValueReason.OUT_OF_RANGE)
    assert read_points("9,5/10") == NOT_A_NUMBER
    assert read_points("—") == CellReading()


def test_a_repair_of_the_letters_is_told_where_the_form_tells_none() -> None:
    assert read_count("１５") == CellReading(15, RepairKind.LOOK_ALIKE, "15")


def test_a_number_of_the_own_export_is_as_it_is_written() -> None:
    assert read_own_number("0,51") == CellReading(Decimal("0.51"))
