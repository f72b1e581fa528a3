"""Contracts, memoranda and orders signed at an event; none of them is revenue."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import Deal
from ocop_desktop.domain.text import format_money
from ocop_desktop.ui.events.deal_form import DealForm
from ocop_desktop.ui.events.event_part import EventNames
from ocop_desktop.ui.events.listed_names import ListedNames
from ocop_desktop.ui.events.records_editor import RecordsEditor
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.words.event_parts import deal_kind_words

translate = QCoreApplication.translate


class DealsEditor(RecordsEditor):
    """Edits `Event.deals`."""

    part_name = "deals"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        self._producers, self._products = ListedNames(), ListedNames()
        self._deal_form = DealForm(context, self._products)
        remark = translate(
            "DealsEditor",
            "Hợp đồng, biên bản ghi nhớ, đơn đặt hàng đã ký ở sự kiện. "
            "Giá trị của chúng không tính vào doanh thu.",
        )
        super().__init__(self._deal_form, translate("DealsEditor", "Các hợp đồng"), remark, parent)

    def show_event(self, event: Event, names: EventNames) -> None:
        """Show the deals of `event`."""
        ids = [entry.product_id for entry in event.entries if entry.product_id]
        lines = [entry.producer_id for entry in event.entries if entry.producer_id]
        self._producers.set_producers(names, (*lines, *names.list_holders(ids)))
        self._products.set_products(names, ids)
        choices = dict(self._producers.choices())
        sellers = (deal.producer_id for deal in event.deals if deal.producer_id)
        deleted = {seller: self._producers.label(seller) for seller in sellers}
        self._deal_form.set_producers(list((choices | deleted).items()))
        self.show_records(event.deals)
        self._relabel()

    def edit(self, event: Event) -> Event:
        """`event` with the deals as typed."""
        return replace(event, deals=self.records())

    def make_record(self) -> Deal:
        """A contract."""
        return Deal()

    def describe(self, record: Deal) -> str:
        """Its kind, number, partners and value."""
        producer = self._producers.label(record.producer_id) if record.producer_id else ""
        kind = deal_kind_words()[record.kind]
        named = f"{kind} {record.number}".strip()
        value = format_money(record.value) if record.value is not None else ""
        return " · ".join(filter(None, (named, producer, record.buyer, value)))

    def media_names(self) -> tuple[str, ...]:
        """The scans of the deals."""
        return tuple(deal.file for deal in self.records() if deal.file)
