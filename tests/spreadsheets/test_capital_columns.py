"""Capitals that TCVN3 cannot write, told by the other cells of a column."""

from ocop_desktop.domain.importing.table import Encoding, ReadingOptions
from ocop_desktop.spreadsheets.text_files.text_file import read_text_file
from tests.spreadsheets.encodings.legacy_text import encode_letters

ROWS = [
    ["Tên", "Ghi chú", "Địa chỉ"],
    ["GẠO NẾP", "dẻo", "Ấp 3"],
    ["CÁ", "ướp lạnh", "Xã Mới"],
    ["HŨ MẮM", "ngon", "Ấp Mới"],
    ["MÁ BÒ", "gói", "Thôn 2"],
]


def test_a_column_in_capitals_or_beginning_with_them_stays_so() -> None:
    rows = [*ROWS, *ROWS[1:] * 3]
    content = encode_letters("".join(";".join(row) + "\n" for row in rows), Encoding.TCVN3)
    options = ReadingOptions(encoding=Encoding.TCVN3)
    for found in (read_text_file(content, options), read_text_file(content)):
        assert [list(row.cells) for row in found.sheets[0].rows] == rows
