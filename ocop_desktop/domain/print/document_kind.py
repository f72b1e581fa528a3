"""What the program knows of a printed document besides how it is drawn."""

from dataclasses import dataclass
from enum import StrEnum

from ocop_desktop.domain.print.documents import DocumentKey
from ocop_desktop.domain.print.theme import PageSection
from ocop_desktop.domain.print.wireframe import Wireframe


class Audience(StrEnum):
    """What a document is about: one product on each page, or a fair with all its products."""

    PRODUCT = "product"
    FAIR = "fair"


class DocumentGroup(StrEnum):
    """The heading under which the print studio lists a document."""

    PROFILES = "profiles"
    CATALOGUES = "catalogues"
    BOOTH = "booth"
    ORGANISERS = "organisers"


class StudioOption(StrEnum):
    """Something that can be set in the print studio and concerns some documents only."""

    ORDER = "order"
    TEXT_SIZE = "text_size"
    NAME_SIZE = "name_size"
    PHOTO_SHARE = "photo_share"
    COLOURS = "colours"
    ORNAMENTS = "ornaments"
    PAGES = "pages"
    COVER = "cover"
    PAPER = "paper"
    LABELS = "labels"


@dataclass(frozen=True, slots=True)
class FileInSet:
    """A document's file in the set of a fair: its position, and its name ("booth-cards")."""

    position: int
    name: str


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """One printed document.

    `options` are the studio's options that change it, `sections` those its theme may leave out.
    `large_photos`: it has so few pages that the fine renditions of photos are not too heavy.
    `file_in_set` is None for documents that are not part of a fair's set. `wireframe` is its icon.
    """

    key: DocumentKey
    group: DocumentGroup
    audience: Audience
    wireframe: Wireframe
    options: frozenset[StudioOption] = frozenset({StudioOption.COLOURS})
    sections: tuple[PageSection, ...] = ()
    large_photos: bool = False
    file_in_set: FileInSet | None = None

    @property
    def label(self) -> str:
        """The key of its name among the printed words: "document.booth_card"."""
        return f"document.{self.key}".replace("-", "_")
