"""Months as offices write them."""

from datetime import date, datetime

import pytest

from ocop_desktop.domain.outlets.sale_months import find_month, read_month

SEPTEMBER = date(2026, 9, 1)


@pytest.mark.parametrize(
    "cell",
    [
        "09/2026", "9/2026", "2026-09", "2026/9", "09-2026", "09.2026", "tháng 9/2026",
        "Tháng 9 năm 2026", "T9/2026", "tháng 9 2026", "202609", 202609, 202609.0, "15/09/2026",
        date(2026, 9, 30), datetime(2026, 9, 30, 8, 0),  # noqa: DTZ001 - a workbook knows no zone
    ],
)  # fmt: skip
def test_a_month_is_read_however_it_is_written(cell: object) -> None:
    assert read_month(cell) == SEPTEMBER


@pytest.mark.parametrize(
    "cell", ["13/2026", "00/2026", "9", 9, "9/26", "quý 3/2026", "", "09/1926", 2026]
)
def test_what_is_no_month_is_not_guessed(cell: object) -> None:
    assert read_month(cell) is None


def test_a_title_names_one_month_or_none() -> None:
    assert find_month(["UBND XÃ", "BÁO CÁO DOANH SỐ THÁNG 9 NĂM 2026"]) == SEPTEMBER
    assert find_month(["Từ tháng 8/2026 đến tháng 9/2026"]) is None
    assert find_month(["Báo cáo năm 2026"]) is None
    assert find_month(["tháng 15/2026"]) is None
