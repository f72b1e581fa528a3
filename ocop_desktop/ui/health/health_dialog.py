"""The dialog that checks the register: progress, problems in words, and what can be done about them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.domain.change import ChangeSet
from ocop_desktop.domain.health.report import HealthProblem, HealthReport, ProblemKind
from ocop_desktop.domain.text import format_number
from ocop_desktop.ui import errors, theme
from ocop_desktop.ui.backups.words import moment_words, now
from ocop_desktop.ui.forms.paged_form import resize_within_screen
from ocop_desktop.ui.health.problem_table import ProblemRow, ProblemTable
from ocop_desktop.ui.health.salvage_dialog import SalvageDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.job import Job, JobState
from ocop_desktop.ui.tasks.no_register import without_register
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.widgets.ask import ask
from ocop_desktop.ui.widgets.button_row import ButtonRow
from ocop_desktop.ui.widgets.dialog_buttons import connect_buttons
from ocop_desktop.ui.widgets.empty_state import EmptyState
from ocop_desktop.ui.widgets.job_dialog import JobDialog
from ocop_desktop.ui.writing import is_writing_allowed, needs_writing

PAGES = {
    "product": "products",
    "producer": "producers",
    "evaluation": "evaluations",
    "fair": "fairs",
}
_SET_BACK = {ProblemKind.UNREADABLE_VALUE, ProblemKind.CHANGED_VALUE}


class HealthDialog(JobDialog):
    """Checks the open register in `folder` in full; nothing is said to be sound before it was read.

    `checked` carries the report of each check that came to its end. `record_requested` carries a page
    and the record to show; `restore_requested` asks for the wizard; `salvaged` carries the folder of a
    new register.
    """

    checked = Signal(object)
    record_requested = Signal(str, object)
    restore_requested = Signal()
    salvaged = Signal(object)

    def __init__(self, context: PageContext, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(context.runner, parent)
        self._context = context
        self._folder = folder
        self.setWindowTitle(self.tr("Kiểm tra sổ"))
        self.outcome = QLabel(wordWrap=True)
        self.table = ProblemTable()
        self._make_buttons()
        self._lay_out()
        self.table.selection_changed.connect(self._show_usable)
        self.table.opened.connect(self._open_row)
        self.jobs.ended.connect(self._on_ended)
        self._show_usable()

    def check(self) -> None:
        """Read the whole register now."""
        if self.jobs.is_running:
            return
        self.outcome.setText(self.tr("Đang đọc cả sổ: tệp, từng giá trị, lịch sử, ảnh và giấy tờ…"))
        theme.set_role(self.outcome, "muted")
        self.table.show_problems(())
        self.table.set_empty_state(EmptyState("search", self.tr("Đang kiểm tra…"), ""))
        job = self._context.runner.start_job(
            self.tr("Kiểm tra sổ"),
            Reply(self.show_report, self._on_failed),
            without_register(services.health.check),
            self._folder,
        )
        self.jobs.show_job(job)
        self._show_usable()

    def set_back(self) -> None:
        """Set the selected values back to what was last recorded, after a question."""
        problems = self._mendable()
        if not problems:
            return
        words = self.tr(
            "{count} giá trị sẽ được đặt lại như lần ghi gần nhất trong lịch sử. "
            "Giá trị đang có ở đó không nằm trong lịch sử, nên tệp của sổ được chép nguyên vào "
            "thư mục backups trước đã."
        ).format(count=format_number(len(problems)))
        ask(
            self,
            self.tr("Đặt lại giá trị đã ghi"),
            words,
            [(self.tr("Đặt &lại"), self._set_back)],
            self.tr("&Quay lại"),
            stay_by_default=True,
        )

    def _set_back(self) -> None:
        self._context.runner.call(
            Reply(self._on_set_back, self._on_failed), services.health.set_back, self._mendable()
        )

    def _on_set_back(self, change: ChangeSet | None) -> None:
        del change
        self.check()

    def _on_failed(self, error: Exception) -> None:
        self.outcome.setText(self.tr("Chưa kiểm tra xong, nên chưa biết sổ có lỗi hay không."))
        theme.set_role(self.outcome, "warning")
        errors.report(error)

    def _on_ended(self, job: Job) -> None:
        if job.state is JobState.CANCELLED:
            self.outcome.setText(self.tr("Đã dừng giữa chừng, nên chưa biết sổ có lỗi hay không."))
            theme.set_role(self.outcome, "warning")
            self.table.set_empty_state(EmptyState("search", self.tr("Chưa kiểm tra xong"), ""))
        self._show_usable()

    def show_report(self, report: HealthReport) -> None:
        """Show what a check has found just now."""
        moment = moment_words(now(), now())
        counts = self._counted_words(report)
        if report.is_sound:
            words = self.tr("Không thấy lỗi. Đã đọc lúc {moment}: {counts}.")
            self.table.set_empty_state(EmptyState("circle-check", self.tr("Không thấy lỗi"), ""))
        else:
            words = self.tr("Thấy {found} chỗ sai. Đã đọc lúc {moment}: {counts}.")
        self.outcome.setText(
            words.format(moment=moment, counts=counts, found=format_number(len(report.problems)))
        )
        theme.set_role(self.outcome, "done" if report.is_sound else "error")
        self.table.show_problems(report.problems)
        self._show_usable()
        self.checked.emit(report)

    def _counted_words(self, report: HealthReport) -> str:
        names = {
            "rows": self.tr("{count} bản ghi"),
            "changes": self.tr("{count} việc trong lịch sử"),
            "media": self.tr("{count} ảnh và giấy tờ"),
        }
        parts = [
            words.format(count=format_number(report.checked[noun]))
            for noun, words in names.items()
            if noun in report.checked
        ]
        return ", ".join(parts) or self.tr("tệp của sổ")

    def _mendable(self) -> tuple[HealthProblem, ...]:
        """The selected problems whose values the history knows; all of them where none is selected."""
        chosen = self.table.selected_problems() or tuple(row.problem for row in self.table.rows)
        return tuple(one for one in chosen if one.kind in _SET_BACK and one.record is not None)

    def _show_usable(self) -> None:
        is_free = not self.jobs.is_running
        has_problems = bool(self.table.rows)
        self.again_button.setEnabled(is_free)
        self.open_button.setEnabled(is_free and self._selected_place() is not None)
        self.set_back_button.setEnabled(is_free and bool(self._mendable()) and is_writing_allowed())
        self.restore_button.setEnabled(is_free and has_problems)
        self.salvage_button.setEnabled(is_free and has_problems)

    def _selected_place(self) -> tuple[str, int] | None:
        """The page and the number of the selected record; None where no page shows it."""
        problems = self.table.selected_problems()
        record = problems[0].record if problems else None
        if record is None or record.table not in PAGES:
            return None
        return PAGES[record.table], record.id

    def _open_record(self) -> None:
        place = self._selected_place()
        if place is not None:
            self.accept()
            self.record_requested.emit(*place)

    def _open_row(self, row: ProblemRow) -> None:
        del row
        self._open_record()

    def _ask_to_restore(self) -> None:
        self.accept()
        self.restore_requested.emit()

    def _salvage(self) -> None:
        dialog = SalvageDialog(self._context.runner, self._context.preferences, self._folder, self)
        dialog.salvaged.connect(self.salvaged)
        dialog.open()

    def _make_buttons(self) -> None:
        make = theme.make_button
        self.again_button = make(self.tr("&Kiểm tra lại"), "rotate-ccw")
        self.open_button = make(self.tr("&Mở bản ghi"), "eye")
        self.set_back_button = make(self.tr("Đặt &lại giá trị đã ghi…"), "undo-2")
        self.restore_button = make(self.tr("Khôi &phục từ bản sao…"), "history")
        self.salvage_button = make(self.tr("&Cứu sang sổ mới…"), "download")
        self.close_button = QPushButton(self.tr("Đó&ng"))
        needs_writing(self.set_back_button)
        connect_buttons(
            (
                (self.again_button, self.check),
                (self.open_button, self._open_record),
                (self.set_back_button, self.set_back),
                (self.restore_button, self._ask_to_restore),
                (self.salvage_button, self._salvage),
                (self.close_button, self.reject),
            )
        )

    def _lay_out(self) -> None:
        row = ButtonRow(margin=0)
        row.add((self.again_button, self.open_button, self.set_back_button, self.restore_button,
                 self.salvage_button))  # fmt: skip
        bottom = QHBoxLayout()
        bottom.addWidget(self.jobs, 1)
        bottom.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        column.addWidget(theme.style_heading(QLabel(self.windowTitle())))
        column.addWidget(self.outcome)
        column.addWidget(row)
        column.addWidget(self.table, 1)
        column.addLayout(bottom)
        resize_within_screen(self, 140, 30)
