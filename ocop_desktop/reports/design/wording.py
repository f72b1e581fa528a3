"""The words of a document in its language: labels, formatted values, free text with its fallback."""

import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache

from ocop_desktop.domain.text import (
    Language,
    Translated,
    clean_line,
    format_number,
    remove_marks,
    search_key,
)
from ocop_desktop.resources import labels

_LEADING_LANGUAGES = {Language.EN: "en", Language.ZH: "zh"}
_DURATIONS = {"thang": "span.thang", "ngay": "span.ngay", "nam": "span.nam"}


@dataclass(frozen=True, slots=True)
class Wording:
    """The labels of one language, or Vietnamese with English beside it."""

    language: Language

    @property
    def leading_language(self) -> str:
        """The language that is printed first: "vi", "en" or "zh"."""
        return _LEADING_LANGUAGES.get(self.language, "vi")

    @property
    def is_bilingual(self) -> bool:
        """Whether Vietnamese and English are printed side by side."""
        return self.language is Language.VI_EN

    @property
    def words(self) -> Mapping[str, str]:
        """The labels of the leading language."""
        return labels(self.leading_language)

    @property
    def vietnamese(self) -> Mapping[str, str]:
        """The Vietnamese labels, by which findings name fields."""
        return labels("vi")

    def label(self, key: str) -> str:
        """Return the words of `key`; "Thành phần / Ingredients" when both languages are printed."""
        word = self.words[key]
        return f"{word} / {labels('en')[key]}" if self.is_bilingual else word

    def second_label(self, key: str) -> str:
        """Return the English words of `key` where both languages are printed, else nothing."""
        return labels("en")[key] if self.is_bilingual else ""

    def date_label(self, key: str, day: date) -> str:
        """Return the label of `key` with `day` in each language printed."""
        languages = ("vi", "en") if self.is_bilingual else (self.leading_language,)
        return " / ".join(
            labels(language)[key].format(day=day_words(day, language)) for language in languages
        )

    def format_day(self, day: date) -> str:
        """Return `day` in the leading language: "05/03/2026", "5 March 2026", "2026年3月5日"."""
        return day_words(day, self.leading_language)

    def leading_text(self, text: Translated) -> str:
        """Return `text` in the leading language, else in Vietnamese, else in any language."""
        return text.in_language(self.leading_language) or text.en or text.zh

    def second_text(self, text: Translated) -> str:
        """Return `text` in the language printed small beside the leading one; empty when the same."""
        other = text.en if self.leading_language == "vi" else text.vi
        return "" if clean_line(other) == clean_line(self.leading_text(text)) else other

    def is_untranslated(self, text: Translated) -> bool:
        """Return whether a language beside Vietnamese is printed and `text` lacks it."""
        if self.language is Language.VI:
            return False
        asked = "en" if self.is_bilingual else self.leading_language
        return text.is_written_in("vi") and not text.is_written_in(asked)

    def join_list(self, words: tuple[str, ...]) -> str:
        """Join `words` to a list without the empty ones."""
        return self.words["mark.list"].join(filter(None, words))

    def translate_fixed(self, kind: str, text: str) -> str:
        """Return `text` in the leading language where it is a fixed word, else as it is written.

        `kind` is "unit", "certificate" or "storage".
        """
        key = "" if self.leading_language == "vi" else _find_fixed_key(kind, clean_line(text))
        return self.words[key] if key else text

    def translate_duration(self, text: str) -> str:
        """Return a duration such as "12 tháng" in the leading language, other texts as they are written."""
        number, _, unit = clean_line(text).partition(" ")
        key = (
            _find_fixed_key("unit", unit)
            if number.isdecimal() and self.leading_language != "vi"
            else ""
        )
        span = _DURATIONS.get(key.removeprefix("unit."))
        return self.words[count_key(span, int(number))].format(count=number) if span else text

    def format_price(self, amount: Decimal, unit: str) -> str:
        """Return a price in đồng as the leading language writes it, per `unit` if there is one."""
        whole = amount.quantize(Decimal(1)) if amount == amount.to_integral_value() else amount
        number = format_number(whole) if self.leading_language == "vi" else f"{whole:,}"
        key = "price.per" if unit else "price.whole"
        return self.words[key].format(amount=number, unit=self.translate_fixed("unit", unit))


def count_key(key: str, count: int) -> str:
    """Return the label key for a count: "1 product" has another key than "2 products"."""
    return f"{key}_one" if count == 1 else key


def day_words(day: date, language: str) -> str:
    """Return `day` as it is written in `language` ("vi", "en", "zh")."""
    words = labels(language)
    month = words[f"month.{day.month}"]
    return words["date.day"].format(day=day.day, month=month, year=day.year)


def _find_fixed_key(kind: str, text: str) -> str:
    """Return the key of the fixed word `text` of that `kind`; empty when it is none.

    Accents may be missing but not different: "hop" is "hộp", but "mẹt" is not "mét".
    """
    keys = _fixed_words(kind).get(search_key(text), ())
    same = [key for key, spelling in keys if spelling == _spelling_key(text)]
    if same or not _is_plain(text):
        return same[0] if same else ""
    return keys[0][0] if len(keys) == 1 else ""


@cache
def _fixed_words(kind: str) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Return the keys and spellings of the fixed words of that kind by their folded text."""
    keys_by_text: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for key, words in labels("vi").items():
        if key.startswith(f"{kind}."):
            keys_by_text[search_key(words)].append((key, _spelling_key(words)))
    return {folded: tuple(keys) for folded, keys in keys_by_text.items()}


def _spelling_key(text: str) -> str:
    """Return the letters and accents of `text` sorted, so that hòa and hoà are the same."""
    return "".join(sorted(unicodedata.normalize("NFD", text.casefold())))


def _is_plain(text: str) -> bool:
    return remove_marks(text) == " ".join(text.casefold().split())
