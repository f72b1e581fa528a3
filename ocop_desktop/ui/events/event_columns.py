"""The columns of the list of events."""

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.events.event import Event
from ocop_desktop.ui.lists.row_model import RowColumn

translate = QCoreApplication.translate


def event_columns() -> tuple[RowColumn, ...]:
    """Return the columns: name, first day, number of products."""
    return (
        RowColumn("name", translate("EventsPage", "Tên sự kiện"), lambda event: event.name, 20,
                  is_name=True),
        RowColumn("day", translate("EventsPage", "Từ ngày"), lambda event: event.starts_on, 11,
                  kind="day"),
        RowColumn("count", translate("EventsPage", "SP"), lambda event: len(event.entries), 6, "right",
                  sort=lambda event: len(event.entries), hint=_count_words),
    )  # fmt: skip


def _count_words(event: Event) -> str:
    return translate("EventsPage", "{count} sản phẩm").format(count=len(event.entries))
