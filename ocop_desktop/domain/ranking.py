"""The order in which records answer a typed text: exact, prefix, words of the name, other fields."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from ocop_desktop.domain.text import identity_key, search_key, search_words

_SEPARATORS = re.compile(r"[\s,;:·“”\"()]+")
_PUNCTUATION = re.compile(r"[\W_]+")
_EDGES = "-–—.'‘’"
_BLANK_LINE = "\n\n"
_ENDS = frozenset({"", " ", "\n"})  # what may stand behind the name in a row's key
_Exact = tuple[
    tuple[bool, bool], int
]  # whether marks differ, whether it is another office's; place


@dataclass(frozen=True, slots=True)
class Ranking:
    """The places of the records that answer, best first, and how many answer in all.

    `is_decided` tells that the first is meant beyond doubt: it is the only one, the only exact one,
    or the only one in whose name several words stand whole.
    """

    places: tuple[int, ...] = ()
    is_decided: bool = False
    total: int = 0


def make_finding_key(
    name: str, aliases: Iterable[str] = (), everyday_words: Iterable[str] = (), other: str = ""
) -> str:
    """The text by which a record is found: its names in lines, a blank line, its other fields.

    An alias counts as the name does. Everyday words come behind all names.
    """
    names = "\n".join(map(search_key, (name, *aliases)))
    others = "\n".join(filter(None, map(search_key, (*everyday_words, other))))
    return f"{names}{_BLANK_LINE}{others}"


class RankedIndex:
    """Finds records by any part of their texts: at most some dozen milliseconds among 100,000.

    `keys` come from `make_finding_key`, or begin with the name as it is searched, as a list row's
    key does. Records stand in the order of the Vietnamese key, which they keep where they answer
    equally well. Those at the places `own` come first, behind exact names only.
    """

    def __init__(
        self, keys: Sequence[str], names: Sequence[str], own: Collection[int] = ()
    ) -> None:
        self._keys = keys
        self._names = names
        self._own = frozenset(own)
        self._heads = list(map(_make_head, keys, names))

    def rank(self, text: str, limit: int | None = None) -> Ranking:
        """The records that hold every word of `text`, best first; an empty text finds all."""
        found = self._find_all(text)
        spelled = _spell(search_key(text))
        exact = self._find_exact(found, text, spelled) if spelled else []
        in_order = dict.fromkeys(place for _, place in exact)
        for group in self._group(found, spelled):
            if limit is not None and len(in_order) >= limit:
                break
            in_order.update(dict.fromkeys(group))
        places = tuple(islice(in_order, limit))
        decided = self._find_decided(found, exact, spelled)
        return Ranking(places, decided is not None and places[:1] == (decided,), len(found))

    def _find_all(self, text: str) -> list[int]:
        parts = (part for word in search_words(text) for part in _SEPARATORS.split(word))
        words = {part.strip(_EDGES) for part in parts} - {""}
        keys = self._keys
        found = list(range(len(keys)))
        for word in sorted(words, key=len, reverse=True):
            found = [place for place in found if word in keys[place]]
        return found

    def _find_exact(self, found: list[int], text: str, spelled: str) -> list[_Exact]:
        """The records of that very name: first those with the same marks, the office's own first."""
        line, identity = f"\n {spelled} \n", identity_key(text)
        return sorted(
            ((identity_key(self._names[place]) != identity, place not in self._own), place)
            for place in found
            if line in self._heads[place]
        )

    def _group(self, found: list[int], spelled: str) -> Iterator[list[int]]:
        """The records behind the exact ones, in groups that answer less and less well."""
        words = spelled.split()
        named = self._keep_named(found, words)
        yield [place for place in named if place in self._own]
        if spelled:
            yield self._keep_named(named, [f"\n {spelled}"])
            yield self._keep_named(named, [f" {word} " for word in words])
            yield self._keep_named(named, [f" {word}" for word in words])
            yield named
            yield self._find_everyday(found, spelled)
        yield found

    def _keep_named(self, places: list[int], words: Iterable[str]) -> list[int]:
        for word in words:
            places = [place for place in places if word in self._heads[place]]
        return places

    def _find_everyday(self, found: list[int], spelled: str) -> list[int]:
        """The records that are called so in everyday words."""
        return [place for place in found if spelled in _list_others(self._keys[place])]

    def _find_decided(self, found: list[int], exact: list[_Exact], spelled: str) -> int | None:
        """The record that is meant beyond doubt, if there is one."""
        words = spelled.split()
        if not words:
            return None
        if exact:
            (nearness, first), *others = exact
            return first if not others or others[0][0] != nearness else None
        whole = self._keep_named(found, [f" {word} " for word in words]) if len(words) > 1 else []
        everyday = [] if self._keep_named(found, words) else self._find_everyday(found, spelled)
        alone = (places[0] for places in (found, whole, everyday) if len(places) == 1)
        return next(alone, None)


def _make_head(key: str, name: str) -> str:
    """The names of a record as words between blanks, each name in a line of its own."""
    if _BLANK_LINE in key:
        lines = key.partition(_BLANK_LINE)[0].split("\n")
        return "".join(f"\n {_spell(line)} \n" for line in lines)
    size = len(name)  # folding keeps the number of letters, though not of signs and blanks
    if key[size : size + 1] in _ENDS and name.replace(" ", "").isalnum() and "  " not in name:
        return f"\n {key[:size]} \n"
    return f"\n {_spell(search_key(name))} \n"


def _list_others(key: str) -> list[str]:
    return key.partition(_BLANK_LINE)[2].split("\n")


def _spell(key: str) -> str:
    """The words of `key` without punctuation, one blank between them."""
    return key if key.replace(" ", "").isalnum() else " ".join(_PUNCTUATION.split(key)).strip()
