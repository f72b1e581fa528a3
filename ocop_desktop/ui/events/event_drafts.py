"""The draft of a fair: its facts, its products in order, and the booth that is being typed."""

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.drafts.draft import Draft
from ocop_desktop.domain.events.event import Event
from ocop_desktop.ui.drafts.form_state import FormState, content_part
from ocop_desktop.ui.events.event_form import EventForm
from ocop_desktop.ui.events.event_model import BOOTH
from ocop_desktop.ui.events.event_table import EventTable
from ocop_desktop.ui.lists.open_cell import read_open_cell

translate = QCoreApplication.translate


def read_event_state(event: Event, form: EventForm, table: EventTable) -> FormState:
    """The `fair` as it is typed in `form` and `table`."""
    return FormState(
        RecordKind.EVENT,
        event.id,
        event.version,
        event.name or translate("EventEditor", "Hội chợ mới"),
        event,
        form.draft_fields(),
        form.labels,
        {"open": read_open_cell(table)},
    )


def fill_event(draft: Draft, form: EventForm, table: EventTable) -> None:
    """Show what a draft keeps beside the fair itself."""
    form.fill_from_draft(draft.content)
    cell = content_part(draft.content, "more").get("open")
    if isinstance(cell, list) and len(cell) == 3:
        table.event_model.setData(table.event_model.index(int(cell[0]), BOOTH), str(cell[2]))
