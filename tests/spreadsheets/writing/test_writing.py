"""What is written is read back by two other libraries, and is the same."""

import csv
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import python_calamine
from hypothesis import given, settings
from hypothesis import strategies as st

from ocop_desktop.domain.codes import WriteReason
from ocop_desktop.domain.errors import CannotWrite, CellTooLong
from ocop_desktop.domain.exporting.export_table import (
    ExportColumn,
    ExportedFile,
    ExportHead,
    ExportKind,
    ExportTable,
    Row,
)
from ocop_desktop.domain.text import clean_text
from ocop_desktop.spreadsheets.writing.csv_writer import write_csv
from ocop_desktop.spreadsheets.writing.xlsx_writer import write_xlsx

HEAD = ExportHead(
    "UBND xã Bình Chánh",
    "Phòng Kinh tế",
    "Bình Chánh",
    date(2026, 11, 30),
    "Trưởng phòng",
    "Lê Văn A",
)
COLUMNS = (
    ExportColumn("TT", ExportKind.PLAIN_NUMBER),
    ExportColumn("Tên sản phẩm"),
    ExportColumn("Sao", ExportKind.STARS, upper="Lần 1"),
    ExportColumn("Ngày", ExportKind.DAY, upper="Lần 1"),
    ExportColumn("Doanh thu", ExportKind.NUMBER),
    ExportColumn("Loại hình", choices=("Hợp tác xã", "Hộ kinh doanh"), hint="Chọn một"),
)
ROWS: tuple[Row, ...] = (
    (1, "=1+1", 4, date(2025, 3, 7), Decimal("1234567.5"), "+84 28 3999 0000"),
    (2, "@Mắm\nruốc", None, date(1899, 12, 31), Decimal("1.125"), None),
    (3, "-", 3, None, 12345678901234567890, "'=x"),
)
BODY = 9  # rows above the first one of the table


def _make_table(rows: tuple[Row, ...] = ROWS) -> ExportTable:
    return ExportTable(
        "Sản phẩm", COLUMNS, rows, len(rows), ("Tính đến 30/11/2026",), "triệu đồng", 2
    )


def _read_cells(file: Path) -> list[list[Any]]:
    sheet = openpyxl.load_workbook(file)["Sản phẩm"]
    return [list(row) for row in sheet.iter_rows(values_only=True)]


def test_a_workbook_holds_days_numbers_and_texts_as_they_are(tmp_path: Path) -> None:
    file = tmp_path / "a.xlsx"
    assert write_xlsx(_make_table(), HEAD, file) == ExportedFile(file, 3, 6)
    cells = _read_cells(file)
    assert cells[BODY][:4] == [1, "=1+1", 4, datetime(2025, 3, 7)]  # noqa: DTZ001 - Excel's
    assert cells[BODY][4:] == [1234567.5, "+84 28 3999 0000"]
    assert cells[BODY + 1][1:5] == ["@Mắm\nruốc", None, "31/12/1899", 1.125]
    assert cells[BODY + 2][1:] == ["-", 3, None, "12.345.678.901.234.567.890", "'=x"]


