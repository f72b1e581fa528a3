"""What monthly sales come to: by product, by channel or by month, and one product in its months."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

SaleKey = tuple[int, str, date]
"""The product, the channel and the month, which one sale has to itself."""


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
