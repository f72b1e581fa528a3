"""Sums and ratios of figures; what comes out is as exact as what went in, never more."""

from collections.abc import Iterable
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from ocop_desktop.domain.figures.figure import Figure, Qualifier
from ocop_desktop.domain.figures.writing import shorten_number

_ONE = Decimal(1)
_HUNDRED = Decimal(100)


def add_figures(figures: Iterable[Figure | None]) -> Figure | None:
    """The sum of the figures that are known, in any order; None where none is.

    Exact figures give an exact sum; "hơn" with exact ones stays "hơn", "gần" stays "gần"; any other
    mixture is "khoảng". Its source is that of all of them, its day the latest.
    """
    known = [figure for figure in figures if figure is not None]
    if not known:
        return None
    sources = {figure.source for figure in known}
    days = [figure.as_of for figure in known if figure.as_of]
    return Figure(
        shorten_number(sum((figure.value for figure in known), Decimal(0))),
        _join_qualifiers(figure.qualifier for figure in known),
        sources.pop() if len(sources) == 1 else None,
        max(days, default=None),
    )


def add_newest(figures: Iterable[Figure]) -> Figure | None:
    """The sum of figures of one thing; of those that count up to different days only the newest."""
    stated = list(figures)
    days = [figure.as_of for figure in stated if figure.as_of]
    if len(days) == len(stated):
        stated = [figure for figure in stated if figure.as_of == max(days)]
    return add_figures(stated)


def divide_figures(
    figure: Figure | None, by: Figure | None, *, digits: int = 0, cut: bool = False
) -> Figure | None:
    """The ratio of two figures with so many digits behind the comma, rounded half up, or `cut`.

    None where one is not known or `by` is 0. Of figures that are not exact it is "khoảng".
    """
    if figure is None or by is None or by.value == 0:
        return None
    exact = figure.qualifier is by.qualifier is Qualifier.EXACT
    ratio = figure.value / by.value
    return Figure(
        _round(ratio, digits, ROUND_DOWN if cut else ROUND_HALF_UP),
        Qualifier.EXACT if exact else Qualifier.ABOUT,
    )


def find_percent(part: Figure | None, whole: Figure | None, digits: int = 1) -> Figure | None:
    """The share of `part` in `whole` in percent: 8,7 of 16,2 tỷ is 53,7."""
    if part is None:
        return None
    return divide_figures(Figure(part.value * _HUNDRED, part.qualifier), whole, digits=digits)


def find_growth(figure: Figure | None, former: Figure | None) -> Figure | None:
    """How much more there is than formerly, in percent: 27 against 13 is 107.7."""
    if figure is None or former is None:
        return None
    return find_percent(Figure(figure.value - former.value, figure.qualifier), former)


def _join_qualifiers(qualifiers: Iterable[Qualifier]) -> Qualifier:
    inexact = set(qualifiers) - {Qualifier.EXACT}
    if not inexact:
        return Qualifier.EXACT
    return inexact.pop() if len(inexact) == 1 else Qualifier.ABOUT


def _round(value: Decimal, digits: int, rounding: str) -> Decimal:
    return shorten_number(value.quantize(_ONE.scaleb(-digits), rounding=rounding))
