"""The hash chain of the history: each action's link follows from what it did and the link before it."""

import hashlib
from collections.abc import Iterable

Parts = Iterable[str | None]


class ActionDigest:
    """The SHA-256 of what an action did, as it grows.

    It covers who did what and when (`at`, `clerk`, `sentence`, `kind`, `reverts`) and each recorded
    change (table, row, version, before, after) in its order. Every part is written with its length, so
    that none flows into the next one. Whether the action was undone since is no part of it.
    """

    def __init__(self, action: Parts) -> None:
        self._digest = hashlib.sha256(_write(action))

    def add(self, change: Parts) -> None:
        """Take in one recorded change."""
        self._digest.update(_write(change))

    def write(self) -> str:
        """The digest as 64 digits."""
        return self._digest.hexdigest()


def make_link(previous: str, digest: str) -> str:
    """The link of an action of that digest, upon the link before it ("" for the first action)."""
    return hashlib.sha256(_write((previous, digest))).hexdigest()


def _write(parts: Parts) -> bytes:
    text = "".join("-" if part is None else f"{len(part)}:{part}" for part in parts)
    return text.encode(errors="surrogateescape")
