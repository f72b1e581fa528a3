"""One door for work off the window's thread: ask a service, get the answer in a bound method."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Concatenate, Generic, ParamSpec, Protocol, TypeVar
from weakref import WeakMethod

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from ocop_desktop.domain.change import ChangeSet
from ocop_desktop.ui.main_thread_garbage import MainThreadGarbage

Asked = ParamSpec("Asked")
Answered = TypeVar("Answered")
Answer_contra = TypeVar("Answer_contra", contravariant=True)

_log = logging.getLogger(__name__)


class OpenRegister(Protocol):
    """What the runner needs to know of the register it hands to services."""

    folder: Path
    last_change: ChangeSet | None

    @property
    def media(self) -> Path:
        """The folder of photos and documents."""

    def close(self) -> None:
        """Let go of the file."""


@dataclass(frozen=True)
class Reply(Generic[Answer_contra]):
    """Two bound methods: one for the answer, one for the failure."""

    answer: Callable[[Answer_contra], object]
    failure: Callable[[Exception], object]


class _Task:
    """One call under way. The receiver is held weakly, so that a closed widget can go."""

    def __init__(self, reply: Any, work: Callable[[OpenRegister], Any]) -> None:
        answer = reply.answer if isinstance(reply, Reply) else reply
        self.answer = WeakMethod(answer)
        self.failure = WeakMethod(reply.failure) if isinstance(reply, Reply) else None
        self.work = work
        self.key: object = None
        self.result: object = None
        self.error: Exception | None = None
        self.change: ChangeSet | None = None


class ServiceRunner(QObject):
    """Runs services on worker threads, the register first, and brings the answers back.

    `read` and `write` share one thread, the database's; `draw` has its own for long jobs. A failure
    without its own method becomes `failed`. `changed` follows the answer of whatever wrote.
    """

    opened = Signal(object)
    opening_failed = Signal(object)
    failed = Signal(object)
    changed = Signal(object)
    progress = Signal(int, int)
    busy_changed = Signal(bool)
    _done = Signal(object)

    def __init__(
        self, open_register: Callable[[], OpenRegister], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.media: Path | None = None
        self._under_way = 0
        self._is_closed = False
        self._newest: dict[object, _Task] = {}
        self._database = ThreadPoolExecutor(1, "database")
        self._long_jobs = ThreadPoolExecutor(1, "long-jobs")
        self._garbage = MainThreadGarbage(self)
        self._done.connect(self._deliver)
        self._register: Future[OpenRegister] = self._database.submit(open_register)
        self.read(Reply(self._opened, self._not_opened), _itself)

    def read(
        self,
        reply: Callable[[Answered], object] | Reply[Answered],
        service: Callable[Concatenate[Any, Asked], Answered],
        *args: Asked.args,
        **kwargs: Asked.kwargs,
    ) -> None:
        """Ask on the database thread; calls are answered in the order they were made."""
        self._start(
            self._database, _Task(reply, lambda register: service(register, *args, **kwargs))
        )

    def read_latest(
        self,
        reply: Callable[[Answered], object] | Reply[Answered],
        service: Callable[Concatenate[Any, Asked], Answered],
        *args: Asked.args,
        **kwargs: Asked.kwargs,
    ) -> None:
        """Like `read`, but an earlier call for the same method that is still open is dropped."""
        task = _Task(reply, lambda register: service(register, *args, **kwargs))
        task.key = task.answer
        self._newest[task.key] = task
        self._start(self._database, task)

    def write(
        self,
        reply: Callable[[Answered], object] | Reply[Answered],
        service: Callable[Concatenate[Any, Asked], Answered],
        *args: Asked.args,
        **kwargs: Asked.kwargs,
    ) -> None:
        """Change the register; `changed` follows the answer. Never dropped, even at closing."""
        self.read(reply, service, *args, **kwargs)

    def draw(
        self,
        reply: Callable[[Answered], object] | Reply[Answered],
        service: Callable[Concatenate[Any, Asked], Answered],
        *args: Asked.args,
        **kwargs: Asked.kwargs,
    ) -> None:
        """A long job (print, import) on its own thread, so that lists stay live."""
        self._start(
            self._long_jobs, _Task(reply, lambda register: service(register, *args, **kwargs))
        )

    def close(self) -> None:
        """Finish what was asked, then let go of the register; later questions go unanswered."""
        self._is_closed = True
        self._long_jobs.shutdown(wait=True)
        self._database.submit(self._let_go)
        self._database.shutdown(wait=True)
        self._garbage.stop()

    def _start(self, thread: ThreadPoolExecutor, task: _Task) -> None:
        if self._is_closed:
            return
        self._under_way += 1
        if self._under_way == 1:
            self.busy_changed.emit(True)
        thread.submit(self._run, task)

    def _run(self, task: _Task) -> None:
        """On a worker thread: do the work unless a newer call has replaced it."""
        task.error = self._opening_error()
        if task.error is None and not self._is_superseded(task):
            register = self._register.result()
            before = register.last_change
            try:
                task.result = task.work(register)
            except Exception as error:  # noqa: BLE001 - carried to the window's one error hook
                task.error = error
            if register.last_change is not before:
                task.change = register.last_change
        self._done.emit(task)

    def _deliver(self, task: _Task) -> None:
        """On the window's thread: hand over the answer if somebody still wants it."""
        self._under_way -= 1
        if not self._under_way:
            self.busy_changed.emit(False)
        if not self._is_superseded(task):
            self._newest.pop(task.key, None)
            self._hand_over(task)
        if task.change is not None:
            self.changed.emit(task.change)

    def _hand_over(self, task: _Task) -> None:
        if task.error is None:
            _call(task.answer, task.result)
        elif task.failure is not None:
            _call(task.failure, task.error)
        elif self._opening_error() is None:
            self.failed.emit(task.error)

    def _is_superseded(self, task: _Task) -> bool:
        return task.key is not None and self._newest.get(task.key) is not task

    def _opened(self, register: OpenRegister) -> None:
        self.media = register.media
        self.opened.emit(register.folder)

    def _not_opened(self, error: Exception) -> None:
        self.opening_failed.emit(error)

    def _opening_error(self) -> Exception | None:
        """Why the register could not be opened; waits until that is known."""
        error = self._register.exception()
        if error is None or isinstance(error, Exception):
            return error
        raise error

    def _let_go(self) -> None:
        if self._opening_error() is None:
            self._register.result().close()


def _itself(register: OpenRegister) -> OpenRegister:
    return register


def _call(method: WeakMethod[Any], value: object) -> None:
    bound = method()
    if bound is None:
        return
    receiver = bound.__self__
    if not isinstance(receiver, QObject) or isValid(receiver):
        bound(value)
