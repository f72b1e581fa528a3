"""A field to find one product by any part of its name, code, producer or commune."""

from collections import Counter
from collections.abc import Sequence
from typing import overload

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.ranking import RankedIndex
from ocop_desktop.domain.register.product import Product, ProductList, ProductQuery, ProductRow
from ocop_desktop.ui.fields.suggesting_line import SuggestingLine
from ocop_desktop.ui.finding.new_product_dialog import NewProductDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services


class ProductFinder(SuggestingLine):
    """A line whose suggestions are products, the best one first.

    Enter and Tab take the highlighted product; Enter also the one that is meant beyond doubt, else
    the list stays open. `picked` carries the ProductRow, and the line is emptied. `missed` carries
    text that matches no product. With a context the last row adds a product, which is then picked.
    """

    picked = Signal(object)
    missed = Signal(str)

    def __init__(self, context: PageContext | None = None, parent: QWidget | None = None) -> None:
        self._context = context
        self._added_id = 0
        self._rows: Sequence[ProductRow] = ()
        self._is_loaded = False
        super().__init__((), parent)
        self.setPlaceholderText(self.tr("Gõ một phần tên hoặc mã sản phẩm rồi bấm Enter"))
        self.setClearButtonEnabled(True)
        self.offers_new = context is not None
        self.add_requested.connect(self._open_dialog)

    def set_products(self, rows: Sequence[ProductRow]) -> None:
        """Set the products to suggest, in Vietnamese order."""
        self._rows = rows
        self._is_loaded = True
        self.set_labels(ProductLabels(rows), lambda: index_products(rows))

    def start(self, text: str) -> None:
        """Take the focus; `text`, if any, is the beginning of what is typed now."""
        self.setFocus()
        if text:
            self.setText(text)
            self._on_text_edited()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self._suggestions.hide()
            self.clear()
            event.accept()
            return
        super().keyPressEvent(event)

    def _normalise(self) -> None:
        """Leave the text as typed."""

    def _list_labels(self, places: Sequence[int]) -> list[str]:
        return distinguish_labels([self._rows[place] for place in places])

    def _take_by_enter(self) -> bool:
        super()._take_by_enter()
        return True

    def _leave_by_tab(self, event: QKeyEvent) -> bool:
        """Take the highlighted product; where to go then is said by who takes it."""
        current = self._suggestions.current
        if current is None:
            return super()._leave_by_tab(event)
        self._take(current)
        event.accept()
        return True

    def _on_missed(self, text: str) -> bool:
        if self._is_loaded:
            self.missed.emit(text)
        return super()._on_missed(text)

    def _on_chosen(self, place: int) -> None:
        row = self._rows[place]
        self.clear()
        self.picked.emit(row)

    def _open_dialog(self, text: str) -> None:
        if self._context is not None:
            dialog = NewProductDialog(self._context, text, self.window())
            dialog.record_saved.connect(self._on_product_added)
            dialog.open()

    def _on_product_added(self, product: Product) -> None:
        self._added_id = product.id
        if self._context is not None:
            runner, on = self._context.runner, self._context.on
            runner.call(self._on_products, services.products.find, ProductQuery(), on)

    def _on_products(self, found: ProductList) -> None:
        self.set_products(found.rows)
        for place, row in enumerate(found.rows):
            if row.id == self._added_id:
                self._on_chosen(place)
        self._added_id = 0


class ProductLabels(Sequence[str]):
    """The labels of products, each made when it is asked for."""

    def __init__(self, rows: Sequence[ProductRow]) -> None:
        self._rows = rows

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, place: int) -> str: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[str]: ...

    def __getitem__(self, place: int | slice) -> str | Sequence[str]:
        if isinstance(place, slice):
            return ProductLabels(self._rows[place])
        return product_label(self._rows[place])


def index_products(rows: Sequence[ProductRow]) -> RankedIndex:
    """An index that finds products by their names first."""
    return RankedIndex([row.key for row in rows], [row.name for row in rows])


def product_label(row: ProductRow) -> str:
    """The label of a product in a list: name, producer and newest code."""
    return " · ".join(part for part in (row.name, row.producer, row.code) if part)


def distinguish_labels(rows: Sequence[ProductRow]) -> list[str]:
    """The labels of products, with commune and id where two would be equal."""
    labels = list(map(product_label, rows))
    counted = Counter(labels)
    return [
        label
        if counted[label] == 1
        else " · ".join(filter(None, (label, row.commune, f"#{row.id}")))
        for label, row in zip(labels, rows, strict=True)
    ]
