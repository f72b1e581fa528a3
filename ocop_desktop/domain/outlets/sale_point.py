"""Points of sale (điểm giới thiệu và bán sản phẩm OCOP)."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from ocop_desktop.domain.channels.channel import ListingStatus


class SalePlace(StrEnum):
    """Where a point of sale stands (decisions 920/QĐ-BCT and 950/QĐ-BCT)."""

    STATION = "nha-ga"
    REST_STOP = "tram-dung-nghi"
    SHOPPING_CENTRE = "tttm-sieu-thi-cho"
    RESORT = "du-lich-nha-hang-khach-san"
    CRAFT_VILLAGE = "lang-nghe"
    INDUSTRIAL_ZONE = "khu-cum-cong-nghiep"
    EXHIBITION_CENTRE = "trung-tam-hoi-cho"
    POST_OFFICE = "buu-dien"
    OTHER = "khac"


@dataclass(frozen=True, slots=True)
class SalePoint:
    """A point of sale with the products it shows; `decision` recognised it."""

    name: str
    place_kind: SalePlace = SalePlace.OTHER
    address: str = ""
    commune_code: str = ""
    operator: str = ""
    opened_on: date | None = None
    decision: str = ""
    product_ids: tuple[int, ...] = ()
    status: ListingStatus = ListingStatus.UNCHECKED
    latitude: Decimal | None = None
    longitude: Decimal | None = None
    checked_on: date | None = None
    notes: str = ""
    id: int = 0
    version: int = field(default=0, compare=False)
