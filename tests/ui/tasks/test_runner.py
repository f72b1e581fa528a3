"""Answers come back to the widget that asked, in order, or not at all."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event, get_ident

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ocop_desktop.domain.change import ChangeKind, ChangeSet
from ocop_desktop.domain.errors import NotARegister, RecordMissing
from ocop_desktop.services import producers, registers
from ocop_desktop.store.database import Register
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.job import JobState
from ocop_desktop.ui.tasks.runner import Reply, ServiceRunner
from tests.builders import a_producer

Wait = Callable[[Callable[[], bool]], None]


class Listener(QWidget):
    """Keeps what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[object] = []
        self.failures: list[Exception] = []
        self.threads: list[int] = []

    def take(self, answer: object) -> None:
        self.answers.append(answer)
        self.threads.append(get_ident())

    def take_other(self, answer: object) -> None:
        self.answers.append(answer)

    def fail(self, error: Exception) -> None:
        self.failures.append(error)


def echo(register: object, value: object) -> object:
    del register
    return value


def wait_then_echo(register: object, go: Event, value: object) -> object:
    del register
    go.wait(5)
    return value


def wait_with_progress(register: object, go: Event, *, progress: object = None) -> None:
    del register, progress
    go.wait(5)


def save_with_progress(register: Register, go: Event, *, progress: object = None) -> None:
    del progress
    go.wait(5)
    producers.save(register, a_producer("Sau"))


@pytest.fixture
def listener(qtbot: QtBot) -> Listener:
    made = Listener()
    qtbot.addWidget(made)
    return made


def test_an_answer_comes_back_on_the_windows_own_thread(
    context: PageContext, listener: Listener, wait_for: Wait
) -> None:
    context.runner.call(listener.take, services.producers.find, "")
    wait_for(lambda: bool(listener.answers))
    assert listener.answers == [()]
    assert listener.threads == [get_ident()]


def test_answers_keep_the_order_of_the_questions(
    context: PageContext, listener: Listener, wait_for: Wait
) -> None:
    for number in range(20):
        context.runner.call(listener.take, echo, number)
    wait_for(lambda: len(listener.answers) == 20)
    assert listener.answers == list(range(20))


def test_typing_never_piles_up_only_the_newest_search_is_answered(
    context: PageContext, listener: Listener, wait_for: Wait
) -> None:
    go = Event()
    context.runner.call(listener.take_other, wait_then_echo, go, "first")
    for number in range(20):
        context.runner.call_latest(listener.take, echo, number)
    go.set()
    wait_for(lambda: len(listener.answers) >= 2)
    assert listener.answers == ["first", 19]


def test_an_answer_for_a_closed_widget_is_dropped(context: PageContext, wait_for: Wait) -> None:
    go = Event()
    closed, alive = Listener(), Listener()
    context.runner.call(closed.take, wait_then_echo, go, 1)
    context.runner.call(alive.take, echo, 2)
    delete(closed)
    go.set()
    wait_for(lambda: alive.answers == [2])
    assert closed.answers == []


def test_a_write_answers_first_and_then_tells_what_changed(
    qtbot: QtBot, context: PageContext, listener: Listener
) -> None:
    context.runner.changed.connect(listener.take_other)
    with qtbot.waitSignal(context.runner.changed):
        context.runner.call(listener.take, services.producers.save, a_producer())
    saved, change = listener.answers
    assert "HTX" in str(saved)
    assert "producer" in change.tables  # type: ignore[attr-defined]


def test_a_job_announces_only_what_it_wrote_itself(
    qtbot: QtBot, context: PageContext, listener: Listener, wait_for: Wait
) -> None:
    changes: list[ChangeSet] = []
    context.runner.changed.connect(changes.append)
    go = Event()
    reading = context.runner.start_job("In", listener.take_other, wait_with_progress, go)
    context.runner.call(listener.take, services.producers.save, a_producer())
    wait_for(lambda: len(changes) == 1)
    go.set()
    wait_for(lambda: reading.state is JobState.DONE)
    qtbot.wait(50)
    assert [change.tables for change in changes] == [frozenset({"producer"})]


