"""Ids in batches: a statement takes only so many values."""

from collections.abc import Iterator, Sequence

BATCH = 500


def in_batches(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """The ids in their order, at most `BATCH` at a time; nothing for none."""
    for start in range(0, len(ids), BATCH):
        yield ids[start : start + BATCH]
