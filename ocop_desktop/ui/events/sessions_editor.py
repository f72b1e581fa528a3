"""The sessions of an event: a list of them, and the form of one."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.clock_times import format_time
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventSession
from ocop_desktop.domain.figures.writing import DONG, format_figure
from ocop_desktop.domain.text import format_date
from ocop_desktop.ui.events.event_part import EventNames
from ocop_desktop.ui.events.listed_names import ListedNames
from ocop_desktop.ui.events.records_editor import RecordsEditor
from ocop_desktop.ui.events.session_form import SessionForm
from ocop_desktop.ui.page_context import PageContext

translate = QCoreApplication.translate


class SessionsEditor(RecordsEditor):
    """Edits `Event.sessions`; a new session is on the event's first day."""

    part_name = "sessions"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        self._context = context
        self._event = Event("")
        self._products = ListedNames()
        form = SessionForm(context, self._list_hosts, self._products)
        remark = translate(
            "SessionsEditor",
            "Mỗi phiên livestream hay buổi bán hàng một dòng. Số liệu ghi như người ta báo: "
            "“hơn 350.000”, “16 triệu”, “hơn 900 triệu”; chưa biết thì để trống, không có thì ghi 0.",
        )
        super().__init__(form, translate("SessionsEditor", "Các phiên"), remark, parent)

    def show_event(self, event: Event, names: EventNames) -> None:
        """Show the sessions of `event`."""
        self._event = event
        ids = [entry.product_id for entry in event.entries if entry.product_id]
        self._products.set_products(names, ids)
        self.show_records(event.sessions)

    def edit(self, event: Event) -> Event:
        """`event` with the sessions as typed."""
        return replace(event, sessions=self.records())

    def make_record(self) -> EventSession:
        """A session on the event's first day."""
        return EventSession(on=self._event.starts_on)

    def describe(self, record: EventSession) -> str:
        """When it was, its title, where and what it sold."""
        hours = [format_time(moment) for moment in (record.starts_at, record.ends_at) if moment]
        day = format_date(record.on) if record.on else ""
        when = " ".join(filter(None, (day, "–".join(hours))))
        pages = ", ".join(dict.fromkeys(page.platform for page in record.pages))
        net = format_figure(record.net, DONG) if record.net else ""
        return " · ".join(filter(None, (when, record.title, pages, net)))

    def _list_hosts(self) -> Sequence[str]:
        return [host.name for host in self._event.hosts]
