"""Products by what lists call them: their code, their id, their name with or without the producer's."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from ocop_desktop.domain.text import identity_key, search_key

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
        self._names = {one.id: one for one in names}
        self._by: dict[Callable[[str], str], dict[str, list[ProductName]]] = {}

    def find(self, words: str | int, producer: str = "") -> tuple[int, ...]:
        """The ids of the products that may be meant: one, none, or several of the same name.

        A code goes before a name, a name before one that only lacks marks, a name before an id.
        `producer` tells products of one name apart.
        """
        text = str(words).strip()
        if (coded := self._codes.get(identity_key(text))) is not None:
            return (coded,)
        for fold in (identity_key, search_key):
            if named := self._group(fold).get(fold(text)):
                return tuple(one.id for one in _choose(named, producer))
        is_id = text.isdecimal() and len(text) <= _MAX_DIGITS and int(text) in self._names
        return (int(text),) if is_id else ()

    def _group(self, fold: Callable[[str], str]) -> dict[str, list[ProductName]]:
        """The products by their folded names, grouped when first asked for."""
        if fold not in self._by:
            grouped: dict[str, list[ProductName]] = defaultdict(list)
            self._by[fold] = grouped
            for one in self._names.values():
                grouped[fold(one.product)].append(one)
        return self._by[fold]


def _choose(named: list[ProductName], producer: str) -> list[ProductName]:
    """Those of that producer; all of them where none is, or where none is asked for."""
    if not producer or len(named) == 1:
        return named
    made_by = identity_key(producer)
    return [one for one in named if identity_key(one.producer) == made_by] or named
