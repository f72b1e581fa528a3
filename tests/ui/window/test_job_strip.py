"""The status bar shows the job under way, those that wait, and how they ended."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.errors import CannotWrite
from ocop_desktop.domain.print.documents import Printed
from ocop_desktop.ui import toast
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.pdf_preview import Preview, offer_preview
from ocop_desktop.ui.tasks.job import JobOutcome, JobState
from ocop_desktop.ui.window.job_strip import JobStrip
from ocop_desktop.ui.window.main_window import MainWindow

Wait = Callable[[Callable[[], bool]], None]
Progress = Callable[[int, int], None]


class Printing:
    """A service of three pages that waits after the second for `go`."""

    def __init__(self, error: Exception | None = None) -> None:
        self.go = Event()
        self.error = error

    def run(self, register: object, *, progress: Progress | None = None) -> int:
        """Print."""
        del register
        assert progress is not None
        progress(2, 3)
        self.go.wait(5)
        progress(3, 3)
        if self.error is not None:
            raise self.error
        return 3


class Clerk(MainWindow):
    """The window, which also hears of what was printed."""

    looked = False

    def look(self) -> None:
        self.looked = True

    def hear(self, pages: int) -> JobOutcome:
        return JobOutcome(f"Đã in {pages} trang.", (("Xem", self.look),))

    def hear_quietly(self, pages: int) -> None:
        del pages


@pytest.fixture
def window(qtbot: QtBot, context: PageContext) -> Iterator[Clerk]:
    made = Clerk(context)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    context.runner.changed.disconnect(made._on_changed)


@pytest.fixture
def strip(window: Clerk) -> JobStrip:
    found = window.findChild(JobStrip)
    assert isinstance(found, JobStrip)
    return found


@pytest.fixture
def printing() -> Iterator[Printing]:
    made = Printing()
    yield made
    made.go.set()


def button(strip: JobStrip, words: str) -> QAbstractButton:
    """The button a clerk sees under those words."""
    return next(
        one
        for one in strip.window().findChildren(QAbstractButton)
        if words in {one.text(), one.toolTip()} and one.isVisible()
    )


def says(strip: JobStrip) -> list[str]:
    """What the notes say."""
    return [note.words.text() for note in strip.notes]


def question(window: Clerk) -> QMessageBox:
    """The question the window asks."""
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    return box


def test_the_strip_is_hidden_without_jobs(strip: JobStrip) -> None:
    assert not strip.isVisible()


def test_the_job_under_way_shows_its_progress_and_those_that_wait(
    window: Clerk, strip: JobStrip, context: PageContext, printing: Printing, wait_for: Wait
) -> None:
    context.runner.start_job("Danh mục hội chợ", window.hear, printing.run)
    context.runner.start_job("Tờ giới thiệu", window.hear, printing.run)
    wait_for(strip.isVisible)
    wait_for(lambda: strip.count.text() == "2 / 3")
    assert strip.title.text() == "Danh mục hội chợ"
    assert (strip.bar.value(), strip.bar.maximum()) == (2, 3)
    assert strip.waiting.text() == "1 việc đang chờ"
    assert strip.parentWidget() is window.statusBar()


def test_a_job_that_waits_is_cancelled_from_the_list(
    window: Clerk, strip: JobStrip, context: PageContext, printing: Printing, wait_for: Wait
) -> None:
    context.runner.start_job("Danh mục hội chợ", window.hear, printing.run)
    second = context.runner.start_job("Tờ giới thiệu", window.hear, printing.run)
    wait_for(strip.isVisible)
    menu = strip.waiting.menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Hủy: Tờ giới thiệu"]
    menu.actions()[0].trigger()
    wait_for(lambda: second.state is JobState.CANCELLED)
    wait_for(lambda: says(strip) == ["Đã hủy: Tờ giới thiệu"])
    assert not strip.waiting.isVisible()
    assert strip.title.text() == "Danh mục hội chợ"


def test_the_keyboard_reaches_the_cancel_button(
    window: Clerk, strip: JobStrip, context: PageContext, printing: Printing, wait_for: Wait
) -> None:
    context.runner.start_job("Danh mục hội chợ", window.hear, printing.run)
    wait_for(strip.isVisible)
    for _ in range(300):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is strip.cancel:
            break
    QTest.keyClick(strip.cancel, Qt.Key.Key_Space)
    assert strip.cancel.text() == "Đang hủy…"
    assert not strip.cancel.isEnabled()
    printing.go.set()
    wait_for(lambda: says(strip) == ["Đã hủy: Danh mục hội chợ"])
    assert not strip.isVisible()
    strip.notes[0].on_timeout()
    assert not strip.notes


def test_a_finished_job_says_its_result_with_what_can_be_done(
    window: Clerk, strip: JobStrip, context: PageContext, printing: Printing, wait_for: Wait
) -> None:
    printing.go.set()
    context.runner.start_job("Danh mục", window.hear, printing.run)
    wait_for(lambda: says(strip) == ["Đã in 3 trang."])
    button(strip, "Xem").click()
    assert window.looked
    button(strip, "Đóng thông báo").click()
    assert not strip.notes


def test_a_note_waits_while_one_of_its_buttons_has_the_focus(
    window: Clerk, strip: JobStrip, context: PageContext, printing: Printing, wait_for: Wait
) -> None:
    printing.go.set()
    context.runner.start_job("Danh mục", window.hear, printing.run)
    wait_for(lambda: bool(strip.notes))
    button(strip, "Xem").setFocus()
    strip.notes[0].on_timeout()
    assert strip.notes[0].isVisible()
    window.page.setFocus()
    strip.notes[0].on_timeout()
    assert not strip.notes


def test_a_job_without_anything_to_say_goes_quietly(
    window: Clerk, strip: JobStrip, context: PageContext, printing: Printing, wait_for: Wait
) -> None:
    printing.go.set()
    job = context.runner.start_job("Danh mục", window.hear_quietly, printing.run)
    wait_for(lambda: job.state is JobState.DONE)
    assert not strip.isVisible()


def test_a_failure_stays_until_it_is_closed(
    window: Clerk, strip: JobStrip, context: PageContext, wait_for: Wait
) -> None:
    failing = Printing(CannotWrite(Path("danh-muc.pdf"), "No space left on device"))
    failing.go.set()
    context.runner.start_job("Danh mục", window.hear, failing.run)
    wait_for(lambda: bool(strip.notes))
    assert says(strip)[0].startswith("Danh mục: ")
    assert "danh-muc.pdf" in says(strip)[0]
    following = Printing()
    following.go.set()
    context.runner.start_job("Tờ giới thiệu", window.hear, following.run)
    wait_for(lambda: len(strip.notes) == 2)
    button(strip, "Đóng thông báo").click()
    assert "danh-muc.pdf" in says(strip)[0]
    button(strip, "Chi tiết").click()
    assert "No space left" not in question(window).text()
    question(window).close()
    button(strip, "Đóng thông báo").click()
    assert not strip.notes


def place_of_page(window: Clerk) -> QRect:
    """Where the page stands in the window."""
    QApplication.processEvents()
    return QRect(window.page.mapTo(window, QPoint()), window.page.size())


def test_neither_a_message_nor_a_job_covers_or_moves_the_page(
    window: Clerk, strip: JobStrip, context: PageContext, printing: Printing, wait_for: Wait
) -> None:
    page, bar = place_of_page(window), window.statusBar().geometry()
    toast.show_toast(window.page, "Đã lưu. " * 40, ("Hoàn tác (Ctrl+Z)", window.look))
    note = window.findChild(toast.Toast)
    assert isinstance(note, toast.Toast)
    assert note.isVisible()
    assert place_of_page(window) == page
    assert bar.contains(QRect(note.mapTo(window, QPoint()), note.size()))
    context.runner.start_job("Danh mục " * 40, window.hear, printing.run)
    context.runner.start_job("Tờ giới thiệu", window.hear, printing.run)
    wait_for(strip.isVisible)
    assert place_of_page(window) == page
    printing.go.set()
    wait_for(lambda: bool(strip.notes))
    assert place_of_page(window) == page
    assert window.statusBar().geometry() == bar


def test_closing_while_a_job_runs_asks_and_waiting_keeps_the_window(
    window: Clerk, context: PageContext, printing: Printing, wait_for: Wait
) -> None:
    job = context.runner.start_job("Danh mục hội chợ", window.hear, printing.run)
    assert not window.close()
    box = question(window)
    assert "Danh mục hội chợ" in box.text()
    default = box.defaultButton()
    assert default is not None
    assert default.text() == "Đợi &xong"
    default.click()
    assert window.isVisible()
    printing.go.set()
    wait_for(lambda: job.state is JobState.DONE)


def test_cancel_and_close_stops_the_jobs_and_closes(
    window: Clerk, context: PageContext, printing: Printing, wait_for: Wait
) -> None:
    jobs = [
        context.runner.start_job(f"Việc {number}", window.hear, printing.run) for number in range(2)
    ]
    assert not window.close()
    box = question(window)
    next(one for one in box.buttons() if one.text() == "&Hủy việc và đóng").click()
    assert not window.isVisible()
    printing.go.set()
    wait_for(lambda: {job.state for job in jobs} == {JobState.CANCELLED})


def test_a_window_without_jobs_closes_at_once(window: Clerk) -> None:
    assert window.close()
    assert window.findChild(QMessageBox) is None


def test_a_printed_catalogue_is_shown_or_offered_when_the_clerk_has_gone_on(
    window: Clerk, context: PageContext, tmp_path: Path
) -> None:
    printed = Printed(tmp_path / "danh-muc.pdf", 12, 66)
    window.go_to("fairs")
    page = window.page
    window.go_to("products")
    outcome = offer_preview(page, context.preferences, printed)
    assert outcome is not None
    assert outcome.words == "Đã vẽ xong “danh-muc”: 12 trang."
    ((label, look),) = outcome.actions
    assert label == "Xem"
    look()
    preview = page.findChild(Preview)
    assert isinstance(preview, Preview)
    preview.close()
