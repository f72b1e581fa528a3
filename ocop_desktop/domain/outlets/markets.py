"""Countries that goods are sold to: their codes, and how demanding a market each is."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from ocop_desktop.domain.outlets.exported_product import MarketTier
from ocop_desktop.domain.text import identity_key

ASEAN = frozenset({"BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "TL"})
EU = ("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT",
      "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK")  # fmt: skip
STRICT_MARKETS = ("US", "JP", *EU, "KR", "GB", "AU", "CA", "CH")
_HS_LENGTHS = (6, 8)


@dataclass(frozen=True, slots=True)
class Country:
    """A country by its code of ISO 3166 (two letters), with its names."""

    code: str
    name: str
    name_en: str = ""


def index_countries(
    countries: Iterable[Country], others: Iterable[tuple[str, str]] = ()
) -> dict[str, str]:
    """The codes of countries by code and names; `others` are further names, each with the English one."""
    index: dict[str, str] = {}
    for one in countries:
        for name in (one.code, one.name, one.name_en):
            index[identity_key(name)] = one.code
    for name, name_en in others:
        if code := index.get(identity_key(name_en)):
            index.setdefault(identity_key(name), code)
    return index


def find_country(index: Mapping[str, str], words: str) -> str:
    """The code of the country that `words` name; the words as they are where they name none."""
    return index.get(identity_key(words), words)


def find_tier(country: str, strict: Collection[str] = STRICT_MARKETS) -> MarketTier:
    """How demanding the market of that code is; which ones are strict is a setting of the office."""
    if country in ASEAN:
        return MarketTier.ASEAN
    return MarketTier.STRICT if country in strict else MarketTier.OTHER


def read_hs_code(text: str) -> str:
    """The digits of an HS code as it is stored: "0901.21.10" -> "09012110"; else the text as it is."""
    digits = re.sub(r"[\s.]", "", text)
    return digits if is_hs_code(digits) else text


def is_hs_code(digits: str) -> bool:
    """Whether it is an HS code: 6 digits of the world's list, 8 of Vietnam's."""
    return digits.isascii() and digits.isdecimal() and len(digits) in _HS_LENGTHS


def format_hs_code(digits: str) -> str:
    """An HS code as customs write it: "09012110" -> "0901.21.10"; anything else as it is."""
    if not is_hs_code(digits):
        return digits
    return ".".join((digits[:4], *re.findall("..", digits[4:])))
