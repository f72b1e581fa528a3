"""Whether a word reads as Vietnamese once its letters are decoded."""

import re
from functools import lru_cache

from ocop_desktop.domain.importing.table import Encoding
from ocop_desktop.spreadsheets.encodings.letters import LEGACY, decode_letters
from ocop_desktop.spreadsheets.encodings.syllables import is_syllable

_LETTERS = re.compile(r"[^\W\d_]+")
_USUAL = re.compile("[“”‘’–—…•°×®©™\u00a0₫€½¼²³\t\r\n]|[^\\W\\d_]+|[\\x20-\\x7e]")
_GLYPH_IN_WORD = re.compile(r"[^\W\d_][°×®©½¼²³][^\W\d_]")
_ABBREVIATION = re.compile("[A-ZĐ]{2,6}")
_UNICODE_ONLY = re.compile("[ĂăĐđĨĩŨũƠơƯưẠ-ỹ\u0300-\u0323]")


def has_unicode_letters(text: str) -> bool:
    """Whether `text` has Vietnamese letters that no old encoding shows; its letters are not old then."""
    return bool(_UNICODE_ONLY.search(text))


@lru_cache(maxsize=50_000)
def is_vietnamese(word: str, encoding: Encoding) -> bool:
    """Whether `word` (between blanks) holds only syllables and usual signs, read in `encoding`.

    Runs of plain ASCII letters are not looked at; QĐ and HĐND are abbreviations.
    """
    if encoding in LEGACY and has_unicode_letters(word):
        return False
    decoded = decode_letters(word, encoding)
    if _USUAL.sub("", decoded) or _GLYPH_IN_WORD.search(decoded):
        return False
    parts = [part for part in _LETTERS.findall(decoded) if not part.isascii()]
    return all(
        _ABBREVIATION.fullmatch(part) or (_has_one_case(part) and is_syllable(part))
        for part in parts
    )


def _has_one_case(word: str) -> bool:
    return word.islower() or word.isupper() or word.istitle()
