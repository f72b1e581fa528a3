"""The products of an annex among those of the register: the same by identity, or near by name."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from ocop_desktop.domain.register.annex import AnnexLine
from ocop_desktop.domain.register.product import ProductRow
from ocop_desktop.domain.text import identity_key, search_key

MAX_NEAR = 5
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
        stated = _producer_words(self.line.producer)
        if len(named) != 1 or (stated and stated != _producer_words(named[0].producer)):
            return None
        return named[0]


def match_lines(lines: Iterable[AnnexLine], rows: Sequence[ProductRow]) -> tuple[AnnexMatch, ...]:
    """What the register, whose products are `rows`, has for every line."""
    known = _KnownProducts(rows)
    return tuple(known.match(line) for line in lines)


class _KnownProducts:
    """The register's products by identity and by the words of their names."""

    def __init__(self, rows: Sequence[ProductRow]) -> None:
        self._rows = rows
        self._by_identity: dict[tuple[str, str], list[ProductRow]] = defaultdict(list)
        self._words: list[_Words] = []
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, row in enumerate(rows):
            self._by_identity[_identity(row.name, row.producer)].append(row)
            words = _name_words(row.name)
            self._words.append(words)
            for word in words:
                self._places[word].append(place)

    def match(self, line: AnnexLine) -> AnnexMatch:
        """The product of the line's name and producer, else those near it."""
        same = self._by_identity.get(_identity(line.product, line.producer), [])
        if len(same) == 1 and line.producer:
            return AnnexMatch(line, same[0])
        return AnnexMatch(line, near=self._find_near(line))

    def _find_near(self, line: AnnexLine) -> tuple[ProductRow, ...]:
        words, producer = _name_words(line.product), _producer_words(line.producer)
        name = identity_key(line.product)
        shared = Counter(place for word in words for place in self._places.get(word, ()))
        ranked: list[tuple[float, int]] = []
        for place, count in shared.items():
            likeness = 2 * count / (len(words) + len(self._words[place]))
            row = self._rows[place]
            if likeness < _NEAR_OF_PRODUCER:
                continue
            same_producer = _likeness(producer, _producer_words(row.producer))
            if likeness >= _NEAR or same_producer == _SAME:
                is_exact = likeness == _SAME and identity_key(row.name) == name
                ranked.append((-(likeness + same_producer + is_exact), place))
        return tuple(self._rows[place] for _, place in sorted(ranked)[:MAX_NEAR])


def _identity(name: str, producer: str) -> tuple[str, str]:
    return identity_key(name), identity_key(producer)


def _name_words(name: str) -> _Words:
    return frozenset(_WORD.findall(search_key(name)))


def _producer_words(producer: str) -> _Words:
    """The words of a producer's name without those of its kind, unless nothing else is left."""
    words = _name_words(producer)
    return words - _KIND_WORDS or words


def _likeness(one: _Words, other: _Words) -> float:
    """How many words two names share: 1 when all, 0 when none."""
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 0
