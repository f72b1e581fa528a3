"""Printing from the product list: profiles of the selected, a catalogue of the listed products."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ocop_desktop.domain.text import Language
from ocop_desktop.ui import theme
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.job import JobOutcome
from ocop_desktop.ui.words.languages import language_choices

if TYPE_CHECKING:  # what printing needs is imported when something is printed
    from ocop_desktop.domain.print.documents import Printed


class ProductPrinting(QObject):
    """Starts printing jobs with the page size and the language chosen in the menu."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self.template = "a4"
        self.language = Language.VI

    def fill_menu(
        self,
        menu: QMenu,
        profiles: Callable[[], None],
        catalogue: Callable[[], None],
        studio: Callable[[], None],
    ) -> None:
        """Add the documents, the page sizes and the languages to the print menu."""
        selected_action = menu.addAction(self.tr("Tờ giới thiệu sản phẩm đã chọn (Ctrl+P)"))
        theme.set_icon(selected_action, "file-text")
        selected_action.triggered.connect(profiles)
        list_action = menu.addAction(self.tr("Catalogue các sản phẩm đang xem"))
        theme.set_icon(list_action, "book-open")
        list_action.triggered.connect(catalogue)
        studio_action = menu.addAction(self.tr("Mở sản phẩm đã chọn trong trang In ấn"))
        theme.set_icon(studio_action, "printer")
        studio_action.triggered.connect(studio)
        menu.addSection(self.tr("Khổ giấy tờ giới thiệu"))
        sizes = (("a4", self.tr("Khổ A4")), ("a5", self.tr("Khổ A5")))
        self._add_choices(menu, "template", sizes)
        menu.addSection(self.tr("Ngôn ngữ"))
        self._add_choices(menu, "language", language_choices())

    def print_profiles(self, ids: Sequence[int]) -> None:
        """Print one profile a page, in the order given, and offer the preview."""
        title = self.tr("Tờ giới thiệu {count} sản phẩm").format(count=len(ids))
        self._print(title, self.template, ids, self.tr("to-gioi-thieu"))

    def print_catalogue(self, ids: Sequence[int]) -> None:
        """Print a catalogue of these products and offer the preview."""
        title = self.tr("Catalogue {count} sản phẩm").format(count=len(ids))
        self._print(title, "catalogue", ids, "catalogue")

    def _print(self, job: str, document: str, ids: Sequence[int], file_name: str) -> None:
        """Print the document of these products as a job named `job`."""
        from ocop_desktop.domain.print.document_table import DocumentKey  # noqa: PLC0415 - see above
        from ocop_desktop.domain.print.documents import PrintOrder, Style  # noqa: PLC0415 - see above
        from ocop_desktop.ui.pdf_preview import make_temporary_path  # noqa: PLC0415 - see above

        if not ids:
            return
        style = Style(self.language)
        self._context.runner.start_job(
            job,
            self._on_printed,
            services.printing.print_order,
            PrintOrder(DocumentKey(document), tuple(ids), style=style),
            make_temporary_path(file_name),
            on=self._context.on,
        )

    def _add_choices(self, menu: QMenu, name: str, choices: Sequence[tuple[str, str]]) -> None:
        group = QActionGroup(menu)
        for value, words in choices:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(getattr(self, name) == value)
            action.setData((name, value))
            group.addAction(action)
        group.triggered.connect(lambda action: setattr(self, *action.data()))

    def _on_printed(self, printed: Printed) -> JobOutcome | None:
        from ocop_desktop.ui.pdf_preview import offer_preview  # noqa: PLC0415 - see above

        return offer_preview(self._page, self._context.preferences, printed)
