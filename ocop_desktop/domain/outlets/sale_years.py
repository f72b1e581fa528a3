"""A year's revenue: the sum of its months where all of them are known, else what was stated."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

MONTHS = 12
_DIFFERENCE_PERCENT = 5


@dataclass(frozen=True, slots=True)
class YearlySales:
    """The net revenue of a year in đồng: `summed` of the months that are known, `stated` for the whole.

    `total` is the one that counts, None where nobody knows. Both are shown where they differ.
    """

    year: int
    months: int
    summed: Decimal | None
    stated: Decimal | None

    @property
    def total(self) -> Decimal | None:
        """The sum of the months if all 12 are known, else what was stated."""
        return self.summed if self.months == MONTHS else self.stated

    @property
    def differs(self) -> bool:
        """Whether both figures are known and more than 5 % apart.

        Of a year that is not complete only a sum that is too great differs.
        """
        if self.summed is None or self.stated is None:
            return False
        excess = self.summed - self.stated
        gap = abs(excess) if self.months == MONTHS else excess
        return gap * 100 > _DIFFERENCE_PERCENT * self.stated


def sum_year(
    year: int, net_by_month: Mapping[int, Decimal], stated: Decimal | None = None
) -> YearlySales:
    """A year from the net revenue of its months (1 to 12), each known one once."""
    summed = sum(net_by_month.values(), Decimal(0)) if net_by_month else None
    return YearlySales(year, len(net_by_month), summed, stated)
