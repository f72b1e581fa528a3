"""Sheets of .xlsb files. No library writes them: the records are put together here."""

import struct
import zipfile
from pathlib import Path

from ocop_desktop.domain.importing.table import RepairKind
from tests.spreadsheets.workbooks.makers import RELATIONS, read_raw

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def record(kind: int, content: bytes = b"") -> bytes:
    """A record of the binary format; its kind and its length are numbers of 7 bits a byte."""
    kind_bytes = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    return kind_bytes + bytes([len(content)]) + content


def text(value: str) -> bytes:
    return struct.pack("<I", len(value)) + value.encode("utf-16-le")


def write_xlsb(path: Path) -> None:
    sheets = (
        record(156, struct.pack("<II", state, place) + text(f"rId{place}") + text(name))
        for place, name, state in ((1, "Bảng", 0), (2, "Ẩn", 1))
    )
    book = record(131) + record(143) + b"".join(sheets) + record(144) + record(132)
    cells = (
        record(6, struct.pack("<II", 0, 0) + text("Ga\u0323o"))
        + record(5, struct.pack("<IId", 1, 0, 4.0))
        + record(5, struct.pack("<IId", 2, 0, 27.5))
        + record(4, struct.pack("<IIB", 3, 0, 1))
    )
    sheet = (
        record(129)
        + record(148, struct.pack("<IIII", 1, 1, 0, 3))
        + record(145)
        + record(0, struct.pack("<I", 1) + bytes(13))
        + cells
        + record(146)
        + record(130)
    )
    relations = "".join(
        f'<Relationship Id="rId{place}" Type="{RELATIONS}/worksheet" Target="worksheets/sheet{place}.bin"/>'
        for place in (1, 2)
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.bin", book)
        archive.writestr(
            "xl/_rels/workbook.bin.rels",
            f'<Relationships xmlns="{_PACKAGE}/relationships">{relations}</Relationships>',
        )
        archive.writestr("xl/worksheets/sheet1.bin", sheet)
        archive.writestr("xl/worksheets/sheet2.bin", sheet)


def test_a_binary_workbook_gives_its_values(tmp_path: Path) -> None:
    write_xlsb(tmp_path / "b.xlsb")
    raw = read_raw(tmp_path / "b.xlsb")
    assert [(one.name, one.is_hidden, one.filled_rows) for one in raw.sheets] == [
        ("Bảng", False, 1),
        ("Ẩn", True, 1),
    ]
    (row,) = raw.sheets[0].rows
    assert (row.number, row.cells) == (2, ("Gạo", 4, 27.5, "TRUE"))
    assert [one.kind for one in row.repairs] == [RepairKind.NFC]
