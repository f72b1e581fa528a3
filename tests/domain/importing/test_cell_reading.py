from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.importing.cells.cell_reading import (
    CellReading,
    add_text_repair,
    read_exact,
    read_line,
    read_lines,
    states_nothing,
    write_cell,
)
from ocop_desktop.domain.importing.table import Cell, CellError, RepairKind
from ocop_desktop.domain.text import clean_line, clean_text


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("a", "a"), (4.0, "4"), (4.5, "4.5"), (9.07e8, "907000000"), (7, "7"), (float("inf"), "inf"),
        (date(2025, 6, 1), "01/06/2025"), (CellError("#REF!"), "#REF!"),
        (datetime(2025, 6, 1, 3), "01/06/2025"),  # noqa: DTZ001 - a workbook has no zones
    ],
)  # fmt: skip
def test_a_cell_is_written_as_it_is_shown(cell: Cell, text: str) -> None:
    assert write_cell(cell) == text


@pytest.mark.parametrize(
    ("text", "clean", "kind"),
    [
        ("Gạo  A ", "Gạo A", RepairKind.BLANKS),
        ("Hộ kinh doanh\nBà Ba", "Hộ kinh doanh Bà Ba", RepairKind.BLANKS),
        ("Ga\u0323o", "Gạo", RepairKind.NFC),
        ("Mắm &amp; Muối", "Mắm & Muối", RepairKind.ENTITY),
        ("Ðảo", "Đảo", RepairKind.LOOK_ALIKE),
        ("Ｇạo", "Gạo", RepairKind.LOOK_ALIKE),
    ],
)
def test_a_repaired_line_is_told_with_its_kind(text: str, clean: str, kind: RepairKind) -> None:
    assert read_line(text) == CellReading(clean, kind, clean)


def test_a_clean_line_is_told_nothing_of() -> None:
    assert read_line("Gạo “A” – 5 kg").is_plain
    assert read_line("Mắm & Muối") == CellReading("Mắm & Muối")
    assert read_line(" \u200b") == CellReading()


def test_stories_keep_their_lines() -> None:
    assert read_lines("Một\r\nHai") == CellReading("Một\nHai", RepairKind.BLANKS, "Một\nHai")
    assert read_lines("Một\nHai") == CellReading("Một\nHai")
    assert read_lines("Một") == CellReading("Một")


def test_a_repair_of_the_text_is_told_where_the_form_tells_none() -> None:
    line = read_line("４")
    told = CellReading(4, RepairKind.LOOK_ALIKE, "4")
    assert add_text_repair(CellReading(4), line, "4") == told
    own = CellReading(4, RepairKind.STARS, "4")
    assert add_text_repair(own, line, "4") is own
    assert not own.is_plain


def test_a_long_text_states_something() -> None:
    assert states_nothing("…")
    assert states_nothing("chưa cập nhật")
    assert not states_nothing("-" * 30)
    assert not states_nothing("0")


@given(st.text(max_size=20))
def test_a_line_is_what_the_register_would_keep(text: str) -> None:
    assert (read_line(text).value or "") == clean_line(clean_text(text))
    cleaned = clean_text(text)
    assert (read_exact(cleaned).value or "") == clean_text(cleaned)
