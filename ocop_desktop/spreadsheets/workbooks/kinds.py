"""Which kind of file it is, by its content alone: names of files are often wrong."""

import re
import struct
import zipfile
from enum import Enum, auto
from pathlib import Path

from ocop_desktop.domain.codes import FileReason
from ocop_desktop.spreadsheets.unreadable import UnreadableContent
from ocop_desktop.spreadsheets.workbooks.archives import find_part, open_archive

_BEGINNING_BYTES = 4_096
_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_COMPOUND_HEADER = 512
_OLD_EXCEL = tuple(b"\x09" + version + length for version, length in (
    (b"\x00", b"\x04\x00"), (b"\x02", b"\x06\x00"), (b"\x04", b"\x06\x00"), (b"\x08", b"\x08\x00"),
))  # fmt: skip
_EXCEL_97 = b"\x00\x06"  # the version that its files begin with
_OTHERS = (
    b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc\xaf\x27\x1c", b"{\\rtf",
    b"\x1f\x8b", b"MZ\x90", b"\x7fELF", b"SQLite format 3",
)  # fmt: skip
_ODS = re.compile(rb"application/vnd\.oasis\.opendocument\.spreadsheet(-template)?\s*")
_EXCEL_2003 = b"urn:schemas-microsoft-com:office:spreadsheet"


class FileKind(Enum):
    """The kinds of file that are told apart before one is read."""

    XLSX = auto()
    XLSB = auto()
    XLS = auto()
    ODS = auto()
    EXCEL_2003 = auto()
    TEXT = auto()


def find_file_kind(file: Path) -> FileKind:
    """What `file` holds; `TEXT`, also for web pages, where it is nothing else.

    Raises UnreadableContent for what is no table.
    """
    with file.open("rb") as content:
        beginning = content.read(_BEGINNING_BYTES)
    if not beginning:
        raise UnreadableContent(FileReason.EMPTY)
    if beginning.startswith((_ZIP, _EMPTY_ZIP)):
        with open_archive(file) as archive:
            return _find_zip_kind(archive)
    if beginning.startswith(_COMPOUND):
        return _find_compound_kind(file.read_bytes())
    if beginning.startswith(_OLD_EXCEL):
        return FileKind.XLS
    if beginning.startswith(_OTHERS):
        raise UnreadableContent(FileReason.NOT_A_TABLE)
    return FileKind.EXCEL_2003 if _EXCEL_2003 in beginning else FileKind.TEXT


def is_before_excel_97(file: Path) -> bool:
    """Whether an .xls file says that a program before Excel 97 wrote it."""
    content = file.read_bytes()
    if content.startswith(_COMPOUND):
        names = [name.encode("utf-16-le") in content for name in ("Workbook\0", "Book\0")]
        return names == [False, True]
    return content.startswith(_OLD_EXCEL) and content[4:6] != _EXCEL_97


def _find_zip_kind(archive: zipfile.ZipFile) -> FileKind:
    if find_part(archive, "xl/workbook.bin"):
        return FileKind.XLSB
    if find_part(archive, "[Content_Types].xml") and _holds_sheets(archive):
        return FileKind.XLSX
    if _read_mimetype(archive):
        if manifest := find_part(archive, "META-INF/manifest.xml"):
            _refuse_encrypted(archive.read(manifest))
        return FileKind.ODS
    raise UnreadableContent(FileReason.NOT_A_TABLE)


def _holds_sheets(archive: zipfile.ZipFile) -> bool:
    return any(name.casefold().lstrip("/\\").startswith("xl") for name in archive.namelist())


def _read_mimetype(archive: zipfile.ZipFile) -> bool:
    part = find_part(archive, "mimetype")
    return bool(part and _ODS.fullmatch(_read_beginning(archive, part)))


def _read_beginning(archive: zipfile.ZipFile, part: str) -> bytes:
    with archive.open(part) as content:
        return content.read(_BEGINNING_BYTES)


def _refuse_encrypted(manifest: bytes) -> None:
    if b"encryption-data" in manifest:
        raise UnreadableContent(FileReason.PASSWORD)


def _find_compound_kind(content: bytes) -> FileKind:
    """The streams of a compound file are named in UTF-16."""
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise UnreadableContent(FileReason.PASSWORD)
    if any(name.encode("utf-16-le") in content for name in ("Workbook\0", "Book\0")):
        return FileKind.XLS
    is_cut = _find_directory(content) >= len(content)
    raise UnreadableContent(FileReason.TRUNCATED if is_cut else FileReason.NOT_A_TABLE)


def _find_directory(content: bytes) -> int:
    """Where the names of the streams stand, by the header of the compound file."""
    header = content[:_COMPOUND_HEADER].ljust(_COMPOUND_HEADER, b"\0")
    (shift,), (sector,) = struct.unpack_from("<H", header, 30), struct.unpack_from("<I", header, 48)
    return int((sector + 1) << min(shift, 12))
