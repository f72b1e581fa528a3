"""Mã đăng ký: GACC, FDA, Halal ... with their state today and what is doubtful."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.outlets.listed_outlets import RegistrationRow
from ocop_desktop.domain.outlets.registration import Registration, RegistrationKind
from ocop_desktop.messages.outlets import registration_kind_words, registration_sentence
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.outlets.record_list_part import RecordListPart
from ocop_desktop.ui.outlets.registration_dialog import RegistrationDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


class RegistrationsPart(RecordListPart):
    """Lists registrations by holder; below stand the findings of the current one."""

    key = "registrations"
    kind = RecordKind.REGISTRATION
    tables = frozenset({"registration", "producer", "product", "office"})

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("RegistrationsPart", "Mã đăng ký"), parent)

    def columns(self) -> tuple[RowColumn, ...]:
        return (
            RowColumn("kind", self.tr("Loại"), _kind_words, 18),
            RowColumn("number", self.tr("Số"), lambda row: row.registration.number, 16),
            RowColumn("state", self.tr("Tình trạng"), lambda row: row.status.state, 30,
                      kind="registration"),
            RowColumn("ends", self.tr("Hết hạn"), lambda row: row.status.ends_on, 11, kind="day"),
            RowColumn("left", self.tr("Còn lại (ngày)"), lambda row: row.status.days_left, 13, "right",
                      sort=_days_left),
            RowColumn("holder", self.tr("Chủ thể"), lambda row: row.holder, 28, is_name=True),
            RowColumn("product", self.tr("Sản phẩm"), lambda row: row.product, 24, is_name=True),
            RowColumn("issued", self.tr("Ngày cấp"), lambda row: row.registration.issued_on, 11,
                      kind="day"),
            RowColumn("findings", self.tr("Cần xem lại"), lambda row: len(row.findings) or "", 11,
                      "right", sort=lambda row: len(row.findings)),
        )  # fmt: skip

    def new_words(self) -> str:
        return self.tr("Thêm &mã")

    def deletion_words(self, count: int) -> str:
        return self.tr("Xóa {count} mã đăng ký?").format(count=count)

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "file-text",
            self.tr("Chưa có mã đăng ký nào"),
            self.tr("Ghi mã GACC, FDA, Halal, mã vùng trồng… để được nhắc trước khi hết hạn."),
            self.tr("Thêm mã"),
            self.new,
            writes=True,
        )

    def describe(self, row: RegistrationRow) -> str:
        return "\n".join(registration_sentence(one, translate) for one in row.findings)

    def ask_rows(self) -> None:
        list_rows = services.registrations.all_registrations
        self.context.runner.call_latest(self.show_rows, list_rows, self.context.on)

    def delete_ids(self, ids: Sequence[int]) -> None:
        self.context.runner.call(self._on_deleted, services.registrations.delete_many, ids)

    def open_form(self, record_id: int | None) -> None:
        """Open the dialog of a registration, or of a new one."""
        known = next((row.registration for row in self._rows if row.id == record_id), None)
        dialog = RegistrationDialog(
            self.context, known or Registration(RegistrationKind.GACC), self
        )
        dialog.record_saved.connect(self._on_saved)
        dialog.open()

    def _on_saved(self, saved: Registration) -> None:
        self.select(saved.id)

    def _on_deleted(self, count: int) -> None:
        del count
        self.table.setFocus()


def _kind_words(row: RegistrationRow) -> str:
    return registration_kind_words(row.registration.kind, translate)


def _days_left(row: Any) -> int:
    return 10**6 if row.status.days_left is None else int(row.status.days_left)
