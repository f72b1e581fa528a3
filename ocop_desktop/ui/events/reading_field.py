"""A line whose text is read as a cell of a list is: figures and money as people write them."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.figures.figure import Figure
from ocop_desktop.ui.events.figure_cells import (
    FIGURES,
    MONEY,
    MONEY_FIGURES,
    keep_source,
    offer_figures,
)
from ocop_desktop.ui.fields.text import LineField
from ocop_desktop.ui.lists.text_reading import TextReading


class ReadingField(LineField):
    """A value that `reading` reads, or nothing. A figure that is not changed keeps its source."""

    def __init__(
        self,
        reading: TextReading,
        offer: Callable[[str], tuple[str, ...]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._reading, self._offer = reading, offer
        self._shown: Any = None
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.editing_finished.connect(self.check)

    def value(self) -> Any:
        """The value; None if the field is empty or its text is no value."""
        read = self._reading.read(self.text())
        return keep_source(read, self._shown) if isinstance(read, Figure) else read

    def set_value(self, value: Any) -> None:
        """Show `value`; None empties the field."""
        self._shown = value
        self.setText("" if value is None else self._reading.write(value))
        self.check()

    def problem(self) -> str:
        """Why the text is no value; empty for a value or an empty field."""
        return self._reading.find_problem(self.text().strip())

    def offers(self) -> tuple[str, ...]:
        """What an unclear text may mean, ready to be put in its place."""
        return self._offer(self.text())

    def _normalise(self) -> None:
        self.setText(self._reading.normalise(self.text().strip()))


def make_figure_field() -> ReadingField:
    """A field for a count: "hơn 350.000"."""
    return ReadingField(FIGURES, offer_figures)


def make_money_figure_field() -> ReadingField:
    """A field for money in đồng that may be inexact: "hơn 900 triệu"."""
    return ReadingField(MONEY_FIGURES, partial(offer_figures, money=True))


def make_money_field() -> ReadingField:
    """A field for an exact amount of money in đồng."""
    return ReadingField(MONEY, partial(offer_figures, money=True))
