"""In danh sách: prints a list as it is shown, through the preview of every paper."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.print.shown_table import ShownTable
from ocop_desktop.ui import theme
from ocop_desktop.ui.lists.row_model import shown_cell, shown_column
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.job import JobOutcome

if TYPE_CHECKING:  # what printing needs is imported when something is printed
    from ocop_desktop.domain.print.documents import Printed


class ListPrinting(QObject):
    """Prints what `make_table` returns; `action` starts it."""

    def __init__(
        self, context: PageContext, page: QWidget, make_table: Callable[[], ShownTable]
    ) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._make_table = make_table
        self.action = QAction(self.tr("In danh sách"), self)
        self.action.setToolTip(
            self.tr("In danh sách đang xem: các cột, bộ lọc và thứ tự như ở đây")
        )
        theme.set_icon(self.action, "printer")
        self.action.triggered.connect(self.print)

    def print(self) -> None:
        """Print the list; nothing happens while it is empty."""
        from ocop_desktop.ui.pdf_preview import make_temporary_path  # noqa: PLC0415 - see above

        table = self._make_table()
        if table.rows:
            self._context.runner.start_job(
                table.title,
                self._on_printed,
                services.papers.print_list,
                table,
                make_temporary_path(self.tr("danh-sach")),
                on=self._context.on,
            )

    def _on_printed(self, printed: Printed) -> JobOutcome | None:
        from ocop_desktop.ui.pdf_preview import offer_preview  # noqa: PLC0415 - see above

        return offer_preview(self._page, self._context.preferences, printed)


def make_shown_table(
    table: RowTable, title: str, filters: str = "", total: int | None = None
) -> ShownTable:
    """The table as shown; `total` counts the rows without filters, if there are any."""
    columns = table.shown_columns()
    rows = table.rows
    return ShownTable(
        title,
        tuple(map(shown_column, columns)),
        tuple(tuple(shown_cell(column, row) for column in columns) for row in rows),
        filters,
        table.order_words(),
        len(rows) if total is None else total,
    )
