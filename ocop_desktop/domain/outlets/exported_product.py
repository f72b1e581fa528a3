"""Exports (xuất khẩu) of a product to a country."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from ocop_desktop.domain.channels.channel import SalesContract


class ExportRoute(StrEnum):
    """How goods leave the country."""

    OFFICIAL = "chinh-ngach"
    ENTRUSTED = "uy-thac"
    BORDER = "tieu-ngach"
    ONLINE = "tmdt-xuyen-bien-gioi"


class MarketTier(StrEnum):
    """How demanding a market is, as the last criterion asks (ASEAN, others, strict standards)."""

    ASEAN = "1"
    OTHER = "2"
    STRICT = "3"


@dataclass(frozen=True, slots=True)
class ExportYear:
    """What went to the country in one year: goods, US dollars, đồng."""

    year: int
    quantity: Decimal | None = None
    unit: str = ""
    usd: Decimal | None = None
    dong: Decimal | None = None


@dataclass(frozen=True, slots=True)
class ExportedProduct:
    """A product that is sold to `country` (ISO 3166, two letters); `hs_code` has 6 or 8 digits."""

    product_id: int
    country: str
    hs_code: str = ""
    route: ExportRoute | None = None
    buyer: str = ""
    first_shipment: date | None = None
    last_shipment: date | None = None
    years: tuple[ExportYear, ...] = ()
    contract: SalesContract = SalesContract()
    notes: str = ""
    id: int = 0
    version: int = field(default=0, compare=False)
