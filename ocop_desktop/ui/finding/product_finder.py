"""A field to find one product by any part of its name, code, producer or commune."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.register.product import ProductRow
from ocop_desktop.ui.fields.choice import SuggestingLine

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ProductFinder(SuggestingLine):
    """A line whose suggestions are products; Enter picks the current suggestion, or the first.

    `picked` carries the ProductRow, and the line is emptied. `missed` carries text that matches no
    product.
    """

    picked = Signal(object)
    missed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._rows: dict[str, ProductRow] = {}
        super().__init__((), parent)
        self.setPlaceholderText(self.tr("Gõ một phần tên hoặc mã sản phẩm rồi bấm Enter"))
        self.setClearButtonEnabled(True)

    def set_products(self, rows: Sequence[ProductRow]) -> None:
        """Set the products to suggest."""
        self._rows = {}
        for row in rows:
            label = product_label(row)
            self._rows[label if label not in self._rows else f"{label} · {row.id}"] = row
        self.set_labels(list(self._rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._pick_current_or_first()
            event.accept()
            return
        if event.key() == Qt.Key.Key_Escape and self.text():
            self._suggestions.hide()
            self.clear()
            event.accept()
            return
        super().keyPressEvent(event)

    def _show_suggestions(self) -> None:
        super()._show_suggestions()
        popup = self._suggestions
        if popup.isVisible() and not popup.currentIndex().isValid():
            popup.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _normalise(self) -> None:
        """Leave the text as typed."""

    def _pick_current_or_first(self) -> None:
        if not self.text().strip() and not self._suggestions.isVisible():
            return
        popup = self._suggestions
        if not popup.isVisible():
            self._filter_suggestions(self.text())
        current = popup.currentIndex().data() if popup.isVisible() else None
        first = self._matches.index(0, 0).data() if self._matches.rowCount() else None
        popup.hide()
        if current or first:
            self._on_activated_label(str(current or first))
        else:
            self.missed.emit(self.text().strip())

    def _on_activated_label(self, label: str) -> None:
        row = self._rows.get(label)
        self.clear()
        if row is not None:
            self.picked.emit(row)


def product_label(row: ProductRow) -> str:
    """The label of a product in a list: name, producer and newest code."""
    return " · ".join(part for part in (row.name, row.producer, row.code) if part)
