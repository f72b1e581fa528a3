"""A form's field to choose one product, or to add the one that is missing."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.register.product import Product, ProductList, ProductQuery, ProductRow
from ocop_desktop.ui.fields.choice import SearchChoice
from ocop_desktop.ui.finding.new_product_dialog import NewProductDialog
from ocop_desktop.ui.finding.product_finder import distinguish_labels, index_products
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services


class ProductChoice(SearchChoice[int]):
    """The id of one of the register's products, found by name, code, producer or commune.

    `loaded` is emitted when the products can be chosen.
    """

    loaded = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__((), parent)
        self._context = context
        self._added_id = 0
        self.offers_new = True
        self.setPlaceholderText(self.tr("gõ một phần tên, chủ thể hoặc mã"))
        self.add_requested.connect(self._open_dialog)
        self._request_products()

    def set_products(self, rows: Sequence[ProductRow]) -> None:
        """Set the products to choose from, in Vietnamese order; the text shown stays."""
        labels = distinguish_labels(rows)
        choices = [(row.id, label) for row, label in zip(rows, labels, strict=True)]
        self.set_choices(choices, lambda: index_products(rows))

    def _request_products(self) -> None:
        runner, on = self._context.runner, self._context.on
        runner.call(self._on_products, services.products.find, ProductQuery(), on)

    def _on_products(self, found: ProductList) -> None:
        self.set_products(found.rows)
        if self._added_id:
            self.set_value(self._added_id)
            self._added_id = 0
            self.edited.emit()
        self.loaded.emit()

    def _open_dialog(self, text: str) -> None:
        dialog = NewProductDialog(self._context, text, self.window())
        dialog.record_saved.connect(self._on_product_added)
        dialog.open()

    def _on_product_added(self, product: Product) -> None:
        self._added_id = product.id
        self._request_products()