def test_a_job_and_a_save_beside_it_are_both_announced(
    qtbot: QtBot, context: PageContext, listener: Listener, wait_for: Wait
) -> None:
    changes: list[ChangeSet] = []
    context.runner.changed.connect(changes.append)
    go = Event()
    job = context.runner.start_job("Nhập", listener.take_other, save_with_progress, go)
    context.runner.call(listener.take, services.producers.save, a_producer("Trước"))
    wait_for(lambda: len(changes) == 1)
    go.set()
    wait_for(lambda: job.state is JobState.DONE and len(changes) == 2)
    assert [change.sentence for change in changes] == [
        "Thêm chủ thể “Trước”",
        "Thêm chủ thể “Sau”",
    ]


def test_undoing_is_known_by_its_kind_not_by_its_sentence(
    context: PageContext, listener: Listener, wait_for: Wait
) -> None:
    kinds: list[ChangeKind] = []
    context.runner.changed.connect(lambda change: kinds.append(change.kind))
    context.runner.call(listener.take, services.producers.save, a_producer("Hoàn tác: HTX"))
    context.runner.call(listener.take_other, services.history.undo)
    context.runner.call(listener.take_other, services.history.redo)
    wait_for(lambda: len(kinds) == 3)
    assert kinds == [ChangeKind.DO, ChangeKind.UNDO, ChangeKind.REDO]


def test_a_read_changes_nothing(qtbot: QtBot, context: PageContext, listener: Listener) -> None:
    with qtbot.assertNotEmitted(context.runner.changed, wait=100):
        context.runner.call(listener.take, services.offices.get)


def test_a_failure_without_its_own_method_is_announced(
    qtbot: QtBot, context: PageContext, listener: Listener
) -> None:
    with qtbot.waitSignal(context.runner.failed) as failed:
        context.runner.call(listener.take, services.producers.get, 77)
    assert isinstance(failed.args[0], RecordMissing)
    assert listener.answers == []


def test_a_failure_goes_to_the_method_that_asked_for_it(
    qtbot: QtBot, context: PageContext, listener: Listener, wait_for: Wait
) -> None:
    with qtbot.assertNotEmitted(context.runner.failed):
        context.runner.call(Reply(listener.take, listener.fail), services.producers.get, 77)
        wait_for(lambda: bool(listener.failures))


def test_a_long_job_leaves_the_lists_alive(
    context: PageContext, listener: Listener, wait_for: Wait
) -> None:
    go = Event()
    context.runner.call_slow(listener.take_other, wait_then_echo, go, "drawn")
    context.runner.call(listener.take, echo, "list")
    wait_for(lambda: bool(listener.answers))
    assert listener.answers == ["list"]
    go.set()
    wait_for(lambda: "drawn" in listener.answers)


def test_a_register_that_cannot_be_opened_is_said_once(qtbot: QtBot, tmp_path: Path) -> None:
    runner = ServiceRunner(partial(registers.open_register, tmp_path))
    listener = Listener()
    qtbot.addWidget(listener)
    runner.failed.connect(listener.take)
    with qtbot.waitSignal(runner.opening_failed) as failed:
        runner.call(listener.take, echo, 1)
    assert isinstance(failed.args[0], NotARegister)
    runner.close()
    qtbot.wait(50)
    assert listener.answers == []


def test_closing_finishes_what_was_asked(qtbot: QtBot, tmp_path: Path) -> None:
    opening = partial(registers.create_register, tmp_path / "so")
    runner = ServiceRunner(opening)
    listener = Listener()
    qtbot.addWidget(listener)
    for number in range(5):
        runner.call(listener.take, services.producers.save, a_producer(f"HTX {number}"))
    runner.close()
    register = registers.open_register(tmp_path / "so")
    assert len(services.producers.names(register)) == 5
    register.close()


def test_a_question_after_closing_goes_unanswered(qtbot: QtBot, tmp_path: Path) -> None:
    runner = ServiceRunner(partial(registers.create_register, tmp_path / "so"))
    listener = Listener()
    qtbot.addWidget(listener)
    runner.close()
    runner.call(listener.take, echo, 1)
    qtbot.wait(30)
    assert listener.answers == []


def test_naming_a_verb_does_not_load_its_service() -> None:
    assert repr(services.products.find) == "ServiceCall(module='products', name='find')"
