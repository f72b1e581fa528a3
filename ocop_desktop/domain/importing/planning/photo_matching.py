"""Which product the file of a picture belongs to, by the code or the name in the file's name."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.text import identity_key, search_key, sort_key

_NUMBER = re.compile(r"^(?P<name>.*?)[\s_.-]*(?:\((?P<one>\d{1,3})\)|(?P<two>\d{1,3}))$")
_MARKS = re.compile(r"[^\w]+|_+")


@dataclass(frozen=True, slots=True)
class MatchedPhotos:
    """The pictures of each product, in the order of their names, and those that fit none, or several."""

    by_product: Mapping[int, Sequence[str]]
    unmatched: tuple[str, ...]


def match_photos(files: Iterable[str], products: Mapping[int, Product]) -> MatchedPhotos:
    """The products of `files`, paths with "/" of which the name or the folder says which it is."""
    names = _ProductNames(products)
    found: dict[int, list[str]] = {}
    unmatched: list[str] = []
    for file in sorted(files, key=sort_key):
        product_id = names.find(file)
        if product_id is None:
            unmatched.append(file)
        else:
            found.setdefault(product_id, []).append(file)
    return MatchedPhotos(found, tuple(unmatched))


class _ProductNames:
    """Products by code, by name, and by name without marks and signs; 0 where several fit."""

    def __init__(self, products: Mapping[int, Product]) -> None:
        self._ids: dict[str, int] = {}
        for product_id, product in products.items():
            codes = {code.code.casefold() for code in product.codes}
            keys = {*codes, *map(_fold, codes), *_list_keys(product.name.vi)}
            for key in keys:
                known = self._ids.setdefault(key, product_id)
                self._ids[key] = known if known == product_id else 0

    def find(self, file: str) -> int | None:
        """The product that the file's name means, without its number, else its folder's name."""
        path = PurePosixPath(file)
        stem = path.stem.strip()
        texts = [stem]
        if numbered := _NUMBER.fullmatch(stem):
            texts.append(numbered["name"])
        texts.append(path.parent.name)
        for text in filter(None, texts):
            for key in (text.casefold(), *_list_keys(text)):
                if key in self._ids:
                    return self._ids[key] or None
        return None


def _list_keys(text: str) -> tuple[str, str]:
    return identity_key(text), _fold(text)


def _fold(text: str) -> str:
    return " ".join(_MARKS.sub(" ", search_key(text)).split())
