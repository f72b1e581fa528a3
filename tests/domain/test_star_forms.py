from decimal import Decimal

import pytest

from ocop_desktop.domain.star_forms import (
    find_points,
    find_stars,
    parse_points,
    parse_stars,
    remove_points,
    remove_stars,
    states_stars,
)


@pytest.mark.parametrize(
    ("text", "stars"),
    [
        ("4 sao", 4), ("★★★★", 4), ("⭐ 4", 4), ("3*", 3), ("Mật ong đạt bốn sao", 4), ("Ba (03) sao", 3),
        ("3 sao và 4 sao", None), ("tiềm năng 5 sao", None), ("Gạo", None),
    ],
)  # fmt: skip
def test_stars_are_found_in_a_text_that_states_them_once(text: str, stars: int | None) -> None:
    assert find_stars(text) == stars


def test_a_cell_of_its_own_may_hold_a_bare_number() -> None:
    assert parse_stars(" 4.0 ") == 4
    assert parse_stars("OCOP 4 sao") == 4
    assert parse_stars("tốt") is None


def test_the_words_of_stars_are_told_and_taken_out() -> None:
    assert states_stars("Gạo 4 sao") == "4 sao"
    assert states_stars("tiềm năng 5 sao") == "tiềm năng 5 sao"
    assert states_stars("Gạo") == ""
    assert remove_stars("Gạo đạt 4 sao").strip() == "Gạo"
    assert remove_stars("Gạo (4 sao)").strip() == "Gạo"


def test_points_are_of_a_hundred() -> None:
    assert find_points("Mật ong, 72,5 điểm") == Decimal("72.5")
    assert find_points("Mật ong") is None
    assert find_points("Mật ong 101 điểm") is None
    assert parse_points("85.25") == Decimal("85.25")
    assert parse_points("85/100") == Decimal(85)
    assert remove_points("Gạo 72,5 điểm").strip() == "Gạo"
