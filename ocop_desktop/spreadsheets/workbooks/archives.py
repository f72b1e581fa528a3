"""Workbooks are zip files of XML parts: they are opened here, within limits, and checked first."""

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, NoReturn
from xml.etree.ElementTree import Element, iterparse, parse
from xml.parsers import expat

from ocop_desktop.domain.codes import FileReason
from ocop_desktop.spreadsheets.unreadable import UnreadableContent

MAX_ZIP_ENTRIES = 2_000
MAX_UNZIPPED_BYTES = 500_000_000
MAX_RATIO = 250
"""How many times larger a part may become; rows of blank formatted cells reach 60."""
_MAX_SMALL_PART_BYTES = 20_000_000
_SMALL_BYTES = 10_000_000
_BLOCK_BYTES = 1 << 16
_ENCRYPTED = 1


class _RootReached(Exception):
    """The prolog of a part has ended; nothing in it was refused."""


def open_archive(file: Path) -> zipfile.ZipFile:
    """The zip file, to be closed by who asked. Raises UnreadableContent before anything unfolds."""
    try:
        archive = zipfile.ZipFile(file)
    except zipfile.BadZipFile as error:
        raise UnreadableContent(FileReason.TRUNCATED, str(error)) from error
    try:
        _check_entries(archive)
    except UnreadableContent:
        archive.close()
        raise
    return archive


def find_part(archive: zipfile.ZipFile, name: str) -> str:
    """The part's name as the archive writes it: some programs change its letters or slashes."""
    wanted = name.replace("\\", "/").lstrip("/").casefold()
    found = (one for one in archive.namelist() if _plain_name(one) == wanted)
    return next(found, "")


def open_part(archive: zipfile.ZipFile, name: str) -> IO[bytes]:
    """The XML of a part, from its start. Raises UnreadableContent where it declares a document type.

    Such a declaration may name other files or make a few letters expand to gigabytes; no workbook
    needs one.
    """
    part = find_part(archive, name)
    if not part:
        raise UnreadableContent(FileReason.UNREADABLE, f"{name} is missing")
    with archive.open(part) as content:
        check_prolog(content)
    return archive.open(part)


def check_prolog(content: IO[bytes]) -> None:
    """Read XML up to its first element. Raises UnreadableContent where it declares a document type."""
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse_document_type
    parser.StartElementHandler = _reach_root
    try:
        while block := content.read(_BLOCK_BYTES):
            parser.Parse(block)
    except _RootReached:
        return
    except expat.ExpatError as error:
        raise UnreadableContent(FileReason.UNREADABLE, str(error)) from error
    raise UnreadableContent(FileReason.UNREADABLE, "no XML element")


def parse_part(archive: zipfile.ZipFile, name: str) -> Element:
    """A small part as a whole. Raises UnreadableContent for a large one."""
    part = find_part(archive, name)
    if part and archive.getinfo(part).file_size > _MAX_SMALL_PART_BYTES:
        raise UnreadableContent(FileReason.TOO_LARGE, name)
    with open_part(archive, name) as content:
        return parse(content).getroot()  # noqa: S314 - no document type


def iterate_elements(content: IO[bytes]) -> Iterator[Element]:
    """The elements of a part opened by `open_part`, each when it has ended, inner ones first."""
    return (element for _, element in iterparse(content))  # noqa: S314 - no document type


def local_name(tag: str) -> str:
    """The name of an element or attribute without its namespace."""
    return tag.rpartition("}")[2]


def find_children(parent: Element, name: str) -> Iterator[Element]:
    """The direct children of that local name."""
    return (child for child in parent if local_name(child.tag) == name)


def _plain_name(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").casefold()


def _check_entries(archive: zipfile.ZipFile) -> None:
    entries = archive.infolist()
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise UnreadableContent(FileReason.PASSWORD)
    unzipped = sum(entry.file_size for entry in entries)
    if len(entries) > MAX_ZIP_ENTRIES or unzipped > MAX_UNZIPPED_BYTES:
        raise UnreadableContent(FileReason.TOO_LARGE, f"{len(entries)} parts, {unzipped} bytes")
    for entry in entries:
        ratio = entry.file_size // max(entry.compress_size, 1)
        if entry.file_size > _SMALL_BYTES and ratio > MAX_RATIO:
            raise UnreadableContent(FileReason.TOO_LARGE, f"{entry.filename}: {ratio} times")


def _refuse_document_type(name: str, *_: object) -> NoReturn:
    raise UnreadableContent(FileReason.UNSAFE, f"<!DOCTYPE {name}>")


def _reach_root(*_: object) -> NoReturn:
    raise _RootReached
