"""A part that lists nothing yet: its title and what will be kept there."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ocop_desktop.ui.page import PageWidget
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.widgets.empty_state import EmptyState, EmptyStateView


class EmptyPart(PageWidget):
    """Says what a part is for."""

    def __init__(
        self, context: PageContext, state: EmptyState, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        view = EmptyStateView()
        view.show_state(state)
        column = QVBoxLayout(self)
        column.addWidget(view)
