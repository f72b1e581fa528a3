"""The workbook of rows that were not taken reads like the list they come from."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from ocop_desktop.domain.errors import CannotWrite
from ocop_desktop.domain.importing.table import (
    BrokenReason,
    BrokenRow,
    CellError,
    ReadTable,
    Sheet,
    TableRow,
)
from ocop_desktop.spreadsheets.writing.rejected_rows import write_rejected_rows

TABLE = ReadTable(
    "0", "SP [2025]", (Sheet("SP [2025]", 5),), 3,
    ("Tên sản phẩm", "Ngày", "Giá"),
    (
        TableRow(5, ("Gạo A", date(2025, 6, 1), 12000), "I. Thực phẩm"),
        TableRow(6, ("=1+1", CellError("#REF!"), "012"), "I. Thực phẩm"),
        TableRow(8, ("Rượu", "31/02/2025", 1.5), "II. Đồ uống"),
    ),
    title=("DANH SÁCH", "Năm 2025"),
    broken=(BrokenRow(7, BrokenReason.OPEN_QUOTE, '"Gạo C'),),
)  # fmt: skip


def test_it_holds_titles_headings_groups_and_the_rows_with_their_reasons(tmp_path: Path) -> None:
    output = tmp_path / "lỗi.xlsx"
    output.write_text("old")
    write_rejected_rows(TABLE, {6: "a", 7: "b", 8: "c"}, "Lỗi", output)
    sheet = openpyxl.load_workbook(output).active
    assert sheet is not None
    assert sheet.title == "SP  2025 "
    assert [tuple(cell.value for cell in row) for row in sheet.iter_rows()] == [
        ("DANH SÁCH", None, None, None),
        ("Năm 2025", None, None, None),
        ("Tên sản phẩm", "Ngày", "Giá", "Lỗi"),
        ("I. Thực phẩm", None, None, None),
        ("=1+1", "#REF!", "012", "a"),
        ('"Gạo C', None, None, "b"),
        ("II. Đồ uống", None, None, None),
        ("Rượu", "31/02/2025", 1.5, "c"),
    ]
    assert {sheet["A5"].data_type, sheet["B5"].data_type} == {"s"}


def test_days_stay_days(tmp_path: Path) -> None:
    write_rejected_rows(TABLE, {5: "a"}, "Lỗi", tmp_path / "lỗi.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "lỗi.xlsx").active
    assert sheet is not None
    assert sheet["B5"].value.date() == date(2025, 6, 1)


def test_a_place_that_cannot_be_written_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        write_rejected_rows(TABLE, {5: "a"}, "Lỗi", tmp_path / "không có" / "lỗi.xlsx")
    (tmp_path / "lỗi.xlsx").mkdir()
    with pytest.raises(CannotWrite):
        write_rejected_rows(TABLE, {5: "a"}, "Lỗi", tmp_path / "lỗi.xlsx")
    assert [path.name for path in tmp_path.iterdir()] == ["lỗi.xlsx"]
