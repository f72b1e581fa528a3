"""The page as it will be printed: one page of the very PDF, drawn anew after every change."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QMargins, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.empty import EmptyNote, EmptyState

_TURNS = {
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_PageDown: 1,
}


class StudioPreview(QWidget):
    """Shows one page; `page_asked` carries the page (from 0) the clerk wants to see."""

    page_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = 0
        self.pages = 0
        self._document: QPdfDocument | None = None
        self._bytes: QBuffer | None = None
        self.view = QPdfView(self)
        self.view.setPageMode(QPdfView.PageMode.SinglePage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitInView)
        self.view.setAccessibleName(self.tr("Trang in"))
        self.view.setDocumentMargins(QMargins(*[theme.GRID // 2] * 4))
        self.view.setPageSpacing(0)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.number = QLabel()
        self.note = EmptyNote()
        self._room = QStackedWidget()
        self._lay_out()
        theme.changes.changed.connect(self._tint)
        self._tint()
        self.show_empty(EmptyState("printer", "", ""))

    @property
    def document(self) -> QPdfDocument | None:
        """The page shown, None while there is none."""
        return self._document

    def show_page(self, file: Path, page: int, pages: int) -> None:
        """Show the file of one page, the one at `page` (from 0) of `pages`; the file is not kept open."""
        data = QBuffer(self)
        data.setData(QByteArray(file.read_bytes()))
        data.open(QBuffer.OpenModeFlag.ReadOnly)
        document = QPdfDocument(self)
        document.load(data)
        before, held = self._document, self._bytes
        self._document, self._bytes = document, data
        self.view.setDocument(document)
        for old in (before, held):
            if old is not None:
                old.deleteLater()
        self.page, self.pages = page, pages
        self._room.setCurrentWidget(self.view)
        self._tell()

    def show_empty(self, state: EmptyState) -> None:
        """Show words in the place of the page."""
        self.note.show_state(state)
        self._room.setCurrentWidget(self.note)
        self.page = self.pages = 0
        self._tell()

    def turn(self, step: int) -> None:
        """Ask for another page."""
        self.go_to(self.page + step)

    def go_to(self, page: int) -> None:
        """Ask for the page at `page` (from 0)."""
        if 0 <= page < self.pages:
            self.page_asked.emit(page)

    def zoom(self, factor: float) -> None:
        """Show the page larger or smaller."""
        free = self.view.zoomMode() is QPdfView.ZoomMode.Custom
        self.view.setZoomFactor(self.view.zoomFactor() * factor if free else factor)
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def fit(self) -> None:
        """Show the whole page."""
        self.view.setZoomMode(QPdfView.ZoomMode.FitInView)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.pageNavigator().jump(0, QPointF())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _TURNS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.turn(step)

    def _tint(self) -> None:
        """QPdfView paints the ground around a page in the palette's dark tone."""
        palette = self.view.palette()
        palette.setColor(palette.ColorRole.Dark, theme.colour("grey_soft"))
        self.view.setPalette(palette)

    def _tell(self) -> None:
        words = self.tr("Trang {page} / {pages}").format(page=self.page + 1, pages=self.pages)
        self.number.setText(words if self.pages else "")
        for button, step in ((self._back, -1), (self._on, 1)):
            button.setEnabled(0 <= self.page + step < self.pages)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(theme.GRID // 2)
        self._back = self._tool("chevron-left", self.tr("Trang trước"))
        self._on = self._tool("chevron-right", self.tr("Trang sau"))
        smaller = self._tool("zoom-out", self.tr("Thu nhỏ"))
        larger = self._tool("zoom-in", self.tr("Phóng to"))
        whole = self._tool("maximize", self.tr("Vừa khung"))
        self._back.clicked.connect(lambda: self.turn(-1))
        self._on.clicked.connect(lambda: self.turn(1))
        smaller.clicked.connect(lambda: self.zoom(0.8))
        larger.clicked.connect(lambda: self.zoom(1.25))
        whole.clicked.connect(self.fit)
        for widget in (self._back, self.number, self._on):
            bar.addWidget(widget)
        bar.addStretch(1)
        for widget in (smaller, larger, whole):
            bar.addWidget(widget)
        self._room.addWidget(self.note)
        self._room.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(bar)
        column.addWidget(self._room, 1)

    def _tool(self, icon: str, words: str) -> QToolButton:
        button = QToolButton(autoRaise=True)
        button.setToolTip(words)
        button.setAccessibleName(words)
        theme.put_icon(button, icon)
        return button
