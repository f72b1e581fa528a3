"""Capitals that an old encoding cannot write: the words around a small letter tell what it is."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from ocop_desktop.spreadsheets.encodings.syllables import is_syllable

_WORD = re.compile(r"[^\W\d_]+")
_NAMES = frozenset({"á", "ái", "ánh", "ấn", "ẩn", "é", "én", "ích", "út", "ứng", "ước", "ý", "ỷ"})
_THINGS = frozenset(
    {
        "áo",
        "ảnh",
        "ấm",
        "ẩm",
        "ép",
        "ếch",
        "ốc",
        "ổi",
        "ổn",
        "ống",
        "ớt",
        "ở",
        "ủ",
        "úp",
        "ủy",
        "ức",
        "ướp",
    }
)
_BEFORE_NAMES = frozenset(
    {"ấp", "bản", "chợ", "huyện", "làng", "phường", "thị", "thôn", "tỉnh", "văn", "xã"}
)
_OFFICES = frozenset({"ủy", "ở"})
_SENTENCE_ENDS = frozenset({". ", "! ", "? ", ".\n"})
_SMALL_AT_START = frozenset({"ấp", "ống", "ổ", "ở"})


class _Case(Enum):
    """How a word is written; UNCLEAR where its letters allow more than one."""

    UPPER = auto()
    TITLE = auto()
    LOWER = auto()
    UNCLEAR = auto()


@dataclass(frozen=True, slots=True)
class _Evidence:
    """What the words of a text say of the others: all are capitals; all begin with one."""

    is_upper: bool
    is_title: bool


def restore_capitals(text: str, lost: frozenset[str]) -> str:
    """`text` with capitals for letters of `lost` in words that are capitals, or that begin with one.

    A word is capitals where its other letters are, or where all others of the text are. It begins
    with a capital where every other word does, and there are two of them at least; and where it is
    the rest of a name ("Xuân Ái"). The names of common things stay small.
    """
    if lost.isdisjoint(text):
        return text
    matches = list(_WORD.finditer(text))
    evidence = _find_evidence([match[0] for match in matches], lost)
    letters = list(text)
    for place, match in enumerate(matches):
        word = _restore_word(match[0], lost, evidence)
        if word[0] in lost and _begins_with_capital(matches, place):
            word = word[0].upper() + word[1:]
        letters[match.start() : match.end()] = word
    return "".join(letters)


def raise_first_letter(text: str, lost: frozenset[str]) -> str:
    """`text` with a capital for its first letter, where that is one of `lost`."""
    return text[0].upper() + text[1:] if text and text[0] in lost else text


def raise_start(text: str, lost: frozenset[str]) -> str:
    """As `raise_first_letter`, but not for the few words that cells begin with as they are."""
    first = _WORD.match(text)
    if first and first[0] not in _SMALL_AT_START:
        return raise_first_letter(text, lost)
    return text


def _find_evidence(words: list[str], lost: frozenset[str]) -> _Evidence:
    clear = [word for word in words if not lost.issuperset(word)]
    upper = [word for word in clear if _find_case(word, lost) is _Case.UPPER]
    lower = [word for word in clear if any(one.islower() and one not in lost for one in word)]
    initials = [word[0] for word in words if word[0] not in lost]
    is_upper = not lower and any(len(word) > 1 and is_syllable(word) for word in upper)
    is_title = len(initials) > 1 and all(map(str.isupper, initials))
    return _Evidence(is_upper, is_title)


def _restore_word(word: str, lost: frozenset[str], evidence: _Evidence) -> str:
    if lost.isdisjoint(word):
        return word
    case = _find_case(word, lost)
    if case is _Case.UPPER or (case is _Case.UNCLEAR and evidence.is_upper):
        return word.upper()
    if evidence.is_title and word[0] in lost and word not in _THINGS:
        return word[0].upper() + word[1:]
    return word


def _begins_with_capital(matches: list[re.Match[str]], place: int) -> bool:
    """Whether the word begins a sentence or a name, or goes on with one before a capital or its end."""
    match, text = matches[place], matches[place].string
    before = matches[place - 1]
    between = text[before.end() : match.start()] if place else ""
    if between in _SENTENCE_ENDS:
        return True
    if between != " ":
        return False
    if before[0].casefold() in _BEFORE_NAMES and match[0] not in _OFFICES:
        return True
    is_small_behind = text[match.end() : match.end() + 2].lstrip(" ").islower()
    return match[0].casefold() in _NAMES and before[0][0].isupper() and not is_small_behind


def _find_case(word: str, lost: frozenset[str]) -> _Case:
    clear = [one for one in word if one not in lost]
    if any(map(str.islower, clear)):
        return _Case.TITLE if word[0].isupper() else _Case.LOWER
    if len(clear) > 1 or (clear and word[0] in lost):
        return _Case.UPPER
    return _Case.UNCLEAR
