"""The dialog of one registration."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.day_meaning import DayMeaning
from ocop_desktop.domain.outlets.listed_outlets import RegistrationRow
from ocop_desktop.domain.outlets.product_names import ProductName
from ocop_desktop.domain.outlets.registration import Registration, RegistrationKind
from ocop_desktop.domain.outlets.registration_checks import check_registration
from ocop_desktop.domain.outlets.registration_days import RULE_248, RULE_280, propose_expiry
from ocop_desktop.domain.problems import Problem
from ocop_desktop.messages.outlets import registration_kind_words, registration_sentence
from ocop_desktop.ui.fields.choice import PlainChoice, SearchChoice
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.fields.text import LongTextField, TextField
from ocop_desktop.ui.forms.record_dialog import RecordDialog
from ocop_desktop.ui.forms.scan_field import ScanField
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.words.deadlines import registration_words
from ocop_desktop.ui.words.values import day_words

translate = QCoreApplication.translate
_TEXTS = (
    "number", "scope", "registered_name", "registered_address", "legal_representative", "notes",
)  # fmt: skip


class RegistrationDialog(RecordDialog):
    """Edits `registration`, a new one (id 0) or one of the register. Ctrl+S saves.

    Its state and what is doubtful follow what is typed.
    """

    draft_form = "registration"
    draft_kind = RecordKind.REGISTRATION

    def __init__(
        self, context: PageContext, registration: Registration, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, translate("RegistrationDialog", "Mã đăng ký"), parent)
        self.setWindowTitle(
            self.tr("Sửa mã đăng ký") if registration.id else self.tr("Thêm mã đăng ký")
        )
        self._original = registration
        self._add_code()
        self._add_registered()
        self._fill_fields(registration)
        self.form.mark_clean()
        self.form.edited.connect(self._examine)
        context.runner.call(self._show_producers, services.producers.names)
        context.runner.call(self._show_products, services.sales.list_products)
        self._examine()
        self.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def record(self) -> Registration:
        """Return the registration as typed."""
        kind = self.kind.value() or RegistrationKind.OTHER
        return replace(
            self._original,
            kind=kind,
            producer_id=self.producer.value() or self._kept(self.producer, "producer_id"),
            product_id=self.product.value() or self._kept(self.product, "product_id"),
            issued_on=self.issued_on.value(),
            expires_on=self.expires_on.value(),
            rule=(self.rule.value() or "") if kind is RegistrationKind.GACC else "",
            file=self.file.value(),
            **{name: getattr(self, name).value() for name in _TEXTS},
        )

    def problems(self, record: Registration) -> Iterable[Problem]:
        """Find what the rules of a registration forbid."""
        return check_registration(record)

    def save_record(self, record: Registration) -> None:
        """Save the registration in the register."""
        reply = Reply(self.on_saved, self.on_refused)
        self.context.runner.call(reply, services.registrations.save, record)

    def draft_name(self, record: Registration) -> str:
        """Return the heading and the number."""
        return f"{self.heading.text()} {record.number}".strip()

    def show_record(self, record: Registration) -> None:
        """Show a registration."""
        self._original = record
        self._fill_fields(record)

    def _kept(self, field: "SearchChoice[int]", name: str) -> int:
        """The id that was there while the names to choose from are not read yet."""
        known: int = getattr(self._original, name)
        return 0 if field.isEnabled() else known

    def _add_code(self) -> None:
        form = self.form
        form.add_section(self.tr("Mã và thời hạn"))
        kinds = [(kind, registration_kind_words(kind, translate)) for kind in RegistrationKind]
        self.kind = form.add("kind", self.tr("Loại"), PlainChoice(kinds))
        self.number = form.add("number", self.tr("Số đăng ký"), TextField())
        self.producer = form.add(
            "producer_id", self.tr("Chủ thể"), SearchChoice[int](),
            hint=self.tr("Của cả chủ thể, hoặc của riêng một sản phẩm ở dòng dưới."),
        )  # fmt: skip
        self.product = form.add("product_id", self.tr("Sản phẩm"), SearchChoice[int]())
        self.producer.setEnabled(False)
        self.product.setEnabled(False)
        self.scope = form.add("scope", self.tr("Phạm vi"), TextField())
        self.issued_on = form.add(
            "issued_on", self.tr("Ngày cấp"), DateField(),
            hint=self.tr("Ngày cấp hoặc ngày gia hạn gần nhất."),
        )  # fmt: skip
        self.expires_on = form.add(
            "expires_on", self.tr("Ngày hết hạn"), DateField(meaning=DayMeaning.EXPIRY)
        )
        rules = [("", self.tr("Theo ngày cấp")), (RULE_248, self.tr("Lệnh 248")),
                 (RULE_280, self.tr("Lệnh 280"))]  # fmt: skip
        self.rule = form.add("rule", self.tr("Theo lệnh (GACC)"), PlainChoice(rules))
        self.state = QLabel(wordWrap=True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        form.add("state", self.tr("Tình trạng"), self.state)

    def _add_registered(self) -> None:
        form = self.form
        form.add_section(self.tr("Nội dung đã đăng ký"))
        self.registered_name = form.add("registered_name", self.tr("Tên"), TextField())
        self.registered_address = form.add("registered_address", self.tr("Địa chỉ"), TextField())
        self.legal_representative = form.add(
            "legal_representative", self.tr("Người đại diện"), TextField()
        )
        self.file = form.add("file", self.tr("Bản scan"), ScanField(self.context))
        self.notes = form.add("notes", self.tr("Ghi chú"), LongTextField(2))

    def _fill_fields(self, registration: Registration) -> None:
        for name in ("kind", "issued_on", "expires_on", "rule", "file", *_TEXTS):
            getattr(self, name).set_value(getattr(registration, name))
        self.producer.set_value(registration.producer_id or None)
        self.product.set_value(registration.product_id or None)

    def _show_producers(self, names: Sequence[tuple[int, str]]) -> None:
        self._offer(self.producer, names, self._original.producer_id)

    def _show_products(self, names: Sequence[ProductName]) -> None:
        choices = [(one.id, f"{one.product} – {one.producer}".rstrip(" –")) for one in names]
        self._offer(self.product, choices, self._original.product_id)

    def _offer(
        self, field: "SearchChoice[int]", choices: Sequence[tuple[int, str]], chosen: int
    ) -> None:
        was_dirty = self.form.is_dirty
        field.set_choices(choices)
        if not field.isEnabled():
            field.setEnabled(True)
            field.set_value(chosen or None)
        if not was_dirty:
            self.form.mark_clean()

    def _examine(self) -> None:
        """Ask for the state of what is typed, and offer the end that order 248 gives."""
        record = self.record()
        self.rule.setEnabled(record.kind is RegistrationKind.GACC)
        offered = propose_expiry(record)
        words = self.tr("{day} (5 năm theo Lệnh 248)")
        self.expires_on.setPlaceholderText(
            words.format(day=day_words(offered)) if offered else self.tr("ngày/tháng/năm")
        )
        examine = services.registrations.examine
        self.context.runner.call_latest(self._show_state, examine, record, self.context.on)

    def _show_state(self, row: RegistrationRow) -> None:
        told = [registration_sentence(one, translate) for one in row.findings]
        self.state.setText("\n".join([registration_words(row.status.state), *told]))
