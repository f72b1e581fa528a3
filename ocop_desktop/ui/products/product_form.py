"""The form of one product: every field, on pages by subject."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ocop_desktop.domain.codes import RecordKind, ValueReason
from ocop_desktop.domain.drafts.comparison import DraftComparison
from ocop_desktop.domain.problems import Problem, Severity
from ocop_desktop.domain.register.checks import check_price_day, check_product
from ocop_desktop.domain.register.details import ProductDetails
from ocop_desktop.domain.register.product import FACT_NAMES, Product
from ocop_desktop.domain.text import Translated, identity_key
from ocop_desktop.ui.drafts.form_state import content_part
from ocop_desktop.ui.fields.text import TextField
from ocop_desktop.ui.finding.producer_chooser import ProducerChooser
from ocop_desktop.ui.forms.paged_form import resize_within_screen
from ocop_desktop.ui.forms.paged_record_dialog import PagedRecordDialog
from ocop_desktop.ui.forms.photo_editor import PhotoEditor
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.products import product_form_parts
from ocop_desktop.ui.products.next_product import (
    last_used,
    make_copy,
    make_next,
    remember_used,
)
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.words.record_values import FormWords, value_words

translate = QCoreApplication.translate
PLAIN = (
    *FACT_NAMES, "set_number", "commune_code", "codes", "price", "price_unit", "price_on",
    "yearly_output", "barcode", "traceability_url", "listings", "certificates", "export_markets",
    "photos", "documents", "notes",
)  # fmt: skip
TRANSLATED = ("name", "story_short", "story_middle", "story_long")
SIZE_KEY = "product_form/geometry"


class ProductForm(PagedRecordDialog):
    """Edits a product, or a new one when `product_id` is None, made by `producer_id` if given.

    With `is_copy` it begins a new product with the facts of `product_id`.

    "Lưu và thêm tiếp" and "Nhân bản" go on with a new product in the same form.
    """

    draft_form = "product"
    draft_kind = RecordKind.PRODUCT

    def __init__(
        self,
        context: PageContext,
        product_id: int | None = None,
        parent: QWidget | None = None,
        *,
        producer_id: int = 0,
        is_copy: bool = False,
    ) -> None:
        title = translate("ProductForm", "Sửa sản phẩm")
        if product_id is None:
            title = translate("ProductForm", "Sản phẩm mới")
        super().__init__(context, title, parent)
        self._original = Product(Translated(), producer_id)
        self._price = self._original.price
        self._saves_when_ready = False
        self._make_following: Callable[[Product], Product] | None = None
        self._copied_name = ""
        self._is_copy = is_copy
        self._add_pages()
        self._add_buttons()
        self._fill_fields(self._original)
        if product_id is None:
            self._offer_last_used()
        else:
            context.runner.call(
                self.begin_loading(), services.products.details, product_id, context.on
            )
        self._restore_size()

    @property
    def photos(self) -> PhotoEditor:
        """The editor of the product's photos."""
        field = self.form.field("photos")
        assert isinstance(field, PhotoEditor)  # noqa: S101 - we put it there
        return field

    def record(self) -> Product:
        """Return the product as typed."""
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
        """Return what the rules of a product and of its price find."""
        copied = bool(self._copied_name) and identity_key(record.name.vi) == self._copied_name
        return (
            *([Problem("name", ValueReason.NAME_OF_ORIGINAL, Severity.HARD)] if copied else ()),
            *check_product(record, self.context.regulations),
            *check_price_day(record, self.context.on),
        )

    def save(self) -> None:
        """Save the product, once the photos that are being prepared are there."""
        self._save_then(None)

    def save_and_add(self) -> None:
        """Save, and go on with a new product of the same producer, set, commune and unit."""
        self._save_then(make_next)

    def duplicate(self) -> None:
        """Go on with a copy of this product; what was typed is saved first."""
        if self._original.id and not self.is_dirty:
            self._begin_copy(self._original)
        else:
            self._save_then(make_copy)

    def on_saved(self, record: object) -> None:
        """Close, or go on with the product that follows."""
        make, self._make_following = self._make_following, None
        if isinstance(record, Product):
            remember_used(self.context.preferences, record)
        if make is None or not isinstance(record, Product):
            super().on_saved(record)
            return
        self.mark_clean()
        self.record_saved.emit(record)
        if make is make_copy:
            self._begin_copy(record)
        else:
            self._begin(make(record))

    def _save_then(self, make_following: Callable[[Product], Product] | None) -> None:
        self._make_following = make_following
        self._saves_when_ready = self.photos.is_busy
        if not self._saves_when_ready:
            super().save()

    def save_record(self, record: Product) -> None:
        """Save the product in the register."""
        self.context.runner.call(
            Reply(self.on_saved, self.on_refused), services.products.save, record
        )

    def record_names(self) -> Mapping[int, str]:
        """Return the names of the producers that can be chosen."""
        field = self.form.field("producer_id")
        return field.names if isinstance(field, ProducerChooser) else {}

    def closeEvent(self, event: QCloseEvent) -> None:
        self.context.preferences.save_state(SIZE_KEY, self.saveGeometry())
        super().closeEvent(event)

    def _begin_copy(self, product: Product) -> None:
        self._begin(make_copy(product))
        self._copied_name = identity_key(product.name.vi)
        name = self.form.field("name")
        if isinstance(name, TextField):
            name.selectAll()

    def _begin(self, product: Product) -> None:
        """Show a product that is not yet in the register."""
        self._original, self._price, self._copied_name = product, product.price, ""
        self.pages.hide_page(product_form_parts.stated_title())
        self._fill_fields(product)
        self.show_new(translate("ProductForm", "Sản phẩm mới"))

    def _offer_last_used(self) -> None:
        values: dict[str, Any] = dict(last_used(self.context.preferences))
        words = FormWords(sets=self.context.criteria_sets)
        for name, value in values.items():
            self.pages.offer(name, value_words(value, name, words), value)

    def _add_buttons(self) -> None:
        self.copy_button = QPushButton(translate("ProductForm", "Nhân &bản"))
        self.next_button = QPushButton(translate("ProductForm", "Lưu và &thêm tiếp"))
        self.copy_button.setToolTip(
            translate("ProductForm", "Lưu rồi mở một sản phẩm mới chép từ sản phẩm này")
        )
        self.next_button.setToolTip(
            translate("ProductForm", "Lưu rồi nhập sản phẩm khác của cùng chủ thể")
        )
        self.copy_button.clicked.connect(self.duplicate)
        self.next_button.clicked.connect(self.save_and_add)
        self.add_buttons(self.copy_button, self.next_button)

    def _add_pages(self) -> None:
        form = self.pages
        product_form_parts.add_identity(form, self.context)
        product_form_parts.add_stories(form)
        product_form_parts.add_print_facts(form)
        product_form_parts.add_links(form)
        product_form_parts.add_certificates(form)
        product_form_parts.add_files(form, self.context)
        product_form_parts.add_notes(form)
        form.connect_editing_finished(self.on_field_left)
        self.photos.ready.connect(self._on_photos_ready)
        self.photos.preparing_failed.connect(self._on_photos_refused)

    def on_loaded(self, answer: ProductDetails) -> None:
        """Show the product that was read, with what its imported line stated."""
        product = answer.product
        if self._is_copy:
            self.form.setEnabled(True)
            self._begin_copy(product)
        else:
            self.show_record(product)

    def show_record(self, record: Product) -> None:
        """Show a product with what its imported line stated."""
        self._original, self._price = record, record.price
        if record.stated:
            product_form_parts.add_stated(self.pages, record.stated)
        self._fill_fields(record)
        self.show_loaded(record.name.vi or self.windowTitle(), self.problems(record))

    def draft_name(self, record: Product) -> str:
        """Return the product's name, as far as it is typed."""
        return record.name.vi or self.windowTitle()

    def draft_facts(self) -> Mapping[str, object]:
        """Return of which product this is a copy."""
        return {"copied_name": self._copied_name}

    def resume(self, comparison: DraftComparison) -> None:
        """Go on with a draft of a product."""
        super().resume(comparison)
        self._copied_name = str(
            content_part(comparison.draft.content, "more").get("copied_name", "")
        )
        self._price = self.pages.value("price")
        product_form_parts.show_group(self.pages, self.context)

    def on_field_left(self, name: str) -> None:
        """Show the group of a newly chosen set and date a new price, then show the problems."""
        if name == "price":
            self._date_new_price()
        if name == "set_number":
            product_form_parts.show_group(self.pages, self.context)
        super().on_field_left(name)

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
        product_form_parts.show_group(form, self.context)
        form.mark_clean()

    def _date_new_price(self) -> None:
        """Take today as the day a new price was confirmed; the clerk may correct it."""
        if self.pages.value("price") != self._price:
            self._price = self.pages.value("price")
            self.pages.set_value("price_on", self.context.on)

    def _on_photos_ready(self) -> None:
        if self._saves_when_ready and not self.photos.is_busy:
            self._save_then(self._make_following)

    def _on_photos_refused(self) -> None:
        self._saves_when_ready = False

    def _restore_size(self) -> None:
        resize_within_screen(self, 150, 38)
        geometry = self.context.preferences.state(SIZE_KEY)
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)


def open_copy(context: PageContext, product_id: int, parent: QWidget) -> ProductForm:
    """Open the form of a new product with the facts of another."""
    form = ProductForm(context, product_id, parent, is_copy=True)
    form.open()
    return form
