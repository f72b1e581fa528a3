"""What reading the rows of a list needs to know besides the table."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class RowSettings:
    """How rows are read on the day `on`.

    `accept_repairs` takes what may mislead. `edited` holds texts typed over cells, by row number and
    place. `set_numbers` are the criteria sets by the `identity_key` of their names. `register_key`
    stands before the row ids in this register's own exports: "3f2a90c1" in "3f2a90c1-17". `communes`
    are the codes of today's communes by the `identity_key` of "xã Tân Nhựt, Thành phố Hồ Chí Minh",
    as own exports write them, and `regulation_ids` those of the regulations by their numbers.
    """

    on: date
    accept_repairs: bool = False
    edited: Mapping[tuple[int, int], str] = field(default_factory=lambda: MappingProxyType({}))
    set_numbers: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    register_key: str = ""
    communes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    regulation_ids: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def years(self) -> range:
        """The years a recognition may have: OCOP began in 2018, and nobody decides two years ahead."""
        return range(2018, self.on.year + 2)
