"""Files that are no table, are locked, cut, renamed or made to do harm: each for its true reason."""

import io
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter
from odf.opendocument import OpenDocumentText

from ocop_desktop.domain.codes import FileReason
from ocop_desktop.spreadsheets.unreadable import UnreadableContent
from tests.spreadsheets.workbooks.makers import MAIN, read_cells, read_raw, write_parts, write_xlsx

LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    f'<worksheet xmlns="{MAIN}"><sheetData/></worksheet>'
)
OUTSIDE = (
    '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    f'<worksheet xmlns="{MAIN}"><sheetData><row><c t="str"><v>&a;</v></c></row></sheetData>'
    "</worksheet>"
)
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def good(path: Path) -> bytes:
    """The bytes of a good workbook."""
    return write_xlsx(
        path, [["tên", "hạng"], *([f"Gạo {number}", number] for number in range(99))]
    ).read_bytes()


def write_zip(path: Path, names: dict[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in names.items():
            archive.writestr(name, content)


def write_chart_only(path: Path) -> None:
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet().write(0, 0, 1)
        chart = book.add_chart({"type": "bar"})
        chart.add_series({"values": "=Sheet1!$A$1:$A$1"})
        book.add_chartsheet().set_chart(chart)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    book_xml = parts["xl/workbook.xml"].decode()
    first = book_xml[
        book_xml.index("<sheet ") : book_xml.index("/>", book_xml.index("<sheet ")) + 2
    ]
    parts["xl/workbook.xml"] = book_xml.replace(first, "").encode()
    write_zip(path, parts)


def old_workbook(version: int) -> bytes:
    """A workbook of BIFF 2, or the beginning of one of BIFF 5 (Excel 95) or 8 (Excel 97)."""
    if version == 2:
        label = struct.pack("<HH", 4, 11) + bytes(7) + b"\x03Ten"
        return struct.pack("<HHHH", 9, 4, 2, 16) + label + struct.pack("<HH", 10, 0)
    return struct.pack("<HHHHHH", 0x0809, 8, version << 8, 16, 0, 0) + struct.pack("<HH", 10, 0)


def write_encrypted_zip(path: Path) -> None:
    content = bytearray(good(path))
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + flags] |= 1
    path.write_bytes(content)


def write_text_document(path: Path) -> None:
    OpenDocumentText().save(path)


def write_locked_ods(path: Path) -> None:
    write_zip(path, {
        "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
        "META-INF/manifest.xml": b"<manifest><encryption-data/></manifest>",
        "content.xml": b"\x00\x01",
    })  # fmt: skip


@pytest.mark.parametrize(
    ("write", "reason"),
    [
        (lambda path: path.write_bytes(b""), FileReason.EMPTY),
        (lambda path: path.write_bytes(good(path)[:3_000]), FileReason.TRUNCATED),
        (lambda path: path.write_bytes(b"PK\x03\x04" + bytes(2_000)), FileReason.TRUNCATED),
        (lambda path: path.write_bytes(b"%PDF-1.7\n"), FileReason.NOT_A_TABLE),
        (lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n"), FileReason.NOT_A_TABLE),
        (lambda path: path.write_bytes(COMPOUND), FileReason.NOT_A_TABLE),
        (
            lambda path: path.write_bytes(COMPOUND + "EncryptedPackage".encode("utf-16-le")),
            FileReason.PASSWORD,
        ),
        (lambda path: write_zip(path, {"ảnh/1.jpg": b"\xff\xd8"}), FileReason.NOT_A_TABLE),
        (
            lambda path: write_zip(
                path, {"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w/>"}
            ),
            FileReason.NOT_A_TABLE,
        ),
        (lambda path: write_zip(path, {}), FileReason.NOT_A_TABLE),
        (write_text_document, FileReason.NOT_A_TABLE),
        (lambda path: path.write_bytes(old_workbook(5)), FileReason.OLD_EXCEL),
        (lambda path: path.write_bytes(old_workbook(2)), FileReason.OLD_EXCEL),
        (lambda path: path.write_bytes(old_workbook(6)), FileReason.UNREADABLE),
        (
            lambda path: path.write_bytes(COMPOUND + "Book\0".encode("utf-16-le")),
            FileReason.OLD_EXCEL,
        ),
        (
            lambda path: path.write_bytes(COMPOUND + "Workbook\0".encode("utf-16-le")),
            FileReason.UNREADABLE,
        ),
        (write_encrypted_zip, FileReason.PASSWORD),
        (write_locked_ods, FileReason.PASSWORD),
        (write_chart_only, FileReason.NOT_A_TABLE),
        (lambda path: write_parts(path, book="<sheets/>"), FileReason.NOT_A_TABLE),
        (lambda path: write_parts(path, "<sheetData/>"), FileReason.EMPTY),
        (
            lambda path: write_parts(path, extra={"xl/worksheets/sheet1.xml": LAUGHS}),
            FileReason.UNSAFE,
        ),
        (
            lambda path: write_parts(path, extra={"xl/worksheets/sheet1.xml": OUTSIDE}),
            FileReason.UNSAFE,
        ),
        (
            lambda path: write_parts(path, extra={"xl/workbook.xml": LAUGHS}),
            FileReason.UNSAFE,
        ),
        (
            lambda path: write_parts(path, extra={"xl/media/image1.png": bytes(20_000_000)}),
            FileReason.TOO_LARGE,
        ),
        (
            lambda path: write_parts(path, extra={f"x{number}": b"" for number in range(2_001)}),
            FileReason.TOO_LARGE,
        ),
        *(
            (
                lambda path, content=content: write_parts(path, extra={"xl/workbook.xml": content}),
                FileReason.UNREADABLE,
            )
            for content in (b"<a", b"", b"<a>&</a>", b" \n<?xml version='1.0'?><a/>", b"x")
        ),
    ],
)
def test_a_file_is_refused_for_its_true_reason(
    tmp_path: Path, write: Callable[[Path], object], reason: FileReason
) -> None:
    path = tmp_path / "bảng.xlsx"
    write(path)
    with pytest.raises(UnreadableContent) as refused:
        read_cells(path)
    assert refused.value.reason is reason


def test_one_flipped_byte_is_noticed_or_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "b.xlsx"
    content = good(path)
    for place in range(0, len(content), 211):
        broken = bytearray(content)
        broken[place] ^= 0xFF
        path.write_bytes(broken)
        try:
            read_cells(path)
        except UnreadableContent:
            continue


@pytest.mark.parametrize("name", ["b.xls", "b.csv", "b.pdf", "b"])
def test_the_name_of_a_file_does_not_matter(tmp_path: Path, name: str) -> None:
    assert read_cells(write_xlsx(tmp_path / name, [["tên"], ["Gạo"]])) == {1: ("tên",), 2: ("Gạo",)}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_web_page_named_xls_is_read(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "b.xls"
    page = "<html><body><table><tr><td>tên<td>hạng<tr><td>Gạo<td>3 sao</table></body></html>"
    path.write_bytes(page.encode(encoding))
    assert read_cells(path) == {1: ("tên", "hạng"), 2: ("Gạo", "3 sao")}


def test_an_xml_file_of_excel_2003_is_read(tmp_path: Path) -> None:
    office = "urn:schemas-microsoft-com:office"
    names = f'xmlns:ss="{office}:spreadsheet" xmlns:x="{office}:excel"'
    options = "<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>"
    cells = (
        '<ss:Row ss:Index="2"><ss:Cell ss:MergeDown="1" ss:StyleID="f">'
        '<ss:Data ss:Type="String">G¹o</ss:Data></ss:Cell>'
        '<ss:Cell ss:Index="3"><ss:Data ss:Type="Number">4</ss:Data></ss:Cell>'
        '<ss:Cell><ss:Data ss:Type="DateTime">2025-06-19T00:00:00.000</ss:Data></ss:Cell>'
        '<ss:Cell ss:Formula="=A1"/><ss:Cell><ss:Data ss:Type="Error">#REF!</ss:Data></ss:Cell></ss:Row>'
    )
    style = '<ss:Styles><ss:Style ss:ID="f"><ss:Font ss:FontName=".VnTime"/></ss:Style></ss:Styles>'
    sheets = "".join(
        f'<ss:Worksheet ss:Name="{name}"><ss:Table>{cells}</ss:Table>{more}</ss:Worksheet>'
        for name, more in (("Một", ""), ("Hai", options))
    )
    path = tmp_path / "b.xls"
    path.write_text(f'<?xml version="1.0"?><ss:Workbook {names}>{style}{sheets}</ss:Workbook>')
    raw = read_raw(path)
    assert [(one.name, one.is_hidden, len(one.merged)) for one in raw.sheets] == [
        ("Một", False, 1),
        ("Hai", True, 1),
    ]
    assert [tuple(map(str, row.cells)) for row in raw.sheets[0].rows] == [
        ("Gạo", "", "4", "2025-06-19", "CellError(text='=A1')", "CellError(text='#REF!')")
    ]


def test_a_workbook_of_another_kind_of_zip_is_told_by_its_parts(tmp_path: Path) -> None:
    content = io.BytesIO(good(tmp_path / "b.xlsx"))
    with zipfile.ZipFile(content) as archive:
        parts = {name.replace("xl/", "XL\\"): archive.read(name) for name in archive.namelist()}
    write_zip(tmp_path / "b.xlsx", parts)
    assert read_cells(tmp_path / "b.xlsx")[1] == ("tên", "hạng")
