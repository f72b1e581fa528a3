"""Vietnamese text: one normal form, keys for searching and sorting, words for dates and money."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_DOWN, ROUND_UP, Decimal
from enum import StrEnum
from functools import lru_cache

from ocop_desktop.domain.day_meaning import DayMeaning, complete_year
from ocop_desktop.domain.hidden_letters import remove_hidden
from ocop_desktop.domain.lookalikes import (
    fold_look_alikes,
    read_entities,
    repair_letters,
    repair_text,
)

_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_LETTER_RANK = {letter: chr(0x100 + rank) for rank, letter in enumerate(_LETTERS)}
_LETTER_RUN = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile("[0-9]+")
_LEADING_PUNCTUATION = re.compile(r"^[\W_]+")
_MARKS = re.compile("[\u0300-\u036f]+")
_PLAIN = re.compile(
    "[A-Za-z0-9ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]+"
    "(?: [A-Za-z0-9ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]+)*"
)
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d"
_QUOTES = '"`´ʹʺʼ‘’‚‛“”„‟′″‵‶«»‹›「」『』〝〞〟＂＇'
_SAME_PUNCTUATION = str.maketrans({**dict.fromkeys(_DASHES, "-"), **dict.fromkeys(_QUOTES, "'")})
_REPEATED_QUOTES = re.compile("'{2,}")
_BLANKS_AT_PUNCTUATION = re.compile(r" ?([-'&/+,;:().]) ?")
_PUNCTUATION_BESIDE_LETTERS = re.compile(
    r"(?<=[^\W\d_])[-,;:()']+(?=[^\W\d_])|^[-,;:()']+|[-,;:()']+$"
)
_Y_FOR_I = re.compile("(?<![aeiou])y|(?<=qu)y")
_DAY_MONTH_YEAR = re.compile(
    "([0-9]{1,2})(?: ?[/.-] ?| )([0-9]{1,2})(?: ?[/.-] ?| )([0-9]{4}|[0-9]{2})"
)
_CENT = Decimal("0.01")
_VIETNAMESE_NUMBER = re.compile(r"-?([0-9]+|[1-9][0-9]{0,2}(\.[0-9]{3})+)(,[0-9]+)?")
_ENGLISH_NUMBER = re.compile(r"-?([0-9]+|[1-9][0-9]{0,2}(,[0-9]{3})+)(\.[0-9]+)?")
_BLANKS_OF_THOUSANDS = re.compile(r"-?[1-9][0-9]{0,2}( [0-9]{3})+([.,][0-9]+)?")
_COMMA_BEFORE_THREE = re.compile(r"-?[1-9][0-9]{0,2},[0-9]{3}")
_TONES = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}
_TONE_MARKS = {number: mark for mark, number in _TONES.items()}


class Language(StrEnum):
    """The language a document is printed in; `VI_EN` and `VI_ZH` print two side by side."""

    VI = "vi"
    EN = "en"
    ZH = "zh"
    VI_EN = "vi-en"
    VI_ZH = "vi-zh"


@dataclass(frozen=True, slots=True)
class Translated:
    """One text in Vietnamese, English and Chinese; an empty string means "not written yet"."""

    vi: str = ""
    en: str = ""
    zh: str = ""

    def in_language(self, language: str) -> str:
        """The text in `language` ("vi", "en", "zh"), or the Vietnamese one where it is missing."""
        return str(getattr(self, language)) or self.vi

    def is_written_in(self, language: str) -> bool:
        """Whether the text is written in `language`."""
        return bool(getattr(self, language).strip())


def nfc(text: str) -> str:
    """`text` composed (NFC), without letters that nobody sees."""
    return unicodedata.normalize("NFC", remove_hidden(text))


def clean_line(text: str) -> str:
    """`text` as one NFC line: runs of white space become one blank, ends trimmed."""
    return " ".join(nfc(text).split())


def clean_text(text: str) -> str:
    """`text` as the register keeps it: NFC, trimmed, entities read, look-alike letters put right."""
    return nfc(repair_text(nfc(text))).strip()


def remove_marks(text: str) -> str:
    """`text` in small letters without marks and tones: "Đá Quý" -> "da quy"."""
    if text.isascii():
        return " ".join(text.casefold().split())
    folded = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    plain = _MARKS.sub("", folded)
    if not plain.isascii():
        plain = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(plain.split())


def search_key(text: str) -> str:
    """`text` as searched: what remove_marks forgets, and the spelling of y (quy, qui), dashes, quotes.

    Letters that only look like Vietnamese ones are those: "Nƣớc", "Ðảo" -> "nuoc", "dao".
    """
    if not text.isascii():
        text = fold_look_alikes(remove_marks(fold_look_alikes(remove_hidden(text))))
    return spell_i(remove_marks(text.translate(_SAME_PUNCTUATION)))


def spell_i(folded: str) -> str:
    """`folded` text, letter for letter, with i where y and i are two spellings: "ky", "quy" -> "ki", "qui".

    Behind another vowel they are two sounds: "tay" and "tai", "thuy" and "thui" stay apart.
    """
    return _Y_FOR_I.sub("i", folded)


def search_words(text: str) -> tuple[str, ...]:
    """The words to find for a query; signs do not count: "mắm - muối" and "mắm-muối" are two words."""
    words = search_key(read_entities(text)).split()
    split_words = (_PUNCTUATION_BESIDE_LETTERS.sub(" ", word).split() for word in words)
    words = [part for split in split_words for part in split] or words
    return tuple(word for word in words if any(map(str.isalnum, word))) or tuple(words)


@lru_cache(16_384)
def identity_key(text: str) -> str:
    """`text` as it is told from others: case, blanks, the place of a tone (hòa, hoà) do not count.

    Nor do the kinds of dashes and quotes, nor look-alike letters. Every letter and every tone does:
    "mứt dừa", "mứt dứa" and "mứt dưa" are three.
    """
    if _PLAIN.fullmatch(text):  # most names: nothing in them can be put right
        plain = text
    else:
        cleaned = clean_line(clean_text(text)).translate(_SAME_PUNCTUATION)
        plain = _BLANKS_AT_PUNCTUATION.sub(r"\1", _REPEATED_QUOTES.sub("'", cleaned))
    return _LETTER_RUN.sub(_fold_word, plain.casefold())


def _fold_word(word: re.Match[str]) -> str:
    return _move_tones_to_end(word.group())


@lru_cache(16_384)
def _move_tones_to_end(word: str) -> str:
    letters, tones = zip(*map(_split_tone, word), strict=True)
    return "".join(letters) + "".join(_TONE_MARKS.get(tone, "") for tone in tones)


def sort_key(text: str) -> str:
    """A key in the Vietnamese order: letters first (a ă â ... d đ), then tones; numbers by value.

    “Tổ 2” stands before “Tổ 10”. Case and the signs before the first letter or digit are ignored: the
    quoted “Gạo” stands under G.
    """
    composed = _DIGITS.sub(_rank_number, nfc(repair_letters(text)).casefold())
    ranks = list(map(_rank_char, _LEADING_PUNCTUATION.sub("", composed) or composed))
    return "".join(rank for rank, _ in ranks) + "\x01" + "".join(tone for _, tone in ranks)


@lru_cache(4096)
def _rank_char(char: str) -> tuple[str, str]:
    """The rank of the letter without its tone, and the tone."""
    base, tone = _split_tone(char)
    return _LETTER_RANK.get(base, base), tone


def _rank_number(number: re.Match[str]) -> str:
    """The digits behind their count, so that fewer digits come first: "2" -> "12", "10" -> "210"."""
    significant = number.group().lstrip("0") or "0"
    nines, rest = divmod(len(significant), 9)
    return f"{'9' * nines}{rest}{significant}"


@lru_cache(4096)
def _split_tone(char: str) -> tuple[str, str]:
    marks = unicodedata.normalize("NFD", char)
    tone = next((_TONES[mark] for mark in marks if mark in _TONES), "0")
    letter = "".join(mark for mark in marks if mark not in _TONES)
    return unicodedata.normalize("NFC", letter), tone


def digits(text: str) -> str:
    """Only the digits of `text`: "028 3999-0000" -> "02839990000"."""
    return "".join(c for c in text if c in "0123456789")


def format_date(day: date) -> str:
    """`day` as clerks write it: 05/03/2026."""
    return f"{day.day:02d}/{day.month:02d}/{day.year}"


def parse_date(
    text: str, meaning: DayMeaning = DayMeaning.NEAR, on: date | None = None
) -> date | None:
    """The day meant by "7/3/25", "07032025" or "2025-03-07"; None when it is unclear or no day.

    A year of two digits follows `meaning` and the day `on`, by default today (see day_meaning).
    """
    found = possible_days(text, meaning, on)
    return found[0] if len(found) == 1 else None


def possible_days(
    text: str, meaning: DayMeaning = DayMeaning.NEAR, on: date | None = None
) -> list[date]:
    """The days that `text` may mean: none, one, or both where the century is unclear."""
    text = _read_full_width(text)
    if iso := re.fullmatch(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})", text):
        year, month, day = iso.groups()
    elif parts := _DAY_MONTH_YEAR.fullmatch(text):
        day, month, year = parts.groups()
    elif packed := re.fullmatch(r"([0-9]{2})([0-9]{2})([0-9]{4}|[0-9]{2})", text):
        day, month, year = packed.groups()
    else:
        return []
    if len(year) == 2:
        today = on or date.today()  # noqa: DTZ011 - the clerk's own calendar
        return complete_year(int(year), int(month), int(day), meaning, today)
    try:
        return [date(int(year), int(month), int(day))]
    except ValueError:
        return []


def format_number(value: Decimal | int) -> str:
    """`value` with Vietnamese marks: 1234567.5 -> "1.234.567,5".

    1.125 becomes "1,1250", as "1,125" would be unclear (see `parse_number`).
    """
    written = f"{value:,}".translate(str.maketrans(",.", ".,"))
    return f"{written}0" if _COMMA_BEFORE_THREE.fullmatch(written) else written


def format_points(points: Decimal) -> str:
    """Points as printed: comma, at most 2 decimals, cut and never rounded up; 89.996 -> "89,99"."""
    return _format_short(points.quantize(_CENT, rounding=ROUND_DOWN))


def format_mean(points: Decimal) -> str:
    """A mean as lists align it: always 2 decimals, cut and never rounded up; 89.996 -> "89,99"."""
    return format_number(points.quantize(_CENT, rounding=ROUND_DOWN))


def format_missing_points(points: Decimal) -> str:
    """Points that are missing: never understated, 0.004 -> "0,01"."""
    return _format_short(points.quantize(_CENT, rounding=ROUND_UP))


def _format_short(points: Decimal) -> str:
    return format_number(_shorten(points))


def format_money(amount: Decimal, unit: str = "") -> str:
    """`amount` in đồng as printed: "120.000 đ" or "120.000 đ/chai"."""
    whole = amount.quantize(Decimal(1)) if amount == amount.to_integral_value() else amount
    return f"{format_number(whole)} đ" + (f"/{unit}" if unit else "")


def parse_number(text: str) -> Decimal | None:
    """The number written by Vietnamese rules ("1.234.567,5"); None when unclear or no number.

    A dot or a blank before exactly three digits is a thousands mark. "1.5", "0.125", and "120,000"
    with a comma before three digits alone, are unclear and not guessed: see `possible_numbers`.
    """
    text = _read_digits(text)
    if _VIETNAMESE_NUMBER.fullmatch(text) and not _COMMA_BEFORE_THREE.fullmatch(text):
        return Decimal(text.replace(".", "").replace(",", "."))
    return None


def possible_numbers(text: str) -> tuple[Decimal, ...]:
    """What a number may mean that `parse_number` finds unclear: "120,000" -> 120000, 120."""
    text = _read_digits(text)
    if _COMMA_BEFORE_THREE.fullmatch(text):
        return Decimal(text.replace(",", "")), _shorten(Decimal(text.replace(",", ".")))
    if parse_number(text) is None and _ENGLISH_NUMBER.fullmatch(text):
        return (_shorten(Decimal(text.replace(",", ""))),)
    return ()


def parse_degrees(text: str, maximum: int) -> Decimal | None:
    """A coordinate from -`maximum` to `maximum`, its fraction after a comma or a point; or None."""
    text = _read_digits(text)
    if not re.fullmatch(r"-?[0-9]{1,3}([.,][0-9]+)?", text):
        return None
    degrees = Decimal(text.replace(",", "."))
    return degrees if abs(degrees) <= maximum else None


def _read_digits(text: str) -> str:
    """`text` without the blanks of thousands: "120 000" -> "120000"; any other blank stays."""
    text = _read_full_width(text)
    return text.replace(" ", "") if _BLANKS_OF_THOUSANDS.fullmatch(text) else text


def _read_full_width(text: str) -> str:
    """`text` as one line, with the digits and signs of a Vietnamese keyboard for full width ones."""
    return clean_line(repair_letters(text))


def _shorten(number: Decimal) -> Decimal:
    whole = number == number.to_integral_value()
    return number.to_integral_value() if whole else number.normalize()
