"""Texts translated by pattern: "Gói 500 g", "12 tháng kể từ ngày sản xuất", "Ngăn mát 4-8 °C"."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.translation.fixed_words import Row, find_fixed, word_pattern
from ocop_desktop.reports.translation.numbers import (
    AMOUNT,
    NUMBER,
    RANGE,
    convert_number,
    convert_range,
    is_measure,
    translate_amount,
)
from ocop_desktop.reports.translation.places import translate_place
from ocop_desktop.resources import labels, words

_NAMES = ("certificate", "market")
_LISTS = ("ingredient", *_NAMES)
_SLOT = re.compile(r"\{(\w+)\}")
_SIZE = rf"{NUMBER}(?:\s*[x×]\s*{NUMBER})+\s*(?:cm|mm|m)"
_SPANS = {
    "tháng": "span.thang",
    "ngày": "span.ngay",
    "năm": "span.nam",
    "tuần": "span.tuan",
    "giờ": "span.gio",
}
_SPAN = rf"{RANGE}\s*(?:{'|'.join(_SPANS)})"
_PART = re.compile(r"[,;]\s+|;|\s+(?:và|\+|&)\s+")

Translator = Callable[[str, str], str | None]


def translate_phrase(kind: str, text: str, language: str) -> str | None:
    """Return `text` in `language` ("en", "zh") by the words of `kind`; None where they are not known.

    A whole phrase is looked for first, then its parts between commas.
    """
    text = clean_line(text).rstrip(".").strip()
    whole = _translate_whole(kind, text, language)
    if whole is not None:
        return whole
    parts = _PART.split(text)
    translated = [_translate_whole(kind, part, language) for part in parts]
    if len(parts) < 2 or None in translated:
        return None
    known = [part for part in translated if part is not None]
    if language == "zh":
        return ("、" if kind in _LISTS else "，").join(known)
    if kind in _NAMES:
        return ", ".join(known)
    return ", ".join((known[0], *map(_continue, known[1:])))


def translate_span(text: str, language: str) -> str | None:
    """Return a length of time: "12 tháng" -> "12 months"; None for other texts."""
    match = re.fullmatch(rf"({RANGE})\s*({'|'.join(_SPANS)})", text, re.IGNORECASE)
    if not match:
        return None
    number = convert_range(match[1])
    plain = number.lstrip("0") or "0"
    key = _SPANS[match[2].casefold()]
    return labels(language)[f"{key}_one" if plain == "1" else key].format(count=plain)


def _translate_whole(kind: str, text: str, language: str) -> str | None:
    row = find_fixed(kind, text)
    if row:
        translated = row[language]
        return _capitalise_like(text, translated) if kind == "ingredient" else translated
    for pattern, pattern_row in _patterns(kind):
        match = pattern.fullmatch(text)
        slots = match and _translate_slots(match.groupdict(), language)
        if slots:
            return _capitalise_like(text, pattern_row[language].format(**slots))
    return None


def _translate_slots(found: Mapping[str, str], language: str) -> Mapping[str, str] | None:
    translated = {name: _SLOTS[name][1](text.strip(), language) for name, text in found.items()}
    return (
        None
        if None in translated.values()
        else {name: text or "" for name, text in translated.items()}
    )


@cache
def _patterns(kind: str) -> tuple[tuple[re.Pattern[str], Row], ...]:
    return tuple(
        (re.compile("".join(_expressions(row["vi"])), re.IGNORECASE), row)
        for row in words(kind)
        if "{" in row["vi"]
    )


def _expressions(text: str) -> Iterator[str]:
    """Yield the regular expressions of the words and of the slots of a pattern."""
    for place, part in enumerate(_SLOT.split(text)):
        if place % 2:
            yield f"(?P<{part}>{_SLOTS[part][0]})"
            continue
        literal = re.escape(part).replace(r"\ °C", r"\s*(?:°|º|độ)\s*C")
        yield literal.replace(r"\ %", r"\s*%").replace("/", r"\s*/\s*").replace(r"\ ", r"\s+")


def _capitalise_like(text: str, translated: str) -> str:
    return (
        translated[:1].upper() + translated[1:]
        if text[:1].isupper() or text[:1].isdigit()
        else translated
    )


def _continue(part: str) -> str:
    """Return a part of a sentence behind a comma: "Keep dry" -> "keep dry"; "HACCP" stays."""
    return part[:1].lower() + part[1:] if part[1:2].islower() else part


def _make_word_translator(kind: str) -> Translator:
    def translate_word(text: str, language: str) -> str | None:
        row = find_fixed(kind, text)
        return row[language] if row else None

    return translate_word


def _translate_measure(text: str, language: str) -> str | None:
    return translate_amount(text, language, plural=False) if is_measure(text) else None


def _translate_pieces(text: str, language: str) -> str | None:
    return None if is_measure(text) else translate_amount(text, language)


def _translate_size(text: str, language: str) -> str:
    if language == "zh":
        return re.sub(r"\s*[x×]\s*", "×", text).replace("cm", "厘米")
    return re.sub(r"\s*[x×]\s*", " × ", text)


def _translator_of(kind: str) -> Translator:
    return lambda text, language: translate_phrase(kind, text, language)


_SLOTS: Mapping[str, tuple[str, Translator]] = {
    "number": (NUMBER, lambda text, _language: convert_number(text)),
    "low": (NUMBER, lambda text, _language: convert_number(text)),
    "high": (NUMBER, lambda text, _language: convert_number(text)),
    "range": (RANGE, lambda text, _language: convert_range(text)),
    "span": (_SPAN, translate_span),
    "amount": (AMOUNT, translate_amount),
    "measure": (AMOUNT, _translate_measure),
    "pieces": (AMOUNT, _translate_pieces),
    "size": (_SIZE, _translate_size),
    "container": (word_pattern("unit"), _make_word_translator("unit")),
    "material": (word_pattern("material"), _make_word_translator("material")),
    "name": (r"\S.*", lambda text, _language: text),
    "place": (r"(?:tỉnh|TP|thành|xã|phường|đặc|huyện|quận|thị)\S*\s+\S.*", translate_place),
    "output": (r"\S.*", _translator_of("yearly_output")),
    "ingredient": (r"\S.*", _translator_of("ingredient")),
    "body": (r"\S.*", _translator_of("body")),
    "certificate": (r"\S.*", _translator_of("certificate")),
}
