"""The dialog that unlocks score sheets; the reason goes into the history."""

from collections.abc import Iterable

from PySide6.QtWidgets import QLabel, QWidget

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.problems import Problem, Severity
from ocop_desktop.ui.fields.text import LongTextField
from ocop_desktop.ui.forms.record_dialog import RecordDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply


class UnlockDialog(RecordDialog):
    """Unlocks an evaluation; `record_saved` carries it."""

    def __init__(
        self, context: PageContext, evaluation_id: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, "", parent)
        self._evaluation_id = evaluation_id
        self.setWindowTitle(self.tr("Mở khóa phiếu chấm"))
        self.heading.setText(self.tr("Mở khóa phiếu chấm"))
        self.form.add_full_width(
            QLabel(self.tr("Lý do được ghi vào nhật ký cùng ngày giờ và người mở."), wordWrap=True)
        )
        self.reason = self.form.add("reason", self.tr("Lý do"), LongTextField(3), required=True)
        self.save_button.setText(self.tr("Mở khóa"))
        self.resize(max(460, 52 * self.fontMetrics().averageCharWidth()), self.sizeHint().height())
        self.reason.setFocus()

    def record(self) -> str:
        """Return the reason as typed."""
        return self.reason.value()

    def problems(self, record: str) -> Iterable[Problem]:
        """Find a missing reason."""
        if not record:
            yield Problem("reason", ValueReason.REQUIRED, Severity.HARD)

    def save_record(self, record: str) -> None:
        self.context.runner.call(
            Reply(self.on_saved, self.on_refused),
            services.evaluations.unlock,
            self._evaluation_id,
            record,
        )
