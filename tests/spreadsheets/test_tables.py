"""Tables as clerks have them, and files that only look like tables."""

import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from ocop_desktop.domain.errors import BrokenTable, FileMissing
from ocop_desktop.spreadsheets.tables import TextTable, read_table

ROWS = (
    ("product", "producer", "stars"),
    ("Mật dừa nước", "HTX Tập", "4"),
    ("Trà, sen", "Hộ Tập", ""),
)
EXPECTED = TextTable(ROWS[0], ((2, ROWS[1]), (3, ROWS[2])))


def as_text(delimiter: str = ",") -> str:
    """The rows as CSV."""
    return "".join(
        delimiter.join(f'"{cell}"' if delimiter in cell else cell for cell in row) + "\r\n"
        for row in ROWS
    )


def workbook(path: Path) -> Path:
    """The rows as xlsx, the stars as a number."""
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        for y, row in enumerate(ROWS):
            for x, cell in enumerate(row):
                sheet.write(y, x, int(cell) if cell.isdecimal() else cell)
    return path


@pytest.mark.parametrize(
    ("encoding", "delimiter"),
    [("utf-8", ","), ("utf-8-sig", ","), ("utf-16", ","), ("utf-8", ";"), ("utf-8-sig", "\t")],
)
def test_a_csv_reads_the_same_however_it_was_saved(
    tmp_path: Path, encoding: str, delimiter: str
) -> None:
    path = tmp_path / "bảng.csv"
    path.write_bytes(as_text(delimiter).encode(encoding))
    assert read_table(path) == EXPECTED


def test_the_old_windows_encoding_is_read_and_composed(tmp_path: Path) -> None:
    path = tmp_path / "bảng.csv"
    base_letters_and_tones = "Nha\u0300 ma\u0301y,Â\u0301p tâ\u0323p\n"
    path.write_bytes(b"product,producer\n" + base_letters_and_tones.encode("cp1258"))
    assert read_table(path).rows == ((2, ("Nhà máy", "Ấp tập")),)


def test_a_workbook_reads_like_the_csv(tmp_path: Path) -> None:
    assert read_table(workbook(tmp_path / "bảng.xlsx")) == EXPECTED


def test_days_and_numbers_of_a_workbook_become_plain_text(tmp_path: Path) -> None:
    path = tmp_path / "bảng.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write_row(2, 0, ["ngày", "số", "lẻ"])
        sheet.write_datetime(3, 0, date(2025, 6, 19), day)
        sheet.write_number(3, 1, 27664)
        sheet.write_number(3, 2, 0.5)
    assert read_table(path).rows == ((4, ("19/06/2025", "27664", "0.5")),)


def test_short_and_empty_lines_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "bảng.csv"
    path.write_text("\na,b,c\n1\n\n,,\n4,5,6,7\n", encoding="utf-8")
    assert read_table(path) == TextTable(
        ("a", "b", "c"), ((3, ("1", "", "")), (6, ("4", "5", "6")))
    )


def test_a_line_break_inside_a_cell_keeps_the_line_numbers_right(tmp_path: Path) -> None:
    path = tmp_path / "bảng.csv"
    path.write_text('a,b\n"một\nhai",2\n3,4\n', encoding="utf-8")
    assert [number for number, _ in read_table(path).rows] == [2, 4]


def far_cell(path: Path) -> None:
    """A workbook whose only other cell lies at the far corner."""
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "product")
        sheet.write(1_048_575, 16_383, "x")


def zip_bomb(path: Path) -> None:
    """A small file that would unfold to a gigabyte."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", bytes(600_000_000))


@pytest.mark.parametrize(
    "write",
    [
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"PK\x03\x04" + bytes(range(256)) * 8),
        lambda path: path.write_bytes(workbook(path).read_bytes()[:2_000]),
        lambda path: path.write_bytes(bytes(5_000)),
        far_cell,
        zip_bomb,
    ],
    ids=["empty", "random", "truncated", "zeros", "far cell", "zip bomb"],
)
def test_a_file_that_is_no_table_is_refused_and_we_live_on(
    tmp_path: Path, write: Callable[[Path], object]
) -> None:
    path = tmp_path / "hỏng.xlsx"
    write(path)
    with pytest.raises(BrokenTable):
        read_table(path)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        read_table(tmp_path / "không có.csv")
