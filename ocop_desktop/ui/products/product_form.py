"""One product, every field, on pages by subject."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.register.checks import Problem, check_price_day, check_product
from ocop_desktop.domain.register.details import ProductDetails
from ocop_desktop.domain.register.product import FACT_NAMES, Product
from ocop_desktop.domain.text import Translated
from ocop_desktop.ui import errors
from ocop_desktop.ui.forms.paged_form import PagedForm, resize_within_screen
from ocop_desktop.ui.forms.photo_editor import PhotoEditor
from ocop_desktop.ui.forms.record_dialog import RecordDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.products import product_form_parts
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply

translate = QCoreApplication.translate
PLAIN = (
    *FACT_NAMES, "set_number", "commune_code", "codes", "price", "price_unit", "price_on",
    "yearly_output", "barcode", "traceability_url", "shop_links", "certificates", "export_markets",
    "photos", "documents", "notes",
)  # fmt: skip
TRANSLATED = ("name", "story_short", "story_middle", "story_long")
SIZE_KEY = "product_form/geometry"


class ProductForm(RecordDialog):
    """Opens with `open()`; `product_id` None begins a new product, of `producer_id` if given.

    `saved` carries the product as kept.
    """

    saved = Signal(object)

    def __init__(
        self,
        context: PageContext,
        product_id: int | None = None,
        parent: QWidget | None = None,
        *,
        producer_id: int = 0,
    ) -> None:
        self.pages = PagedForm()
        new, known = (
            translate("ProductForm", "Sản phẩm mới"),
            translate("ProductForm", "Sửa sản phẩm"),
        )
        super().__init__(context, new if product_id is None else known, parent, self.pages)
        self._original = Product(Translated(), producer_id)
        self._price = self._original.price
        self._visited: set[str] = set()
        self._saves_when_ready = False
        self._add_pages()
        self.record_saved.connect(self.saved)
        self._fill_fields(self._original)
        if product_id is not None:
            self.form.setEnabled(False)
            reply = Reply(self._on_loaded, self._on_load_failed)
            context.runner.call(reply, services.products.details, product_id, context.on)
        self._restore_size()

    @property
    def photos(self) -> PhotoEditor:
        """The field of the photos."""
        field = self.form.field("photos")
        assert isinstance(field, PhotoEditor)  # noqa: S101 - we put it there
        return field

    def record(self) -> Product:
        """The product as typed."""
        value = self.pages.value
        texts: dict[str, Any] = {
            name: Translated(value(name), value(f"{name}.en"), value(f"{name}.zh"))
            for name in TRANSLATED
        }
        return replace(
            self._original,
            producer_id=value("producer_id") or 0,
            **texts,
            **{name: value(name) for name in PLAIN},
        )

    def problems(self, record: Product) -> Iterable[Problem]:
        """What the rules find."""
        return (
            *check_product(record, self.context.regulations),
            *check_price_day(record, self.context.on),
        )

    def save(self) -> None:
        """Keep the product unless something breaks its meaning; photos under way are waited for."""
        self._saves_when_ready = self.photos.is_busy
        if not self._saves_when_ready:
            self._visited.update(self.pages.names())
            super().save()

    def save_record(self, record: Product) -> None:
        """Write it."""
        self.context.runner.call(
            Reply(self.on_saved, self.on_refused), services.products.save, record
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.form.field("name").setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.context.preferences.save_state(SIZE_KEY, self.saveGeometry())
        super().closeEvent(event)

    def _add_pages(self) -> None:
        form = self.pages
        product_form_parts.add_identity(form, self.context)
        product_form_parts.add_stories(form)
        product_form_parts.add_print_facts(form)
        product_form_parts.add_links(form)
        product_form_parts.add_certificates(form)
        product_form_parts.add_files(form, self.context)
        product_form_parts.add_notes(form)
        form.connect_editing_finished(self._on_field_left)
        self.photos.ready.connect(self._on_photos_ready)
        self.photos.preparing_failed.connect(self._on_photos_refused)

    def _on_loaded(self, details: ProductDetails) -> None:
        self._original = details.product
        self._price = details.product.price
        self.setWindowTitle(details.product.name.vi)
        self.heading.setText(details.product.name.vi)
        if details.product.stated:
            product_form_parts.add_stated(self.pages, details.product.stated)
        self._fill_fields(details.product)
        self.form.setEnabled(True)
        self._visited.update(self.pages.names())
        self.form.show_problems(self.problems(details.product))
        self.form.field("name").setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_load_failed(self, error: Exception) -> None:
        errors.report(error)
        self.close()

    def _fill_fields(self, product: Product) -> None:
        form = self.pages
        form.set_value("producer_id", product.producer_id)
        for name in PLAIN:
            form.set_value(name, getattr(product, name))
        for name in TRANSLATED:
            text: Translated = getattr(product, name)
            form.set_value(name, text.vi)
            form.set_value(f"{name}.en", text.en)
            form.set_value(f"{name}.zh", text.zh)
        product_form_parts.show_group(form)
        form.mark_clean()

    def _on_field_left(self, name: str) -> None:
        self._visited.add(name)
        if name == "price":
            self._date_new_price()
        if name == "set_number":
            product_form_parts.show_group(self.pages)
        found = self.problems(self.record())
        self.form.show_problems(one for one in found if one.field in self._visited)

    def _date_new_price(self) -> None:
        """A price typed anew was confirmed today; the day may be corrected after."""
        if self.pages.value("price") != self._price:
            self._price = self.pages.value("price")
            self.pages.set_value("price_on", self.context.on)

    def _on_photos_ready(self) -> None:
        if self._saves_when_ready and not self.photos.is_busy:
            self.save()

    def _on_photos_refused(self) -> None:
        self._saves_when_ready = False

    def _restore_size(self) -> None:
        resize_within_screen(self, 150, 38)
        kept = self.context.preferences.state(SIZE_KEY)
        if not kept.isEmpty():
            self.restoreGeometry(kept)
