"""The products of an annex among those of the register: the same by identity, or near by name."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from ocop_desktop.domain.register.annex import AnnexLine
from ocop_desktop.domain.register.product import ProductRow
from ocop_desktop.domain.text import identity_key, search_key

MAX_NEAR = 5
_MAX_CANDIDATES = 2_000
_NEAR, _NEAR_OF_PRODUCER, _SAME = 0.6, 0.4, 1.0
_WORD = re.compile(r"\w+")
_KIND_WORDS = frozenset((
    "htx", "hop", "tac", "xa", "lien", "hiep", "to", "tht", "cong", "ti", "cti", "tnhh", "mtv", "co",
    "phan", "cp", "dntn", "doanh", "nghiep", "tu", "nhan", "ho", "kinh", "san", "xuat", "gia", "dinh",
    "so", "cssx", "trang", "trai", "thuong", "mai", "dich", "vu", "tm", "dv", "sx", "va",
))  # fmt: skip
_Words: TypeAlias = frozenset[str]


@dataclass(frozen=True, slots=True)
class AnnexMatch:
    """A line of the annex and what the register has for it.

    `row` is the one product of that very name and producer. Otherwise `near` holds products of a
    name like it, the nearest first; they are for the clerk to choose from.
    """

    line: AnnexLine
    row: ProductRow | None = None
    near: tuple[ProductRow, ...] = ()

    @property
    def namesake(self) -> ProductRow | None:
        """The only near product of exactly that name, unless another producer is stated."""
        name = identity_key(self.line.product)
        named = [row for row in self.near if identity_key(row.name) == name]
        stated = list_producer_words(self.line.producer)
        if len(named) != 1 or (stated and stated != list_producer_words(named[0].producer)):
            return None
        return named[0]


def match_lines(lines: Iterable[AnnexLine], rows: Sequence[ProductRow]) -> tuple[AnnexMatch, ...]:
    """What the register, whose products are `rows`, has for every line."""
    known = _KnownProducts(rows)
    return tuple(known.match(line) for line in lines)


class _KnownProducts:
    """The register's products by the words of their names; names of one identity have the same."""

    def __init__(self, rows: Sequence[ProductRow]) -> None:
        self._rows = rows
        self._words = [list_name_words(row.name) for row in rows]
        self._by_words: dict[_Words, list[int]] = defaultdict(list)
        self._by_word: dict[str, list[int]] = defaultdict(list)
        self._producers: dict[str, _Words] = {}
        for place, words in enumerate(self._words):
            self._by_words[words].append(place)
            for word in words:
                self._by_word[word].append(place)

    def match(self, line: AnnexLine) -> AnnexMatch:
        """The product of the line's name and producer, else those near it."""
        words = list_name_words(line.product)
        name, producer = identity_key(line.product), identity_key(line.producer)
        named = [
            place
            for place in self._by_words.get(words, ())
            if identity_key(self._rows[place].name) == name
        ]
        same = [place for place in named if identity_key(self._rows[place].producer) == producer]
        if len(same) == 1 and line.producer:
            return AnnexMatch(line, self._rows[same[0]])
        return AnnexMatch(line, near=self._rank(line, words, named))

    def _rank(self, line: AnnexLine, words: _Words, named: Sequence[int]) -> tuple[ProductRow, ...]:
        """The products near the line, the nearest first; those of the very name stand above others."""
        producer = list_producer_words(line.producer)
        ranked: list[tuple[float, int]] = []
        for place in {*named, *self._by_words.get(words, ()), *self._find_candidates(words)}:
            likeness = find_likeness(words, self._words[place])
            if likeness < _NEAR_OF_PRODUCER:
                continue
            same_producer = find_likeness(producer, self._find_producer_words(place))
            if likeness >= _NEAR or same_producer == _SAME:
                ranked.append((-(likeness + same_producer + (place in named)), place))
        return tuple(self._rows[place] for _, place in sorted(ranked)[:MAX_NEAR])

    def _find_candidates(self, words: _Words) -> Iterable[int]:
        """Products that share the rarest words; words that nearly all have tell nothing."""
        taken = 0
        for word in sorted(words, key=lambda word: len(self._by_word.get(word, ()))):
            places = self._by_word.get(word, ())
            yield from places[: _MAX_CANDIDATES - taken]
            taken += len(places)
            if taken >= _MAX_CANDIDATES:
                return

    def _find_producer_words(self, place: int) -> _Words:
        name = self._rows[place].producer
        if name not in self._producers:
            self._producers[name] = list_producer_words(name)
        return self._producers[name]


def list_name_words(name: str) -> frozenset[str]:
    """The words of a name, without marks and tones."""
    return frozenset(_WORD.findall(search_key(name)))


def list_producer_words(producer: str) -> frozenset[str]:
    """The words of a producer's name without those of its kind, unless nothing else is left."""
    words = list_name_words(producer)
    return words - _KIND_WORDS or words


def find_likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """How many words two names share: 1 when all, 0 when none."""
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 0
