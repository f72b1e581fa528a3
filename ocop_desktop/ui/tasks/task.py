"""One pending call of a service."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from weakref import WeakMethod

from ocop_desktop.ui.tasks.job import Job
from ocop_desktop.ui.tasks.open_register import OpenRegister

if TYPE_CHECKING:
    from ocop_desktop.domain.change import ChangeSet


class Task:
    """Its bound methods are referenced weakly, so that a closed widget can be deleted.

    `key` is set where a newer call takes its place; `changes` are what the service has written.
    """

    def __init__(
        self,
        answer: Callable[..., object],
        failure: Callable[..., object] | None,
        work: Callable[[OpenRegister], Any],
    ) -> None:
        self.answer = WeakMethod(answer)
        self.failure = None if failure is None else WeakMethod(failure)
        self.work = work
        self.key: object = None
        self.result: object = None
        self.error: Exception | None = None
        self.changes: list[ChangeSet] = []
        self.job: Job | None = None

    def can_begin(self) -> bool:
        """Begin the job if it is one; returns False if it was cancelled while it waited."""
        return self.job is None or self.job.begin()


def is_lost(error: Exception | None) -> bool:
    """Whether the error says that the open register is not there any more."""
    from ocop_desktop.domain.errors import RegisterExchanged  # noqa: PLC0415 - not at the start

    return isinstance(error, RegisterExchanged)
