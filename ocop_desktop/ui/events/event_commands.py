"""What can be done with the selected events, and with the selected products of the event shown."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.exporting.tabbed_text import write_tabbed
from ocop_desktop.domain.print.shown_table import CellValue, ColumnKind, ShownColumn, ShownTable
from ocop_desktop.ui.events.event_editor import EventEditor
from ocop_desktop.ui.events.event_model import FIELDS
from ocop_desktop.ui.events.event_papers import list_paper_tables
from ocop_desktop.ui.history.record_history import make_history_verb
from ocop_desktop.ui.lists.deletion import Deletion
from ocop_desktop.ui.lists.list_commands import make_selection_bar
from ocop_desktop.ui.lists.list_export import (
    KEYS,
    ExportChoice,
    ListExport,
    make_list_choice,
    shown_choices,
)
from ocop_desktop.ui.lists.list_printing import ListPrinting, make_shown_table
from ocop_desktop.ui.lists.list_verbs import ListVerbs, Verb
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.lists.selection_bar import SelectionBar
from ocop_desktop.ui.page import PageWidget
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.widgets.record_menu import RecordMenu

_KINDS = {"stars": ColumnKind.STARS}
_NAMES = {"name", "producer"}


class EventCommands(QObject):
    """The bar of the events, the menu of an event's products, and both as printed lists."""

    def __init__(
        self,
        context: PageContext,
        page: PageWidget,
        events: RowTable,
        editor: EventEditor,
        delete: Callable[[Sequence[int]], object],
        copy: Callable[[], object],
    ) -> None:
        super().__init__(page)
        self._page, self._events, self._editor = page, events, editor
        self._copy_event = copy
        self._event_printing = ListPrinting(context, page, self._shown_events)
        self._product_printing = ListPrinting(context, page, self.shown_products)
        self.fair_export = ListExport(
            context, page, shown_choices(events, self._shown_events), KEYS
        )
        self.product_export = ListExport(context, page, self._product_choices())
        self._deletion = Deletion(
            context,
            page,
            lambda count: self.tr("Xóa {count} sự kiện?").format(count=count),
            delete,
            services.events.count_attached,
        )
        self._product_verbs = self._make_product_verbs()
        table = editor.table
        self._product_menu = RecordMenu(table, self._list_product_actions, self._find_current)
        editor.add_list_action(self.product_export.action)
        editor.add_list_action(self._product_printing.action)

    def delete_shown(self) -> None:
        """Delete the event that the editor shows."""
        self._deletion.start([self._editor.event_id])

    def delete_selected(self) -> None:
        """Delete the selected events."""
        self._deletion.start([event.id for event in self._events.selected_rows()])

    def make_bar(self) -> SelectionBar:
        """Make the bar of the events."""
        verbs = (
            Verb(self.tr("Sửa"), "pencil", lambda: self._editor.jump("name"), maximum=1,
                 writes=True),
            Verb(self.tr("In catalogue"), "printer", self._page.print, maximum=1),
            Verb(self.tr("Mở trong trang In ấn"), "layout-grid",
                 self._editor.studio_requested.emit, maximum=1),
            make_history_verb(self._page, RecordKind.EVENT, self._events.selected_rows),
            Verb(self.tr("Sự kiện mới như thế này"), "copy", self._copy_event,
                 self.tr("Chép thông tin, người dẫn và gian hàng, không chép kết quả"),
                 maximum=1, writes=True),
            None,
            Verb(self.tr("Chép"), "copy", self._events.copy,
                 self.tr("Chép các dòng để dán vào Excel (Ctrl+C)")),
            None,
            Verb(self.tr("Xóa"), "trash-2", self.delete_selected,
                 self.tr("Xóa các sự kiện đã chọn (Del)"), writes=True),
        )  # fmt: skip
        of_list = [self._event_printing.action, self.fair_export.action]
        return make_selection_bar(self._page, self._events, verbs, of_list)

    def shown_products(self) -> ShownTable:
        """The products of the event, as shown."""
        model = self._editor.event_model
        columns = tuple(
            ShownColumn(title, _KINDS.get(field, ColumnKind.TEXT), field in _NAMES)
            for title, field in zip(model.titles, FIELDS, strict=True)
        )
        rows = tuple(
            tuple(self._shown_cell(place, column) for column in range(len(FIELDS)))
            for place in range(len(model.lines))
        )
        return ShownTable(self._editor.edited_event().name, columns, rows, total=len(rows))

    def copy_products(self) -> None:
        """Copy the selected products, as tab-separated lines under the titles."""
        model = self._editor.event_model
        lines = [model.titles]
        lines += [
            tuple(str(model.index(place, column).data() or "") for column in range(len(FIELDS)))
            for place in self._editor.table.places()
        ]
        QApplication.clipboard().setText(write_tabbed(lines))

    def _product_choices(self) -> tuple[ExportChoice, ...]:
        name = self.tr("Sản phẩm sự kiện")
        return (
            make_list_choice(self.tr("Bảng đang xem"), name, self.shown_products),
            ExportChoice(
                self.tr("Danh sách gian hàng, chủ thể, sản phẩm (như đã lưu)"),
                self.tr("Danh sách gian hàng"),
                services.exports.export_event,
                lambda: (self._editor.event_id,),
                lambda: bool(self._editor.event_id),
            ),
            *list_paper_tables(self._editor),
        )

    def _shown_cell(self, place: int, column: int) -> CellValue:
        model = self._editor.event_model
        row = model.row_of(place)
        words = str(model.index(place, column).data(Qt.ItemDataRole.DisplayRole) or "")
        if FIELDS[column] == "stars" and row is not None and row.stars is not None:
            return row.stars
        return words

    def _make_product_verbs(self) -> ListVerbs:
        table = self._editor.table
        verbs = (
            Verb(self.tr("Đưa lên (Alt+↑)"), "arrow-up", lambda: table.move_selected(-1), writes=True),
            Verb(self.tr("Đưa xuống (Alt+↓)"), "arrow-down", lambda: table.move_selected(1),
                 writes=True),
            Verb(self.tr("Lên đầu (Ctrl+Home)"), "arrow-up", lambda: table.move_to_end(top=True),
                 writes=True),
            Verb(self.tr("Xuống cuối (Ctrl+End)"), "arrow-down",
                 lambda: table.move_to_end(top=False), writes=True),
            None,
            Verb(self.tr("Mở sản phẩm"), "package", self._open_product, maximum=1),
            Verb(self.tr("Chép"), "copy", self.copy_products),
            None,
            Verb(self.tr("Bỏ khỏi sự kiện (Delete)"), "x", table.remove_selected, writes=True),
        )  # fmt: skip
        return ListVerbs(self, verbs)

    def _open_product(self) -> None:
        places = self._editor.table.places()
        if places:
            product_id = self._editor.event_model.lines[places[0]].product_id
            self._page.page_requested.emit("products", product_id)

    def _list_product_actions(self) -> list[QAction | None]:
        self._product_verbs.update(len(self._editor.table.places()))
        return [
            *self._product_verbs.menu_actions(),
            None,
            self._product_printing.action,
            self.product_export.action,
        ]

    def _find_current(self) -> QPoint:
        table = self._editor.table
        return table.viewport().mapTo(table, table.visualRect(table.currentIndex()).bottomLeft())

    def _shown_events(self) -> ShownTable:
        return make_shown_table(self._events, self.tr("Danh sách sự kiện"))
