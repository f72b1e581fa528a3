"""Waiting until the program has nothing to do, so that a walk sees what a clerk would see."""

from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from ocop_desktop.app import Session
from ocop_desktop.ui.tasks.runner import ServiceRunner

QUIET_MS = 40
QUIET_ROUNDS = 5
"""One layout asks for the next: a scroll area is right some rounds of events after its contents."""
PATIENCE_MS = 8_000
LONGEST_PAUSE_MS = 400
"""A timer with a longer interval shows a note for a while; nothing waits for it."""


class IdleWaiter:
    """Waits for the services of a session, and for pauses after typing; `keep_failure` gets errors."""

    def __init__(
        self, app: QApplication, session: Session, keep_failure: Callable[[Exception], object]
    ) -> None:
        self._app, self._session, self._keep_failure = app, session, keep_failure
        self._runners: list[ServiceRunner] = []

    def wait(self) -> None:
        """Let the program work until it has had nothing to do for a while; long jobs go on."""
        patience, quiet, rounds = QDeadlineTimer(PATIENCE_MS), QDeadlineTimer(QUIET_MS), 0
        while not patience.hasExpired() and (rounds < QUIET_ROUNDS or not quiet.hasExpired()):
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            rounds += 1
            if self._is_busy():
                quiet, rounds = QDeadlineTimer(QUIET_MS), 0

    def _is_busy(self) -> bool:
        """Whether a service has not answered yet, or a pause after typing has not ended."""
        runners = self._session.findChildren(ServiceRunner)
        for runner in runners:
            if runner not in self._runners:
                self._runners.append(runner)
                runner.failed.connect(self._keep_failure)
        return any(runner.is_busy for runner in runners) or any(
            timer.isActive() and timer.isSingleShot() and timer.interval() <= LONGEST_PAUSE_MS
            for window in self._app.topLevelWidgets()
            for timer in window.findChildren(QTimer)
        )
