"""A small editable table for the lists of a record: codes, certificates, shop links."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.marks import mark_field
from ocop_desktop.ui.lists.list_editor_table import ListEditorTable
from ocop_desktop.ui.lists.list_model import ListColumn, ListModel
from ocop_desktop.ui.lists.list_verbs import Verb, add_entry_menu
from ocop_desktop.ui.lists.open_cell import read_open_cell
from ocop_desktop.ui.widgets.flow_layout import FlowLayout

Record = TypeVar("Record")


class ListEditor(QWidget, Generic[Record]):
    """Insert adds a line, Delete removes it, Alt+Up and Alt+Down move it, Ctrl+Z undoes.

    `make_record` makes a record of a line's cells, `split_record` turns it back into cells. Empty
    lines make no record.
    """

    edited = Signal()
    editing_finished = Signal()

    def __init__(
        self,
        columns: Sequence[ListColumn],
        make_record: Callable[..., Record],
        split_record: Callable[[Record], Sequence[object]],
        name: str,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_record, self._split_record = make_record, split_record
        self.model = ListModel(columns)
        self.view = ListEditorTable(self.model, name)
        self.setFocusProxy(self.view)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a label leads to no other field
        self.buttons = FlowLayout(theme.GRID // 2)
        self.add_button = make_tool_button(self.tr("Thêm dòng"), "plus", self.add, "Insert")
        self.buttons.addWidget(self.add_button)
        changes = (
            (self.tr("Bỏ dòng"), "trash-2", self.remove, "Delete"),
            (self.tr("Lên"), "arrow-up", self.move_up, "Alt+↑"),
            (self.tr("Xuống"), "arrow-down", self.move_down, "Alt+↓"),
        )
        for label, icon, act, keys in changes:
            self.buttons.addWidget(make_tool_button(label, icon, act, keys))
        verbs = [Verb(label, icon, act, keys) for label, icon, act, keys in changes]
        add_entry_menu(self.view, [Verb(self.tr("Thêm dòng"), "plus", self.add), *verbs])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID // 2)
        column.addWidget(self.view)
        column.addLayout(self.buttons)
        self.view.command_requested.connect(self._on_command)
        self.view.typed.connect(self.edited)
        self.view.end_passed.connect(self.add)
        self.model.dataChanged.connect(self._emit_changed)
        self.model.modelReset.connect(self.view.fit_sections)

    def value(self) -> tuple[Record, ...]:
        """The records, in order."""
        return tuple(self._make_record(*row) for row in self.model.rows())

    def set_value(self, records: Sequence[Record]) -> None:
        """Show `records`."""
        self.model.set_rows(self._split_record(record) for record in records)

    def draft_value(self) -> list[list[str]]:
        """The lines as typed, also what is still being typed in a cell."""
        lines, open_cell = self.model.lines(), read_open_cell(self.view)
        if open_cell is not None:
            row, column, text = open_cell
            lines[row][column] = text
        return lines

    def set_draft_value(self, lines: object) -> None:
        """Show the lines that a draft keeps; one of a program that knew fewer columns too."""
        width = len(self.model.columns)
        rows = [list(map(str, line)) for line in lines] if isinstance(lines, list) else []
        self.model.set_rows([*row, *[""] * (width - len(row))] for row in rows if len(row) <= width)

    def problem(self) -> str:
        """Why a cell is no value; empty if all cells are values."""
        return self.model.find_unreadable()

    def mark(self, sentence: str, *, hard: bool = False) -> None:
        """Frame the table with `sentence` as its tooltip; "" removes the frame."""
        mark_field(self.view, sentence, hard=hard)

    def add(self) -> None:
        """Insert an empty line under the current one and edit it."""
        row = self.view.currentIndex().row() + 1 or self.model.rowCount()
        self.model.insert(row)
        self.view.setFocus()
        self.view.setCurrentIndex(self.model.index(row, 0))
        self.view.edit(self.view.currentIndex())
        self.edited.emit()

    def remove(self) -> None:
        """Remove the current line; Ctrl+Z in the table restores it."""
        row = self.view.currentIndex().row()
        if row >= 0:
            self.model.remove(row)
            self._set_current_row(min(row, self.model.rowCount() - 1))
            self._emit_changed()

    def move_up(self) -> None:
        """Move the current line up."""
        self._move(-1)

    def move_down(self) -> None:
        """Move the current line down."""
        self._move(1)

    def _move(self, step: int) -> None:
        row = self.view.currentIndex().row()
        if row >= 0 and self.model.move(row, step):
            self._set_current_row(row + step)
            self._emit_changed()

    def _undo(self) -> None:
        row = self.view.currentIndex().row()
        if self.model.undo():
            self._set_current_row(min(max(row, 0), self.model.rowCount() - 1))
            self._emit_changed()

    def _set_current_row(self, row: int) -> None:
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row, 0))

    def _emit_changed(self) -> None:
        self.edited.emit()
        self.editing_finished.emit()

    def _on_command(self, key: str) -> None:
        {
            "add": self.add,
            "remove": self.remove,
            "up": self.move_up,
            "down": self.move_down,
            "undo": self._undo,
        }[key]()


def make_tool_button(
    label: str, icon: str, act: Callable[[], object], keys: str = ""
) -> QToolButton:
    """Make a small button with text beside its icon; its tooltip names the shortcut `keys`."""
    button = QToolButton(autoRaise=True)
    button.setText(label)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setToolTip(f"{label} ({keys})" if keys else label)
    theme.set_icon(button, icon)
    button.clicked.connect(act)
    return button
