"""The communes of an office with the day each joined, and the units that were merged or abolished."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class FormerLevel(StrEnum):
    """The level a unit had; districts ended on 01/07/2025."""

    DISTRICT = "huyen"
    URBAN_DISTRICT = "quan"
    CITY = "thanh-pho"
    TOWN = "thi-xa"
    TOWNSHIP = "thi-tran"
    COMMUNE = "xa"
    WARD = "phuong"


_LEVEL_WORDS = {
    FormerLevel.DISTRICT: "huyện",
    FormerLevel.URBAN_DISTRICT: "quận",
    FormerLevel.CITY: "thành phố",
    FormerLevel.TOWN: "thị xã",
    FormerLevel.TOWNSHIP: "thị trấn",
    FormerLevel.COMMUNE: "xã",
    FormerLevel.WARD: "phường",
}


@dataclass(frozen=True, slots=True)
class OfficeCommune:
    """A commune of the office by today's code; `joined_on` None: from the beginning.

    `left_on` is the first day on which it is the office's no more.
    """

    commune_code: str
    joined_on: date | None = None
    left_on: date | None = None

    def belongs_on(self, day: date) -> bool:
        """Whether it is the office's on that day."""
        has_joined = self.joined_on is None or self.joined_on <= day
        return has_joined and (self.left_on is None or day < self.left_on)


@dataclass(frozen=True, slots=True)
class FormerUnit:
    """A unit that is no more: `abolished_on` is its first day without it.

    `merged_into` are the codes of today's communes that its area lies in; `name` carries no level word.
    """

    name: str
    level: FormerLevel = FormerLevel.DISTRICT
    abolished_on: date | None = None
    merged_into: tuple[str, ...] = ()

    @property
    def full_name(self) -> str:
        """The name with its level word: "huyện Cần Giờ"."""
        return f"{_LEVEL_WORDS[self.level]} {self.name}"

    def held_on(self, day: date) -> bool:
        """Whether it was there on that day; one without a last day is taken to have been."""
        return self.abolished_on is None or day < self.abolished_on


def list_codes(communes: Iterable[OfficeCommune]) -> tuple[str, ...]:
    """The codes of the communes that have not left."""
    return tuple(one.commune_code for one in communes if one.left_on is None)


def name_former_unit(units: Iterable[FormerUnit], code: str, day: date) -> str:
    """The one former unit that lay in today's commune `code` on that day; empty where several may have."""
    found = [one for one in units if code in one.merged_into and one.held_on(day)]
    return found[0].full_name if len(found) == 1 else ""
