"""The dialog of a product that is added together with a decision, not before it."""

from collections.abc import Mapping

from ocop_desktop.domain.register.product import Product
from ocop_desktop.ui.finding.new_product_dialog import NewProductDialog


class DecisionProductDialog(NewProductDialog):
    """Asks what a new product is; `record_saved` carries it, and the decision's action adds it."""

    def save_record(self, record: Product) -> None:
        self.on_saved(record)

    @property
    def producers(self) -> Mapping[int, str]:
        """The names of the producers that could be chosen, by id."""
        return self.record_names()
