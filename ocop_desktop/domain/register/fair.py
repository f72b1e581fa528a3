"""Trade fairs (hội chợ) and the products an office takes there."""

from dataclasses import dataclass, field
from datetime import date

from ocop_desktop.domain.register.product import Photo
from ocop_desktop.domain.text import Translated


@dataclass(frozen=True, slots=True)
class FairEntry:
    """One product at a fair, at `booth`; the order of entries is the order in the catalogue."""

    product_id: int
    booth: str = ""


@dataclass(frozen=True, slots=True)
class TradeFair:
    """A fair with its days, place, organiser and products. `id` 0 means not yet in the register.

    `name_en` and `name_zh` name it in documents of those languages. `foreword` opens its catalogue;
    `cover` is the photo on the front, None for a collage.
    """

    name: str
    id: int = 0
    name_en: str = ""
    name_zh: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    place: str = ""
    organiser: str = ""
    entries: tuple[FairEntry, ...] = ()
    notes: str = ""
    foreword: Translated = Translated()
    cover: Photo | None = None
    version: int = field(default=0, compare=False)

    @property
    def names(self) -> Translated:
        """Its name in every language."""
        return Translated(self.name, self.name_en, self.name_zh)


@dataclass(frozen=True, slots=True)
class FairAddition:
    """What adding products to a fair came to: the fair, the ids added, and those it held before."""

    fair: TradeFair
    added: tuple[int, ...]
    held: tuple[int, ...]
