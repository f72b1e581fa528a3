"""Lines of text files cut into cells: delimiters, quotes, lines that are broken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.importing.table import BrokenReason
from ocop_desktop.spreadsheets.raw_sheet import RawRow
from ocop_desktop.spreadsheets.text_files.text_file import read_text_file

HEADING = "product,producer,stars,year\n"


def read(text: str) -> list[RawRow]:
    return list(read_text_file(text.encode()).sheets[0].rows)


def read_cells(text: str) -> list[list[str]]:
    return [[str(cell) for cell in row.cells] for row in read(text)]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(delimiter: str) -> None:
    rows = [
        ["Tên sản phẩm", "Chủ thể", "Giá"],
        ["Gạo", "HTX Một", "1.200"],
        ["Mật", "Hộ Hai", "90"],
    ]
    text = "".join(delimiter.join(row) + "\n" for row in rows)
    assert read_cells(text) == rows


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("Tên;Giá\nGạo;1,5\nMật;2,5\n", [["Tên", "Giá"], ["Gạo", "1,5"], ["Mật", "2,5"]]),
        ("DANH SÁCH, 2025\na;b\n1;2\n4;5\n", [["DANH SÁCH, 2025"], ["a", "b"], ["1", "2"], ["4", "5"]]),
        ('a,b\n"x;y;z",1\n"x;y;z",2\n', [["a", "b"], ["x;y;z", "1"], ["x;y;z", "2"]]),
        ("Gạo\nMật\n", [["Gạo"], ["Mật"]]),
    ],
)  # fmt: skip
def test_the_delimiter_is_the_one_that_cuts_every_line_alike(
    text: str, cells: list[list[str]]
) -> None:
    assert read_cells(text) == cells


@pytest.mark.parametrize("first", ["sep=;", '"sep=;"', "SEP=;", "sep=;;;", "\ufeffsep=;"])
def test_the_line_sep_is_obeyed_and_is_no_row(first: str) -> None:
    rows = read(f"{first}\r\na,x;b\r\n1,5;2\r\n")
    assert [(row.number, row.cells) for row in rows] == [(2, ("a,x", "b")), (3, ("1,5", "2"))]


def test_a_quote_that_is_never_closed_costs_its_line_only() -> None:
    rows = read(HEADING + '"Gạo A,HTX,3,2025\nGạo B,HTX "Một",3,2025\n"Gạo C, nếp",HTX,3,2025\n')
    assert [row.number for row in rows if row.broken] == [2]
    assert rows[1].broken is not None
    assert rows[1].broken.reason is BrokenReason.OPEN_QUOTE
    assert rows[1].broken.text == '"Gạo A,HTX,3,2025'
    assert rows[2].cells == ("Gạo B", 'HTX "Một"', "3", "2025")
    assert rows[3].cells == ("Gạo C, nếp", "HTX", "3", "2025")


@pytest.mark.parametrize(
    "closing", ['Gạo C,HTX 5",3,2025', 'Gạo C,HTX,3,2025"', '"Gạo C",HTX,3,2025', '"","",3,"2025"']
)
def test_a_quote_does_not_swallow_rows_up_to_another_quote(closing: str) -> None:
    rows = read(HEADING + f'Gạo A,"HTX,3,2025\nGạo B,HTX,3,2025\n{closing}\n')
    assert [row.number for row in rows] == [1, 2, 3, 4]
    assert [row.number for row in rows if row.broken] == [2]


def test_a_quoted_cell_may_hold_lines_delimiters_and_quotes() -> None:
    rows = read(HEADING + '"Gạo\r\nthơm, ""ngon""",HTX,"3","2025"\r\nMật,Hộ,3,2025\r\n')
    assert [row.number for row in rows] == [1, 2, 4]
    assert rows[1].cells == ('Gạo\nthơm, "ngon"', "HTX", "3", "2025")


@pytest.mark.parametrize(
    ("line", "first"),
    [
        ('Gạo "thơm",HTX', 'Gạo "thơm"'),
        ('"Út Thanh" mắm,HTX', '"Út Thanh" mắm'),
        ('"Gạo 5" dài",HTX', 'Gạo 5" dài'),
        (' "Gạo, nếp" ,HTX', "Gạo, nếp"),
        ('"""Út"" Thanh",HTX', '"Út" Thanh'),
    ],
)
def test_quotes_inside_a_cell_are_letters(line: str, first: str) -> None:
    assert read_cells(f"a,b\n{line}\n")[1] == [first, "HTX"]


def test_ragged_rows_keep_their_cells_and_lose_only_blank_ones_at_the_end() -> None:
    rows = read(HEADING + "Gạo B,HTX Một,3,2021, 2024\nGạo C,HTX Một,3\nGạo D,,,\n,,,\n\n")
    assert [row.cells for row in rows[1:]] == [
        ("Gạo B", "HTX Một", "3", "2021", " 2024"),
        ("Gạo C", "HTX Một", "3"),
        ("Gạo D",),
    ]


@given(
    rows=st.lists(
        st.lists(st.text(st.sampled_from('abđớ ,;"\n'), max_size=6), min_size=2, max_size=4),
        min_size=1,
        max_size=5,
    )
)
def test_whatever_is_written_with_quotes_is_read_back_or_told(rows: list[list[str]]) -> None:
    text = "sep=,\n" + "".join(
        ",".join('"' + cell.replace('"', '""') + '"' for cell in row) + "\n" for row in rows
    )
    read_rows = read(text)
    if not any(row.broken for row in read_rows):
        filled = [row for row in rows if any(cell.strip() for cell in row)]
        assert [list(row.cells) for row in read_rows] == [_drop_blank_end(row) for row in filled]


def _drop_blank_end(cells: list[str]) -> list[str]:
    last = max(place for place, cell in enumerate(cells) if cell.strip())
    return cells[: last + 1]
