"""What is known of an open register beside its data."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from ocop_desktop.domain.codes import WriteReason
from ocop_desktop.domain.health.report import HealthProblem
from ocop_desktop.store.file_watch import FileWatch


class AnnouncedWindow(Protocol):
    """The file by which this window says to others that it has the register open."""

    path: Path

    def write(self, clerk: str) -> None:
        """Say who it is."""

    def withdraw(self) -> None:
        """Say no more that it is open."""


@dataclass(slots=True)
class OpeningState:
    """What was found out when the register was opened, and who has it open here."""

    clerk: str
    write_refusal: WriteReason | None = None
    forced_reading: WriteReason | None = None
    was_left_unclean: bool = False
    presence: AnnouncedWindow | None = None


@dataclass(slots=True)
class SharedState:
    """What all handles of one open register share: the caches and the id of the last ChangeSet."""

    opening: OpeningState
    watch: FileWatch
    cached: dict[object, tuple[int, object]] = field(default_factory=dict)
    kept: dict[object, object] = field(default_factory=dict)
    last_written: int = 0
    is_writing: bool = False
    damaged: tuple[HealthProblem, ...] = ()
    searched: dict[tuple[object, int], tuple[HealthProblem, ...]] = field(default_factory=dict)

    @contextmanager
    def noting_writer(self) -> Iterator[None]:
        """Know meanwhile that it is this window that writes."""
        self.is_writing = True
        try:
            yield
        finally:
            self.is_writing = False
