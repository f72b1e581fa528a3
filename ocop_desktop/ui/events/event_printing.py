"""Printing the catalogue of an event from the events page."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import Printed, PrintOrder, Style
from ocop_desktop.domain.text import Language
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.pdf_preview import make_temporary_path, offer_preview
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.job import JobOutcome

translate = QCoreApplication.translate


class EventPrinting(QObject):
    """Starts the printing job and offers the preview when it is done."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    def print_catalogue(self, event: Event, language: Language) -> None:
        """Print the catalogue of a saved event in `language`."""
        order = PrintOrder(DocumentKey.CATALOGUE, event_id=event.id, style=Style(language))
        self._context.runner.start_job(
            translate("EventsPage", "Catalogue {event}").format(event=event.name),
            self._on_printed,
            services.printing.print_order,
            order,
            make_temporary_path(_file_name(event.name)),
            on=self._context.on,
        )

    def _on_printed(self, printed: Printed) -> JobOutcome | None:
        return offer_preview(self._page, self._context.preferences, printed)


def _file_name(title: str) -> str:
    """The title without the characters that Windows forbids in names of files."""
    return "".join(" " if char in '\\/:*?"<>|' else char for char in title).strip() or "hoi-cho"
