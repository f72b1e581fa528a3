"""Places: "xã Tân Nhựt", "TP. Hồ Chí Minh" -> "Tân Nhựt commune, Ho Chi Minh City"."""

import re
from functools import cache

from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.translation.fixed_words import Row, find_fixed
from ocop_desktop.resources import words

_OF_PROVINCE = re.compile(r"(?:tỉnh|thành\s+phố|TP\.?)\s*", re.IGNORECASE)
_SLOTS = {"{name}": r"(?P<name>\S.*)", "{number}": r"(?P<number>\d+)"}


def translate_place(text: str, language: str) -> str:
    """Return a place in `language` ("en", "zh"); names of communes keep their Vietnamese letters.

    In Chinese the largest unit comes first.
    """
    translated = [_translate_unit(part, language) or part for part in _split(text)]
    return _join(translated, language)


def translate_venue(text: str, language: str) -> str | None:
    """Return where an event is held in `language`; None where a part of it is no known place."""
    translated = [
        _translate_unit(part, language) or _translate_pattern("venue", part, language)
        for part in _split(text)
    ]
    return None if None in translated else _join([part for part in translated if part], language)


def join_place(commune: str, province: str, language: str) -> str:
    """Return commune and province, already translated in `language`, on one line."""
    return _join([text for text in map(clean_line, (commune, province)) if text], language)


def proper_name(place: str) -> str:
    """Return the first name of a place without its kind: "xã Bình Lợi", "Bình Lợi乡" -> "Bình Lợi"."""
    for pattern in _translated_patterns():
        if match := pattern.fullmatch(place):
            return match["name"].strip()
    return place


def _split(text: str) -> list[str]:
    return [part for part in re.split(r",\s*", clean_line(text)) if part]


def _join(parts: list[str], language: str) -> str:
    return "".join(reversed(parts)) if language == "zh" else ", ".join(parts)


def _translate_unit(text: str, language: str) -> str | None:
    """Return a province by the table, another unit by its kind; None for other names."""
    bare = _OF_PROVINCE.sub("", text, count=1) if _OF_PROVINCE.match(text) else text
    province = find_fixed("province", bare)
    return province[language] if province else _translate_pattern("place", text, language)


def _translate_pattern(kind: str, text: str, language: str) -> str | None:
    for pattern, row in _patterns(kind):
        if match := pattern.fullmatch(text):
            return row[language].format(**match.groupdict())
    return None


@cache
def _patterns(kind: str) -> tuple[tuple[re.Pattern[str], Row], ...]:
    return tuple((_compile(row["vi"]), row) for row in words(kind))


@cache
def _translated_patterns() -> tuple[re.Pattern[str], ...]:
    """Return the patterns of every language that hold a name, the most telling first."""
    rows = [row for row in words("place") if "{name}" in row["vi"]]
    return tuple(_compile(row[language]) for language in ("vi", "en", "zh") for row in rows)


def _compile(text: str) -> re.Pattern[str]:
    expression = re.escape(text).replace(r"\ ", r"\s*").replace(r"\.", r"\.?")
    for slot, part in _SLOTS.items():
        expression = expression.replace(re.escape(slot), part)
    return re.compile(expression, re.IGNORECASE)
