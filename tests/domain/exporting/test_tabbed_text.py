"""Copied rows are pasted as texts, and read back as they were."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.exporting.tabbed_text import write_tabbed
from ocop_desktop.domain.register.annex import PastedContent
from ocop_desktop.domain.text import clean_line, clean_text
from ocop_desktop.spreadsheets.pasted_table import read_pasted_rows


def test_rows_are_lines_of_cells() -> None:
    assert write_tabbed([["Tên", "Sao"], ["Mật\ndừa\tnước", "4"]]) == "Tên\tSao\nMật dừa nước\t4\n"


@pytest.mark.parametrize(
    "text", ["=1+1", "+84 28 3999 0000", "- Gạo", "@SUM(A1)", "＝1", "-1+cmd|x"]
)
def test_what_would_be_computed_has_an_apostrophe(text: str) -> None:
    assert write_tabbed([["a", text]]) == f"a\t'{text}\n"


@pytest.mark.parametrize("number", ["-5", "-1.234,5", "-12%"])
def test_a_negative_number_stays_a_number(number: str) -> None:
    assert write_tabbed([[number]]) == f"{number}\n"


def test_a_quote_swallows_no_other_cell() -> None:
    assert write_tabbed([['"Gạo" sạch', "=1"]]) == '"""Gạo"" sạch"\t\'=1\n'


@given(st.lists(st.text("=+-@'\"1a \t\n", min_size=1).filter(str.strip), min_size=2, max_size=4))
def test_copied_cells_are_read_back(cells: list[str]) -> None:
    kept = tuple(clean_line(clean_text(cell)) for cell in cells)
    assert read_pasted_rows(PastedContent(text=write_tabbed([cells]))) == (kept,)
