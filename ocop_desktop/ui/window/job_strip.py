"""The running job and the waiting ones in the status bar, and how the last ones ended."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QWidget,
)

from ocop_desktop.ui import theme
from ocop_desktop.ui.tasks.job import Job, JobState
from ocop_desktop.ui.tasks.runner import ServiceRunner
from ocop_desktop.ui.toast import MessageRow
from ocop_desktop.ui.widgets.elided_label import ElidedLabel
from ocop_desktop.ui.widgets.popup_menu import PopupMenu
from ocop_desktop.ui.window.job_note import JobNote
from ocop_desktop.ui.words.values import keep_ampersands

SHOWN_AFTER_MS = 300
BAR_WIDTH = 120
TITLE_WIDTH = 180


class JobStrip(QFrame):
    """Hidden without jobs; a job is shown only if it runs for longer than `SHOWN_AFTER_MS`.

    How a job ended stands among the `messages`.
    """

    def __init__(
        self, runner: ServiceRunner, messages: MessageRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._messages = messages
        self._jobs: list[Job] = []
        self.notes: list[JobNote] = []
        self.title = ElidedLabel()
        self.bar = QProgressBar()
        self.count = theme.style_muted(QLabel())
        self.cancel = QPushButton(flat=True)
        self.waiting = QPushButton(flat=True)
        self._menu = PopupMenu(self.waiting)
        self._delay_timer = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        self._lay_out()
        self._delay_timer.timeout.connect(self.show)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.cancel.clicked.connect(self._cancel_first)
        runner.job_changed.connect(self.show_job)

    def show_job(self, job: Job) -> None:
        """Show the state and progress of `job`."""
        if job.state in {JobState.WAITING, JobState.RUNNING}:
            if job not in self._jobs:
                self._jobs.append(job)
        elif job in self._jobs:
            self._jobs.remove(job)
            self._add_note(job)
        self._update_strip()

    def _add_note(self, job: Job) -> None:
        """Show how `job` ended, in place of earlier notes, except those of failures."""
        for earlier in tuple(self.notes):
            if earlier.job.state is not JobState.FAILED:
                self._remove_note(earlier)
        if job.state is JobState.DONE and job.outcome is None:
            return
        note = JobNote(job)
        note.closed.connect(self._remove_note)
        self.notes.append(note)
        self._messages.show_message(note)

    def _remove_note(self, note: JobNote) -> None:
        if note in self.notes:
            self.notes.remove(note)
            self._messages.remove_message(note)
            note.hide()
            note.deleteLater()

    def _update_strip(self) -> None:
        if self._jobs:
            self._show_progress(self._jobs[0])
        if self._jobs and self.isHidden():
            if not self._delay_timer.isActive():
                self._delay_timer.start()
        elif not self._jobs:
            self._delay_timer.stop()
            self.hide()

    def _show_progress(self, job: Job) -> None:
        self.title.show_text(job.title)
        self.bar.setRange(0, job.total)
        self.bar.setValue(job.done)
        self.count.setText(f"{job.done} / {job.total}" if job.total else "")
        self.cancel.setText(self.tr("Hủy") if job.is_open else self.tr("Đang hủy…"))
        self.cancel.setToolTip(self.tr("Hủy: {title}").format(title=job.title))
        self.cancel.setEnabled(job.is_open)
        waiting_count = len(self._jobs) - 1
        self.waiting.setText(self.tr("{count} việc đang chờ").format(count=waiting_count))
        self.waiting.setVisible(waiting_count > 0)

    def _cancel_first(self) -> None:
        self._jobs[0].cancel()
        self._update_strip()

    def _fill_menu(self) -> None:
        self._menu.clear()
        for job in self._jobs[1:]:
            action = self._menu.addAction(
                self.tr("Hủy: {title}").format(title=keep_ampersands(job.title))
            )
            theme.set_icon(action, "x")
            action.triggered.connect(lambda _=False, job=job: job.cancel())

    def _lay_out(self) -> None:
        self.bar.setProperty("role", "job")
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(BAR_WIDTH)
        self.bar.setAccessibleName(self.tr("Tiến độ"))
        self.waiting.setMenu(self._menu)
        self.waiting.setToolTip(self.tr("Xem các việc đang chờ, hủy bớt"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GRID, 0, theme.GRID, 0)
        row.setSpacing(theme.GRID)
        self.title.setFixedWidth(TITLE_WIDTH)
        for widget in (self.title, self.bar, self.count, self.cancel, self.waiting):
            row.addWidget(widget)
        self.hide()
