"""The pane beside a list that shows one product read-only."""

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.widgets.button_row import ButtonRow
from ocop_desktop.ui.widgets.fact_list import FactList
from ocop_desktop.ui.widgets.flow_layout import FlowLayout
from ocop_desktop.ui.widgets.record_menu import RecordMenu
from ocop_desktop.ui.widgets.scroll_area import make_scroll_area
from ocop_desktop.ui.widgets.stars import ShownStars, StarsLabel
from ocop_desktop.ui.widgets.state_pill import StatePill
from ocop_desktop.ui.widgets.wrapped_label import WrappedLabel


class ProductPanel(QFrame):
    """Name, producer, stars, state and facts of a product, in a column that scrolls below its buttons.

    A subclass adds its widgets to `column` from top to bottom, and its buttons with `add_buttons`: they
    keep their place for every product. `state` shows the state.
    """

    def __init__(self, state: StatePill, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setMinimumWidth(300)
        self.name = WrappedLabel()
        theme.style_heading(self.name, 2)
        self.producer = WrappedLabel()
        theme.style_muted(self.producer)
        self.stars = StarsLabel()
        self.state = state
        self.facts = FactList()
        self._content = QWidget()
        self.column = QVBoxLayout(self._content)
        self.column.setContentsMargins(*[2 * theme.GRID] * 4)
        self.column.setSpacing(theme.GRID)
        self.buttons = ButtonRow()
        self.record_menu = RecordMenu(self, self.buttons.menu_actions)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.buttons)
        outer.addWidget(make_scroll_area(self._content), 1)

    def set_content_visible(self, visible: bool) -> None:
        """Show the column, or an empty pane whose buttons are disabled."""
        self._content.setVisible(visible)
        self.buttons.setEnabled(visible)

    def add_buttons(self, buttons: Iterable[QPushButton]) -> None:
        """Add the buttons of the pane, in further rows where it is narrow."""
        self.buttons.add(buttons)

    def show_product(self, name: str, producer: str, place: str, stars: ShownStars | None) -> None:
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
