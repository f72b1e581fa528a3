"""How far from its commune a product is sold: by codes of communes, else by the names in a place."""

import re
from dataclasses import dataclass
from enum import IntEnum

from ocop_desktop.domain.register.area import Area
from ocop_desktop.domain.text import search_key

_CITY = (
    "TP. "  # stands before the names of cities that are provinces; addresses write it in many ways
)


class Distance(IntEnum):
    """Where an outlet is, seen from the product's commune; `OUTSIDE` is out of it, nobody knows how far."""

    UNKNOWN = -1
    COMMUNE = 0
    OUTSIDE = 1
    PROVINCE = 2
    BEYOND = 3


@dataclass(frozen=True, slots=True)
class HomeArea:
    """The commune a product comes from, None where it is not known; `provinces` are all there are."""

    commune: Area | None = None
    provinces: tuple[Area, ...] = ()


def find_distance(home: HomeArea, area: Area | None, place: str) -> Distance:
    """How far the outlet in `area` is, or where that is not known, the one at the place in words."""
    if home.commune is None:
        return Distance.UNKNOWN
    if area is not None:
        return _compare_areas(home.commune, area)
    if not place.strip():
        return Distance.UNKNOWN
    return _read_place(home.commune, home.provinces, place)


def _compare_areas(home: Area, area: Area) -> Distance:
    if area.code == home.code:
        return Distance.COMMUNE
    is_same = area.province_code == home.province_code
    return Distance.PROVINCE if is_same else Distance.BEYOND


def _read_place(home: Area, provinces: tuple[Area, ...], place: str) -> Distance:
    """A province named last in the place is the outlet's: an address ends with it."""
    if _find_name(home.name, place) >= 0:
        return Distance.COMMUNE
    found = [
        (at, area)
        for area in provinces
        if (at := _find_name(area.name.removeprefix(_CITY), place)) >= 0
    ]
    if not found:
        return Distance.OUTSIDE
    _, province = max(found, key=lambda one: one[0])
    return Distance.PROVINCE if province.code == home.province_code else Distance.BEYOND


def _find_name(name: str, place: str) -> int:
    """Where the name last stands in the place as whole words; -1 where it does not."""
    words = re.finditer(rf"(?<!\w){re.escape(search_key(name))}(?!\w)", search_key(place))
    return max((found.start() for found in words), default=-1)
