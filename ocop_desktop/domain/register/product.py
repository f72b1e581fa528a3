"""Products (sản phẩm) with everything a profile, a catalogue or a dossier needs to know of them."""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from decimal import Decimal

from ocop_desktop.domain.channels.channel import Listing
from ocop_desktop.domain.register.producer import ProducerKind
from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.domain.text import Translated, identity_key

PLACE_FIELDS = ("commune", "district", "province")


@dataclass(frozen=True, slots=True)
class Photo:
    """A prepared photo. `large` and `small` name its two renditions in the register's media.

    `focus_x`, `focus_y` (0 to 1 from the top left) is the point a crop must keep. The order of
    `Product.photos` is the order of the photos.
    """

    large: str
    small: str
    width: int
    height: int
    caption: str = ""
    focus_x: float = 0.5
    focus_y: float = 0.5
    cover: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A file kept with a product (media name), under the title the clerk gave it."""

    media: str
    title: str


@dataclass(frozen=True, slots=True)
class ProductCode:
    """A product code (mã sản phẩm) and the day it was given; a re-rating gives a new one."""

    code: str
    given_on: date | None = None


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate the producer holds for the product (VietGAP, ATTP, HACCP...)."""

    kind: str
    number: str = ""
    issued_on: date | None = None
    expires_on: date | None = None


@dataclass(frozen=True, slots=True)
class StatedText:
    """What an imported file stated and the register could not place, word for word."""

    field: str
    text: str


def stated_place(stated: Iterable[StatedText]) -> str:
    """The newest place among stated texts as one line: "xã Phú Cần, huyện Tiểu Cần, Trà Vinh"; or empty."""
    return _join_place(find_place(stated))


def find_place(stated: Iterable[StatedText]) -> dict[str, str]:
    """The newest whole statement of a place, by field."""
    return _split_places(stated)[-1]


def list_places(stated: Iterable[StatedText]) -> list[str]:
    """Every place among stated texts as one line, the oldest first."""
    return [_join_place(place) for place in _split_places(stated) if place]


def _split_places(stated: Iterable[StatedText]) -> list[dict[str, str]]:
    """The whole statements of places; a field that comes again begins another one.

    A new commune is so never shown with the district of an older statement.
    """
    places: list[dict[str, str]] = [{}]
    for one in stated:
        if one.field in places[-1]:
            places.append({})
        if one.field in PLACE_FIELDS:
            places[-1][one.field] = one.text
    return places


def _join_place(place: Mapping[str, str]) -> str:
    return ", ".join(place[field] for field in PLACE_FIELDS if field in place)


def add_stated(known: Iterable[StatedText], new: Iterable[StatedText]) -> tuple[StatedText, ...]:
    """The stated texts `known` with those of a newer line; its place replaces the older one whole.

    A place that says the same, or less of the same, changes nothing.
    """
    old, line = tuple(known), tuple(new)
    was, now = find_place(old), find_place(line)
    if not _is_said(now, by=was):
        kept = {**was, **now} if _is_said_more(was, now) else now
        old = tuple(one for one in old if one.field not in PLACE_FIELDS)
        line = (
            *(StatedText(field, kept[field]) for field in PLACE_FIELDS if field in kept),
            *(one for one in line if one.field not in PLACE_FIELDS),
        )
    else:
        line = tuple(one for one in line if one.field not in PLACE_FIELDS)
    return (*old, *(one for one in line if one not in old))


def _is_said(place: Mapping[str, str], *, by: Mapping[str, str]) -> bool:
    return all(
        identity_key(by.get(field, "")) == identity_key(text) for field, text in place.items()
    )


def _is_said_more(was: Mapping[str, str], now: Mapping[str, str]) -> bool:
    """Whether `now` names the same commune and contradicts nothing: what `was` says beside it holds."""
    both = {field: text for field, text in now.items() if field in was}
    return "commune" in both and _is_said(both, by=was)


def stated_group(stated: Iterable[StatedText]) -> str:
    """The group that an imported line stated, the newest; or empty."""
    groups = [one.text for one in stated if one.field == "group"]
    return groups[-1] if groups else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductFacts:
    """The texts of a product that its printed page lists as they are, in the order of the list.

    A field added here reaches the page, the store and the form by its name.
    """

    specification: str = ""
    ingredients: str = ""
    standards: str = ""
    shelf_life: str = ""
    storage: str = ""


