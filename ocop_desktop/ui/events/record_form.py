"""The form of one record of an event: a session, a deal."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ocop_desktop.ui.forms.field_grid import FieldGrid
from ocop_desktop.ui.forms.note_line import NoteLine


class RecordForm(FieldGrid):
    """A line below the fields asks what an unclear text of a field means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = ""
        self.note = NoteLine()
        self.note.linkActivated.connect(self._take_offer)
        box = self.layout()
        assert isinstance(box, QVBoxLayout)  # noqa: S101 - the grid's own column
        box.addWidget(self.note)

    def add(
        self, name: str, label: str, field: QWidget, row: int, column: int, *, span: int = 1
    ) -> None:
        """Add a field under its label; leaving it shows below what is unclear in it."""
        super().add(name, label, field, row, column, span=span)
        field.editing_finished.connect(partial(self._show_note, name))  # type: ignore[attr-defined]

    def show_record(self, record: Any) -> None:
        """Show the fields of `record`."""
        for name in self._fields:
            self.set_value(name, getattr(record, name))
        self.clear_problems()
        self._show_note("")

    def edit(self, record: Any) -> Any:
        """`record` with the fields as typed."""
        return replace(record, **{name: self.value(name) for name in self._fields})

    def find_unreadable(self) -> str:
        """The label and the sentence of the first field whose text is no value."""
        for name, field in self._fields.items():
            if sentence := field.problem():
                return f"{self._labels[name]}: {sentence}"
        return ""

    def jump_to_unreadable(self) -> None:
        """Set the focus to the first field whose text is no value."""
        self.jump(next((name for name, field in self._fields.items() if field.problem()), ""))

    def _show_note(self, name: str) -> None:
        field = self._fields.get(name)
        sentence = field.problem() if field is not None else ""
        self._asked = name if sentence else ""
        offers: tuple[str, ...] = getattr(field, "offers", tuple)() if sentence else ()
        words = f"{self._labels[name]}: {sentence}" if sentence else ""
        self.note.show_problem(words, hard=True, offers=offers)

    def _take_offer(self, text: str) -> None:
        if self._asked:
            self._fields[self._asked].take_offer(text)
