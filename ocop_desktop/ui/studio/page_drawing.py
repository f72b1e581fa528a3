"""Draws the page of the newest order; an older request is dropped."""

from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from ocop_desktop.domain.print.documents import PagePreview, PrintOrder
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.pdf_preview import make_temporary_path
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply

DRAW_AFTER_MS = 60


class PageDrawing(QObject):
    """`drawn` carries the PagePreview, `drawing_failed` the page (from 0) and the error."""

    drawn = Signal(object)
    drawing_failed = Signal(int, object)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._request: tuple[PrintOrder, int] | None = None
        self._awaited_page: int | None = None
        self._files = count()
        self._folder: Path | None = None
        self._timer = QTimer(self, singleShot=True, interval=DRAW_AFTER_MS)
        self._timer.timeout.connect(self._send_request)

    def ask_soon(self, order: PrintOrder, page: int) -> None:
        """Draw the page `page` (from 0) after a short pause without other requests."""
        self._request = (order, page)
        self._timer.start()

    def ask(self, order: PrintOrder, page: int) -> None:
        """Draw the page `page` (from 0) now."""
        self._timer.stop()
        self._request = (order, page)
        self._send_request()

    def cancel(self) -> None:
        """Drop the request; an answer that still comes is ignored."""
        self._timer.stop()
        self._request = self._awaited_page = None

    def _send_request(self) -> None:
        if self._request is None:
            return
        order, page = self._request
        self._awaited_page = page
        self._context.runner.call_latest(
            Reply(self._on_drawn, self._on_failed),
            services.printing.preview_page,
            order,
            page,
            self._next_file(),
            on=self._context.on,
        )

    def _next_file(self) -> Path:
        """Return a new file for each request, because the one before may still be written."""
        if self._folder is None:
            self._folder = make_temporary_path("xem").parent
        return self._folder / f"{next(self._files)}.pdf"

    def _on_drawn(self, drawn: PagePreview) -> None:
        if self._awaited_page is not None:
            self.drawn.emit(drawn)
        self._remove_files(drawn.file)

    def _on_failed(self, error: Exception) -> None:
        if self._awaited_page is not None:
            self.drawing_failed.emit(self._awaited_page, error)

    def _remove_files(self, answered: Path) -> None:
        """Remove the files up to the answered one, which has been read."""
        for file in answered.parent.glob("*.pdf"):
            if int(file.stem) <= int(answered.stem):
                file.unlink(missing_ok=True)
