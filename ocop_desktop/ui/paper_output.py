"""Prints a PDF through the system's print dialog, every page at its true size."""

from collections.abc import Generator

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QProgressDialog, QWidget

MAX_DPI = 300  # a finer image needs more memory and looks the same
POINTS = 72.0


def show_print_dialog(
    parent: QWidget, document: QPdfDocument, name: str, *, folded: bool = False
) -> QPrintDialog:
    """Open the print dialog and print `document` at 100 percent, `folded` sheets on both sides."""
    printer = make_printer(document, name, folded=folded)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: PrintProgress(document, printer, parent).start())
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()
    return dialog


class PrintProgress(QProgressDialog):
    """Sends one page at a time, so that the window stays responsive; Cancel sends no more pages."""

    def __init__(self, document: QPdfDocument, printer: QPrinter, parent: QWidget) -> None:
        super().__init__(parent)
        first, last = page_range(document, printer)
        self._pages = print_pages(document, printer)
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._send_next_page)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Đang in"))
        self.setCancelButtonText(self.tr("Dừng"))
        self.setRange(0, last - first + 1)
        self.canceled.connect(self.stop)

    def start(self) -> None:
        """Send the first page when control returns to the event loop."""
        self.setValue(0)
        self._next.start()

    def stop(self) -> None:
        """Send no more pages."""
        self._next.stop()
        self._pages.close()
        self.close()

    def _send_next_page(self) -> None:
        number = next(self._pages, None)
        if number is None:
            self.stop()
            return
        self.setLabelText(self.tr("Đã gửi trang {page} tới máy in").format(page=number))
        self.setValue(self.value() + 1)
        if not self.wasCanceled():
            self._next.start()


def make_printer(document: QPdfDocument, name: str, *, folded: bool = False) -> QPrinter:
    """Make a printer set to the size of the document's first page, without margins.

    `folded` sheets are printed on both sides and flipped on the short edge.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if folded:
        printer.setDuplex(QPrinter.DuplexMode.DuplexShortSide)
    printer.setDocName(name)
    if document.pageCount():
        set_page_layout(printer, document.pagePointSize(0))
        printer.setFromTo(1, document.pageCount())
    printer.setFullPage(True)  # setPageLayout resets it
    return printer


def set_page_layout(printer: QPrinter, points: QSizeF) -> None:
    """Set paper size and orientation to those of a page of `points`."""
    is_landscape = points.width() > points.height()
    portrait = points.transposed() if is_landscape else points
    size = QPageSize(portrait, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    orientation = QPageLayout.Orientation
    turned = orientation.Landscape if is_landscape else orientation.Portrait
    printer.setPageLayout(QPageLayout(size, turned, QMarginsF()))


def print_document(document: QPdfDocument, printer: QPrinter) -> None:
    """Send the pages chosen in the print dialog to the printer, each at its true size."""
    for _ in print_pages(document, printer):
        pass


def page_range(document: QPdfDocument, printer: QPrinter) -> tuple[int, int]:
    """The numbers of the first and the last page to print, from 1."""
    return max(1, printer.fromPage()), printer.toPage() or document.pageCount()


def print_pages(document: QPdfDocument, printer: QPrinter) -> Generator[int, None, None]:
    """Print page after page, centred on the paper; yields the number of each page printed."""
    first, last = page_range(document, printer)
    painter = QPainter(printer)
    try:
        for number in range(first, last + 1):
            if number > first:
                printer.newPage()
            _paint_page(document, number - 1, printer, painter)
            yield number
    finally:
        painter.end()


def _paint_page(document: QPdfDocument, page: int, printer: QPrinter, painter: QPainter) -> None:
    """Paint one page at its true size, as an image of at most `MAX_DPI`."""
    pixels_per_point = printer.resolution() / POINTS
    size = document.pagePointSize(page) * pixels_per_point
    paper = QSizeF(printer.paperRect(QPrinter.Unit.DevicePixel).size())
    corner = QPointF(paper.width() - size.width(), paper.height() - size.height()) / 2
    if not printer.fullPage():
        corner -= printer.pageRect(QPrinter.Unit.DevicePixel).topLeft()
    scale = min(1.0, MAX_DPI / printer.resolution())
    pixels = QSize(round(size.width() * scale), round(size.height() * scale))
    painter.drawImage(QRectF(corner, size), document.render(page, pixels))
