"""Xuất Excel of the products: the list, every fact for editing in Excel, the tables of the office."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.print.shown_table import ShownTable
from ocop_desktop.ui.lists.list_export import KEYS, ExportChoice, ListExport, shown_choices
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.products.product_views import ProductViews
from ocop_desktop.ui.tasks import services

translate = QCoreApplication.translate


class ProductExport(ListExport):
    """The choices of the products, and a table whose columns the office chooses and saves."""

    def __init__(
        self,
        context: PageContext,
        page: QWidget,
        views: ProductViews,
        make_table: Callable[[], ShownTable],
    ) -> None:
        super().__init__(context, page, product_choices(views, make_table), KEYS)
        self._views = views
        self.add_entry(self.tr("Chọn cột và tiêu đề…"), self.choose_columns)

    def choose_columns(self) -> None:
        """Open the dialog of the columns."""
        from ocop_desktop.ui.products.export_layout_dialog import (  # noqa: PLC0415 - not at the start
            ExportLayoutDialog,
        )

        dialog = ExportLayoutDialog(self._context, self._page)
        dialog.saved.connect(self._export_named)
        dialog.open()

    def _export_named(self, name: str) -> None:
        ids = tuple(row.id for row in self._views.table.rows)
        named = services.exports.export_named
        self.start(ExportChoice(name, name, named, lambda: (name, ids)))


def product_choices(
    views: ProductViews, make_table: Callable[[], ShownTable]
) -> tuple[ExportChoice, ...]:
    """What can be exported of the products: of those listed, and of those selected."""
    exports = services.exports

    def listed() -> tuple[tuple[int, ...]]:
        return (tuple(row.id for row in views.table.rows),)

    def selected() -> tuple[tuple[int, ...]]:
        return (tuple(row.id for row in views.selected_rows()),)

    return (
        *shown_choices(views.table, make_table),
        ExportChoice(
            translate("ProductExports", "Mọi thông tin, để sửa trong Excel rồi nhập lại"),
            translate("ProductExports", "Sản phẩm OCOP"),
            exports.export_products,
            listed,
        ),
        ExportChoice(
            translate("ProductExports", "Mọi thông tin, chỉ sản phẩm đã chọn"),
            translate("ProductExports", "Sản phẩm đã chọn"),
            exports.export_products,
            selected,
            lambda: bool(views.selected_count()),
        ),
        ExportChoice(
            translate("ProductExports", "Danh sách theo dõi (22 cột)"),
            translate("ProductExports", "Danh sách theo dõi OCOP"),
            exports.export_registry,
            listed,
        ),
        ExportChoice(
            translate("ProductExports", "Bảng PTNT_OCOP của Bộ"),
            "PTNT_OCOP",
            exports.export_ptnt,
            listed,
        ),
    )
