"""The dialog that reads what can be read of a damaged register into a new one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.domain.errors import RegisterDamaged
from ocop_desktop.domain.health.repair import SalvageReport
from ocop_desktop.domain.text import format_number
from ocop_desktop.ui import errors, theme
from ocop_desktop.ui.backups.words import count_words, folder_beside, table_counts
from ocop_desktop.ui.fields.folder import FolderField
from ocop_desktop.ui.files import choose_folder
from ocop_desktop.ui.forms.paged_form import resize_within_screen
from ocop_desktop.ui.health.problem_table import ProblemTable
from ocop_desktop.ui.preferences import Preferences
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.no_register import without_register
from ocop_desktop.ui.tasks.runner import Reply, ServiceRunner
from ocop_desktop.ui.widgets.job_dialog import JobDialog


class SalvageDialog(JobDialog):
    """Salvages the register in `folder`; `salvaged` carries the new one's folder when it is to be opened."""

    salvaged = Signal(object)

    def __init__(
        self,
        runner: ServiceRunner,
        preferences: Preferences,
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(runner, parent)
        self._runner = runner
        self._preferences = preferences
        self._folder = folder
        self._report: SalvageReport | None = None
        self.setWindowTitle(self.tr("Cứu dữ liệu sang sổ mới"))
        self.target = FolderField(self.tr("Thư mục của sổ mới"))
        self.target.set_value(str(folder_beside(folder, "cuu")))
        self.outcome = QLabel(wordWrap=True)
        self.lost = ProblemTable()
        self.lost.setVisible(False)
        self.start_button = theme.make_button(self.tr("&Bắt đầu cứu"), "download")
        self.open_button = theme.make_button(self.tr("&Mở sổ mới"), "book-open")
        self.open_button.hide()
        self.close_button = QPushButton(self.tr("Đó&ng"))
        self.close_button.setAutoDefault(False)
        theme.style_primary(self.start_button).setDefault(True)
        theme.style_primary(self.open_button)
        self._lay_out()
        self.start_button.clicked.connect(self.salvage)
        self.open_button.clicked.connect(self._open)
        self.close_button.clicked.connect(self.reject)
        self.target.browse_requested.connect(self._choose_target)
        self.jobs.ended.connect(self._on_ended)

    def salvage(self) -> None:
        """Begin; the dialog shows what came of it."""
        if self.jobs.is_running:
            return
        job = self._runner.start_job(
            self.tr("Đang đọc sổ hỏng"),
            Reply(self._on_salvaged, self._on_failed),
            without_register(services.health.salvage),
            self._folder,
            Path(self.target.value()),
        )
        self.start_button.setEnabled(False)
        self.target.setEnabled(False)
        self.jobs.show_job(job)

    def _on_salvaged(self, report: SalvageReport) -> None:
        self._report = report
        self.outcome.setText(self._outcome_words(report))
        self.lost.show_problems(report.lost)
        self.lost.setVisible(bool(report.lost))
        self.start_button.hide()
        self.open_button.show()
        self.open_button.setDefault(True)
        self.open_button.setFocus()

    def _outcome_words(self, report: SalvageReport) -> str:
        words = self.tr("Đã dựng sổ mới ở “{folder}”: {records}.").format(
            folder=report.folder, records=count_words(table_counts(report.counts)) or "0"
        )
        restored = sum(report.restored.values())
        if restored:
            words += " " + self.tr("Lấy từ lịch sử: {count} bản ghi.").format(
                count=format_number(restored)
            )
        if report.lost:
            return f"{words} " + self.tr("Không cứu được {count} chỗ, kể dưới đây.").format(
                count=format_number(len(report.lost))
            )
        return words

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, RegisterDamaged):
            errors.note(error)
            self.outcome.setText(
                self.tr(
                    "Không đọc được gì trong tệp của sổ này. Hãy đóng lại rồi khôi phục từ bản sao."
                )
            )
        else:
            errors.report(error)

    def _on_ended(self) -> None:
        self.start_button.setEnabled(True)
        self.target.setEnabled(self._report is None)

    def _open(self) -> None:
        if self._report is not None:
            self.salvaged.emit(self._report.folder)
            self.accept()

    def _choose_target(self) -> None:
        title = self.tr("Chọn nơi đặt thư mục của sổ mới")
        choose_folder(self, self._preferences, title, self._set_parent)

    def _set_parent(self, parent: Path) -> None:
        self.target.set_value(str(parent / (Path(self.target.value()).name or "so-cuu")))

    def _lay_out(self) -> None:
        words = self.tr(
            "Chương trình đọc những gì còn đọc được, lấy chỗ hỏng từ lịch sử ghi, và dựng thành "
            "một sổ mới. Sổ hỏng không bị ghi gì."
        )
        label = QLabel(self.tr("&Sổ mới đặt ở"))
        label.setBuddy(self.target.path)
        place = QHBoxLayout()
        place.addWidget(label)
        place.addWidget(self.target, 1)
        bottom = QHBoxLayout()
        bottom.addWidget(self.jobs, 1)
        for button in (self.close_button, self.start_button, self.open_button):
            bottom.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        column.addWidget(theme.style_heading(QLabel(self.windowTitle())))
        column.addWidget(theme.style_muted(QLabel(words, wordWrap=True)))
        column.addLayout(place)
        column.addWidget(self.outcome)
        column.addWidget(self.lost, 1)
        column.addStretch(1)
        column.addLayout(bottom)
        resize_within_screen(self, 110, 24)
        self.start_button.setFocus()
