"""A part of the page of outlets that lists records: search, table, what is told of the current one."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.print.shown_table import ShownTable
from ocop_desktop.domain.text import search_key, search_words
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.text import SearchBox
from ocop_desktop.ui.history.record_history import make_history_verb
from ocop_desktop.ui.lists.deletion import Deletion
from ocop_desktop.ui.lists.list_commands import make_selection_bar
from ocop_desktop.ui.lists.list_export import ListExport, shown_choices
from ocop_desktop.ui.lists.list_page import ListPage
from ocop_desktop.ui.lists.list_printing import ListPrinting, make_shown_table
from ocop_desktop.ui.lists.list_verbs import Verb
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.widgets.empty_state import EmptyState
from ocop_desktop.ui.widgets.scroll_area import let_shrink
from ocop_desktop.ui.writing import needs_writing


class RecordListPart(ListPage):
    """Set `kind`; override `columns`, `new_words`, `empty_state`, `describe`, `ask_rows`, `delete_ids`."""

    kind = RecordKind.RECORD

    def __init__(self, context: PageContext, name: str, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._name = name
        self._rows: Sequence[Any] = ()
        self.search = SearchBox()
        self.search.set_hint(self.tr("Tìm trong danh sách (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Tìm: {name}").format(name=name))
        self.new_button = theme.style_primary(QPushButton(self.new_words()))
        self.new_button.setToolTip(self.tr("Thêm (Ctrl+N)"))
        theme.set_icon(self.new_button, "plus", "on_green")
        needs_writing(self.new_button)
        self.table = RowTable(self.columns(), name, local_sort=True)
        self.details = QLabel(wordWrap=True)
        self.details.setTextFormat(Qt.TextFormat.PlainText)
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._deletion = Deletion(context, self, self.deletion_words, self.delete_ids)
        self.list_printing = ListPrinting(context, self, self._shown_table)
        self.list_export = ListExport(context, self, shown_choices(self.table, self._shown_table))
        self.selection_bar = make_selection_bar(
            self,
            self.table,
            self._list_verbs(),
            [self.list_printing.action, self.list_export.action],
        )
        self._lay_out()
        self.search.searched.connect(self._narrow)
        self.new_button.clicked.connect(self.new)
        self.table.chosen.connect(self._describe_row)
        self.table.opened.connect(lambda row: self.open_form(row.id))
        self.table.delete_requested.connect(self.delete)
        self.table.restore_layout_state(context.preferences.state(f"{self.key}/columns"))

    def columns(self) -> tuple[RowColumn, ...]:
        """The columns of the list."""
        raise NotImplementedError

    def new_words(self) -> str:
        """The words of the button that begins a record."""
        raise NotImplementedError

    def deletion_words(self, count: int) -> str:
        """The question before many records are deleted."""
        raise NotImplementedError

    def empty_state(self) -> EmptyState:
        """What is shown while there is no record."""
        raise NotImplementedError

    def describe(self, row: Any) -> str:
        """What is told of the current row below the list; nothing unless overridden."""
        del row
        return ""

    def ask_rows(self) -> None:
        """Call the service that lists the rows, with `show_rows`."""
        raise NotImplementedError

    def delete_ids(self, ids: Sequence[int]) -> None:
        """Call the service that deletes these records."""
        raise NotImplementedError

    def reload(self) -> None:
        self.ask_rows()

    def open(self, argument: object) -> None:
        """Show the record with that id."""
        if isinstance(argument, int):
            self.select(argument)

    def print(self) -> None:
        self.list_printing.action.trigger()

    def delete(self) -> None:
        """Delete the selected records."""
        self._deletion.start([row.id for row in self.table.selected_rows()])

    def save_layout(self) -> None:
        self.context.preferences.save_state(f"{self.key}/columns", self.table.layout_state())

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show the rows that the service has listed."""
        self._rows = rows
        self._narrow(self.search.value())
        self.restore_cursor()

    def _narrow(self, text: str) -> None:
        """Show the rows that have every word in one of their columns."""
        words = search_words(text)
        columns = self.columns()
        found = [
            row
            for row in self._rows
            if not words or _has_words(" ".join(one.words(row) for one in columns), words)
        ]
        self.table.set_search_words(text.split())
        self.table.set_empty_state(self._nothing_found() if self._rows else self.empty_state())
        self.table.set_rows(found)
        self._describe_row(self.table.current())
        count = self.tr("{shown} trên {total}").format(shown=len(found), total=len(self._rows))
        words_of_count = str(len(found)) if len(found) == len(self._rows) else count
        self.status_changed.emit(f"{self._name}: {words_of_count}")

    def _nothing_found(self) -> EmptyState:
        text = self.search.value()
        return EmptyState(
            "search",
            self.tr("Không tìm thấy"),
            self.tr("Không có dòng nào khớp với “{text}”.").format(text=text),
            self.tr("Xóa ô tìm"),
            self.search.clear,
        )

    def _describe_row(self, row: Any) -> None:
        words = "" if row is None else self.describe(row)
        self.details.setText(words)
        self.details.setVisible(bool(words))

    def _shown_table(self) -> ShownTable:
        text = self.search.value()
        filters = self.tr("tìm: {text}").format(text=text) if text else ""
        return make_shown_table(self.table, self._name, filters, len(self._rows))

    def _list_verbs(self) -> tuple[Verb | None, ...]:
        return (
            Verb(self.tr("Sửa"), "pencil", self.edit, self.tr("Sửa (F2 hoặc Enter)"),
                 maximum=1, writes=True),
            make_history_verb(self, self.kind, self.table.selected_rows),
            None,
            Verb(self.tr("Chép"), "copy", self.table.copy,
                 self.tr("Chép các dòng để dán vào Excel (Ctrl+C)")),
            None,
            Verb(self.tr("Xóa"), "trash-2", self.delete, self.tr("Xóa các dòng đã chọn (Del)"),
                 writes=True),
        )  # fmt: skip

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.addWidget(self.search, 1)
        header.addSpacing(theme.GRID)
        header.addWidget(self.new_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(2 * theme.GRID)
        column.addLayout(header)
        column.addWidget(self.table, 1)
        let_shrink(self.table)
        column.addWidget(self.details)
        column.addWidget(self.selection_bar)


def _has_words(text: str, words: Sequence[str]) -> bool:
    key = search_key(text)
    return all(word in key for word in words)
