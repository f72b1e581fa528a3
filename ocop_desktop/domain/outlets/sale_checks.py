"""What is doubtful or wrong in monthly sales before they are stored."""

from datetime import date
from decimal import Decimal

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.figures.reading import MAX_VALUE
from ocop_desktop.domain.outlets.sale import Sale
from ocop_desktop.domain.problems import Problem, Severity, check_lengths
from ocop_desktop.domain.text import format_number

_MONEY = ("gross", "net")
_COUNTS = ("quantity", "orders", *_MONEY)


def check_sale(sale: Sale, on: date) -> tuple[Problem, ...]:
    """Problems of one month's sales, as of the day `on`.

    A month in the future is doubtful; less than nothing, parts of a đồng, and more left over than
    was sold (net over gross) are refused.
    """
    found = check_lengths(sale)
    found += [
        Problem(field, ValueReason.REQUIRED, Severity.HARD)
        for field in ("product_id", "channel")
        if not getattr(sale, field)
    ]
    found += _check_figures(sale)
    if sale.month > on:
        found.append(Problem("month", ValueReason.MONTH_AHEAD, value=format_month(sale.month)))
    return tuple(found)


def format_month(month: date) -> str:
    """A month as clerks write it: 09/2026."""
    return f"{month.month:02}/{month.year}"


def is_whole(amount: Decimal) -> bool:
    """Whether it has no parts of a đồng."""
    return amount == amount.to_integral_value()


def _check_figures(sale: Sale) -> list[Problem]:
    stated = {name: value for name in _COUNTS if (value := getattr(sale, name)) is not None}
    found = [
        Problem(name, ValueReason.BELOW_ZERO, Severity.HARD, format_number(value))
        for name, value in stated.items()
        if value < 0
    ]
    found += [
        Problem(name, ValueReason.OUT_OF_RANGE, Severity.HARD, f"{value:.2e}")
        for name, value in stated.items()
        if value >= MAX_VALUE
    ]
    found += [
        Problem(name, ValueReason.WHOLE_DONG, Severity.HARD, format_number(stated[name]))
        for name in _MONEY
        if name in stated and not is_whole(stated[name])
    ]
    if sale.gross is not None and sale.net is not None and sale.net > sale.gross:
        net, gross = format_number(sale.net), format_number(sale.gross)
        found.append(Problem("net", ValueReason.NET_OVER_GROSS, Severity.HARD, net, gross))
    return found
