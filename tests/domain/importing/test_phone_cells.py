from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.cells.cell_reading import CellReading
from ocop_desktop.domain.importing.cells.phone_cells import (
    PHONE_DIGITS,
    read_exact_phone,
    read_phone,
)
from ocop_desktop.domain.importing.table import RepairKind
from ocop_desktop.domain.text import digits


@pytest.mark.parametrize(
    "cell",
    [
        "0907000000", "0907 000 000", "028.3888.1234", "(028) 3888 1234", "028-3888-1234",
        "01234567890", "1900 1234", "38881234",
    ],
)  # fmt: skip
def test_a_number_stays_as_it_is_written(cell: str) -> None:
    assert read_phone(cell) == CellReading(cell)


@pytest.mark.parametrize(
    ("cell", "phone"),
    [
        (907000000, "0907000000"), (9.07e8, "0907000000"), ("907000000", "0907000000"),
        (2838881234, "02838881234"), (1234567890, "01234567890"), ("849070000", "0849070000"),
    ],
)  # fmt: skip
def test_a_lost_zero_comes_back(cell: Any, phone: str) -> None:
    assert read_phone(cell) == CellReading(phone, RepairKind.LOST_ZERO, phone)


@pytest.mark.parametrize(
    ("cell", "phone"),
    [
        ("+84 907 000 000", "0907 000 000"), ("+84907000000", "0907000000"),
        ("(+84) 907 000 000", "0907 000 000"), ("84907000000", "0907000000"),
        (84907000000, "0907000000"), ("0084 907 000 000", "0907 000 000"),
        ("+84 (0)907 000 000", "0907 000 000"), ("(84-28) 3888 1234", "028 3888 1234"),
        ("ĐT: 0907 000 000", "0907 000 000"), ("'0907000000", "0907000000"),
        ("0907000000;", "0907000000"), ("0907,000,000", "0907 000 000"),
    ],
)  # fmt: skip
def test_other_written_forms_are_taken_and_told(cell: Any, phone: str) -> None:
    assert read_phone(cell) == CellReading(phone, RepairKind.WRITTEN_FORM, phone)


@pytest.mark.parametrize(
    "cell",
    [
        "0907 000 000 - 0283 888 1234", "0907 000 000/0907000001", "0907 000 000 (anh Ba)",
        "0907 000 000 hoặc 0908 000 000", "0907 000 000, 0283888123", "0907 000 000 gặp chị Lan",
    ],
)  # fmt: skip
def test_the_first_of_several_counts_and_the_whole_cell_is_kept(cell: str) -> None:
    assert read_phone(cell) == CellReading(
        "0907 000 000", RepairKind.WRITTEN_FORM, "0907 000 000", kept=cell
    )


@pytest.mark.parametrize("between", ["-", " ", "\n", "; "])
def test_two_whole_numbers_are_two(between: str) -> None:
    reading = read_phone(f"0907000000{between}0907000001")
    assert reading.value == "0907000000"
    assert "0907000001" in reading.kept


def test_what_is_no_number_is_not_taken() -> None:
    for cell in ("123", "0907", 123, date(2025, 1, 1), "12345678901234567890"):
        assert read_phone(cell) == CellReading(reason=ValueReason.PHONE)


def test_words_and_blanks() -> None:
    assert read_phone("Anh Ba") == CellReading(kept="Anh Ba")
    assert read_phone("không có") == CellReading()
    assert read_phone("0907000000\n") == CellReading("0907000000")
    assert read_phone("０９０７０００００0").repair is RepairKind.LOOK_ALIKE


def test_the_own_export_is_as_it_is_written_but_for_lost_zeros() -> None:
    assert read_exact_phone("+84 907 (anh Ba)").value == "+84 907 (anh Ba)"
    assert read_exact_phone(907000000).value == "0907000000"


@given(st.text(alphabet="0123456789+()-. /", max_size=24))
def test_no_digit_is_made_up(text: str) -> None:
    phone = read_phone(text).value
    if phone:
        plain = digits(phone)
        assert len(plain) in PHONE_DIGITS
        assert plain in digits(text) or plain[1:] in digits(text)
