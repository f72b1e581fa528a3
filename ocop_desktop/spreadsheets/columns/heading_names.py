"""What a heading names, by the names and phrases in resources/finding; typing errors are put right."""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import cache, lru_cache
from itertools import islice, product

from ocop_desktop import resources
from ocop_desktop.domain.importing.columns import ImportField
from ocop_desktop.domain.text import identity_key
from ocop_desktop.spreadsheets.columns.heading_words import HeadingWords, fold_words, split_heading

MAX_HEADING = 160
_NEUTRAL = {
    "thong", "tin", "cong", "nhan", "danh", "gia", "phan", "xep", "hang", "ket", "qua", "ocop",
    "san", "pham", "chu", "the", "chung", "ve", "cua", "lan", "nam", "dot", "quyet", "dinh",
    "giay", "so", "bo", "xuat", "kinh", "doanh", "co",
}  # fmt: skip
_ABOUT = {ImportField.PRODUCT_NAME, ImportField.PRODUCER_NAME}
_BETWEEN_WORDS = re.compile(r"[\s()\[\]/,.:;*-]+")


class HeadingMark(StrEnum):
    """What a heading names that is no field.

    `STATED` is known and has no place here. `STAFF` are the office's own people, `PLANNED` what is only
    meant to be, `COUNT` a number of products of so many stars, `SALE` what was sold to whom, `OTHER`
    what another kind of list names.
    """

    ROW_NUMBER = "row_number"
    BUTTON = "button"
    PERSONAL = "personal"
    STATED = "stated"
    STAFF = "staff"
    PLANNED = "planned"
    COUNT = "count"
    SALE = "sale"
    OTHER = "other"


class ListKind(StrEnum):
    """Whether the rows of a list are products or producers: some headings mean another thing then."""

    PRODUCTS = "products"
    PRODUCERS = "producers"


class Need(StrEnum):
    """What must hold beside its heading before a column is taken for the field."""

    NOTHING = ""
    VALUES = "values"
    WEAK = "weak"
    UNSURE = "unsure"
    REPRESENTATIVE = "representative"
    UNIT = "unit"
    STARS = "stars"
    POINTS = "points"


class Strength(IntEnum):
    """How a heading was recognised; the greater the surer."""

    NEAR = 1
    PHRASE = 2
    EXACT = 3


@dataclass(frozen=True, slots=True)
class HeadingMeaning:
    """One thing that a heading may name, in which kind of list (None in any)."""

    names: ImportField | HeadingMark
    kind: ListKind | None
    need: Need
    strength: Strength


@dataclass(frozen=True, slots=True)
class HeadingReading:
    """What a heading may name, and what its words say of turn and unit."""

    meanings: tuple[HeadingMeaning, ...]
    words: HeadingWords

    def find(self, kind: ListKind) -> HeadingMeaning | None:
        """What it names in a list of that kind."""
        return next((one for one in self.meanings if one.kind in {None, kind}), None)

    @property
    def mark(self) -> HeadingMark | None:
        """What it names that is no field in any list."""
        marks = (one.names for one in self.meanings if isinstance(one.names, HeadingMark))
        return next(marks, None)


@dataclass(frozen=True, slots=True)
class _Name:
    written: str
    names: ImportField | HeadingMark
    kind: ListKind | None
    need: Need


@dataclass(frozen=True, slots=True)
class _Phrase:
    text: str
    pattern: re.Pattern[str]
    names: ImportField | HeadingMark
    kind: ListKind | None
    need: Need


@lru_cache(8192)
def read_heading(heading: str) -> HeadingReading:
    """What `heading` may name; nothing where it is too long or not known."""
    words = split_heading(heading[:MAX_HEADING])
    if len(heading) > MAX_HEADING or not words.keys or heading.isdecimal():
        return HeadingReading((), words)
    if any(phrase in f" {key} " for key in words.keys for phrase in _personal_phrases()):
        personal = HeadingMeaning(HeadingMark.PERSONAL, None, Need.NOTHING, Strength.EXACT)
        return HeadingReading((personal,), words)
    for key in words.keys:
        if meanings := _find_exact(key, heading) or _find_phrase(key):
            return HeadingReading(meanings, words)
    for key in words.keys:
        if meanings := _find_near(key, heading):
            return HeadingReading(meanings, words)
    return HeadingReading(_read_lower(heading, words), words)


def is_name(key: str) -> bool:
    """Whether `key`, folded, is a name that is kept as data, letter for letter."""
    return key in _names()


def _read_lower(heading: str, words: HeadingWords) -> tuple[HeadingMeaning, ...]:
    """What the lower of two headings names, where the upper one only says of what it speaks."""
    upper, slash, lower = heading.rpartition(" / ")
    if not slash:
        return ()
    above = read_heading(upper)
    if above.mark is HeadingMark.PLANNED:
        return above.meanings
    words_above = {word for word in words.upper.split() if not word.isdecimal()}
    is_neutral = words_above <= _NEUTRAL or words.turn is not None
    if is_neutral or any(one.names in _ABOUT for one in above.meanings):
        return read_heading(lower).meanings
    return ()


def _find_exact(key: str, heading: str) -> tuple[HeadingMeaning, ...]:
    """The names that read `key`; one word with marks must have the right ones ("Sào" is no "Sao")."""
    found = _names().get(key, ())
    if " " not in key and not heading.isascii():
        written = identity_key(heading)
        found = tuple(one for one in found if _has_its_marks(written, one.written))
    return tuple(HeadingMeaning(one.names, one.kind, one.need, Strength.EXACT) for one in found)


