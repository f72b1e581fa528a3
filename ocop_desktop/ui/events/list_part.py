"""A part of an event that is one list, with a line below it that sums it up."""

from typing import Any

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.events.event_part import EventPart
from ocop_desktop.ui.lists.list_editor import ListEditor
from ocop_desktop.ui.writing import needs_writing


class ListPart(EventPart):
    """A list under a remark that says what belongs there; `summarise` makes the line below it."""

    def __init__(self, editor: ListEditor[Any], remark: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = editor
        self.sums = QLabel(wordWrap=True)
        self.setFocusProxy(editor)
        needs_writing(editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GRID, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(theme.style_muted(QLabel(remark, wordWrap=True)))
        column.addWidget(editor)
        column.addWidget(self.sums)
        column.addStretch(1)
        editor.edited.connect(self._on_edited)
        editor.editing_finished.connect(self._on_finished)
        editor.model.modelReset.connect(self._on_finished)

    def records(self) -> tuple[Any, ...]:
        """The records as typed."""
        return self.list.value()

    def show_records(self, records: tuple[Any, ...]) -> None:
        """Show `records`, unless they are what is typed already."""
        if records != self.records():
            self.list.set_value(records)
        self._on_finished()

    def summarise(self) -> str:
        """The words below the list; none unless overridden."""
        return ""

    def draft_value(self) -> object:
        """The lines as typed."""
        return self.list.draft_value()

    def set_draft_value(self, value: object) -> None:
        """Show the lines that a draft keeps."""
        self.list.set_draft_value(value)
        self._on_finished()

    def problem(self) -> str:
        """Why a cell is no value."""
        return self.list.problem()

    def jump_to_problem(self) -> None:
        """Set the focus to the list."""
        self.list.view.setFocus()

    def _on_edited(self) -> None:
        self.edited.emit()

    def _on_finished(self) -> None:
        problem = self.problem()
        self.list.mark(problem, hard=True)
        self.sums.setText(problem or self.summarise())
        theme.set_role(self.sums, "error" if problem else "muted")
