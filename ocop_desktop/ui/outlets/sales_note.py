"""The line below the table of sales: its keys, or what the amount at the cursor may mean."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from ocop_desktop.ui.forms.note_line import NoteLine
from ocop_desktop.ui.outlets.sales_table import SalesTable

translate = QCoreApplication.translate


class SalesNote(NoteLine):
    """Asks what an unclear amount at the cursor means; Ctrl+1, Ctrl+2 or a press takes an answer."""

    def __init__(self, table: SalesTable, parent: QWidget | None = None) -> None:
        hint = translate(
            "SalesPart",
            "Enter xuống dòng · Tab sang ô · Ctrl+V dán từ Excel (đứng ở cột Sản phẩm thì dán theo "
            "tên) · Ctrl+Z hoàn tác",
        )
        super().__init__(hint, parent)
        self._table = table
        table.sales_model.changed.connect(self._show_cell)
        table.sales_model.modelReset.connect(self._show_cell)
        table.selectionModel().currentChanged.connect(self._show_cell)
        table.offer_wanted.connect(self._take_numbered)
        self.linkActivated.connect(self._take_offer)

    def _show_cell(self) -> None:
        at, model = self._table.currentIndex(), self._table.sales_model
        offers = model.list_offers(at.row(), at.column())
        problem = model.find_problem(at.row(), at.column())
        self.show_problem(problem, hard=True, offers=offers, numbered=True)

    def _take_numbered(self, number: int) -> None:
        at = self._table.currentIndex()
        offers = self._table.sales_model.list_offers(at.row(), at.column())
        for text in offers[number : number + 1]:
            self._take_offer(text)

    def _take_offer(self, text: str) -> None:
        at = self._table.currentIndex()
        self._table.sales_model.apply([(at.row(), at.column(), text)])
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)