def _has_its_marks(heading: str, name: str) -> bool:
    """Whether the word that `name` is stands in the heading, letter for letter, or wholly unmarked."""
    words = [word for word in _BETWEEN_WORDS.split(heading) if word]
    wanted = identity_key(name)
    return wanted in words or len(words) != 1 or heading == fold_words(heading)


def _find_phrase(key: str) -> tuple[HeadingMeaning, ...]:
    """The phrases that `key` is, with words around that change nothing.

    The first phrase wins, as Vietnamese says first what a thing is; of several there the longest.
    """
    found = sorted(
        (one for one in _phrases() if one.text in key and one.pattern.fullmatch(key)),
        key=lambda one: (key.index(one.text), -len(one.text)),
    )
    first = [one for one in found if key.index(one.text) == key.index(found[0].text)]
    best = [one for one in first if len(one.text) == len(found[0].text)]
    if len({(one.names, one.kind) for one in best}) > len({one.kind for one in best}):
        return ()
    return tuple(HeadingMeaning(one.names, one.kind, one.need, Strength.PHRASE) for one in found)


def _find_near(key: str, heading: str) -> tuple[HeadingMeaning, ...]:
    """What `key` names once each word that no heading has is put right; nothing where that is unclear."""
    compact = _compact_names().get(key.replace(" ", ""))
    found = [_find_exact(compact, heading)] if compact else []
    if not found and set(key.split()) - _vocabulary():
        found = [
            meanings
            for mended in _mend(key)
            if (meanings := _find_exact(mended, mended) or _find_phrase(mended))
        ]
    if len({tuple((one.names, one.kind) for one in meanings) for meanings in found}) != 1:
        return ()
    return tuple(HeadingMeaning(one.names, one.kind, one.need, Strength.NEAR) for one in found[0])


def _mend(key: str) -> Iterator[str]:
    """The ways to put the unknown words of `key` right; none where there are many such words."""
    words = key.split()
    unknown = [word for word in words if word not in _vocabulary()]
    if len(unknown) > 2 or (len(unknown) == len(words) and len(words) < 3):
        return
    choices = [[word] if word in _vocabulary() else _near_words(word) for word in words]
    for mended in islice(product(*choices), 24):
        yield " ".join(mended)


@lru_cache(1024)
def _near_words(word: str) -> list[str]:
    """The known words that are one slip away from `word`, or the two that it is run together from."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - loads only when a list is read

    pairs = (
        f"{word[:at]} {word[at:]}"
        for at in range(2, len(word) - 1)
        if {word[:at], word[at:]} <= _vocabulary()
    )
    if len(word) < 3 or not word.isalpha():
        return []
    near = (
        known
        for known in _vocabulary()
        if len(known) > 2 and known.isalpha() and OSA.distance(word, known, score_cutoff=1) <= 1
    )
    return [*sorted(near), *pairs]


@cache
def _names() -> Mapping[str, tuple[_Name, ...]]:
    found: dict[str, dict[tuple[str, str], _Name]] = {}
    for row in _read_table("headings.csv"):
        name = _Name(row["heading"], *_read_target(row))
        for key in split_heading(row["heading"]).keys[:2]:
            found.setdefault(key, {}).setdefault((name.names, row["lists"]), name)
    return {key: tuple(names.values()) for key, names in found.items()}


@cache
def _phrases() -> tuple[_Phrase, ...]:
    phrases: list[_Phrase] = []
    for row in _read_table("heading-phrases.csv"):
        target = _read_target(row)
        words = sorted(map(fold_words, row["words"].split("; ")), key=len, reverse=True)
        around = "|".join(re.escape(word) for word in words if word) or "(?!)"
        for written in row["phrases"].split("; "):
            text = fold_words(written)
            pattern = re.compile(rf"(?:(?:{around}) )*{re.escape(text)}(?: (?:{around}))*")
            phrases.append(_Phrase(text, pattern, *target))
    return tuple(phrases)


@cache
def _vocabulary() -> frozenset[str]:
    """Every word of every name and phrase."""
    phrases = (
        fold_words(text)
        for row in _read_table("heading-phrases.csv")
        for column in ("phrases", "words")
        for text in row[column].split("; ")
    )
    return frozenset(word for text in (*_names(), *phrases) for word in text.split())


@cache
def _compact_names() -> Mapping[str, str]:
    """The names of several words by their letters without blanks."""
    return {key.replace(" ", ""): key for key in _names() if len(key) > 5}


@cache
def _personal_phrases() -> tuple[str, ...]:
    """What names facts of a person that no list may bring in, wherever it stands in a heading."""
    names = (key for key, found in _names().items() if found[0].names is HeadingMark.PERSONAL)
    return tuple(f" {key} " for key in names)


def _read_target(
    row: Mapping[str, str],
) -> tuple[ImportField | HeadingMark, ListKind | None, Need]:
    named = row["field"]
    names = ImportField(named) if "." in named else HeadingMark(named)
    return names, ListKind(row["lists"]) if row["lists"] else None, Need(row["needs"])


def _read_table(name: str) -> Iterable[Mapping[str, str]]:
    file = resources.folder("finding", name)
    return list(csv.DictReader(file.read_text(encoding="utf-8").splitlines()))
