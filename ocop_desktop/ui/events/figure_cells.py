"""Cells that hold figures and money, typed as people write them: "hơn 350.000", "3,6 tr"."""

from decimal import Decimal
from functools import partial

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.figures.figure import Figure, Qualifier
from ocop_desktop.domain.figures.reading import UnclearFigure, parse_figure
from ocop_desktop.domain.figures.writing import DONG, SMALLEST_BARE_MONEY, format_figure
from ocop_desktop.domain.text import format_number
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


def write_figure(figure: Figure) -> str:
    """A figure as a cell shows it: "hơn 16 triệu", an exact one in full."""
    exact = figure.qualifier is Qualifier.EXACT
    return format_number(figure.value) if exact else format_figure(figure)


def write_money(figure: Figure) -> str:
    """Money as a cell shows it: "3.600.000"; small amounts with "đ", or they would be unclear."""
    is_small = 0 < figure.value < SMALLEST_BARE_MONEY
    return f"{write_figure(figure)} đ" if is_small else write_figure(figure)


def offer_figures(text: str, *, money: bool = False) -> tuple[str, ...]:
    """What an unclear text may mean, ready to be put in its place."""
    found = parse_figure(text, money=money)
    readings = found.readings if isinstance(found, UnclearFigure) else ()
    return tuple(map(write_money if money else write_figure, readings))


def explain_figure(text: str, *, money: bool = False) -> str:
    """Why `text` is no figure: it is unclear and may mean this or that, or it is none."""
    found = parse_figure(text, money=money)
    if not isinstance(found, UnclearFigure):
        return ""
    unit = DONG if money else ""
    meant = [format_figure(figure, unit) for figure in found.readings]
    if len(meant) > 1:
        words = translate("FigureCells", "Chưa rõ “{text}” là {meant}. Hãy ghi rõ đơn vị.")
        return words.format(text=text, meant=translate("FigureCells", " hay ").join(meant))
    if meant:
        return translate("FigureCells", "Chưa rõ “{text}”: có phải {meant}?").format(
            text=text, meant=meant[0]
        )
    if found.reason is ValueReason.TOO_MANY_DECIMALS:
        return translate("FigureCells", "“{text}”: ô này nhận số nguyên.").format(text=text)
    words = translate("FigureCells", "“{text}” không phải là số. Ví dụ: 350.000 · hơn 80 · 3,6 tr.")
    return words.format(text=text)


def _read_exact(text: str) -> Decimal | None:
    found = read_figure(text, money=True)
    return found.value if found and found.qualifier is Qualifier.EXACT else None


def _write_exact(amount: Decimal) -> str:
    return write_money(Figure(amount))


def _explain_exact(text: str) -> str:
    found = read_figure(text, money=True)
    if found is None:
        return explain_figure(text, money=True)
    return translate("FigureCells", "“{text}”: ô này nhận số tiền chính xác.").format(text=text)


FIGURES = TextReading(read_figure, write_figure, explain_figure)
MONEY_FIGURES = TextReading(
    partial(read_figure, money=True), write_money, partial(explain_figure, money=True)
)
MONEY = TextReading(_read_exact, _write_exact, _explain_exact)
