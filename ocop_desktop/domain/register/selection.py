"""Saved selections: products chosen once, to be printed again under a name."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Selection:
    """Products under a name, in the order chosen. `id` 0 means not yet in the register."""

    name: str
    product_ids: tuple[int, ...] = ()
    id: int = 0
    version: int = field(default=0, compare=False)
