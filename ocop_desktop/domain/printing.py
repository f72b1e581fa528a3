"""What documents say: content values that `services` gather and `reports` draw."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from ocop_desktop.domain.recognition import RecognitionState
from ocop_desktop.domain.text import Translated


@dataclass(frozen=True, slots=True)
class PrintPhoto:
    """A prepared JPEG to embed as it is; size in pixels, focus 0 to 1 from the top left."""

    path: Path
    width: int
    height: int
    focus_x: float = 0.5
    focus_y: float = 0.5
    caption: str = ""


@dataclass(frozen=True, slots=True)
class HeldCertificate:
    """A certificate that holds on the day of printing, and until when; None where that is unknown."""

    kind: str
    until: date | None = None


@dataclass(frozen=True, slots=True)
class ProductProfile:
    """Everything a product's page may show; what is missing is empty and the layout closes over it.

    `stars` is None unless the recognition is valid or extended on `printed_on`; then `state` and
    `last_stars` tell what to say in words. `group` is I..VI or empty. `phone` is empty without the
    producer's consent. `qr` is the text of the QR code, empty for none. `price` is in đồng.
    """

    key: str
    name: Translated
    printed_on: date
    producer: str = ""
    producer_kind: str = ""
    group: str = ""
    subgroup: str = ""
    commune: str = ""
    province: str = ""
    stars: int | None = None
    last_stars: int | None = None
    state: RecognitionState = RecognitionState.NONE
    decision_number: str = ""
    decision_on: date | None = None
    issuer: str = ""
    valid_until: date | None = None
    code: str = ""
    story_short: Translated = Translated()
    story_long: Translated = Translated()
    specification: str = ""
    ingredients: str = ""
    standards: str = ""
    shelf_life: str = ""
    storage: str = ""
    yearly_output: str = ""
    price: Decimal | None = None
    price_unit: str = ""
    certificates: tuple[HeldCertificate, ...] = ()
    export_markets: tuple[str, ...] = ()
    shops: tuple[tuple[str, str], ...] = ()
    address: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    photo: PrintPhoto | None = None
    more_photos: tuple[PrintPhoto, ...] = ()
    qr: str = ""
    qr_is_link: bool = False
    booth: str = ""
    office: str = ""
    practice: bool = False


@dataclass(frozen=True, slots=True)
class Catalogue:
    """A fair catalogue: cover facts and the products in the order chosen."""

    title: str
    printed_on: date
    products: tuple[ProductProfile, ...]
    starts_on: date | None = None
    ends_on: date | None = None
    place: str = ""
    organiser: str = ""
    office: str = ""
    parent_body: str = ""
    office_contact: str = ""
    practice: bool = False


@dataclass(frozen=True, slots=True)
class PrintWarning:
    """Something the reader should know of a printed document: `code` and the words it concerns.

    Codes: "cut" (text did not fit and ends in an ellipsis), "no_translation", "low_resolution",
    "phone_left_out", "photo_missing".
    """

    code: str
    product: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished document: file, pages, products and what the reader should know."""

    file: Path
    pages: int
    products: int
    warnings: tuple[PrintWarning, ...] = ()
