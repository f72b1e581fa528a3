"""The copy that is made when a register is closed: shown, and skipped where nobody wants to wait."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.domain.backups.backup import Backup
from ocop_desktop.domain.errors import RegisterDamaged
from ocop_desktop.ui import errors, theme
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply, ServiceRunner
from ocop_desktop.ui.widgets.job_bar import JobBar
from ocop_desktop.ui.widgets.screen_fit import resize_bounded
from ocop_desktop.ui.widgets.wrapped_label import WrappedLabel

_WIDTH, _HEIGHT = 520, 150


class ClosingBackup(QDialog):
    """Calls `following` once the copy is made or skipped; a refused copy is told first."""

    def __init__(
        self, runner: ServiceRunner, following: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._following = following
        self.setWindowTitle(self.tr("Sao lưu trước khi đóng"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.words = WrappedLabel(self.tr("Đang sao lưu những gì vừa ghi…"))
        self.jobs = JobBar(runner)
        self.jobs.cancel_button.hide()
        self.skip_button = QPushButton(self.tr("&Bỏ qua và đóng"))
        self.stay_button = QPushButton(self.tr("&Quay lại"))
        self.retry_button = QPushButton(self.tr("&Thử lại"))
        self.retry_button.hide()
        for button in (self.skip_button, self.stay_button, self.retry_button):
            button.setAutoDefault(False)
        self.skip_button.clicked.connect(self.skip)
        self.stay_button.clicked.connect(self.reject)
        self.retry_button.clicked.connect(self.start)
        self._lay_out()

    def start(self) -> None:
        """Begin the copy."""
        self.retry_button.hide()
        self.words.setText(self.tr("Đang sao lưu những gì vừa ghi…"))
        job = self._runner.start_job(
            self.tr("Sao lưu"),
            Reply(self._on_backed_up, self._on_refused),
            services.backups.back_up_if_changed,
        )
        self.jobs.show_job(job)

    def skip(self) -> None:
        """Close without a copy."""
        self.jobs.cancel()
        self._leave()

    def reject(self) -> None:
        """Stop the copy and stay."""
        self.jobs.cancel()
        super().reject()

    def _on_backed_up(self, backup: Backup | None) -> None:
        del backup
        self._leave()

    def _on_refused(self, error: Exception) -> None:
        errors.note(error)
        message = errors.message_of(error)
        self.words.setText(f"{message.summary} {message.next_step}")
        self.skip_button.setText(self.tr("Đóng &không sao lưu"))
        can_succeed = not isinstance(error, RegisterDamaged)
        self.retry_button.setVisible(can_succeed)
        (self.retry_button if can_succeed else self.skip_button).setFocus()

    def _leave(self) -> None:
        following = self._following
        self.accept()
        following()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.stay_button, self.retry_button, self.skip_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        column.addWidget(self.words)
        column.addWidget(self.jobs)
        column.addStretch(1)
        column.addLayout(buttons)
        resize_bounded(self, _WIDTH, _HEIGHT)
