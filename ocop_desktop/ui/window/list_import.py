"""Opens the window that takes a list in: from the menu, a file that was dropped, a block that was pasted."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from ocop_desktop.domain.importing.result import ImportResult, RecordOutcome
from ocop_desktop.domain.register.annex import PastedContent
from ocop_desktop.ui.files import TABLES, choose_files
from ocop_desktop.ui.importing.draft import ListSource
from ocop_desktop.ui.importing.import_wizard import ImportWizard
from ocop_desktop.ui.page_context import PageContext


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
        touched = (
            one.product_id
            for one in sorted(
                result.outcomes, key=lambda one: one.outcome is not RecordOutcome.ADDED
            )
            if one.outcome is not RecordOutcome.UNCHANGED and one.product_id
        )
        self.page_requested.emit("products", next(touched, None))

    def _forget(self) -> None:
        self.wizard = None
