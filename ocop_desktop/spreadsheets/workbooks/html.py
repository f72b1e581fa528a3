"""A web page with a table, which many systems name .xls."""

import re
from pathlib import Path

from ocop_desktop.domain.codes import FileReason
from ocop_desktop.domain.importing.table import Encoding
from ocop_desktop.spreadsheets.html_table import read_html_rows
from ocop_desktop.spreadsheets.raw_sheet import RawFile, RawSheet
from ocop_desktop.spreadsheets.unreadable import UnreadableContent
from ocop_desktop.spreadsheets.workbooks.cell_texts import TextReader
from ocop_desktop.spreadsheets.workbooks.rows import RowBuilder, limit_rows

_MAX_BYTES = 50_000_000
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_NAMES = {
    b"windows-1258": "cp1258", b"windows-1252": "cp1252", b"iso-8859-1": "cp1252",
    b"utf-16": "utf-16",
}  # fmt: skip


def read_html(file: Path, chosen: Encoding | None) -> RawFile:
    """The tables of the page as one sheet; a cell over several rows stands in each."""
    content = file.read_bytes()
    if len(content) > _MAX_BYTES:
        raise UnreadableContent(FileReason.TOO_LARGE, f"{len(content)} bytes")
    rows = read_html_rows(_decode(content))
    if not any(len(row) > 1 for row in rows):
        raise UnreadableContent(FileReason.NOT_A_TABLE, "a page without a table")
    reader = TextReader(chosen)
    reader.learn(cell for row in rows for cell in row)
    built = []
    for number, cells in enumerate(rows, start=1):
        row = RowBuilder(number)
        for place, cell in enumerate(cells):
            row.add_text(place, reader.read(cell))
        if raw := row.build():
            built.append(raw)
    return reader.describe((RawSheet("", limit_rows(built), filled_rows=len(built)),))


def _decode(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        named = _CHARSET.search(content[:4_096])
        return content.decode(_NAMES.get(named[1].lower() if named else b"", "cp1252"), "replace")
