"""Cells that hold figures and money, typed as people write them: "hơn 350.000", "3,6 tr"."""

from decimal import Decimal
from functools import partial

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.figures.figure import Figure, Qualifier
from ocop_desktop.domain.figures.reading import UnclearFigure, parse_figure
from ocop_desktop.domain.figures.writing import DONG, SMALLEST_BARE_MONEY, write_figure
from ocop_desktop.domain.text import format_number
from ocop_desktop.messages.figures import unclear_figure_sentence
from ocop_desktop.ui.lists.text_reading import TextReading

translate = QCoreApplication.translate


def keep_source(typed: Figure | None, shown: Figure | None) -> Figure | None:
    """`typed` with the source and the day of the figure shown before, if it is still that number."""
    if typed is None or shown is None:
        return typed
    same = (typed.value, typed.qualifier) == (shown.value, shown.qualifier)
    return shown if same else typed


def read_figure(text: str, *, money: bool = False) -> Figure | None:
    """The figure that `text` states; None where it states none or is unclear."""
    found = parse_figure(text, money=money)
    return found if isinstance(found, Figure) else None


def write_cell(figure: Figure, *, money: bool = False) -> str:
    """A figure as a column shows it: an exact one with all its digits, so that they stand in line."""
    is_small = money and 0 < figure.value < SMALLEST_BARE_MONEY
    exact = figure.qualifier is Qualifier.EXACT and not is_small
    return format_number(figure.value) if exact else write_figure(figure, money=money)


def offer_figures(text: str, *, money: bool = False) -> tuple[str, ...]:
    """What an unclear text may mean, ready to be put in its place."""
    found = parse_figure(text, money=money)
    readings = found.readings if isinstance(found, UnclearFigure) else ()
    return tuple(write_figure(figure, money=money) for figure in readings)


def explain_figure(text: str, *, money: bool = False) -> str:
    """Why `text` is no figure: it is unclear and may mean this or that, or it is none."""
    found = parse_figure(text, money=money)
    if not isinstance(found, UnclearFigure):
        return ""
    return unclear_figure_sentence(found, DONG if money else "", translate)


def _read_exact(text: str) -> Decimal | None:
    found = read_figure(text, money=True)
    return found.value if found and found.qualifier is Qualifier.EXACT else None


def _write_exact(amount: Decimal) -> str:
    return write_cell(Figure(amount), money=True)


def _explain_exact(text: str) -> str:
    if read_figure(text, money=True) is None:
        return explain_figure(text, money=True)
    return translate("FigureCells", "“{text}”: ô này nhận số tiền chính xác.").format(text=text)


FIGURES = TextReading(read_figure, write_cell, explain_figure)
MONEY_FIGURES = TextReading(
    partial(read_figure, money=True),
    partial(write_cell, money=True),
    partial(explain_figure, money=True),
)
MONEY = TextReading(_read_exact, _write_exact, _explain_exact)
