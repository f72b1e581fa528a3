"""The dialog of a certificate's extension (article 12.3): last day and document."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.day_meaning import DayMeaning
from ocop_desktop.domain.deadlines.working_days import add_days
from ocop_desktop.domain.law.regulation import find_in_force
from ocop_desktop.domain.problems import Problem, Severity
from ocop_desktop.domain.register.checks import check_recognition
from ocop_desktop.domain.register.recognition import Recognition
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.fields.text import LongTextField
from ocop_desktop.ui.forms.paged_form import resize_within_screen
from ocop_desktop.ui.forms.record_dialog import RecordDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.words.values import day_words

translate = QCoreApplication.translate


class ExtensionDialog(RecordDialog):
    """Proposes the longest extension the decision in force allows."""

    def __init__(
        self,
        context: PageContext,
        product_name: str,
        recognition: Recognition,
        parent: QWidget | None = None,
    ) -> None:
        title = translate("ExtensionDialog", "Kéo dài hiệu lực: {name}")
        super().__init__(context, title.format(name=product_name), parent)
        self.setWindowTitle(self.tr("Ghi kéo dài hiệu lực (Điều 12)"))
        self._recognition = recognition
        latest_day = _find_latest_day(recognition, context)
        hint = self.tr("Giấy chứng nhận OCOP hết hạn ngày {day}.").format(
            day=day_words(recognition.expires_on)
        )
        if latest_day:
            limit = self.tr("Kéo dài nhiều nhất đến {day}.").format(day=day_words(latest_day))
            hint = f"{hint} {limit}"
        self.extended_until = self.form.add(
            "extended_until",
            self.tr("Kéo dài hiệu lực đến ngày"),
            DateField(meaning=DayMeaning.EXPIRY),
            required=True,
            hint=hint,
        )
        self.notes = self.form.add(
            "notes", self.tr("Ghi chú"), LongTextField(4),
            hint=self.tr("Khoản 3 Điều 12: giấy chứng nhận tiếp tục có hiệu lực đến ngày có kết quả xử lý, "
                "không quá 180 ngày từ ngày hết thời hạn. Ghi căn cứ; nếu có văn bản thì ghi số, ngày."),
        )  # fmt: skip
        self.extended_until.set_value(recognition.extended_until or latest_day)
        self.notes.set_value(recognition.notes)
        self.form.mark_clean()
        resize_within_screen(self, 88, 22)
        self.extended_until.setFocus(Qt.FocusReason.OtherFocusReason)

    def record(self) -> Recognition:
        """Return the recognition with its extension as typed."""
        return replace(
            self._recognition, extended_until=self.extended_until.value(), notes=self.notes.value()
        )

    def problems(self, record: Recognition) -> Iterable[Problem]:
        """Find a missing day and a day that is not after the expiry."""
        if record.extended_until is None:
            yield Problem("extended_until", ValueReason.REQUIRED, Severity.HARD)
        yield from (
            problem
            for problem in check_recognition(record, self.context.regulations)
            if problem.field == "extended_until"
        )

    def save_record(self, record: Recognition) -> None:
        """Save the recognition in the register."""
        self.context.runner.call(
            Reply(self.on_saved, self.on_refused), services.recognitions.save, record
        )


def _find_latest_day(recognition: Recognition, context: PageContext) -> date | None:
    days = find_in_force(context.regulations, context.on).periods.late_extension_days
    return add_days(recognition.expires_on, days) if days and recognition.expires_on else None
