from datetime import date
from typing import Any

import pytest

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.cells.cell_reading import CellReading
from ocop_desktop.domain.importing.cells.code_cells import (
    StatedDecision,
    read_barcode,
    read_decision,
    read_exact_tax_code,
    read_own_decision,
    read_registration,
    read_tax_code,
)
from ocop_desktop.domain.importing.table import RepairKind

FEBRUARY_1 = date(2024, 2, 1)


@pytest.mark.parametrize("cell", ["0312345678", "0312345678-001", "0312345678001", "079123456789"])
def test_a_tax_code_stays_as_it_is_written(cell: str) -> None:
    assert read_tax_code(cell) == CellReading(cell)


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        (312345678, "0312345678"),
        (312345678.0, "0312345678"),
        ("312345678", "0312345678"),
        ("312345678-001", "0312345678-001"),
        (79123456789, "079123456789"),
    ],
)
def test_a_tax_code_gets_its_lost_zero_back(cell: Any, code: str) -> None:
    assert read_tax_code(cell) == CellReading(code, RepairKind.LOST_ZERO, code)


@pytest.mark.parametrize("cell", ["0312 345 678", "MST: 0312345678", "0312.345.678", "'0312345678"])
def test_a_tax_code_is_found_in_its_written_forms(cell: str) -> None:
    assert read_tax_code(cell) == CellReading("0312345678", RepairKind.WRITTEN_FORM, "0312345678")


def test_what_is_no_tax_code_is_not_taken() -> None:
    assert read_tax_code("123") == CellReading(reason=ValueReason.TAX_CODE)
    assert read_tax_code("—") == CellReading()


def test_the_own_export_keeps_its_tax_codes() -> None:
    assert read_exact_tax_code("123") == CellReading("123")
    assert read_exact_tax_code(312345678).value == "0312345678"


def test_a_registration_of_nine_digits_lost_its_zero() -> None:
    assert read_registration(312345678).repair is RepairKind.LOST_ZERO
    assert read_registration("41A8012345") == CellReading("41A8012345")
    assert read_registration(4107000123) == CellReading("4107000123")
    assert read_registration("—") == CellReading()


def test_a_barcode_has_a_right_check_digit() -> None:
    for cell in ("8934563138165", 8934563138165, 8934563138165.0):
        assert read_barcode(cell) == CellReading("8934563138165")
    told = CellReading("8934563138165", RepairKind.WRITTEN_FORM, "8934563138165")
    assert read_barcode("8 934563 138165") == told
    assert read_barcode("8934563138164") == CellReading(reason=ValueReason.EAN13)
    assert read_barcode("-") == CellReading()


@pytest.mark.parametrize(
    "cell",
    ["100/QĐ", "858/QĐ-UBND", "858/2024/QĐ-UBND", "1887/QĐ-UBND huyện Đắk Song", "858",
     "01/QĐ-UBND; 02/QĐ-UBND", "Quyết định công nhận"],
)  # fmt: skip
def test_the_number_of_a_decision_stays_as_it_is_written(cell: str) -> None:
    assert read_decision(cell) == CellReading(StatedDecision(cell))


@pytest.mark.parametrize(
    ("cell", "decision"),
    [
        ("QĐ số 858/QĐ-UBND ngày 01/02/2024", StatedDecision("858/QĐ-UBND", FEBRUARY_1)),
        ("858/QĐ-UBND\nngày 1 tháng 2 năm 2024", StatedDecision("858/QĐ-UBND", FEBRUARY_1)),
        ("858/QĐ-UBND (01/02/2024)", StatedDecision("858/QĐ-UBND", FEBRUARY_1)),
        ("858/QĐ-UBND\n01/02/2024", StatedDecision("858/QĐ-UBND", FEBRUARY_1)),
        ("858/QĐ-UBND - 01/02/2024", StatedDecision("858/QĐ-UBND", FEBRUARY_1)),
        (
            "Quyết định số 858/QĐ-UBND ngày 01/02/2024 của UBND huyện Cư Jút",
            StatedDecision("858/QĐ-UBND", FEBRUARY_1, "UBND huyện Cư Jút"),
        ),
        ("Số: 858/QĐ-UBND", StatedDecision("858/QĐ-UBND")),
        ("ngày 01/02/2024", StatedDecision("", FEBRUARY_1)),
        (FEBRUARY_1, StatedDecision("", FEBRUARY_1)),
    ],
)
def test_a_decision_gives_its_number_its_day_and_its_body(
    cell: Any, decision: StatedDecision
) -> None:
    reading = read_decision(cell)
    assert reading.value == decision
    assert reading.repair is RepairKind.WRITTEN_FORM


def test_a_remark_behind_a_decision_is_kept() -> None:
    text = "858/QĐ-UBND ngày 01/02/2024 (điều chỉnh)"
    reading = read_decision(text)
    assert (reading.value, reading.kept) == (StatedDecision("858/QĐ-UBND", FEBRUARY_1), text)


def test_a_decision_of_a_day_that_is_none_is_not_taken() -> None:
    assert read_decision("858/QĐ-UBND ngày 31/02/2024").reason is ValueReason.NO_SUCH_DAY
    assert read_decision("858/QĐ-UBND ngày 2/2024").reason is ValueReason.ONLY_YEAR
    assert read_decision("—") == CellReading()


def test_the_own_export_keeps_its_decisions() -> None:
    assert read_own_decision("số 1  /QĐ") == CellReading(StatedDecision("số 1  /QĐ"))
    assert read_own_decision("") == CellReading()
