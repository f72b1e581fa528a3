"""Draw the parts of a document in several processes, which stop within a page on cancellation."""

import gc
import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, wait
from dataclasses import dataclass
from multiprocessing.sharedctypes import Synchronized
from multiprocessing.synchronize import Event

from ocop_desktop.reports.assembly.parts import DocumentPart, PartPlan, draw_part

MAX_PROCESSES = 4
PAUSE = 0.1  # seconds between two looks at how far the pages are


class _JobCancelled(Exception):
    """The job was cancelled; nobody waits for this part."""


@dataclass(frozen=True, slots=True)
class _Job:
    """What the processes of a pool share: the number of pages done and whether the job is cancelled."""

    pages: "Synchronized[int]"
    cancelled: Event

    def count_page(self, _: int) -> None:
        """Count one page as done."""
        if self.cancelled.is_set():
            raise _JobCancelled
        with self.pages:
            self.pages.value += 1


_jobs: list[_Job] = []  # in a drawing process: the one it works for


def count_processes() -> int:
    """Return how many processes draw in parallel on this machine."""
    return min(MAX_PROCESSES, os.cpu_count() or 1)


def draw_parts(
    plans: Sequence[PartPlan], report: Callable[[int], None], processes: int
) -> Generator[DocumentPart]:
    """Draw the parts in so many processes and yield them in order; `report` is told the pages done.

    Every process is ended before an error raised here or by `report`, or the closing of the
    generator, goes on. Raises OSError, and BrokenProcessPool when a process ended by itself.
    """
    context = multiprocessing.get_context("spawn")
    job = _Job(context.Value("q", 0), context.Event())
    pool = ProcessPoolExecutor(min(processes, len(plans)), context, _start_worker, (job,))
    try:
        waiting = deque(pool.submit(_draw_in_worker, plan) for plan in plans)
        while waiting:
            yield _wait_for_part(waiting.popleft(), job, report)
        report(job.pages.value)
    finally:
        job.cancelled.set()
        pool.shutdown(cancel_futures=True)


def _wait_for_part(
    part: "Future[DocumentPart]", job: _Job, report: Callable[[int], None]
) -> DocumentPart:
    report(job.pages.value)
    while not wait((part,), PAUSE).done:
        report(job.pages.value)
    return part.result()


def _start_worker(job: _Job) -> None:
    """Prepare a drawing process: it ignores Ctrl+C and ends when its parent ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow_parent, daemon=True).start()
    gc.disable()  # a part leaves no cycles behind
    _jobs.append(job)


def _follow_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent:
        parent.join()
    os._exit(1)


def _draw_in_worker(plan: PartPlan) -> DocumentPart:
    return draw_part(plan, _jobs[-1].count_page)
