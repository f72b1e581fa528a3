"""What can be done with the selected rows of the deadline page: bars, context menus, printing."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.deadlines.board import Board
from ocop_desktop.domain.print.shown_table import ShownTable
from ocop_desktop.ui import theme
from ocop_desktop.ui.history.record_history import make_history_verb
from ocop_desktop.ui.lists.list_commands import make_selection_bar
from ocop_desktop.ui.lists.list_export import KEYS, ExportChoice, ListExport, shown_choices
from ocop_desktop.ui.lists.list_printing import ListPrinting, make_shown_table
from ocop_desktop.ui.lists.list_verbs import Verb
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.lists.selection_bar import SelectionBar
from ocop_desktop.ui.page import PageWidget
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services


class DeadlineCommands(QObject):
    """The bars of the board and of the certificates; `describe` returns the filters and the total."""

    def __init__(
        self,
        context: PageContext,
        page: PageWidget,
        board: RowTable,
        certificates: RowTable,
        describe: Callable[[], tuple[str, int]],
    ) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._board, self._certificates = board, certificates
        self._describe = describe
        self.board_printing = ListPrinting(context, page, self._shown_board)
        self.certificate_printing = ListPrinting(context, page, self._shown_certificates)
        self._found: Board | None = None
        self.board_export = ListExport(context, page, self._board_choices(), KEYS)
        self.certificate_export = ListExport(
            context, page, shown_choices(certificates, self._shown_certificates)
        )

    def make_board_bar(
        self,
        file: Callable[[], object],
        notice: Callable[[], object],
        open_product: Callable[[], object],
    ) -> SelectionBar:
        """Make the bar of the board; filing and opening take one product."""
        verbs = (
            Verb(self.tr("Ghi lần nộp hồ sơ"), "file-text", file,
                 self.tr("Ghi hồ sơ chủ thể vừa nộp (Ctrl+N)"), maximum=1, writes=True),
            Verb(self.tr("Đã gửi thông báo"), "mail", notice,
                 self.tr("Ghi lại thông báo đã gửi (Ctrl+G)"), writes=True),
            Verb(self.tr("Mở sản phẩm"), "package", open_product,
                 self.tr("Xem ở trang Sản phẩm (Enter)"), maximum=1),
            Verb(self.tr("Sửa chung…"), "table", self.edit_together,
                 self.tr("Sửa cùng một nội dung cho các sản phẩm đã chọn"), minimum=2, writes=True),
            Verb(self.tr("Thêm vào sự kiện…"), "tent", self.add_to_fair, writes=True),
            make_history_verb(self._page, RecordKind.PRODUCT, self._board.selected_rows),
            None,
            Verb(self.tr("Chép"), "copy", self._board.copy,
                 self.tr("Chép các dòng để dán vào Excel (Ctrl+C)")),
        )  # fmt: skip
        of_list = [self.board_printing.action, self.board_export.action]
        return make_selection_bar(self._page, self._board, verbs, of_list)

    def make_certificate_tab(self, open_product: Callable[[], object]) -> QWidget:
        """Put the certificates and their bar into one widget."""
        verbs = (
            Verb(self.tr("Mở sản phẩm"), "package", open_product,
                 self.tr("Xem ở trang Sản phẩm (Enter)"), maximum=1),
            None,
            Verb(self.tr("Chép"), "copy", self._certificates.copy,
                 self.tr("Chép các dòng để dán vào Excel (Ctrl+C)")),
        )  # fmt: skip
        of_list = [self.certificate_printing.action, self.certificate_export.action]
        tab = QWidget()
        column = QVBoxLayout(tab)
        column.setContentsMargins(0, theme.GRID, 0, 0)
        column.addWidget(self._certificates, 1)
        column.addWidget(make_selection_bar(self._page, self._certificates, verbs, of_list))
        return tab

    def show_board(self, board: Board) -> None:
        """Keep the board that is shown, to be exported."""
        self._found = board

    def edit_together(self) -> None:
        """Change one field of all selected products."""
        from ocop_desktop.ui.products.bulk_edit_dialog import open_bulk_edit  # noqa: PLC0415 - not at the start

        open_bulk_edit(self._context, self._ids(), self._page)

    def add_to_fair(self) -> None:
        """Add the selected products to an event."""
        from ocop_desktop.ui.events.add_to_event import open_add_to_fair  # noqa: PLC0415 - not at the start

        open_add_to_fair(self._context, self._ids(), self._page)

    def _ids(self) -> Sequence[int]:
        return [row.id for row in self._board.selected_rows()]

    def _board_choices(self) -> tuple[ExportChoice, ...]:
        return (
            *shown_choices(self._board, self._shown_board),
            ExportChoice(
                self.tr("Bảng theo dõi thời hạn"),
                self.tr("Theo dõi thời hạn OCOP"),
                services.exports.export_deadlines,
                lambda: (self._found,),
                lambda: self._found is not None,
                takes_day=False,
            ),
        )

    def _shown_board(self) -> ShownTable:
        filters, total = self._describe()
        return make_shown_table(self._board, self.tr("Thời hạn của sản phẩm OCOP"), filters, total)

    def _shown_certificates(self) -> ShownTable:
        filters, _ = self._describe()
        return make_shown_table(self._certificates, self.tr("Giấy tờ khác sắp hết hạn"), filters)
