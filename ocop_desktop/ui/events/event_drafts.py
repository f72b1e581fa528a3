"""The draft of an event: its facts, its parts as typed, and the booth that is being typed."""

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.drafts.draft import Draft
from ocop_desktop.domain.events.event import Event
from ocop_desktop.ui.drafts.form_state import FormState, content_part
from ocop_desktop.ui.events.event_basics import EventBasics
from ocop_desktop.ui.events.event_tabs import EventTabs

translate = QCoreApplication.translate


def read_event_state(event: Event, basics: EventBasics, tabs: EventTabs) -> FormState:
    """The `event` as it is typed in its parts."""
    return FormState(
        RecordKind.EVENT,
        event.id,
        event.version,
        event.name or translate("EventEditor", "Sự kiện mới"),
        event,
        basics.form.draft_fields(),
        basics.form.labels,
        {"open": basics.draft_value(), "parts": tabs.draft_value()},
        tabs.media_names(),
    )


def fill_event(draft: Draft, basics: EventBasics, tabs: EventTabs) -> None:
    """Show what a draft keeps beside the event itself."""
    more = content_part(draft.content, "more")
    basics.form.fill_from_draft(draft.content)
    tabs.set_draft_value(more.get("parts"))
    basics.set_draft_value(more.get("open"))
