"""What one line of a published list states, and whether the register knows it already."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.published_rows import (
    StatedRow,
    compare_names,
    read_row,
)
from ocop_desktop.domain.importing.rows import RejectedCell
from ocop_desktop.domain.importing.table import CellRepair, RepairKind
from ocop_desktop.domain.register.product import StatedText
from ocop_desktop.domain.register.recognition import Recognition

FULL = {
    "product": "  Mật ong   rừng ",
    "producer": "HTX Tập",
    "district": "huyện Cầu Kè",
    "group": "",
    "stars": "4",
    "year": "2024",
}


def taken(**cells: str) -> StatedRow:
    """The line with those cells, which must be taken."""
    row = read_row(7, {"product": "Mật ong", "producer": "HTX Tập", **cells})
    assert isinstance(row, StatedRow)
    return row


def test_a_line_is_placed_and_the_rest_is_kept_word_for_word() -> None:
    assert read_row(7, FULL) == StatedRow(
        7, "Mật ong rừng", "HTX Tập", 4, 2024, (StatedText("district", "huyện Cầu Kè"),)
    )


def test_a_line_needs_no_more_than_the_name_of_its_product() -> None:
    assert read_row(2, {"product": "Muối"}) == StatedRow(2, "Muối", "", None, None, ())


def test_a_year_without_stars_is_kept_as_stated() -> None:
    row = taken(year="2022")
    assert (row.year, row.stated) == (2022, (StatedText("year", "2022"),))
    assert taken(year="2022", stars="3").stated == ()


def test_a_column_without_a_heading_is_left_out() -> None:
    assert taken(**{"": "lạc"}).stated == ()
    assert taken(**{"ghi chú": "màu vàng"}).stated == (StatedText("ghi chú", "màu vàng"),)


@pytest.mark.parametrize(
    ("cells", "column", "value", "reason"),
    [
        ({"product": " "}, "product", "", ValueReason.REQUIRED),
        ({"stars": "2"}, "stars", "2", ValueReason.OUT_OF_RANGE),
        ({"stars": "6"}, "stars", "6", ValueReason.OUT_OF_RANGE),
        ({"stars": "bốn"}, "stars", "bốn", ValueReason.OUT_OF_RANGE),
        ({"year": "2017"}, "year", "2017", ValueReason.NOT_A_YEAR),
        ({"year": "2101"}, "year", "2101", ValueReason.NOT_A_YEAR),
        ({"year": "năm ngoái"}, "year", "năm ngoái", ValueReason.NOT_A_YEAR),
    ],
)
def test_a_line_that_cannot_be_taken_is_named(
    cells: dict[str, str], column: str, value: str, reason: ValueReason
) -> None:
    row = read_row(7, {"product": "Mật ong", **cells})
    assert row == RejectedCell(7, column, value, reason, row_taken=False)


def test_a_line_without_a_column_for_the_product_cannot_be_taken() -> None:
    assert read_row(3, {"producer": "HTX"}) == RejectedCell(
        3, "product", "", ValueReason.REQUIRED, row_taken=False
    )


@pytest.mark.parametrize("year", ["2018", "2100"])
def test_the_first_and_the_last_year_are_taken(year: str) -> None:
    assert taken(year=year).year == int(year)


def test_stars_of_a_line_become_a_recognition_of_that_year() -> None:
    assert taken(stars="3", year="2024").make_recognition(9) == Recognition(9, 3, year=2024)
    assert taken(stars="5").make_recognition(9) == Recognition(9, 5)
    assert taken(year="2024").make_recognition(9) is None


DATED = Recognition(9, 4, issued_on=date(2024, 3, 1), year=2020)
YEARLY = Recognition(9, 4, year=2024)


@pytest.mark.parametrize("held", [DATED, YEARLY])
def test_stars_of_a_year_are_known_by_the_day_they_were_issued_else_by_their_year(
    held: Recognition,
) -> None:
    assert taken(stars="4", year="2024").is_known([held])
    assert not taken(stars="3", year="2024").is_known([held])
    assert not taken(stars="4", year="2020").is_known([held])
    assert not taken(stars="4").is_known([held])
    assert not taken(stars="4", year="2024").is_known([])


@pytest.mark.parametrize("held", [DATED, YEARLY])
def test_only_other_stars_of_the_very_same_year_contradict(held: Recognition) -> None:
    assert taken(stars="3", year="2024").contradicts([held])
    assert not taken(stars="4", year="2024").contradicts([held])
    assert not taken(stars="3", year="2023").contradicts([held])
    assert not taken(stars="3").contradicts([held, Recognition(9, 4)])
    assert not taken(year="2024").contradicts([held])
    assert not taken(stars="3", year="2024").contradicts([])
    again = Recognition(9, 3, year=2024)
    assert not taken(stars="3", year="2024").contradicts([held, again])


HELD = st.lists(
    st.builds(Recognition, st.just(9), st.sampled_from([3, 4, 5]), year=st.integers(2022, 2024)),
    max_size=4,
)


@given(HELD, st.sampled_from(["3", "4", "5"]), st.sampled_from(["2022", "2023", "2024"]))
def test_what_is_known_never_contradicts_and_what_contradicts_has_that_year(
    held: list[Recognition], stars: str, year: str
) -> None:
    row = taken(stars=stars, year=year)
    has_year = any(one.year == row.year for one in held)
    assert row.contradicts(held) == (has_year and not row.is_known(held))


def test_what_is_put_right_in_a_line_is_told() -> None:
    row = read_row(3, {"product": "Nƣớc  mắm", "producer": "A &amp; B", "màu": "vàng"})
    assert isinstance(row, StatedRow)
    assert (row.product, row.producer) == ("Nước mắm", "A & B")
    assert row.repairs == (
        CellRepair(3, "product", "Nƣớc mắm", "Nước mắm", RepairKind.LOOK_ALIKE),
        CellRepair(3, "producer", "A &amp; B", "A & B", RepairKind.ENTITY),
    )


def test_a_known_name_with_other_dashes_is_told() -> None:
    told = compare_names(4, "Mắm - Muối", "Mắm – Muối")
    assert told == CellRepair(4, "product", "Mắm - Muối", "Mắm – Muối", RepairKind.SAME_NAME)
    assert compare_names(4, "mắm muối", "Mắm Muối") is None
