"""The words of a document in its language: labels alone or in pairs, free text with its fallback."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from ocop_desktop.domain.text import Language, Translated, clean_line, money_words
from ocop_desktop.resources import labels


@dataclass(frozen=True, slots=True)
class Wording:
    """Labels for one language, or Vietnamese with English beside it."""

    language: Language

    @property
    def first(self) -> str:
        """The language that leads: "vi" or "en"."""
        return "en" if self.language is Language.EN else "vi"

    @property
    def both(self) -> bool:
        """Whether Vietnamese and English stand side by side."""
        return self.language is Language.VI_EN

    @property
    def words(self) -> Mapping[str, str]:
        """The labels of the leading language."""
        return labels(self.first)

    @property
    def vietnamese(self) -> Mapping[str, str]:
        """The Vietnamese labels: what warnings name fields by."""
        return labels("vi")

    def label(self, key: str) -> str:
        """The words of `key`; "Thành phần / Ingredients" when both languages are printed."""
        word = self.words[key]
        return f"{word} / {labels('en')[key]}" if self.both else word

    def beside(self, key: str) -> str:
        """The English words of `key` where both languages are printed, else nothing."""
        return labels("en")[key] if self.both else ""

    def lead(self, text: Translated) -> str:
        """`text` in the leading language, Vietnamese where it is missing."""
        return text.in_language(self.first)

    def other(self, text: Translated) -> str:
        """`text` in the language that stands small beside the leading one; empty when the same."""
        other = text.vi if self.first == "en" else text.en
        return "" if clean_line(other) == clean_line(self.lead(text)) else other

    def untranslated(self, text: Translated) -> bool:
        """Whether English is asked for and `text` has none."""
        return self.language is not Language.VI and bool(text.vi) and not text.en

    def money(self, amount: Decimal, unit: str) -> str:
        """A price in đồng as written in the leading language."""
        if self.first == "vi":
            return money_words(amount, unit)
        whole = amount.quantize(Decimal(1)) if amount == amount.to_integral_value() else amount
        return f"VND {whole:,}" + (f" / {unit}" if unit else "")
