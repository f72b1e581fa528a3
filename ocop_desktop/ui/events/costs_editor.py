"""What an event costs, and whose money it is."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import Cost, CostItem, Fund
from ocop_desktop.domain.text import format_money, format_number
from ocop_desktop.ui.events.event_part import EventNames
from ocop_desktop.ui.events.figure_cells import MONEY
from ocop_desktop.ui.events.list_part import ListPart
from ocop_desktop.ui.lists.list_editor import ListEditor
from ocop_desktop.ui.lists.list_model import ListColumn
from ocop_desktop.ui.lists.text_reading import NUMBERS
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.words.event_parts import cost_item_words, fund_words

_PRICE, _QUANTITY = 2, 3

translate = QCoreApplication.translate


class CostsEditor(ListPart):
    """Edits `Event.costs`; below the list stand the sums by fund."""

    part_name = "costs"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        del context
        editor = ListEditor(
            _make_columns(), _make_cost, _split_cost, translate("CostsEditor", "Kinh phí")
        )
        remark = translate(
            "CostsEditor", "Dự toán là đơn giá nhân số lượng; “Đã chi” là số tiền đã thanh toán."
        )
        super().__init__(editor, remark, parent)

    def show_event(self, event: Event, names: EventNames) -> None:
        """Show the costs of `event`."""
        del names
        self.show_records(event.costs)

    def edit(self, event: Event) -> Event:
        """`event` with the costs as typed."""
        return replace(event, costs=self.records())

    def summarise(self) -> str:
        """What was planned and spent, as a whole and of each fund."""
        costs: Sequence[Cost] = self.records()
        if not costs:
            return ""
        words = self.tr("{fund}: dự toán {planned}, đã chi {spent}")
        lines = [self._sum_words(words, self.tr("Cộng"), costs)]
        for fund, name in fund_words().items():
            if of_fund := [cost for cost in costs if cost.fund is fund]:
                lines.append(self._sum_words(words, name, of_fund))
        return "\n".join(lines)

    def _sum_words(self, words: str, name: str, costs: Sequence[Cost]) -> str:
        planned = _sum_words([cost.planned for cost in costs])
        return words.format(fund=name, planned=planned, spent=_sum_words([c.amount for c in costs]))


def _sum_words(amounts: Sequence[Decimal | None]) -> str:
    """The sum in đồng; "—" where nothing is known."""
    known = [amount for amount in amounts if amount is not None]
    return format_money(sum(known, Decimal(0))) if known else "—"


def _plan_words(row: Sequence[str]) -> str:
    price, quantity = MONEY.read(row[_PRICE]), NUMBERS.read(row[_QUANTITY])
    planned = Cost(unit_price=price, quantity=quantity).planned
    return "" if planned is None else format_number(planned)


def _make_cost(*cells: Any) -> Cost:
    item, name, price, quantity, _, amount, fund, paper = cells
    kind, money = CostItem(item or CostItem.OTHER), Fund(fund or Fund.OTHER)
    return Cost(kind, name, price, quantity, amount, money, paper)


def _split_cost(cost: Cost) -> tuple[object, ...]:
    return (
        cost.item.value,
        cost.name,
        cost.unit_price,
        cost.quantity,
        "",
        cost.amount,
        cost.fund.value,
        cost.paper,
    )


def _make_columns() -> tuple[ListColumn, ...]:
    items = [(item.value, words) for item, words in cost_item_words().items()]
    funds = [(fund.value, words) for fund, words in fund_words().items()]
    return (
        ListColumn(translate("CostsEditor", "Khoản"), 14, choices=items),
        ListColumn(translate("CostsEditor", "Nội dung")),
        ListColumn(
            translate("CostsEditor", "Đơn giá (đồng)"), 12, reading=MONEY, right_aligned=True
        ),
        ListColumn(translate("CostsEditor", "Số lượng"), 9, reading=NUMBERS, right_aligned=True),
        ListColumn(
            translate("CostsEditor", "Dự toán"),
            11,
            "fixed",
            work_out=_plan_words,
            right_aligned=True,
        ),
        ListColumn(
            translate("CostsEditor", "Đã chi (đồng)"), 12, reading=MONEY, right_aligned=True
        ),
        ListColumn(translate("CostsEditor", "Nguồn"), 13, choices=funds),
        ListColumn(translate("CostsEditor", "Chứng từ"), 9),
    )
