"""The dialog of one listing: on which channel a product is sold, since when, by which contract."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.channels.channel import Channel, Listing, ListingStatus, SalesContract
from ocop_desktop.domain.channels.channel_checks import check_listing
from ocop_desktop.domain.channels.channel_names import ChannelIndex
from ocop_desktop.domain.channels.listing_rows import ListingKey, make_listing_key
from ocop_desktop.domain.codes import RecordKind, ValueReason
from ocop_desktop.domain.drafts.comparison import DraftComparison
from ocop_desktop.domain.problems import Problem, Severity
from ocop_desktop.domain.register.details import ProductDetails
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.text import Translated
from ocop_desktop.ui import errors
from ocop_desktop.ui.drafts.form_state import content_part
from ocop_desktop.ui.fields.choice import FreeChoice, PlainChoice
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.fields.link import LinkField
from ocop_desktop.ui.fields.number import MoneyField
from ocop_desktop.ui.fields.text import TextField
from ocop_desktop.ui.finding.product_choice import ProductChoice
from ocop_desktop.ui.forms.paged_form import resize_within_screen
from ocop_desktop.ui.forms.record_dialog import RecordDialog
from ocop_desktop.ui.forms.scan_field import ScanField
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.words.channels import listing_status_words

_NEW = Product(Translated())
_STATUSES = (
    ListingStatus.ACTIVE,
    ListingStatus.UNCHECKED,
    ListingStatus.PAUSED,
    ListingStatus.CLOSED,
)


class ListingDialog(RecordDialog):
    """Edits the listing `key` of a product, or a new one (of `product_id`, if it is given) without.

    The product is read from the register unless a draft is shown: then it does not load.

    The record it edits is the product with the listing as typed: what others saved of the product
    meanwhile is kept.
    """

    draft_form = "listing"
    draft_kind = RecordKind.PRODUCT

    def __init__(
        self,
        context: PageContext,
        key: ListingKey | None = None,
        product_id: int = 0,
        parent: QWidget | None = None,
        *,
        loads: bool = True,
    ) -> None:
        title = self.tr("Nơi bán mới") if key is None else self.tr("Sửa nơi bán")
        super().__init__(context, title, parent)
        self._key = key
        self._original = _NEW
        self._channels = ChannelIndex(())
        self._add_fields()
        self._fill_fields(Listing("", status=ListingStatus.ACTIVE, checked_on=context.on))
        if key is None:
            self.product.loaded.connect(lambda: self._choose_product(product_id))
        elif loads:
            self.form.setEnabled(False)
            reply = Reply(self.on_loaded, self._on_load_failed)
            context.runner.call(reply, services.products.details, key.product_id, context.on)
        context.runner.call(self._on_channels, services.channels.all_channels)
        self.form.mark_clean()
        resize_within_screen(self, 96, 34)
        first = self.product if key is None and not product_id else self.channel
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def record(self) -> Product:
        """Return the product with the listing as typed; of a new listing one that holds it alone."""
        typed, key = self._read_listing(), self._key
        if key is None:
            return replace(_NEW, listings=(typed,))
        listings = tuple(
            typed if make_listing_key(key.product_id, one) == key else one
            for one in self._original.listings
        )
        return replace(self._original, listings=listings)

    def problems(self, record: Product) -> Iterable[Problem]:
        """Return what is doubtful in the listing, other than that nobody has seen it for long."""
        del record
        if self._key is None and not self.product.value():
            yield Problem("product_id", ValueReason.REQUIRED, Severity.HARD)
        months = 1
        for problem in check_listing(self._read_listing(), self._channels, self.context.on, months):
            if problem.field != "checked_on":
                yield problem

    def save_record(self, record: Product) -> None:
        """Save the product with the listing, or add a new listing to the chosen product."""
        reply = Reply(self.on_saved, self.on_refused)
        if self._key is None:
            self.context.runner.call(
                reply,
                services.channels.put_listing,
                self.product.value() or 0,
                record.listings[0],
            )
        else:
            self.context.runner.call(reply, services.products.save, record)

    def on_loaded(self, answer: ProductDetails) -> None:
        """Show the listing of the product that was read."""
        self.show_record(answer.product)

    def show_record(self, record: Product) -> None:
        """Show the listing of a product."""
        if self._key is None:
            self._fill_fields(record.listings[0] if record.listings else Listing(""))
            return
        self._original = record
        found = (
            one
            for one in record.listings
            if make_listing_key(self._key.product_id, one) == self._key
        )
        self._fill_fields(next(found, Listing(self._key.channel, self._key.url, self._key.place)))
        self.form.mark_clean()
        self.heading.setText(record.name.vi)
        self.form.setEnabled(True)
        self.channel.setFocus(Qt.FocusReason.OtherFocusReason)

    def draft_name(self, record: Product) -> str:
        """Return the channel, and the product where it is known."""
        return " · ".join(filter(None, (record.name.vi, self.channel.value())))

    def draft_facts(self) -> Mapping[str, object]:
        """Return which listing this is."""
        key = self._key
        return {} if key is None else {"channel": key.channel, "url": key.url, "place": key.place}

    def _read_listing(self) -> Listing:
        return Listing(
            self.channel.value(),
            self.url.value(),
            self.place.value(),
            self.since.value(),
            self.until.value(),
            SalesContract(self.number.value(), self.signed_on.value(), self.file.value()),
            self.price.value(),
            self.status.value() or ListingStatus.UNCHECKED,
            self.checked_on.value(),
            self._checked_by,
        )

    def _fill_fields(self, listing: Listing) -> None:
        self._checked_by = listing.checked_by
        for name in (
            "channel", "url", "place", "since", "until", "price", "status", "checked_on",
        ):  # fmt: skip
            getattr(self, name).set_value(getattr(listing, name))
        self.number.set_value(listing.contract.number)
        self.signed_on.set_value(listing.contract.signed_on)
        self.file.set_value(listing.contract.file)

    def _on_load_failed(self, error: Exception) -> None:
        errors.report(error)
        self.close()

    def _choose_product(self, product_id: int) -> None:
        if product_id and not self.product.value():
            self.product.set_value(product_id)

    def _on_channels(self, channels: tuple[Channel, ...]) -> None:
        self._channels = ChannelIndex(channels)
        self.channel.set_labels([one.name for one in channels if not one.closed])

    def _add_fields(self) -> None:
        form = self.form
        self.product = ProductChoice(self.context)
        if self._key is None:
            form.add("product_id", self.tr("Sản phẩm"), self.product, required=True)
        else:
            self.product.setParent(self)
            self.product.hide()
        self.channel = form.add(
            "channel", self.tr("Kênh bán"), FreeChoice(()), required=True,
            hint=self.tr("Ví dụ Shopee, TikTok Shop, Siêu thị, Đại lý; tên khác cũng ghi được."),
        )  # fmt: skip
        self.url = form.add(
            "url", self.tr("Địa chỉ trên mạng"), LinkField(), hint=self.tr("Bắt đầu bằng https://")
        )
        self.place = form.add(
            "place", self.tr("Nơi bán"), TextField(),
            hint=self.tr("Khi bán ở siêu thị, chợ, đại lý: tên và địa chỉ nơi ấy."),
        )  # fmt: skip
        statuses = [(one, listing_status_words(one)) for one in _STATUSES]
        self.status: PlainChoice[ListingStatus] = form.add(
            "status", self.tr("Tình trạng"), PlainChoice(statuses)
        )
        self.checked_on = form.add("checked_on", self.tr("Đã xem ngày"), DateField())
        self.since = form.add("since", self.tr("Từ ngày"), DateField())
        self.until = form.add("until", self.tr("Đến ngày"), DateField())
        self.price = form.add("price", self.tr("Giá ở kênh này"), MoneyField())
        form.add_section(self.tr("Hợp đồng"))
        self.number = form.add("number", self.tr("Số hợp đồng"), TextField())
        self.signed_on = form.add("signed_on", self.tr("Ngày ký"), DateField())
        self.file = form.add("file", self.tr("Tệp hợp đồng"), ScanField(self.context))


def make_listing_form(
    comparison: DraftComparison, context: PageContext, parent: QWidget
) -> ListingDialog:
    """The dialog of a draft: of the listing it edits, or of a new one."""
    draft = comparison.draft
    facts = content_part(draft.content, "more")
    if not draft.row_id or comparison.current is None or not facts:
        return ListingDialog(context, None, 0, parent)
    names = (str(facts.get(name, "")) for name in ("channel", "url", "place"))
    return ListingDialog(context, ListingKey(draft.row_id, *names), 0, parent, loads=False)
