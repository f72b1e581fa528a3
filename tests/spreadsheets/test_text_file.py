"""Text files as offices have them: their encodings, delimiters, quotes and damage."""

import unicodedata
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.codes import FileReason
from ocop_desktop.domain.importing.table import (
    BrokenReason,
    Encoding,
    EncodingSource,
    ReadingOptions,
    RepairKind,
)
from ocop_desktop.spreadsheets.raw_sheet import MergedRange, RawFile, RawRow
from ocop_desktop.spreadsheets.text_files.text_file import read_text_file
from ocop_desktop.spreadsheets.unreadable import UnreadableContent
from tests.spreadsheets.encodings.legacy_text import (
    encode_letters,
    make_csv,
    make_rows,
    show_letters,
)

OLD = (Encoding.TCVN3, Encoding.VNI, Encoding.VPS, Encoding.WINDOWS_1258)
HEADING = "product,producer,stars,year\n"


def read(content: bytes | str, encoding: Encoding | None = None) -> list[RawRow]:
    data = content.encode() if isinstance(content, str) else content
    return list(read_text_file(data, ReadingOptions(encoding=encoding)).sheets[0].rows)


def read_cells(content: bytes | str, encoding: Encoding | None = None) -> list[list[str]]:
    return [[str(cell) for cell in row.cells] for row in read(content, encoding)]


def encode(text: str, encoding: Encoding) -> bytes:
    if encoding is Encoding.UTF_8:
        return text.encode()
    return text.encode("utf-16") if encoding is Encoding.UTF_16 else encode_letters(text, encoding)


def expect_cells(rows: list[list[str]]) -> list[list[str]]:
    return [[unicodedata.normalize("NFC", cell) for cell in row] for row in rows]


@pytest.mark.parametrize("encoding", [Encoding.UTF_8, Encoding.UTF_16, *OLD])
def test_1000_lines_of_a_chosen_encoding_are_right_but_for_one_in_a_hundred(
    encoding: Encoding,
) -> None:
    rows = expect_cells(make_rows(1_000))
    found = read_cells(encode(make_csv(rows), encoding), encoding)
    assert len(found) == len(rows)
    assert sum(one == row for one, row in zip(found, rows, strict=True)) >= 0.99 * len(rows)


@pytest.mark.parametrize("encoding", OLD)
def test_the_encoding_of_files_of_20_lines_is_found_and_sure(encoding: Encoding) -> None:
    found = [read_text_file(encode(make_csv(make_rows(20, seed)), encoding)) for seed in range(50)]
    right = [one for one in found if one.encoding is encoding and one.is_encoding_sure]
    assert len(right) == len(found)
    assert {one.encoding_source for one in found} == {EncodingSource.STATISTICS}
    assert all(one.candidates[0].encoding is encoding for one in found)
    repairs = [repair for row in found[0].sheets[0].rows for repair in row.repairs]
    assert {repair.kind for repair in repairs} == {RepairKind.GUESSED_ENCODING}
    assert {show_letters("Tên sản phẩm", encoding)} == {
        repair.before for repair in repairs if repair.after == "Tên sản phẩm"
    }


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        ("Gạo,HTX\n".encode(), Encoding.UTF_8),
        ("Gạo,HTX\n".encode("utf-8-sig"), Encoding.UTF_8),
        (b"Gao,HTX\n", Encoding.UTF_8),
        ("Gạo,HTX\n".encode("utf-16"), Encoding.UTF_16),
        ("\ufeffGạo,HTX\n".encode("utf-16-be"), Encoding.UTF_16),
        ("ï»¿Gạo,HTX\n".encode(), Encoding.UTF_8),
        ("Gạo,HTX Bình An\n".encode("utf-16-le"), Encoding.UTF_16),
        ("Gạo,HTX Bình An\n".encode("utf-16-be"), Encoding.UTF_16),
        ("大米,合作社\n".encode(), Encoding.UTF_8),
        ("Café,crème\n".encode(), Encoding.UTF_8),
    ],
)
def test_unicode_tells_its_encoding_itself(content: bytes, encoding: Encoding) -> None:
    found = read_text_file(content)
    assert (found.encoding, found.encoding_source) == (encoding, EncodingSource.FILE)
    assert found.is_encoding_sure
    (row,) = found.sheets[0].rows
    assert len(row.cells) == 2
    assert not str(row.cells[0]).startswith("\ufeff")


def test_few_letters_of_an_unknown_encoding_are_not_sure() -> None:
    found = read_text_file("Gaïo,HTX\n".encode("cp1252"))
    assert found.encoding_source is EncodingSource.STATISTICS
    assert not found.is_encoding_sure
    assert {one.encoding for one in found.candidates} == {Encoding.LATIN_1, *OLD}


def test_old_letters_saved_as_unicode_are_guessed_and_can_be_chosen() -> None:
    rows = expect_cells(make_rows(30))
    content = make_csv(
        [[show_letters(cell, Encoding.VNI) for cell in row] for row in rows]
    ).encode()
    found = read_text_file(content)
    assert (found.encoding, found.encoding_source) == (Encoding.VNI, EncodingSource.STATISTICS)
    assert found.is_encoding_sure
    assert read_cells(content) == read_cells(content, Encoding.VNI) == rows


