"""Nhật ký: every action of the register, newest first, each to be looked into and taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ocop_desktop.domain.change import ChangeKind, ChangeSet
from ocop_desktop.domain.history.history_page import HistoryFilter, HistoryPage
from ocop_desktop.domain.text import format_number
from ocop_desktop.ui import theme
from ocop_desktop.ui.history.action_details import ActionDetails
from ocop_desktop.ui.history.history_columns import ChangeRow, action_columns
from ocop_desktop.ui.history.history_filters import HistoryFilters
from ocop_desktop.ui.history.record_history import RecordHistory
from ocop_desktop.ui.history.record_names import RecordNaming
from ocop_desktop.ui.history.record_opening import RecordOpening
from ocop_desktop.ui.lists.list_commands import make_selection_bar
from ocop_desktop.ui.lists.list_export import KEYS, ExportChoice, ListExport
from ocop_desktop.ui.lists.list_page import ListPage
from ocop_desktop.ui.lists.list_verbs import Verb
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.widgets.empty_state import EmptyState

PAGE_ROWS = 100
_MAX_RELOADED = 5_000
_NEAR_END = 20


class ActionsPage(ListPage):
    """The actions that the filters let through, a page at a time, and what the chosen one changed."""

    key = "history"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._next_before: int | None = None
        self._is_asked = False
        self.filters = HistoryFilters()
        self.table = RowTable(action_columns(), self.tr("Nhật ký"))
        self.details = ActionDetails(context)
        self.opening = RecordOpening(context, self)
        self.naming = RecordNaming(context, self.filters.show_names, self)
        self.list_export = ListExport(context, self, self._export_choices(), KEYS)
        self.selection_bar = make_selection_bar(
            self, self.table, self._list_verbs(), [self.list_export.action]
        )
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        """Ask anew for the actions that are shown, and for the clerks."""
        self._next_before = None
        limit = min(_MAX_RELOADED, max(PAGE_ROWS, len(self.table.rows) + 1))
        self.context.runner.call_latest(
            self._show_first, services.history.find, self.filters.value(), limit=limit
        )
        self.context.runner.call_latest(self.filters.show_clerks, services.history.list_clerks)
        self.naming.forget()

    def open(self, argument: object) -> None:
        """Show the history of one record."""
        if isinstance(argument, RecordHistory):
            self.filters.show_record(argument.kind, argument.row_id, argument.name)
            self.table.setFocus()

    def open_form(self, record_id: int | None) -> None:
        """Go on to the record of the chosen action, if it is one."""
        if record_id is not None and self.details.table.rows:
            self.opening.open(self.details.table.rows[0])

    def new(self) -> None:
        """Nothing is added here by hand."""

    def show_all_rows(self) -> None:
        self.filters.clear()

    def focus_search(self) -> None:
        self.filters.record.setFocus()
        self.filters.record.selectAll()

    def undo_chosen(self) -> None:
        """Take back the selected action alone; refused where something newer changed the same."""
        row = self._selected()
        if row is not None:
            self.context.runner.call(self._on_done, services.history.undo, row.id)

    def redo_chosen(self) -> None:
        """Do the selected action again."""
        row = self._selected()
        if row is not None:
            self.context.runner.call(self._on_done, services.history.redo, row.id)

    def _selected(self) -> ChangeSet | None:
        rows = self.table.selected_rows()
        return rows[0] if len(rows) == 1 else None

    def _may_undo(self) -> bool:
        row = self._selected()
        return row is not None and row.kind is ChangeKind.DO and not row.undone

    def _may_redo(self) -> bool:
        row = self._selected()
        return row is not None and row.kind is ChangeKind.DO and row.undone

    def _list_verbs(self) -> tuple[Verb | None, ...]:
        return (
            Verb(self.tr("Hoàn tác việc này"), "undo-2", self.undo_chosen,
                 self.tr("Chỉ lấy lại riêng việc này; những việc sau giữ nguyên"),
                 maximum=1, writes=True, applies=self._may_undo),
            Verb(self.tr("Làm lại"), "redo-2", self.redo_chosen,
                 self.tr("Làm lại việc đã hoàn tác"), maximum=1, writes=True,
                 applies=self._may_redo),
            Verb(self.tr("Mở bản ghi"), "eye", self.edit,
                 self.tr("Mở bản ghi đầu tiên của việc này (F2 hoặc Enter)"), maximum=1),
            Verb(self.tr("Như ngày ấy…"), "calendar-days", self._show_state,
                 self.tr("Xem cả bản ghi như cuối ngày của việc này, so với bây giờ"), maximum=1),
            None,
            Verb(self.tr("Chép"), "copy", self.table.copy,
                 self.tr("Chép các dòng để dán vào Excel (Ctrl+C)")),
        )  # fmt: skip

    def _export_choices(self) -> tuple[ExportChoice, ...]:
        return (
            ExportChoice(
                self.tr("Mọi việc theo bộ lọc"),
                self.tr("Nhật ký"),
                services.exports.export_history,
                lambda: (self.filters.value(),),
            ),
        )

    def _show_first(self, page: HistoryPage) -> None:
        self.table.set_empty_state(self._empty_state())
        self._is_asked = False
        self.table.set_rows(page.actions)
        self._next_before = page.next_before
        self.restore_cursor()
        self.details.show_action(self.table.current())
        self._update_status()

    def _show_more(self, page: HistoryPage) -> None:
        if self._is_asked:
            self._is_asked = False
            self.table.append_rows(page.actions)
            self._next_before = page.next_before
            self._update_status()

    def _load_near_end(self) -> None:
        """Ask for the next page once the last rows of this one are near."""
        bar = self.table.verticalScrollBar()
        is_near = bar.value() >= bar.maximum() - _NEAR_END
        if is_near and self._next_before is not None and not self._is_asked:
            self._is_asked = True
            self.context.runner.call_latest(
                self._show_more,
                services.history.find,
                self.filters.value(),
                before=self._next_before,
                limit=PAGE_ROWS,
            )

    def _on_filtered(self) -> None:
        self._is_asked = False
        self.table.set_rows(())
        self.reload()

    def _on_done(self, change: ChangeSet) -> None:
        """Do nothing: the page reloads on the runner's signal `changed`."""

    def _update_status(self) -> None:
        shown = format_number(len(self.table.rows))
        words = (
            self.tr("{count} việc")
            if self._next_before is None
            else self.tr("{count} việc mới nhất, cuộn xuống để xem tiếp")
        )
        self.status_changed.emit(
            " · ".join(filter(None, (words.format(count=shown), self.filters.words())))
        )

    def _empty_state(self) -> EmptyState:
        if self.filters.value() != HistoryFilter():
            return EmptyState(
                "search",
                self.tr("Không có việc nào"),
                self.tr("Không có việc nào khớp với bộ lọc: {words}.").format(
                    words=self.filters.words()
                ),
                self.tr("Bỏ lọc"),
                self.filters.clear,
            )
        return EmptyState(
            "history",
            self.tr("Chưa có việc nào"),
            self.tr("Mỗi lần thêm, sửa, xóa hay nhập vào sổ được ghi lại ở đây và hoàn tác được."),
        )

    def _show_state(self) -> None:
        """Show the record that the history is narrowed to, else the first one of the action."""
        wanted = self.filters.value()
        rows = self.details.table.rows
        of_filter = [
            row for row in rows if (row.table, row.row_id) == (wanted.table, wanted.row_id)
        ]
        for row in (of_filter or rows)[:1]:
            self._on_state_asked(row)

    def _on_state_asked(self, row: ChangeRow) -> None:
        from ocop_desktop.ui.history.record_state_dialog import RecordStateDialog  # noqa: PLC0415 - when asked for

        action = self.table.current()
        dialog = RecordStateDialog(self.context, row.kind, row.row_id, self)
        if action is not None:
            dialog.show_day(action.at.astimezone().date())
        dialog.open()

    def _show_history_of(self, row: ChangeRow) -> None:
        self.filters.show_record(row.kind, row.row_id, row.name)

    def _connect(self) -> None:
        self.filters.changed.connect(self._on_filtered)
        self.filters.record.names_wanted.connect(self.naming.load)
        self.table.chosen.connect(self.details.show_action)
        self.table.opened.connect(self._open_row)
        self.table.verticalScrollBar().valueChanged.connect(self._load_near_end)
        self.details.opened.connect(self.opening.open)
        self.details.history_asked.connect(self._show_history_of)
        self.details.state_asked.connect(self._on_state_asked)

    def _open_row(self, row: ChangeSet) -> None:
        self.open_form(row.id)

    def _lay_out(self) -> None:
        top = QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(2 * theme.GRID, 2 * theme.GRID, 2 * theme.GRID, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(theme.style_heading(QLabel(self.tr("Nhật ký"))))
        column.addWidget(self.filters)
        column.addWidget(self.table, 1)
        column.addWidget(self.selection_bar)
        self._splitter.setOrientation(Qt.Orientation.Vertical)
        self.add_splitter(top, self.details, [430, 290])
        self.details.table.restore_layout_state(
            self.context.preferences.state(f"{self.key}/changes")
        )

    def save_layout(self) -> None:
        super().save_layout()
        self.context.preferences.save_state(
            f"{self.key}/changes", self.details.table.layout_state()
        )
