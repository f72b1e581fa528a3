"""One task of an import at a time on the thread of long work, with its progress and its end."""

import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from ocop_desktop.domain.errors import Cancelled
from ocop_desktop.ui.tasks.runner import Reply, ServiceRunner

_INTERVAL_S = 0.05
Progress = Callable[[int, int], None]


class Stop:
    """Says on the worker's thread whether the task was cancelled, and reports how far it is."""

    def __init__(self, report: Progress) -> None:
        self._event = threading.Event()
        self._report = report
        self._last = 0.0

    def set(self) -> None:
        """Cancel the task: its service ends with `Cancelled` when it next looks."""
        self._event.set()

    def is_set(self) -> bool:
        """Whether the task was cancelled."""
        return self._event.is_set()

    def report(self, done: int, total: int) -> None:
        """Report the progress. Raises `Cancelled` where the task was cancelled."""
        if self._event.is_set():
            raise Cancelled("")
        now = time.monotonic()
        if now - self._last >= _INTERVAL_S or done == total:
            self._last = now
            self._report(done, total)


class _Task(QObject):
    """One task: its two answers come back as calls of bound methods that know which task it was."""

    def __init__(self, work: "ImportWork", answer: Callable[[Any], object], stop: Stop) -> None:
        super().__init__(work)
        self._work = work
        self.answer = answer
        self.stop = stop

    def on_done(self, result: object) -> None:
        self._work.end(self, result, None)

    def on_failed(self, error: Exception) -> None:
        self._work.end(self, None, error)


class ImportWork(QObject):
    """Runs one task; a new one drops the former, whose answer is not waited for.

    `started` and `ended` frame a task; `failed` carries its error, `Cancelled` where it was stopped.
    """

    started = Signal()
    progressed = Signal(int, int)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, runner: ServiceRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._task: _Task | None = None

    @property
    def is_running(self) -> bool:
        """Whether a task has not ended yet."""
        return self._task is not None

    def run(self, answer: Callable[[Any], object], work: Callable[[Any, Stop], Any]) -> None:
        """Run `work` with the register and a `Stop`; `answer` gets what it returns."""
        self.drop()
        task = self._task = _Task(self, answer, Stop(self.progressed.emit))
        self.started.emit()
        self._runner.call_slow(Reply(task.on_done, task.on_failed), _run, work, task.stop)

    def stop(self) -> None:
        """Ask the task to stop; what it then answers is still told."""
        if self._task is not None:
            self._task.stop.set()

    def drop(self) -> None:
        """Stop the task, if one runs, and forget it at once."""
        if self._task is not None:
            self._task.stop.set()
            self._task = None
            self.ended.emit()

    def end(self, task: _Task, result: object, error: Exception | None) -> None:
        """Tell how `task` ended, unless it was dropped."""
        if task is self._task:
            self._task = None
            self.ended.emit()
            if error is None:
                task.answer(result)
            else:
                self.failed.emit(error)
        task.deleteLater()


def _run(register: Any, work: Callable[[Any, Stop], Any], stop: Stop) -> Any:
    if stop.is_set():
        raise Cancelled("")
    return work(register, stop)
