"""A field for a time of day as clerks type it: 8h30 or 0830."""

from datetime import time

from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.clock_times import format_time, parse_time
from ocop_desktop.ui.fields.text import LineField


class TimeField(LineField):
    """A time of day or nothing. Text that is none stays as typed and is marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("giờ:phút"))
        self.editing_finished.connect(self.check)

    def value(self) -> time | None:
        """The time; None if the field is empty or its text is no time."""
        return parse_time(self.text())

    def set_value(self, value: time | None) -> None:
        """Show `value` as 08:30; None empties the field."""
        self.setText(format_time(value) if value is not None else "")
        self.check()

    def problem(self) -> str:
        """Why the text is no time; empty for a time or an empty field."""
        typed = self.text().strip()
        if not typed or self.value() is not None:
            return ""
        return self.tr("“{text}” không phải là giờ. Ví dụ: 8h30 hoặc 14:00.").format(text=typed)

    def _normalise(self) -> None:
        moment = self.value()
        if moment is not None:
            self.setText(format_time(moment))
