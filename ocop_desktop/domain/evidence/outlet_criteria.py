"""Which criteria of a score sheet ask about outlets: found by what they say, not by their number."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from ocop_desktop.domain.law.criteria import Criteria, Criterion
from ocop_desktop.domain.text import search_key


class OutletCriterion(StrEnum):
    """What a criterion asks of a product's outlets.

    `DISTRIBUTION` counts agents and modern channels, `TERRITORY` (flowers, animals) how far the
    product is sold, `AGENCIES` and `BOOKING` the agents and booking pages of a tourist service,
    `PROMOTION` events and pages, `MARKET` the markets abroad.
    """

    DISTRIBUTION = "distribution"
    TERRITORY = "territory"
    AGENCIES = "agencies"
    PROMOTION = "promotion"
    BOOKING = "booking"
    MARKET = "market"


_SHAPES = (
    ("Khu vực phân phối", 4, OutletCriterion.DISTRIBUTION),
    ("Khu vực phân phối", 5, OutletCriterion.TERRITORY),
    ("Liên kết chuỗi giá trị trong quảng bá", 3, OutletCriterion.AGENCIES),
    ("Quảng bá sản phẩm", 5, OutletCriterion.PROMOTION),
    ("Quảng bá sản phẩm", 4, OutletCriterion.BOOKING),
    ("Cơ hội thị trường", 3, OutletCriterion.MARKET),
)


@dataclass(frozen=True, slots=True)
class OutletScale:
    """A criterion that asks about outlets, with its steps from the lowest points up."""

    kind: OutletCriterion
    criterion: Criterion
    steps: tuple[Decimal, ...]

    def label(self, step: int) -> str:
        """What the sheet says of that step."""
        option = self.criterion.option(self.steps[step])
        return option.label if option else ""


def find_outlet_scales(criteria: Criteria) -> tuple[OutletScale, ...]:
    """The criteria of a set that ask about outlets, in the order of the sheet.

    A criterion is known by the words its name begins with and by how many steps it has; one that
    another regulation asks in another way is left out, so that nothing is proposed for it.
    """
    scales = map(_make_scale, criteria.criteria_by_number().values())
    return tuple(scale for scale in scales if scale is not None)


def _make_scale(criterion: Criterion) -> OutletScale | None:
    name, steps = search_key(criterion.name), sorted({one.points for one in criterion.options})
    for words, count, kind in _SHAPES:
        if name.startswith(search_key(words)) and len(steps) == count:
            return OutletScale(kind, criterion, tuple(steps))
    return None
