"""Administrative areas in force since 01/07/2025: provinces and communes, by their official codes."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

COMMUNES_SINCE = date(2025, 7, 1)
"""The day from which today's communes are in force; districts ended on it."""


class AreaLevel(StrEnum):
    """The level an area has today; former districts (huyện cũ) are free text, not areas."""

    PROVINCE = "tinh"
    COMMUNE = "xa"
    WARD = "phuong"
    SPECIAL_ZONE = "dac-khu"


@dataclass(frozen=True, slots=True)
class Area:
    """A province (2-digit code) or a commune, ward or special zone (5-digit code).

    Codes are text, zero-padded, as in decision 19/2025/QĐ-TTg. `name` carries no level word.
    """

    code: str
    name: str
    level: AreaLevel
    province_code: str = ""
    province: str = ""

    @property
    def full_name(self) -> str:
        """The name with its level word: "xã Cần Giờ", "phường Tân Định"."""
        return f"{_LEVEL_WORDS[self.level]} {self.name}".strip()


_LEVEL_WORDS = {
    AreaLevel.PROVINCE: "",
    AreaLevel.COMMUNE: "xã",
    AreaLevel.WARD: "phường",
    AreaLevel.SPECIAL_ZONE: "đặc khu",
}
