"""Which register a database holds, how far it has come, and how an engine tells."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class DatabaseIdentity:
    """The register's own id, its newest action, and that action's link of the hash chain."""

    register_id: str
    last_change: int
    link: str


class RegisterIdentity(Protocol):
    """What tells whether the register that was opened is still there."""

    def read_state(self) -> tuple[int, ...]:
        """What the system tells of its place; it differs after each write. Raises OSError."""

    def is_same_place(self, state: tuple[int, ...], other: tuple[int, ...]) -> bool:
        """Whether both states are of one place, whatever was written there."""

    def read(self) -> DatabaseIdentity:
        """Which register is there now, whatever open connections remember. Raises DatabaseError."""

    def continues(self, known: DatabaseIdentity) -> bool:
        """Whether what is there now goes on from what was `known`. Raises DatabaseError."""
