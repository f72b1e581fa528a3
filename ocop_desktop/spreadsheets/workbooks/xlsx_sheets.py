"""The rows of one sheet of an .xlsx file, read while its XML is parsed."""

import codecs
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import IO
from xml.etree.ElementTree import Element

from ocop_desktop.domain.codes import FileReason
from ocop_desktop.spreadsheets.raw_sheet import MergedRange
from ocop_desktop.spreadsheets.unreadable import UnreadableContent
from ocop_desktop.spreadsheets.workbooks.archives import iterate_elements, open_archive, open_part

MAX_ROW_BYTES = 32_000_000
_MAX_ROW_ELEMENTS = 1_100_000
_BLOCK_BYTES = 1 << 20
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, b"<\0", b"\0<")
_ROOT = re.compile(rb"<([\w.-]+:)?worksheet[\s>/]")
_MERGED = re.compile(
    rb"<(?:[\w.-]+:)?mergeCell\s[^>]*?ref\s*=\s*[\"']\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})"
)


@dataclass(frozen=True, slots=True)
class SheetExtent:
    """What a quick look at the bytes of a sheet tells: rows with a value, merged cells."""

    filled_rows: int
    merged: tuple[MergedRange, ...]


def scan_sheet(archive: zipfile.ZipFile, part: str) -> SheetExtent:
    """Count the rows with a value and list the merged cells, which stand behind the rows.

    Raises UnreadableContent for a row of more than `MAX_ROW_BYTES`.
    """
    with open_part(archive, part) as opened:
        content = _read_as_utf_8(opened)
        rest = content.read(_BLOCK_BYTES)
        root = _ROOT.search(rest)
        prefix = (root[1] or b"") if root else b""
        row, end = b"<" + prefix + b"row", b"</" + prefix + b"sheetData"
        marks = tuple(b"<" + prefix + name for name in (b"v", b"is", b"f"))
        filled = 0
        while block := content.read(_BLOCK_BYTES):
            if end in rest:
                rest += block
            else:
                *rows, rest = rest.split(row)
                filled += sum(any(mark in one for mark in marks) for one in rows)
                rest = row + rest + block
            if len(rest) > MAX_ROW_BYTES:
                raise UnreadableContent(FileReason.TOO_LARGE, f"{part}: a row of {len(rest)} bytes")
    cells, _, tail = rest.partition(end)
    filled += sum(any(mark in one for mark in marks) for one in cells.split(row)[1:])
    return SheetExtent(filled, tuple(_read_range(*match) for match in _MERGED.findall(tail)))


def iterate_rows(file: Path, part: str) -> Iterator[Element]:
    """The elements of the rows, each to be used before the next is asked for; none without a part."""
    if not part:
        return
    with open_archive(file) as archive, open_part(archive, part) as content:
        number = 0
        for element in iterate_elements(content):
            end = element.tag[-4:]
            if end == "}row":
                number += 1
                if number > _MAX_ROW_ELEMENTS:
                    raise UnreadableContent(FileReason.TOO_MANY_ROWS)
                yield element
                element.clear()
            elif end == "Data":
                return


@lru_cache(maxsize=1_024)
def read_place(letters: str) -> int:
    """The place of a column from 0: "A" is 0, "AA" is 26."""
    place = 0
    for letter in letters:
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1


def _read_range(first: bytes, top: bytes, last: bytes, bottom: bytes) -> MergedRange:
    return MergedRange(int(top), read_place(first.decode()), int(bottom), read_place(last.decode()))


def _read_as_utf_8(content: IO[bytes]) -> IO[bytes]:
    beginning = content.read(2)
    content.seek(0)
    if not beginning.startswith(_UTF_16):
        return content
    return io.BytesIO(content.read().decode("utf-16").encode())
