"""Sheets of .xlsx files cell by cell: as programs write them, and as the format allows."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from ocop_desktop.domain.codes import FileReason
from ocop_desktop.domain.importing.table import BrokenReason, CellError, RepairKind
from ocop_desktop.domain.text import nfc
from ocop_desktop.spreadsheets.raw_sheet import MergedRange
from ocop_desktop.spreadsheets.unreadable import UnreadableContent
from tests.spreadsheets.workbooks.makers import (
    read_cells,
    read_raw,
    read_rows,
    write_parts,
    write_xlsx,
)

LETTERS = st.one_of(
    st.characters(min_codepoint=32, max_codepoint=126),
    st.sampled_from("ạảấầẩẫậđĐơưƯỳỵỷỹ\u0323☆ "),
)  # those of Latin-1 alone might be of an old encoding
TEXTS = st.text(LETTERS, max_size=12)
VALUES = st.one_of(
    TEXTS,
    st.integers(-(2**50), 2**50),
    st.floats(-1e12, 1e12, allow_nan=False).map(lambda value: float(f"{value:.15g}")),
    st.dates(date(1900, 3, 1), date(9999, 12, 31)),
    st.booleans(),
    st.none(),
)


@given(rows=st.lists(st.lists(VALUES, max_size=6), max_size=6))
@settings(deadline=None, max_examples=40)
def test_what_was_written_comes_back_cell_for_cell(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[Any]]
) -> None:
    path = tmp_path_factory.mktemp("lưới") / "bảng.xlsx"
    write_xlsx(path, [["đầu"], *([_as_written(value) for value in row] for row in rows)])
    found = read_cells(path)
    assert found.pop(1) == ("đầu",)
    for number, row in enumerate(rows, start=2):
        cells = [_as_read(value) for value in row]
        while cells and cells[-1] == "":
            cells.pop()
        assert found.pop(number, ()) == tuple(cells)
    assert found == {}


def _as_written(value: object) -> object:
    return (value, "dd/mm/yyyy") if isinstance(value, date) else value


def _as_read(value: Any) -> Any:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, str):
        text = nfc(value)
        return "" if text.isspace() else text
    return int(value) if isinstance(value, float) and value.is_integer() else value


def test_errors_and_formulas_without_a_value_are_told_from_blank_cells(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["#N/A", "=A1&B1", None, "chữ"])
    book.save(tmp_path / "lỗi.xlsx")
    assert read_cells(tmp_path / "lỗi.xlsx") == {
        1: (CellError("#N/A"), CellError("=A1&B1"), "", "chữ")
    }


def test_a_formula_is_its_value_and_may_be_an_empty_text(tmp_path: Path) -> None:
    path = write_parts(
        tmp_path / "b.xlsx",
        '<sheetData><row><c><f>1+1</f><v>2</v></c><c t="str"><f>"a"</f><v>a</v></c>'
        '<c t="str"><f>""</f><v></v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c>'
        '<c t="b"><f>TRUE()</f><v>1</v></c><c t="e"><f>1/0</f></c></row></sheetData>',
    )
    errors = CellError("#DIV/0!"), CellError("#VALUE!")
    assert read_cells(path) == {1: (2, "a", "", errors[0], "TRUE", errors[1])}


def test_hidden_sheets_are_flagged_and_merged_cells_listed(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "b.xlsx") as book:
        for name in ("Bìa", "Ẩn", "Ẩn kỹ"):
            book.add_worksheet(name).write(0, 0, name)
        first, hidden, very_hidden = book.worksheets()
        hidden.hide()
        very_hidden.very_hidden()
        first.merge_range("B3:C5", "HTX Một")
    raw = read_raw(tmp_path / "b.xlsx")
    assert [(one.name, one.is_hidden, one.filled_rows) for one in raw.sheets] == [
        ("Bìa", False, 2),
        ("Ẩn", True, 1),
        ("Ẩn kỹ", True, 1),
    ]
    assert raw.sheets[0].merged == (MergedRange(3, 1, 5, 2),)


def test_rows_of_an_automatic_filter_are_read_though_they_are_hidden(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "b.xlsx") as book:
        sheet = book.add_worksheet()
        sheet.write_column(0, 0, ["tên", "Gạo", "Mật"])
        sheet.set_row(1, None, None, {"hidden": True})
    assert read_cells(tmp_path / "b.xlsx") == {1: ("tên",), 2: ("Gạo",), 3: ("Mật",)}


def test_days_of_a_workbook_that_counts_from_1904(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "b.xlsx", {"date_1904": True}) as book:
        shown = book.add_format({"num_format": "dd/mm/yyyy"})
        book.add_worksheet().write_datetime(0, 0, datetime(2025, 6, 19), shown)  # noqa: DTZ001
    assert read_cells(tmp_path / "b.xlsx") == {1: (date(2025, 6, 19),)}


def test_a_cell_at_the_far_corner_costs_its_row_and_no_memory(tmp_path: Path) -> None:
    path = write_parts(
        tmp_path / "b.xlsx",
        '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row>'
        '<row r="1048576"><c r="XFD1048576"><v>7</v></c></row></sheetData>',
    )
    first, last = read_rows(path)
    assert (first.number, first.cells) == (1, (1,))
    assert last.number == 1_048_576
    assert last.broken
    assert (last.broken.reason, last.broken.text) == (BrokenReason.MORE_CELLS, "7")


def test_a_table_of_too_many_columns_is_refused(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "b.xlsx", [range(300)] * 30)
    with pytest.raises(UnreadableContent) as refused:
        read_rows(path)
    assert refused.value.reason is FileReason.TOO_MANY_COLUMNS


def test_dimensions_rows_and_cells_without_places_are_read_in_their_order(tmp_path: Path) -> None:
    path = write_parts(
        tmp_path / "b.xlsx",
        '<dimension ref="A1"/><sheetData><row><c t="inlineStr"><is><t>một</t></is></c>'
        '<c><v>2</v></c></row><row/><row><c/><c t="d"><v>2025-06-19</v></c>'
        '<c t="d"><v>2025-02-31</v></c><c t="str"><v>x</v></c><c s="99"><v>3.5</v></c></row>'
        "</sheetData>",
    )
    assert read_cells(path) == {
        1: ("một", 2),
        3: ("", date(2025, 6, 19), "2025-02-31", "x", 3.5),
    }


def test_prefixes_strict_namespaces_and_utf_16_are_xml_like_other(tmp_path: Path) -> None:
    strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    xml = (
        f'<x:worksheet xmlns:x="{strict}"><x:sheetData><x:row r="2"><x:c r="B2" t="b"><x:v>1</x:v>'
        '</x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="B2:C2"/></x:mergeCells>'
        "</x:worksheet>"
    )
    for content in (xml, b"\xff\xfe" + xml.encode("utf-16-le")):
        path = write_parts(tmp_path / "b.xlsx", extra={"xl/worksheets/sheet1.xml": content})
        sheet = read_raw(path).sheets[0]
        assert (sheet.filled_rows, sheet.merged) == (1, (MergedRange(2, 1, 2, 2),))
        assert [row.cells for row in sheet.rows] == [("", "TRUE")]


def test_texts_are_nfc_and_that_is_told(tmp_path: Path) -> None:
    (row,) = read_rows(
        write_xlsx(tmp_path / "b.xlsx", [["Ga\u0323o", "Mật\u200b", " \u00a0", "x"]])
    )
    assert row.cells == ("Gạo", "Mật", "", "x")
    assert [(one.column, one.before, one.after, one.kind) for one in row.repairs] == [
        ("0", "Ga\u0323o", "Gạo", RepairKind.NFC),
        ("1", "Mật\u200b", "Mật", RepairKind.HIDDEN),
    ]


def test_escaped_control_characters_and_phonetic_texts(tmp_path: Path) -> None:
    path = write_parts(
        tmp_path / "b.xlsx",
        '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
        "</sheetData>",
        shared="<si><t>một_x000A_hai</t></si><si><t>米</t><rPh><t>こめ</t></rPh></si>",
    )
    assert read_cells(path) == {1: ("một\nhai", "米")}


def test_a_text_longer_than_a_cell_of_excel_breaks_its_row(tmp_path: Path) -> None:
    cell = f'<c t="inlineStr"><is><t>{"x" * 40_000}</t></is></c>'
    path = write_parts(tmp_path / "b.xlsx", f"<sheetData><row>{cell}</row></sheetData>")
    (row,) = read_rows(path)
    assert row.broken
    assert row.broken.reason is BrokenReason.TOO_LONG
    assert len(row.broken.text) <= 80


def test_what_no_number_can_be_is_an_error_of_its_cell(tmp_path: Path) -> None:
    path = write_parts(
        tmp_path / "b.xlsx",
        "<sheetData><row><c><v>1e999</v></c><c><v>2</v></c></row></sheetData>",
    )
    assert read_cells(path) == {1: (CellError("1e999"), 2)}


@pytest.mark.parametrize(
    "sheet_xml",
    [
        '<sheetData><row><c t="s"><v>5</v></c></row></sheetData>',
        "<sheetData><row><c><v>x</v></c></row></sheetData>",
        "<sheetData><row><c><v>1</v></c></rows></sheetData>",
        "<sheetData><row r='x'><c><v>1</v></c></row></sheetData>",
        "<sheetData><row><c r='1A'><v>1</v></c></row></sheetData>",
    ],
)
def test_a_sheet_that_breaks_the_format_is_refused(tmp_path: Path, sheet_xml: str) -> None:
    with pytest.raises(UnreadableContent) as refused:
        read_rows(write_parts(tmp_path / "b.xlsx", sheet_xml))
    assert refused.value.reason is FileReason.UNREADABLE