def test_no_text_is_a_formula(tmp_path: Path) -> None:
    write_xlsx(_make_table(), HEAD, tmp_path / "a.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["Sản phẩm"]
    kinds = {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None}
    assert kinds == {"s", "n", "d"}


def test_another_reader_reads_the_same(tmp_path: Path) -> None:
    write_xlsx(_make_table(), HEAD, tmp_path / "a.xlsx")
    workbook = python_calamine.CalamineWorkbook.from_path(tmp_path / "a.xlsx")
    cells = workbook.get_sheet_by_name("Sản phẩm").to_python(skip_empty_area=False)
    assert cells[BODY][:5] == [1, "=1+1", 4, date(2025, 3, 7), 1234567.5]
    assert cells[BODY + 1][1] == "@Mắm\nruốc"


def test_the_office_stands_above_and_signs_below(tmp_path: Path) -> None:
    write_xlsx(_make_table(), HEAD, tmp_path / "a.xlsx")
    cells = _read_cells(tmp_path / "a.xlsx")
    texts = [text for row in cells for text in row if isinstance(text, str)]
    assert texts[:6] == [
        "UBND XÃ BÌNH CHÁNH",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "PHÒNG KINH TẾ",
        "Độc lập - Tự do - Hạnh phúc",
        "",
        "Bình Chánh, ngày 30 tháng 11 năm 2026",
    ]
    assert {"SẢN PHẨM", "Tính đến 30/11/2026", "ĐVT: triệu đồng", "TRƯỞNG PHÒNG"} <= set(texts)
    assert texts[-1] == "Lê Văn A"


def test_the_sheet_is_ready_to_read_and_to_print(tmp_path: Path) -> None:
    write_xlsx(_make_table(), HEAD, tmp_path / "a.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["Sản phẩm"]
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (None, 0)
    assert sheet.print_title_rows == "$8:$9"
    assert sheet.freeze_panes == "C10"
    assert sheet.auto_filter.ref == "A9:F12"
    assert sheet.oddFooter is not None
    assert sheet.oddFooter.center.text == "Trang &P/&N"
    assert {str(area) for area in sheet.merged_cells.ranges} >= {"C8:D8", "A8:A9", "F8:F9"}
    assert sheet["E10"].border.left.style == "thin"
    assert sheet["B10"].alignment.wrap_text
    assert [rule.sqref for rule in sheet.data_validations.dataValidation]


def test_a_plain_table_begins_in_the_first_row(tmp_path: Path) -> None:
    table = ExportTable("PTNT_OCOP", COLUMNS[:2], ((1, "Mắm"),), plain=True)
    write_xlsx(table, HEAD, tmp_path / "a.xlsx")
    rows = openpyxl.load_workbook(tmp_path / "a.xlsx")["PTNT_OCOP"].iter_rows(values_only=True)
    assert [*rows] == [("TT", "Tên sản phẩm"), (1, "Mắm")]


def test_a_list_too_long_for_a_rule_stands_on_a_hidden_sheet(tmp_path: Path) -> None:
    names = tuple(f"Phường {number}" for number in range(300))
    table = ExportTable("Mẫu", (ExportColumn("Xã", choices=names), ExportColumn("Tên")), ())
    write_xlsx(table, ExportHead(), tmp_path / "a.xlsx")
    workbook = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert workbook["Danh mục"].sheet_state == "hidden"
    assert [cell.value for cell in workbook["Danh mục"]["A"]] == [*names]
    rules = workbook["Mẫu"].data_validations.dataValidation
    assert [rule.formula1 for rule in rules] == ["'Danh mục'!$A$1:$A$300"]


def test_an_empty_table_and_one_column_are_written_too(tmp_path: Path) -> None:
    file = tmp_path / "a.xlsx"
    assert write_xlsx(ExportTable("Mẫu", COLUMNS[:1], ()), ExportHead(), file).rows == 0
    assert write_csv(ExportTable("Mẫu", COLUMNS, ()), tmp_path / "a.csv").columns == 6


def test_a_text_longer_than_a_cell_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    file = tmp_path / "a.xlsx"
    long = ((1, "Mắm", None, None, None, "😀" * 16_384),)
    with pytest.raises(CellTooLong) as raised:
        write_xlsx(_make_table(long), HEAD, file)
    assert (raised.value.row, raised.value.column) == ("Mắm", "Loại hình")
    assert not [*tmp_path.iterdir()]
    assert write_csv(_make_table(long), tmp_path / "a.csv").rows == 1


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite) as raised:
        write_xlsx(_make_table(), HEAD, tmp_path / "none" / "a.xlsx")
    assert raised.value.reason is WriteReason.GONE


def test_a_csv_file_has_a_mark_one_heading_and_no_formulas(tmp_path: Path) -> None:
    write_csv(_make_table(), tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = [*csv.reader(file)]
    assert lines == [
        ["TT", "Tên sản phẩm", "Lần 1 / Sao", "Lần 1 / Ngày", "Doanh thu", "Loại hình"],
        ["1", "'=1+1", "4", "07/03/2025", "1234567,5", "'+84 28 3999 0000"],
        ["2", "'@Mắm\nruốc", "", "31/12/1899", "1,1250", ""],
        ["3", "'-", "3", "", "12345678901234567890", "''=x"],
    ]


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.just("\n")).map(clean_text)


@settings(max_examples=25)
@given(texts=st.lists(TEXTS | st.from_regex(r"\A_x00[0-9A-F]{2}_\Z"), min_size=1, max_size=8))
def test_every_text_of_a_register_comes_back(
    texts: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("texts") / "a.xlsx"
    table = ExportTable(
        "Sản phẩm", (ExportColumn("a"), ExportColumn("b")), ((t, "x") for t in texts)
    )
    write_xlsx(table, HEAD, file)
    workbook = python_calamine.CalamineWorkbook.from_path(file)
    cells = workbook.get_sheet_by_name("Sản phẩm").to_python(skip_empty_area=False)
    begin = next(place for place, row in enumerate(cells) if row[:2] == ["a", "b"]) + 1
    assert [row[0] for row in cells[begin : begin + len(texts)]] == texts
