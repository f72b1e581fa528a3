"""The dialog of one recognition of one product."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from ocop_desktop.domain.codes import RecordKind, ValueReason
from ocop_desktop.domain.day_meaning import DayMeaning
from ocop_desktop.domain.drafts.comparison import DraftComparison
from ocop_desktop.domain.law.regulation import Regulation, find_in_force
from ocop_desktop.domain.problems import Problem, Severity
from ocop_desktop.domain.register.checks import check_extension, check_recognition
from ocop_desktop.domain.register.recognition import STARS, Recognition, RecognitionKind, Revocation
from ocop_desktop.ui.fields.choice import FreeChoice, PlainChoice
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.fields.text import LongTextField, TextField
from ocop_desktop.ui.fields.year import YearField
from ocop_desktop.ui.forms.record_dialog import RecordDialog
from ocop_desktop.ui.forms.scan_field import ScanField
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.recognitions.decision_lines import default_expiry, regulation_for
from ocop_desktop.ui.recognitions.issuers import (
    issuer_suggestions,
    regulation_choices,
    regulation_words,
)
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.words.values import day_words, recognition_kind_words, stars_words

translate = QCoreApplication.translate


class RecognitionDialog(RecordDialog):
    """Edits every field of a recognition; Ctrl+S or Enter saves.

    `saved` carries the recognition as the register keeps it.
    """

    saved = Signal(object)
    draft_form = "recognition"
    draft_kind = RecordKind.RECOGNITION

    def __init__(
        self,
        context: PageContext,
        product_id: int,
        product_name: str,
        recognition: Recognition | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = translate("RecognitionDialog", "Công nhận: {name}")
        super().__init__(context, title.format(name=product_name), parent)
        self._default_expiry: date | None = None
        self._product_name = product_name
        self._original = recognition or Recognition(product_id, STARS[0])
        self.setWindowTitle(
            self.tr("Sửa công nhận") if recognition else self.tr("Ghi công nhận hạng sao")
        )
        self._add_decision()
        self._add_certificate()
        self._add_revocation()
        self._fill_fields(self._original)
        self.issued_on.edited.connect(self._show_defaults)
        self.decision_on.edited.connect(self._show_defaults)
        self.regulation.edited.connect(self._show_defaults)
        self._show_defaults()
        self.form.mark_clean()
        self.stars.setFocus()

    def record(self) -> Recognition:
        """Return the recognition as typed."""
        return replace(
            self._original,
            stars=self.stars.value() or 0,
            kind=self.kind.value(),
            decision_number=self.decision_number.value(),
            decision_on=self.decision_on.value(),
            issuer=self.issuer.value(),
            unit=self.unit.value(),
            signer=self.signer.value(),
            regulation_id=self.regulation.value() or "",
            scan=self.scan.value(),
            certificate_number=self.certificate_number.value(),
            issued_on=self.issued_on.value(),
            year=self.year.value(),
            expires_on=self.expires_on.value(),
            product_code=self.product_code.value(),
            extended_until=self.extended_until.value(),
            revocation=self._revocation(),
            notes=self.notes.value(),
        )

    def problems(self, record: Recognition) -> Iterable[Problem]:
        """Find what the rules of a recognition forbid, and a revocation without its day."""
        yield from check_recognition(record, self.context.regulations)
        if record.extended_until:
            rules = find_in_force(self.context.regulations, record.extended_until)
            yield from check_extension(record, rules.periods.late_extension_days)
        undated = self.ground.value() or self.revocation_number.value()
        if undated and not self.revoked_on.value() and not self.revoked_on.problem():
            yield Problem("revoked_on", ValueReason.REQUIRED, Severity.HARD)

    def save_record(self, record: Recognition) -> None:
        """Save the recognition in the register."""
        reply = Reply(self.on_saved, self.on_refused)
        self.context.runner.call(reply, services.recognitions.save, record)

    def on_saved(self, record: object) -> None:
        """Emit `saved`, then close."""
        self.saved.emit(record)
        super().on_saved(record)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if isinstance(focused, QPushButton):
            focused.click()
        elif not isinstance(focused, QPlainTextEdit):
            self.save()

    def draft_facts(self) -> Mapping[str, object]:
        """Return the name of the product, which no field holds."""
        return {"product": self._product_name}

    def show_record(self, record: Recognition) -> None:
        """Show a recognition."""
        self._original = record
        self._fill_fields(record)

    def resume(self, comparison: DraftComparison) -> None:
        """Go on with a draft of a recognition."""
        super().resume(comparison)
        self._show_defaults()

    def _add_decision(self) -> None:
        form = self.form
        form.add_section(self.tr("Quyết định công nhận"))
        stars = [(count, stars_words(count)) for count in STARS]
        self.stars = form.add("stars", self.tr("Hạng sao"), PlainChoice(stars), required=True)
        kinds: list[tuple[RecognitionKind | None, str]] = [(None, self.tr("Chưa rõ"))]
        kinds += [(kind, recognition_kind_words(kind)) for kind in RecognitionKind]
        self.kind = form.add("kind", self.tr("Loại công nhận"), PlainChoice(kinds))
        self.decision_number = form.add("decision_number", self.tr("Số quyết định"), TextField())
        self.decision_on = form.add("decision_on", self.tr("Ngày quyết định"), DateField())
        self.issuer = form.add(
            "issuer", self.tr("Cơ quan ban hành"), FreeChoice(issuer_suggestions()),
            hint=self.tr("Ghi đúng tên trên quyết định, kể cả cơ quan nay không còn."),
        )  # fmt: skip
        self.unit = form.add(
            "unit", self.tr("Địa bàn khi công nhận"), TextField(),
            hint=self.tr("Xã, phường hoặc huyện cũ lúc ấy. Từ 01/07/2025, để trống thì ghi xã, phường của "
                "sản phẩm."),
        )  # fmt: skip
        self.signer = form.add("signer", self.tr("Người ký"), TextField())
        choices = (("", ""), *regulation_choices(self.context.regulations))
        self.regulation = form.add(
            "regulation_id", self.tr("Đánh giá theo quyết định"), PlainChoice(choices)
        )
        self.scan = form.add("scan", self.tr("Bản scan"), ScanField(self.context))

    def _add_certificate(self) -> None:
        form = self.form
        form.add_section(self.tr("Giấy chứng nhận"))
        self.certificate_number = form.add(
            "certificate_number", self.tr("Số giấy chứng nhận"), TextField()
        )
        self.issued_on = form.add("issued_on", self.tr("Ngày cấp"), DateField())
        self.year = form.add(
            "year", self.tr("Chỉ biết năm"), YearField(),
            hint=self.tr("Chỉ ghi khi không còn tìm được ngày cấp."),
        )  # fmt: skip
        self.expires_on = form.add(
            "expires_on", self.tr("Ngày hết hạn"), DateField(meaning=DayMeaning.EXPIRY),
            hint=self.tr("Để trống thì tính theo quyết định (36 tháng từ ngày cấp)."),
        )  # fmt: skip
        self.product_code = form.add(
            "product_code", self.tr("Mã sản phẩm mới"), TextField(),
            hint=self.tr("Mã ghi trong quyết định này, ví dụ 79-27664-3-2025."),
        )  # fmt: skip

    def _add_revocation(self) -> None:
        form = self.form
        form.add_section(self.tr("Kéo dài hiệu lực, thu hồi giấy chứng nhận"))
        self.extended_until = form.add(
            "extended_until", self.tr("Kéo dài hiệu lực đến ngày"), DateField(meaning=DayMeaning.EXPIRY),
            hint=self.tr("Khoản 3 Điều 12: giấy chứng nhận tiếp tục có hiệu lực đến ngày có kết quả xử lý, "
                "không quá 180 ngày từ ngày hết thời hạn."),
        )  # fmt: skip
        self.revoked_on = form.add(
            "revoked_on", self.tr("Thu hồi giấy chứng nhận từ ngày"), DateField()
        )
        self.ground = form.add(
            "revocation_ground",
            self.tr("Lý do thu hồi"),
            FreeChoice(_revocation_grounds(self.context.regulations)),
        )
        self.revocation_number = form.add(
            "revocation_number", self.tr("Số quyết định thu hồi"), TextField()
        )
        self.notes = form.add("notes", self.tr("Ghi chú"), LongTextField(3))

    def _fill_fields(self, known: Recognition) -> None:
        for name in (
            "stars", "kind", "decision_number", "decision_on", "issuer", "unit", "signer", "scan", "year",
            "certificate_number", "issued_on", "expires_on", "product_code", "extended_until",
            "notes",
        ):  # fmt: skip
            getattr(self, name).set_value(getattr(known, name))
        self.regulation.set_value(known.regulation_id)
        revoked = known.revocation
        self.revoked_on.set_value(revoked.on if revoked else None)
        self.ground.set_value(revoked.ground if revoked else "")
        self.revocation_number.set_value(revoked.decision_number if revoked else "")

    def _show_defaults(self) -> None:
        """Show in grey what the empty fields mean."""
        issued = self.issued_on.value()
        default = default_expiry(issued, self.context.regulations, self.regulation.value() or "")
        if self._default_expiry and self.expires_on.value() == self._default_expiry:
            self.expires_on.set_value(default)  # the default follows the day of issue
        self._default_expiry = default
        self.expires_on.setPlaceholderText(
            self.tr("{day} (theo quyết định)").format(day=day_words(default))
            if default
            else self.tr("ngày/tháng/năm")
        )
        by_day = regulation_for(issued or self.decision_on.value(), self.context.regulations)
        words = self.tr("Theo ngày")
        self.regulation.setItemText(0, f"{words}: {regulation_words(by_day)}" if by_day else words)

    def _revocation(self) -> Revocation | None:
        day: date | None = self.revoked_on.value()
        if day is None:
            return None
        return Revocation(day, self.ground.value(), self.revocation_number.value())


def _revocation_grounds(regulations: Sequence[Regulation]) -> tuple[str, ...]:
    """The grounds any of the regulations names, those of the newest first."""
    named = (
        ground for regulation in reversed(regulations) for ground in regulation.revocation_grounds
    )
    return tuple(dict.fromkeys(named))