FACT_NAMES = tuple(field.name for field in fields(ProductFacts))


def facts_of(value: ProductFacts) -> dict[str, str]:
    """The texts that the page lists, by the name of their field."""
    return {name: getattr(value, name) for name in FACT_NAMES}


@dataclass(frozen=True, slots=True)
class Product(ProductFacts):
    """A product. `id` 0 means not yet in the register, `producer_id` 0 that no producer is known.

    `set_number` is the criteria set (1-26) of decision 26/2026/QĐ-TTg, None while unchosen; group
    and subgroup follow from it. `price` is in đồng per `price_unit`, as confirmed on `price_on`. The story
    has three lengths, about 30, 80 and 200 words. `codes` runs oldest first.
    """

    name: Translated
    producer_id: int = 0
    id: int = 0
    set_number: int | None = None
    commune_code: str = ""
    codes: tuple[ProductCode, ...] = ()
    story_short: Translated = Translated()
    story_middle: Translated = Translated()
    story_long: Translated = Translated()
    price: Decimal | None = None
    price_unit: str = ""
    price_on: date | None = None
    yearly_output: str = ""
    barcode: str = ""
    traceability_url: str = ""
    listings: tuple[Listing, ...] = ()
    certificates: tuple[Certificate, ...] = ()
    export_markets: tuple[str, ...] = ()
    photos: tuple[Photo, ...] = ()
    documents: tuple[Document, ...] = ()
    stated: tuple[StatedText, ...] = ()
    notes: str = ""
    version: int = field(default=0, compare=False)

    @property
    def code(self) -> str:
        """The newest product code, or an empty string."""
        return self.codes[-1].code if self.codes else ""

    @property
    def cover(self) -> Photo | None:
        """The photo that stands for the product: the marked one, else the first."""
        marked = next((photo for photo in self.photos if photo.cover), None)
        return marked or (self.photos[0] if self.photos else None)


@dataclass(frozen=True, slots=True)
class ProductRow:
    """One line of the product list on a day; `stars` is None unless valid or extended.

    `group` is I..VI or empty, `commune` a name, `photo` the small cover's media name or empty;
    `key` is what searching looks through, `stated_group` the group an imported line stated.
    """

    id: int
    name: str
    producer_id: int
    producer: str
    producer_kind: ProducerKind | None
    commune_code: str
    commune: str
    group: str
    set_number: int | None
    stars: int | None
    last_stars: int | None
    state: RecognitionState
    code: str
    expires_on: date | None
    photo: str
    key: str = field(repr=False, default="")
    stated_group: str = ""


@dataclass(frozen=True, slots=True)
class ProductQuery:
    """What a list should show: free text and facets; an empty set means "any".

    Words of `text` must all be found, accents ignored. `sort` names a column of `ProductRow`.
    """

    text: str = ""
    groups: frozenset[str] = frozenset()
    sets: frozenset[int] = frozenset()
    stars: frozenset[int] = frozenset()
    states: frozenset[RecognitionState] = frozenset()
    stated_groups: frozenset[str] = frozenset()
    communes: frozenset[str] = frozenset()
    producer_kinds: frozenset[ProducerKind] = frozenset()
    missing_photo: bool = False
    producer_id: int | None = None
    sort: str = "name"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ProductList:
    """The rows a query matched, in order, and how many products the register holds in all."""

    rows: tuple[ProductRow, ...]
    total: int


@dataclass(frozen=True, slots=True)
class FacetChoice:
    """One value a list can be filtered by, its label where data give one, and how many rows have it."""

    value: Hashable
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class ProductFacets:
    """What the register's products can be filtered by on a day; empty values are left out."""

    groups: tuple[FacetChoice, ...] = ()
    sets: tuple[FacetChoice, ...] = ()
    stars: tuple[FacetChoice, ...] = ()
    states: tuple[FacetChoice, ...] = ()
    stated_groups: tuple[FacetChoice, ...] = ()
    communes: tuple[FacetChoice, ...] = ()
    producer_kinds: tuple[FacetChoice, ...] = ()
    missing_photo: int = 0
