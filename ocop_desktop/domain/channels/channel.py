"""Channels (kênh bán): the names of platforms and shops, which are data; and a product on a channel."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum


class ChannelKind(StrEnum):
    """What kind of channel it is."""

    MARKETPLACE = "san-tmdt"
    SOCIAL = "mang-xa-hoi"
    WEBSITE = "website-rieng"
    SUPERMARKET = "sieu-thi"
    CONVENIENCE = "cua-hang-tien-loi"
    OCOP_POINT = "diem-ban-ocop"
    AGENT = "dai-ly"
    MARKET = "cho"
    OWN_SHOP = "cua-hang-chu-the"
    TOURISM = "du-lich"
    OTHER = "khac"


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel by its name; `hosts` are the web addresses it is known by ("shopee.vn").

    `aliases` are other names of the same channel, former ones too. `id` 0: shipped, or not yet in
    the register.
    """

    name: str
    kind: ChannelKind = ChannelKind.OTHER
    hosts: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    closed: bool = False
    notes: str = ""
    id: int = 0
    version: int = field(default=0, compare=False)


class ListingStatus(StrEnum):
    """Whether the product is sold there."""

    ACTIVE = "dang-ban"
    PAUSED = "tam-ngung"
    CLOSED = "da-dong"
    UNCHECKED = "chua-kiem-tra"


@dataclass(frozen=True, slots=True)
class SalesContract:
    """A contract of sale; `file` is a media name."""

    number: str = ""
    signed_on: date | None = None
    file: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """A product on a channel, named by the channel's name; `url` is http or https, `place` words.

    `price` in đồng. `checked_on`: when a clerk last saw that it is sold there.
    """

    channel: str
    url: str = ""
    place: str = ""
    since: date | None = None
    until: date | None = None
    contract: SalesContract = SalesContract()
    price: Decimal | None = None
    status: ListingStatus = ListingStatus.UNCHECKED
    checked_on: date | None = None
    checked_by: str = ""
