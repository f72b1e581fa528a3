"""Products from lines of text: "1. Mật ong rừng – HTX Ong Vàng – 4 sao"."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from ocop_desktop.domain.register.annex import AnnexLine
from ocop_desktop.domain.star_forms import (
    find_points,
    find_stars,
    remove_points,
    remove_stars,
    states_stars,
)
from ocop_desktop.domain.text import clean_line, remove_marks
from ocop_desktop.spreadsheets.annex.column_roles import names_producer

_MARK = re.compile(r"^\s*(?:\(?\d{1,3}[.):\]]+(?!\d)|\d{1,3}\s+[-–]\s|[-–—+•●▪◦·*]\s)\s*")
_BETWEEN = re.compile(r"\s*(?:\s[-–—]\s|[–—|;])\s*")
_IN_BRACKETS = re.compile(r"^(?P<product>.+?)\s*\((?P<producer>[^()]+)\)\s*(?P<rest>.*)$")
_NUMBER_ALONE = re.compile(r"^\s*(\d{1,3})\s+(?=\D)")
_KIND_WITHIN = re.compile(
    r"\s(?=(?:HTX|THT|HKD|DNTN|Cty|Công ty|CÔNG TY|Hợp tác xã|HỢP TÁC XÃ|Tổ hợp tác|Doanh nghiệp|"
    r"Hộ kinh doanh|Hộ sản xuất|Cơ sở|Trang trại)\s)"
)
_ADDRESS_AFTER = re.compile(
    r"\s*,\s*(?:xã|phường|thôn|ấp|khu phố|khóm|tổ|huyện|thị trấn|quận|tỉnh|tp\.?|thành phố)\s.*$",
    re.IGNORECASE,
)
_OF = re.compile(r"\s+của\s+|\s*[,:]\s+")
_EDGES = " \t-–—|;,:.·"
_TITLES = (
    "quyet dinh", "danh sach", "phu luc", "uy ban nhan dan", "cong hoa xa hoi", "doc lap - tu do",
    "kem theo", "noi nhan", "tm.", "kt.", "chu tich", "can cu", "tong so", "tong cong", "ghi chu:",
    "nhu dieu", "luu: vt", "/qd",
)  # fmt: skip
_DAY_OF_LETTER = re.compile(r"ngay\s*\d{0,2}\s*thang")
_GENERIC = re.compile(
    r"(?:san pham|nhom|gom|bao gom|dat|co|cac|hang|xep|duoc|cong nhan|ocop|nam|muc|chuan|[ivx]+|[a-e]|"
    r"\d+|[\s().:,;/*-])+"
)


def read_lines(texts: Sequence[str]) -> tuple[tuple[AnnexLine, ...], tuple[str, ...]]:
    """The products of these lines, and the lines that name none: titles, signatures.

    A line such as "Sản phẩm 4 sao:" gives its stars to the lines below that state none. Where some
    lines are numbered or state stars or a producer, lines without any of this are no products.
    """
    marked = _mark_numbers(texts)
    lines: list[AnnexLine | None] = []
    stars: int | None = None
    for text in marked:
        if is_title(text) or is_heading_of_stars(text):
            stars = find_stars(text) or stars
            lines.append(None)
        else:
            line = read_line(text)
            is_open = line is not None and line.stars is None and not line.stars_text
            lines.append(replace(line, stars=stars) if line and is_open else line)
    clear = [bool(line and _is_clear(line, text)) for line, text in zip(lines, marked, strict=True)]
    if any(clear):
        lines = [line if is_clear else None for line, is_clear in zip(lines, clear, strict=True)]
    others = tuple(text for text, line in zip(texts, lines, strict=True) if line is None)
    return tuple(line for line in lines if line), others


def read_line(text: str) -> AnnexLine | None:
    """The product that one line names; None when nothing but marks and stars stands there."""
    words = _MARK.sub("", clean_line(text), count=1)
    stars, points = find_stars(words), find_points(words)
    rest = clean_line(remove_points(remove_stars(words))).strip(_EDGES)
    product, producer = _split_names(rest)
    if not re.search(r"[^\W\d_]", product):
        return None
    unclear = states_stars(words) if stars is None else ""
    return AnnexLine(product, _ADDRESS_AFTER.sub("", producer), stars, unclear, points)


def is_title(text: str) -> bool:
    """Whether `text` is of a title, a letterhead, a signature or a total, and names no product."""
    key = remove_marks(text)
    is_named = any(word in key for word in _TITLES) or key.startswith(("tong ", "cong:"))
    return is_named or bool(_DAY_OF_LETTER.search(key))


def is_heading_of_stars(text: str) -> bool:
    """Whether `text` says the stars of what stands below it: "II. Sản phẩm đạt 4 sao (05 sản phẩm)"."""
    rest = remove_marks(remove_stars(_MARK.sub("", text, count=1)))
    return find_stars(text) is not None and (not rest or bool(_GENERIC.fullmatch(rest)))


def _mark_numbers(texts: Sequence[str]) -> Sequence[str]:
    """The lines with a mark behind their numbers, where these count on: "1 Mật ong", "2 Gạo" ..."""
    found = [match for text in texts if (match := _NUMBER_ALONE.match(text))]
    numbers = [int(match[1]) for match in found]
    if numbers[:1] != [1] or any(later - earlier != 1 for earlier, later in pairwise(numbers)):
        return texts
    return [_NUMBER_ALONE.sub(r"\1. ", text) for text in texts]


def _is_clear(line: AnnexLine, text: str) -> bool:
    return bool(line.producer or find_stars(text) or line.points or _MARK.match(text))


def _split_names(text: str) -> tuple[str, str]:
    """Product and producer: the part that begins with a kind of producer, else the second part."""
    parts = [part.strip(_EDGES) for part in _BETWEEN.split(text)]
    parts = [part for part in parts if part]
    if len(parts) < 2:
        return _split_single(parts[0] if parts else "")
    place = next((place for place, part in enumerate(parts) if names_producer(part)), None)
    if place is None:
        return parts[0], parts[1]
    return (" - ".join(parts[:place]) if place else parts[1]), parts[place]


def _split_single(text: str) -> tuple[str, str]:
    bracketed = _IN_BRACKETS.match(text)
    if bracketed and names_producer(bracketed["producer"]):
        return clean_line(f"{bracketed['product']} {bracketed['rest']}"), bracketed["producer"]
    for match in _OF.finditer(text):
        before, after = text[: match.start()], text[match.end() :]
        if names_producer(after):
            return before.strip(_EDGES), after.strip(_EDGES)
        if names_producer(before) and ":" in match[0]:
            return after.strip(_EDGES), before.strip(_EDGES)
    if within := _KIND_WITHIN.search(text):
        return text[: within.start()].strip(_EDGES), text[within.end() :].strip(_EDGES)
    return text, ""


def join_texts(rows: Iterable[Sequence[str]]) -> tuple[str, ...]:
    """Each row of cells as one text."""
    return tuple(" ".join(filter(None, row)) for row in rows)
