"""What a row of the document table is made of: audience, group, options, file in a set."""

from dataclasses import dataclass
from enum import StrEnum


class Audience(StrEnum):
    """What a document is about: one product on each page, or an event with all its products."""

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
    """A document's file in the set of an event: its position, its Vietnamese name without marks.

    `command` is what the command line calls the document: "booth-cards" for "bang-gian-hang".
    """

    position: int
    name: str
    command: str
