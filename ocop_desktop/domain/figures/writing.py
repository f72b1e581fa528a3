"""Writes figures as reports print them: "hơn 900 triệu đồng", "hơn 350.000 người xem", "hơn 80"."""

from decimal import ROUND_HALF_UP, Decimal

from ocop_desktop.domain.figures.figure import Figure, Qualifier
from ocop_desktop.domain.text import format_number

DONG = "đồng"
SMALLEST_BARE_MONEY = 100_000
"""A bare number of money below this may be in đồng or in million đồng."""
QUALIFIER_WORDS = {
    Qualifier.EXACT: "",
    Qualifier.OVER: "hơn ",
    Qualifier.UNDER: "gần ",
    Qualifier.ABOUT: "khoảng ",
}
_SCALES = (("tỷ", Decimal(10**9)), ("triệu", Decimal(10**6)))


def format_figure(figure: Figure | None, unit: str = "") -> str:
    """A figure with its qualifier and unit, its value in full; nobody's is "—"."""
    if figure is None:
        return "—"
    number, scale = scale_number(figure.value)
    words = " ".join(filter(None, (number, scale, unit)))
    return QUALIFIER_WORDS[figure.qualifier] + words


def write_figure(figure: Figure, *, money: bool = False) -> str:
    """A figure as it is typed, so that `parse_figure` reads the same one.

    Small amounts of money carry their unit, or they would be unclear.
    """
    is_small = money and 0 < figure.value < SMALLEST_BARE_MONEY
    return format_figure(figure, DONG if is_small else "")


def scale_number(value: Decimal) -> tuple[str, str]:
    """The number to write and its scale ("triệu", "tỷ" or ""): the largest that needs one decimal at most.

    Nothing is lost: 33.400.000.000 -> 33,4 tỷ; 1.855.000.000 -> 1.855 triệu; 13.636.363 stays.
    """
    for scale, size in _SCALES:
        tenths = value / size * 10
        if abs(value) >= size and tenths == tenths.to_integral_value():
            return format_number(shorten_number(tenths / 10)), scale
    return format_number(shorten_number(value)), ""


def round_money(value: Decimal) -> tuple[str, str]:
    """Money in triệu or tỷ with two digits behind the comma and its scale: ("13,64", "triệu")."""
    for scale, size in _SCALES:
        if abs(value) >= size:
            rounded = (value / size).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
            return format_number(shorten_number(rounded)), scale
    return format_number(shorten_number(value)), ""


def shorten_number(value: Decimal) -> Decimal:
    """The same value without zeros behind its comma, and without an exponent."""
    whole = value.to_integral_value()
    return whole.quantize(Decimal(1)) if value == whole else value.normalize()
