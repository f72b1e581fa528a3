"""Colours that can be told apart."""

import pytest

from ocop_desktop.domain.print.colours import contrast


def test_contrast_is_that_of_the_web_guidelines() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.478, abs=0.001)
    assert contrast("#FFFFFF", "#777777") == contrast("#777777", "#FFFFFF")
    assert contrast("#1B7A43", "#1B7A43") == pytest.approx(1)
