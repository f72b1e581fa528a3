"""Printing from the deadline page: the renewal plan of a year for the products shown."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from ocop_desktop.domain.deadlines.board import DeadlineRow
from ocop_desktop.domain.print.documents import Printed
from ocop_desktop.ui import theme
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.pdf_preview import make_temporary_path, show_preview
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.widgets.popup_menu import PopupMenu


class DeadlinePrinting(QObject):
    """Offers the years in which recognitions of the products shown end."""

    def __init__(
        self, context: PageContext, page: QWidget, rows: Callable[[], Sequence[DeadlineRow]]
    ) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._rows = rows
        self.menu = PopupMenu(page)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.button = QPushButton(self.tr("In kế hoạch năm"))
        theme.set_icon(self.button, "printer")
        self.button.setMenu(self.menu)

    def open_menu(self) -> None:
        """Open the menu of years (Ctrl+P)."""
        self.button.setFocus()
        self.button.showMenu()

    def print_year(self, year: int) -> None:
        """Print the plan of `year` and show the preview."""
        self._context.runner.call_slow(
            self._on_printed,
            services.papers.print_deadlines,
            tuple(self._rows()),
            year,
            make_temporary_path(self.tr("ke-hoach-{year}").format(year=year)),
            on=self._context.on,
        )

    def years(self) -> list[int]:
        """Return the years, from this one on, in which a certificate shown expires."""
        ends = {row.expires_on.year for row in self._rows() if row.expires_on}
        return sorted(year for year in ends if year >= self._context.on.year)

    def _fill_menu(self) -> None:
        self.menu.clear()
        for year in self.years():
            action = self.menu.addAction(self.tr("Hết hạn trong năm {year}").format(year=year))
            action.setData(year)
            action.triggered.connect(self._on_year_chosen)
        if self.menu.isEmpty():
            self.menu.addAction(self.tr("Không có gì hết hạn")).setEnabled(False)

    def _on_year_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.print_year(action.data())

    def _on_printed(self, printed: Printed) -> None:
        show_preview(self._page, self._context.preferences, printed)
