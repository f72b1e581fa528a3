"""The progress of one job inside a dialog, with a button that cancels it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.tasks.job import Job, JobState
from ocop_desktop.ui.tasks.runner import ServiceRunner
from ocop_desktop.ui.widgets.elided_label import ElidedLabel

_SCALE = 1000  # Qt counts with 32 bits, a register may have more bytes


class JobBar(QFrame):
    """Keeps its place while no job runs; `ended` carries the job once it is done, failed or cancelled."""

    ended = Signal(object)

    def __init__(self, runner: ServiceRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.job: Job | None = None
        self.title = ElidedLabel()
        self.bar = QProgressBar(textVisible=False)
        self.bar.setProperty("role", "job")
        self.bar.setAccessibleName(self.tr("Tiến độ"))
        self.cancel_button = QPushButton(self.tr("&Dừng"))
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self.title, 2)
        row.addWidget(self.bar, 3)
        row.addWidget(self.cancel_button)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()
        runner.job_changed.connect(self._on_job_changed)

    @property
    def is_running(self) -> bool:
        """Whether a job is shown that has not ended."""
        return self.job is not None

    def show_job(self, job: Job) -> None:
        """Show `job` until it has ended."""
        self.job = job
        self._show_progress(job)
        self.show()

    def cancel(self) -> None:
        """Cancel the job that is shown."""
        if self.job is not None:
            self.job.cancel()
            self.cancel_button.setEnabled(False)

    def _on_job_changed(self, job: Job) -> None:
        if job is not self.job:
            return
        if job.state in {JobState.WAITING, JobState.RUNNING}:
            self._show_progress(job)
            return
        self.job = None
        self.hide()
        self.ended.emit(job)

    def _show_progress(self, job: Job) -> None:
        self.title.show_text(job.title)
        self.cancel_button.setEnabled(job.is_open)
        self.bar.setRange(0, _SCALE if job.total else 0)
        self.bar.setValue(_SCALE * job.done // job.total if job.total else 0)
