"""Sheets of .ods files."""

from datetime import date
from pathlib import Path

import pytest
from odf.office import Annotation
from odf.opendocument import OpenDocumentSpreadsheet
from odf.style import Style, TableProperties
from odf.table import CoveredTableCell, Table, TableCell, TableColumn, TableRow
from odf.text import LineBreak, P, S

from ocop_desktop.domain.codes import FileReason
from ocop_desktop.domain.importing.table import BrokenReason, Cell, CellError
from ocop_desktop.spreadsheets.raw_sheet import MergedRange
from ocop_desktop.spreadsheets.unreadable import UnreadableContent
from tests.spreadsheets.workbooks.makers import read_cells, read_raw, read_rows


def cell(text: str = "", **attributes: object) -> TableCell:
    """A cell that shows `text`."""
    made = TableCell(**attributes)
    if text:
        made.addElement(P(text=text))
    return made


def save(path: Path, *tables: Table) -> Path:
    """A workbook of these sheets."""
    book = OpenDocumentSpreadsheet()
    hidden = Style(name="hidden", family="table")
    hidden.addElement(TableProperties(display="false"))
    book.automaticstyles.addElement(hidden)
    for table in tables:
        book.spreadsheet.addElement(table)
    book.save(path)
    return path


def table(*rows: list[TableCell], **attributes: str) -> Table:
    """A sheet of these rows."""
    made = Table(**{"name": "Bảng", **attributes})
    made.addElement(TableColumn(numbercolumnsrepeated=1024))
    for cells in rows:
        row = TableRow()
        for one in cells:
            row.addElement(one)
        made.addElement(row)
    return made


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (cell("Gạo", valuetype="string"), "Gạo"),
        (cell("4", valuetype="float", value=4), 4),
        (cell("4,5", valuetype="float", value=4.5), 4.5),
        (cell("0912345678", valuetype="float", value=912345678), "0912345678"),
        (cell("0912 345 678", valuetype="float", value=912345678), "0912 345 678"),
        (cell("51%", valuetype="percentage", value=0.51), "51%"),
        (cell("1.000 ₫", valuetype="currency", value=1000), 1000),
        (cell("19/06/25", valuetype="date", datevalue="2025-06-19"), date(2025, 6, 19)),
        (cell("x", valuetype="date", datevalue="2025-06-19T07:30:00"), "19/06/2025 07:30"),
        (cell("06/2025", valuetype="date", datevalue="2025-06-01"), "06/2025"),
        (cell("2025", valuetype="date", datevalue="2025-06-01"), 2025),
        (cell("x", valuetype="date", datevalue="2025-02-31"), CellError("x")),
        (cell("07:30", valuetype="time", timevalue="PT07H30M00S"), "07:30"),
        (cell("ĐÚNG", valuetype="boolean", booleanvalue="true"), "TRUE"),
        (cell("Err:502", valuetype="float", value=0, formula="of:=X()"), CellError("Err:502")),
        (cell("#REF!", valuetype="string", formula="of:=A1"), CellError("#REF!")),
        (cell(formula="of:=A1"), CellError("=A1")),
        (cell("", valuetype="string", stringvalue="ẩn"), "ẩn"),
    ],
)
def test_a_cell_is_what_it_shows(tmp_path: Path, made: TableCell, expected: Cell) -> None:
    path = save(tmp_path / "b.ods", table([made, cell("x", valuetype="string")]))
    assert read_cells(path) == {1: (expected, "x")}


def test_blanks_breaks_and_notes_of_a_text(tmp_path: Path) -> None:
    made = TableCell(valuetype="string")
    note = Annotation()
    note.addElement(P(text="ghi chú"))
    made.addElement(note)
    text = P(text="một")
    text.addElement(S(c=2))
    text.addText("hai")
    text.addElement(LineBreak())
    text.addText("ba")
    made.addElement(text)
    made.addElement(P(text="bốn"))
    assert read_cells(save(tmp_path / "b.ods", table([made]))) == {1: ("một  hai\nba\nbốn",)}


def test_merged_cells_repeated_cells_and_hidden_sheets(tmp_path: Path) -> None:
    first = [
        cell("HTX", valuetype="string", numberrowsspanned=2),
        cell(numbercolumnsrepeated=2),
        cell("x", valuetype="string", numbercolumnsrepeated=3),
    ]
    second = [CoveredTableCell(), cell(numbercolumnsrepeated=16_383)]
    rows = first, second, [cell("y", valuetype="string")]
    hidden = table([cell("cũ", valuetype="string")], name="Cũ", stylename="hidden")
    path = save(tmp_path / "b.ods", table(*rows), hidden)
    raw = read_raw(path)
    assert [(one.name, one.is_hidden, one.filled_rows) for one in raw.sheets] == [
        ("Bảng", False, 2),
        ("Cũ", True, 1),
    ]
    assert raw.sheets[0].merged == (MergedRange(1, 0, 2, 0),)
    assert read_cells(path) == {1: ("HTX", "", "", "x", "x", "x"), 3: ("y",)}


def test_a_filled_row_repeated_to_the_end_of_the_sheet_is_refused(tmp_path: Path) -> None:
    made = table([cell("x", valuetype="string")])
    made.childNodes[-1].setAttribute("numberrowsrepeated", 1_048_576)
    with pytest.raises(UnreadableContent) as refused:
        read_cells(save(tmp_path / "b.ods", made))
    assert refused.value.reason is FileReason.TOO_MANY_ROWS


def test_a_cell_far_to_the_right_costs_its_row(tmp_path: Path) -> None:
    made = table([cell(numbercolumnsrepeated=16_000), cell("x", valuetype="string")])
    (row,) = read_rows(save(tmp_path / "b.ods", made))
    assert row.broken
    assert row.broken.reason is BrokenReason.MORE_CELLS
