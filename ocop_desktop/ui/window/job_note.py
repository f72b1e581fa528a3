"""A message in the status bar about a job that has ended: its outcome and the next step."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from ocop_desktop.ui import errors, theme
from ocop_desktop.ui.tasks.job import Action, Job, JobState
from ocop_desktop.ui.toast import DISPLAY_MS
from ocop_desktop.ui.widgets.elided_label import ElidedLabel

_STYLES = {
    JobState.DONE: ("done", ""),
    JobState.FAILED: ("failed", "error"),
    JobState.CANCELLED: ("cancelled", "muted"),
}


class JobNote(QFrame):
    """Emits `closed` with itself on closing or after a time; a failure stays until it is closed."""

    closed = Signal(object)

    def __init__(self, job: Job, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.job = job
        style, role = _STYLES[job.state]
        self.setProperty("role", f"job-{style}")
        self.words = ElidedLabel()
        self.words.show_text(self._words())
        theme.set_role(self.words, role)
        self._timer = QTimer(self, singleShot=True, interval=DISPLAY_MS)
        self._timer.timeout.connect(self.on_timeout)
        self._lay_out(self._actions())
        if job.state is not JobState.FAILED:
            self._timer.start()

    def on_timeout(self) -> None:
        """Close, unless the mouse or the focus is on the message: a button may be about to be pressed."""
        focused = self.window().focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._timer.start()
        else:
            self.request_close()

    def request_close(self) -> None:
        """Emit `closed`."""
        self.closed.emit(self)

    def show_details(self) -> None:
        """Open the full message of the failure, with the details for support."""
        if self.job.error is not None:
            errors.show(errors.message_of(self.job.error), self._details, self.window())

    def _words(self) -> str:
        job = self.job
        if job.error is not None:
            self._details = errors.note(job.error)
            return f"{job.title}: {errors.message_of(job.error).summary}"
        if job.state is JobState.CANCELLED:
            return self.tr("Đã hủy: {title}").format(title=job.title)
        return job.outcome.words if job.outcome else job.title

    def _actions(self) -> Sequence[Action]:
        if self.job.error is not None:
            return ((self.tr("Chi tiết"), self.show_details),)
        return self.job.outcome.actions if self.job.outcome else ()

    def _lay_out(self, actions: Sequence[Action]) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GRID, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self.words, 1)
        for label, act in actions:
            button = QPushButton(label, flat=True)
            button.clicked.connect(lambda _=False, act=act: act())
            row.addWidget(button)
        close = QToolButton(autoRaise=True)
        close.setToolTip(self.tr("Đóng thông báo"))
        close.setAccessibleName(close.toolTip())
        theme.set_icon(close, "x")
        close.clicked.connect(self.request_close)
        row.addWidget(close)
