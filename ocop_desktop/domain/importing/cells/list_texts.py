r"""Lists of a product as one text of a cell, and back: a line for each item, its parts apart by "|".

A backslash keeps what would else be read as a mark: `\|`, `\\`, `\n`; alone it is an empty part.
"""

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from ocop_desktop.domain.channels.channel import Listing, ListingStatus, SalesContract
from ocop_desktop.domain.register.product import Certificate, ProductCode
from ocop_desktop.domain.text import format_date, parse_date

STATUS_WORDS = {
    ListingStatus.ACTIVE: "đang bán",
    ListingStatus.PAUSED: "tạm ngừng",
    ListingStatus.CLOSED: "đã đóng",
    ListingStatus.UNCHECKED: "chưa kiểm tra",
}
_LISTING_PARTS = 12
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


def format_listings(listings: Iterable[Listing]) -> str:
    """A line for each: channel | address | place | status ..., as far as they are known.

    After the status: since | until | contract's number | its day | price | checked on | checked by |
    the contract's file.
    """
    return _format(map(_list_listing_parts, listings))


def _list_listing_parts(one: Listing) -> tuple[str, ...]:
    is_checked = one.status is not ListingStatus.UNCHECKED
    return (
        one.channel,
        one.url,
        one.place,
        STATUS_WORDS[one.status] if is_checked else "",
        _day(one.since),
        _day(one.until),
        one.contract.number,
        _day(one.contract.signed_on),
        "" if one.price is None else format(one.price, "f"),
        _day(one.checked_on),
        one.checked_by,
        one.contract.file,
    )


def parse_listings(text: str) -> tuple[Listing, ...] | None:
    """The listings of `format_listings`; None where a line has no address or a part cannot be read."""
    found = []
    for parts in _parse(text):
        listing = _read_listing(parts) if 2 <= len(parts) <= _LISTING_PARTS else None
        if listing is None:
            return None
        found.append(listing)
    return tuple(found)


def _read_listing(parts: list[str]) -> Listing | None:
    filled = (*parts, *[""] * (_LISTING_PARTS - len(parts)))
    channel, url, place, status_words, *rest = filled
    number, price_text, checked_by, file = rest[2], rest[4], rest[6], rest[7]
    status = _read_status(status_words)
    price = _read_price(price_text)
    day_texts = (rest[0], rest[1], rest[3], rest[5])
    days = tuple(map(_parse_day, day_texts))
    unread = any(text and day is None for text, day in zip(day_texts, days, strict=True))
    if unread or status is None or (price_text and price is None):
        return None
    since, until, signed_on, checked_on = days
    contract = SalesContract(number, signed_on, file)
    return Listing(
        channel, url, place, since, until, contract, price, status, checked_on, checked_by
    )


def _read_status(words: str) -> ListingStatus | None:
    if not words:
        return ListingStatus.UNCHECKED
    return next((one for one in ListingStatus if words in (STATUS_WORDS[one], one.value)), None)


def _read_price(text: str) -> Decimal | None:
    return Decimal(text) if re.fullmatch(r"\d+(\.\d+)?", text) else None


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
