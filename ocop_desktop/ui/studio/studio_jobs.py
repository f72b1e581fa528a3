"""The printing jobs of the studio: print, save as PDF, an event's document set."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ocop_desktop.domain.events.event import EventChoice
from ocop_desktop.domain.findings import Finding
from ocop_desktop.domain.print.document_set import DocumentSet, DocumentSetOrder, documents_in_set
from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import Printed, PrintOrder
from ocop_desktop.domain.text import Language, remove_marks
from ocop_desktop.ui import files, theme
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.paper_output import show_print_dialog
from ocop_desktop.ui.pdf_preview import make_temporary_path
from ocop_desktop.ui.studio.document_set_dialog import DocumentSetDialog
from ocop_desktop.ui.studio.job_result import JobResultPanel, count_rules
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.job import Job, JobOutcome
from ocop_desktop.ui.words.studio import document_name


class StudioJobs(QObject):
    """Holds the main buttons and starts their jobs; `order` returns the order shown."""

    def __init__(
        self, context: PageContext, order: Callable[[], PrintOrder], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._order = order
        self._page = parent
        self._obstacle = ""
        self._job: Job | None = None
        self._document = QPdfDocument(self)
        self.print_button = theme.style_primary(theme.make_button(self.tr("&In…"), "printer"))
        self.save_button = theme.make_button(self.tr("&Lưu PDF…"), "save")
        self.document_set_button = theme.make_button(
            self.tr("Bộ tài liệu sự &kiện…"), "folder-open"
        )
        self.result = JobResultPanel()
        self.buttons = QWidget()
        self._lay_out()
        self.print_button.clicked.connect(self.print)
        self.save_button.clicked.connect(self.ask_target)
        self.document_set_button.clicked.connect(self.ask_document_set)
        context.runner.job_changed.connect(self._update_buttons)

    def set_obstacle(self, obstacle: str) -> None:
        """Set why nothing may be printed now; empty if it may."""
        self._obstacle = obstacle
        self._update_buttons()

    def show_event(self, event: EventChoice | None) -> None:
        """Enable the document set for an event that has products."""
        ready = bool(event and event.product_ids)
        self.document_set_button.setEnabled(ready)
        if ready:
            words = self.tr("In mọi tài liệu của sự kiện này vào một thư mục")
        elif event:
            words = self.tr("Sự kiện này chưa có sản phẩm nào.")
        else:
            words = self.tr("Hãy chọn một sự kiện ở ô “In cho” trước.")
        self.document_set_button.setToolTip(words)

    def print(self) -> None:
        """Draw the whole document, then open the print dialog."""
        if self.print_button.isEnabled():
            order = self._order()
            self._print_order(self._print_pages, order, make_temporary_path(file_name(order)))

    def ask_target(self) -> None:
        """Ask for the file of the PDF."""
        if self.save_button.isEnabled():
            name, title = f"{file_name(self._order())}.pdf", self.tr("Lưu PDF")
            files.choose_target(
                self._page, self._context.preferences, title, name, files.PDF, self.save_as
            )

    def save_as(self, target: Path) -> None:
        """Draw the whole document into `target`."""
        self._print_order(self._on_saved, self._order(), target)

    def ask_document_set(self) -> None:
        """Let the clerk tick the documents of the event's set."""
        dialog = DocumentSetDialog(documents_in_set(), self._order().style.language, self._page)
        dialog.ordered.connect(self._ask_folder)
        dialog.open()

    def print_document_set(self, order: DocumentSetOrder, parent: Path) -> None:
        """Print the document set into a folder of its own inside `parent`."""
        name = self._order().title
        folder = parent / f"bo-tai-lieu-{plain_name(name)}"
        title = self.tr("Bộ tài liệu: {name}").format(name=name)
        self._start_job(
            title, self._on_document_set_printed, services.printing.print_kit, order, folder
        )

    def _ask_folder(
        self, documents: tuple[DocumentKey, ...], languages: tuple[Language, ...]
    ) -> None:
        order = self._order()
        if order.event_id is not None:
            style = order.style
            document_set = DocumentSetOrder(
                order.event_id, documents, languages, style.theme, style.quality
            )
            title = self.tr("Chọn nơi đặt thư mục của bộ tài liệu")
            choose = partial(self.print_document_set, document_set)
            files.choose_folder(self._page, self._context.preferences, title, choose)

    def _print_order(
        self, answer: Callable[[Printed], object], order: PrintOrder, target: Path
    ) -> None:
        title = f"{document_name(order.document)}: {order.title}"
        self._start_job(title, answer, services.printing.print_order, order, target)

    def _start_job(
        self, title: str, answer: Any, service: Callable[..., Any], *args: object
    ) -> None:
        """Start a job and disable the buttons while it runs."""
        self._job = self._context.runner.start_job(
            title, answer, service, *args, on=self._context.on
        )
        self._update_buttons()

    def _print_pages(self, printed: Printed) -> None:
        self._document.load(str(printed.file))
        show_print_dialog(self._page, self._document, printed.file.stem, folded=printed.folded)

    def _on_saved(self, printed: Printed) -> JobOutcome | None:
        return self._show_result(printed.file, printed.pages, printed.warnings)

    def _on_document_set_printed(self, document_set: DocumentSet) -> JobOutcome | None:
        return self._show_result(document_set.folder, document_set.pages, document_set.findings)

    def _show_result(
        self, path: Path, pages: int, findings: Sequence[Finding]
    ) -> JobOutcome | None:
        """Show the result here, and in the job strip if another page is shown."""
        self.result.show_result(path, pages, findings)
        if self._page.isVisible():
            return None
        found = " · ".join(count_rules(findings))
        words = self.tr("Đã lưu {name}, {pages} trang.").format(name=path.name, pages=pages)
        show = (self.tr("Mở thư mục"), partial(files.show_in_folder, path))
        return JobOutcome(f"{words} {found}".rstrip(), (show,))

    def _update_buttons(self) -> None:
        busy = self._job is not None and self._job.is_open
        for button in (self.print_button, self.save_button):
            button.setEnabled(not self._obstacle and not busy)
            button.setToolTip(self._obstacle or (self.tr("Đang vẽ tài liệu…") if busy else ""))

    def _lay_out(self) -> None:
        for button in (self.print_button, self.save_button, self.document_set_button):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(theme.GRID // 2)
        row.addWidget(self.print_button, 1)
        row.addWidget(self.save_button, 1)
        column = QVBoxLayout(self.buttons)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID // 2)
        column.addLayout(row)
        column.addWidget(self.document_set_button)


def file_name(order: PrintOrder) -> str:
    """Return a file name of document and title, without accents."""
    return f"{order.document}-{plain_name(order.title)}".rstrip("-")


def plain_name(title: str) -> str:
    """Return `title` in lower-case ASCII letters, digits and hyphens."""
    plain = "".join(c if c.isascii() and c.isalnum() else "-" for c in remove_marks(title))
    return "-".join(part for part in plain.split("-") if part)[:48]
