"""One page of a PDF as an image, drawn in another thread; the old image stays until then."""

from PySide6.QtCore import QBuffer, QByteArray, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ocop_desktop.ui import theme

PAGE_MARGIN = 10  # pixels between the page and the edge of the view
SHADOW = QColor(0, 0, 0, 18)
ZOOM_STEP = 1.25
MIN_ZOOM, MAX_ZOOM = 0.2, 5.0
_PAGE_STEPS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ZOOM_STEPS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}


class _PageImage(QWidget):
    """Paints the image with a shadow in the middle of the widget."""

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()
        self.image_size = QSizeF()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("grey_soft"))
        if self.image.isNull():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        corner = QPointF(
            round((self.width() - self.image_size.width()) / 2),
            round((self.height() - self.image_size.height()) / 2),
        )
        page = QRectF(corner, self.image_size)
        for step in (3, 2, 1):
            painter.fillRect(page.adjusted(-step, 1 - step, step, 1 + step), SHADOW)
        painter.fillRect(page, Qt.GlobalColor.white)
        painter.drawImage(page, self.image)


class PageView(QScrollArea):
    """Shows one page, fitted to the view, to its width, or at a zoom of its own.

    `step_requested` (PgUp, PgDn) asks for the page before or after; Ctrl and the wheel, + and - zoom.
    """

    step_requested = Signal(int)
    drawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document: QPdfDocument | None = None
        self.zoom = 0.0
        self.fits_width = False
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._on_rendered)
        self._is_drawing = False
        self._is_stale = False
        self._next_data: bytes | None = None  # a PDF that came while another was being drawn
        self._sheet = _PageImage()
        self.setWidget(self._sheet)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.Box)
        self.setProperty("role", "page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Trang in"))
        theme.notifier.changed.connect(self._sheet.update)

    @property
    def image(self) -> QImage:
        """Return the image shown; a null image if there is none."""
        return self._sheet.image

    def show_page(self, data: bytes) -> None:
        """Show the first page of the PDF `data` once it is drawn."""
        if self._is_drawing:
            self._next_data = data
        else:
            self._load(data)

    def clear(self) -> None:
        """Show no page."""
        self._next_data = None
        self._sheet.image = QImage()
        self._sheet.update()

    def fit_page(self) -> None:
        """Show the whole page."""
        self.zoom, self.fits_width = 0.0, False
        self._update_size()

    def fit_width(self) -> None:
        """Show the page as wide as the view."""
        self.zoom, self.fits_width = 0.0, True
        self._update_size()

    def zoom_by(self, steps: int) -> None:
        """Zoom in by `steps`, or out if it is negative."""
        scale = self._scale() * ZOOM_STEP**steps
        self.zoom = min(MAX_ZOOM, max(MIN_ZOOM, scale))
        self._update_size()

    def percent(self) -> int:
        """Return the zoom; 100 is the printed size on a screen that reports its own size."""
        return round(self._scale() * 72 / self.logicalDpiX() * 100)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _PAGE_STEPS:
            self.step_requested.emit(_PAGE_STEPS[key])
        elif key in _ZOOM_STEPS:
            self.zoom_by(_ZOOM_STEPS[key])
        elif key == Qt.Key.Key_0:
            self.fit_page()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_size()

    def _load(self, data: bytes) -> None:
        """Replace the document; none is being drawn now."""
        document = QPdfDocument(self)
        buffer = QBuffer(document)
        buffer.setData(QByteArray(data))
        buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        document.load(buffer)
        before, self.document = self.document, document
        self._renderer.setDocument(document)
        if before is not None:
            before.deleteLater()
        self._request_image()

    def _request_image(self) -> None:
        """Request the image at the size shown."""
        if self.document is None or self.document.pageCount() == 0:
            return
        if self._is_drawing:
            self._is_stale = True
            return
        self._is_drawing, self._is_stale = True, False
        pixels = (self._page_size() * self.devicePixelRatioF()).toSize()
        self._renderer.requestPage(0, pixels.expandedTo(QSize(1, 1)), QPdfDocumentRenderOptions())

    def _on_rendered(self, _page: int, _size: QSize, image: QImage) -> None:
        self._is_drawing = False
        self._sheet.image = image
        self._resize_sheet()
        waiting, self._next_data = self._next_data, None
        if waiting is not None:
            self._load(waiting)
        elif self._is_stale:
            self._request_image()
        else:
            self.drawn.emit()

    def _update_size(self) -> None:
        """Scale the image to the new size at once, then request a sharp one."""
        self._resize_sheet()
        self._request_image()

    def _resize_sheet(self) -> None:
        size = self._page_size()
        self._sheet.image_size = size
        margins = QSize(2 * PAGE_MARGIN, 2 * PAGE_MARGIN)
        scrolls = self.zoom > 0 or self.fits_width
        self._sheet.setMinimumSize(size.toSize() + margins if scrolls else QSize(0, 0))
        self._sheet.update()

    def _page_size(self) -> QSizeF:
        """Return the size of the page on the screen, in device-independent pixels."""
        return QSizeF(self._page_points() * self._scale())

    def _page_points(self) -> QSizeF:
        document = self.document
        known = document is not None and document.pageCount() > 0
        return document.pagePointSize(0) if document is not None and known else QSizeF(595, 842)

    def _scale(self) -> float:
        """Return the screen pixels of one point of the page."""
        if self.zoom:
            return self.zoom
        points, available = self._page_points(), self.maximumViewportSize()
        bar = self.verticalScrollBar().sizeHint().width() if self.fits_width else 0
        width = (available.width() - 2 * PAGE_MARGIN - bar) / points.width()
        height = (available.height() - 2 * PAGE_MARGIN) / points.height()
        return max(0.05, width if self.fits_width else min(width, height))

    def scroll_to_top(self) -> None:
        """Scroll to the top of the page."""
        self.verticalScrollBar().setValue(0)
