"""Letters of old encodings, by tables; they appear as windows-1252 shows their bytes."""

import codecs
import csv
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from ocop_desktop import resources
from ocop_desktop.domain.importing.table import Encoding
from ocop_desktop.spreadsheets.encodings.lost_capitals import raise_start, restore_capitals
from ocop_desktop.spreadsheets.encodings.lost_symbols import restore_symbols

LEGACY = (Encoding.TCVN3, Encoding.VNI, Encoding.VPS, Encoding.WINDOWS_1258)


@dataclass(frozen=True, slots=True)
class LetterTable:
    """How the letters of one encoding are read.

    `singles` maps windows-1252 characters (by code point) to letters. `pairs` maps a vowel and the
    tone behind it, or one character, found by `pattern`; None where each letter is one character.
    `lost` are the small letters whose capitals the encoding cannot write.
    """

    singles: Mapping[int, str]
    pairs: Mapping[str, str]
    pattern: re.Pattern[str] | None = None
    lost: frozenset[str] = frozenset()


def decode_windows_1252(content: bytes) -> str:
    """`content` as windows-1252 shows it; the 5 bytes without a character become control characters."""
    return codecs.charmap_decode(content, "strict", _windows_1252())[0]


def decode_letters(
    text: str, encoding: Encoding, *, capitals: bool = False, is_start: bool = True
) -> str:
    """`text`, whose letters are of `encoding` and appear as windows-1252 characters, as NFC.

    `capitals` says that the font shows small letters as capitals. Where an encoding cannot write a
    capital, the words around a letter tell whether it is one; a text begins with one,
    unless it is not the start of its cell. `text` must be as the file holds it: soft hyphens and
    control characters are letters too.
    """
    text = translate_letters(text, encoding)
    if capitals:
        return text.upper()
    lost = find_lost_capitals(encoding)
    text = restore_capitals(text, lost)
    return raise_start(text, lost) if is_start else text


def translate_letters(text: str, encoding: Encoding) -> str:
    """As `decode_letters`, but small letters stay small; every letter by itself."""
    if encoding in LEGACY:
        table = find_letter_table(encoding)
        if table.pattern:
            text = table.pattern.sub(lambda match: table.pairs.get(match[0], match[0]), text)
        else:
            text = text.translate(table.singles)
    if encoding is Encoding.VPS:
        text = restore_symbols(text)
    return unicodedata.normalize("NFC", text)


def find_lost_capitals(encoding: Encoding) -> frozenset[str]:
    """The small letters whose capitals `encoding` cannot write."""
    return find_letter_table(encoding).lost if encoding in LEGACY else frozenset()


@cache
def find_letter_table(encoding: Encoding) -> LetterTable:
    """The table of an encoding of `LEGACY`."""
    if encoding is Encoding.WINDOWS_1258:
        return LetterTable(_windows_1258(), {})
    letters = _read_table(encoding)
    if encoding is Encoding.VNI:
        return _make_pair_table(letters)
    written = {letter for code, letter in letters.items() if code[0] >= 0x20}
    lost = frozenset(one for one in written if one.islower() and one.upper() not in written)
    return LetterTable(_make_singles(letters), {}, lost=lost)


def _read_table(encoding: Encoding) -> dict[bytes, str]:
    with resources.folder("encodings", f"{encoding}.csv").open(
        encoding="utf-8", newline=""
    ) as file:
        return {bytes.fromhex(row["bytes"]): row["letter"] for row in csv.DictReader(file)}


def _make_singles(letters: Mapping[bytes, str]) -> dict[int, str]:
    """By what windows-1252 shows, and by the byte itself where it is a control character there."""
    singles: dict[int, str] = {}
    for code, letter in letters.items():
        if code[0] < 0x20 or 0x80 <= code[0] < 0xA0:
            singles[code[0]] = letter
        singles[ord(decode_windows_1252(code))] = letter
    return singles


def _make_pair_table(letters: Mapping[bytes, str]) -> LetterTable:
    """The tone of a capital vowel may be a small letter, and the other way round."""
    pairs: dict[str, str] = {}
    for code, letter in letters.items():
        shown = decode_windows_1252(code)
        pairs[shown] = letter
        if len(shown) > 1:
            pairs[shown[0] + shown[1].swapcase()] = letter
    vowels = "".join({shown[0] for shown in pairs if len(shown) > 1})
    tones = "".join({shown[1] for shown in pairs if len(shown) > 1})
    others = "".join(shown for shown in pairs if len(shown) == 1)
    return LetterTable({}, pairs, re.compile(f"[{vowels}][{tones}]|[{others}]"))


@cache
def _windows_1252() -> str:
    codes = (bytes([byte]) for byte in range(256))
    return "".join(code.decode("cp1252", "ignore") or code.decode("latin-1") for code in codes)


def _windows_1258() -> dict[int, str]:
    codes = [bytes([byte]) for byte in range(0x80, 256)]
    return _make_singles(
        {code: code.decode("cp1258", "ignore") or code.decode("latin-1") for code in codes}
    )
