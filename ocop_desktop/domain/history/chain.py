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
        self._digest = hashlib.sha256(encode_parts(action))

    def add(self, change: Parts) -> None:
        """Take in one recorded change."""
        self._digest.update(encode_parts(change))

    def add_encoded(self, changes: Iterable[bytes]) -> None:
        """Take in recorded changes that were encoded before, by `encode_parts`."""
        for change in changes:
            self._digest.update(change)

    def write(self) -> str:
        """The digest as 64 digits."""
        return self._digest.hexdigest()


def make_link(previous: str, digest: str) -> str:
    """The link of an action of that digest, upon the link before it ("" for the first action)."""
    return hashlib.sha256(encode_parts((previous, digest))).hexdigest()


def encode_parts(parts: Parts) -> bytes:
    """The parts as the digest takes them in: each with its length."""
    text = "".join("-" if part is None else f"{len(part)}:{part}" for part in parts)
    return text.encode(errors="surrogateescape")
