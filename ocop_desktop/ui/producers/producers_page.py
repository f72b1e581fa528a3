"""Chủ thể: the producers to be searched, and the facts and products of one at the right."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.print.shown_table import ShownTable
from ocop_desktop.domain.register.producer import Producer, ProducerRow
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.text import SearchBox
from ocop_desktop.ui.history.record_history import make_history_verb
from ocop_desktop.ui.lists.deletion import Deletion
from ocop_desktop.ui.lists.list_commands import make_selection_bar
from ocop_desktop.ui.lists.list_export import KEYS, ListExport, shown_choices
from ocop_desktop.ui.lists.list_page import ListPage
from ocop_desktop.ui.lists.list_printing import ListPrinting, make_shown_table
from ocop_desktop.ui.lists.list_verbs import Verb
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.producers.producer_details import ProducerDetailsPanel
from ocop_desktop.ui.producers.producer_form import ProducerForm
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.widgets.empty_state import EmptyState
from ocop_desktop.ui.words.values import producer_kind_words
from ocop_desktop.ui.writing import needs_writing


class ProducersPage(ListPage):
    """Ctrl+N begins a producer, F2 or Enter changes one, Del removes one that has no products."""

    key = "producers"
    tables = frozenset({"producer", "product", "recognition"})

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.search = SearchBox()
        self.search.set_hint(self.tr("Tìm tên, điện thoại, mã số thuế, xã (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Tìm chủ thể"))
        self.new_button = theme.style_primary(QPushButton(self.tr("Thêm chủ thể")))
        needs_writing(self.new_button)
        self.new_button.setToolTip(self.tr("Thêm chủ thể (Ctrl+N)"))
        theme.set_icon(self.new_button, "plus", "on_green")
        self.table = RowTable(self._columns(), self.tr("Chủ thể"), local_sort=True)
        self.details_panel = ProducerDetailsPanel(context)
        self._total = 0
        self._deletion = Deletion(
            context,
            self,
            lambda count: self.tr("Xóa {count} chủ thể?").format(count=count),
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
        self.search.searched.connect(self._find_rows)
        self.new_button.clicked.connect(self.new)
        self.table.chosen.connect(self.details_panel.show_row)
        self.table.opened.connect(self._open_row)
        self.table.delete_requested.connect(self.delete)
        self.details_panel.edit_requested.connect(self.edit)
        self.details_panel.delete_requested.connect(self._delete_current)
        self.details_panel.product_opened.connect(self._open_in_products)
        self.details_panel.all_products.connect(self._open_in_products)
        self.details_panel.new_product.connect(self._open_in_products)

    def reload(self) -> None:
        """Ask for the producers that match the search, and for the details shown."""
        text = self.search.value()
        self.context.runner.call_latest(self._show_rows, services.producers.find, text)
        self.details_panel.reload()

    def open(self, argument: object) -> None:
        """Show the producer with that id."""
        if isinstance(argument, int):
            self.search.clear()
            self.select(argument)

    def open_form(self, record_id: int | None) -> None:
        """Open the form of one producer, or of a new one."""
        form = ProducerForm(self.context, record_id, self)
        form.saved.connect(self._on_saved)
        form.open()

    def delete(self) -> None:
        """Delete the selected producers; the service refuses while one has products."""
        self._deletion.start([row.id for row in self.table.selected_rows()])

    def _delete_current(self) -> None:
        row = self.table.current()
        if row is not None:
            self._deletion.start([row.id])

    def _delete_ids(self, ids: Sequence[int]) -> None:
        self.context.runner.call(self._on_deleted, services.producers.delete_many, ids)

    def _list_verbs(self) -> tuple[Verb | None, ...]:
        panel = self.details_panel
        return (
            Verb(self.tr("Sửa"), "pencil", self.edit, self.tr("Sửa chủ thể (F2 hoặc Enter)"),
                 maximum=1, writes=True),
            Verb(self.tr("Thêm sản phẩm"), "plus", panel.add_button.click,
                 self.tr("Thêm sản phẩm của chủ thể này"), maximum=1, writes=True),
            Verb(self.tr("Xem sản phẩm"), "package", panel.list_button.click,
                 self.tr("Xem sản phẩm của chủ thể này trong trang Sản phẩm"), maximum=1),
            make_history_verb(self, RecordKind.PRODUCER, self.table.selected_rows),
            None,
            Verb(self.tr("Chép"), "copy", self.table.copy,
                 self.tr("Chép các dòng để dán vào Excel (Ctrl+C)")),
            None,
            Verb(self.tr("Xóa"), "trash-2", self.delete, self.tr("Xóa các chủ thể đã chọn (Del)"),
                 writes=True),
        )  # fmt: skip

    def _shown_table(self) -> ShownTable:
        text = self.search.value()
        filters = self.tr("tìm: {text}").format(text=text) if text else ""
        return make_shown_table(
            self.table,
            self.tr("Danh sách chủ thể"),
            filters,
            max(self._total, len(self.table.rows)),
        )

    def _find_rows(self, text: str) -> None:
        self.table.set_search_words(text.split())
        self.context.runner.call_latest(self._show_rows, services.producers.find, text)

    def _show_rows(self, rows: Sequence[ProducerRow]) -> None:
        self.table.set_empty_state(self._empty_state())
        self.table.set_rows(rows)
        self.restore_cursor()
        self._update_status(len(rows))

    def _update_status(self, count: int) -> None:
        text = self.search.value()
        words = self.tr("{count} chủ thể").format(count=count)
        if text:
            words = self.tr("{words} · tìm: {text}").format(words=words, text=text)
        else:
            self._total = count
            self.count_changed.emit(count)
        self.status_changed.emit(words)

    def _empty_state(self) -> EmptyState:
        if self.search.value():
            return EmptyState(
                "search",
                self.tr("Không tìm thấy chủ thể nào"),
                self.tr("Không có chủ thể nào khớp với “{text}”.").format(text=self.search.value()),
                self.tr("Xóa ô tìm"),
                self.search.clear,
            )
        return EmptyState(
            "store",
            self.tr("Chưa có chủ thể nào"),
            self.tr(
                "Chủ thể là hợp tác xã, doanh nghiệp, hộ kinh doanh… có sản phẩm OCOP. "
                "Nhập cả danh sách từ Excel: bấm Ctrl+I hay kéo tệp vào cửa sổ."
            ),
            self.tr("Thêm chủ thể"),
            self.new,
            writes=True,
        )

    def _open_row(self, row: ProducerRow) -> None:
        self.open_form(row.id)

    def _on_saved(self, producer: Producer) -> None:
        self.select(producer.id)

    def _on_deleted(self, nothing: object) -> None:
        del nothing
        self.table.setFocus()

    def _open_in_products(self, argument: object) -> None:
        self.page_requested.emit("products", argument)

    def _columns(self) -> tuple[RowColumn, ...]:
        return (
            RowColumn("name", self.tr("Tên"), lambda row: row.name, 34, is_name=True),
            RowColumn("kind", self.tr("Loại hình"), lambda row: producer_kind_words(row.kind), 20),
            RowColumn("commune", self.tr("Xã, phường"), lambda row: row.commune, 14),
            RowColumn("phone", self.tr("Điện thoại"), lambda row: row.phone, 13),
            RowColumn(
                "products", self.tr("Số sản phẩm"), lambda row: row.products, 12, "right",
                sort=lambda row: row.products,
            ),
        )  # fmt: skip

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.setContentsMargins(0, 0, 2 * theme.GRID, 0)
        header.addWidget(self.search, 1)
        header.addSpacing(theme.GRID)
        header.addWidget(self.new_button)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(2 * theme.GRID, 2 * theme.GRID, 0, 0)
        column.setSpacing(2 * theme.GRID)
        column.addLayout(header)
        column.addWidget(self.table, 1)
        column.addWidget(self.selection_bar)
        self.add_splitter(left, self.details_panel, [780, 386])
