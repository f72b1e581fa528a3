"""Như ngày …: a record as it was at the end of a chosen day, beside what it is now."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.change import ChangeSet
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.history.record_state import RecordState
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.check import CheckField
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.history.history_columns import record_words, time_words
from ocop_desktop.ui.history.state_rows import StateRow, list_state_rows, state_columns
from ocop_desktop.ui.lists.list_verbs import ListVerbs, Verb
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.lists.selection_bar import SelectionBar
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.widgets.empty_state import EmptyState
from ocop_desktop.ui.widgets.screen_fit import resize_bounded
from ocop_desktop.ui.widgets.wrapped_label import WrappedLabel
from ocop_desktop.ui.words.recorded_values import ChangeNames, list_references
from ocop_desktop.ui.words.values import day_words


class RecordStateDialog(QDialog):
    """Shows each field then and now; one that differs can be set back to what it was."""

    def __init__(
        self, context: PageContext, kind: RecordKind, row_id: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._kind, self._row_id = kind, row_id
        self._then: RecordState | None = None
        self._now: RecordState | None = None
        self._names: Mapping[tuple[str, int], str] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Như ngày…"))
        self.title = WrappedLabel()
        theme.style_heading(self.title, 2)
        self.note = WrappedLabel()
        theme.style_muted(self.note)
        self.day = DateField(on=context.on)
        self.only_different = CheckField(self.tr("Chỉ ô &khác bây giờ"))
        self.table = RowTable(state_columns(), self.tr("Ngày ấy và bây giờ"))
        self.verbs = ListVerbs(self, self._list_verbs())
        self.bar = SelectionBar(self.verbs, (self.table.choose_columns_action(),))
        self.table.set_verbs(self.verbs)
        self._lay_out()
        self.day.editing_finished.connect(self.reload)
        self.day.returnPressed.connect(self.reload)
        self.only_different.edited.connect(self._show_rows)
        self.table.selection_changed.connect(self._show_count)
        context.runner.changed.connect(self._on_change)
        self.show_day(context.on)

    def show_day(self, day: date) -> None:
        """Show the record as it was at the end of that day."""
        self.day.set_value(day)
        self.reload()

    def reload(self) -> None:
        """Ask for the record on the day in the field, and for the record now."""
        day = self.day.value()
        if day is None:
            return
        runner, read = self._context.runner, services.history.read_record_at
        runner.call_latest(self._on_then, read, self._kind, self._row_id, day)
        runner.call_latest(self._on_now, read, self._kind, self._row_id, date.max)

    def revert_field(self) -> None:
        """Set the selected field to what it was on that day; the others stay as they are now."""
        row, day = self._current(), self.day.value()
        if row is not None and day is not None:
            self._context.runner.call(
                self._on_reverted,
                services.history.set_field_back,
                self._kind,
                self._row_id,
                row.id,
                day,
            )

    def _current(self) -> StateRow | None:
        rows = self.table.selected_rows()
        return rows[0] if len(rows) == 1 else None

    def _can_revert(self) -> bool:
        row = self._current()
        return row is not None and row.differs and bool(self._now and self._now.values is not None)

    def _list_verbs(self) -> tuple[Verb | None, ...]:
        return (
            Verb(self.tr("Lấy lại ô này"), "rotate-ccw", self.revert_field,
                 self.tr("Đưa ô đã chọn về như ngày ấy; các ô khác giữ nguyên"),
                 maximum=1, writes=True, applies=self._can_revert),
            Verb(self.tr("Chép"), "copy", self.table.copy,
                 self.tr("Chép các dòng để dán vào Excel (Ctrl+C)")),
        )  # fmt: skip

    def _on_then(self, state: RecordState) -> None:
        self._then = state

    def _on_now(self, state: RecordState) -> None:
        self._now = state
        keys = list_references(state.values or {})
        if self._then is not None:
            keys |= list_references(self._then.values or {})
        self._context.runner.call_latest(self._on_named, services.history.name_rows, sorted(keys))

    def _on_named(self, names: Mapping[tuple[str, int], str]) -> None:
        self._names = names
        self._show_rows()

    def _show_rows(self) -> None:
        if self._then is None or self._now is None:
            return
        name = self._then.name or self._now.name
        self.title.setText(record_words(self._kind, self._row_id, name))
        self.note.setText(self._note_words(self._then, self._now))
        self.table.set_empty_state(self._empty_state(self._then))
        if self._then.values is None:
            self.table.set_rows(())
            return
        names = ChangeNames(self._names, self._context.criteria_sets)
        rows = list_state_rows(self._kind.value, self._then.values, self._now.values, names)
        wanted = self.only_different.value()
        self.table.set_rows([row for row in rows if row.differs] if wanted else rows)
        self._show_count()

    def _note_words(self, then: RecordState, now: RecordState) -> str:
        parts = []
        if then.at is not None:
            words = self.tr("Lần sửa cuối tính đến ngày ấy: {time}, {clerk}.")
            clerk = then.clerk or self.tr("không ghi tên")
            parts.append(words.format(time=time_words(then.at), clerk=clerk))
        if now.values is None:
            parts.append(self.tr("Bây giờ bản ghi này đã bị xóa; lấy lại ở Thùng rác."))
        return " ".join(parts)

    def _empty_state(self, then: RecordState) -> EmptyState:
        if then.values is None:
            return EmptyState(
                "history",
                self.tr("Ngày ấy chưa có bản ghi này"),
                self.tr("Đến hết ngày {day}, bản ghi này không có trong sổ.").format(
                    day=day_words(self.day.value())
                ),
            )
        return EmptyState(
            "history",
            self.tr("Không có ô nào khác"),
            self.tr("Từ ngày ấy đến nay bản ghi này không đổi."),
        )

    def _on_reverted(self, change: ChangeSet) -> None:
        """Do nothing: the dialog reloads on the runner's signal `changed`."""

    def _on_change(self, change: ChangeSet) -> None:
        del change
        self.reload()

    def _show_count(self) -> None:
        self.bar.show_count(self.table.selected_count())

    def _lay_out(self) -> None:
        label = QLabel(self.tr("Như cuối &ngày"))
        label.setBuddy(self.day)
        self.day.setAccessibleName(self.tr("Như cuối ngày"))
        head = QHBoxLayout()
        head.setSpacing(theme.GRID)
        head.addWidget(label)
        head.addWidget(self.day)
        head.addSpacing(2 * theme.GRID)
        head.addWidget(self.only_different)
        head.addStretch(1)
        box = QDialogButtonBox()
        box.addButton(QPushButton(self.tr("Đóng")), QDialogButtonBox.ButtonRole.RejectRole)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        column.addWidget(self.title)
        column.addLayout(head)
        column.addWidget(self.note)
        column.addWidget(self.table, 1)
        column.addWidget(self.bar)
        column.addWidget(box)
        resize_bounded(self, 1040, 600)
