import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.exporting.formula_signs import mark_formula_text, unmark_formula_text


@pytest.mark.parametrize("text", ["=1+1", "+84 28 3999 0000", "-5", "- Gạo", "@SUM(A1)", "\t=1"])
def test_a_text_that_could_be_computed_begins_with_an_apostrophe(text: str) -> None:
    assert mark_formula_text(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "Gạo", "1+1", "'Gạo'", "3 = 3", "'"])
def test_any_other_text_stays(text: str) -> None:
    assert mark_formula_text(text) == text
    assert unmark_formula_text(text) == text


@given(st.text(alphabet="'=+-@\t\ra1 ") | st.text())
def test_every_text_comes_back(text: str) -> None:
    marked = mark_formula_text(text)
    assert unmark_formula_text(marked) == text
    assert not marked.startswith(("=", "+", "-", "@", "\t", "\r"))
