"""The parts that an event has on the screen, each on its tab; a fair needs the first one only."""

from PySide6.QtWidgets import QWidget

from ocop_desktop.ui.events.costs_editor import CostsEditor
from ocop_desktop.ui.events.deals_editor import DealsEditor
from ocop_desktop.ui.events.details_part import make_details_part
from ocop_desktop.ui.events.event_basics import EventBasics
from ocop_desktop.ui.events.event_jumps import BASICS, RESULTS, SESSIONS, STATED, EventPlace
from ocop_desktop.ui.events.event_tabs import EventTabs
from ocop_desktop.ui.events.gifts_editor import GiftsEditor
from ocop_desktop.ui.events.hosts_editor import HostsEditor
from ocop_desktop.ui.events.part_group import PartGroup
from ocop_desktop.ui.events.plan_part import make_plan_part
from ocop_desktop.ui.events.quick_entry import QuickEntry
from ocop_desktop.ui.events.sessions_editor import SessionsEditor
from ocop_desktop.ui.events.stated_part import make_stated_part
from ocop_desktop.ui.events.summary_part import EventSummaryPart
from ocop_desktop.ui.page_context import PageContext


class EventSections(EventTabs):
    """Makes the parts and leads to a field of them."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.basics, self.details = EventBasics(context), make_details_part(context)
        self.sessions, self.hosts = SessionsEditor(context), HostsEditor(context)
        self.results = QuickEntry(context)
        self.deals, self.costs = DealsEditor(context), CostsEditor(context)
        self.gifts = GiftsEditor(context)
        self.stated, self.plan = make_stated_part(), make_plan_part()
        self.summary = EventSummaryPart()
        self.shows = PartGroup(
            "shows", [(self.tr("Phiên"), self.sessions), (self.tr("Người dẫn"), self.hosts)]
        )
        self.money = PartGroup(
            "money",
            [
                (self.tr("Hợp đồng, ghi nhớ"), self.deals),
                (self.tr("Kinh phí"), self.costs),
                (self.tr("Hỗ trợ, tài trợ"), self.gifts),
            ],
        )
        self._add_parts()

    def jump_to(self, place: EventPlace) -> None:
        """Show the part of that place and set the focus to its field."""
        parts = {
            BASICS: self.basics,
            SESSIONS: self.shows,
            RESULTS: self.results,
            STATED: self.stated,
        }
        self.show_part(parts[place.part])
        if place.part == SESSIONS:
            self.sessions.records_list.setCurrentRow(place.session)
            self.sessions.form.jump(place.field)
        elif place.part == STATED:
            self.stated.form.jump(place.field)
        elif place.part == RESULTS:
            self.results.setFocus()
        elif place.field == "entries":
            self.basics.table.setFocus()
        else:
            self.basics.form.jump(place.field)

    def _add_parts(self) -> None:
        self.add_part(self.basics, self.tr("Thông tin"))
        self.add_part(self.details, self.tr("Chi tiết"))
        self.add_part(self.shows, self.tr("Phiên"))
        self.add_part(self.results, self.tr("Kết quả"))
        self.add_part(self.money, self.tr("Hợp đồng, kinh phí"))
        self.add_part(self.stated, self.tr("Số công bố"))
        self.add_part(self.plan, self.tr("Báo cáo"))
        self.add_part(self.summary, self.tr("Tổng hợp"))
