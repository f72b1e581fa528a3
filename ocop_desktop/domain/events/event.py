"""Events (sự kiện): fairs, livestreams, meetings, with the products an office takes there."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from ocop_desktop.domain.events.parts import (
    BasisPaper,
    Cost,
    Deal,
    EventEntry,
    EventHost,
    EventPlan,
    EventReview,
    EventSession,
    Gift,
    StatedFigures,
)
from ocop_desktop.domain.register.product import Photo
from ocop_desktop.domain.text import Translated


class EventKind(StrEnum):
    """What kind of event it is."""

    FAIR = "hoi-cho"
    WEEK = "tuan-hang"
    MARKET = "phien-cho"
    LIVESTREAM = "livestream"
    MEETING = "ket-noi"
    DISPLAY = "trung-bay"
    DELEGATION = "doan-xuc-tien"
    OTHER = "khac"


class EventRole(StrEnum):
    """What the office does at the event."""

    HOST = "chu-tri"
    PARTNER = "phoi-hop"
    PARTICIPANT = "tham-gia"


class EventScope(StrEnum):
    """How far from home the event is, as on its first day; never worked out anew."""

    COMMUNE = "trong-xa"
    PROVINCE = "trong-tinh"
    COUNTRY = "ngoai-tinh"
    ABROAD = "quoc-te"


@dataclass(frozen=True, slots=True)
class Event:
    """An event with its days, place, organiser, products and results. `id` 0: not yet in the register.

    `name_en` and `name_zh` name it in documents of those languages. `foreword` opens its catalogue;
    `cover` is the photo on the front, None for a collage. `country` is an ISO code of two letters,
    empty at home. `report_due` is None where it follows from the last day and the settings.
    """

    name: str
    id: int = 0
    name_en: str = ""
    name_zh: str = ""
    kind: EventKind = EventKind.FAIR
    role: EventRole = EventRole.PARTICIPANT
    scope: EventScope | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    place: str = ""
    commune_code: str = ""
    country: str = ""
    theme: str = ""
    organiser: str = ""
    partners: tuple[str, ...] = ()
    basis: tuple[BasisPaper, ...] = ()
    stated: StatedFigures = StatedFigures()
    sessions: tuple[EventSession, ...] = ()
    hosts: tuple[EventHost, ...] = ()
    entries: tuple[EventEntry, ...] = ()
    deals: tuple[Deal, ...] = ()
    costs: tuple[Cost, ...] = ()
    gifts: tuple[Gift, ...] = ()
    plan: EventPlan = EventPlan()
    review: EventReview = EventReview()
    report_due: date | None = None
    reported_on: date | None = None
    notes: str = ""
    foreword: Translated = Translated()
    cover: Photo | None = None
    version: int = field(default=0, compare=False)

    @property
    def names(self) -> Translated:
        """Its name in every language."""
        return Translated(self.name, self.name_en, self.name_zh)

    @property
    def product_entries(self) -> tuple[EventEntry, ...]:
        """The entries of products, in order, without the lines of whole producers."""
        return tuple(entry for entry in self.entries if entry.product_id)


@dataclass(frozen=True, slots=True)
class EventChoice:
    """An event as it is chosen from many: its products, each once, and the front of its catalogue."""

    name: str
    id: int = 0
    starts_on: date | None = None
    place: str = ""
    product_ids: tuple[int, ...] = ()
    foreword: Translated = Translated()
    cover: Photo | None = None
    version: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class EventAddition:
    """What adding products to an event came to: the event, the ids added, and those it held before."""

    event: Event
    added: tuple[int, ...]
    held: tuple[int, ...]
