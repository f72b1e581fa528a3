"""The products that a point of sale shows, in order."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.register.product import ProductList, ProductQuery, ProductRow
from ocop_desktop.ui.finding.product_chooser import ProductChooser
from ocop_desktop.ui.lists.list_editor import ListEditor
from ocop_desktop.ui.lists.list_model import ListColumn
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services

translate = QCoreApplication.translate


class ListedProducts(ListEditor[int]):
    """Insert chooses products from a list, Delete takes one out, Alt+Up and Alt+Down move it."""

    def __init__(self, context: PageContext, name: str, parent: QWidget | None = None) -> None:
        self._context = context
        self._rows: Sequence[ProductRow] = ()
        self._names: dict[int, str] = {}
        columns = (ListColumn(translate("ListedProducts", "Sản phẩm"), 0, "fixed", self._name),)
        super().__init__(columns, int, lambda product_id: (str(product_id),), name, parent=parent)
        self.add_button.setText(self.tr("Thêm sản phẩm…"))
        self.add_button.setToolTip(self.tr("Thêm sản phẩm… (Insert)"))
        query = ProductQuery()
        context.runner.call(self._on_products, services.products.find, query, context.on)

    def add(self) -> None:
        """Open a dialog to choose products."""
        title = self.tr("Thêm sản phẩm vào điểm bán")
        chooser = ProductChooser(self._rows, set(self.value()), self.window(), title=title)
        chooser.chosen.connect(self.add_products)
        chooser.open()

    def add_products(self, ids: Sequence[int]) -> None:
        """Add products at the end; those that are there already stay where they are."""
        known = set(self.value())
        for product_id in ids:
            if product_id not in known:
                self.model.insert(self.model.rowCount(), (str(product_id),))
        self._emit_changed()

    def _name(self, product_id: str) -> str:
        number = translate("Differences", "số {id}").format(id=product_id)
        return self._names.get(int(product_id), number) if product_id else ""

    def _on_products(self, found: ProductList) -> None:
        self._rows = found.rows
        self._names = {row.id: f"{row.name} · {row.producer}" for row in found.rows}
        self.view.viewport().update()
