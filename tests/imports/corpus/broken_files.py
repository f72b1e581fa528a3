"""Files that are no table, are broken, or would harm a careless reader."""

import io
import random
import struct
import zipfile
from collections.abc import Iterator

from tests.imports.corpus.awkward_file import AwkwardFile, Expected, refused
from tests.imports.corpus.writing import (
    LIST,
    PRODUCTS,
    change_entry,
    change_zip,
    make_csv,
    make_ods,
    make_xls,
    make_xlsx,
)

_SHEET, _STRINGS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"
_PNG = bytes.fromhex("89504e470d0a1a0a0000000d49484452") + b"\x00" * 40
_JPEG = bytes.fromhex("ffd8ffe000104a464946") + b"\x00" * 40
_RATIO_BOMB = 60_000_000


def build() -> Iterator[AwkwardFile]:
    """All of them."""
    yield from _of_another_kind()
    yield from _cut_or_locked()
    yield from _xml()
    yield from _bombs()
    yield from _lies()


def _of_another_kind() -> Iterator[AwkwardFile]:
    for kind in ("xlsx", "xlsm", "xls", "ods"):
        yield refused(f"empty.{kind}", b"", "BrokenTable empty")
        noise = random.Random(kind).randbytes(5_000)  # noqa: S311 - repeatable noise
        yield refused(f"noise.{kind}", noise, "BrokenTable not_a_table")
        yield refused(
            f"pdf.{kind}", b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n", "BrokenTable not_a_table"
        )
        yield refused(f"picture.{kind}", _PNG, "BrokenTable not_a_table")
    for name, content in (
        ("picture.csv", _PNG),
        ("photo.csv", _JPEG),
        ("program.csv", b"MZ\x90\x00" + b"\x00" * 200),
    ):
        yield refused(name, content, "BrokenTable not_a_table")
    word = change_zip(
        make_xlsx(LIST),
        lambda _name, _: None,
        {"word/document.xml": b"<w/>", "[Content_Types].xml": b"<Types/>"},
    )
    yield refused("word.docx", word, "BrokenTable not_a_table")
    yield refused("word.xlsx", word, "BrokenTable not_a_table")
    plain = change_zip(make_xlsx(LIST), lambda _name, _: None, {"thư.txt": "xin chào".encode()})
    yield refused("plain.zip", plain, "BrokenTable not_a_table")
    yield AwkwardFile("csv-named.xlsx", make_csv(LIST), Expected(PRODUCTS, header_row=1))
    yield AwkwardFile("xlsx-named.csv", make_xlsx(LIST), Expected(PRODUCTS, header_row=1))
    yield AwkwardFile("xlsx-named.xls", make_xlsx(LIST), Expected(PRODUCTS, header_row=1))
    yield AwkwardFile("xls-named.xlsx", make_xls(LIST), Expected(PRODUCTS, header_row=1))
    yield AwkwardFile("ods-named.xlsx", make_ods(LIST), Expected(PRODUCTS, header_row=1))
    yield AwkwardFile("no-extension", make_xlsx(LIST), Expected(PRODUCTS, header_row=1))
    cells = ("".join(f"<td>{cell}</td>" for cell in row) for row in LIST)
    web = f"<html><body><table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table></body></html>"
    yield AwkwardFile("web-page.xls", web.encode(), Expected(PRODUCTS, header_row=1))
    letter = "<html><body><p>Kính gửi</p></body></html>"
    yield refused("web-letter.xls", letter.encode(), "TableMissing")


