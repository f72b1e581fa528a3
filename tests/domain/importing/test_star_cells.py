from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.cells.cell_reading import CellReading
from ocop_desktop.domain.importing.cells.star_cells import StatedStars, read_stars
from ocop_desktop.domain.importing.table import RepairKind


@pytest.mark.parametrize(
    ("cell", "stars"), [("3", 3), ("4", 4), ("5", 5), (4, 4), (4.0, 4), (3, 3)]
)
def test_a_plain_number_is_taken_without_a_word(cell: Any, stars: int) -> None:
    assert read_stars(cell) == CellReading(StatedStars(stars))


@pytest.mark.parametrize(
    ("cell", "stars"),
    [
        ("3 sao", 3), ("***", 3), ("3*", 3), ("★★★", 3), ("★★★☆☆", 3), ("⭐ 4", 4), ("⭐⭐⭐⭐", 4),
        ("4.0", 4), ("4,0", 4), ("04", 4), ("Hạng 4", 4), ("Hạng sao: 4", 4), ("4 SAO", 4),
        ("Bốn sao", 4), ("bốn", 4), ("Ba (03) sao", 3), ("3 (ba) sao", 3), ("năm sao", 5),
        ("OCOP 4 sao", 4), ("3 sao (*)", 3), ("đạt 3 sao cấp tỉnh", 3), ("4 stars", 4), ("* * *", 3),
    ],
)  # fmt: skip
def test_every_written_form_of_stars_is_taken_and_told(cell: str, stars: int) -> None:
    assert read_stars(cell) == CellReading(StatedStars(stars), RepairKind.STARS, str(stars))


@pytest.mark.parametrize(
    "cell", ["⭐ 4 (2024)", "4⭐\n(2024)", "4 sao năm 2024", "2024: 4 sao", "4 sao/2024"]
)
def test_a_year_beside_the_stars_is_theirs(cell: str) -> None:
    assert read_stars(cell).value == StatedStars(4, 2024)


@pytest.mark.parametrize("cell", ["", "-", "—", "chưa có", "…"])
def test_what_stands_for_nothing_is_blank(cell: str) -> None:
    assert read_stars(cell) == CellReading()


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("0", ValueReason.BELOW_THREE_STARS),
        (1, ValueReason.BELOW_THREE_STARS),
        ("2 sao", ValueReason.BELOW_THREE_STARS),
        ("**", ValueReason.BELOW_THREE_STARS),
        (6, ValueReason.NO_SUCH_STARS),
        ("******", ValueReason.NO_SUCH_STARS),
        ("85", ValueReason.NO_SUCH_STARS),
        ("tiềm năng 5 sao", ValueReason.POTENTIAL_STARS),
        ("đề xuất 4 sao", ValueReason.POTENTIAL_STARS),
        ("5 sao (tiềm năng)", ValueReason.POTENTIAL_STARS),
        ("không đạt 3 sao", ValueReason.NOT_STARS),
        ("3 sao (đã thu hồi)", ValueReason.NOT_STARS),
        ("dưới 3 sao", ValueReason.NOT_STARS),
        ("3-4 sao", ValueReason.NOT_STARS),
        ("3 sao → 4 sao", ValueReason.NOT_STARS),
        ("3 sao 2022 2025", ValueReason.NOT_STARS),
        ("3,5", ValueReason.NOT_STARS),
        (3.5, ValueReason.NOT_STARS),
        (float("nan"), ValueReason.NOT_STARS),
        (date(2025, 5, 3), ValueReason.NOT_STARS),
        ("tốt", ValueReason.NOT_STARS),
        ("77,5 điểm", ValueReason.NOT_STARS),
    ],
)
def test_what_is_no_recognised_rank_is_not_taken_and_the_reason_is_true(
    cell: Any, reason: ValueReason
) -> None:
    assert read_stars(cell) == CellReading(reason=reason)


def test_words_that_say_more_are_kept() -> None:
    text = "4 sao (QĐ 123/QĐ-UBND)"
    assert read_stars(text) == CellReading(StatedStars(4), RepairKind.STARS, "4", kept=text)
    assert read_stars("Chưa xếp hạng") == CellReading(kept="Chưa xếp hạng")


def test_a_look_alike_digit_is_told_as_such() -> None:
    assert read_stars("４") == CellReading(StatedStars(4), RepairKind.LOOK_ALIKE, "4")


@given(st.text(alphabet="0123456789 ,-/*sao★", max_size=8))
def test_stars_are_only_what_the_text_holds(text: str) -> None:
    value = read_stars(text).value
    if value:
        glyphs = sum(text.count(glyph) for glyph in "★*")
        assert str(value.stars) in text or glyphs == value.stars


@pytest.mark.parametrize("cell", ["4 sao (tiềm năng 5 sao)", "4 sao - 78 điểm", "78 điểm, 4 sao"])
def test_what_is_hoped_for_or_scored_beside_the_stars_is_kept_as_written(cell: str) -> None:
    reading = read_stars(cell)
    assert reading.value == StatedStars(4)
    assert reading.kept == cell