def test_an_old_encoding_chosen_for_unicode_changes_only_what_reads_well_in_it() -> None:
    rows = expect_cells(make_rows(20))
    rows[4][1] = "Gà ta"
    shown = [[*row] for row in rows]
    shown[7][3] = show_letters("Đặng Văn Đức", Encoding.TCVN3)
    rows[7][3] = "Đặng Văn Đức"
    taken = read(make_csv(shown).encode(), Encoding.TCVN3)
    assert [[*row.cells] for row in taken] == rows
    (repair,) = (repair for row in taken for repair in row.repairs)
    assert (repair.row, repair.column, repair.kind) == (8, "3", RepairKind.ENCODING)


def test_a_few_old_cells_among_unicode_ones_are_told_as_guessed() -> None:
    rows = expect_cells(make_rows(30))
    shown = [
        *rows[:-5],
        *([*row[:3], show_letters(row[3], Encoding.TCVN3), *row[4:]] for row in rows[-5:]),
    ]
    found = read_text_file(make_csv(shown).encode())
    assert (found.encoding, found.encoding_source) == (Encoding.UTF_8, EncodingSource.FILE)
    taken = list(found.sheets[0].rows)
    assert [[*row.cells] for row in taken] == rows
    repairs = [repair for row in taken for repair in row.repairs]
    assert {repair.kind for repair in repairs} == {RepairKind.GUESSED_ENCODING}
    assert {repair.column for repair in repairs} == {"3"}


@pytest.mark.parametrize("broken", [b"\xf3", b"\xc3", b"\xe1\xba", b"\xff", b"\x80\x80"])
@pytest.mark.parametrize("place", [0, 3, 7])
def test_a_broken_byte_costs_its_line_only(broken: bytes, place: int) -> None:
    lines = [f"Nước mắm số {number},HTX Đảo Xanh,3,2025\n".encode() for number in range(8)]
    lines[place] = lines[place].replace(b"HTX", broken + b"HTX")
    rows = read(b"".join(lines))
    assert [row.number for row in rows if row.broken] == [place + 1]
    assert {row.broken.reason for row in rows if row.broken} == {BrokenReason.BROKEN_BYTES}
    right = [row.cells[0] for row in rows if not row.broken]
    assert right == [f"Nước mắm số {number}" for number in range(8) if number != place]


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_a_byte_lost_from_utf_16_costs_its_line_only(codec: str) -> None:
    lines = [f"Nước mắm số {number},HTX Đảo Xanh,3,2025\r\n".encode(codec) for number in range(8)]
    lines[3] = lines[3][:9] + lines[3][10:]
    rows = read(b"".join(lines))
    assert [row.number for row in rows if row.broken] == [4]
    assert [row.cells[0] for row in rows if not row.broken] == [
        f"Nước mắm số {number}" for number in range(8) if number != 3
    ]


def test_zeroed_bytes_cost_their_line_and_those_at_the_end_are_blank() -> None:
    content = HEADING.encode() + b"Gao A,H\0\0\0t,3,2025\nGao B,HTX,3,2025\n" + b"\0" * 3
    rows = read(content)
    assert [(row.number, bool(row.broken)) for row in rows] == [(1, False), (2, True), (3, False)]


def test_line_ends_may_be_mixed_and_a_mark_may_stand_inside() -> None:
    rows = read("a,b\r1,2\n\ufeff3,4\r\n5,6")
    assert [(row.number, row.cells) for row in rows] == [
        (1, ("a", "b")), (2, ("1", "2")), (3, ("3", "4")), (4, ("5", "6")),
    ]  # fmt: skip


def test_a_line_without_end_and_a_row_of_too_many_cells_are_told() -> None:
    rows = read(
        HEADING + "x" * 3_000_000 + "\nGạo,HTX,3,2025\n" + "1," * 5_000 + "1\nMật,HTX,3,2025\n"
    )
    assert [(row.number, row.broken and row.broken.reason) for row in rows] == [
        (1, None), (2, BrokenReason.TOO_LONG), (3, None), (4, BrokenReason.MORE_CELLS), (5, None),
    ]  # fmt: skip
    assert max(len(row.cells) for row in rows) <= 1_000


def test_garbled_cells_are_repaired_and_told() -> None:
    garbled = "Nước mắm Đảo,Bà,3,2025".encode().decode("latin-1")
    (_, row, good) = read(HEADING + garbled + "\nNước mắm,HTX Đảo,3,2025\n")
    assert row.cells == ("Nước mắm Đảo", "Bà", "3", "2025")
    assert {(one.column, one.after, one.kind) for one in row.repairs} == {
        ("0", "Nước mắm Đảo", RepairKind.GARBLED), ("1", "Bà", RepairKind.GARBLED),
    }  # fmt: skip
    assert not good.repairs


