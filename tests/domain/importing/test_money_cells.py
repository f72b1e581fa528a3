from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.cells.cell_reading import CellReading
from ocop_desktop.domain.importing.cells.money_cells import StatedMoney, read_money, read_own_money
from ocop_desktop.domain.importing.table import RepairKind
from ocop_desktop.domain.text import format_number

MILLION = 1_000_000


@pytest.mark.parametrize("cell", [120000, 120000.0, "120000", "120.000", "120 000"])
def test_a_plain_number_is_taken_without_a_word(cell: Any) -> None:
    assert read_money(cell) == CellReading(StatedMoney(Decimal(120000)))


@pytest.mark.parametrize(
    "cell",
    [
        "120.000đ", "120.000 VNĐ", "120.000 ₫", "120.000 đồng", "120k", "120 K", "120 nghìn",
        "120 ngàn đồng", "0,12 triệu", "Giá: 120.000đ", "giá bán 120.000", "120.000.", "120000.0",
        "120,000.00",
    ],
)  # fmt: skip
def test_every_written_form_of_money_is_taken_and_told(cell: str) -> None:
    assert read_money(cell) == CellReading(
        StatedMoney(Decimal(120000)), RepairKind.NUMBER, "120.000"
    )


@pytest.mark.parametrize(
    ("cell", "unit"),
    [
        ("65.000đ/kg", "kg"),
        ("65.000 đ/hộp 500g", "hộp 500g"),
        ("65.000/chai", "chai"),
        ("65 nghìn/kg", "kg"),
        ("65.000 đồng một lít", "lít"),
        ("65.000đ/500g", "500g"),
    ],
)
def test_the_unit_behind_a_price_is_its_unit(cell: str, unit: str) -> None:
    assert read_money(cell).value == StatedMoney(Decimal(65000), unit)


def test_a_number_that_may_be_two_is_told_with_both() -> None:
    assert read_money("1,200") == CellReading(
        StatedMoney(Decimal(1200)), RepairKind.TWO_FACED, "1.200", choices=("1.200", "1,2")
    )
    assert read_money("35,000đ").choices == ("35.000", "35")
    assert read_money("1,200 triệu").choices == ("1.200.000.000", "1.200.000")


@pytest.mark.parametrize("cell", ["Liên hệ", "Chưa có giá", "theo thời giá"])
def test_words_without_a_number_are_kept(cell: str) -> None:
    assert read_money(cell) == CellReading(kept=cell)


def test_brackets_behind_a_price_are_kept() -> None:
    reading = read_money("35.000đ (chai 500ml)")
    assert reading.value == StatedMoney(Decimal(35000))
    assert reading.kept == "35.000đ (chai 500ml)"


@pytest.mark.parametrize(
    ("cell", "reason", "choices"),
    [
        ("1.200.000 - 1.500.000 đ", ValueReason.NUMBER_RANGE, ("1.200.000", "1.500.000")),
        ("100-120k", ValueReason.NUMBER_RANGE, ("100.000", "120.000")),
        ("từ 100.000 đến 120.000 đồng", ValueReason.NUMBER_RANGE, ("100.000", "120.000")),
        ("35.000đ/chai, 60.000đ/can", ValueReason.UNCLEAR_NUMBER, ()),
        ("1.5", ValueReason.UNCLEAR_NUMBER, ()),
        ("1,5", ValueReason.UNCLEAR_NUMBER, ()),
        (1.5, ValueReason.UNCLEAR_NUMBER, ()),
        ("1.2.3đ", ValueReason.NOT_A_NUMBER, ()),
        ("khoảng 120.000", ValueReason.NOT_A_NUMBER, ()),
        ("5 USD", ValueReason.NOT_A_NUMBER, ()),
        ("1e999", ValueReason.NOT_A_NUMBER, ()),
        (float("inf"), ValueReason.NOT_A_NUMBER, ()),
        (date(2025, 1, 1), ValueReason.NOT_A_NUMBER, ()),
    ],
)
def test_what_is_not_one_amount_is_not_taken(
    cell: Any, reason: ValueReason, choices: tuple[str, ...]
) -> None:
    assert read_money(cell) == CellReading(reason=reason, choices=choices)


@pytest.mark.parametrize(
    ("cell", "amount"),
    [
        (250, 250 * MILLION),
        ("1.250", 1250 * MILLION),
        ("250,5", 250_500_000),
        ("1.5", 1_500_000),
        ("250.000.000đ", 250 * MILLION),
        ("1,5 tỷ", 1500 * MILLION),
        ("-15", -15 * MILLION),
    ],
)
def test_numbers_are_in_the_unit_of_the_heading_unless_they_state_their_own(
    cell: Any, amount: int
) -> None:
    value = read_money(cell, MILLION).value
    assert value == StatedMoney(Decimal(amount))


@pytest.mark.parametrize("cell", [250 * MILLION, "250.000.000", "1.250.000,0"])
def test_a_million_under_million_dong_is_doubtful(cell: Any) -> None:
    reading = read_money(cell, MILLION)
    assert reading.reason is ValueReason.NUMBER_UNIT
    assert len(reading.choices) == 2


def test_an_english_number_under_million_dong_is_doubtful_too() -> None:
    assert read_money("250,000,000", MILLION).reason is ValueReason.NUMBER_UNIT


@given(st.decimals(0, 10**12, places=0))
def test_every_amount_comes_back_from_its_text(amount: Decimal) -> None:
    assert read_money(format_number(amount)) == CellReading(StatedMoney(amount))


@given(st.decimals(-(10**12), 10**12, places=3))
def test_an_amount_of_the_register_comes_back_from_its_own_export(amount: Decimal) -> None:
    assert read_own_money(format_number(amount)).value == StatedMoney(amount)


def test_the_own_export_knows_blanks_and_what_was_typed_over() -> None:
    assert read_own_money("—") == CellReading()
    assert read_money("—") == CellReading()
    assert read_own_money("abc") == CellReading(reason=ValueReason.NOT_A_NUMBER)
    assert read_own_money("1,200").repair is RepairKind.TWO_FACED
    assert read_own_money("1.250.000 đ").value == StatedMoney(Decimal(1_250_000))
    assert read_own_money("120 nghìn/kg").value == StatedMoney(Decimal(120_000), "kg")
