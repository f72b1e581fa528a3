"""Điểm bán: the points that show and sell OCOP products, and what of them is to be checked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.domain.channels.channel import ListingStatus
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.outlets.sale_point import SalePoint
from ocop_desktop.domain.print.shown_table import ShownTable
from ocop_desktop.domain.text import format_number, search_key, search_words
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.text import SearchBox
from ocop_desktop.ui.history.record_history import make_history_verb
from ocop_desktop.ui.lists.deletion import Deletion
from ocop_desktop.ui.lists.list_commands import make_selection_bar
from ocop_desktop.ui.lists.list_export import KEYS, ListExport, shown_choices
from ocop_desktop.ui.lists.list_printing import ListPrinting, make_shown_table
from ocop_desktop.ui.lists.list_verbs import Verb
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.page import PageWidget
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.widgets.empty_state import EmptyState
from ocop_desktop.ui.widgets.scroll_area import let_shrink
from ocop_desktop.ui.words.channels import point_status_words, sale_place_words
from ocop_desktop.ui.words.values import commune_words
from ocop_desktop.ui.writing import needs_writing

_COLUMNS = "sale_points/columns"


class SalePointsPage(PageWidget):
    """Ctrl+N begins a point of sale, F2 or Enter changes one, Del removes some."""

    tables = frozenset({"sale_point"})

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._points: tuple[SalePoint, ...] = ()
        self._pending_id = 0
        self.search = SearchBox()
        self.search.set_hint(self.tr("Tìm tên, địa chỉ, đơn vị quản lý (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Tìm điểm bán"))
        self.new_button = theme.style_primary(QPushButton(self.tr("Thêm điểm bán")))
        self.new_button.setToolTip(self.tr("Thêm điểm bán (Ctrl+N)"))
        theme.set_icon(self.new_button, "plus", "on_green")
        needs_writing(self.new_button)
        self.table = RowTable(self._columns(), self.tr("Điểm bán"), local_sort=True)
        self._deletion = Deletion(
            context,
            self,
            lambda count: self.tr("Xóa {count} điểm bán?").format(count=count),
            self._delete_ids,
        )
        self.list_printing = ListPrinting(context, self, self._shown_table)
        self.list_export = ListExport(
            context, self, shown_choices(self.table, self._shown_table), KEYS
        )
        self.selection_bar = make_selection_bar(
            self,
            self.table,
            self._list_verbs(),
            [self.list_printing.action, self.list_export.action],
        )
        self._lay_out()
        self.search.searched.connect(self._on_search)
        self.new_button.clicked.connect(self.new)
        self.table.opened.connect(self.edit)
        self.table.delete_requested.connect(self.delete)
        QShortcut(QKeySequence("F2"), self.table, self.edit)

    def reload(self) -> None:
        """Ask for every point of sale."""
        self.context.runner.call_latest(self._on_listed, services.sale_points.all_points)

    def open(self, argument: object) -> None:
        """Show the point of sale with that id."""
        if isinstance(argument, int):
            self.search.clear()
            self._pending_id = argument
            self.refresh()

    def focus_search(self) -> None:
        self.search.focus_and_select()

    def print(self) -> None:
        self.list_printing.print()

    def new(self) -> None:
        """Begin a point of sale."""
        self._open_dialog(SalePoint("", status=ListingStatus.ACTIVE, checked_on=self.context.on))

    def edit(self) -> None:
        """Change the current point of sale."""
        point = self.table.current()
        if point is not None:
            self._open_dialog(point)

    def delete(self) -> None:
        """Remove the selected points of sale; their products stay."""
        self._deletion.start([point.id for point in self.table.selected_rows()])

    def mark_checked(self) -> None:
        """Note that the clerk has seen today that the selected points are open."""
        ids = [point.id for point in self.table.selected_rows()]
        if ids:
            self.context.runner.call(
                self._on_changed, services.sale_points.mark_checked, ids, self.context.on
            )

    def save_layout(self) -> None:
        self.context.preferences.save_state(_COLUMNS, self.table.layout_state())

    def _open_dialog(self, point: SalePoint) -> None:
        from ocop_desktop.ui.channels.sale_point_dialog import SalePointDialog  # noqa: PLC0415 - not at the start

        dialog = SalePointDialog(self.context, point, self)
        dialog.record_saved.connect(self._on_saved)
        dialog.open()

    def _delete_ids(self, ids: Sequence[int]) -> None:
        self.context.runner.call(self._on_changed, services.sale_points.delete_many, ids)

    def _list_verbs(self) -> tuple[Verb | None, ...]:
        return (
            Verb(self.tr("Sửa"), "pencil", self.edit, self.tr("Sửa điểm bán (F2 hoặc Enter)"),
                 maximum=1, writes=True),
            Verb(self.tr("Đã kiểm tra hôm nay"), "circle-check", self.mark_checked,
                 self.tr("Ghi hôm nay đã xem: các điểm này còn mở"), writes=True),
            make_history_verb(self, RecordKind.SALE_POINT, self.table.selected_rows),
            None,
            Verb(self.tr("Chép"), "copy", self.table.copy,
                 self.tr("Chép các dòng để dán vào Excel (Ctrl+C)")),
            None,
            Verb(self.tr("Xóa"), "trash-2", self.delete, self.tr("Xóa các điểm bán đã chọn (Del)"),
                 writes=True),
        )  # fmt: skip

    def _columns(self) -> tuple[RowColumn, ...]:
        return (
            RowColumn("name", self.tr("Tên điểm bán"), lambda row: row.name, 30, is_name=True),
            RowColumn("place", self.tr("Loại địa điểm"),
                      lambda row: sale_place_words(row.place_kind), 24),
            RowColumn("address", self.tr("Địa chỉ"), lambda row: row.address, 24),
            RowColumn("commune", self.tr("Xã, phường"),
                      lambda row: commune_words(row.commune_code) if row.commune_code else "", 14),
            RowColumn("operator", self.tr("Đơn vị quản lý"), lambda row: row.operator, 20),
            RowColumn("decision", self.tr("Quyết định"), lambda row: row.decision, 14),
            RowColumn("products", self.tr("Số sản phẩm"), lambda row: len(row.product_ids), 12,
                      "right", sort=lambda row: len(row.product_ids)),
            RowColumn("status", self.tr("Tình trạng"),
                      lambda row: point_status_words(row.status), 13),
            RowColumn("opened", self.tr("Khai trương"), _opened_on, 11, kind="day"),
            RowColumn("checked", self.tr("Đã xem ngày"), _checked_on, 11, kind="day"),
        )  # fmt: skip

    def _on_listed(self, points: tuple[SalePoint, ...]) -> None:
        self._points = points
        self.count_changed.emit(len(points))
        self._show_rows()

    def _on_search(self, text: str) -> None:
        self.table.set_search_words(text.split())
        self._show_rows()

    def _show_rows(self) -> None:
        words = search_words(self.search.value())
        shown = [point for point in self._points if _holds(point, words)]
        self.table.set_empty_state(self._empty_state())
        self.table.set_rows(shown)
        if self._pending_id:
            self.table.select_ids([self._pending_id])
            self._pending_id = 0
        elif shown and self.table.current() is None:
            self.table.select_ids([self.table.rows[0].id])
        words_shown = self.tr("{count} điểm bán").format(count=format_number(len(shown)))
        self.status_changed.emit(words_shown)

    def _empty_state(self) -> EmptyState:
        if self._points:
            return EmptyState(
                "search",
                self.tr("Không tìm thấy điểm bán nào"),
                self.tr("Không có điểm bán nào khớp với “{text}”.").format(
                    text=self.search.value()
                ),
                self.tr("Xóa ô tìm"),
                self.search.clear,
            )
        return EmptyState(
            "map-pin",
            self.tr("Chưa có điểm bán nào"),
            self.tr(
                "Điểm giới thiệu và bán sản phẩm OCOP: ở trạm dừng nghỉ, siêu thị, khu du lịch, "
                "bưu điện văn hóa xã… với các sản phẩm bày ở đó."
            ),
            self.tr("Thêm điểm bán"),
            self.new,
            writes=True,
        )

    def _on_saved(self, point: SalePoint) -> None:
        self.open(point.id)

    def _on_changed(self, answer: object) -> None:
        """Do nothing: the page reloads on the runner's signal `changed`, and a toast tells it."""

    def _shown_table(self) -> ShownTable:
        return make_shown_table(
            self.table,
            self.tr("Điểm giới thiệu và bán sản phẩm OCOP"),
            self.search.value(),
            len(self._points),
        )

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.setSpacing(theme.GRID)
        header.addWidget(self.search, 1)
        header.addWidget(self.new_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        column.addLayout(header)
        column.addWidget(self.table, 1)
        let_shrink(self.table)
        column.addWidget(self.selection_bar)
        self.table.restore_layout_state(self.context.preferences.state(_COLUMNS))


def _opened_on(point: SalePoint) -> date | None:
    return point.opened_on


def _checked_on(point: SalePoint) -> date | None:
    return point.checked_on


def _holds(point: SalePoint, words: Sequence[str]) -> bool:
    """Whether every word stands in what the point says of itself."""
    key = search_key(f"{point.name}\n{point.address}\n{point.operator}") if words else ""
    return all(word in key for word in words)
