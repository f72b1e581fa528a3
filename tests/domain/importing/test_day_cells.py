from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.day_meaning import DayMeaning
from ocop_desktop.domain.importing.cells.cell_reading import CellReading
from ocop_desktop.domain.importing.cells.day_cells import read_day, read_year, write_day
from ocop_desktop.domain.importing.cells.day_columns import doubt_day, writes_month_first
from ocop_desktop.domain.importing.table import RepairKind

TODAY = date(2026, 11, 30)
JUNE_15 = date(2025, 6, 15)


def read(cell: Any, meaning: DayMeaning = DayMeaning.NEAR) -> CellReading[date | int]:
    return read_day(cell, meaning, TODAY)


@pytest.mark.parametrize("cell", [JUNE_15, datetime(2025, 6, 15, 7), "15/06/2025", "15/6/2025"])  # noqa: DTZ001
def test_a_day_as_vietnamese_write_it_is_taken_without_a_word(cell: Any) -> None:
    assert read(cell) == CellReading(JUNE_15)


@pytest.mark.parametrize(
    "cell",
    [
        "15-06-2025", "15.6.2025", "15 / 06 / 2025", "15 06 2025", "15–06–2025", "2025-06-15",
        "2025/06/15", "2025-06-15T00:00:00", "2025-06-15 00:00:00", "2025-06-15T07:00:00.000Z",
        "15/06/2025 00:00", "15/06/2025 7:30:00 SA", "ngày 15 tháng 6 năm 2025", "15 tháng 06, 2025",
        "15 Thg 6 2025", "15-Thg6-25", "15-Jun-2025", "15 June 2025", "15/6/25", "Ngày: 15/06/2025",
        "ký ngày 15/06/2025", "đến 15/06/2025", "15/06/2025.", 45823, 45823.75, "45823", "45823.0",
        "15062025", "20250615", 20250615,
    ],
)  # fmt: skip
def test_every_written_form_of_a_day_is_taken_and_told(cell: Any) -> None:
    assert read(cell) == CellReading(JUNE_15, RepairKind.DAY, "15/06/2025")


@pytest.mark.parametrize(
    "cell",
    [
        "2025", "năm 2025", "2025.0", 2025, 2025.0, "tháng 6/2025", "6/2025", "Tháng 6 năm 2025",
        "quý II/2025", "đợt 1/2025", "hết năm 2025", date(1905, 7, 17),
    ],
)  # fmt: skip
def test_a_month_or_a_year_is_no_day_and_gives_the_year(cell: Any) -> None:
    assert read(cell) == CellReading(2025, RepairKind.YEAR, "2025")


@pytest.mark.parametrize("cell", ["", "—", "-", "chưa có", "đang cập nhật", "n/a", "..."])
def test_what_stands_for_nothing_is_blank(cell: str) -> None:
    assert read(cell) == CellReading()


@pytest.mark.parametrize(
    ("cell", "reason", "choices"),
    [
        ("31/02/2025", ValueReason.NO_SUCH_DAY, ()),
        ("13/13/2025", ValueReason.NO_SUCH_DAY, ()),
        ("31/02/25", ValueReason.NO_SUCH_DAY, ()),
        ("06/25/2025", ValueReason.NO_SUCH_DAY, ("25/06/2025",)),
        ("1/1/70", ValueReason.UNCLEAR_DAY, ("01/01/2070", "01/01/1970")),
        ("15/06/2025 - 15/06/2028", ValueReason.UNCLEAR_DAY, ("15/06/2025", "15/06/2028")),
        ("19/6/1025", ValueReason.OUT_OF_RANGE, ()),
        (date(2205, 1, 1), ValueReason.OUT_OF_RANGE, ()),
        ("hôm qua", ValueReason.NOT_A_DAY, ()),
        ("15/6", ValueReason.NOT_A_DAY, ()),
        ("36 tháng", ValueReason.NOT_A_DAY, ()),
        ("0912345678", ValueReason.NOT_A_DAY, ()),
        ("99999999", ValueReason.NOT_A_DAY, ()),
        ("99999", ValueReason.NOT_A_DAY, ()),
        ("9999", ValueReason.NOT_A_DAY, ()),
        (5, ValueReason.NOT_A_DAY, ()),
        (-1.5, ValueReason.NOT_A_DAY, ()),
        (1e300, ValueReason.NOT_A_DAY, ()),
        (float("nan"), ValueReason.NOT_A_DAY, ()),
    ],
)
def test_a_day_that_is_none_or_two_is_not_taken(
    cell: Any, reason: ValueReason, choices: tuple[str, ...]
) -> None:
    assert read(cell) == CellReading(reason=reason, choices=choices)


