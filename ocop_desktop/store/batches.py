"""Ids and rows in batches: a statement takes only so many values."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

BATCH = 500
_Item = TypeVar("_Item")


def in_batches(items: Sequence[_Item]) -> Iterator[Sequence[_Item]]:
    """The items in their order, at most `BATCH` at a time; nothing for none."""
    for start in range(0, len(items), BATCH):
        yield items[start : start + BATCH]
