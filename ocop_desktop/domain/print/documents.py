"""What documents say: content values that `services` gather and `reports` draw."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

from ocop_desktop.domain.findings import Finding
from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.theme import Theme
from ocop_desktop.domain.register.product import Photo, ProductFacts
from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.domain.text import Language, Translated

PRINTED_GROUPS = ("I", "II", "III", "IV", "V", "VI")
"""The product groups that documents have words, colours and an emblem for, in their order."""


@dataclass(frozen=True, slots=True)
class PrintPhoto:
    """A prepared JPEG to embed as it is; size in pixels, focus 0 to 1 from the top left.

    One that is `refused` leads out of the register's media and is not opened.
    """

    path: Path
    width: int
    height: int
    focus_x: float = 0.5
    focus_y: float = 0.5
    caption: str = ""
    refused: bool = False


@dataclass(frozen=True, slots=True)
class HeldCertificate:
    """A certificate that holds on the day of printing, and until when; None where that is unknown."""

    kind: str
    until: date | None = None


@dataclass(frozen=True, slots=True)
class ProductProfile(ProductFacts):
    """Everything a product's page may show; what is missing is empty and the layout closes over it.

    `stars` is None unless the recognition is valid or extended on `printed_on`; then `state` and
    `last_stars` tell what to say in words. `group` is one of `PRINTED_GROUPS` or empty. `phone` is
    empty without the producer's consent, which `phone_withheld` tells. `qr` is the text of the QR
    code, empty for none. `price` is in đồng; `price_is_stale` when it is older than the office's
    limit. `untranslated` names the fields that stay Vietnamese in a document of another language.
    `told_apart` (its producer) stands beside the name where another product has the same.
    `set_number` is the criteria set, None where it is not known.
    """

    key: str
    name: Translated
    printed_on: date
    producer: str = ""
    producer_kind: str = ""
    representative: str = ""
    representative_position: str = ""
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
    story_middle: Translated = Translated()
    story_long: Translated = Translated()
    yearly_output: str = ""
    price: Decimal | None = None
    price_unit: str = ""
    price_is_stale: bool = False
    certificates: tuple[HeldCertificate, ...] = ()
    export_markets: tuple[str, ...] = ()
    shops: tuple[tuple[str, str], ...] = ()
    address: str = ""
    phone: str = ""
    phone_withheld: bool = False
    email: str = ""
    website: str = ""
    photo: PrintPhoto | None = None
    more_photos: tuple[PrintPhoto, ...] = ()
    qr: str = ""
    qr_is_link: bool = False
    booth: str = ""
    office: str = ""
    office_names: Translated = Translated()
    practice: bool = False
    set_number: int | None = None
    untranslated: tuple[str, ...] = ()
    told_apart: str = ""


@dataclass(frozen=True, slots=True)
class PrintContent:
    """What a document is made from: the facts of an event (or a selection) and its products in order.

    `foreword` opens a catalogue, `cover` replaces the collage on it. `signer_title` and
    `signer_name` are those of the office's head, who signs the foreword. `office_link` is the
    office's website (http or https), empty for none. `title_names` and `office_names` hold the
    English and Chinese names; `untranslated` names the fields that stay Vietnamese in a document of
    another language.
    """

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
    office_link: str = ""
    foreword: Translated = Translated()
    cover: PrintPhoto | None = None
    practice: bool = False
    signer_title: str = ""
    signer_name: str = ""
    title_names: Translated = Translated()
    office_names: Translated = Translated()
    untranslated: tuple[str, ...] = ()


class Quality(StrEnum):
    """For whom the photos are fine enough: a message, an office printer, a print shop (bleed, marks)."""

    SMALL = "small"
    OFFICE = "office"
    SHOP = "shop"


class Chapters(StrEnum):
    """What a catalogue's chapters are made by."""

    GROUP = "group"
    COMMUNE = "commune"
    STARS = "stars"


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """The geometry of a sheet of labels, in mm: page, labels, the first one's place, the steps.

    `cut`: plain paper that is cut along thin printed lines.
    """

    name: str
    page_width: float
    page_height: float
    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    step_x: float
    step_y: float
    cut: bool = False

    @property
    def count(self) -> int:
        """Labels on one sheet."""
        return self.columns * self.rows


def max_per_page(per_page: int, count: int) -> int:
    """How many of `count` products share a page of a catalogue asked for with `per_page`: 4, 2, 1."""
    return next((shared for shared in (4, 2) if shared <= min(per_page, count)), 1)


@dataclass(frozen=True, slots=True)
class Style:
    """How a document is made.

    `per_page` (1, 2 or 4), `chapters` and `fillers` (pages without advertising that round the number
    of pages up to a multiple of four) concern catalogues; `sheet` (None = the first preset) and
    `start` (the first free label, from 1) sheets of labels; `copies` the labels of each product.
    `paper` is the thickness in mm of the paper a booklet is folded from.
    """

    language: Language = Language.VI
    theme: Theme = Theme()
    quality: Quality = Quality.OFFICE
    per_page: int = 1
    chapters: Chapters = Chapters.GROUP
    fillers: bool = False
    sheet: LabelSheet | None = None
    start: int = 1
    copies: int = 1
    paper: float = 0.1


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """One document to print: of an event (`fair_id`), or of chosen products under `title`.

    `foreword` and `cover` (its photo) are a catalogue's; empty ones are taken from the fair.
    """

    document: DocumentKey
    product_ids: tuple[int, ...] = ()
    event_id: int | None = None
    title: str = ""
    foreword: Translated = Translated()
    cover: Photo | None = None
    style: Style = Style()


@dataclass(frozen=True, slots=True)
class PagePreview:
    """One page drawn alone to `file`: the one at `page` (from 0) of `pages`, and what to know of it."""

    file: Path
    page: int
    pages: int
    warnings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished document: file, pages, products and what the reader should know.

    `folded` sheets are printed on both sides and turn over their short edge.
    """

    file: Path
    pages: int
    products: int
    warnings: tuple[Finding, ...] = ()
    folded: bool = False
