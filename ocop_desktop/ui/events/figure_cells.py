"""Cells that hold figures and money, typed as people write them: "hơn 350.000", "3,6 tr"."""

from decimal import Decimal

from ocop_desktop.domain.figures.figure import Figure
from ocop_desktop.domain.text import format_number, parse_number
from ocop_desktop.ui.fields.unclear import number_sentence
from ocop_desktop.ui.lists.cell_reading import CellReading


def keep_source(typed: Figure | None, shown: Figure | None) -> Figure | None:
    """`typed` with the source and the day of the figure shown before, if it is still that number."""
    if typed is None or shown is None:
        return typed
    same = (typed.value, typed.qualifier) == (shown.value, shown.qualifier)
    return shown if same else typed


def _read(text: str) -> Figure | None:
    number = parse_number(text)
    return None if number is None else Figure(number)


def _write(figure: Figure) -> str:
    return format_number(figure.value)


def _write_money(amount: Decimal) -> str:
    return format_number(amount)


FIGURES = CellReading(_read, _write, number_sentence)
MONEY = CellReading(parse_number, _write_money, number_sentence)
