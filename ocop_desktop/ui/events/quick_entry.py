"""The results of the evening of an event: one table, holder by holder."""

from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.events.event import Event
from ocop_desktop.ui.events.event_part import EventNames, EventPart
from ocop_desktop.ui.page_context import PageContext


class QuickEntry(EventPart):
    """Edits the results in `Event.entries`, and adds blank contracts to `Event.deals`."""

    part_name = "results"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def show_event(self, event: Event, names: EventNames) -> None:
        """Show the part of `event`."""
        del event, names

    def edit(self, event: Event) -> Event:
        """`event` with the part as typed."""
        return event

    def draft_value(self) -> object:
        """The part as typed."""
        return None

    def set_draft_value(self, value: object) -> None:
        """Show what a draft keeps."""
        del value
