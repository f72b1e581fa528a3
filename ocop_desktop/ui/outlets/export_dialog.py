"""The dialog of one export: a product to a country, with its years."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from ocop_desktop import resources
from ocop_desktop.domain.channels.channel import SalesContract
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.outlets.export_checks import check_exported_product
from ocop_desktop.domain.outlets.exported_product import (
    ExportedProduct,
    ExportRoute,
    ExportYear,
)
from ocop_desktop.domain.outlets.markets import format_hs_code, read_hs_code
from ocop_desktop.domain.outlets.product_names import ProductName
from ocop_desktop.domain.problems import Problem
from ocop_desktop.domain.text import format_number
from ocop_desktop.messages.countries import country_labels
from ocop_desktop.messages.outlets import route_words
from ocop_desktop.ui.events.figure_cells import MONEY
from ocop_desktop.ui.fields.choice import PlainChoice, SearchChoice
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.fields.text import LongTextField, TextField
from ocop_desktop.ui.fields.unclear import number_sentence
from ocop_desktop.ui.forms.record_dialog import RecordDialog
from ocop_desktop.ui.forms.scan_field import ScanField
from ocop_desktop.ui.lists.list_editor import ListEditor
from ocop_desktop.ui.lists.list_model import ListColumn
from ocop_desktop.ui.lists.text_reading import NUMBERS, TextReading
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply

translate = QCoreApplication.translate


class ExportDialog(RecordDialog):
    """Edits `exported`, a new one (id 0) or one of the register. Ctrl+S saves."""

    draft_form = "exported_product"
    draft_kind = RecordKind.EXPORTED_PRODUCT

    def __init__(
        self, context: PageContext, exported: ExportedProduct, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, translate("ExportDialog", "Xuất khẩu"), parent)
        self.setWindowTitle(
            self.tr("Sửa mục xuất khẩu") if exported.id else self.tr("Thêm mục xuất khẩu")
        )
        self._original = exported
        self._countries = frozenset(one.code for one in resources.countries())
        self._add_goods()
        self._add_years()
        self._add_contract()
        self._fill_fields(exported)
        self.form.mark_clean()
        context.runner.call(self._show_products, services.sales.list_products)
        self.product.setFocus(Qt.FocusReason.OtherFocusReason)

    def record(self) -> ExportedProduct:
        """Return the export as typed."""
        known = 0 if self.product.isEnabled() else self._original.product_id
        return replace(
            self._original,
            product_id=self.product.value() or known,
            country=self.country.value() or "",
            hs_code=read_hs_code(self.hs_code.value()),
            route=self.route.value(),
            buyer=self.buyer.value(),
            first_shipment=self.first_shipment.value(),
            last_shipment=self.last_shipment.value(),
            years=self.years.value(),
            contract=SalesContract(
                self.contract_number.value(), self.signed_on.value(), self.contract_file.value()
            ),
            notes=self.notes.value(),
        )

    def problems(self, record: ExportedProduct) -> Iterable[Problem]:
        """Find what the rules of an export forbid."""
        return check_exported_product(record, self._countries)

    def save_record(self, record: ExportedProduct) -> None:
        """Save the export in the register."""
        reply = Reply(self.on_saved, self.on_refused)
        self.context.runner.call(reply, services.exported_products.save, record)

    def show_record(self, record: ExportedProduct) -> None:
        """Show an export."""
        self._original = record
        self._fill_fields(record)

    def _add_goods(self) -> None:
        form = self.form
        form.add_section(self.tr("Hàng và thị trường"))
        self.product = form.add(
            "product_id", self.tr("Sản phẩm"), SearchChoice[int](), required=True
        )
        self.product.setEnabled(False)
        self.country = form.add(
            "country",
            self.tr("Nước nhập khẩu"),
            SearchChoice(country_labels(translate)),
            required=True,
        )
        self.hs_code = form.add(
            "hs_code", self.tr("Mã HS"), TextField(), hint=self.tr("6 hoặc 8 số: 0901.21.10.")
        )
        routes: list[tuple[ExportRoute | None, str]] = [(None, self.tr("Chưa rõ"))]
        routes += [(route, route_words(route, translate)) for route in ExportRoute]
        self.route = form.add("route", self.tr("Đường xuất khẩu"), PlainChoice(routes))
        self.buyer = form.add("buyer", self.tr("Bên mua"), TextField())
        self.first_shipment = form.add("first_shipment", self.tr("Lô hàng đầu tiên"), DateField())
        self.last_shipment = form.add("last_shipment", self.tr("Lô hàng gần nhất"), DateField())

    def _add_years(self) -> None:
        self.form.add_section(self.tr("Số liệu từng năm"))
        columns = (
            ListColumn(self.tr("Năm"), 8, reading=_YEARS, right_aligned=True),
            ListColumn(self.tr("Số lượng"), 12, reading=NUMBERS, right_aligned=True),
            ListColumn(self.tr("Đơn vị tính"), 12),
            ListColumn(self.tr("Đô la Mỹ (USD)"), 16, reading=NUMBERS, right_aligned=True),
            ListColumn(self.tr("Đồng"), reading=MONEY, right_aligned=True),
        )
        self.years = self.form.add(
            "years",
            self.tr("Các năm"),
            ListEditor(columns, _make_year, _split_year, self.tr("Số liệu từng năm")),
        )

    def _add_contract(self) -> None:
        form = self.form
        form.add_section(self.tr("Hợp đồng"))
        self.contract_number = form.add("contract_number", self.tr("Số hợp đồng"), TextField())
        self.signed_on = form.add("signed_on", self.tr("Ngày ký"), DateField())
        self.contract_file = form.add("contract_file", self.tr("Bản scan"), ScanField(self.context))
        self.notes = form.add("notes", self.tr("Ghi chú"), LongTextField(2))

    def _fill_fields(self, exported: ExportedProduct) -> None:
        for name in (
            "country", "route", "buyer", "first_shipment", "last_shipment", "years", "notes",
        ):  # fmt: skip
            getattr(self, name).set_value(getattr(exported, name))
        self.product.set_value(exported.product_id or None)
        self.hs_code.set_value(format_hs_code(exported.hs_code))
        self.contract_number.set_value(exported.contract.number)
        self.signed_on.set_value(exported.contract.signed_on)
        self.contract_file.set_value(exported.contract.file)

    def _show_products(self, names: Sequence[ProductName]) -> None:
        was_dirty = self.form.is_dirty
        self.product.set_choices(
            [(one.id, f"{one.product} – {one.producer}".rstrip(" –")) for one in names]
        )
        if not self.product.isEnabled():
            self.product.setEnabled(True)
            self.product.set_value(self._original.product_id or None)
            if self.focusWidget() in {None, self.close_button}:  # a field that is off has no focus
                self.product.setFocus(Qt.FocusReason.OtherFocusReason)
        if not was_dirty:
            self.form.mark_clean()


def _read_year(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) == 4 else None


_YEARS = TextReading(_read_year, str, number_sentence)


def _make_year(*cells: Any) -> ExportYear:
    year, quantity, unit, usd, dong = cells
    return ExportYear(year or 0, quantity, unit, usd, dong)


def _split_year(year: ExportYear) -> tuple[object, ...]:
    return (
        str(year.year),
        _write(year.quantity),
        year.unit,
        _write(year.usd),
        _write(year.dong),
    )


def _write(number: Decimal | None) -> str:
    return "" if number is None else format_number(number)
