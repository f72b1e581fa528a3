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
_FEWEST_WITH_MORE = 3  # of two names the longer one, where one word more leaves them near
_FEWEST_WITH_ANOTHER = 4  # of both names, where another word in one's place does


class NearNames:
    """Known names by their words, and by all of these but one, so that near ones are found quickly.

    Names are near where they share three quarters of their words.
    """

    def __init__(self, list_words: Callable[[str], frozenset[str]] = list_name_words) -> None:
        self._list_words = list_words
        self._records: list[tuple[str, str, frozenset[str]]] = []
        self._by_all: dict[int, list[int]] = {}
        self._by_part: dict[int, list[int]] = {}

    def add(self, key: str, name: str) -> None:
        """Know a name; `key` is what an answer gives for it."""
        place = len(self._records)
        words = self._list_words(name)
        self._records.append((key, name, words))
        self._by_all.setdefault(hash(words), []).append(place)
        for part in _list_parts(words) if len(words) >= _FEWEST_WITH_MORE else ():
            self._by_part.setdefault(part, []).append(place)

    def find(self, name: str) -> tuple[NearRecord, ...]:
        """The known names near `name`, the nearest first; that very name is not one of them."""
        words = self._list_words(name)
        if not words:
            return ()
        places: dict[int, None] = {}
        for found in self._list_candidates(words):
            places |= dict.fromkeys(found[:_MAX_CANDIDATES])
        near = [
            (-find_likeness(words, self._records[place][2]), place)
            for place in places
            if self._records[place][1] != name
        ]
        return tuple(NearRecord(*self._records[place][:2]) for _, place in sorted(near)[:MAX_NEAR])

    def _list_candidates(self, words: frozenset[str]) -> Iterable[list[int]]:
        """The places of names with those words, with one more, with one fewer, with one other."""
        yield self._by_all.get(hash(words), [])
        yield self._by_part.get(hash(words), [])
        for part in _list_parts(words) if len(words) >= _FEWEST_WITH_MORE else ():
            yield self._by_all.get(part, [])
            if len(words) >= _FEWEST_WITH_ANOTHER:
                yield self._by_part.get(part, [])


def _list_parts(words: frozenset[str]) -> Iterable[int]:
    """A number for each choice of all the words but one."""
    return (hash(words - {word}) for word in words)


def make_producer_names() -> NearNames:
    """Names of producers, of which "HTX", "công ty TNHH" and other words of kinds do not count."""
    return NearNames(list_producer_words)
