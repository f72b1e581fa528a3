"""Names near a stated one: they are shown to the clerk, and never joined by themselves."""

from collections import defaultdict
from collections.abc import Callable, Iterable

from ocop_desktop.domain.importing.result import NearRecord
from ocop_desktop.domain.register.annex_matching import (
    find_likeness,
    list_name_words,
    list_producer_words,
)

MAX_NEAR = 5
_MAX_CANDIDATES = 200
_NEAR = 0.75


class NearNames:
    """Known names by their words, so that a name near another one is found quickly."""

    def __init__(self, list_words: Callable[[str], frozenset[str]] = list_name_words) -> None:
        self._list_words = list_words
        self._records: list[tuple[NearRecord, frozenset[str]]] = []
        self._by_words: dict[frozenset[str], list[int]] = defaultdict(list)
        self._by_word: dict[str, list[int]] = defaultdict(list)

    def add(self, key: str, name: str) -> None:
        """Know a name; `key` is what an answer gives for it."""
        words = self._list_words(name)
        place = len(self._records)
        self._records.append((NearRecord(key, name), words))
        self._by_words[words].append(place)
        for word in words:
            self._by_word[word].append(place)

    def find(self, name: str) -> tuple[NearRecord, ...]:
        """The known names near `name`, the nearest first; that very name is not one of them."""
        words = self._list_words(name)
        likeness = dict.fromkeys(self._by_words.get(words, ()), 1.0)
        for place in self._find_candidates(words):
            likeness[place] = find_likeness(words, self._records[place][1])
        near = sorted((-like, place) for place, like in likeness.items() if like >= _NEAR)
        found = (self._records[place][0] for _, place in near)
        return tuple(record for record in found if record.name != name)[:MAX_NEAR]

    def _find_candidates(self, words: frozenset[str]) -> Iterable[int]:
        """Names that share one of the two rarest words, as long as those are rare enough."""
        by_rareness = sorted(words, key=lambda word: len(self._by_word.get(word, ())))
        for word in by_rareness[:2]:
            places = self._by_word.get(word, ())
            if len(places) <= _MAX_CANDIDATES:
                yield from places


def make_producer_names() -> NearNames:
    """Names of producers, of which "HTX", "công ty TNHH" and other words of kinds do not count."""
    return NearNames(list_producer_words)
