r"""Lists of a product as one text of a cell, and back: a line for each item, its parts apart by "|".

A backslash keeps what would else be read as a mark: `\|`, `\\`, `\n`; alone it is an empty part.
"""

import re
from collections.abc import Iterable
from datetime import date

from ocop_desktop.domain.register.product import Certificate, ProductCode, ShopLink
from ocop_desktop.domain.text import format_date, parse_date

_EMPTY = "\\"
_ESCAPES = str.maketrans({"\\": "\\\\", "|": "\\|", "\n": "\\n", "\r": "\\r"})
_KEPT = {"n": "\n", "r": "\r"}
_TOKEN = re.compile(r"\\(.?)|(.)")


def format_certificates(certificates: Iterable[Certificate]) -> str:
    """A line for each: kind | number | issued on | expires on, the days as dd/mm/yyyy."""
    return _format(
        (one.kind, one.number, _day(one.issued_on), _day(one.expires_on)) for one in certificates
    )


def parse_certificates(text: str) -> tuple[Certificate, ...] | None:
    """The certificates of `format_certificates`; None where a day or a part cannot be read."""
    found = []
    for parts in _parse(text):
        kind, number, issued, expires = (*parts, "", "", "", "")[:4]
        days = _parse_day(issued), _parse_day(expires)
        if len(parts) > 4 or (issued and not days[0]) or (expires and not days[1]):
            return None
        found.append(Certificate(kind, number, *days))
    return tuple(found)


def format_shop_links(links: Iterable[ShopLink]) -> str:
    """A line for each: channel | address."""
    return _format((one.channel, one.url) for one in links)


def parse_shop_links(text: str) -> tuple[ShopLink, ...] | None:
    """The links of `format_shop_links`; None where a line has not two parts."""
    lines = _parse(text)
    if any(len(parts) != 2 for parts in lines):
        return None
    return tuple(ShopLink(channel, url) for channel, url in lines)


def format_codes(codes: Iterable[ProductCode]) -> str:
    """A line for each, the oldest first: code | given on."""
    return _format((one.code, _day(one.given_on)) for one in codes)


def parse_codes(text: str) -> tuple[ProductCode, ...] | None:
    """The codes of `format_codes`; None where a day or a part cannot be read."""
    found = []
    for parts in _parse(text):
        code, given = (*parts, "")[:2]
        day = _parse_day(given)
        if len(parts) > 2 or (given and not day):
            return None
        found.append(ProductCode(code, day))
    return tuple(found)


def format_texts(texts: Iterable[str]) -> str:
    """A line for each text: export markets."""
    return _format((text,) for text in texts)


def parse_texts(text: str) -> tuple[str, ...]:
    """The texts of `format_texts`."""
    return tuple(" | ".join(parts) for parts in _parse(text))


def _format(items: Iterable[Iterable[str]]) -> str:
    return "\n".join(_format_line(tuple(parts)) for parts in items)


def _format_line(parts: tuple[str, ...]) -> str:
    first, *rest = (part.translate(_ESCAPES) for part in parts)
    while rest and not rest[-1]:
        rest.pop()
    return " | ".join((first or _EMPTY, *rest))


def _parse(text: str) -> list[list[str]]:
    return [_split(line) for line in text.split("\n") if line.strip()]


def _split(line: str) -> list[str]:
    """The parts of a line; what a backslash keeps is no mark."""
    parts = [""]
    for kept, char in _TOKEN.findall(line.strip()):
        if char == "|":
            parts.append("")
        else:
            parts[-1] += char or _KEPT.get(kept, kept)
    return [part.strip() for part in parts]


def _day(day: date | None) -> str:
    return format_date(day) if day else ""


def _parse_day(text: str) -> date | None:
    return parse_date(text) if text else None
