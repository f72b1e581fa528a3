"""The pane beside the producers' list: the facts and products of one producer."""

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.register.producer import Producer, ProducerRow
from ocop_desktop.domain.register.product import (
    Product,
    ProductList,
    ProductQuery,
    ProductRow,
)
from ocop_desktop.domain.text import Translated, format_money, format_number
from ocop_desktop.ui import theme
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.widgets.button_row import ButtonRow
from ocop_desktop.ui.widgets.empty_state import EmptyState
from ocop_desktop.ui.widgets.fact_list import FactList
from ocop_desktop.ui.widgets.record_menu import RecordMenu
from ocop_desktop.ui.widgets.scroll_area import make_scroll_area
from ocop_desktop.ui.widgets.wrapped_label import WrappedLabel
from ocop_desktop.ui.words.values import commune_words, day_words, producer_kind_words, stars_words
from ocop_desktop.ui.writing import needs_writing


class ProducerDetailsPanel(QFrame):
    """Shows one producer read-only.

    `product_opened` carries the id of a product, `all_products` the query of the producer's products,
    `new_product` a product of the producer that is still to be entered.
    """

    edit_requested = Signal()
    delete_requested = Signal()
    product_opened = Signal(object)
    all_products = Signal(object)
    new_product = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._row: ProducerRow | None = None
        self.setProperty("role", "panel")
        self.setMinimumWidth(300)
        self.name = WrappedLabel()
        theme.style_heading(self.name, 2)
        self.kind = theme.style_muted(QLabel(wordWrap=True))
        self.facts = FactList()
        self.products = RowTable(self._columns(), self.tr("Sản phẩm của chủ thể"), local_sort=True)
        self.products.set_empty_state(
            EmptyState(
                "package",
                self.tr("Chưa có sản phẩm"),
                self.tr("Bấm “Thêm sản phẩm của chủ thể này” ở trên."),
            )
        )
        self.buttons = ButtonRow()
        self.record_menu = RecordMenu(self, self.buttons.menu_actions)
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.show_row(None)

    def _make_buttons(self) -> None:
        self.edit_button = QPushButton(self.tr("Sửa"))
        self.edit_button.setToolTip(self.tr("Sửa chủ thể (F2 hoặc Enter)"))
        self.delete_button = QPushButton(self.tr("Xóa"))
        self.delete_button.setToolTip(self.tr("Xóa chủ thể (Del)"))
        needs_writing(self.edit_button, self.delete_button)
        self.list_button = QPushButton(self.tr("Xem trong trang Sản phẩm"))
        theme.set_icon(self.edit_button, "pencil")
        theme.set_icon(self.delete_button, "trash-2")
        theme.set_icon(self.list_button, "package")
        self.add_button = QPushButton(self.tr("Thêm sản phẩm của chủ thể này"))
        needs_writing(self.add_button)
        theme.set_icon(self.add_button, "plus")

    def _connect(self) -> None:
        self.edit_button.clicked.connect(self.edit_requested)
        self.delete_button.clicked.connect(self.delete_requested)
        self.list_button.clicked.connect(self._show_in_products)
        self.add_button.clicked.connect(self._add_product)
        self.products.opened.connect(self._open_product)

    def show_row(self, row: ProducerRow | None) -> None:
        """Show the producer of that row, or an empty pane."""
        self._row = row
        self._content.setVisible(row is not None)
        self.buttons.setEnabled(row is not None)
        if row is not None:
            self.name.setText(row.name)
            self.kind.setText(producer_kind_words(row.kind) or self.tr("Chưa rõ loại hình"))
            self.reload()

    def reload(self) -> None:
        """Ask again for the producer shown and its products."""
        if self._row is not None:
            runner, query = self._context.runner, ProductQuery(producer_id=self._row.id)
            runner.call_latest(self._show_producer, services.producers.get, self._row.id)
            runner.call_latest(self._show_products, services.products.find, query, self._context.on)

    def _show_producer(self, producer: Producer) -> None:
        if self._row is None or producer.id != self._row.id:
            return
        self.facts.show_facts(self._facts_of(producer))

    def _facts_of(self, producer: Producer) -> tuple[tuple[str, str], ...]:
        """Return every fact but the sensitive ones, which stand in the form only."""
        phone = producer.phone
        if phone:
            consent = self.tr("đồng ý in") if producer.phone_printable else self.tr("không in")
            phone = f"{phone} ({consent})"
        known = (n for n in (producer.latitude, producer.longitude) if n is not None)
        coordinates = "; ".join(map(format_number, known))
        return (
            (self.tr("Tên ngắn"), producer.short_name),
            (self.tr("Đại diện"), ", ".join(
                filter(None, (producer.representative, producer.representative_position)))),
            (self.tr("Điện thoại"), phone),
            (self.tr("Thư điện tử"), producer.email),
            (self.tr("Trang web"), producer.website),
            (self.tr("Xã, phường"), commune_words(producer.commune_code)),
            (self.tr("Địa chỉ"), producer.certified_address),
            (self.tr("Tọa độ"), coordinates),
            (self.tr("Mã số thuế"), producer.tax_code),
            (self.tr("Số đăng ký"), producer.registration_number),
            (self.tr("Ngày đăng ký"), day_words(producer.registered_on)),
            (self.tr("Lao động"), self._worker_words(producer)),
            (self.tr("Doanh thu năm"), _revenue_words(producer.yearly_revenue)),
            (self.tr("Lợi nhuận năm"), _revenue_words(producer.yearly_profit)),
            (self.tr("Vốn địa phương"), "" if producer.local_capital_share is None
                else f"{format_number(producer.local_capital_share)}%"),
            (self.tr("Ghi chú"), producer.notes),
        )  # fmt: skip

    def _worker_words(self, producer: Producer) -> str:
        total, local = producer.workers_total, producer.workers_local
        parts = []
        if total is not None:
            parts.append(self.tr("{count} người").format(count=total))
        if local is not None:
            parts.append(self.tr("{count} người địa phương").format(count=local))
        return ", ".join(parts)

    def _show_products(self, found: ProductList) -> None:
        self.products.set_rows(found.rows)
        self.list_button.setEnabled(bool(found.rows))

    def _open_product(self, row: ProductRow) -> None:
        self.product_opened.emit(row.id)

    def _add_product(self) -> None:
        if self._row is not None:
            self.new_product.emit(Product(Translated(), self._row.id))

    def _show_in_products(self) -> None:
        if self._row is not None:
            self.all_products.emit(ProductQuery(producer_id=self._row.id))

    def _columns(self) -> tuple[RowColumn, ...]:
        return (
            RowColumn("name", self.tr("Tên sản phẩm"), lambda row: row.name, 16, is_name=True),
            RowColumn("stars", self.tr("Hạng"), lambda row: stars_words(row.stars), 6),
            RowColumn("state", self.tr("Tình trạng"), lambda row: row.state, 13, kind="state"),
        )

    def _lay_out(self) -> None:
        self._content = QWidget()
        inside = QVBoxLayout(self._content)
        inside.setContentsMargins(*[2 * theme.GRID] * 4)
        inside.setSpacing(theme.GRID)
        self.buttons.add((self.edit_button, self.delete_button, self.list_button, self.add_button))
        facts = QWidget()
        facts_column = QVBoxLayout(facts)
        facts_column.setContentsMargins(0, 0, 0, 0)
        facts_column.addWidget(self.name)
        facts_column.addWidget(self.kind)
        facts_column.addSpacing(theme.GRID)
        facts_column.addLayout(self.facts)
        facts_column.addStretch(1)
        scroll = make_scroll_area(facts)
        inside.addWidget(scroll, 3)
        inside.addWidget(theme.style_heading(QLabel(self.tr("Sản phẩm")), 3))
        inside.addWidget(self.products, 2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.buttons)
        outer.addWidget(self._content, 1)
        outer.addStretch(0)


def _revenue_words(amount: Decimal | None) -> str:
    return "" if amount is None else format_money(amount)
