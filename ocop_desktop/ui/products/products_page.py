"""Sản phẩm: search, facets, table or gallery, and the details of one product at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ocop_desktop.domain.print.shown_table import ShownTable
from ocop_desktop.domain.register.product import (
    Product,
    ProductFacets,
    ProductList,
    ProductQuery,
    ProductRow,
)
from ocop_desktop.domain.register.recognition import Recognition
from ocop_desktop.ui import theme
from ocop_desktop.ui.finding.facet_bar import FacetBar
from ocop_desktop.ui.lists.deletion import Deletion
from ocop_desktop.ui.lists.list_commands import make_selection_bar
from ocop_desktop.ui.lists.list_page import ListPage
from ocop_desktop.ui.lists.list_printing import ListPrinting, make_shown_table
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.products.first_screen import FirstScreen
from ocop_desktop.ui.products.list_words import count_words, empty_products, filter_words
from ocop_desktop.ui.products.product_details import ProductDetailsPanel
from ocop_desktop.ui.products.product_exports import ProductExport
from ocop_desktop.ui.products.product_printing import ProductPrinting
from ocop_desktop.ui.products.product_verbs import ProductVerbs
from ocop_desktop.ui.products.product_views import ProductViews
from ocop_desktop.ui.products.products_toolbar import ProductsToolbar
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from ocop_desktop.domain.register.details import ProductDetails


class ProductsPage(ListPage):
    """Ctrl+F searches, Ctrl+N begins a product, F2 or Enter changes one, Del removes, Ctrl+P prints."""

    key = "products"
    tables = frozenset({"product", "producer", "recognition"})

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._details: ProductDetails | None = None
        self._facets_are_stale = False
        self.toolbar = ProductsToolbar()
        self.search = self.toolbar.search
        self.facets = FacetBar(context)
        self.views = ProductViews()
        self.table, self.gallery = self.views.table, self.views.gallery
        self.details_panel = ProductDetailsPanel()
        self._first_screen = FirstScreen(context, self.table)
        self._total = 0
        self._deletion = Deletion(
            context,
            self,
            lambda count: self.tr("Xóa {count} sản phẩm?").format(count=count),
            self._delete_ids,
            services.products.count_attached,
        )
        self.printing = ProductPrinting(context, self)
        self.printing.fill_menu(
            self.toolbar.print_menu, self.print, self.print_list, self.open_studio
        )
        self.list_printing = ListPrinting(context, self, self._shown_table)
        self.list_export = ProductExport(context, self, self.views, self._shown_table)
        self._verbs = ProductVerbs(context, self, self.views, self.toolbar.print_menu)
        verbs = self._verbs.list_verbs(self.edit, self.evaluate, self.delete)
        self.selection_bar = make_selection_bar(
            self, self.views, verbs, [self.list_printing.action, self.list_export.action]
        )
        self._lay_out()
        self._connect()
        if self._query() == ProductQuery() and self._first_screen.show_mirror():
            self.status = self.tr("Đang mở sổ…")
            self._first_screen.dropped.connect(lambda: self.status_changed.emit(""))

    def reload(self) -> None:
        """Ask for the rows; the details follow the row under the cursor, the facets the rows."""
        self._facets_are_stale = True
        self._ask_rows()

    def open(self, argument: object) -> None:
        """Show the product with that id, the list filtered by a query, or the form of a new product."""
        if isinstance(argument, ProductQuery):
            self.search.clear()
            self.facets.show_query(argument)
            self.refresh()
        elif isinstance(argument, Product):
            self._show_form(None, argument.producer_id)
        elif isinstance(argument, int):
            self.select(argument)

    def current(self) -> ProductRow | None:
        return self.views.current()

    def select_ids(self, ids: list[int]) -> None:
        self.views.select_ids(ids)

    def show_all_rows(self) -> None:
        self.search.clear()
        self.facets.show_query(ProductQuery())

    def open_form(self, record_id: int | None) -> None:
        """Open the form of one product, or of a new one."""
        self._show_form(record_id)

    def _show_form(self, record_id: int | None, producer_id: int = 0) -> None:
        from ocop_desktop.ui.products.product_form import ProductForm  # noqa: PLC0415 - not at the start

        form = ProductForm(self.context, record_id, self, producer_id=producer_id)
        form.saved.connect(self._on_saved)
        form.open()

    def delete(self) -> None:
        """Delete the selected products; many, or those that records hang on, are asked about."""
        self._deletion.start([row.id for row in self.views.selected_rows()])

    def _delete_ids(self, ids: Sequence[int]) -> None:
        self._pending_id = self.views.neighbour()
        self.context.runner.call(self._on_deleted, services.products.delete, ids)

    def recognise(self) -> None:
        """Record one recognition of the current product."""
        row = self.views.current()
        if row is not None:
            self._open_recognition_dialog(row.id, row.name, None)

    def evaluate(self) -> None:
        """Begin an evaluation of the current product."""
        row = self.views.current()
        if row is not None:
            self.page_requested.emit("evaluations", row)

    def enter_decision(self) -> None:
        """Open the dialog that records a whole decision, with the products if several are selected."""
        from ocop_desktop.ui.recognitions.decision_dialog import open_decision  # noqa: PLC0415 - not at the start

        rows = self.views.selected_rows()
        open_decision(self.context, rows if len(rows) > 1 else (), self)

    def print(self) -> None:
        """Print the profiles of the selected products."""
        self.printing.print_profiles([row.id for row in self.views.selected_rows()])

    def print_list(self) -> None:
        """Print a catalogue of the listed products."""
        self.printing.print_catalogue([row.id for row in self.table.rows])

    def open_studio(self) -> None:
        """Open the selected products in the print studio."""
        self.page_requested.emit("studio", tuple(row.id for row in self.views.selected_rows()))

    def show_gallery(self, visible: bool) -> None:
        """Show the gallery, or the table again."""
        self.views.show_gallery(visible)
        self.toolbar.show_view(pictures=visible)

    def save_layout(self) -> None:
        super().save_layout()
        self.gallery.stop_loading()
        self.details_panel.stop_loading()

    def _query(self) -> ProductQuery:
        sort, descending = self.table.sort_order
        query = ProductQuery(text=self.search.value(), sort=sort, descending=descending)
        return self.facets.apply_to(query)

    def _ask_rows(self) -> None:
        query = self._query()
        self.table.set_search_words(query.text.split())
        self._first_screen.expect(query)
        self.context.runner.call_latest(
            self._show_rows, services.products.find, query, self.context.on
        )

    def _show_rows(self, found: ProductList) -> None:
        self.table.set_empty_state(self._empty_state(found.total))
        scroll = self.table.verticalScrollBar()
        seen = None if self.table.is_confirmed else scroll.value()
        self.views.set_rows(found.rows, self.context.runner.media)
        self.restore_cursor()
        if seen is not None:
            scroll.setValue(seen)
        if not found.rows:
            self.details_panel.show_details(None, None)
        self.toolbar.print.setEnabled(bool(found.rows))
        self._update_status(found)
        self._ask_facets_if_stale()
        self._first_screen.keep(found)

    def _ask_facets_if_stale(self) -> None:
        if self._facets_are_stale:
            self._facets_are_stale = False
            self.context.runner.call_latest(
                self._show_facets, services.products.facets, self.context.on
            )

    def _update_status(self, found: ProductList) -> None:
        self._total = found.total
        self.count_changed.emit(found.total)
        words = count_words(len(found.rows), found.total)
        self.status_changed.emit(words + filter_words(self.facets.words(), self.search.value()))

    def _empty_state(self, total: int) -> EmptyState:
        return empty_products(total, self._clear_filters, self.new)

    def _shown_table(self) -> ShownTable:
        found = self.search.value()
        searched = self.tr("tìm: {text}").format(text=found) if found else ""
        filters = "; ".join(filter(None, (self.facets.words(), searched)))
        return make_shown_table(
            self.table, self.tr("Danh sách sản phẩm OCOP"), filters, self._total
        )

    def _clear_filters(self) -> None:
        self.search.clear()
        self.facets.clear()

    def _show_facets(self, facets: ProductFacets) -> None:
        self.facets.set_choices(facets)

    def _sort_by(self, key: str, descending: bool) -> None:
        self.table.show_sort(key, descending=descending)
        self._ask_rows()

    def _ask_details(self, row: ProductRow | None) -> None:
        self.details_panel.setEnabled(row is not None)
        if row is not None:
            details, on = services.products.details, self.context.on
            self.context.runner.call_latest(self._show_details, details, row.id, on)

    def _show_details(self, details: ProductDetails) -> None:
        self._details = details
        self.details_panel.show_details(details, self.context.runner.media)

    def _open_row(self, row: ProductRow) -> None:
        self.open_form(row.id)

    def _edit_recognition(self, recognition: Recognition) -> None:
        if self._details is not None:
            name = self._details.product.name.vi
            product_id = recognition.product_id
            self._open_recognition_dialog(product_id, name, recognition)

    def _open_recognition_dialog(
        self, product_id: int, name: str, recognition: Recognition | None
    ) -> None:
        from ocop_desktop.ui.recognitions.recognition_dialog import (  # noqa: PLC0415 - not at the start
            RecognitionDialog,
        )

        RecognitionDialog(self.context, product_id, name, recognition, self).open()

    def _place_stated(self, product_id: int, columns: tuple[str, ...]) -> None:
        place = services.stated_texts.place
        self.context.runner.call(self._on_deleted, place, product_id, columns)

    def _on_saved(self, product: Product) -> None:
        self.select(product.id)

    def _on_deleted(self, count: int) -> None:
        del count
        self.views.focus_view()

    def _connect(self) -> None:
        self.search.searched.connect(self._ask_rows)
        self.facets.changed.connect(self._ask_rows)
        self.views.chosen.connect(self._ask_details)
        self.views.opened.connect(self._open_row)
        self.views.delete_requested.connect(self.delete)
        self.table.sort_requested.connect(self._sort_by)
        self.toolbar.table.clicked.connect(lambda: self.show_gallery(False))
        self.toolbar.pictures.clicked.connect(lambda: self.show_gallery(True))
        self.toolbar.decision.clicked.connect(self.enter_decision)
        self.toolbar.new.clicked.connect(self.new)
        self.details_panel.edit_requested.connect(self.edit)
        self.details_panel.recognition_requested.connect(self.recognise)
        self.details_panel.evaluation_requested.connect(self.evaluate)
        self.details_panel.print_requested.connect(self.print)
        self.details_panel.recognition_opened.connect(self._edit_recognition)
        self.details_panel.place_requested.connect(self._place_stated)
        for keys, act in (
            ("Ctrl+PgDown", lambda: self.views.step(1)),
            ("Ctrl+PgUp", lambda: self.views.step(-1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(2 * theme.GRID, 2 * theme.GRID, 2 * theme.GRID, 0)
        column.setSpacing(theme.GRID + theme.GRID // 2)
        column.addWidget(self.toolbar)
        column.addWidget(self.facets)
        column.addWidget(self.views, 1)
        column.addWidget(self.selection_bar)
        self.add_splitter(left, self.details_panel, [846, 340])
