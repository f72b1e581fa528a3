"""Times of day are read as people write them."""

from datetime import time

import pytest

from ocop_desktop.domain.clock_times import format_time, parse_time


@pytest.mark.parametrize("text", ["8h30", "08:30", "8 giờ 30", "0830", "8g30", "8H30", "8h30p"])
def test_half_past_eight_is_written_in_many_ways(text: str) -> None:
    assert parse_time(text) == time(8, 30)


@pytest.mark.parametrize("text", ["8", "8h", "8 giờ", "08:00"])
def test_an_hour_alone_is_the_full_hour(text: str) -> None:
    assert parse_time(text) == time(8)


@pytest.mark.parametrize("text", ["", "25h", "8h75", "tối", "8.30", "12345"])
def test_what_is_no_time_of_day_is_none(text: str) -> None:
    assert parse_time(text) is None


def test_a_time_is_written_with_two_digits_each() -> None:
    assert format_time(time(8, 5)) == "08:05"
