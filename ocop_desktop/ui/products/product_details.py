"""The pane beside the product list: photos, stars, recognitions and facts of one product."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ocop_desktop.domain.channels.channel import Listing, ListingStatus
from ocop_desktop.domain.register.product import Certificate, Product, stated_place
from ocop_desktop.domain.register.recognition import RatingStatus, Recognition, RecognitionState
from ocop_desktop.domain.text import format_money
from ocop_desktop.ui import theme
from ocop_desktop.ui.products.product_photos import ProductPhotos
from ocop_desktop.ui.products.recognition_timeline import RecognitionTimeline
from ocop_desktop.ui.widgets.product_panel import ProductPanel
from ocop_desktop.ui.widgets.stars import recognised_stars
from ocop_desktop.ui.widgets.state_pill import StatePill
from ocop_desktop.ui.words.channels import listing_status_words
from ocop_desktop.ui.words.values import day_words, group_words, set_words
from ocop_desktop.ui.writing import needs_writing

if TYPE_CHECKING:
    from ocop_desktop.domain.register.details import ProductDetails
    from ocop_desktop.ui.products.stated_list import StatedList


class ProductDetailsPanel(ProductPanel):
    """Shows the details of one product; its buttons ask the page to act on it."""

    edit_requested = Signal()
    recognition_requested = Signal()
    evaluation_requested = Signal()
    print_requested = Signal()
    recognition_opened = Signal(object)
    place_requested = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(StatePill(), parent)
        self.photos = ProductPhotos()
        self.until = theme.style_muted(QLabel())
        self.timeline = RecognitionTimeline()
        self.timeline.opened.connect(self.recognition_opened)
        self.stated: StatedList | None = None
        self._stated_room = QVBoxLayout()
        self._make_buttons()
        self._lay_out()
        self.show_details(None, None)

    def show_details(self, details: ProductDetails | None, media: Path | None) -> None:
        """Show a product with its photos from `media`, or an empty pane."""
        self.set_content_visible(details is not None)
        if details is None:
            return
        product, status = details.product, details.status
        place = details.commune.full_name if details.commune else stated_place(product.stated)
        stars = recognised_stars(status.stars, status.state)
        self.show_product(product.name.vi, details.producer.name, place, stars)
        self.state.set_state(status.state)
        self.until.setText(self._until_words(status))
        self.timeline.show_recognitions(details.recognitions)
        self.facts.show_facts(self._facts_of(details))
        self._show_stated(details)
        self.photos.show_product(product, media)

    def _until_words(self, status: RatingStatus[Recognition]) -> str:
        """Until when the stars hold; of damaged data where the clerk learns which value it is."""
        if status.state is RecognitionState.DAMAGED:
            return self.tr("ô nào hỏng: xem Trợ giúp > Kiểm tra sổ")
        until = day_words(status.holds_until)
        return self.tr("đến {day}").format(day=until) if until else ""

    def _show_stated(self, details: ProductDetails) -> None:
        stated = details.product.stated
        if self.stated is None and stated:
            from ocop_desktop.ui.products.stated_list import StatedList  # noqa: PLC0415 - not at the start

            self.stated = StatedList()
            self.stated.place_requested.connect(self.place_requested)
            self._stated_room.addWidget(self.stated)
        if self.stated is not None:
            self.stated.show_stated(details.product, details.placements)

    def stop_loading(self) -> None:
        """Stop reading photos."""
        self.photos.stop_loading()

    def _make_buttons(self) -> None:
        self.edit_button = theme.make_button(self.tr("Sửa"), "pencil", self.tr("Sửa sản phẩm (F2)"))
        self.recognise_button = theme.make_button(
            self.tr("Ghi công nhận"), "award", self.tr("Ghi một lần công nhận hạng sao")
        )
        self.evaluate_button = theme.make_button(
            self.tr("Đánh giá"), "clipboard-check", self.tr("Đánh giá sản phẩm này theo phiếu chấm")
        )
        needs_writing(self.edit_button, self.recognise_button, self.evaluate_button)
        self.print_button = theme.make_button(
            self.tr("In"), "printer", self.tr("In tờ giới thiệu (Ctrl+P)")
        )
        self.edit_button.clicked.connect(self.edit_requested)
        self.recognise_button.clicked.connect(self.recognition_requested)
        self.evaluate_button.clicked.connect(self.evaluation_requested)
        self.print_button.clicked.connect(self.print_requested)

    def _facts_of(self, details: ProductDetails) -> tuple[tuple[str, str], ...]:
        product = details.product
        group = group_words(details.criteria_set)
        return (
            (self.tr("Mã"), ", ".join(code.code for code in reversed(product.codes))),
            (self.tr("Tên tiếng Anh"), product.name.en),
            (self.tr("Nhóm"), group),
            (self.tr("Bộ sản phẩm"), set_words(details.criteria_set)),
            (self.tr("Quy cách"), product.specification),
            (self.tr("Thành phần"), product.ingredients),
            (self.tr("Giá"), _price_words(product)),
            (self.tr("Hạn sử dụng"), product.shelf_life),
            (self.tr("Bảo quản"), product.storage),
            (self.tr("Sản lượng"), product.yearly_output),
            (self.tr("Chứng nhận"), ", ".join(map(_certificate_words, product.certificates))),
            (self.tr("Xuất khẩu"), ", ".join(product.export_markets)),
            (self.tr("Mã vạch"), product.barcode),
            (self.tr("Truy xuất"), product.traceability_url),
            *((self.tr("Nơi bán"), _listing_words(one)) for one in product.listings),
            (self.tr("Câu chuyện"), product.story_short.vi or product.story_long.vi),
            (self.tr("Ghi chú"), product.notes),
        )

    def _lay_out(self) -> None:
        self.add_buttons(
            (self.edit_button, self.evaluate_button, self.recognise_button, self.print_button)
        )
        for widget in (self.photos, self.name, self.producer):
            self.column.addWidget(widget)
        self.add_flow((self.stars, self.state, self.until))
        self.add_heading(self.tr("Các lần công nhận"))
        self.column.addWidget(self.timeline)
        self.add_heading(self.tr("Thông tin"))
        self.column.addLayout(self.facts)
        self.column.addLayout(self._stated_room)
        self.column.addStretch(1)


def _price_words(product: Product) -> str:
    """The price with the day it was confirmed, if the clerk gave one."""
    if product.price is None:
        return ""
    price = format_money(product.price, product.price_unit)
    return f"{price} ({day_words(product.price_on)})" if product.price_on else price


def _listing_words(listing: Listing) -> str:
    """The channel with the address or the place; what is no longer sold there says so."""
    where = listing.url or listing.place
    words = ": ".join(filter(None, (listing.channel, where)))
    if listing.status not in {ListingStatus.PAUSED, ListingStatus.CLOSED}:
        return words
    return f"{words} ({listing_status_words(listing.status)})"


def _certificate_words(certificate: Certificate) -> str:
    """The kind of a certificate with its last day, if it has one."""
    if certificate.expires_on is None:
        return certificate.kind
    return f"{certificate.kind} ({day_words(certificate.expires_on)})"
