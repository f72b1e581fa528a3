"""What the studio can print, and which of it is printed now."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.events.event import EventChoice
from ocop_desktop.domain.print.studio_options import CHOSEN, PrintSources, Source, SourceKind
from ocop_desktop.domain.register.product import ProductList, ProductQuery
from ocop_desktop.domain.register.selection import Selection
from ocop_desktop.ui.finding.product_chooser import ProductChooser
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services


class StudioSources(QObject):
    """Reads the products, selections and events of the register, and holds the current source.

    `loaded` is emitted once all of them were read; `products_chosen` carries the ids that the
    clerk ticked in the product chooser.
    """

    loaded = Signal()
    products_chosen = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._page = parent
        self.available = PrintSources()
        self.current = CHOSEN
        self.is_loaded = False

    @property
    def chosen_event(self) -> EventChoice | None:
        """Return the event that is printed for; None for products or a selection."""
        return self.available.event(self.current)

    @property
    def product_ids(self) -> tuple[int, ...]:
        """Return the products of the current source, in their order."""
        return self.available.product_ids(self.current)

    def reload(self) -> None:
        """Read everything again; the events are asked last, so that their answer comes last."""
        runner = self._context.runner
        runner.call_latest(
            self._set_products, services.products.find, ProductQuery(), self._context.on
        )
        runner.call_latest(self._set_selections, services.selections.all_selections)
        runner.call_latest(self._set_events, services.event_choices.list_choices)

    def choose_products(self, ids: tuple[int, ...]) -> None:
        """Make these products the current source."""
        self.available = replace(self.available, chosen=ids)
        self.current = CHOSEN

    def choose_selection(self, selection: Selection) -> None:
        """Make a selection that was just saved the current source."""
        selections = (selection, *self.available.selections)
        self.available = replace(self.available, selections=selections)
        self.current = Source(SourceKind.SELECTION, selection.id)

    def open_chooser(self) -> None:
        """Open the product chooser, the products chosen before ticked."""
        products, chosen = self.available.products, self.available.chosen
        is_part = self.current == CHOSEN and len(chosen) < len(products)
        chooser = ProductChooser(
            tuple(products.values()), (), self._page, to_print=chosen if is_part else ()
        )
        chooser.chosen.connect(self.products_chosen)
        chooser.open()

    def _set_products(self, found: ProductList) -> None:
        products = {row.id: row for row in found.rows}
        self.available = replace(self.available, products=products)

    def _set_selections(self, selections: tuple[Selection, ...]) -> None:
        self.available = replace(self.available, selections=selections)

    def _set_events(self, events: tuple[EventChoice, ...]) -> None:
        products = self.available.products
        chosen = tuple(product_id for product_id in self.available.chosen if product_id in products)
        self.available = replace(self.available, events=events, chosen=chosen)
        if not any(self.available.sources()):
            self.available = replace(self.available, chosen=tuple(products))
        self.current = self.available.find_source(self.current)
        self.is_loaded = True
        self.loaded.emit()
