"""Thùng rác: what was deleted in the last 90 days, to be found and brought back, many at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ocop_desktop.domain.change import ChangeSet
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.history.trash import TrashedRecord
from ocop_desktop.domain.print.shown_table import ShownTable
from ocop_desktop.domain.text import format_number, search_key, search_words
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.fields.text import SearchBox
from ocop_desktop.ui.history.history_columns import kind_words
from ocop_desktop.ui.history.record_history import RecordHistory
from ocop_desktop.ui.lists.list_commands import make_selection_bar
from ocop_desktop.ui.lists.list_export import KEYS, ListExport, shown_choices
from ocop_desktop.ui.lists.list_printing import make_shown_table
from ocop_desktop.ui.lists.list_verbs import Verb
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.page import PageWidget
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.trash.trash_columns import trash_columns
from ocop_desktop.ui.widgets.empty_state import EmptyState

_COLUMNS = "trash/columns"


class TrashPage(PageWidget):
    """Ctrl+A and “Khôi phục” bring everything shown back, each record with what hung on it."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._records: tuple[TrashedRecord, ...] = ()
        self.search = SearchBox()
        self.search.set_hint(self.tr("Tìm tên, người xóa (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Tìm trong thùng rác"))
        self.kind: PlainChoice[RecordKind | None] = PlainChoice([(None, self.tr("Mọi loại"))])
        self.kind.setAccessibleName(self.tr("Loại"))
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.table = RowTable(trash_columns(context.on), self.tr("Thùng rác"), local_sort=True)
        self.table.show_sort("at", descending=True)
        self.list_export = ListExport(
            context, self, shown_choices(self.table, self._shown_table), KEYS
        )
        self.selection_bar = make_selection_bar(
            self, self.table, self._list_verbs(), [self.list_export.action]
        )
        self._lay_out()
        self.search.searched.connect(self._on_search)
        self.kind.edited.connect(self._show_rows)
        self.table.opened.connect(self._show_history_of)

    def reload(self) -> None:
        """Ask for everything that can be brought back today."""
        self.context.runner.call_latest(
            self._on_listed, services.trash.list_records, self.context.on
        )

    def focus_search(self) -> None:
        self.search.focus_and_select()

    def save_layout(self) -> None:
        self.context.preferences.save_state(_COLUMNS, self.table.layout_state())

    def restore(self) -> None:
        """Bring the selected records back."""
        self._restore(self.table.selected_rows())

    def restore_together(self) -> None:
        """Bring everything back that was deleted together with the selected record."""
        chosen = self.table.selected_rows()
        if chosen:
            self._restore(self._deleted_with(chosen[0]))

    def _restore(self, records: Sequence[TrashedRecord]) -> None:
        ids = [record.id for record in records]
        if ids:
            self.context.runner.call(self._on_restored, services.trash.restore, ids)

    def _deleted_with(self, record: TrashedRecord) -> list[TrashedRecord]:
        """What the same clerk deleted in the same moment: one action."""
        return [
            one
            for one in self._records
            if (one.deleted_at, one.clerk) == (record.deleted_at, record.clerk)
        ]

    def _was_deleted_with_others(self) -> bool:
        chosen = self.table.selected_rows()
        return bool(chosen) and len(self._deleted_with(chosen[0])) > 1

    def _list_verbs(self) -> tuple[Verb | None, ...]:
        return (
            Verb(self.tr("Khôi phục"), "undo-2", self.restore,
                 self.tr("Đưa các mục đã chọn trở lại sổ, kèm mọi thứ đã xóa cùng chúng"),
                 writes=True),
            Verb(self.tr("Khôi phục cả lần xóa"), "rotate-ccw", self.restore_together,
                 self.tr("Đưa trở lại mọi mục đã bị xóa cùng một lần với mục đã chọn"),
                 maximum=1, writes=True, applies=self._was_deleted_with_others),
            Verb(self.tr("Lịch sử bản ghi"), "history", self._show_history,
                 self.tr("Xem mọi việc đã làm với mục này (Enter)"), maximum=1),
            None,
            Verb(self.tr("Chép"), "copy", self.table.copy,
                 self.tr("Chép các dòng để dán vào Excel (Ctrl+C)")),
        )  # fmt: skip

    def _on_listed(self, records: tuple[TrashedRecord, ...]) -> None:
        self._records = records
        counts = Counter(record.kind for record in records)
        every = self.tr("Mọi loại ({count})").format(count=format_number(len(records)))
        choices: list[tuple[RecordKind | None, str]] = [(None, every)]
        choices += [
            (kind, f"{kind_words(kind)} ({format_number(count)})") for kind, count in counts.items()
        ]
        chosen = self.kind.value()
        self.kind.set_choices(choices)
        self.kind.set_value(chosen if chosen in counts else None)
        self.count_changed.emit(len(records))
        self._show_rows()

    def _on_search(self, text: str) -> None:
        self.table.set_search_words(text.split())
        self._show_rows()

    def _show_rows(self) -> None:
        words, kind = search_words(self.search.value()), self.kind.value()
        shown = [
            record
            for record in self._records
            if kind in {None, record.kind}
            and all(word in search_key(f"{record.name}\n{record.clerk}") for word in words)
        ]
        self.table.set_empty_state(self._empty_state())
        self.table.set_rows(shown)
        if shown and self.table.current() is None:
            self.table.select_ids([self.table.rows[0].id])
        self._update_status(len(shown))

    def _update_status(self, count: int) -> None:
        words = self.tr("{count} mục trong thùng rác, giữ 90 ngày")
        self.status_changed.emit(words.format(count=format_number(count)))

    def _empty_state(self) -> EmptyState:
        if self._records:
            return EmptyState(
                "search",
                self.tr("Không tìm thấy mục nào"),
                self.tr("Không có mục nào trong thùng rác khớp với ô tìm và loại đã chọn."),
                self.tr("Xóa ô tìm"),
                self._show_all,
            )
        return EmptyState(
            "trash-2",
            self.tr("Thùng rác trống"),
            self.tr(
                "Những gì xóa khỏi sổ nằm ở đây 90 ngày và khôi phục được, kèm phiếu chấm, "
                "công nhận, hồ sơ đã xóa cùng."
            ),
        )

    def _show_all(self) -> None:
        self.kind.set_value(None)
        self.search.clear()
        self._show_rows()

    def _show_history(self) -> None:
        self._show_history_of(self.table.selected_rows()[0])

    def _show_history_of(self, record: TrashedRecord) -> None:
        asked = RecordHistory(record.kind, record.row_id, record.name)
        self.page_requested.emit("history", asked)

    def _on_restored(self, change: ChangeSet) -> None:
        """Do nothing: the page reloads on the runner's signal `changed`, and a toast tells it."""

    def _shown_table(self) -> ShownTable:
        return make_shown_table(
            self.table, self.tr("Thùng rác"), self.search.value(), len(self._records)
        )

    def _lay_out(self) -> None:
        label = QLabel(self.tr("L&oại"))
        label.setBuddy(self.kind)
        header = QHBoxLayout()
        header.setSpacing(theme.GRID)
        header.addWidget(self.search, 1)
        header.addSpacing(theme.GRID)
        header.addWidget(label)
        header.addWidget(self.kind)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        column.addWidget(theme.style_heading(QLabel(self.tr("Thùng rác"))))
        column.addLayout(header)
        column.addWidget(self.table, 1)
        column.addWidget(self.selection_bar)
        self.table.restore_layout_state(self.context.preferences.state(_COLUMNS))
