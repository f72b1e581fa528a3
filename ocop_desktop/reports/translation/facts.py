"""Facts of a product in English and Chinese; None where the program cannot know the words."""

import re
import unicodedata

from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.translation import patterns

_LEADING_VERB = re.compile(
    r"^(?:(?:bảo quản|để|cất|giữ)(?:\s+(?:ở|trong|tại))?|ở|trong|tại)\s+", re.IGNORECASE
)
_LEADING_TERM = re.compile(r"^(?:HSD|NSD|hạn sử dụng|hạn dùng)\s*:?\s*", re.IGNORECASE)
_YEAR = re.compile(r"\s*:\s*((?:19|20)\d\d)$")
_LETTERS = re.compile(r"[^\W\d_]+")


def translate_shelf_life(text: str, language: str) -> str | None:
    """Return how long a product keeps: "HSD: 12 tháng" -> "12 months"."""
    text = _LEADING_TERM.sub("", clean_line(text))
    joined = re.sub(r",\s+(?=(?:kể |tính )?từ )", " ", text)
    return patterns.translate_phrase("shelf_life", joined, language)


def translate_storage(text: str, language: str) -> str | None:
    """Return how a product is stored: "Để nơi khô ráo." -> "Keep dry"."""
    text = re.sub(r"\.\s+", ", ", clean_line(text))
    translated = patterns.translate_phrase("storage", text, language)
    if translated is not None:
        return translated
    parts = (_LEADING_VERB.sub("", part) for part in re.split(r"(?<=[,;])\s+", text))
    return patterns.translate_phrase("storage", " ".join(parts), language)


def translate_certificate(text: str, language: str) -> str | None:
    """Return the kind of a certificate; a year behind a colon stays: "ISO 22000:2018"."""
    text = clean_line(text).rstrip(".")
    year = _YEAR.search(text)
    code = text[: year.start()] if year else text
    translated = patterns.translate_phrase("certificate", code, language)
    if translated is None or year is None:
        return translated
    with_year = translated.replace(code, f"{code}:{year[1]}", 1)
    brackets = f"（{year[1]}）" if language == "zh" else f" ({year[1]})"
    return with_year if with_year != translated else translated + brackets


def translate_body(text: str, language: str) -> str | None:
    """Return an office: "Phòng Kinh tế xã A · UBND xã A", part by part."""
    parts = [
        patterns.translate_phrase("body", part, language)
        for part in re.split(r"\s+·\s+", clean_line(text))
    ]
    return None if None in parts else " · ".join(part or "" for part in parts)


def has_letters(text: str) -> bool:
    """Return whether `text` holds words, so that it is in some language."""
    return any(letter.isalpha() for letter in text)


def has_vietnamese_words(text: str) -> bool:
    """Return whether `text` holds words with Vietnamese letters, codes in capitals apart."""
    return any(
        word.upper() != word and not _is_plain(word) for word in _LETTERS.findall(clean_line(text))
    )


def _is_plain(word: str) -> bool:
    marks = unicodedata.normalize("NFD", word)
    return "đ" not in word.casefold() and not any(map(unicodedata.combining, marks))
