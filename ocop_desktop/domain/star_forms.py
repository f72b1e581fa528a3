"""The forms in which lists write stars and points: "4 sao", "★★★★", "4*", "OCOP 4 sao", 4.0."""

import re
from decimal import Decimal

from ocop_desktop.domain.text import clean_line, nfc

_WORDS = {"một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5}
_GLYPHS = "★⭐✭✩🌟*"
_STATED = re.compile(
    rf"(?P<run>[{_GLYPHS}](?:\ufe0f?\s?[{_GLYPHS}]){{2,4}})(?![{_GLYPHS}])"
    rf"|(?P<before>[{_GLYPHS}])\ufe0f?\s?(?P<after>[1-5])\b"
    rf"|(?<![\d.,/])0?(?P<digit>[1-9])(?:[.,]0+)?\s?(?:sao\b|[{_GLYPHS}])"
    rf"|\b(?P<word>{'|'.join(_WORDS)})\s(?:\(0?\d\)\s)?sao\b",
    re.IGNORECASE,
)
_PREFIX = re.compile(
    r"(?:\b(?:được|đạt|ocop|hạng|xếp|phân|công nhận|sản phẩm đạt|chuẩn|là)\s+)+$", re.IGNORECASE
)
_BARE = re.compile(r"0?(\d)(?:[.,]0+)?")
_POINTS = re.compile(r"(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:điểm\b|/\s*100\b)", re.IGNORECASE)
_BARE_POINTS = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?")
_HUNDRED = Decimal(100)
_POTENTIAL = "tiềm năng"


def find_stars(text: str) -> int | None:
    """The stars that `text` states with a word or a sign; None without any, or with two different."""
    if _POTENTIAL in nfc(text).casefold():
        return None
    found = {_read_match(match) for match in _STATED.finditer(nfc(text))}
    return found.pop() if len(found) == 1 else None


def states_stars(text: str) -> str:
    """The words that state stars in `text`, though they may be unclear; empty without any."""
    words = ", ".join(match[0].strip() for match in _STATED.finditer(nfc(text)))
    return f"{_POTENTIAL} {words}" if words and _POTENTIAL in nfc(text).casefold() else words


def parse_stars(text: str) -> int | None:
    """The stars of a cell that holds nothing else: also a bare number; None when unclear."""
    bare = _BARE.fullmatch(clean_line(text))
    return int(bare[1]) if bare else find_stars(text)


def remove_stars(text: str) -> str:
    """`text` without what states its stars, and without the brackets or marks around it."""
    parts: list[str] = []
    end = 0
    for match in _STATED.finditer(text):
        before = text[end : match.start()]
        parts.append(before[: len(before) - len(_prefix(before))])
        end = match.end()
    return re.sub(r"[(\[]\s*[)\]]", "", " ".join([*parts, text[end:]]))


def find_points(text: str) -> Decimal | None:
    """The points that `text` states by the word "điểm" or by "/100"; None without any."""
    match = _POINTS.search(nfc(text))
    return _to_points(match[1]) if match else None


def parse_points(text: str) -> Decimal | None:
    """The points of a cell that holds nothing else; None when it is no number from 0 to 100."""
    bare = _BARE_POINTS.fullmatch(clean_line(text))
    return _to_points(bare[0]) if bare else find_points(text)


def remove_points(text: str) -> str:
    """`text` without what states its points."""
    return _POINTS.sub("", text)


def _prefix(text: str) -> str:
    match = _PREFIX.search(text)
    return match[0] if match else ""


def _read_match(match: re.Match[str]) -> int:
    if run := match["run"]:
        return sum(run.count(glyph) for glyph in _GLYPHS)
    if word := match["word"]:
        return _WORDS[word.casefold()]
    return int(match["after"] or match["digit"])


def _to_points(text: str) -> Decimal | None:
    points = Decimal(text.replace(",", "."))
    return points if points <= _HUNDRED else None
