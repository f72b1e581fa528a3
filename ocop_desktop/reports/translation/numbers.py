"""Numbers and units as English and Chinese readers write them: "12.000 chai" -> "12,000 bottles"."""

import re
from decimal import Decimal

from ocop_desktop.domain.text import parse_number
from ocop_desktop.reports.translation.fixed_words import find_fixed, word_pattern

NUMBER = r"\d+(?:[.,]\d+)*"
RANGE = rf"[-−]?\s?{NUMBER}(?:\s*[-–~]\s*{NUMBER})?"
_MAGNITUDES = {
    "nghìn": 1_000,
    "ngàn": 1_000,
    "vạn": 10_000,
    "triệu": 1_000_000,
    "tỷ": 1_000_000_000,
}
_MEASURES = frozenset(
    ("g", "kg", "mg", "ml", "cm", "mm", "m", "m²", "litre", "tonne", "quintal", "metre")
)
_PLURALS = {"person": "people", "each": "pieces", "ten": "tens", "100 g": "× 100 g"}
_UNCHANGED = frozenset(("g", "kg", "mg", "ml", "cm", "mm", "m", "m²"))
UNIT = word_pattern("unit")
AMOUNT = rf"{RANGE}\s*(?:(?:{'|'.join(_MAGNITUDES)})\s+)?{UNIT}"
_AMOUNT = re.compile(
    rf"(?P<range>{RANGE})\s*(?:(?P<magnitude>{'|'.join(_MAGNITUDES)})\s+)?(?P<unit>{UNIT})",
    re.IGNORECASE,
)


def convert_number(text: str) -> str:
    """Return a Vietnamese number with the marks of English and Chinese: "12.000" -> "12,000"."""
    value = _read_number(text)
    return text if value is None else f"{value:,}"


def convert_range(text: str) -> str:
    """Return a number or two with a dash between: "4-8" -> "4–8", "-18" -> "−18"."""
    below = text.strip().startswith(("-", "−"))
    translated = "–".join(map(convert_number, re.findall(NUMBER, text)))
    return f"−{translated}" if below else translated


def translate_amount(text: str, language: str, *, plural: bool = True) -> str | None:
    """Return a number with its unit: "2 triệu chai" -> "2,000,000 bottles"; None for other texts.

    Without `plural` an English unit stands in the singular, as before a noun: "1.5 litre".
    """
    match = _AMOUNT.fullmatch(text)
    unit = match and find_fixed("unit", match["unit"])
    if not match or not unit:
        return None
    factor = _MAGNITUDES.get((match["magnitude"] or "").casefold(), 1)
    number = convert_range(_multiply(match["range"], factor))
    if language == "zh":
        return number + unit["zh"]
    return f"{number} {_plural(unit['en']) if plural and number != '1' else unit['en']}"


def is_measure(text: str) -> bool:
    """Return whether `text` is a number with a unit of weight, volume or length, as "500 g" is."""
    match = _AMOUNT.fullmatch(text)
    unit = match and find_fixed("unit", match["unit"])
    return bool(unit) and unit["en"] in _MEASURES if unit else False


def _read_number(text: str) -> Decimal | None:
    """Read "12.000" and "1,5"; a dot that is no thousands mark is taken for a decimal mark."""
    value = parse_number(text)
    if value is None and re.fullmatch(r"\d+\.\d+", text):
        return Decimal(text)
    return value


def _multiply(text: str, factor: int) -> str:
    if factor == 1:
        return text
    values = (_read_number(number) for number in re.findall(NUMBER, text))
    return "-".join(
        format((value * factor).normalize(), "f").replace(".", ",") for value in values if value
    )


def _plural(unit: str) -> str:
    if unit in _UNCHANGED or unit in _PLURALS:
        return _PLURALS.get(unit, unit)
    if unit.endswith(("s", "x", "ch", "sh")):
        return f"{unit}es"
    if unit == "loaf":
        return "loaves"
    return f"{unit}s"
