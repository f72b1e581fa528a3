"""Names near a stated one: they are shown to the clerk, and never joined by themselves."""

from collections.abc import Callable, Iterable

from ocop_desktop.domain.importing.result import NearRecord
from ocop_desktop.domain.register.annex_matching import (
    find_likeness,
    list_name_words,
    list_producer_words,
)

MAX_NEAR = 5
_MAX_CANDIDATES = 50
_NEAR = 0.75


class NearNames:
    """Known names by their words, and by all of these but one, so that near ones are found quickly."""

    def __init__(self, list_words: Callable[[str], frozenset[str]] = list_name_words) -> None:
        self._list_words = list_words
        self._records: list[tuple[str, str, frozenset[str]]] = []
        self._by_words: dict[int, list[int]] = {}

    def add(self, key: str, name: str) -> None:
        """Know a name; `key` is what an answer gives for it."""
        place = len(self._records)
        words = self._list_words(name)
        self._records.append((key, name, words))
        for some in _list_parts(words):
            self._by_words.setdefault(some, []).append(place)

    def find(self, name: str) -> tuple[NearRecord, ...]:
        """The known names near `name`, the nearest first; that very name is not one of them."""
        words = self._list_words(name)
        places: dict[int, None] = {}
        for some in _list_parts(words):
            places |= dict.fromkeys(self._by_words.get(some, ())[:_MAX_CANDIDATES])
        near: list[tuple[float, int]] = []
        for place in places:
            _, known, known_words = self._records[place]
            if known != name:
                likeness = find_likeness(words, known_words)
                if likeness >= _NEAR:
                    near.append((-likeness, place))
        return tuple(NearRecord(*self._records[place][:2]) for _, place in sorted(near)[:MAX_NEAR])


def _list_parts(words: frozenset[str]) -> Iterable[int]:
    """A number for all the words, and for each choice of all but one of them."""
    yield hash(words)
    if len(words) > 1:
        for word in words:
            yield hash(words - {word})


def make_producer_names() -> NearNames:
    """Names of producers, of which "HTX", "công ty TNHH" and other words of kinds do not count."""
    return NearNames(list_producer_words)
