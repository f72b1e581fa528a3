"""Monthly sales (doanh số tháng) of a product on a channel."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from ocop_desktop.domain.figures.figure import FigureSource


@dataclass(frozen=True, slots=True)
class Sale:
    """What one product sold on one channel in one month; there is one of them for the three.

    `month` is its first day. `gross` (doanh số) counts cancelled orders too, `net` (doanh thu thực)
    does not; both in whole đồng.
    """

    product_id: int
    channel: str
    month: date
    quantity: Decimal | None = None
    unit: str = ""
    orders: int | None = None
    gross: Decimal | None = None
    net: Decimal | None = None
    source: FigureSource | None = None
    id: int = 0
    version: int = field(default=0, compare=False)
