"""The parts of an event on tabs; what is typed on one tab is known to the others."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from ocop_desktop.domain.events.event import Event
from ocop_desktop.ui.events.event_part import EventNames, EventPart
from ocop_desktop.ui.widgets.scroll_area import make_scroll_area


class EventTabs(QTabWidget):
    """Several `EventPart`s of one event. Two of them may edit one field: the one in front counts."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[EventPart] = []
        self._event = Event("")
        self._names = EventNames()
        self._front = 0
        self.setUsesScrollButtons(True)
        self.currentChanged.connect(self._on_changed)

    def add_part(self, part: EventPart, title: str) -> None:
        """Add a part at the end; it scrolls where the window is too low for it."""
        self._parts.append(part)
        part.edited.connect(self.edited)
        area = make_scroll_area(part)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.addTab(area, title)

    def show_event(self, event: Event, names: EventNames) -> None:
        """Show `event` in all parts."""
        self._event, self._names = event, names
        for part in self._parts:
            part.show_event(event, names)

    def edit(self, event: Event) -> Event:
        """`event` with all parts as typed."""
        front = self._parts[self._front]
        for part in (*(one for one in self._parts if one is not front), front):
            event = part.edit(event)
        return event

    def draft_value(self) -> dict[str, object]:
        """All parts as typed, by name."""
        return {part.part_name: part.draft_value() for part in self._parts}

    def set_draft_value(self, content: object) -> None:
        """Show what a draft keeps of the parts; the event itself was shown before."""
        kept = content if isinstance(content, Mapping) else {}
        for part in self._parts:
            if part.part_name in kept:
                part.set_draft_value(kept[part.part_name])

    def media_names(self) -> tuple[str, ...]:
        """The photos and documents that the parts name."""
        return tuple(name for part in self._parts for name in part.media_names())

    def show_part(self, part: QWidget) -> None:
        """Bring a part to the front."""
        if part in self._parts:
            self.setCurrentIndex(self._parts.index(part))

    def problem(self) -> str:
        """The first sentence about a text that is no value; empty if all are values."""
        return next(filter(None, (part.problem() for part in self._parts)), "")

    def jump_to_problem(self) -> None:
        """Show the part with that text and set the focus to it."""
        for place, part in enumerate(self._parts):
            if part.problem():
                self.setCurrentIndex(place)
                part.jump_to_problem()
                return

    def _on_changed(self, place: int) -> None:
        if not self._parts:
            return
        self._event = self.edit(self._event)
        for part in self._parts:
            part.show_event(self._event, self._names)
        self._front = place
