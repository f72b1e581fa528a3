"""Which composer makes which paper of an event."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from ocop_desktop.domain.papers.collection_form import compose_collection
from ocop_desktop.domain.papers.event_content import EventPaperContent
from ocop_desktop.domain.papers.event_papers import EventPaper
from ocop_desktop.domain.papers.event_plan_paper import compose_plan
from ocop_desktop.domain.papers.event_report import compose_report
from ocop_desktop.domain.papers.paper_frame import Words
from ocop_desktop.domain.papers.paper_story import PaperStory
from ocop_desktop.domain.papers.participant_list import compose_list

PaperComposer = Callable[[EventPaperContent, Words], PaperStory]
EVENT_COMPOSERS: Mapping[EventPaper, PaperComposer] = MappingProxyType(
    {
        EventPaper.PLAN: compose_plan,
        EventPaper.LIST: compose_list,
        EventPaper.REPORT: compose_report,
        EventPaper.SHEET: compose_collection,
    }
)