def test_words_around_one_day_are_kept() -> None:
    text = "QĐ ký 15/6/2025 (lần 1)"
    assert read(text) == CellReading(JUNE_15, RepairKind.DAY, "15/06/2025", kept=text)
    assert read("Cấp 31/02/2025 nhé").reason is ValueReason.NO_SUCH_DAY


def test_letters_of_full_width_are_told_as_such() -> None:
    assert read("１５/０６/２０２５") == CellReading(JUNE_15, RepairKind.LOOK_ALIKE, "15/06/2025")


def test_a_short_year_follows_what_the_day_means() -> None:
    assert read("12/5/98", DayMeaning.PAST).value == date(1998, 5, 12)
    assert read("12/5/48", DayMeaning.EXPIRY).value == date(2048, 5, 12)


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_every_day_comes_back_from_its_text(day: date) -> None:
    assert read(write_day(day)) == CellReading(day)
    if day >= date(1990, 1, 1) and day < date(2100, 1, 1):
        assert read((day - date(1899, 12, 30)).days).value == day


@given(st.text(alphabet="0123456789/-. năm", max_size=14))
def test_what_is_taken_is_written_in_the_cell(text: str) -> None:
    reading = read(text)
    if isinstance(reading.value, date) and not text.strip().isdigit() and "." not in text:
        numbers = [
            int(part) for part in "".join(c if c in "0123456789" else " " for c in text).split()
        ]
        assert reading.value.day in numbers or len(numbers) == 1
        assert reading.value.month in numbers or len(numbers) == 1


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (2025, CellReading(2025)),
        (2025.0, CellReading(2025)),
        ("2025", CellReading(2025)),
        ("2025.0", CellReading(2025, RepairKind.YEAR, "2025")),
        ("năm 2025", CellReading(2025, RepairKind.YEAR, "2025")),
        ("Đợt 2 của 2025", CellReading(2025, RepairKind.YEAR, "2025")),
        ("15/06/2025", CellReading(JUNE_15, RepairKind.DAY, "15/06/2025")),
        ("2025-06-15", CellReading(JUNE_15, RepairKind.DAY, "15/06/2025")),
        (JUNE_15, CellReading(JUNE_15, RepairKind.DAY, "15/06/2025")),
        (45823, CellReading(JUNE_15, RepairKind.DAY, "15/06/2025")),
        (date(2025, 1, 1), CellReading(2025, RepairKind.YEAR, "2025")),
        (date(1905, 7, 17), CellReading(2025, RepairKind.YEAR, "2025")),
        ("—", CellReading()),
        ("25", CellReading(reason=ValueReason.NOT_A_YEAR)),
        ("3000", CellReading(reason=ValueReason.NOT_A_YEAR)),
        ("2024-2025", CellReading(reason=ValueReason.NOT_A_YEAR, choices=("2024", "2025"))),
        ("31/02/2025", CellReading(reason=ValueReason.NO_SUCH_DAY)),
    ],
)
def test_a_column_of_years_holds_years_and_days(cell: Any, expected: CellReading[Any]) -> None:
    assert read_year(cell, TODAY) == expected


def test_a_column_writes_the_month_first_where_nothing_else_can_be() -> None:
    assert writes_month_first(["06/05/2025", "", 5, "06/25/2025"])
    assert not writes_month_first(["06/25/2025", "25/06/2025"])
    assert not writes_month_first(["06/05/2025", "2025"])


def test_such_a_column_has_days_that_may_be_two() -> None:
    two = read("06/05/2025")
    assert doubt_day("06/05/2025", two) == CellReading(
        reason=ValueReason.UNCLEAR_DAY, choices=("06/05/2025", "05/06/2025")
    )
    for cell in ("06/06/2025", "25/06/2025", date(2025, 5, 6), "2025", "6 tháng 5 năm 2025"):
        reading = read(cell)
        assert doubt_day(cell, reading) is reading
