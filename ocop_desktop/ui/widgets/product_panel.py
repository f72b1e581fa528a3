"""The pane beside a list that shows one product read-only."""

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.widgets.fact_list import FactList
from ocop_desktop.ui.widgets.flow_layout import FlowLayout
from ocop_desktop.ui.widgets.scroll_area import make_scroll_area
from ocop_desktop.ui.widgets.stars import StarsLabel
from ocop_desktop.ui.widgets.state_pill import StatePill


class ProductPanel(QFrame):
    """Name, producer, stars, state and facts of a product, in a column that scrolls.

    A subclass adds its widgets to `column` from top to bottom; `state` shows the state.
    """

    def __init__(self, state: StatePill, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setMinimumWidth(300)
        self.name = theme.style_heading(QLabel(wordWrap=True), 2)
        self.producer = theme.style_muted(QLabel(wordWrap=True))
        self.stars = StarsLabel()
        self.state = state
        self.facts = FactList()
        content = QWidget()
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(*[2 * theme.GRID] * 4)
        self.column.setSpacing(theme.GRID)
        self._scroll_area = make_scroll_area(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll_area)

    def set_content_visible(self, visible: bool) -> None:
        """Show the column, or an empty pane."""
        self._scroll_area.setVisible(visible)

    def show_product(self, name: str, producer: str, place: str, stars: int | None) -> None:
        """Show the name, the producer with its place, and the stars if there are any."""
        self.name.setText(name)
        self.producer.setText(" · ".join(filter(None, (producer, place))))
        self.stars.set_stars(stars)
        self.stars.setVisible(stars is not None)

    def add_flow(self, widgets: Iterable[QWidget]) -> None:
        """Add widgets side by side, in further rows where the pane is narrow."""
        flow = FlowLayout(theme.GRID)
        for widget in widgets:
            flow.addWidget(widget)
        self.column.addLayout(flow)

    def add_heading(self, words: str) -> None:
        """Add a small heading above what follows."""
        self.column.addWidget(theme.style_heading(QLabel(words), 3))
