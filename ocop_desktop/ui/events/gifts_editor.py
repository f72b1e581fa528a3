"""Support and gifts announced at an event, which are no revenue."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import Gift
from ocop_desktop.domain.text import format_money
from ocop_desktop.ui.events.event_part import EventNames
from ocop_desktop.ui.events.figure_cells import MONEY
from ocop_desktop.ui.events.list_part import ListPart
from ocop_desktop.ui.lists.list_editor import ListEditor
from ocop_desktop.ui.lists.list_model import ListColumn
from ocop_desktop.ui.page_context import PageContext

translate = QCoreApplication.translate


class GiftsEditor(ListPart):
    """Edits `Event.gifts`."""

    part_name = "gifts"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        del context
        editor = ListEditor(
            _make_columns(), Gift, _split_gift, translate("GiftsEditor", "Hỗ trợ, tài trợ")
        )
        super().__init__(
            editor,
            translate(
                "GiftsEditor",
                "Tiền hỗ trợ, tài trợ, quà tặng được công bố ở sự kiện; không tính vào doanh thu.",
            ),
            parent,
        )

    def show_event(self, event: Event, names: EventNames) -> None:
        """Show the gifts of `event`."""
        del names
        self.show_records(event.gifts)

    def edit(self, event: Event) -> Event:
        """`event` with the gifts as typed."""
        return replace(event, gifts=self.records())

    def summarise(self) -> str:
        """What all gifts come to."""
        amounts = [gift.amount for gift in self.records() if gift.amount is not None]
        if not amounts:
            return ""
        words = self.tr("Cộng: {amount} (không phải doanh thu)")
        return words.format(amount=format_money(sum(amounts, Decimal(0))))


def _split_gift(gift: Gift) -> tuple[object, ...]:
    return gift.giver, gift.purpose, gift.amount


def _make_columns() -> tuple[ListColumn, ...]:
    return (
        ListColumn(translate("GiftsEditor", "Bên hỗ trợ, tài trợ")),
        ListColumn(translate("GiftsEditor", "Nội dung"), 30),
        ListColumn(
            translate("GiftsEditor", "Số tiền (đồng)"), 20, reading=MONEY, right_aligned=True
        ),
    )
