"""A part of an event that is one form."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ocop_desktop.domain.events.event import Event
from ocop_desktop.ui import theme
from ocop_desktop.ui.events.event_part import EventNames, EventPart
from ocop_desktop.ui.events.record_form import RecordForm
from ocop_desktop.ui.writing import needs_writing


class FormPart(EventPart):
    """Shows what `pick` takes out of an event in a form; `put_back` returns the event with it."""

    def __init__(
        self,
        form: RecordForm,
        pick: Callable[[Event], Any],
        put_back: Callable[[Event, Any], Event],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.form = form
        self._pick, self._put_back = pick, put_back
        self._event_id = -1
        needs_writing(form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GRID, 0, 0)
        column.addWidget(form)
        column.addStretch(1)
        form.edited.connect(self.edited)

    def show_event(self, event: Event, names: EventNames) -> None:
        """Show the part of `event`; what is no value stays while it is the same event."""
        del names
        record = self._pick(event)
        if event.id != self._event_id or self.form.edit(record) != record:
            self.form.show_record(record)
        self._event_id = event.id

    def edit(self, event: Event) -> Event:
        """`event` with the part as typed."""
        return self._put_back(event, self.form.edit(self._pick(event)))

    def draft_value(self) -> object:
        """The fields as typed."""
        return self.form.draft_fields()

    def set_draft_value(self, value: object) -> None:
        """Show the fields that a draft keeps."""
        self.form.fill_from_draft({"fields": value})

    def problem(self) -> str:
        """Why the text of a field is no value."""
        return self.form.find_unreadable()

    def media_names(self) -> tuple[str, ...]:
        """The files that the fields name."""
        return self.form.media_names()

    def jump_to_problem(self) -> None:
        """Set the focus to the first field whose text is no value."""
        self.form.jump_to_unreadable()
