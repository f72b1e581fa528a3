"""A PDF on paper through the system's print dialog: every page at its true size."""

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

MOST_DPI = 300  # finer pictures fill memory and look the same
POINTS = 72.0


def ask_printer(parent: QWidget, document: QPdfDocument, name: str) -> QPrintDialog:
    """Ask for a printer and print `document` at 100 percent."""
    printer = prepared_printer(document, name)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: print_document(document, printer))
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()
    return dialog


def prepared_printer(document: QPdfDocument, name: str) -> QPrinter:
    """A printer set to the size of the document's first page, without margins of its own."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    if document.pageCount():
        set_page(printer, document.pagePointSize(0))
        printer.setFromTo(1, document.pageCount())
    printer.setFullPage(True)  # a new layout takes it away
    return printer


def set_page(printer: QPrinter, points: QSizeF) -> None:
    """Lay the paper as a page of `points` lies."""
    flat = points.width() > points.height()
    upright = points.transposed() if flat else points
    size = QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    turn = QPageLayout.Orientation.Landscape if flat else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, turn, QMarginsF()))


def print_document(document: QPdfDocument, printer: QPrinter) -> None:
    """Send the chosen pages to the printer, each at its true size, its middle on the paper's."""
    first = max(1, printer.fromPage())
    last = printer.toPage() or document.pageCount()
    painter = QPainter()
    for number in range(first, last + 1):
        points = document.pagePointSize(number - 1)
        if number == first:
            painter.begin(printer)
        else:
            printer.newPage()
        dots = printer.resolution() / POINTS
        paper = QSizeF(printer.paperRect(QPrinter.Unit.DevicePixel).size())
        size = points * dots
        corner = QPointF(paper.width() - size.width(), paper.height() - size.height()) / 2
        share = min(1.0, MOST_DPI / printer.resolution())
        pixels = QSize(round(size.width() * share), round(size.height() * share))
        painter.drawImage(QRectF(corner, size), document.render(number - 1, pixels))
    painter.end()
