"""The facts of a fair: its names, days, place, organiser, remarks."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.events.checks import check_event
from ocop_desktop.domain.events.event import Event
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.fields.text import TextField
from ocop_desktop.ui.forms.field_grid import FieldGrid

_NAMES = (
    "name", "starts_on", "ends_on", "place", "organiser", "notes", "name_en", "name_zh",
)  # fmt: skip


class EventForm(FieldGrid):
    """Lays out three rows of fields above the fair's products, which need the room on small screens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add("name", self.tr("Tên hội chợ *"), TextField(), 0, 0)
        self.add("starts_on", self.tr("Từ ngày"), DateField(), 0, 1)
        self.add("ends_on", self.tr("Đến ngày"), DateField(), 0, 2)
        self.add("place", self.tr("Địa điểm"), TextField(), 1, 0)
        self.add("organiser", self.tr("Đơn vị tổ chức"), TextField(), 1, 1)
        self.add("notes", self.tr("Ghi chú"), TextField(), 1, 2)
        self.add("name_en", self.tr("Tên tiếng Anh (để in)"), TextField(), 2, 0)
        self.add("name_zh", self.tr("Tên tiếng Trung (để in)"), TextField(), 2, 1)
        self.set_stretch(4, 2, 2)

    def show_event(self, event: Event) -> None:
        """Show the facts of `fair` without problems."""
        for name in _NAMES:
            if self.is_unreadable(name) or self.value(name) != getattr(event, name):
                self.set_value(name, getattr(event, name))
        self.clear_problems()

    def edit(self, event: Event) -> Event:
        """Return `fair` with the facts as typed."""
        return replace(event, **{name: self.value(name) for name in _NAMES})

    def is_sound(self) -> bool:
        """Whether the facts may be saved; the problems that forbid it are shown."""
        words = {"name": self.tr("Hội chợ cần có tên.")}
        return self.show_problems(check_event(self.edit(Event(""))), words)
