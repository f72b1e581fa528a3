"""Cells that hold addresses of the web or of mail, and lists of a product's papers."""

import re
from urllib.parse import urlsplit

from ocop_desktop.domain.channels.channel import Listing
from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.cells.cell_reading import (
    BLANK,
    CellReading,
    read_exact,
    read_line,
    refuse,
    states_nothing,
    write_cell,
)
from ocop_desktop.domain.importing.cells.list_texts import (
    parse_certificates,
    parse_codes,
    parse_listings,
    parse_texts,
)
from ocop_desktop.domain.importing.table import Cell, RepairKind
from ocop_desktop.domain.register.product import Certificate, ProductCode
from ocop_desktop.domain.text import remove_marks

_EMAIL = re.compile(r"[^@\s,;/<>()]+@[^@\s,;/<>()]+\.[^@\s,;/<>().]+")
_URL = re.compile(r"https?://[^\s/|;,]+\.[^\s|;]+", re.IGNORECASE)
_CODE = re.compile(r"\d{2}-(?:\d{3}-)?\d{5}-\d+-\d{4}")
_ITEMS = re.compile(r"\s*[;\n]\s*")
_STATES = frozenset(
    {
        "co",
        "x",
        "chua",
        "chua xuat khau",
        "da co",
        "khong",
        "con han",
        "het han",
        "dat",
        "yes",
        "no",
    }
)


def read_email(cell: Cell) -> CellReading[str]:
    """The mail address of a cell, the first of several; the rest is kept beside it."""
    line = read_line(write_cell(cell))
    text = line.value or ""
    if states_nothing(text):
        return BLANK
    found = _EMAIL.findall(text)
    if not found:
        return refuse(ValueReason.EMAIL)
    if found[0] == text:
        return line
    return CellReading(found[0], RepairKind.WRITTEN_FORM, found[0], kept=text)


def read_url(cell: Cell) -> CellReading[str]:
    """A web address that begins with http:// or https://, as a QR code needs it."""
    line = read_line(write_cell(cell))
    text = line.value or ""
    if states_nothing(text):
        return BLANK
    return line if _URL.fullmatch(text) else refuse(ValueReason.TRACEABILITY_URL)


def read_listings(cell: Cell) -> CellReading[tuple[Listing, ...]]:
    """The lines "channel | address", or the addresses found, each under the name of its site."""
    text = read_exact(write_cell(cell)).value or ""
    if states_nothing(text):
        return BLANK
    if links := parse_listings(text):
        return CellReading(links)
    urls = [url.rstrip(",.)") for url in _URL.findall(text)]
    if not urls:
        return CellReading(kept=text)
    found = tuple(Listing(_name_site(url), url) for url in urls)
    if urls == [text]:
        return CellReading(found)
    return CellReading(found, RepairKind.WRITTEN_FORM, "; ".join(urls))


def read_codes(cell: Cell) -> CellReading[tuple[ProductCode, ...]]:
    """Product codes; a number of another list's own is kept and is no code."""
    text = read_line(write_cell(cell)).value or ""
    if states_nothing(text):
        return BLANK
    parts = re.split(r"[\s;,]+", text)
    if all(map(_CODE.fullmatch, parts)):
        return CellReading(tuple(map(ProductCode, parts)))
    return CellReading(kept=text)


def read_certificates(cell: Cell) -> CellReading[tuple[Certificate, ...]]:
    """The papers of a cell: lines "kind | number | days", or names apart by commas, lines, semicolons.

    A mere "có" names no paper and is kept.
    """
    text = read_exact(write_cell(cell)).value or ""
    if states_nothing(text):
        return BLANK
    if remove_marks(text) in _STATES:
        return CellReading(kept=text)
    if "|" in text:
        certificates = parse_certificates(text)
        return CellReading(certificates) if certificates else refuse(ValueReason.NOT_UNDERSTOOD)
    items = [item for item in _ITEMS.split(text) if item]
    if not any(map(str.isdigit, text)):
        items = [part.strip() for item in items for part in item.split(",") if part.strip()]
    return CellReading(tuple(Certificate(" ".join(item.split())) for item in items))


def read_markets(cell: Cell) -> CellReading[tuple[str, ...]]:
    """The markets of a cell, apart by lines, semicolons or commas."""
    text = read_exact(write_cell(cell)).value or ""
    if states_nothing(text):
        return BLANK
    if remove_marks(text) in _STATES:
        return CellReading(kept=text)
    return CellReading(tuple(filter(None, (part.strip() for part in re.split("[;,\n]", text)))))


def read_own_certificates(cell: Cell) -> CellReading[tuple[Certificate, ...]]:
    """The certificates as its own register wrote them."""
    found = parse_certificates(read_exact(write_cell(cell)).value or "")
    return refuse(ValueReason.NOT_UNDERSTOOD) if found is None else CellReading(found)


def read_own_codes(cell: Cell) -> CellReading[tuple[ProductCode, ...]]:
    """The codes as its own register wrote them."""
    found = parse_codes(read_exact(write_cell(cell)).value or "")
    return refuse(ValueReason.NOT_UNDERSTOOD) if found is None else CellReading(found)


def read_own_listings(cell: Cell) -> CellReading[tuple[Listing, ...]]:
    """The links as its own register wrote them."""
    found = parse_listings(read_exact(write_cell(cell)).value or "")
    return refuse(ValueReason.LISTING_URL) if found is None else CellReading(found)


def read_own_texts(cell: Cell) -> CellReading[tuple[str, ...]]:
    """Texts, a line for each, as its own register wrote them."""
    return CellReading(parse_texts(read_exact(write_cell(cell)).value or ""))


def _name_site(url: str) -> str:
    return urlsplit(url).netloc.casefold().removeprefix("www.")
