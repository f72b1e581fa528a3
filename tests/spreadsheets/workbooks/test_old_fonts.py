"""Letters of fonts from before Unicode, in every kind of workbook; the file says the font."""

from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.style import FontFace, Style, TextProperties
from odf.table import Table, TableCell, TableRow
from odf.text import P

from ocop_desktop.domain.importing.table import (
    BrokenReason,
    Encoding,
    EncodingSource,
    ReadingOptions,
    RepairKind,
)
from ocop_desktop.spreadsheets.raw_file import read_raw_file
from tests.spreadsheets.workbooks.makers import read_raw, write_xlsx

TCVN3 = "G¹o nÕp c\u00adm"
VNI = "Gaïo neáp"
PLAIN = "Gạo nếp"


def write_new_excel(path: Path) -> None:
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        fonts = [book.add_format({"font_name": name}) for name in (".VnTime", "VNI-Times", "Arial")]
        capitals = book.add_format({"font_name": ".VnTimeH"})
        for place, text in enumerate((TCVN3, VNI, PLAIN)):
            sheet.write(0, place, text, fonts[place])
        sheet.write(0, 3, "htx g¹o", capitals)
        sheet.write(0, 4, PLAIN, fonts[0])


def write_old_excel(path: Path) -> None:
    book = xlwt.Workbook()
    sheet = book.add_sheet("Bảng")
    fonts = [
        xlwt.easyxf(f"font: name {name}") for name in (".VnTime", "VNI-Times", "Arial", ".VnTimeH")
    ]
    for place, text in enumerate((TCVN3, VNI, PLAIN, "htx g¹o")):
        sheet.write(0, place, text, fonts[place])
    sheet.write(0, 4, PLAIN, fonts[0])
    book.save(path)


def write_libre_office(path: Path) -> None:
    book = OpenDocumentSpreadsheet()
    table, row = Table(name="Bảng"), TableRow()
    names = (".VnTime", "VNI-Times", "Arial", ".VnTimeH", ".VnTime")
    for name in dict.fromkeys(names):
        book.fontfacedecls.addElement(FontFace(name=name, fontfamily=name))
        style = Style(name=f"s{name}", family="table-cell")
        style.addElement(TextProperties(fontname=name))
        book.automaticstyles.addElement(style)
    for name, text in zip(names, (TCVN3, VNI, PLAIN, "htx g¹o", PLAIN), strict=True):
        cell = TableCell(valuetype="string", stylename=f"s{name}")
        cell.addElement(P(text=text))
        row.addElement(cell)
    table.addElement(row)
    book.spreadsheet.addElement(table)
    book.save(path)


@pytest.mark.parametrize("write", [write_new_excel, write_old_excel, write_libre_office])
def test_the_font_of_a_cell_tells_its_letters(
    tmp_path: Path, write: Callable[[Path], None]
) -> None:
    write(tmp_path / "b")
    raw = read_raw(tmp_path / "b")
    (row,) = raw.sheets[0].rows
    assert row.cells == ("Gạo nếp cưm", "Gạo nếp", PLAIN, "HTX GẠO", PLAIN)
    assert [(one.column, one.before, one.kind) for one in row.repairs] == [
        ("0", TCVN3, RepairKind.ENCODING),
        ("1", VNI, RepairKind.ENCODING),
        ("3", "htx g¹o", RepairKind.ENCODING),
    ]
    assert (raw.encoding, raw.encoding_source) == (Encoding.TCVN3, EncodingSource.FONT)


def test_a_cell_may_mix_fonts(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "b.xlsx") as book:
        old, new = (book.add_format({"font_name": name}) for name in (".VnTime", "Arial"))
        sheet = book.add_worksheet()
        sheet.write_rich_string(0, 0, old, "G¹o ", new, "nếp", old, " c\u00adm")
        sheet.write_rich_string(1, 0, "G¹o ", new, "nếp", old)
    first, second = read_raw(tmp_path / "b.xlsx").sheets[0].rows
    assert (first.cells, second.cells) == (("Gạo nếp cưm",), ("Gạo nếp",))
    assert first.repairs[0].kind is RepairKind.ENCODING


