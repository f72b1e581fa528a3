"""Sheets of .xls files."""

import struct
from datetime import date
from pathlib import Path

import pytest
import xlwt

from ocop_desktop.domain.codes import FileReason
from ocop_desktop.domain.importing.table import CellError
from ocop_desktop.spreadsheets.raw_sheet import MergedRange
from ocop_desktop.spreadsheets.unreadable import UnreadableContent
from tests.spreadsheets.workbooks.makers import read_cells, read_raw


def write_book(path: Path) -> Path:
    """A sheet of every kind of cell and a hidden one."""
    book = xlwt.Workbook()
    sheet = book.add_sheet("Danh sách")
    sheet.write_merge(0, 0, 0, 4, "DANH SÁCH")
    sheet.write(2, 0, "Gạo")
    sheet.write(2, 1, 4)
    sheet.write(2, 2, date(2025, 6, 19), xlwt.easyxf(num_format_str="dd/mm/yyyy"))
    sheet.write(2, 3, 912345678, xlwt.easyxf(num_format_str="0000000000"))
    sheet.write(2, 4, 0.51, xlwt.easyxf(num_format_str="0%"))
    sheet.write(3, 1, True)
    sheet.write(3, 2, 27.5)
    sheet.row(3).set_cell_error(3, "#REF!")
    sheet.write(3, 4, "", xlwt.easyxf("font: bold on"))
    hidden = book.add_sheet("Năm cũ")
    hidden.write(0, 0, "cũ")
    hidden.visibility = 1
    book.save(path)
    return path


def test_an_old_workbook_reads_like_a_new_one(tmp_path: Path) -> None:
    path = write_book(tmp_path / "b.xls")
    assert read_cells(path) == {
        1: ("DANH SÁCH",),
        3: ("Gạo", 4, date(2025, 6, 19), "0912345678", "51%"),
        4: ("", "TRUE", 27.5, CellError("#REF!")),
    }
    sheets = read_raw(path).sheets
    assert sheets[0].merged == (MergedRange(1, 0, 1, 4),)
    assert [(one.name, one.filled_rows, one.is_hidden) for one in sheets] == [
        ("Danh sách", 3, False),
        ("Năm cũ", 1, True),
    ]


@pytest.mark.parametrize("kept", [600, 1_500, 3_000])
def test_an_old_workbook_that_was_cut_is_refused(tmp_path: Path, kept: int) -> None:
    path = write_book(tmp_path / "b.xls")
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(UnreadableContent) as refused:
        read_cells(path)
    assert refused.value.reason is FileReason.TRUNCATED


def test_sectors_that_name_each_other_are_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "b.xls"
    path.write_bytes(make_compound_file(short_sectors=(1, 0)))
    with pytest.raises(UnreadableContent) as refused:
        read_cells(path)
    assert (refused.value.reason, refused.value.detail) == (
        FileReason.UNREADABLE,
        "sectors in a circle",
    )


def make_compound_file(short_sectors: tuple[int, ...]) -> bytes:
    """A compound file with one short stream, whose sectors follow each other as `short_sectors` say."""
    header = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
        + bytes(16)
        + struct.pack("<HHHHH6xIIIIIIIiI", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4_096, 2, 1, -2, 0)
        + struct.pack("<i", 0)
    )
    sectors = (
        header.ljust(512, b"\xff"),
        struct.pack("<4i", -3, -2, -2, -2).ljust(512, b"\xff"),
        (make_entry("Root Entry", 5, 1, 3, 512) + make_entry("Workbook", 2, -1, 0, 1_000)).ljust(
            512, b"\0"
        ),
        struct.pack(f"<{len(short_sectors)}i", *short_sectors).ljust(512, b"\xff"),
        bytes(512),
    )
    return b"".join(sectors)


def make_entry(name: str, kind: int, child: int, first: int, size: int) -> bytes:
    """An entry of the directory of a compound file."""
    coded = name.encode("utf-16-le") + b"\0\0"
    return (
        coded.ljust(64, b"\0")
        + struct.pack("<HBBiii", len(coded), kind, 1, -1, -1, child)
        + bytes(36)
        + struct.pack("<III", first, size, 0)
    )
