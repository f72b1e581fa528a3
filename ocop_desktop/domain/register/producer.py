"""Producers (chủ thể OCOP): who makes a product and holds its recognition."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum


class ProducerKind(StrEnum):
    """The kinds of holder that decision 26/2026/QĐ-TTg, article 2.3, allows."""

    COOPERATIVE = "hop-tac-xa"
    COOPERATIVE_GROUP = "to-hop-tac"
    SMALL_ENTERPRISE = "doanh-nghiep"
    FARM = "trang-trai"
    HOUSEHOLD = "ho-kinh-doanh"
    ASSOCIATION = "hoi-hiep-hoi"
    OPERATION_CENTRE = "trung-tam-dieu-hanh"


@dataclass(frozen=True, slots=True)
class Sensitive:
    """The representative's personal facts that scoring may ask for; never printed, never logged.

    Sensitive data under Law 91/2025/QH15: every field is optional. `disability` None = not asked.
    """

    gender: str = ""
    ethnicity: str = ""
    disability: bool | None = None


@dataclass(frozen=True, slots=True)
class Producer:
    """A holder of OCOP products. `id` 0 means not yet in the register.

    `local_capital_share` in percent; `yearly_revenue` and `yearly_profit` in đồng;
    `certified_address` is the address as certified, with its former district;
    `commune_code` is today's 5-digit code; `phone_printable` is the consent to print the phone.
    """

    name: str
    id: int = 0
    short_name: str = ""
    kind: ProducerKind | None = None
    local_capital_share: Decimal | None = None
    tax_code: str = ""
    registration_number: str = ""
    registered_on: date | None = None
    representative: str = ""
    representative_position: str = ""
    sensitive: Sensitive = Sensitive()
    phone: str = ""
    phone_printable: bool = False
    email: str = ""
    website: str = ""
    certified_address: str = ""
    commune_code: str = ""
    latitude: Decimal | None = None
    longitude: Decimal | None = None
    workers_total: int | None = None
    workers_local: int | None = None
    yearly_revenue: Decimal | None = None
    yearly_profit: Decimal | None = None
    notes: str = ""
    version: int = field(default=0, compare=False)


def is_as_added(producer: Producer) -> bool:
    """Whether it has an address and was never changed since it was added."""
    return bool(producer.certified_address) and producer.version <= 1


def drop_copied_address(
    producer: Producer | None, places: Mapping[int, Collection[str]]
) -> Producer | None:
    """The producer without an address that is only a place stated of a product of its own.

    Older programs copied the place of the first imported product. `places` are those stated of each
    producer's products; an address that somebody has looked at and saved stays.
    """
    if producer is None or not is_as_added(producer):
        return producer
    copied = producer.certified_address in places.get(producer.id, ())
    return replace(producer, certified_address="") if copied else producer


@dataclass(frozen=True, slots=True)
class ProducerRow:
    """One line of the producers' list; `commune` is a name, `products` a count."""

    id: int
    name: str
    kind: ProducerKind | None
    commune: str
    phone: str
    products: int