def _cut_or_locked() -> Iterator[AwkwardFile]:
    for name, content in (("cut.xlsx", make_xlsx(LIST)), ("cut.ods", make_ods(LIST))):
        yield refused(name, content[: len(content) // 2], "BrokenTable truncated")
        yield refused(f"nearly-{name}", content[:-10], "BrokenTable truncated")
    old = make_xls(LIST)
    yield refused("cut.xls", old[: len(old) // 3], "BrokenTable truncated")
    yield refused("locked.xlsx", _rename_stream(old, "EncryptedPackage"), "BrokenTable password")
    yield refused("locked.xls", _lock_old(old), "BrokenTable password")
    manifest = (
        b'<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml" '
        b'manifest:size="1"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'
    )
    locked = change_entry(
        make_ods(LIST), "META-INF/manifest.xml", b"</manifest:manifest>", manifest
    )
    yield refused("locked.ods", locked, "BrokenTable password")
    yield refused(
        "other-program.xls", _rename_stream(old, "WordDocument"), "BrokenTable not_a_table"
    )


def _rename_stream(old: bytes, name: str) -> bytes:
    """A compound file whose only stream has another name."""
    before = "Workbook".encode("utf-16-le").ljust(64, b"\x00") + struct.pack("<H", 18)
    after = name.encode("utf-16-le").ljust(64, b"\x00") + struct.pack("<H", 2 * len(name) + 2)
    assert old.count(before) == 1
    return old.replace(before, after)


def _lock_old(old: bytes) -> bytes:
    """An old workbook whose record of its writer became that of a password (FILEPASS)."""
    before = struct.pack("<HH", 0x5C, 112)
    assert before in old
    return old.replace(before, struct.pack("<HH", 0x2F, 112), 1)


def _xml() -> Iterator[AwkwardFile]:
    good = make_xlsx(LIST)
    yield refused(
        "no-sheets.xlsx",
        _change(good, "xl/workbook.xml", b'<sheet name="SP" sheetId="1" r:id="rId1"/>', b""),
        "BrokenTable not_a_table",
    )
    yield refused(
        "broken.xlsx",
        _change(good, _SHEET, b"</sheetData>", b"</sheetDat"),
        "BrokenTable unreadable",
    )
    yield refused(
        "no-strings.xlsx",
        change_zip(good, lambda name, data: None if name == _STRINGS else data),
        "BrokenTable unreadable",
    )
    yield refused(
        "no-sheet-file.xlsx",
        change_zip(good, lambda name, data: None if name == _SHEET else data),
        "BrokenTable empty",
    )
    doctype = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    entity = doctype + b'<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>\n'
    for where, part in (("strings", _STRINGS), ("sheet", _SHEET), ("workbook", "xl/workbook.xml")):
        yield refused(
            f"external-entity-{where}.xlsx",
            _change(good, part, doctype, entity),
            "BrokenTable unsafe",
        )
    laughs = b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10))
    laugh = doctype + b'<!DOCTYPE x [<!ENTITY l0 "ha">' + laughs + b"]>\n"
    yield refused(
        "billion-laughs.xlsx", _change(good, _STRINGS, doctype, laugh), "BrokenTable unsafe"
    )
    table = make_ods(LIST)
    head = b"<?xml version='1.0' encoding='UTF-8'?>\n"
    yield refused(
        "external-entity.ods",
        _change(table, "content.xml", head, head + entity.removeprefix(doctype)),
        "BrokenTable unsafe",
    )
    yield refused(
        "billion-laughs.ods",
        _change(table, "content.xml", head, head + laugh.removeprefix(doctype)),
        "BrokenTable unsafe",
    )
    yield refused(
        "broken.ods",
        _change(table, "content.xml", b"</office:spreadsheet>", b""),
        "BrokenTable unreadable",
    )
    strings = _change(good, _SHEET, b'<c r="B2" t="s"><v>', b'<c r="B2" t="s"><v>9')
    yield refused("string-out-of-range.xlsx", strings, "BrokenTable unreadable")
    no_styles = change_zip(good, lambda name, data: None if name == "xl/styles.xml" else data)
    yield AwkwardFile("no-styles.xlsx", no_styles, Expected(PRODUCTS, header_row=1))
    prefixed = _change(
        good, "[Content_Types].xml", b"spreadsheetml.sheet.main", b"spreadsheetml.template.main"
    )
    yield AwkwardFile("template.xltx", prefixed, Expected(PRODUCTS, header_row=1))
    macros = _change(
        good,
        "[Content_Types].xml",
        b"vnd.openxmlformats-officedocument.spreadsheetml.sheet.main",
        b"vnd.ms-excel.sheet.macroEnabled.main",
    )
    yield AwkwardFile("macros.xlsm", macros, Expected(PRODUCTS, header_row=1))


_change = change_entry


def _bombs() -> Iterator[AwkwardFile]:
    good = make_xlsx(LIST)
    too_large = "BrokenTable too_large"

    def unfold() -> bytes:
        return _change(good, _SHEET, b"<sheetData>", b"<sheetData>" + b" " * _RATIO_BOMB)

    def unfold_beside() -> bytes:
        return change_zip(good, _keep, {"xl/media/a.bin": b"\x00" * (10 * _RATIO_BOMB)})

    def repeat() -> bytes:
        return change_zip(good, _keep, {f"xl/media/{n}.bin": b"" for n in range(20_000)})

    yield refused("zip-bomb.xlsx", unfold, too_large)
    yield refused("zip-bomb-beside.xlsx", unfold_beside, too_large)
    yield refused("many-entries.xlsx", repeat, too_large)
    yield refused("lying-size.xlsx", _lie_about_size(good), "BrokenTable unreadable")
    climbing = change_zip(good, _keep, {"../../../tmp/x.xml": b"<x/>"})
    yield AwkwardFile("climbing-name.xlsx", climbing, Expected(PRODUCTS, header_row=1))


def _keep(_name: str, data: bytes) -> bytes:
    return data


def _lie_about_size(content: bytes) -> bytes:
    """The directory says that the sheet is far smaller than it is."""
    made = bytearray(content)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        size = archive.getinfo(_SHEET).file_size
    place = content.rindex(_SHEET.encode())
    struct.pack_into("<I", made, place - 46 + 24, size // 2)
    return bytes(made)


def _lies() -> Iterator[AwkwardFile]:
    good = make_xlsx(LIST)
    for name, said in (
        ("huge", b"A1:XFD1048576"),
        ("small", b"A1:B2"),
        ("nonsense", b"A1:ZZZZ9"),
        ("one", b"A1"),
    ):
        yield AwkwardFile(
            f"dimension-{name}.xlsx",
            _change(good, _SHEET, b'ref="A1:E4"', b'ref="' + said + b'"'),
            Expected(PRODUCTS, header_row=1),
        )
    far = (
        b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
    )
    yield AwkwardFile(
        "far-cell.xlsx",
        _change(good, _SHEET, b"</sheetData>", far),
        Expected(PRODUCTS, read=4, header_row=1, rejected=("1048576  more_cells row",)),
    )
    right = b'<c r="XFD4" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
    yield AwkwardFile(
        "far-column.xlsx",
        _change(good, _SHEET, b"</row></sheetData>", right),
        Expected(PRODUCTS[:2], read=3, header_row=1, rejected=("4  more_cells row",)),
    )
    merged = b'</sheetData><mergeCells count="1"><mergeCell ref="A10:XFD1048576"/></mergeCells>'
    yield AwkwardFile(
        "merged-everything.xlsx",
        _change(good, _SHEET, b"</sheetData>", merged),
        Expected(PRODUCTS, header_row=1),
    )
    bad = b'</sheetData><mergeCells count="1"><mergeCell ref="B2:nonsense"/></mergeCells>'
    yield AwkwardFile(
        "merged-nonsense.xlsx",
        _change(good, _SHEET, b"</sheetData>", bad),
        Expected(None, read=None, repairs=None),
    )
    table = make_ods(LIST)
    rows = (
        b'<table:table-row table:number-rows-repeated="1048000">'
        b'<table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>'
    )
    yield AwkwardFile(
        "repeated-blanks.ods",
        _change(table, "content.xml", b"</table:table>", rows),
        Expected(PRODUCTS, header_row=1),
    )
    filled = rows.replace(
        b'"16384"/>', b'"16384" office:value-type="string"><text:p>x</text:p></table:table-cell>'
    )
    yield refused(
        "repeated-texts.ods",
        _change(table, "content.xml", b"</table:table>", filled),
        "BrokenTable too_many_rows",
    )
