"""A dialog in which one job runs: what closes the dialog stops the job first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QWidget

from ocop_desktop.ui.tasks.runner import ServiceRunner
from ocop_desktop.ui.widgets.job_bar import JobBar


class JobDialog(QDialog):
    """Shows its job in `jobs`; it is deleted when it closes."""

    def __init__(self, runner: ServiceRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.jobs = JobBar(runner)

    def reject(self) -> None:
        """Stop what runs, or close."""
        if self.jobs.is_running:
            self.jobs.cancel()
            return
        self.release()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.jobs.cancel()
        self.release()
        super().closeEvent(event)

    def release(self) -> None:
        """Let go of what the dialog alone holds, such as temporary files."""
