"""The pane beside the product list: pictures, stars, the life of its recognitions, facts."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.register.details import ProductDetails
from ocop_desktop.domain.register.product import stated_place
from ocop_desktop.domain.text import format_money
from ocop_desktop.ui import theme
from ocop_desktop.ui.products.product_photos import ProductPhotos
from ocop_desktop.ui.products.recognition_timeline import RecognitionTimeline
from ocop_desktop.ui.widgets.fact_list import FactList
from ocop_desktop.ui.widgets.flow_layout import FlowLayout
from ocop_desktop.ui.widgets.scroll_area import make_scroll_area
from ocop_desktop.ui.widgets.stars import StarsLabel
from ocop_desktop.ui.widgets.state_pill import StatePill
from ocop_desktop.ui.words.values import day_words, group_words, set_words


class ProductDetailsPanel(QFrame):
    """Shows one product read-only; the page hears what is asked of it."""

    edit_requested = Signal()
    recognition_requested = Signal()
    evaluation_requested = Signal()
    print_requested = Signal()
    recognition_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setMinimumWidth(300)
        self.photos = ProductPhotos()
        self.name = theme.style_heading(QLabel(wordWrap=True), 2)
        self.producer = theme.style_muted(QLabel(wordWrap=True))
        self.stars = StarsLabel()
        self.state = StatePill()
        self.until = theme.style_muted(QLabel())
        self.timeline = RecognitionTimeline()
        self.timeline.opened.connect(self.recognition_opened)
        self.facts = FactList()
        self.edit_button = theme.make_button(self.tr("Sửa"), "pencil", self.tr("Sửa sản phẩm (F2)"))
        self.recognise_button = theme.make_button(
            self.tr("Ghi công nhận"), "award", self.tr("Ghi một lần công nhận hạng sao")
        )
        self.evaluate_button = theme.make_button(
            self.tr("Đánh giá"), "clipboard-check", self.tr("Đánh giá sản phẩm này theo phiếu chấm")
        )
        self.print_button = theme.make_button(
            self.tr("In"), "printer", self.tr("In tờ giới thiệu (Ctrl+P)")
        )
        self.edit_button.clicked.connect(self.edit_requested)
        self.recognise_button.clicked.connect(self.recognition_requested)
        self.evaluate_button.clicked.connect(self.evaluation_requested)
        self.print_button.clicked.connect(self.print_requested)
        self._lay_out()
        self.show_details(None, None)

    def show_details(self, details: ProductDetails | None, media: Path | None) -> None:
        """Show a product, or an empty pane."""
        self._scroll.setVisible(details is not None)
        if details is None:
            return
        product, standing = details.product, details.status
        self.name.setText(product.name.vi)
        place = details.commune.full_name if details.commune else stated_place(product.stated)
        self.producer.setText(" · ".join(filter(None, (details.producer.name, place))))
        self.stars.set_stars(standing.stars)
        self.stars.setVisible(standing.stars is not None)
        self.state.set_state(standing.state)
        until = day_words(standing.holds_until)
        self.until.setText(self.tr("đến {day}").format(day=until) if until else "")
        self.timeline.show_recognitions(details.recognitions)
        self.facts.show_facts(self._facts_of(details))
        self.photos.show_product(product, media)

    def stop_loading(self) -> None:
        """Stop reading pictures."""
        self.photos.stop_loading()

    def _facts_of(self, details: ProductDetails) -> tuple[tuple[str, str], ...]:
        product = details.product
        price = "" if product.price is None else format_money(product.price, product.price_unit)
        if price and product.price_on:
            price += f" ({day_words(product.price_on)})"
        certificates = (
            f"{held.kind} ({day_words(held.expires_on)})" if held.expires_on else held.kind
            for held in product.certificates
        )  # fmt: skip
        group = group_words(details.criteria_set.group) if details.criteria_set else ""
        stated = "\n".join(f"{one.field}: {one.text}" for one in product.stated)
        return (
            (self.tr("Mã"), ", ".join(one.code for one in reversed(product.codes))),
            (self.tr("Tên tiếng Anh"), product.name.en),
            (self.tr("Nhóm"), group),
            (self.tr("Bộ sản phẩm"), set_words(product.set_number)),
            (self.tr("Quy cách"), product.specification),
            (self.tr("Thành phần"), product.ingredients),
            (self.tr("Giá"), price),
            (self.tr("Hạn dùng"), product.shelf_life),
            (self.tr("Bảo quản"), product.storage),
            (self.tr("Sản lượng"), product.yearly_output),
            (self.tr("Chứng nhận"), ", ".join(certificates)),
            (self.tr("Xuất khẩu"), ", ".join(product.export_markets)),
            (self.tr("Mã vạch"), product.barcode),
            (self.tr("Truy xuất"), product.traceability_url),
            *((self.tr("Nơi bán"), link.url) for link in product.shop_links),
            (self.tr("Câu chuyện"), product.story_short.vi or product.story_long.vi),
            (self.tr("Ghi chú"), product.notes),
            (self.tr("Theo tệp đã nhập"), stated),
        )

    def _lay_out(self) -> None:
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        standing, buttons = FlowLayout(theme.GRID), FlowLayout(theme.GRID)
        for sign in (self.stars, self.state, self.until):
            standing.addWidget(sign)
        for button in (
            self.edit_button, self.evaluate_button, self.recognise_button, self.print_button,
        ):  # fmt: skip
            buttons.addWidget(button)
        for head in (self.photos, self.name, self.producer):
            column.addWidget(head)
        column.addLayout(standing)
        column.addLayout(buttons)
        column.addWidget(theme.style_heading(QLabel(self.tr("Các lần công nhận")), 3))
        column.addWidget(self.timeline)
        column.addWidget(theme.style_heading(QLabel(self.tr("Thông tin")), 3))
        column.addLayout(self.facts)
        column.addStretch(1)
        scroll = self._scroll = make_scroll_area(self._content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
