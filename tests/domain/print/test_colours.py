"""Colours that can be told apart."""

import pytest

from ocop_desktop.domain.print.colours import contrast_ratio


def test_contrast_is_that_of_the_web_guidelines() -> None:
    assert contrast_ratio("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast_ratio("#777777", "#FFFFFF") == pytest.approx(4.478, abs=0.001)
    assert contrast_ratio("#FFFFFF", "#777777") == contrast_ratio("#777777", "#FFFFFF")
    assert contrast_ratio("#1B7A43", "#1B7A43") == pytest.approx(1)
