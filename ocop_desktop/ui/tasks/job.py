"""A long job: what it is called, how far it is, how it ended; it can be cancelled."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from threading import Lock

from ocop_desktop.domain.errors import Cancelled
from ocop_desktop.ui.toast import Action


class JobState(Enum):
    """Where a job stands."""

    WAITING = auto()
    RUNNING = auto()
    DONE = auto()
    FAILED = auto()
    CANCELLED = auto()


@dataclass(frozen=True)
class Outcome:
    """What an answer says of a finished job: a sentence, and what can be done with the result."""

    words: str
    actions: tuple[Action, ...] = ()


class Job:
    """One long job. `begin` and `progress` are the worker's end; all else is the window's.

    `done` and `of` count in the service's own measure (pages, lines); `of` is 0 until it is known.
    """

    def __init__(self, title: str, stirred: Callable[["Job"], object]) -> None:
        self.title = title
        self.state = JobState.WAITING
        self.done = 0
        self.of = 0
        self.error: Exception | None = None
        self.outcome: Outcome | None = None
        self._stirred = stirred
        self._has_news = False
        self._is_cancelled = False
        self._starting = Lock()

    @property
    def is_open(self) -> bool:
        """Whether the job waits or runs, and nobody has asked it to stop."""
        return self.state in {JobState.WAITING, JobState.RUNNING} and not self._is_cancelled

    def cancel(self) -> None:
        """A waiting job never starts, a running one stops where it next tells its progress."""
        with self._starting:
            self._is_cancelled = True
            if self.state is JobState.WAITING:
                self.state = JobState.CANCELLED
        self._stir()

    def begin(self) -> bool:
        """Start, unless the job was cancelled while it waited."""
        with self._starting:
            if self._is_cancelled:
                return False
            self.state = JobState.RUNNING
        self._stir()
        return True

    def progress(self, done: int, of: int) -> None:
        """Keep how far the service is. Raises `Cancelled`, so that the service lets go of everything."""
        if self._is_cancelled:
            raise Cancelled(self.title)
        self.done, self.of = done, of
        self._stir()

    def take_news(self) -> bool:
        """Whether something has changed since this was last asked."""
        had, self._has_news = self._has_news, False
        return had

    def end(self, state: JobState, error: Exception | None = None) -> None:
        """Say how the job ended."""
        self.state, self.error = state, error

    def _stir(self) -> None:
        """Call for the window's thread once until it looks: thousands of pages must not pile up."""
        if not self._has_news:
            self._has_news = True
            self._stirred(self)
