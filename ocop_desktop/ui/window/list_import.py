"""Opens the window that takes a list in: from the menu, a file that was dropped, a block that was pasted."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from ocop_desktop.domain.importing.result import ImportResult, RecordOutcome, RowOutcome
from ocop_desktop.domain.register.annex import PastedContent
from ocop_desktop.domain.register.product import ProductList, ProductQuery
from ocop_desktop.ui.files import TABLES, choose_files
from ocop_desktop.ui.importing.draft import ListSource
from ocop_desktop.ui.importing.import_wizard import ImportWizard
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services


class ListImport(QObject):
    """Keeps one wizard; another list goes into the wizard that is open.

    `page_requested` asks for the page of products with the first product that was imported.
    """

    page_requested = Signal(str, object)

    def __init__(self, window: QMainWindow, context: PageContext) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self.wizard: ImportWizard | None = None
        self._sought: RowOutcome | None = None

    def choose_file(self) -> None:
        """Open a dialog to choose the table to import."""
        title = self.tr("Chọn danh sách cần nhập")
        parent: QWidget = self.wizard or self._window
        choose_files(parent, self._context.preferences, title, TABLES, self.import_file)

    def import_file(self, files: tuple[Path, ...]) -> None:
        """Open the wizard on the first of `files`."""
        self._open(ListSource(files[0]))

    def import_pasted(self, pasted: PastedContent) -> None:
        """Open the wizard on a block that was copied elsewhere."""
        self._open(ListSource(pasted=pasted))

    def _open(self, source: ListSource) -> None:
        if self.wizard is None:
            wizard = self.wizard = ImportWizard(self._context, self._window)
            wizard.file_requested.connect(self.choose_file)
            wizard.products_requested.connect(self._show_products)
            wizard.closed.connect(self._forget)
            wizard.open()
        self.wizard.open_source(source)

    def _show_products(self, result: ImportResult) -> None:
        """Show the page of products, with the first that was added or changed selected."""
        touched = (one for one in result.outcomes if one.outcome is not RecordOutcome.UNCHANGED)
        first = min(touched, key=lambda one: one.outcome is not RecordOutcome.ADDED, default=None)
        self.page_requested.emit("products", None)
        if first is not None and first.product:
            self._sought = first
            query = ProductQuery(text=first.product)
            runner = self._context.runner
            runner.call(self._select_product, services.products.find, query, self._context.on)

    def _select_product(self, found: ProductList) -> None:
        """Select the product that was sought, if it is still there."""
        sought = self._sought
        same = (
            row.id
            for row in found.rows
            if sought and (row.name, row.producer) == (sought.product, sought.producer)
        )
        if (product_id := next(same, None)) is not None:
            self.page_requested.emit("products", product_id)

    def _forget(self) -> None:
        self.wizard = None
