"""Registrations (mã đăng ký, chứng nhận thị trường) of a producer or of one of its products."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class RegistrationKind(StrEnum):
    """What was registered."""

    GACC = "gacc"
    FDA = "fda-ffr"
    HALAL = "halal"
    GLOBALGAP = "globalgap"
    GROWING_AREA = "ma-vung-trong"
    PACKING_HOUSE = "ma-co-so-dong-goi"
    ORIGIN = "c-o"
    OTHER = "khac"


@dataclass(frozen=True, slots=True)
class Registration:
    """A registration with its days; of the product `product_id`, else (0) of the whole producer.

    `registered_name`, `registered_address` and `legal_representative` are as they were registered.
    `rule` is the Chinese order that a GACC registration follows: "248" or "280". `file` is a media
    name.
    """

    kind: RegistrationKind
    producer_id: int = 0
    product_id: int = 0
    number: str = ""
    scope: str = ""
    issued_on: date | None = None
    expires_on: date | None = None
    registered_name: str = ""
    registered_address: str = ""
    legal_representative: str = ""
    rule: str = ""
    file: str = ""
    notes: str = ""
    id: int = 0
    version: int = field(default=0, compare=False)
