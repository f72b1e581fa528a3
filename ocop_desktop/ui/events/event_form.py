"""The facts that every event has: its names, kind, days, place, organiser, remarks."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.events.checks import check_event
from ocop_desktop.domain.events.event import Event, EventKind
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.fields.text import TextField
from ocop_desktop.ui.forms.field_grid import FieldGrid
from ocop_desktop.ui.words.events import event_kind_words

_NAMES = (
    "name", "starts_on", "ends_on", "place", "organiser", "kind", "notes", "name_en", "name_zh",
)  # fmt: skip


class EventForm(FieldGrid):
    """Lays out three rows of fields above the event's products, which need the room on small screens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event_id = 0
        kinds: PlainChoice[EventKind] = PlainChoice(tuple(event_kind_words().items()))
        self.add("name", self.tr("Tên sự kiện *"), TextField(), 0, 0)
        self.add("starts_on", self.tr("Từ ngày"), DateField(), 0, 1)
        self.add("ends_on", self.tr("Đến ngày"), DateField(), 0, 2)
        self.add("place", self.tr("Địa điểm"), TextField(), 1, 0)
        self.add("organiser", self.tr("Đơn vị tổ chức"), TextField(), 1, 1)
        self.add("kind", self.tr("Loại"), kinds, 1, 2)
        self.add("notes", self.tr("Ghi chú"), TextField(), 2, 0)
        self.add("name_en", self.tr("Tên tiếng Anh (để in)"), TextField(), 2, 1)
        self.add("name_zh", self.tr("Tên tiếng Trung (để in)"), TextField(), 2, 2)
        self.set_stretch(4, 2, 2)

    def show_event(self, event: Event) -> None:
        """Show the facts of `event`; what is no value stays while it is the same event."""
        is_other = event.id != self._event_id
        self._event_id = event.id
        for name in _NAMES:
            kept = getattr(event, name)
            if self.value(name) != kept or (is_other and self.is_unreadable(name)):
                self.set_value(name, kept)

    def edit(self, event: Event) -> Event:
        """Return `event` with the facts as typed."""
        return replace(event, **{name: self.value(name) for name in _NAMES})

    def is_sound(self) -> bool:
        """Whether the facts may be saved; the problems that forbid it are shown."""
        words = {"name": self.tr("Sự kiện cần có tên.")}
        return self.show_problems(check_event(self.edit(Event(""))), words)