def test_a_text_written_as_a_formula_is_read_as_text() -> None:
    (row,) = read('="0912345678","=""0900"" ",=1+2,a="b"\n')
    assert row.cells == ("0912345678", "0900", "=1+2", 'a="b"')
    assert [(one.column, one.kind) for one in row.repairs] == [
        ("0", RepairKind.WRITTEN_FORM), ("1", RepairKind.WRITTEN_FORM),
    ]  # fmt: skip


def test_cells_that_are_not_composed_are_composed_and_told() -> None:
    (row,) = read(unicodedata.normalize("NFD", "Nước mắm") + ",HTX\n")
    assert row.cells == ("Nước mắm", "HTX")
    assert [(one.column, one.kind) for one in row.repairs] == [("0", RepairKind.NFC)]


@pytest.mark.parametrize(
    "html",
    [
        "<html><body><table><tr><th>Tên<th>Sao</tr><tr><td>Gạo<td>3</table>",
        '\ufeff<!DOCTYPE html>\n<table border="1"><tr><td>Tên</td><td>Sao</td></tr><tr><td>Gạo<td>3</table>',
        '<?xml version="1.0"?><html xmlns="x"><table><tr><td>Tên<td>Sao<tr><td>Gạo<td>3</table></html>',
    ],
)  # fmt: skip
def test_a_table_of_html_is_read_under_any_name(html: str) -> None:
    assert read_cells(html) == [["Tên", "Sao"], ["Gạo", "3"]]
    assert read_cells(html.encode("utf-16")) == [["Tên", "Sao"], ["Gạo", "3"]]


def test_merged_cells_of_html_are_told_and_stand_once() -> None:
    html = "<table><tr><td colspan=2>Bảng<tr><td rowspan=2>HTX<td>Gạo<tr><td>HTX<tr><td rowspan=9>A</table>"
    (sheet,) = read_text_file(html.encode()).sheets
    assert [row.cells for row in sheet.rows] == [("Bảng",), ("HTX", "Gạo"), ("", "HTX"), ("A",)]
    assert sheet.merged == (
        MergedRange(1, 0, 1, 1), MergedRange(2, 0, 3, 0), MergedRange(4, 0, 4, 0),
    )  # fmt: skip
    assert sheet.filled_rows == 4


def test_old_letters_in_html_are_read() -> None:
    html = "<table><tr><td>Nước mắm</td><td>Trường học</td></tr></table>"
    assert read_cells(encode_letters(html, Encoding.TCVN3), Encoding.TCVN3) == [
        ["Nước mắm", "Trường học"]
    ]
    shown = show_letters(html, Encoding.TCVN3)
    assert read_cells(shown, Encoding.TCVN3) == [["Nước mắm", "Trường học"]]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", FileReason.EMPTY),
        (b" \r\n\n", FileReason.EMPTY),
        (b"%PDF-1.7\n1 0 obj", FileReason.NOT_A_TABLE),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, FileReason.NOT_A_TABLE),
        (bytes(range(256)) * 40, FileReason.NOT_A_TABLE),
        (b"{\\rtf1\\ansi x}", FileReason.NOT_A_TABLE),
        (b'<?xml version="1.0"?><feed></feed>', FileReason.NOT_A_TABLE),
        (b'[{"product": "Gao"}]', FileReason.NOT_A_TABLE),
        ("a,b\n".encode("utf-32"), FileReason.NOT_A_TABLE),
    ],
)
def test_what_is_no_table_is_refused(content: bytes, reason: FileReason) -> None:
    with pytest.raises(UnreadableContent) as caught:
        read_text_file(content)
    assert caught.value.reason is reason


def test_rows_are_read_while_they_are_asked_for() -> None:
    found = read_text_file(HEADING.encode() + b"Gao,HTX,3,2025\n" * 200_000)
    assert len(list(islice(found.sheets[0].rows, 3))) == 3
    assert found.sheets[0].filled_rows == 200_001


def test_a_table_of_too_many_columns_is_refused() -> None:
    with pytest.raises(UnreadableContent) as caught:
        read((",".join("x" * 300) + "\n") * 3)
    assert caught.value.reason is FileReason.TOO_MANY_COLUMNS


@given(content=st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    try:
        found: RawFile | None = read_text_file(content)
    except UnreadableContent:
        found = None
    for row in found.sheets[0].rows if found else ():
        assert all(unicodedata.is_normalized("NFC", str(cell)) for cell in row.cells)


@pytest.mark.parametrize("text", ["N??c m?m,HTX", "B?nh tr?ng,H?p t?c x?", "C?ng ty,Th?nh"])
def test_letters_that_another_program_lost_cost_their_line(text: str) -> None:
    (row,) = read(f"{text}\n")
    assert row.broken is not None
    assert row.broken.reason is BrokenReason.BROKEN_BYTES


@pytest.mark.parametrize("text", ["Gạo?,HTX", "a.vn/w?v=1,b.vn/x?y=2,c?d=e", "sao?vậy,HTX"])
def test_question_marks_are_no_lost_letters(text: str) -> None:
    (row,) = read(f"{text}\n")
    assert row.broken is None
