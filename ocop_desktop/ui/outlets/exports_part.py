"""Xuất khẩu: products with the countries they are sold to."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.outlets.exported_product import ExportedProduct, ExportYear
from ocop_desktop.domain.outlets.listed_outlets import ExportRow
from ocop_desktop.domain.outlets.markets import format_hs_code
from ocop_desktop.domain.text import format_money, format_number
from ocop_desktop.messages.countries import country_name
from ocop_desktop.messages.outlets import route_words, tier_words
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.outlets.export_dialog import ExportDialog
from ocop_desktop.ui.outlets.record_list_part import RecordListPart
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


class ExportsPart(RecordListPart):
    """Lists exports by product; below stand the years of the current one."""

    key = "exports"
    kind = RecordKind.EXPORTED_PRODUCT
    tables = frozenset({"exported_product", "producer", "product", "office"})

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("ExportsPart", "Xuất khẩu"), parent)

    def columns(self) -> tuple[RowColumn, ...]:
        return (
            RowColumn("product", self.tr("Sản phẩm"), lambda row: row.product, 26, is_name=True),
            RowColumn("producer", self.tr("Chủ thể"), lambda row: row.producer, 26, is_name=True),
            RowColumn("country", self.tr("Nước"), _country, 16),
            RowColumn("tier", self.tr("Thị trường"), lambda row: tier_words(row.tier, translate), 16,
                      sort=lambda row: row.tier.value),
            RowColumn("hs", self.tr("Mã HS"), lambda row: format_hs_code(row.exported.hs_code), 12),
            RowColumn("route", self.tr("Đường xuất khẩu"), _route, 18),
            RowColumn("buyer", self.tr("Bên mua"), lambda row: row.exported.buyer, 20),
            RowColumn("first", self.tr("Lô đầu tiên"), lambda row: row.exported.first_shipment, 11,
                      kind="day"),
            RowColumn("year", self.tr("Năm gần nhất"), _last_year_words, 22,
                      sort=lambda row: max((one.year for one in row.exported.years), default=0)),
        )  # fmt: skip

    def new_words(self) -> str:
        return self.tr("Thêm xuất &khẩu")

    def deletion_words(self, count: int) -> str:
        return self.tr("Xóa {count} mục xuất khẩu?").format(count=count)

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "globe",
            self.tr("Chưa có mục xuất khẩu nào"),
            self.tr("Ghi sản phẩm đã bán sang nước nào, mã HS, bên mua, số liệu từng năm."),
            self.tr("Thêm xuất khẩu"),
            self.new,
            writes=True,
        )

    def describe(self, row: ExportRow) -> str:
        return "\n".join(_year_words(one) for one in reversed(row.exported.years))

    def ask_rows(self) -> None:
        self.context.runner.call_latest(self.show_rows, services.exported_products.all_exports)

    def delete_ids(self, ids: Sequence[int]) -> None:
        self.context.runner.call(self._on_deleted, services.exported_products.delete_many, ids)

    def open_form(self, record_id: int | None) -> None:
        """Open the dialog of an export, or of a new one."""
        known = next((row.exported for row in self._rows if row.id == record_id), None)
        dialog = ExportDialog(self.context, known or ExportedProduct(0, ""), self)
        dialog.record_saved.connect(self._on_saved)
        dialog.open()

    def _on_saved(self, saved: ExportedProduct) -> None:
        self.select(saved.id)

    def _on_deleted(self, count: int) -> None:
        del count
        self.table.setFocus()


def _country(row: ExportRow) -> str:
    return country_name(row.country.code, translate)


def _route(row: ExportRow) -> str:
    return route_words(row.exported.route, translate) if row.exported.route else ""


def _last_year_words(row: ExportRow) -> str:
    return _year_words(row.exported.years[-1]) if row.exported.years else ""


def _year_words(year: ExportYear) -> str:
    """A year's figures in one line: "2025: 3 tấn · 9.500 USD · 240.000.000 đ"."""
    parts = [
        f"{format_number(year.quantity)} {year.unit}".strip() if year.quantity is not None else "",
        f"{format_number(year.usd)} USD" if year.usd is not None else "",
        format_money(year.dong) if year.dong is not None else "",
    ]
    return f"{year.year}: {' · '.join(filter(None, parts)) or '—'}"
