"""The office that keeps the register: what letters, profiles and catalogues say of it."""

from dataclasses import dataclass
from enum import StrEnum


class OfficeKind(StrEnum):
    """What kind of office keeps the register."""

    COMMUNE = "xa"
    INTER_COMMUNE = "lien-xa"
    PROVINCE = "tinh"
    OTHER = "khac"


@dataclass(frozen=True, slots=True)
class Office:
    """The office and its head; `place_name` stands before dates; `logo` is a media name."""

    name: str = ""
    parent_body: str = ""
    kind: OfficeKind = OfficeKind.COMMUNE
    place_name: str = ""
    commune_codes: tuple[str, ...] = ()
    head_title: str = ""
    head_name: str = ""
    logo: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    practice: bool = False
