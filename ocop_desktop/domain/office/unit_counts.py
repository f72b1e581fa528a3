"""Products counted by unit: by today's commune, or by the unit in which each was recognised."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from ocop_desktop.domain.office.communes import OfficeCommune
from ocop_desktop.domain.register.area import Area
from ocop_desktop.domain.register.recognition import STARS
from ocop_desktop.domain.text import identity_key, sort_key


class UnitBasis(StrEnum):
    """Which unit a product is counted in: that of its commune today, or that of its recognition."""

    TODAY = "today"
    RECOGNITION = "recognition"


@dataclass(frozen=True, slots=True)
class PlacedProduct:
    """A product that shows stars on a day, with both its units; texts are empty where unknown."""

    stars: int
    commune_code: str = ""
    recognition_unit: str = ""


@dataclass(frozen=True, slots=True)
class UnitCount:
    """The products of one unit, by stars; `name` is empty for those whose unit is not known.

    `is_own` tells whether it is one of the office's communes on that day.
    """

    name: str
    code: str = ""
    stars: Mapping[int, int] = field(default_factory=dict)
    is_own: bool = False

    @property
    def total(self) -> int:
        """All its products that show stars."""
        return sum(self.stars.values())


@dataclass(frozen=True, slots=True)
class UnitCounts:
    """The counts of all units on a day; `basis` says which unit a product is counted in."""

    basis: UnitBasis
    on: date
    units: tuple[UnitCount, ...] = ()

    @property
    def stars(self) -> dict[int, int]:
        """The products of all units together, by stars."""
        return {stars: sum(unit.stars.get(stars, 0) for unit in self.units) for stars in STARS}

    @property
    def total(self) -> int:
        """All products together: the same on either basis."""
        return sum(unit.total for unit in self.units)


def count_by_current_unit(
    products: Iterable[PlacedProduct],
    communes: Iterable[OfficeCommune],
    areas: Mapping[str, Area],
    on: date,
) -> UnitCounts:
    """The products by today's commune: the office's own first, also those without any, then others."""
    counts: dict[str, Counter[int]] = {}
    for product in products:
        code = product.commune_code if product.commune_code in areas else ""
        counts.setdefault(code, Counter())[product.stars] += 1
    own = [one.commune_code for one in communes if one.belongs_on(on)]
    others = sorted(
        (code for code in counts if code not in own),
        key=lambda code: (not code, sort_key(areas[code].name) if code else ""),
    )
    units = tuple(
        UnitCount(
            areas[code].full_name if code in areas else code,
            code,
            _order_stars(counts.get(code, Counter())),
            code in own,
        )
        for code in (*own, *others)
    )
    return UnitCounts(UnitBasis.TODAY, on, units)


def count_by_recognition_unit(products: Iterable[PlacedProduct], on: date) -> UnitCounts:
    """The products by the unit in which each was recognised, by name; unknown units come last."""
    counts: dict[str, Counter[int]] = {}
    names: dict[str, str] = {}
    for product in products:
        key = identity_key(product.recognition_unit)
        names.setdefault(key, product.recognition_unit)
        counts.setdefault(key, Counter())[product.stars] += 1
    ordered = sorted(counts, key=lambda key: (not key, sort_key(names[key])))
    units = tuple(UnitCount(names[key], "", _order_stars(counts[key])) for key in ordered)
    return UnitCounts(UnitBasis.RECOGNITION, on, units)


def _order_stars(counts: Mapping[int, int]) -> dict[int, int]:
    return {stars: counts.get(stars, 0) for stars in STARS}
