"""Long jobs tell how far they are, stop when asked, and then leave nothing and call nobody."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event, Timer

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.errors import RecordMissing
from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import PrintOrder
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import registers
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.job import Job, JobOutcome, JobState
from ocop_desktop.ui.tasks.runner import Reply, ServiceRunner

Wait = Callable[[Callable[[], bool]], None]
Progress = Callable[[int, int], None]


class Listener(QWidget):
    """Keeps what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[object] = []
        self.failures: list[Exception] = []
        self.seen: list[tuple[str, JobState, int, int]] = []

    def take(self, answer: object) -> JobOutcome:
        self.answers.append(answer)
        return JobOutcome("Xong rồi.")

    def fail(self, error: Exception) -> None:
        self.failures.append(error)

    def see(self, job: Job) -> None:
        self.seen.append((job.title, job.state, job.done, job.total))


class Steps:
    """A service that goes as far as the test lets it, and writes its file whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "in.pdf"
        self.half = folder / "in.pdf.half"
        self.reached = Event()
        self.go = Event()

    def print(self, register: object, *, progress: Progress | None = None) -> str:
        """Print 3,000 pages; after the first it waits for `go`."""
        del register
        assert progress is not None
        self.half.write_text("dở dang", encoding="utf-8")
        try:
            for page in range(1, 3001):
                progress(page, 3000)
                if page == 1:
                    self.reached.set()
                    self.go.wait(5)
            self.half.replace(self.file)
        finally:
            self.half.unlink(missing_ok=True)
        return "xong"


@pytest.fixture
def listener(qtbot: QtBot, context: PageContext) -> Listener:
    made = Listener()
    qtbot.addWidget(made)
    context.runner.job_changed.connect(made.see)
    return made


@pytest.fixture
def steps(tmp_path: Path) -> Steps:
    return Steps(tmp_path)


def test_progress_arrives_and_the_last_of_it_always(
    context: PageContext, listener: Listener, steps: Steps, wait_for: Wait
) -> None:
    job = context.runner.start_job("Danh mục", listener.take, steps.print)
    wait_for(lambda: listener.seen[-1:] == [("Danh mục", JobState.RUNNING, 1, 3000)])
    steps.go.set()
    wait_for(lambda: job.state is JobState.DONE)
    assert listener.answers == ["xong"]
    assert listener.seen[0] == ("Danh mục", JobState.WAITING, 0, 0)
    assert listener.seen[-1] == ("Danh mục", JobState.DONE, 3000, 3000)
    assert job.outcome == JobOutcome("Xong rồi.")


def test_thousands_of_pages_do_not_pile_up_in_the_window(
    context: PageContext, listener: Listener, steps: Steps, wait_for: Wait
) -> None:
    steps.go.set()
    job = context.runner.start_job("Danh mục", listener.take, steps.print)
    wait_for(lambda: job.state is JobState.DONE)
    assert len(listener.seen) < 100


def test_a_cancelled_job_leaves_no_file_and_calls_nobody(
    qtbot: QtBot, context: PageContext, listener: Listener, steps: Steps, wait_for: Wait
) -> None:
    with qtbot.assertNotEmitted(context.runner.failed):
        job = context.runner.start_job("Danh mục", Reply(listener.take, listener.fail), steps.print)
        assert steps.reached.wait(3)
        job.cancel()
        assert not context.runner.open_jobs
        steps.go.set()
        wait_for(lambda: job.state is JobState.CANCELLED)
    assert listener.answers == listener.failures == []
    assert not steps.file.exists()
    assert not steps.half.exists()


def test_a_waiting_job_that_is_cancelled_never_starts(
    context: PageContext, listener: Listener, steps: Steps, tmp_path: Path, wait_for: Wait
) -> None:
    never = Steps(tmp_path)
    first = context.runner.start_job("Trước", listener.take, steps.print)
    second = context.runner.start_job("Sau", listener.take, never.print)
    assert steps.reached.wait(3)
    assert [job.title for job in context.runner.open_jobs] == ["Trước", "Sau"]
    second.cancel()
    wait_for(lambda: ("Sau", JobState.CANCELLED, 0, 0) in listener.seen)
    assert first.state is not JobState.DONE
    steps.go.set()
    wait_for(lambda: first.state is JobState.DONE)
    later = context.runner.start_job("Cuối", listener.take, steps.print)
    wait_for(lambda: later.state is JobState.DONE)
    assert not never.reached.is_set()
    told = [state for title, state, _, _ in listener.seen if title == "Sau"]
    assert told == [JobState.WAITING, JobState.CANCELLED]


def stopped_at_two(context: PageContext, service: Callable[..., object]) -> Callable[..., object]:
    """The service as it runs when the clerk cancels at the second page or line."""

    def run(register: object, *args: object, progress: Progress, **facts: object) -> object:
        def tell(done: int, of: int) -> None:
            if done == 2:
                context.runner.open_jobs[0].cancel()
            progress(done, of)

        return service(register, *args, progress=tell, **facts)

    return run


def test_a_cancelled_print_leaves_nothing_where_the_file_was_to_be(
    context: PageContext, listener: Listener, tmp_path: Path, wait_for: Wait
) -> None:
    for number in range(3):
        product = Product(Translated(f"Sản phẩm {number}"), 0)
        context.runner.call(listener.take, services.products.save, product)
    wait_for(lambda: len(listener.answers) == 3)
    ids = tuple(one.id for one in listener.answers if isinstance(one, Product))
    listener.answers.clear()
    target = tmp_path / "to" / "a4.pdf"
    target.parent.mkdir()
    job = context.runner.start_job(
        "Tờ giới thiệu",
        listener.take,
        stopped_at_two(context, services.printing.print_order),
        PrintOrder(DocumentKey.A4, ids),
        target,
        on=context.on,
    )
    wait_for(lambda: job.state is JobState.CANCELLED)
    assert (job.done, job.total) == (1, 3)
    assert list(target.parent.iterdir()) == []
    assert listener.answers == []


def test_a_cancelled_import_leaves_the_register_as_it_was(
    context: PageContext, listener: Listener, tmp_path: Path, wait_for: Wait
) -> None:
    table = tmp_path / "bang.csv"
    table.write_text("product,producer\nMật ong,HTX A\nTrà,HTX B\nMuối,HTX C\n", encoding="utf-8")
    importing = stopped_at_two(context, services.imports.import_file)
    job = context.runner.start_job("Nhập bảng", listener.take, importing, table)
    wait_for(lambda: job.state is JobState.CANCELLED)
    context.runner.call(listener.take, services.producers.names)
    wait_for(lambda: bool(listener.answers))
    assert listener.answers == [()]


def test_a_failed_job_carries_its_error_and_no_dialog_is_asked_for(
    qtbot: QtBot, context: PageContext, listener: Listener, tmp_path: Path, wait_for: Wait
) -> None:
    order = PrintOrder(DocumentKey.A4, (77,))
    with qtbot.assertNotEmitted(context.runner.failed):
        job = context.runner.start_job(
            "Tờ giới thiệu",
            Reply(listener.take, listener.fail),
            services.printing.print_order,
            order,
            tmp_path / "a4.pdf",
            on=context.on,
        )
        wait_for(lambda: job.state is JobState.FAILED)
    assert isinstance(job.error, RecordMissing)
    assert listener.failures == [job.error]


def test_a_job_asked_of_a_closed_runner_never_starts(qtbot: QtBot, tmp_path: Path) -> None:
    runner = ServiceRunner(lambda: registers.create_register(tmp_path / "so"))
    listener = Listener()
    qtbot.addWidget(listener)
    runner.close()
    job = runner.start_job("Danh mục", listener.take, Steps(tmp_path).print)
    assert job.state is JobState.CANCELLED
    assert not runner.open_jobs


def test_a_quiet_job_is_shown_nowhere_and_waits_for_no_other(
    context: PageContext, listener: Listener, steps: Steps, tmp_path: Path, wait_for: Wait
) -> None:
    quiet = Steps(tmp_path)
    quiet.go.set()
    context.runner.start_job("Danh mục", listener.take, steps.print)
    assert steps.reached.wait(3)
    context.runner.start_quiet_job(listener.take, quiet.print)
    wait_for(lambda: listener.answers == ["xong"])
    assert [job.title for job in context.runner.open_jobs] == ["Danh mục"]
    assert {title for title, *_ in listener.seen} == {"Danh mục"}
    steps.go.set()


def test_closing_the_register_stops_a_quiet_job(
    listener: Listener, steps: Steps, tmp_path: Path
) -> None:
    runner = ServiceRunner(partial(registers.create_register, tmp_path / "so-khac"))
    runner.start_quiet_job(listener.take, steps.print)
    assert steps.reached.wait(3)
    release = Timer(0.2, steps.go.set)
    release.start()
    runner.close()
    release.join()
    assert not steps.file.exists()
    assert not steps.half.exists()
