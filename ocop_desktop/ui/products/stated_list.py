"""What the imported file stated of a product, each with the field it can be put into."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ocop_desktop.domain.register.placing import Placement
from ocop_desktop.domain.register.product import Product
from ocop_desktop.messages.stated_texts import column_name, field_name, stated_words
from ocop_desktop.ui import theme
from ocop_desktop.ui.widgets.wrapped_label import WrappedLabel

translate = QCoreApplication.translate


class StatedList(QWidget):
    """The stated texts with their columns in words; nothing is shown where there are none.

    `place_requested` gets the product and the columns to put into the empty fields they fit.
    """

    place_requested = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = theme.style_heading(QLabel(self.tr("Theo tệp đã nhập")), 3)
        self.lines = QFormLayout()
        self.lines.setHorizontalSpacing(2 * theme.GRID)
        self.lines.setVerticalSpacing(theme.GRID // 2)
        self.lines.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.place_all = QPushButton(self.tr("Đưa tất cả vào ô"))
        self.place_all.setToolTip(
            self.tr("Ghi vào các ô còn trống những gì tệp đã ghi; hoàn tác được một lần.")
        )
        theme.set_role(self.place_all, "link")
        self.place_all.clicked.connect(self._place_all)
        self._product_id = 0
        self._columns: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.heading)
        column.addLayout(self.lines)
        column.addWidget(self.place_all)

    def show_stated(self, product: Product, placements: Sequence[Placement]) -> None:
        """Show what was stated of the product; what is in `placements` with a button each."""
        self._product_id = product.id
        while self.lines.rowCount():
            self.lines.removeRow(0)
        offered = {placement.stated: placement for placement in placements}
        for text in product.stated:
            label = theme.style_muted(QLabel(column_name(text.field, translate)))
            self.lines.addRow(label, WrappedLabel(stated_words(text.text)))
            if placement := offered.get(text):
                self.lines.addRow(self._make_button(placement))
        self._columns = tuple(placement.stated.field for placement in placements)
        self.place_all.setVisible(len(placements) > 1)
        self.setVisible(bool(product.stated))

    def _make_button(self, placement: Placement) -> QPushButton:
        field = field_name(placement.field, translate)
        button = QPushButton(self.tr("Đưa vào ô {field}").format(field=field))
        button.setToolTip(stated_words(placement.words))
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.set_role(button, "link")
        column = placement.stated.field
        button.clicked.connect(lambda: self.place_requested.emit(self._product_id, (column,)))
        return button

    def _place_all(self) -> None:
        self.place_requested.emit(self._product_id, self._columns)
