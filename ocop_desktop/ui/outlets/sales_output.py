"""Printing a month of sales as it is shown, and exporting it to Excel or CSV."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QToolButton, QWidget

from ocop_desktop.domain.print.shown_table import CellValue, ColumnKind, ShownColumn, ShownTable
from ocop_desktop.ui.lists.list_export import ListExport, make_list_choice
from ocop_desktop.ui.lists.list_printing import ListPrinting
from ocop_desktop.ui.lists.selection_bar import make_action_button
from ocop_desktop.ui.outlets.sales_model import NAME, PRODUCER, UNIT, SalesModel
from ocop_desktop.ui.page_context import PageContext

_TEXTS = frozenset({NAME, PRODUCER, UNIT})


class SalesOutput(QObject):
    """Prints and exports the shown lines; of products without figures only where no other is shown."""

    def __init__(self, context: PageContext, page: QWidget, model: SalesModel) -> None:
        super().__init__(page)
        self._model = model
        self._of = self._search = ""
        self._printing = ListPrinting(context, page, self.make_table)
        name = self.tr("Doanh số tháng")
        choices = (
            make_list_choice(self.tr("Sản phẩm có số liệu"), name, self.make_table),
            make_list_choice(self.tr("Mọi dòng đang xem"), name, self._make_whole),
        )
        self._export = ListExport(context, page, choices)

    def describe(self, of: str, search: str) -> None:
        """Name the month and channel that are shown, and the words that the lines are found by."""
        self._of, self._search = of, search

    def print(self) -> None:
        """Print the table through the preview; nothing happens while it is empty."""
        self._printing.print()

    def make_buttons(self) -> tuple[QToolButton, ...]:
        """The buttons of both."""
        return make_action_button(self._printing.action), make_action_button(self._export.action)

    def make_table(self) -> ShownTable:
        """The lines with any figure; all lines where none has one, for a sheet to be filled by hand."""
        rows = self._model.list_rows()
        stated = [
            row for row in rows if any(cell not in {None, ""} for cell in row[PRODUCER + 1 :])
        ]
        return self._make(stated or rows)

    def _make_whole(self) -> ShownTable:
        return self._make(self._model.list_rows())

    def _make(self, rows: list[tuple[CellValue, ...]]) -> ShownTable:
        columns = tuple(
            ShownColumn(
                title,
                ColumnKind.TEXT if column in _TEXTS else ColumnKind.NUMBER,
                column in {NAME, PRODUCER},
            )
            for column, title in enumerate(self._model.titles)
        )
        words = self.tr("tìm: {text}").format(text=self._search) if self._search else ""
        title = self.tr("Doanh số tháng {of}").format(of=self._of)
        return ShownTable(title, columns, tuple(rows), words, "", len(rows))