def test_letters_without_a_font_are_guessed_by_all_texts(tmp_path: Path) -> None:
    names = [
        "G¹o nÕp",
        "MËt ong rõng",
        "Trµ sen T©y Hå",
        "N­íc m¾m Phó Quèc",
        "B\u00adëi da xanh",
    ] * 6
    path = write_xlsx(tmp_path / "b.xlsx", [["Gạo tẻ"], *([name] for name in names)])
    raw = read_raw(path)
    assert (raw.encoding, raw.encoding_source) == (Encoding.TCVN3, EncodingSource.STATISTICS)
    assert raw.candidates[0].encoding is Encoding.TCVN3
    rows = list(raw.sheets[0].rows)
    assert [row.cells[0] for row in rows[:4]] == [
        "Gạo tẻ", "Gạo nếp", "Mật ong rừng", "Trà sen Tây Hồ",
    ]  # fmt: skip
    assert {one.kind for row in rows for one in row.repairs} == {RepairKind.GUESSED_ENCODING}


ABBREVIATED = ["Sè Q§", "12/Q§-UBND", "An Phó T©y (cò)", "Ngµy", "Sè"]


def test_abbreviations_and_words_that_read_otherwise_are_decoded_too(tmp_path: Path) -> None:
    names = ["G¹o nÕp", "MËt ong rõng", "Trµ sen T©y Hå"] * 6
    path = write_xlsx(tmp_path / "b.xlsx", [[one] for one in (*ABBREVIATED, *names)])
    for encoding in (None, Encoding.TCVN3):
        raw = read_raw_file(path, ReadingOptions(encoding=encoding))
        rows = list(raw.sheets[0].rows)
        assert [row.cells[0] for row in rows[:5]] == [
            "Số QĐ", "12/QĐ-UBND", "An Phú Tây (cũ)", "Ngày", "Số",
        ]  # fmt: skip


def test_beside_unicode_only_words_that_tell_it_are_decoded(tmp_path: Path) -> None:
    names = ["G¹o nÕp", "MËt ong rõng", "Trµ sen T©y Hå", "Gạo tẻ"] * 6
    path = write_xlsx(tmp_path / "b.xlsx", [[one] for one in (*ABBREVIATED, *names)])
    rows = list(read_raw(path).sheets[0].rows)
    assert [row.cells[0] for row in rows[:5]] == [
        "Số QĐ", "12/QĐ-UBND", "An Phú Tây (cũ)", "Ngày", "Sè",
    ]  # fmt: skip


def test_a_garbled_text_is_read_as_it_was(tmp_path: Path) -> None:
    garbled = "NÆ°á»›c máº¯m Phú Quá»‘c".replace("Phú", "PhÃº")
    (row,) = read_raw(write_xlsx(tmp_path / "b.xlsx", [[garbled]])).sheets[0].rows
    assert row.cells == ("Nước mắm Phú Quốc",)
    assert row.repairs[0].kind is RepairKind.GARBLED


def test_letters_that_another_program_lost_break_their_row(tmp_path: Path) -> None:
    rows = [("Gạo nếp",), ("N??c m?m",), ("Ngon không?",)]
    read = read_raw(write_xlsx(tmp_path / "a.xlsx", rows)).sheets[0].rows
    assert [row.broken and row.broken.reason for row in read] == [
        None, BrokenReason.BROKEN_BYTES, None,
    ]  # fmt: skip


def test_one_old_word_among_unicode_ones_leaves_the_encoding_sure(tmp_path: Path) -> None:
    for rows, is_sure in (([("Gaïo",)], False), ([("Gaïo",), ("Nước mắm",)], True)):
        file = write_xlsx(tmp_path / f"{is_sure}.xlsx", rows)
        assert read_raw(file).is_encoding_sure is is_sure
