"""What monthly sales come to: by product, by channel or by month, and one product in its months."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

SaleKey = tuple[int, str, date]
"""The product, the channel and the month, which one sale has to itself."""


Number = TypeVar("Number", int, Decimal)


class SaleGrouping(StrEnum):
    """By what sales are added up."""

    PRODUCT = "product"
    CHANNEL = "channel"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class SaleTotal:
    """The sales of one product, channel or month: its id, name or first day is `key`.

    Sums are over the rows that state the figure, None where none does; `rows` counts all of them,
    `net_rows` those with a net revenue. Money in đồng.
    """

    key: int | str | date
    rows: int
    net_rows: int
    orders: int | None
    gross: Decimal | None
    net: Decimal | None


def join_totals(totals: Iterable[SaleTotal], name: Callable[[str], str]) -> tuple[SaleTotal, ...]:
    """Totals by channel, in which those that `name` gives the same name are one, in order of names."""
    joined: dict[str, SaleTotal] = {}
    for total in totals:
        key = name(str(total.key))
        known = joined.get(key)
        joined[key] = replace(total, key=key) if known is None else _join(known, total)
    return tuple(joined[key] for key in sorted(joined))


def _join(first: SaleTotal, second: SaleTotal) -> SaleTotal:
    return SaleTotal(
        first.key,
        first.rows + second.rows,
        first.net_rows + second.net_rows,
        _add(first.orders, second.orders),
        _add(first.gross, second.gross),
        _add(first.net, second.net),
    )


def _add(first: Number | None, second: Number | None) -> Number | None:
    if first is None or second is None:
        return second if first is None else first
    return first + second
