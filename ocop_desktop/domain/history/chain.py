"""The hash chain of the history: each action's link follows from what it did and the link before it."""

import hashlib
from collections.abc import Iterable

Parts = Iterable[str | None]


class ChainLink:
    """The link of one action, as it grows by what the action did.

    It is the SHA-256 of the link before it ("" for the first action), of who did what and when
    (`at`, `clerk`, `sentence`, `kind`, `reverts`), and of each recorded change (table, row, version,
    before, after) in its order. Every part is written with its length, so that none flows into the
    next one. Whether the action was undone since is no part of it.
    """

    def __init__(self, previous: str, action: Parts) -> None:
        self._digest = hashlib.sha256(_write(previous, *action))

    def add(self, change: Parts) -> None:
        """Take in one recorded change."""
        self._digest.update(_write(*change))

    def write(self) -> str:
        """The link as 64 digits."""
        return self._digest.hexdigest()


def _write(*parts: str | None) -> bytes:
    text = "".join("-" if part is None else f"{len(part)}:{part}" for part in parts)
    return text.encode(errors="surrogateescape")
