"""The words of a document in its language: labels, formatted values, free text with its fallback."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from ocop_desktop.domain.text import (
    Language,
    Translated,
    clean_line,
    format_number,
)
from ocop_desktop.resources import labels

_LEADING_LANGUAGES = {Language.EN: "en", Language.ZH: "zh"}
_SECOND_LANGUAGES = {Language.VI_EN: "en", Language.VI_ZH: "zh"}


@dataclass(frozen=True, slots=True)
class Wording:
    """The labels of one language, or Vietnamese with English or Chinese beside it."""

    language: Language

    @property
    def leading_language(self) -> str:
        """The language that is printed first: "vi", "en" or "zh"."""
        return _LEADING_LANGUAGES.get(self.language, "vi")

    @property
    def is_bilingual(self) -> bool:
        """Whether two languages are printed side by side."""
        return self.language in _SECOND_LANGUAGES

    @property
    def second_language(self) -> str:
        """The language beside the leading one: "en" or "zh"; English where only one is printed."""
        return _SECOND_LANGUAGES.get(self.language, "en")

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that are printed, the leading one first."""
        leading = self.leading_language
        return (leading, self.second_language) if self.is_bilingual else (leading,)

    @property
    def translated_language(self) -> str:
        """The language beside Vietnamese that texts are missed in; English in Vietnamese alone."""
        last = self.languages[-1]
        return "en" if last == "vi" else last

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
        return f"{word} / {self.second_label(key)}" if self.is_bilingual else word

    def second_label(self, key: str) -> str:
        """Return the words of `key` in the second language where two are printed, else nothing."""
        return labels(self.second_language)[key] if self.is_bilingual else ""

    def date_label(self, key: str, day: date) -> str:
        """Return the label of `key` with `day` in each language printed."""
        return " / ".join(
            labels(language)[key].format(day=day_words(day, language))
            for language in self.languages
        )

    def format_day(self, day: date) -> str:
        """Return `day` in the leading language: "05/03/2026", "5 March 2026", "2026年3月5日"."""
        return day_words(day, self.leading_language)

    def leading_text(self, text: Translated) -> str:
        """Return `text` in the leading language, else in Vietnamese, else in any language."""
        return text.in_language(self.leading_language) or text.en or text.zh

    def second_text(self, text: Translated) -> str:
        """Return `text` in the language printed small beside the leading one; empty when the same.

        Where Vietnamese stands in for Chinese, English stands beside it.
        """
        leads = self.leading_language == "vi" or not text.is_written_in(self.leading_language)
        other = getattr(text, self.second_language) if leads else text.vi
        return "" if clean_line(other) == clean_line(self.leading_text(text)) else other

    def is_untranslated(self, text: Translated) -> bool:
        """Return whether a language beside Vietnamese is printed and `text` lacks it."""
        if self.language is Language.VI:
            return False
        asked = self.languages[-1]
        return text.is_written_in("vi") and not text.is_written_in(asked)

    def join_list(self, words: tuple[str, ...]) -> str:
        """Join `words` to a list without the empty ones."""
        return self.words["mark.list"].join(filter(None, words))

    def format_price(self, amount: Decimal, unit: str) -> str:
        """Return a price in đồng as the leading language writes it, per `unit` if there is one."""
        whole = amount.quantize(Decimal(1)) if amount == amount.to_integral_value() else amount
        number = format_number(whole) if self.leading_language == "vi" else f"{whole:,}"
        key = "price.per" if unit else "price.whole"
        return self.words[key].format(amount=number, unit=unit)


def count_key(key: str, count: int) -> str:
    """Return the label key for a count: "1 product" has another key than "2 products"."""
    return f"{key}_one" if count == 1 else key


def day_words(day: date, language: str) -> str:
    """Return `day` as it is written in `language` ("vi", "en", "zh")."""
    words = labels(language)
    month = words[f"month.{day.month}"]
    return words["date.day"].format(day=day.day, month=month, year=day.year)
