"""A part of an event whose records have many fields: a list of them, and the form of one."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListWidget, QVBoxLayout, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.events.event_part import EventPart
from ocop_desktop.ui.events.record_form import RecordForm
from ocop_desktop.ui.lists.list_editor import make_tool_button
from ocop_desktop.ui.widgets.flow_layout import FlowLayout
from ocop_desktop.ui.writing import is_writing_allowed, needs_writing

MIN_LINES, MAX_LINES = 2, 5


@dataclass
class _Item:
    """A record, and the fields as typed where one of them is no value."""

    record: Any
    typed: Mapping[str, object] | None = None
    problem: str = ""


class RecordsEditor(EventPart):
    """Insert adds a record, Delete removes it, Alt+Up and Alt+Down move it, Ctrl+Z undoes in the list.

    Override `make_record` and `describe`; a record equal to a new one is not kept.
    """

    def __init__(self, form: RecordForm, name: str, remark: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.form = form
        self._items: list[_Item] = []
        self._undo_stack: list[list[_Item]] = []
        self._current = -1
        self._shown_fields: Mapping[str, object] = {}
        self.records_list = _RecordsList()
        self.records_list.setAccessibleName(name)
        self.setFocusProxy(self.records_list)
        self.buttons = FlowLayout(theme.GRID // 2)
        self.add_button = make_tool_button(self.tr("Thêm"), "plus", self.add, "Insert")
        acts = (
            (self.tr("Bỏ"), "trash-2", self.remove, "Delete"),
            (self.tr("Lên"), "arrow-up", self.move_up, "Alt+↑"),
            (self.tr("Xuống"), "arrow-down", self.move_down, "Alt+↓"),
        )
        self._changes = [make_tool_button(*act) for act in acts]
        for button in (self.add_button, *self._changes):
            self.buttons.addWidget(button)
        needs_writing(self.add_button, *self._changes, form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GRID, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(theme.style_muted(QLabel(remark, wordWrap=True)))
        column.addWidget(self.records_list)
        column.addLayout(self.buttons)
        column.addWidget(form)
        column.addStretch(1)
        self.records_list.currentRowChanged.connect(self._on_row_changed)
        self.records_list.command_requested.connect(self._on_command)
        form.edited.connect(self._on_edited)
        self._show_items(-1)

    def make_record(self) -> Any:
        """A new record."""
        raise NotImplementedError

    def describe(self, record: Any) -> str:
        """The words of one record in the list."""
        raise NotImplementedError

    def records(self) -> tuple[Any, ...]:
        """The records as typed, without those that nothing was typed in."""
        return tuple(item.record for item in self._kept_items())

    def show_records(self, records: tuple[Any, ...]) -> None:
        """Show `records`, unless they are what is typed already."""
        if records == self.records():
            return
        self._undo_stack.clear()
        self._items = [_Item(record) for record in records]
        self._show_items(min(max(self._current, 0), len(records) - 1))

    def draft_value(self) -> object:
        """What the event itself does not hold: texts that are no value, a cell that is being typed."""
        kept = self._kept_items()
        typed = {str(place): item.typed for place, item in enumerate(kept) if item.typed}
        content: dict[str, object] = {"typed": typed, "current": self._current}
        if self._current >= 0:
            item, fields = self._items[self._current], self.form.draft_fields()
            place = next((at for at, one in enumerate(kept) if one is item), None)
            if place is not None:
                typed[str(place)] = fields
                content["current"] = place
            elif fields != self._shown_fields:
                content["new"] = fields
        return content

    def set_draft_value(self, value: object) -> None:
        """Show what a draft keeps beside the records themselves."""
        kept = value if isinstance(value, Mapping) else {}
        for place, typed in dict(kept.get("typed") or {}).items():
            if str(place).isdecimal() and int(place) < len(self._items):
                self._items[int(place)].typed = typed
        if kept.get("new"):
            self._items.append(_Item(self.make_record(), kept["new"]))
        self._show_items(len(self._items) - 1)
        for place, item in enumerate(self._items):
            if item.typed:
                self.records_list.setCurrentRow(place)
                self._take(place)
        if not kept.get("new"):
            self.records_list.setCurrentRow(min(int(kept.get("current", 0)), len(self._items) - 1))

    def problem(self) -> str:
        """Why a text is no value, with the words of its record."""
        for item in self._items:
            if item.problem:
                return f"{self.describe(item.record)}: {item.problem}"
        return ""

    def jump_to_problem(self) -> None:
        """Show the record with that text and set the focus to the field."""
        for place, item in enumerate(self._items):
            if item.problem:
                self.records_list.setCurrentRow(place)
                self.form.jump_to_unreadable()
                return

    def add(self) -> None:
        """Add a record at the end and set the focus to its first field."""
        self._push_undo()
        self._items.append(_Item(self.make_record()))
        self._show_items(len(self._items) - 1)
        self.form.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edited.emit()

    def remove(self) -> None:
        """Remove the current record; Ctrl+Z in the list restores it."""
        place = self._current
        if place >= 0:
            self._push_undo()
            del self._items[place]
            self._show_items(min(place, len(self._items) - 1))
            self.edited.emit()

    def move_up(self) -> None:
        """Move the current record up."""
        self._move(-1)

    def move_down(self) -> None:
        """Move the current record down."""
        self._move(1)

    def undo(self) -> None:
        """Restore the records as they were before the last one was added, removed or moved."""
        if self._undo_stack:
            self._items = self._undo_stack.pop()
            self._show_items(min(max(self._current, 0), len(self._items) - 1))
            self.edited.emit()

    def _relabel(self) -> None:
        """Show the words of all records anew, as names that they refer to have changed."""
        for place, item in enumerate(self._items):
            self.records_list.item(place).setText(self._words(item))

    def _move(self, step: int) -> None:
        place, target = self._current, self._current + step
        if place >= 0 and 0 <= target < len(self._items):
            self._push_undo()
            self._items.insert(target, self._items.pop(place))
            self._show_items(target)
            self.edited.emit()

    def _kept_items(self) -> list[_Item]:
        new = self.make_record()
        return [item for item in self._items if item.typed or item.record != new]

    def _push_undo(self) -> None:
        kept = [_Item(item.record, item.typed, item.problem) for item in self._items]
        self._undo_stack.append(kept)

    def _show_items(self, current: int) -> None:
        self._current = -1  # the form shows a record that is no longer there
        self.records_list.clear()
        self.records_list.addItems([self._words(item) for item in self._items])
        self.records_list.fit_height()
        self.records_list.setCurrentRow(current)
        if current < 0:
            self._on_row_changed(-1)

    def _on_row_changed(self, row: int) -> None:
        self._current = row
        self.form.setVisible(row >= 0)
        for button in self._changes:
            button.setEnabled(row >= 0 and is_writing_allowed())
        if row < 0:
            return
        item = self._items[row]
        self.form.show_record(item.record)
        self._shown_fields = self.form.draft_fields()
        if item.typed:
            self.form.fill_from_draft({"fields": item.typed})

    def _on_edited(self) -> None:
        if self._current >= 0:
            self._take(self._current)
            self.edited.emit()

    def _take(self, place: int) -> None:
        """Take the record out of the form, and the texts in it where one of them is no value."""
        item = self._items[place]
        item.record = self.form.edit(item.record)
        item.problem = self.form.find_unreadable()
        item.typed = self.form.draft_fields() if item.problem else None
        self.records_list.item(place).setText(self._words(item))

    def _words(self, item: _Item) -> str:
        return self.describe(item.record) or self.tr("(chưa ghi gì)")

    def _on_command(self, key: str) -> None:
        {
            "add": self.add,
            "remove": self.remove,
            "up": self.move_up,
            "down": self.move_down,
            "undo": self.undo,
        }[key]()


class _RecordsList(QListWidget):
    """The list above the form: it is as high as its lines, and emits keys as named commands."""

    command_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        theme.notifier.changed.connect(self.fit_height)

    def fit_height(self) -> None:
        """Be as high as the lines, within limits."""
        line = max(self.sizeHintForRow(0), self.fontMetrics().height() + theme.GRID)
        self.setFixedHeight(line * min(max(self.count(), MIN_LINES), MAX_LINES) + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        plain = {Qt.Key.Key_Insert: "add", Qt.Key.Key_Delete: "remove"}
        moves = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}
        name = (moves if alt else plain).get(Qt.Key(event.key()), "")
        if event.matches(QKeySequence.StandardKey.Undo):
            name = "undo"
        if name and is_writing_allowed():
            self.command_requested.emit(name)
        else:
            super().keyPressEvent(event)
