"""What can be done with the selected products: the verbs of the list's bar and context menu."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.register.product import Product
from ocop_desktop.ui.history.record_history import make_history_verb
from ocop_desktop.ui.lists.list_page import ListPage
from ocop_desktop.ui.lists.list_verbs import Verb
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.products.product_views import ProductViews


class ProductVerbs(QObject):
    """Opens the dialogs for the products selected in the views of `page`."""

    def __init__(
        self, context: PageContext, page: ListPage, views: ProductViews, print_menu: QMenu
    ) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._views = views
        self._print_menu = print_menu

    def list_verbs(
        self,
        edit: Callable[[], object],
        evaluate: Callable[[], object],
        delete: Callable[[], object],
    ) -> tuple[Verb | None, ...]:
        """The verbs in the order of the bar; those of one product and of deleting are given."""
        return (
            Verb(self.tr("Sửa"), "pencil", edit, self.tr("Sửa sản phẩm (F2)"), maximum=1, writes=True),
            Verb(self.tr("Sửa chung…"), "table", self.edit_together,
                 self.tr("Sửa cùng một nội dung cho các sản phẩm đã chọn"), minimum=2, writes=True),
            Verb(self.tr("Thêm vào sự kiện…"), "tent", self.add_to_fair, writes=True),
            Verb(self.tr("Nhập quyết định…"), "award", self.enter_decision,
                 self.tr("Nhập quyết định công nhận cho các sản phẩm đã chọn"), writes=True),
            Verb(self.tr("Đánh giá"), "clipboard-check", evaluate,
                 self.tr("Đánh giá sản phẩm này theo phiếu chấm"), maximum=1, writes=True),
            Verb(self.tr("Nhân bản"), "file-text", self.duplicate,
                 self.tr("Nhập một sản phẩm mới chép từ sản phẩm này"), maximum=1, writes=True),
            make_history_verb(self._page, RecordKind.PRODUCT, self._views.selected_rows),
            None,
            Verb(self.tr("In"), "printer", None, menu=self._print_menu),
            Verb(self.tr("Chép"), "copy", self.copy,
                 self.tr("Chép các dòng để dán vào Excel (Ctrl+C)")),
            None,
            Verb(self.tr("Xóa"), "trash-2", delete, self.tr("Xóa các sản phẩm đã chọn (Del)"), writes=True),
        )  # fmt: skip

    def duplicate(self) -> None:
        """Open the form of a new product copied from the selected one."""
        from ocop_desktop.ui.products.product_form import open_copy  # noqa: PLC0415 - not at the start

        form = open_copy(self._context, self._ids()[0], self._page)
        form.saved.connect(self._on_saved)

    def edit_together(self) -> None:
        """Change one field of all selected products."""
        from ocop_desktop.ui.products.bulk_edit_dialog import open_bulk_edit  # noqa: PLC0415 - not at the start

        open_bulk_edit(self._context, self._ids(), self._page)

    def add_to_fair(self) -> None:
        """Add the selected products to an event."""
        from ocop_desktop.ui.events.add_to_event import open_add_to_fair  # noqa: PLC0415 - not at the start

        open_add_to_fair(self._context, self._ids(), self._page)

    def enter_decision(self) -> None:
        """Enter a decision that recognises the selected products."""
        from ocop_desktop.ui.recognitions.decision_dialog import open_decision  # noqa: PLC0415 - not at the start

        open_decision(self._context, self._views.selected_rows(), self._page)

    def copy(self) -> None:
        """Copy the selected rows with the columns of the table."""
        self._views.copy()

    def _on_saved(self, product: Product) -> None:
        self._page.select(product.id)

    def _ids(self) -> list[int]:
        return [row.id for row in self._views.selected_rows()]
