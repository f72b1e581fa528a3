"""Products by what lists call them: their code, their id, their name with or without the producer's."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ocop_desktop.domain.text import identity_key

_MAX_DIGITS = 18  # of the number of a row, as the database keeps it


class ProductName(NamedTuple):
    """A product's id, name and code, its producer's id (0: unknown) and name."""

    id: int
    product: str
    code: str
    producer_id: int
    producer: str


class ProductNameIndex:
    """Finds products by what is written; `codes` are those that products carry or carried."""

    def __init__(self, names: Iterable[ProductName], codes: Mapping[str, int]) -> None:
        self._codes = {identity_key(code): product_id for code, product_id in codes.items()}
        self._ids: set[int] = set()
        self._by_name: dict[str, list[ProductName]] = defaultdict(list)
        for one in names:
            self._ids.add(one.id)
            self._by_name[identity_key(one.product)].append(one)

    def find(self, words: str, producer: str = "") -> tuple[int, ...]:
        """The ids of the products that may be meant: one, none, or several of the same name.

        A code goes before a name, a name before an id; `producer` tells products of one name apart.
        """
        key = identity_key(words)
        if key in self._codes:
            return (self._codes[key],)
        named = self._by_name.get(key, [])
        if producer and len(named) > 1:
            made_by = identity_key(producer)
            named = [one for one in named if identity_key(one.producer) == made_by] or named
        if named:
            return tuple(one.id for one in named)
        is_id = words.isdecimal() and len(words) <= _MAX_DIGITS and int(words) in self._ids
        return (int(words),) if is_id else ()
