"""The pages of the main window, one of them shown; none makes the window wider or higher."""

from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget

from ocop_desktop.ui.page import PageWidget


class PageStack(QStackedWidget):
    """Each page stands in an area of its own, which scrolls where the window is too small for it."""

    def __init__(self) -> None:
        super().__init__()
        self._areas: dict[PageWidget, QScrollArea] = {}

    @property
    def page(self) -> PageWidget | None:
        """The page shown; None before the first."""
        area = self.currentWidget()
        page = area.widget() if isinstance(area, QScrollArea) else None
        return page if isinstance(page, PageWidget) else None

    def add_page(self, page: PageWidget) -> None:
        """Add a page."""
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(page)
        page.setAutoFillBackground(False)
        self._areas[page] = area
        self.addWidget(area)

    def show_page(self, page: PageWidget) -> None:
        """Show one of the pages."""
        self.setCurrentWidget(self._areas[page])
