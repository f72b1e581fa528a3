"""The strip at the window's bottom: the running job, the waiting ones and the outcome of the last."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.ui import theme, toast
from ocop_desktop.ui.tasks.job import Job, JobState
from ocop_desktop.ui.tasks.runner import ServiceRunner
from ocop_desktop.ui.widgets.elided_label import ElidedLabel
from ocop_desktop.ui.window.job_note import JobNote

SHOWN_AFTER_MS = 300
BAR_WIDTH = 320


class JobStrip(QFrame):
    """Hidden without jobs; a job is shown only if it runs for longer than `SHOWN_AFTER_MS`."""

    def __init__(self, runner: ServiceRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(toast.BOTTOM_WIDGET)
        self.setProperty("role", "jobs")
        self._jobs: list[Job] = []
        self.notes: list[JobNote] = []
        self.line = QWidget()
        self.title = ElidedLabel()
        self.bar = QProgressBar()
        self.count = theme.style_muted(QLabel())
        self.cancel = QPushButton()
        self.waiting = QPushButton()
        self._menu = QMenu(self.waiting)
        self._delay_timer = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        self._lay_out()
        self._delay_timer.timeout.connect(self._show_line)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        toast.reposition_toast(self.window())

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
        self._column.insertWidget(self._column.count() - 1, note)

    def _remove_note(self, note: JobNote) -> None:
        if note in self.notes:
            self.notes.remove(note)
            note.hide()
            note.deleteLater()
        self._update_strip()

    def _update_strip(self) -> None:
        if self._jobs:
            self._show_progress(self._jobs[0])
        if self._jobs and self.line.isHidden():
            if not self._delay_timer.isActive():
                self._delay_timer.start()
        elif not self._jobs:
            self._delay_timer.stop()
            self.line.hide()
        self.setVisible(bool(self.notes) or not self.line.isHidden())
        toast.reposition_toast(self.window())

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

    def _show_line(self) -> None:
        self.line.show()
        self._update_strip()

    def _cancel_first(self) -> None:
        self._jobs[0].cancel()
        self._update_strip()

    def _fill_menu(self) -> None:
        self._menu.clear()
        for job in self._jobs[1:]:
            action = self._menu.addAction(self.tr("Hủy: {title}").format(title=job.title))
            theme.set_icon(action, "x")
            action.triggered.connect(lambda _=False, job=job: job.cancel())

    def _lay_out(self) -> None:
        self.bar.setProperty("role", "job")
        self.bar.setTextVisible(False)
        self.bar.setMaximumWidth(BAR_WIDTH)
        self.bar.setAccessibleName(self.tr("Tiến độ"))
        self.waiting.setMenu(self._menu)
        self.waiting.setToolTip(self.tr("Xem các việc đang chờ, hủy bớt"))
        row = QHBoxLayout(self.line)
        row.setContentsMargins(2 * theme.GRID, theme.GRID // 2, theme.GRID, theme.GRID // 2)
        row.setSpacing(theme.GRID)
        row.addWidget(self.title, 2)
        row.addWidget(self.bar, 1)
        for widget in (self.count, self.cancel, self.waiting):
            row.addWidget(widget)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.line)
        self.line.hide()
        self.hide()
