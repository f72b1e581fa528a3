"""Runs services on worker threads and hands each answer to a bound method on the window's thread."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from ocop_desktop.domain.codes import WriteReason
from ocop_desktop.ui.tasks.bound_methods import call_method
from ocop_desktop.ui.tasks.job import Job, JobOutcome, JobState
from ocop_desktop.ui.tasks.low_priority import lower_priority
from ocop_desktop.ui.tasks.main_thread_garbage import MainThreadGarbage
from ocop_desktop.ui.tasks.open_register import OpenRegister
from ocop_desktop.ui.tasks.task import Task, is_lost

Params = ParamSpec("Params")
Result = TypeVar("Result")
Result_contra = TypeVar("Result_contra", contravariant=True)

JOB_UPDATE_MS = 50


@dataclass(frozen=True)
class Reply(Generic[Result_contra]):
    """Two bound methods: `answer` takes the service's result, `failure` its exception."""

    answer: Callable[[Result_contra], object]
    failure: Callable[[Exception], object]


class ServiceRunner(QObject):
    """Opens the register and runs services on worker threads.

    `call` and `call_latest` use the database thread, whether the service reads or writes;
    `call_slow` and `start_job` use the thread of long work, one task at a time; `start_quiet_job`
    uses a thread of low priority that nothing waits for. `failed` carries an exception that has no
    `failure` method of its own, except a job's, which the job keeps. `changed` carries the
    ChangeSet of a service that has written, after its answer. `job_changed` is emitted for a job
    at most every `JOB_UPDATE_MS`, and at once when it ends. `lost` carries why the open register is
    not there any more.
    """

    opened = Signal(object)
    opening_failed = Signal(object)
    failed = Signal(object)
    changed = Signal(object)
    lost = Signal(object)
    busy_changed = Signal(bool)
    job_changed = Signal(object)
    _task_done = Signal(object)
    _job_progressed = Signal(object)

    def __init__(
        self, open_register: Callable[[], OpenRegister], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.media: Path | None = None
        self.regulations: Path | None = None
        self.write_refusal: WriteReason | None = None
        self._jobs: list[Job] = []
        self._pending_calls = 0
        self._is_closed = False
        self._latest: dict[object, Task] = {}
        self._database = ThreadPoolExecutor(1, "database")
        self._long_jobs = ThreadPoolExecutor(1, "long-jobs")
        self._quiet_thread = ThreadPoolExecutor(1, "quiet-jobs", initializer=lower_priority)
        self._quiet_jobs: list[Job] = []
        self._garbage = MainThreadGarbage(self)
        self._update_timer = QTimer(self, singleShot=True, interval=JOB_UPDATE_MS)
        self._update_timer.timeout.connect(self._emit_changed_jobs)
        self._job_progressed.connect(self._start_update_timer)
        self._task_done.connect(self._on_task_done)
        self._register: Future[OpenRegister] = self._database.submit(open_register)
        self.call(Reply(self._on_opened, self._on_opening_failed), lambda register: register)

    def call(
        self,
        reply: Callable[[Result], object] | Reply[Result],
        service: Callable[Concatenate[Any, Params], Result],
        *args: Params.args,
        **kwargs: Params.kwargs,
    ) -> None:
        """Call `service` on the database thread. Calls are run in order and never dropped."""
        self._start(self._database, _make_task(reply, service, *args, **kwargs))

    def call_latest(
        self,
        reply: Callable[[Result], object] | Reply[Result],
        service: Callable[Concatenate[Any, Params], Result],
        *args: Params.args,
        **kwargs: Params.kwargs,
    ) -> None:
        """Call like `call`, but drop an earlier pending call that answers the same method."""
        task = _make_task(reply, service, *args, **kwargs)
        task.key = task.answer
        self._latest[task.key] = task
        self._start(self._database, task)

    def call_slow(
        self,
        reply: Callable[[Result], object] | Reply[Result],
        service: Callable[Concatenate[Any, Params], Result],
        *args: Params.args,
        **kwargs: Params.kwargs,
    ) -> None:
        """Call a service that takes a second or so (a paper, a photo) off the database thread."""
        self._start(self._long_jobs, _make_task(reply, service, *args, **kwargs))

    def start_job(
        self,
        title: str,
        reply: Callable[[Result], object] | Reply[Result],
        service: Callable[Concatenate[Any, Params], Result],
        *args: Params.args,
        **kwargs: Params.kwargs,
    ) -> Job:
        """Start a long job (print, import) that reports its progress and can be cancelled.

        `service` takes `progress` by keyword. A JobOutcome returned by the answer becomes the
        job's; a cancelled job calls neither the answer nor the failure.
        """
        job = Job(title, self._job_progressed.emit)
        task = _make_job_task(job, reply, service, *args, **kwargs)
        if self._is_closed:
            job.cancel()
            return job
        self._jobs.append(job)
        self.job_changed.emit(job)
        self._start(self._long_jobs, task)
        return job

    def start_quiet_job(
        self,
        reply: Callable[[Result], object] | Reply[Result],
        service: Callable[Concatenate[Any, Params], Result],
        *args: Params.args,
        **kwargs: Params.kwargs,
    ) -> Job:
        """Start work that nobody waits for; it is shown nowhere, and closing the register stops it.

        `service` takes `progress` by keyword.
        """
        job = Job("", lambda _job: None)
        task = _make_job_task(job, reply, service, *args, **kwargs)
        if self._is_closed:
            job.cancel()
            return job
        self._quiet_jobs.append(job)
        self._start(self._quiet_thread, task)
        return job

    @property
    def is_open(self) -> bool:
        """Whether the register is open."""
        return self.media is not None

    @property
    def is_busy(self) -> bool:
        """Whether a call has no answer yet, or a job runs or waits."""
        return bool(self._pending_calls or self.open_jobs)

    @property
    def open_jobs(self) -> tuple[Job, ...]:
        """The jobs that run or wait, in their order, without those being cancelled."""
        return tuple(job for job in self._jobs if job.is_open)

    def close(self) -> None:
        """Finish all pending tasks and close the register; later calls are ignored."""
        self._is_closed = True
        for job in self._quiet_jobs:
            job.cancel()
        self._quiet_thread.shutdown(wait=True)
        self._long_jobs.shutdown(wait=True)
        self._database.submit(self._close_register)
        self._database.shutdown(wait=True)
        self._garbage.stop()

    def _start(self, thread: ThreadPoolExecutor, task: Task) -> None:
        if self._is_closed:
            return
        if task.job is None:
            self._pending_calls += 1
            if self._pending_calls == 1:
                self.busy_changed.emit(True)
        thread.submit(self._run, task)

    def _run(self, task: Task) -> None:
        """Run the task on a worker thread, unless a newer call has replaced it."""
        task.error = self._opening_error()
        if task.error is None and not self._is_superseded(task) and task.can_begin():
            register = self._register.result().with_own_changes()
            task.changes = register.changes
            try:
                with register.naming_damage():
                    task.result = task.work(register)
            except Exception as error:  # noqa: BLE001 - carried to the window's one error hook
                task.error = error
        self._task_done.emit(task)

    def _on_task_done(self, task: Task) -> None:
        """Deliver the result on the window's thread, unless a newer call has replaced the task."""
        if is_lost(task.error):
            self.lost.emit(task.error)
        if task.job is not None:
            self._end_job(task, task.job)
        else:
            self._pending_calls -= 1
            if not self._pending_calls:
                self.busy_changed.emit(False)
            if not self._is_superseded(task):
                self._latest.pop(task.key, None)
                self._deliver_answer(task)
        for change in task.changes:
            self.changed.emit(change)

    def _end_job(self, task: Task, job: Job) -> None:
        """Call the answer or the failure of a job and set its final state."""
        from ocop_desktop.domain.errors import Cancelled  # noqa: PLC0415 - not at the start

        if job.state is JobState.CANCELLED:
            return
        is_quiet = job in self._quiet_jobs
        (self._quiet_jobs if is_quiet else self._jobs).remove(job)
        if isinstance(task.error, Cancelled):
            job.end(JobState.CANCELLED)
        elif task.error is not None:
            job.end(JobState.FAILED, task.error)
            if task.failure is not None:
                call_method(task.failure, task.error)
        else:
            job.end(JobState.DONE)
            outcome = call_method(task.answer, task.result)
            job.outcome = outcome if isinstance(outcome, JobOutcome) else None
        job.clear_changed()
        if not is_quiet:
            self.job_changed.emit(job)

    def _start_update_timer(self) -> None:
        if not self._update_timer.isActive():
            self._update_timer.start()

    def _emit_changed_jobs(self) -> None:
        for job in tuple(self._jobs):
            if job.state is JobState.CANCELLED:
                self._jobs.remove(job)
            if job.clear_changed():
                self.job_changed.emit(job)

    def _deliver_answer(self, task: Task) -> None:
        if task.error is None:
            call_method(task.answer, task.result)
        elif task.failure is not None:
            call_method(task.failure, task.error)
        elif self._opening_error() is None:
            self.failed.emit(task.error)

    def _is_superseded(self, task: Task) -> bool:
        return task.key is not None and self._latest.get(task.key) is not task

    def _on_opened(self, register: OpenRegister) -> None:
        self.media = register.media
        self.regulations = register.regulations
        self.write_refusal = register.write_refusal
        self.opened.emit(register.folder)

    def _on_opening_failed(self, error: Exception) -> None:
        self.opening_failed.emit(error)

    def _opening_error(self) -> Exception | None:
        """Wait until the register is open; returns the exception if opening it failed."""
        error = self._register.exception()
        if error is None or isinstance(error, Exception):
            return error
        raise error

    def _close_register(self) -> None:
        if self._opening_error() is None:
            self._register.result().close()


def _make_task(reply: Any, service: Callable[..., Any], *args: Any, **kwargs: Any) -> Task:
    def work(register: OpenRegister) -> Any:
        return service(register, *args, **kwargs)

    if isinstance(reply, Reply):
        return Task(reply.answer, reply.failure, work)
    return Task(reply, None, work)


def _make_job_task(
    job: Job, reply: Any, service: Callable[..., Any], *args: Any, **kwargs: Any
) -> Task:
    """The task of a job, to which its service reports the progress."""
    task = _make_task(reply, service, *args, progress=job.report_progress, **kwargs)
    task.job = job
    return task
