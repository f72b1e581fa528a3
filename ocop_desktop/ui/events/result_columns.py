"""The columns of the quick entry: what each is called, and how what is typed in it is read."""

from decimal import Decimal
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.events.goods import format_goods, parse_goods
from ocop_desktop.domain.events.parts import EntryStatus
from ocop_desktop.domain.figures.figure import Qualifier
from ocop_desktop.domain.text import search_key
from ocop_desktop.ui.events.figure_cells import FIGURES, MONEY_FIGURES, read_figure
from ocop_desktop.ui.lists.text_reading import TextReading
from ocop_desktop.ui.words.event_parts import entry_status_words

translate = QCoreApplication.translate


class ResultField(StrEnum):
    """A column; most are named like the attribute of an entry."""

    NAME = "name"
    BOOTH = "booth"
    STATUS = "status"
    BROUGHT = "brought"
    SOLD = "sold"
    SAMPLES = "samples"
    LEFT = "left"
    ORDERS = "orders"
    NET = "net"
    LEADS = "leads"
    CONTRACTS = "contracts"
    NOTES = "notes"


FIELDS = tuple(ResultField)
FIXED = frozenset({ResultField.NAME, ResultField.LEFT})
SUMMED = (
    ResultField.BROUGHT, ResultField.SOLD, ResultField.SAMPLES, ResultField.ORDERS,
    ResultField.NET, ResultField.LEADS,
)  # fmt: skip
GOODS = frozenset({ResultField.BROUGHT, ResultField.SOLD})
TEXTS = frozenset({ResultField.NAME, ResultField.BOOTH, ResultField.STATUS, ResultField.NOTES})
WIDTHS = (24, 5, 8, 8, 8, 5, 8, 5, 11, 7, 5, 12)
"""Of the columns in order, in letters."""


def titles() -> tuple[str, ...]:
    """The headings of the columns in order."""
    return (
        translate("QuickEntry", "Chủ thể, sản phẩm"),
        translate("QuickEntry", "Gian"),
        translate("QuickEntry", "Có mặt"),
        translate("QuickEntry", "Mang đến"),
        translate("QuickEntry", "Bán"),
        translate("QuickEntry", "Tặng"),
        translate("QuickEntry", "Còn"),
        translate("QuickEntry", "Đơn hàng"),
        translate("QuickEntry", "Doanh thu (đồng)"),
        translate("QuickEntry", "Quan tâm"),
        translate("QuickEntry", "Hợp đồng"),
        translate("QuickEntry", "Ghi chú"),
    )


def title_of(field: ResultField) -> str:
    """The heading of one column."""
    return titles()[FIELDS.index(field)]


def headings() -> tuple[str, ...]:
    """The same in two lines where that keeps a column narrow."""
    words = {ResultField.NAME, ResultField.NOTES}
    return tuple(
        title if column in words else "\n".join(title.rsplit(" ", 1))
        for column, title in zip(FIELDS, titles(), strict=True)
    )


def _read_status(text: str) -> EntryStatus | None:
    """The status whose words begin like `text`, its marks left out: "v", "tham", "dk"."""
    key = search_key(text)
    initials = {"td": EntryStatus.ATTENDED, "dk": EntryStatus.REGISTERED, "x": EntryStatus.ATTENDED}
    found = [
        status
        for status, words in entry_status_words().items()
        if key and search_key(words).startswith(key)
    ]
    return found[0] if len(found) == 1 else initials.get(key)


def _explain_status(text: str) -> str:
    words = translate("QuickEntry", "“{text}”: ghi {choices} (chữ đầu là đủ).")
    return words.format(text=text, choices=", ".join(entry_status_words().values()))


def _explain_goods(text: str) -> str:
    words = translate("QuickEntry", "“{text}” không phải là số lượng. Ví dụ: 120 gói, 3,5 tấn, 60.")
    return words.format(text=text)


def _read_count(text: str) -> int | None:
    found = read_figure(text)
    is_count = found is not None and found.qualifier is Qualifier.EXACT and found.value <= MAX_COUNT
    return int(found.value) if found is not None and is_count else None


def _explain_count(text: str) -> str:
    words = translate("QuickEntry", "“{text}”: ghi số hợp đồng đã ký, ví dụ 2.")
    return words.format(text=text)


MAX_COUNT = Decimal(99)
"""Nobody signs more contracts at one event."""
READINGS: dict[ResultField, TextReading] = {
    ResultField.STATUS: TextReading(
        _read_status, lambda status: entry_status_words()[status], _explain_status
    ),
    ResultField.BROUGHT: TextReading(parse_goods, format_goods, _explain_goods),
    ResultField.SOLD: TextReading(parse_goods, format_goods, _explain_goods),
    ResultField.SAMPLES: FIGURES,
    ResultField.ORDERS: FIGURES,
    ResultField.NET: MONEY_FIGURES,
    ResultField.LEADS: FIGURES,
    ResultField.CONTRACTS: TextReading(_read_count, str, _explain_count),
}
