"""A PDF on paper through the system's print dialog: every page at its true size."""

from collections.abc import Generator

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QProgressDialog, QWidget

MAX_DPI = 300  # finer pictures fill memory and look the same
POINTS = 72.0


def show_print_dialog(
    parent: QWidget, document: QPdfDocument, name: str, *, folded: bool = False
) -> QPrintDialog:
    """Ask for a printer and print `document` at 100 percent, `folded` sheets on both sides."""
    printer = make_printer(document, name, folded=folded)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: PrintProgress(document, printer, parent).start())
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()
    return dialog


class PrintProgress(QProgressDialog):
    """Sends page after page, so that the window lives; what was sent before a cancel is printed."""

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
        """Send the first page as soon as the window is free."""
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
    """A printer set to the size of the document's first page, without margins of its own.

    `folded` sheets turn over their short edge.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if folded:
        printer.setDuplex(QPrinter.DuplexMode.DuplexShortSide)
    printer.setDocName(name)
    if document.pageCount():
        set_page_layout(printer, document.pagePointSize(0))
        printer.setFromTo(1, document.pageCount())
    printer.setFullPage(True)  # a new layout takes it away
    return printer


def set_page_layout(printer: QPrinter, points: QSizeF) -> None:
    """Lay the paper as a page of `points` lies."""
    flat = points.width() > points.height()
    upright = points.transposed() if flat else points
    size = QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    turn = QPageLayout.Orientation.Landscape if flat else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, turn, QMarginsF()))


def print_document(document: QPdfDocument, printer: QPrinter) -> None:
    """Send the chosen pages to the printer, each at its true size."""
    for _ in print_pages(document, printer):
        pass


def page_range(document: QPdfDocument, printer: QPrinter) -> tuple[int, int]:
    """The first and the last page to be printed, from 1."""
    return max(1, printer.fromPage()), printer.toPage() or document.pageCount()


def print_pages(document: QPdfDocument, printer: QPrinter) -> Generator[int, None, None]:
    """Send page after page, the middle of each on the paper's, and tell its number."""
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
    """Paint one page at its true size, as a picture no finer than `MAX_DPI`."""
    dots = printer.resolution() / POINTS
    size = document.pagePointSize(page) * dots
    paper = QSizeF(printer.paperRect(QPrinter.Unit.DevicePixel).size())
    corner = QPointF(paper.width() - size.width(), paper.height() - size.height()) / 2
    if not printer.fullPage():
        corner -= printer.pageRect(QPrinter.Unit.DevicePixel).topLeft()
    share = min(1.0, MAX_DPI / printer.resolution())
    pixels = QSize(round(size.width() * share), round(size.height() * share))
    painter.drawImage(QRectF(corner, size), document.render(page, pixels))
