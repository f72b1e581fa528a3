"""A long job: its title, its progress and its end; it can be cancelled."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from threading import Lock

Action = tuple[str, Callable[[], object]]


class JobState(Enum):
    """The states of a job."""

    WAITING = auto()
    RUNNING = auto()
    DONE = auto()
    FAILED = auto()
    CANCELLED = auto()


@dataclass(frozen=True)
class JobOutcome:
    """The sentence shown for a finished job, and the actions offered with it."""

    words: str
    actions: tuple[Action, ...] = ()


class Job:
    """One long job. The worker thread calls `begin` and `report_progress`, the window all else.

    `done` and `total` count in the service's own unit (pages, rows); `total` is 0 while unknown.
    `on_change` is called on either thread when the job has changed.
    """

    def __init__(self, title: str, on_change: Callable[["Job"], object]) -> None:
        self.title = title
        self.state = JobState.WAITING
        self.done = 0
        self.total = 0
        self.error: Exception | None = None
        self.outcome: JobOutcome | None = None
        self._on_change = on_change
        self._has_changed = False
        self._is_cancelled = False
        self._start_lock = Lock()

    @property
    def is_open(self) -> bool:
        """Whether the job waits or runs, and has not been cancelled."""
        return self.state in {JobState.WAITING, JobState.RUNNING} and not self._is_cancelled

    def cancel(self) -> None:
        """Cancel: a waiting job never starts, a running one stops when it next reports progress."""
        with self._start_lock:
            self._is_cancelled = True
            if self.state is JobState.WAITING:
                self.state = JobState.CANCELLED
        self._notify()

    def begin(self) -> bool:
        """Start the job; returns False if it was cancelled while it waited."""
        with self._start_lock:
            if self._is_cancelled:
                return False
            self.state = JobState.RUNNING
        self._notify()
        return True

    def report_progress(self, done: int, total: int) -> None:
        """Store how far the service is. Raises `Cancelled`, which makes the service stop."""
        if self._is_cancelled:
            from ocop_desktop.domain.errors import Cancelled  # noqa: PLC0415 - not at the start

            raise Cancelled(self.title)
        self.done, self.total = done, total
        self._notify()

    def clear_changed(self) -> bool:
        """Clear the flag that the job has changed; returns whether it was set."""
        had_changed, self._has_changed = self._has_changed, False
        return had_changed

    def end(self, state: JobState, error: Exception | None = None) -> None:
        """Set the final state of the job and the error it failed with."""
        self.state, self.error = state, error

    def _notify(self) -> None:
        """Call `on_change` once until the window has looked: a job may report thousands of pages."""
        if not self._has_changed:
            self._has_changed = True
            self._on_change(self)
