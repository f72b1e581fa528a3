"""Two lists of days side by side: extra days off, and free days that are worked."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.lists.list_editor import ListEditor
from ocop_desktop.ui.lists.list_model import ListColumn

Days = tuple[date, ...]


class DayList(ListEditor[date | None]):
    """A list of days that is always sorted, so it has no buttons to move lines."""

    def __init__(self, name: str) -> None:
        super().__init__((ListColumn(name, 0, "date"),), lambda day: day, lambda day: (day,), name)
        for place in (2, 3):
            item = self.buttons.itemAt(place)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()

    def days(self) -> Days:
        """The days, sorted and without duplicates."""
        return tuple(sorted({day for day in self.value() if day}))


class DaysField(QWidget):
    """A field whose value is (days off, days worked)."""

    edited = Signal()
    editing_finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days_off = DayList(self.tr("Nghỉ thêm"))
        self.days_worked = DayList(self.tr("Làm bù"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.GRID)
        for editor in (self.days_off, self.days_worked):
            row.addWidget(editor)
            editor.edited.connect(self.edited)
            editor.editing_finished.connect(self.editing_finished)
        self.setFocusProxy(self.days_off)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a label leads to no other field

    def value(self) -> tuple[Days, Days]:
        """The days off and the days worked."""
        return self.days_off.days(), self.days_worked.days()

    def set_value(self, value: tuple[Sequence[date], Sequence[date]]) -> None:
        """Show both lists."""
        self.days_off.set_value(value[0])
        self.days_worked.set_value(value[1])

    def draft_value(self) -> list[object]:
        """The lines of both lists as typed."""
        return [self.days_off.draft_value(), self.days_worked.draft_value()]

    def set_draft_value(self, value: object) -> None:
        """Show the lines that a draft keeps."""
        off, worked = value if isinstance(value, list) else ([], [])
        self.days_off.set_draft_value(off)
        self.days_worked.set_draft_value(worked)

    def problem(self) -> str:
        """Why a line is no day; empty if all are days."""
        return self.days_off.problem() or self.days_worked.problem()

    def mark(self, sentence: str, *, hard: bool = False) -> None:
        """Frame the list of days worked with `sentence` as its tooltip; "" removes the frame."""
        self.days_worked.mark(sentence, hard=hard)
