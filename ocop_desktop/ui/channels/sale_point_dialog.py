"""The dialog of one point of sale: where it stands, who runs it, which products it shows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.channels.channel import ListingStatus
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.outlets.sale_point import SalePlace, SalePoint
from ocop_desktop.domain.outlets.sale_point_checks import check_point_values
from ocop_desktop.domain.problems import Problem
from ocop_desktop.ui.channels.listed_products import ListedProducts
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.fields.commune import CommuneChooser
from ocop_desktop.ui.fields.coordinate import CoordinateField
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.fields.text import LongTextField, TextField
from ocop_desktop.ui.forms.paged_form import resize_within_screen
from ocop_desktop.ui.forms.record_dialog import RecordDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.words.channels import point_status_words, sale_place_words

_NAMES = (
    "name", "place_kind", "address", "commune_code", "operator", "opened_on", "decision",
    "product_ids", "status", "checked_on", "latitude", "longitude", "notes",
)  # fmt: skip


class SalePointDialog(RecordDialog):
    """Edits a point of sale, or a new one that has no id."""

    draft_form = "sale_point"
    draft_kind = RecordKind.SALE_POINT

    def __init__(
        self, context: PageContext, point: SalePoint, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Sửa điểm bán") if point.id else self.tr("Điểm bán mới")
        super().__init__(context, title, parent)
        self._original = point
        self._add_fields()
        self.show_record(point)
        resize_within_screen(self, 104, 38)
        self.form.field("name").setFocus(Qt.FocusReason.OtherFocusReason)

    def record(self) -> SalePoint:
        """Return the point of sale as typed."""
        values = {name: self._value(name) for name in _NAMES}
        values["place_kind"] = values["place_kind"] or SalePlace.OTHER
        values["status"] = values["status"] or ListingStatus.UNCHECKED
        return replace(self._original, **values)

    def problems(self, record: SalePoint) -> Iterable[Problem]:
        """Return what is doubtful or wrong in the point of sale."""
        return check_point_values(record)

    def save_record(self, record: SalePoint) -> None:
        """Save the point of sale."""
        reply = Reply(self.on_saved, self.on_refused)
        self.context.runner.call(reply, services.sale_points.save, record)

    def show_record(self, record: SalePoint) -> None:
        """Show a point of sale."""
        self._original = record
        for name in _NAMES:
            field: Any = self.form.field(name)
            field.set_value(getattr(record, name))
        self.form.mark_clean()
        if record.name:
            self.heading.setText(record.name)

    def draft_name(self, record: SalePoint) -> str:
        """Return the name, as far as it is typed."""
        return record.name or self.windowTitle()

    def _value(self, name: str) -> Any:
        field: Any = self.form.field(name)
        return field.value()

    def _add_fields(self) -> None:
        form = self.form
        form.add("name", self.tr("Tên điểm bán"), TextField(), required=True)
        places = [(one, sale_place_words(one)) for one in SalePlace]
        form.add("place_kind", self.tr("Loại địa điểm"), PlainChoice(places))
        form.add("address", self.tr("Địa chỉ"), LongTextField(2))
        form.add("commune_code", self.tr("Xã, phường"), CommuneChooser(self.context))
        form.add("operator", self.tr("Đơn vị quản lý"), TextField())
        form.add("opened_on", self.tr("Ngày khai trương"), DateField())
        form.add(
            "decision", self.tr("Quyết định công nhận"), TextField(),
            hint=self.tr("Ví dụ 950/QĐ-BCT; quyết định này ghi cho các năm 2023–2025."),
        )  # fmt: skip
        statuses = [(one, point_status_words(one)) for one in ListingStatus]
        form.add("status", self.tr("Tình trạng"), PlainChoice(statuses))
        form.add("checked_on", self.tr("Đã xem ngày"), DateField())
        label = self.tr("Sản phẩm ở điểm bán")
        form.add("product_ids", label, ListedProducts(self.context, label))
        form.add_section(self.tr("Vị trí, ghi chú"))
        form.add("latitude", self.tr("Vĩ độ"), CoordinateField(90), hint=self.tr("Ví dụ 10,411250"))
        form.add(
            "longitude", self.tr("Kinh độ"), CoordinateField(180), hint=self.tr("Ví dụ 106,954720")
        )
        form.add("notes", self.tr("Ghi chú"), LongTextField(2))
