"""Trade fairs (hội chợ) and the products an office takes there."""

import re
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class FairEntry:
    """One product at a fair, at `booth`; the order of entries is the order in the catalogue."""

    product_id: int
    booth: str = ""


@dataclass(frozen=True, slots=True)
class TradeFair:
    """A fair with its days, place, organiser and products. `id` 0 means not yet in the register."""

    name: str
    id: int = 0
    starts_on: date | None = None
    ends_on: date | None = None
    place: str = ""
    organiser: str = ""
    entries: tuple[FairEntry, ...] = ()
    notes: str = ""


def booth_order(booth: str) -> tuple[bool, tuple[tuple[bool, int, str], ...]]:
    """A key that sorts booths as people walk them: A2 before A10; those without a booth come last."""
    parts = re.findall(r"[0-9]+|[^0-9\s]+", booth.casefold())
    return not booth, tuple(
        (not part.isdigit(), int(part) if part.isdigit() else 0, part) for part in parts
    )
