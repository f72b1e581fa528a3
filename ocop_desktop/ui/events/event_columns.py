"""The columns of the list of events."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.events.summary import EventRow
from ocop_desktop.messages.figures import figure_words
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.words.events import event_kind_words
from ocop_desktop.ui.words.values import day_words

HIDDEN_AT_FIRST = ("report", "kind", "place")

translate = QCoreApplication.translate


def event_columns() -> tuple[RowColumn, ...]:
    """Return the columns: name, days, number of products, revenue, report, kind, place."""
    return (
        RowColumn("name", translate("EventsPage", "Tên sự kiện"), lambda event: event.name, 20,
                  is_name=True, hint=_name_hint),
        RowColumn("day", translate("EventsPage", "Ngày"), event_days_words, 13,
                  sort=lambda event: event.starts_on or date.min),
        RowColumn("count", translate("EventsPage", "SP"), lambda event: event.product_count, 4,
                  "right", sort=lambda event: event.product_count, hint=_count_words),
        RowColumn("net", translate("EventsPage", "Doanh thu"), _net_words, 14, "right",
                  sort=lambda event: event.net.figure.value if event.net else Decimal(-1),
                  hint=_net_hint),
        RowColumn("report", translate("EventsPage", "Báo cáo"), report_words, 14,
                  sort=lambda event: event.report_due or date.max),
        RowColumn("kind", translate("EventsPage", "Loại"),
                  lambda event: event_kind_words()[event.kind], 16),
        RowColumn("place", translate("EventsPage", "Địa điểm"), lambda event: event.place, 18),
    )  # fmt: skip


def event_days_words(event: EventRow) -> str:
    """The days of an event: "19–21/10/2026"; empty where they are not known."""
    first, last = event.starts_on, event.ends_on
    if first is None or last is None or first == last:
        return day_words(first or last)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day:02}–{day_words(last)}"
    start = f"{first.day:02}/{first.month:02}" if first.year == last.year else day_words(first)
    return f"{start}–{day_words(last)}"


def report_words(event: EventRow) -> str:
    """Whether the report was made, is due or overdue."""
    if event.reported_on is not None:
        words = translate("EventsPage", "đã nộp {day}")
        return words.format(day=day_words(event.reported_on))
    if event.report_due is None:
        return ""
    words = (
        translate("EventsPage", "quá hạn {day}")
        if event.is_overdue
        else translate("EventsPage", "hạn {day}")
    )
    return words.format(day=day_words(event.report_due))


def _name_hint(event: EventRow) -> str:
    lines = (event.name, event_kind_words()[event.kind], event_days_words(event), event.place)
    return "\n".join(filter(None, lines))


def _count_words(event: EventRow) -> str:
    words = translate("EventsPage", "{count} sản phẩm của {holders} chủ thể")
    return words.format(count=event.product_count, holders=event.holder_count)


def _net_words(event: EventRow) -> str:
    return figure_words(event.net.figure, "", translate) if event.net else ""


def _net_hint(event: EventRow) -> str:
    return figure_words(event.net.figure, event.net.unit, translate) if event.net else "—"
