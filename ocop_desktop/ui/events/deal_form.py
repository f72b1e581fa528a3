"""The form of one deal: what was signed, by whom, for how much, and its scan."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.day_meaning import DayMeaning
from ocop_desktop.domain.events.parts import Deal
from ocop_desktop.ui.events.exact_money_field import ExactMoneyField
from ocop_desktop.ui.events.listed_names import ListedNames
from ocop_desktop.ui.events.record_form import RecordForm
from ocop_desktop.ui.events.session_form import make_one_column_list
from ocop_desktop.ui.fields.choice import PlainChoice, SearchChoice
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.fields.text import TextField
from ocop_desktop.ui.forms.scan_field import ScanField
from ocop_desktop.ui.lists.list_model import ListColumn
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.words.event_parts import deal_kind_words


class DealForm(RecordForm):
    """Four columns of fields; below them the products and the scan."""

    def __init__(
        self, context: PageContext, products: ListedNames, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._producer: SearchChoice[int] = SearchChoice()
        self._choices: Sequence[tuple[int, str]] = ()
        self.add("kind", self.tr("&Loại"), PlainChoice(list(deal_kind_words().items())), 0, 0)
        self.add("number", self.tr("Số (&O)"), TextField(), 0, 1)
        self.add("signed_on", self.tr("Ngày &ký"), DateField(), 0, 2)
        self.add("value", self.tr("G&iá trị (đồng)"), ExactMoneyField(), 0, 3)
        self.add("producer_id", self.tr("&Chủ thể (bên bán)"), self._producer, 1, 0, span=2)
        self.add("buyer", self.tr("Bên &mua"), TextField(), 1, 2, span=2)
        self.add("valid_from", self.tr("Từ ngà&y"), DateField(), 2, 0)
        until = DateField(meaning=DayMeaning.EXPIRY)
        self.add("valid_until", self.tr("Đến &ngày"), until, 2, 1)
        self.add("file", self.tr("&Bản scan"), ScanField(context), 2, 2, span=2)
        column = ListColumn(
            self.tr("Sản phẩm"), reading=products.reading(), suggest=products.suggest
        )
        shown = make_one_column_list(column)
        self.add("product_ids", self.tr("Sản &phẩm trong hợp đồng"), shown, 3, 0, span=4)
        self.set_stretch(1, 1, 1, 1)
        self.setFocusProxy(self._fields["kind"])

    def set_producers(self, choices: Sequence[tuple[int, str]]) -> None:
        """Set the producers to choose from; the one shown stays."""
        if choices != self._choices:
            self._choices = choices
            self._producer.set_choices(choices)

    def show_record(self, record: Deal) -> None:
        """Show the fields of `record`; no producer is an empty field."""
        super().show_record(record)
        self._producer.set_value(record.producer_id or None)

    def edit(self, record: Deal) -> Deal:
        """`record` with the fields as typed."""
        edited: Deal = super().edit(record)
        known = (product_id for product_id in edited.product_ids if product_id)
        return replace(
            edited,
            producer_id=edited.producer_id or 0,
            product_ids=tuple(dict.fromkeys(known)),
        )
