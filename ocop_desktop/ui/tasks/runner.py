"""One door for work off the window's thread: ask a service, get the answer in a bound method."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Concatenate, Generic, ParamSpec, Protocol, TypeVar
from weakref import WeakMethod

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from ocop_desktop.domain.change import ChangeSet
from ocop_desktop.domain.errors import Cancelled
from ocop_desktop.ui.tasks.job import Job, JobState, Outcome
from ocop_desktop.ui.tasks.main_thread_garbage import MainThreadGarbage

Asked = ParamSpec("Asked")
Answered = TypeVar("Answered")
Answer_contra = TypeVar("Answer_contra", contravariant=True)

PACE_MS = 50


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
        self.job: Job | None = None


class ServiceRunner(QObject):
    """Runs services on worker threads, the register first, and brings the answers back.

    `read` and `write` share one thread, the database's; `draw` and `job` share another, one at a
    time. A failure without its own method becomes `failed`, but for jobs, which carry theirs.
    `changed` follows the answer of whatever wrote; `job_changed` tells of a job at most every
    `PACE_MS`, and of its end at once.
    """

    opened = Signal(object)
    opening_failed = Signal(object)
    failed = Signal(object)
    changed = Signal(object)
    busy_changed = Signal(bool)
    job_changed = Signal(object)
    _done = Signal(object)
    _stirred = Signal(object)

    def __init__(
        self, open_register: Callable[[], OpenRegister], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.media: Path | None = None
        self._jobs: list[Job] = []
        self._under_way = 0
        self._is_closed = False
        self._newest: dict[object, _Task] = {}
        self._database = ThreadPoolExecutor(1, "database")
        self._long_jobs = ThreadPoolExecutor(1, "long-jobs")
        self._garbage = MainThreadGarbage(self)
        self._pace = QTimer(self, singleShot=True, interval=PACE_MS)
        self._pace.timeout.connect(self._tell_news)
        self._stirred.connect(self._keep_pace)
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
        """Something slow but short (a paper, a photo) off the lists' thread, so that they stay live."""
        self._start(
            self._long_jobs, _Task(reply, lambda register: service(register, *args, **kwargs))
        )

    def job(
        self,
        title: str,
        reply: Callable[[Answered], object] | Reply[Answered],
        service: Callable[Concatenate[Any, Asked], Answered],
        *args: Asked.args,
        **kwargs: Asked.kwargs,
    ) -> Job:
        """A long job (print, import) that shows how far it is and can be cancelled.

        `service` takes `progress` by keyword. What the answer returns, if it is an `Outcome`, is
        shown as the job's; a cancelled job calls neither answer nor failure.
        """
        job = Job(title, self._stirred.emit)
        asked: Any = service
        task = _Task(
            reply, lambda register: asked(register, *args, progress=job.progress, **kwargs)
        )
        task.job = job
        if self._is_closed:
            job.cancel()
            return job
        self._jobs.append(job)
        self.job_changed.emit(job)
        self._start(self._long_jobs, task)
        return job

    @property
    def open_jobs(self) -> tuple[Job, ...]:
        """The jobs that run or wait, in their order, without those already asked to stop."""
        return tuple(job for job in self._jobs if job.is_open)

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
        if task.job is None:
            self._under_way += 1
            if self._under_way == 1:
                self.busy_changed.emit(True)
        thread.submit(self._run, task)

    def _run(self, task: _Task) -> None:
        """On a worker thread: do the work unless a newer call has replaced it."""
        task.error = self._opening_error()
        if task.error is None and not self._is_superseded(task) and _begins(task):
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
        if task.job is not None:
            self._end(task, task.job)
        else:
            self._under_way -= 1
            if not self._under_way:
                self.busy_changed.emit(False)
            if not self._is_superseded(task):
                self._newest.pop(task.key, None)
                self._hand_over(task)
        if task.change is not None:
            self.changed.emit(task.change)

    def _end(self, task: _Task, job: Job) -> None:
        """Answer for a job, or tell its failure, and say how it ended."""
        if job.state is JobState.CANCELLED:
            return
        self._jobs.remove(job)
        if isinstance(task.error, Cancelled):
            job.end(JobState.CANCELLED)
        elif task.error is not None:
            job.end(JobState.FAILED, task.error)
            if task.failure is not None:
                _call(task.failure, task.error)
        else:
            job.end(JobState.DONE)
            said = _call(task.answer, task.result)
            job.outcome = said if isinstance(said, Outcome) else None
        job.take_news()
        self.job_changed.emit(job)

    def _keep_pace(self) -> None:
        if not self._pace.isActive():
            self._pace.start()

    def _tell_news(self) -> None:
        for job in tuple(self._jobs):
            if job.state is JobState.CANCELLED:
                self._jobs.remove(job)
            if job.take_news():
                self.job_changed.emit(job)

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


def _begins(task: _Task) -> bool:
    return task.job is None or task.job.begin()


def _call(method: WeakMethod[Any], value: object) -> object:
    """What the receiver says to `value`; nothing when it is gone."""
    bound = method()
    if bound is None:
        return None
    receiver = bound.__self__
    if isinstance(receiver, QObject) and not isValid(receiver):
        return None
    return bound(value)
