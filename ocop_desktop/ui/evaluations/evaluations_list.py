"""The list of evaluations with search and buttons."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ocop_desktop.domain.print.shown_table import ShownTable
from ocop_desktop.domain.rating.evaluations_list import EvaluationRow
from ocop_desktop.domain.text import format_mean, search_key, search_words
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.text import SearchBox
from ocop_desktop.ui.lists.list_printing import make_shown_table
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.widgets.empty_state import EmptyState
from ocop_desktop.ui.widgets.flow_layout import FlowLayout
from ocop_desktop.ui.widgets.stars import scored_stars
from ocop_desktop.ui.words.evaluations import level_words, row_words
from ocop_desktop.ui.words.values import recognition_kind_words, set_words
from ocop_desktop.ui.writing import needs_writing


class EvaluationsList(QWidget):
    """Enter opens a row, Delete removes rows; two selected rows can be compared.

    `filtered` carries the number of rows shown and of all rows.
    """

    new_requested = Signal()
    opened = Signal(object)
    delete_requested = Signal()
    clone_requested = Signal()
    compare_requested = Signal()
    what_if_requested = Signal()
    filtered = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[EvaluationRow] = ()
        self.search = SearchBox()
        self.search.set_hint(self.tr("Tìm sản phẩm, chủ thể, cấp, đợt (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Tìm lần đánh giá"))
        self.clone_button = theme.make_button(self.tr("Chép để đánh giá lại"), "copy")
        self.compare_button = theme.make_button(self.tr("So sánh hai lần"), "arrow-right-left")
        self.what_if_button = theme.make_button(self.tr("Thử quyết định khác"), "flask-conical")
        self.new_button = theme.style_primary(QPushButton(self.tr("Đánh giá sản phẩm")))
        needs_writing(self.clone_button, self.new_button)
        self.new_button.setToolTip(self.tr("Đánh giá một sản phẩm (Ctrl+N)"))
        theme.set_icon(self.new_button, "plus", "on_green")
        self.table = RowTable(self._columns(), self.tr("Các lần đánh giá"), local_sort=True)
        self.table.show_sort("day", descending=True)
        self._lay_out()
        self._connect()
        self._update_buttons()

    def set_rows(self, rows: Sequence[EvaluationRow]) -> None:
        """Replace all rows, filtered by the search."""
        self._rows = rows
        self._filter_rows()

    def selected_rows(self) -> tuple[EvaluationRow, ...]:
        """Return the selected rows, in the order shown."""
        return self.table.selected_rows()

    def add_bar(self, bar: QWidget) -> None:
        """Add the bar of the selected rows below the table."""
        self._column.addWidget(bar)

    def shown_table(self) -> ShownTable:
        """The table as shown, to be printed."""
        text = self.search.value()
        filters = self.tr("tìm: {text}").format(text=text) if text else ""
        return make_shown_table(
            self.table, self.tr("Danh sách lần đánh giá"), filters, len(self._rows)
        )

    def _filter_rows(self) -> None:
        words = search_words(self.search.value())
        found = [row for row in self._rows if all(word in _search_key(row) for word in words)]
        self.table.set_empty_state(self._empty_state())
        self.table.set_search_words(words)
        self.table.set_rows(found)
        if found and self.table.current() is None:
            self.table.select_ids([self.table.rows[0].id])
        self.filtered.emit(len(found), len(self._rows))

    def _empty_state(self) -> EmptyState:
        if self._rows:
            return EmptyState(
                "search",
                self.tr("Không tìm thấy lần đánh giá nào"),
                self.tr("Không có lần đánh giá nào khớp với “{text}”.").format(
                    text=self.search.value()
                ),
                self.tr("Xóa ô tìm"),
                self.search.clear,
            )
        return EmptyState(
            "clipboard-check",
            self.tr("Chưa có lần đánh giá nào"),
            self.tr(
                "Chọn sản phẩm rồi chấm theo phiếu của bộ sản phẩm; điểm, hạng sao và những yêu "
                "cầu còn thiếu hiện ngay khi chấm."
            ),
            self.tr("Đánh giá sản phẩm"),
            self.new_requested.emit,
            writes=True,
        )

    def _update_buttons(self) -> None:
        count = len(self.table.selected_rows())
        self.clone_button.setEnabled(count == 1)
        self.what_if_button.setEnabled(count == 1)
        self.compare_button.setEnabled(count == 2)
        hint = self.tr("Giữ Ctrl và bấm để chọn hai lần đánh giá")
        self.compare_button.setToolTip("" if count == 2 else hint)

    def _columns(self) -> tuple[RowColumn, ...]:
        return (
            RowColumn("product", self.tr("Sản phẩm"), lambda row: row.product, 22, is_name=True),
            RowColumn("producer", self.tr("Chủ thể"), lambda row: row.producer, 14, is_name=True),
            RowColumn("set", self.tr("Bộ"), lambda row: row.set_number, 4, "right",
                      sort=lambda row: row.set_number,
                      hint=lambda row: set_words(row.criteria_set)),
            RowColumn("level", self.tr("Cấp"), lambda row: level_words(row.level), 15),
            RowColumn("kind", self.tr("Loại"), lambda row: recognition_kind_words(row.kind), 9),
            RowColumn("round", self.tr("Đợt"), lambda row: row.round, 10),
            RowColumn("day", self.tr("Ngày"), lambda row: row.held_on, 10, kind="day"),
            RowColumn("mean", self.tr("Điểm"), _mean_words, 6, "right", sort=lambda row: row.mean),
            RowColumn("stars", self.tr("Hạng sao"), lambda row: scored_stars(row.stars), 10, kind="stars",
                      sort=lambda row: row.stars),
            RowColumn("locked", self.tr("Khóa"), self._lock_words, 5),
            RowColumn("result", self.tr("Kết quả"), row_words, 28),
        )  # fmt: skip

    def _lock_words(self, row: EvaluationRow) -> str:
        return self.tr("khóa") if row.locked else ""

    def _connect(self) -> None:
        self.search.searched.connect(self._filter_rows)
        self.table.opened.connect(self.opened)
        self.table.delete_requested.connect(self.delete_requested)
        self.table.selection_changed.connect(self._update_buttons)
        self.new_button.clicked.connect(self.new_requested)
        self.clone_button.clicked.connect(self.clone_requested)
        self.compare_button.clicked.connect(self.compare_requested)
        self.what_if_button.clicked.connect(self.what_if_requested)
        shortcut = QShortcut(QKeySequence("F2"), self, self._open_current)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _open_current(self) -> None:
        row = self.table.current()
        if row is not None:
            self.opened.emit(row)

    def _lay_out(self) -> None:
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        bar = QWidget()
        row = FlowLayout(theme.GRID, bar)
        for widget in (
            self.search, self.clone_button, self.compare_button, self.what_if_button, self.new_button,
        ):  # fmt: skip
            row.addWidget(widget)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.GRID, 2 * theme.GRID, 2 * theme.GRID, 0)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(bar)
        column.addWidget(self.table, 1)


def _mean_words(row: EvaluationRow) -> str:
    return "" if row.mean is None else format_mean(row.mean)


def _search_key(row: EvaluationRow) -> str:
    words = (row.product, row.producer, level_words(row.level), row.round, row_words(row))
    return search_key(" ".join(words))
