"""Several parts of an event below each other, each under its heading."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ocop_desktop.domain.events.event import Event
from ocop_desktop.ui import theme
from ocop_desktop.ui.events.event_part import EventNames, EventPart


class PartGroup(EventPart):
    """What is typed in one of the parts is known to the others at once."""

    def __init__(
        self,
        name: str,
        parts: Sequence[tuple[str, EventPart]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.part_name = name
        self.parts = tuple(part for _, part in parts)
        self._event = Event("")
        self._names = EventNames()
        self.setFocusProxy(self.parts[0])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GRID, 0, 0)
        column.setSpacing(theme.GRID)
        for title, part in parts:
            column.addWidget(theme.style_heading(QLabel(title), 3))
            column.addWidget(part)
            part.edited.connect(self._on_edited)
        column.addStretch(1)

    def show_event(self, event: Event, names: EventNames) -> None:
        """Show the parts of `event`."""
        self._event, self._names = event, names
        for part in self.parts:
            part.show_event(event, names)

    def edit(self, event: Event) -> Event:
        """`event` with the parts as typed."""
        for part in self.parts:
            event = part.edit(event)
        return event

    def draft_value(self) -> object:
        """The parts as typed, by name."""
        return {part.part_name: part.draft_value() for part in self.parts}

    def set_draft_value(self, value: object) -> None:
        """Show what a draft keeps of the parts."""
        kept = value if isinstance(value, Mapping) else {}
        for part in self.parts:
            if part.part_name in kept:
                part.set_draft_value(kept[part.part_name])

    def problem(self) -> str:
        """Why a text is no value; empty if all are values."""
        return next(filter(None, (part.problem() for part in self.parts)), "")

    def media_names(self) -> tuple[str, ...]:
        """The files that the parts name."""
        return tuple(name for part in self.parts for name in part.media_names())

    def jump_to_problem(self) -> None:
        """Set the focus to what `problem` is about."""
        for part in self.parts:
            if part.problem():
                part.jump_to_problem()
                return

    def _on_edited(self) -> None:
        self._event = self.edit(self._event)
        for part in self.parts:
            if part is not self.sender():
                part.show_event(self._event, self._names)
        self.edited.emit()
