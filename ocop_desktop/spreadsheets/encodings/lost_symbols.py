"""Symbols of windows-1252 in VPS text: they stand where VPS has letters, but not where words have them."""

import re

_LETTERS = frozenset("ổỲỸỀỂỐẨ")
_DEGREE = re.compile(r"(?<=[\d\s}])ổ(?= ?[CF]\b)")
_POWER = re.compile(r"(?<=m)[ỲỸ]\b")
_OPENING = re.compile(r"\bỀ(?=\w)")
_CLOSING = re.compile(r"(.)Ể\b")
_DASH = re.compile(r"(?<= )Ố(?= )")
_DOTS = re.compile(r"(.)Ẩ\b")


def restore_symbols(text: str) -> str:
    """`text` with the symbols ° ² ³ “ ” – … for the letters that VPS has in their places."""
    if _LETTERS.isdisjoint(text):
        return text
    text = _DEGREE.sub("°", text)
    text = _POWER.sub(lambda match: "²" if match[0] == "Ỳ" else "³", text)
    text = _replace_behind_small(_CLOSING, "”", _OPENING.sub("“", text))
    if not text.isupper():
        text = _DASH.sub("–", text)
    return _replace_behind_small(_DOTS, "…", text)


def _replace_behind_small(pattern: re.Pattern[str], symbol: str, text: str) -> str:
    """Capitals do not end words that are no capitals."""
    return pattern.sub(lambda match: match[0] if match[1].isupper() else match[1] + symbol, text)
