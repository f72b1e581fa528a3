"""Compares figures that are not exact: "hơn 16" is more than 16, "gần 16" is less than 16."""

from dataclasses import dataclass
from decimal import Decimal

from ocop_desktop.domain.figures.figure import Figure, Qualifier

FAR = Decimal("1.5")
"""So many times its value "hơn" is hardly left behind: "hơn 100" is doubtful beside 150 and more."""
NEAR = Decimal("0.1")
""" "khoảng 220" may be a tenth more or less."""
TOLERANCE = Decimal("0.05")
"""Two figures of one thing that differ by no more agree."""


@dataclass(frozen=True, slots=True)
class Range:
    """Between which numbers the true one lies; an open end is not the number itself."""

    minimum: Decimal
    maximum: Decimal
    minimum_open: bool = False
    maximum_open: bool = False


def find_range(figure: Figure) -> Range:
    """Where the true number of a figure most likely lies."""
    value = figure.value
    match figure.qualifier:
        case Qualifier.OVER:
            return Range(value, value * FAR, minimum_open=True, maximum_open=True)
        case Qualifier.UNDER:
            return Range(value / FAR, value, minimum_open=True, maximum_open=True)
        case Qualifier.ABOUT:
            return Range(value * (1 - NEAR), value * (1 + NEAR))
        case _:
            return Range(value, value)


def is_over(figure: Figure | None, other: Figure | None) -> bool:
    """Whether both are known and the first is most likely greater than the second."""
    if figure is None or other is None:
        return False
    first, second = find_range(figure), find_range(other)
    touching = first.minimum == second.maximum and (first.minimum_open or second.maximum_open)
    return first.minimum > second.maximum or touching


def is_surely_over(figure: Figure | None, other: Figure | None) -> bool:
    """Whether the first is greater whatever is meant: nothing is above "hơn 5", "khoảng 5" is unsure."""
    if figure is None or other is None:
        return False
    unsure = {figure.qualifier, other.qualifier}
    if Qualifier.ABOUT in unsure or figure.qualifier is Qualifier.UNDER:
        return False
    return other.qualifier is not Qualifier.OVER and is_over(figure, other)


def differs(figure: Figure | None, other: Figure | None) -> bool:
    """Whether both are known and differ by more than 5 % of the first, or by what "hơn", "gần" say.

    "gần 16" is not 16,2; an exact 16 and 16,2 agree.
    """
    if figure is None or other is None or figure.value == other.value:
        return False
    one_sided = {figure.qualifier, other.qualifier} & {Qualifier.OVER, Qualifier.UNDER}
    if one_sided and (is_over(figure, other) or is_over(other, figure)):
        return True
    return abs(figure.value - other.value) > abs(figure.value) * TOLERANCE
