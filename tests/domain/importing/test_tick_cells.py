"""Cells that only mark a row below a heading that says the value."""

import pytest

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.cells.star_cells import StatedStars
from ocop_desktop.domain.importing.cells.tick_cells import (
    read_star_tick,
    read_stars_of_year,
    read_year_tick,
)
from ocop_desktop.domain.importing.columns import Column, ColumnMap, ColumnUse, ImportField, Layout
from ocop_desktop.domain.importing.row_reading.reading_rows import read_rows
from ocop_desktop.domain.importing.rows import ImportRow
from ocop_desktop.domain.importing.table import Cell, ReadTable, TableRow
from tests.domain.importing.row_tables import SETTINGS

_HEADINGS = ("Tên sản phẩm", "3 sao", "4 sao", "Năm 2020", "Năm 2023")
_NAME, _STARS, _YEAR = (
    ImportField.PRODUCT_NAME,
    ImportField.RECOGNITION_STARS,
    ImportField.RECOGNITION_YEAR,
)
_FIELDS = ((_NAME, 0), (_STARS, 3), (_STARS, 4), (_YEAR, 2020), (_YEAR, 2023))


def _read(*cells: Cell) -> ImportRow:
    columns = tuple(
        Column(place, heading, ColumnUse.FIELD, field, tick=tick)
        for place, (heading, (field, tick)) in enumerate(zip(_HEADINGS, _FIELDS, strict=True))
    )
    table = ReadTable("", "", (), 1, _HEADINGS, (TableRow(2, cells),))
    (row,) = read_rows(table, ColumnMap(Layout.FREE, columns), SETTINGS)
    return row


@pytest.mark.parametrize("cell", ["x", "X", " x ", "(x)", "v", "V", "✓", "1", 1, 1.0, "+", "Có"])
def test_a_mark_says_what_its_heading_says(cell: Cell) -> None:
    assert read_star_tick(cell, 4).value == StatedStars(4)
    assert read_year_tick(cell, 2023).value == 2023


@pytest.mark.parametrize("cell", ["", "-", "0", 0, "không"])
def test_no_mark_says_nothing(cell: Cell) -> None:
    assert read_star_tick(cell, 4).is_plain
    assert read_star_tick(cell, 4).value is None
    assert read_year_tick(cell, 2023).value is None


def test_a_cell_may_say_the_same_stars_in_words() -> None:
    assert read_star_tick("4 sao", 4).value == StatedStars(4)
    assert read_star_tick("3 sao", 4).reason is ValueReason.NOT_STARS


@pytest.mark.parametrize("cell", [2, "12", "tốt", 4])
def test_a_number_in_a_column_of_marks_is_a_count_and_not_clear(cell: Cell) -> None:
    assert read_star_tick(cell, 4).reason is ValueReason.NOT_STARS
    assert read_year_tick(cell, 2023).reason is ValueReason.NOT_A_YEAR


def test_a_heading_gives_its_stars_the_year() -> None:
    assert read_stars_of_year("3 sao", 2020).value == StatedStars(3, 2020)
    assert read_stars_of_year("3 sao (2021)", 2020).value == StatedStars(3, 2021)
    assert read_stars_of_year("x", 2020, tick=4).value == StatedStars(4, 2020)
    assert read_stars_of_year("tốt", 2020).value is None


def test_a_row_has_the_stars_and_the_year_that_it_marks() -> None:
    (recognition,) = _read("Gạo A", "", "x", "x", "").recognitions
    assert (recognition.stars, recognition.year) == (4, 2020)


def test_of_two_marks_in_one_row_none_counts() -> None:
    row = _read("Gạo A", "x", "x", "v", "v")
    assert row.recognitions == ()
    assert [(cell.column, cell.value, cell.reason) for cell in row.rejected] == [
        ("3 sao", "x", ValueReason.NOT_STARS),
        ("4 sao", "x", ValueReason.NOT_STARS),
        ("Năm 2020", "v", ValueReason.NOT_A_YEAR),
        ("Năm 2023", "v", ValueReason.NOT_A_YEAR),
    ]


def test_stars_below_a_heading_of_a_year_are_of_that_year() -> None:
    columns = (
        Column(0, "Tên sản phẩm", ColumnUse.FIELD, _NAME),
        Column(1, "Năm 2020", ColumnUse.FIELD, _STARS, year=2020),
    )
    headings = ("Tên sản phẩm", "Năm 2020")
    table = ReadTable("", "", (), 1, headings, (TableRow(2, ("Gạo A", "3 sao")),))
    (row,) = read_rows(table, ColumnMap(Layout.FREE, columns), SETTINGS)
    assert [(one.stars, one.year) for one in row.recognitions] == [(3, 2020)]
