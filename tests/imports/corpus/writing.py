"""Tables written as CSV, xlsx, xls and ods, plainly: what is awkward is asked for."""

import datetime as dt
import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import xlsxwriter
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import CoveredTableCell, Table, TableCell, TableRow
from odf.text import P

Rows = Sequence[Sequence[Any]]

HEADING = ("STT", "Tên sản phẩm", "Chủ thể", "Hạng sao", "Năm")
ROWS = (
    ("1", "Gạo thơm Đồi Gió", "HTX Đồi Gió", "4", "2025"),
    ("2", "Mật ong rừng Thử", "Hộ kinh doanh Bà Lan", "3", "2024"),
    ("3", "Trà sen Hồ Mới", "Công ty TNHH Trà Thử", "5", "2023"),
)
LIST = (HEADING, *ROWS)
PRODUCTS = (
    "Gạo thơm Đồi Gió · HTX Đồi Gió · 4★ 2025",
    "Mật ong rừng Thử · Hộ kinh doanh Bà Lan · 3★ 2024",
    "Trà sen Hồ Mới · Công ty TNHH Trà Thử · 5★ 2023",
)


def make_csv(
    rows: Rows, delimiter: str = ",", newline: str = "\n", encoding: str = "utf-8"
) -> bytes:
    """The rows as text, cells with a delimiter, quote or line break in quotes."""
    return newline.join(
        delimiter.join(_quote(str(cell), delimiter) for cell in row) for row in (*rows, ())
    ).encode(encoding)


def _quote(text: str, delimiter: str) -> str:
    if any(mark in text for mark in (delimiter, '"', "\n", "\r")):
        return '"' + text.replace('"', '""') + '"'
    return text


def make_xlsx(
    rows: Rows,
    *,
    name: str = "SP",
    fonts: Mapping[int, str] | None = None,
    merged: Sequence[tuple[int, int, int, int]] = (),
    more: Callable[[Any], None] | None = None,
    options: Mapping[str, Any] | None = None,
) -> bytes:
    """One sheet; `fonts` by the place of a column; `more` does what is awkward to the workbook.

    `merged` are (first row, first place, last row, last place), from 0: the first cell's value counts.
    """
    content = io.BytesIO()
    workbook = xlsxwriter.Workbook(
        content, {"in_memory": True, "strings_to_formulas": False, **(options or {})}
    )
    sheet = workbook.add_worksheet(name)
    day = workbook.add_format({"num_format": "dd/mm/yyyy"})
    formats = {
        place: workbook.add_format({"font_name": font}) for place, font in (fonts or {}).items()
    }
    for number, row in enumerate(rows):
        for place, cell in enumerate(row):
            if cell is None or cell == "":
                continue
            if isinstance(cell, dt.date):
                sheet.write_datetime(number, place, cell, day)
            elif isinstance(cell, str):
                sheet.write_string(number, place, cell, formats.get(place))
            else:
                sheet.write(number, place, cell, formats.get(place))
    for top, left, bottom, right in merged:
        sheet.merge_range(top, left, bottom, right, rows[top][left], formats.get(left))
    if more:
        more(workbook)
    workbook.close()
    return content.getvalue()


def make_xls(rows: Rows, *, name: str = "SP", fonts: Mapping[int, str] | None = None) -> bytes:
    """One sheet of an old workbook (BIFF 8)."""
    workbook = xlwt.Workbook()
    sheet = workbook.add_sheet(name)
    styles = {}
    for place, font in (fonts or {}).items():
        styles[place] = xlwt.XFStyle()
        styles[place].font.name = font
    day = xlwt.XFStyle()
    day.num_format_str = "dd/mm/yyyy"
    for number, row in enumerate(rows):
        for place, cell in enumerate(row):
            if cell is None or cell == "":
                continue
            style = (
                day if isinstance(cell, dt.date) else styles.get(place, xlwt.Style.default_style)
            )
            sheet.write(number, place, cell, style)
    content = io.BytesIO()
    workbook.save(content)
    return content.getvalue()


def make_ods(
    rows: Rows, *, name: str = "SP", spans: Mapping[tuple[int, int], int] | None = None
) -> bytes:
    """One sheet of an OpenDocument file; `spans` are cells merged down over so many rows."""
    document = OpenDocumentSpreadsheet()
    table = Table(name=name)
    covered = {
        (top + down, place)
        for (top, place), height in (spans or {}).items()
        for down in range(1, height)
    }
    for number, row in enumerate(rows):
        line = TableRow()
        for place, cell in enumerate(row):
            line.addElement(
                CoveredTableCell()
                if (number, place) in covered
                else _ods_cell(cell, (spans or {}).get((number, place), 1))
            )
        table.addElement(line)
    document.spreadsheet.addElement(table)
    content = io.BytesIO()
    document.write(content)
    return content.getvalue()


def _ods_cell(cell: Any, height: int) -> TableCell:
    span = {"numberrowsspanned": height, "numbercolumnsspanned": 1} if height > 1 else {}
    if cell is None or cell == "":
        return TableCell(**span)
    if isinstance(cell, dt.date):
        made = TableCell(valuetype="date", datevalue=cell.isoformat(), **span)
    elif isinstance(cell, int | float):
        made = TableCell(valuetype="float", value=cell, **span)
    else:
        made = TableCell(valuetype="string", **span)
    made.addElement(P(text=str(cell)))
    return made


def change_zip(
    content: bytes,
    change: Callable[[str, bytes], bytes | None],
    add: Mapping[str, bytes] | None = None,
) -> bytes:
    """The archive with its entries changed (None: left out) and others added."""
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for entry in old.namelist():
            changed = change(entry, old.read(entry))
            if changed is not None:
                new.writestr(entry, changed)
        for name, text in (add or {}).items():
            new.writestr(name, text)
    return made.getvalue()


def change_entry(content: bytes, name: str, before: bytes, after: bytes) -> bytes:
    """The archive with `before` replaced by `after` in one entry, which must hold it."""

    def change(entry: str, data: bytes) -> bytes:
        if entry != name:
            return data
        assert before in data, (name, before)
        return data.replace(before, after)

    return change_zip(content, change)
