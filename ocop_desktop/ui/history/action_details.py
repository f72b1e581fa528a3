"""What the chosen action changed: record by record, before and after, each field to be taken back."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ocop_desktop.domain.change import ChangeSet
from ocop_desktop.ui import theme
from ocop_desktop.ui.history.change_rows import list_change_rows
from ocop_desktop.ui.history.history_columns import (
    ChangeRow,
    change_columns,
    clerk_words,
    sentence_words,
    time_words,
)
from ocop_desktop.ui.lists.list_verbs import ListVerbs, Verb
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.lists.selection_bar import SelectionBar
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.widgets.elided_label import ElidedLabel
from ocop_desktop.ui.widgets.empty_state import EmptyState
from ocop_desktop.ui.words.recorded_values import ChangeNames, list_references


class ActionDetails(QWidget):
    """`opened`, `history_asked` and `state_asked` carry the ChangeRow of the record meant."""

    opened = Signal(object)
    history_asked = Signal(object)
    state_asked = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: ChangeSet | None = None
        self._read: ChangeSet | None = None
        self.title = ElidedLabel()
        theme.style_heading(self.title, 3)
        self.table = RowTable(change_columns(), self.tr("Trước và sau"))
        self.table.set_empty_state(
            EmptyState(
                "history",
                self.tr("Chưa chọn việc nào"),
                self.tr("Chọn một dòng ở trên để xem từng ô trước và sau."),
            )
        )
        self.table.set_rows(())
        self.verbs = ListVerbs(self, self._list_verbs())
        self.bar = SelectionBar(self.verbs, (self.table.choose_columns_action(),))
        self.table.set_verbs(self.verbs)
        self.table.selection_changed.connect(self._show_count)
        self.table.opened.connect(self.opened)
        self._lay_out()

    def show_action(self, action: ChangeSet | None) -> None:
        """Show an action of the list; its changes are read from the register."""
        is_same = action is not None and self._shown is not None and action.id == self._shown.id
        self._shown = action
        if action is None:
            self.title.show_text("")
            self.table.set_rows(())
            return
        head = (sentence_words(action), time_words(action.at), clerk_words(action))
        self.title.show_text(" · ".join(head))
        if not is_same:
            self.table.set_rows(())
        self._context.runner.call_latest(self._on_read, services.history.read_action, action.id)

    def revert_field(self) -> None:
        """Set the selected field back to what stood before the action."""
        row, action = self._current(), self._shown
        if row is not None and action is not None:
            self._context.runner.call(
                self._on_reverted,
                services.history.revert_field,
                action.id,
                row.table,
                row.row_id,
                row.column,
            )

    def _current(self) -> ChangeRow | None:
        rows = self.table.selected_rows()
        return rows[0] if len(rows) == 1 else None

    def _can_revert(self) -> bool:
        """Whether a field was changed, not a whole record added or deleted."""
        row = self._current()
        if row is None or not row.column or self._read is None:
            return False
        return any(
            (one.table, one.row_id) == (row.table, row.row_id)
            and one.before is not None
            and one.after is not None
            for one in self._read.changes
        )

    def _list_verbs(self) -> tuple[Verb | None, ...]:
        return (
            Verb(self.tr("Lấy lại ô này"), "rotate-ccw", self.revert_field,
                 self.tr("Đưa ô đã chọn về như trước việc này; phần khác giữ nguyên"),
                 maximum=1, writes=True, applies=self._can_revert),
            Verb(self.tr("Như ngày ấy…"), "calendar-days", lambda: self._emit(self.state_asked),
                 self.tr("Xem cả bản ghi như sau ngày ấy, so với bây giờ"), maximum=1),
            Verb(self.tr("Lịch sử bản ghi"), "history", lambda: self._emit(self.history_asked),
                 self.tr("Chỉ xem những việc của bản ghi này"), maximum=1),
            Verb(self.tr("Mở bản ghi"), "eye", lambda: self._emit(self.opened),
                 self.tr("Mở bản ghi ở trang của nó (Enter)"), maximum=1),
            None,
            Verb(self.tr("Chép"), "copy", self.table.copy,
                 self.tr("Chép các dòng để dán vào Excel (Ctrl+C)")),
        )  # fmt: skip

    def _emit(self, signal: object) -> None:
        row = self._current()
        if row is not None:
            signal.emit(row)  # type: ignore[attr-defined]

    def _on_read(self, action: ChangeSet) -> None:
        self._read = action
        keys = {(one.table, one.row_id) for one in action.changes}
        for one in action.changes:
            keys |= list_references(one.before or {}) | list_references(one.after or {})
        self._context.runner.call_latest(self._on_named, services.history.name_rows, sorted(keys))

    def _on_named(self, names: Mapping[tuple[str, int], str]) -> None:
        if self._read is None or self._shown is None or self._read.id != self._shown.id:
            return
        known = ChangeNames(names, self._context.criteria_sets)
        self.table.set_rows(list_change_rows(self._read, known))

    def _on_reverted(self, change: ChangeSet) -> None:
        """Do nothing: the page reloads on the runner's signal `changed`."""

    def _show_count(self) -> None:
        self.bar.show_count(self.table.selected_count())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self.title)
        column.addWidget(self.table, 1)
        column.addWidget(self.bar)
