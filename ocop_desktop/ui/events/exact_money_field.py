"""A field for an exact amount of money, typed as people write it: "3,6 tr"."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ocop_desktop.ui.events.figure_cells import MONEY, offer_figures
from ocop_desktop.ui.fields.text import LineField


class ExactMoneyField(LineField):
    """An amount in đồng that a budget or a contract states, or nothing; "hơn 2 triệu" is refused."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.editing_finished.connect(self.check)

    def value(self) -> Decimal | None:
        """The amount; None if the field is empty or its text is no exact amount."""
        amount: Decimal | None = MONEY.read(self.text())
        return amount

    def set_value(self, value: Decimal | None) -> None:
        """Show `value`; None empties the field."""
        self.setText("" if value is None else MONEY.write(value))
        self.check()

    def problem(self) -> str:
        """Why the text is no exact amount; empty for one or an empty field."""
        return MONEY.find_problem(self.text().strip())

    def offers(self) -> tuple[str, ...]:
        """What an unclear text may mean, ready to be put in its place."""
        return offer_figures(self.text(), money=True)

    def _normalise(self) -> None:
        self.setText(MONEY.normalise(self.text().strip()))
