"""Colours that can be told apart."""

import pytest

from ocop_desktop.domain.print.colours import READABLE, contrast_ratio


def test_contrast_is_that_of_the_web_guidelines() -> None:
    assert contrast_ratio("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast_ratio("#777777", "#FFFFFF") == pytest.approx(4.478, abs=0.001)
    assert contrast_ratio("#FFFFFF", "#777777") == contrast_ratio("#777777", "#FFFFFF")
    assert contrast_ratio("#1B7A43", "#1B7A43") == pytest.approx(1)


@pytest.mark.parametrize(
    ("colour", "ratio"),
    [
        ("#FF0000", 3.998),
        ("#00FF00", 1.372),
        ("#0000FF", 8.592),
        ("#123456", 12.717),
        ("#0A0A0A", 19.798),
        ("#0B0B0B", 19.683),
    ],
)
def test_red_green_and_blue_weigh_differently_against_white(colour: str, ratio: float) -> None:
    assert contrast_ratio(colour, "#FFFFFF") == pytest.approx(ratio, abs=0.001)


def test_text_is_readable_by_success_criterion_1_4_3() -> None:
    assert READABLE == 4.5
