"""What the window may know of the open register that it hands to services."""

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol, Self

from ocop_desktop.domain.change import ChangeSet
from ocop_desktop.domain.codes import WriteReason

FIRST_PAINT_S = 5


class OpenRegister(Protocol):
    """The attributes the runner uses of the open register that it passes to services."""

    folder: Path
    changes: list[ChangeSet]

    @property
    def media(self) -> Path:
        """The folder of photos and documents."""

    @property
    def regulations(self) -> Path:
        """The folder of the regulations its office has imported."""

    @property
    def write_refusal(self) -> WriteReason | None:
        """Why nothing can be written to it; None where it can."""

    def with_own_changes(self) -> Self:
        """Another handle of the register, whose `changes` begin empty."""

    def naming_damage(self) -> AbstractContextManager[None]:
        """Raise RecordDamaged instead of what damaged values make the program stumble over."""

    def close(self) -> None:
        """Close the register's file."""


def open_after(painted: threading.Event, opening: Callable[[], OpenRegister]) -> OpenRegister:
    """Open the register once the window is painted: both would compete for one interpreter."""
    painted.wait(FIRST_PAINT_S)
    return opening()
