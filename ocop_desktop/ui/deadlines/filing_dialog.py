"""The dialog of one filing: receipt, the commune's check, result."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.deadlines.filing import Filing, FilingResult
from ocop_desktop.domain.deadlines.filing_checks import check_filing
from ocop_desktop.domain.deadlines.renewal import RenewalWindow
from ocop_desktop.domain.drafts.comparison import DraftComparison
from ocop_desktop.domain.law.regulation import Regulation, find_in_force
from ocop_desktop.domain.problems import Problem
from ocop_desktop.domain.register.commune_check import TopicCheck
from ocop_desktop.domain.register.recognition import STARS, RecognitionKind
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.check import CheckField
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.fields.text import LongTextField, TextField
from ocop_desktop.ui.forms.record_dialog import RecordDialog
from ocop_desktop.ui.forms.scan_field import ScanField
from ocop_desktop.ui.forms.topic_field import TopicField
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.words.deadlines import filing_result_words
from ocop_desktop.ui.words.values import day_words, recognition_kind_words, stars_words

translate = QCoreApplication.translate


class FilingDialog(RecordDialog):
    """Edits `filing`, a proposed one (id 0) or one of the register. Ctrl+S saves.

    The due day of the commune's check follows the filing day as it is typed; so does the proposed
    number until the clerk changes it. A day outside the product's `window` is warned about.
    """

    draft_form = "filing"
    draft_kind = RecordKind.FILING

    def __init__(
        self,
        context: PageContext,
        product_name: str,
        filing: Filing,
        window: RenewalWindow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = translate("FilingDialog", "Nộp hồ sơ: {name}")
        super().__init__(context, title.format(name=product_name), parent)
        self.setWindowTitle(
            self.tr("Sửa lần nộp hồ sơ") if filing.id else self.tr("Ghi lần nộp hồ sơ")
        )
        self._product_name = product_name
        self._original = filing
        self._window = window
        self._proposed = "" if filing.id else filing.receipt_number
        self._add_receipt()
        self._add_check()
        self._add_result()
        self._fill_fields(filing)
        self.filed_on.edited.connect(self._on_day_edited)
        self.kind.edited.connect(self._on_kind_edited)
        self.result_choice.edited.connect(self._propose_result_day)
        self._on_day_edited()
        self._on_kind_edited()
        self.form.mark_clean()
        self.filed_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def record(self) -> Filing:
        """Return the filing as typed."""
        kind = self.kind.value() or RecognitionKind.RENEWAL
        return replace(
            self._original,
            kind=kind,
            stars=self.stars.value(),
            filed_on=self.filed_on.value(),
            receipt_number=self.receipt_number.value(),
            contested=self.contested.value() and kind is RecognitionKind.RENEWAL,
            topics=self._checked_topics(),
            forwarded_on=self.forwarded_on.value(),
            result=self.result_choice.value() or FilingResult.PENDING,
            result_on=self.result_on.value(),
            result_notes=self.result_notes.value(),
            scan=self.scan.value(),
            notes=self.notes.value(),
        )

    def _checked_topics(self) -> tuple[TopicCheck, ...]:
        """The topics as typed; none for a filing that has none yet and of which none was checked."""
        topics = tuple(field.value() for field in self.topics)
        is_known = self._original.id and not self._original.topics
        return () if is_known and all(one == TopicCheck(one.topic) for one in topics) else topics

    def problems(self, record: Filing) -> Iterable[Problem]:
        """Find what the rules of a filing forbid; the number has the form of that day's decision."""
        day = record.filed_on
        form = find_in_force(self.context.regulations, day).receipt_form if day else ""
        return check_filing(record, form)

    def save_record(self, record: Filing) -> None:
        """Save the filing in the register."""
        self.context.runner.call(
            Reply(self.on_saved, self.on_refused), services.filings.save, record
        )

    def draft_facts(self) -> Mapping[str, object]:
        """Return the name of the product, which no field holds."""
        return {"product": self._product_name}

    def show_record(self, record: Filing) -> None:
        """Show a filing; its topics stand as the dialog was opened with them."""
        self._original, self._proposed = record, ""
        self._fill_fields(record)

    def resume(self, comparison: DraftComparison) -> None:
        """Go on with a draft of a filing."""
        super().resume(comparison)
        self._on_kind_edited()

    def _add_receipt(self) -> None:
        form = self.form
        form.add_section(self.tr("Tiếp nhận"))
        self.filed_on = form.add("filed_on", self.tr("Ngày nộp"), DateField(), required=True)
        self.due = QLabel(wordWrap=True)
        self.due.setTextFormat(Qt.TextFormat.PlainText)
        form.add("check_due", self.tr("Hạn đánh giá cấp xã"), self.due)
        kinds = [(kind, recognition_kind_words(kind)) for kind in RecognitionKind]
        self.kind = form.add("kind", self.tr("Loại hồ sơ"), PlainChoice(kinds))
        stars: list[tuple[int | None, str]] = [(None, self.tr("Chưa rõ"))]
        stars += [(count, stars_words(count)) for count in STARS]
        self.stars = form.add("stars", self.tr("Hạng đề nghị"), PlainChoice(stars))
        self.receipt_number = form.add(
            "receipt_number", self.tr("Số phiếu đăng ký"), TextField(),
            hint=self.tr("Số tiếp theo của xã trong năm, theo mẫu số/PĐK-tỉnh-xã-năm."),
        )  # fmt: skip
        self.contested = form.add(
            "contested", self.tr("Ý kiến khác"),
            CheckField(self.tr("Có nhiều ý kiến khác nhau hoặc nội dung phức tạp: Hội đồng họp trực tiếp")),
        )  # fmt: skip

        self.scan = form.add("scan", self.tr("Bản scan hồ sơ"), ScanField(self.context))

    def _add_check(self) -> None:
        form = self.form
        form.add_section(self.tr("Cấp xã đánh giá"))
        day = self._original.filed_on or self.context.on
        topics = self._original.topics or _topics_on(day, self.context.regulations)
        self.topics = [
            form.add(f"topic{place}", _capitalise(topic.topic), TopicField(topic.topic))
            for place, topic in enumerate(topics)
        ]
        for field, topic in zip(self.topics, topics, strict=True):
            field.set_value(topic)
        self.forwarded_on = form.add("forwarded_on", self.tr("Ngày chuyển cấp tỉnh"), DateField())

    def _add_result(self) -> None:
        form = self.form
        form.add_section(self.tr("Kết quả"))
        results = [(result, filing_result_words(result)) for result in FilingResult]
        self.result_choice = form.add(
            "result", self.tr("Kết quả"), PlainChoice(results),
            hint=self.tr("Hạng sao và giấy chứng nhận mới ghi ở “Ghi công nhận”."),
        )  # fmt: skip
        self.result_on = form.add("result_on", self.tr("Ngày có kết quả"), DateField())
        self.result_notes = form.add("result_notes", self.tr("Lý do, căn cứ"), TextField())
        self.notes = form.add("notes", self.tr("Ghi chú"), LongTextField(2))

    def _fill_fields(self, filing: Filing) -> None:
        for name in (
            "kind", "stars", "filed_on", "receipt_number", "contested", "forwarded_on",
            "result_on", "result_notes", "scan", "notes",
        ):  # fmt: skip
            getattr(self, name).set_value(getattr(filing, name))
        self.result_choice.set_value(filing.result)

    def _on_kind_edited(self) -> None:
        """Enable the field for other opinions, which only a renewal can have."""
        self.contested.setEnabled(self.kind.value() is RecognitionKind.RENEWAL)
        self._ask_due()

    def _on_day_edited(self) -> None:
        self._ask_due()
        day = self.filed_on.value()
        if day and self._proposed and self.receipt_number.value() == self._proposed:
            product_id = self._original.product_id
            self.context.runner.call_latest(
                self._show_number, services.filings.propose, product_id, day
            )

    def _ask_due(self) -> None:
        day = self.filed_on.value()
        if day is None:
            self._show_due(None)
        else:
            self.context.runner.call_latest(self._show_due, services.filings.check_due, day)

    def _show_due(self, due: date | None) -> None:
        """Show when the commune's check is due, and warn of a renewal outside its window."""
        outside = self._outside_words()
        parts = (self._due_words(due) if due else "", outside)
        theme.set_role(self.due, "warning" if outside else "")
        self.due.setText(" ".join(filter(None, parts)) or self.tr("tính từ ngày nộp"))

    def _due_words(self, due: date) -> str:
        periods = find_in_force(self.context.regulations, self.filed_on.value() or due).periods
        words = self.tr("{day} ({count} ngày làm việc).")
        return words.format(day=day_words(due), count=periods.commune_check_working_days)

    def _outside_words(self) -> str:
        day, window = self.filed_on.value(), self._window
        if day is None or window is None or self.kind.value() is not RecognitionKind.RENEWAL:
            return ""
        if day < window.opens:
            words = self.tr("Kỳ nộp mở ngày {day}: hồ sơ nộp sớm hơn chưa được tính là đúng kỳ.")
            return words.format(day=day_words(window.opens))
        if day > window.closes:
            words = self.tr("Kỳ nộp đã hết ngày {day}: hồ sơ này vẫn là quá kỳ.")
            return words.format(day=day_words(window.closes))
        return ""

    def _show_number(self, proposal: Filing) -> None:
        """Show the proposed number, unless the clerk has typed another meanwhile."""
        if self.receipt_number.value() == self._proposed:
            self._proposed = proposal.receipt_number
            self.receipt_number.set_value(proposal.receipt_number)

    def _propose_result_day(self) -> None:
        ended = self.result_choice.value() is not FilingResult.PENDING
        if ended and not self.result_on.text().strip():
            self.result_on.set_value(self.context.on)


def _topics_on(day: date, regulations: tuple[Regulation, ...]) -> tuple[TopicCheck, ...]:
    """Return the topics of the commune's check by the decision in force on `day`."""
    return tuple(map(TopicCheck, find_in_force(regulations, day).commune_checks))


def _capitalise(words: str) -> str:
    return words[:1].upper() + words[1:]
