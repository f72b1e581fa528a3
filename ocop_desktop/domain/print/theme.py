"""Themes: how brochures look, chosen with switches, saved under a name, shared as a file."""

from dataclasses import dataclass
from enum import StrEnum


class PageSection(StrEnum):
    """A part of a product's page that a theme may leave out or put in another order."""

    STORY = "story"
    FACTS = "facts"
    GALLERY = "gallery"
    PRICE = "price"
    RECOGNITION = "recognition"
    CONTACT = "contact"
    QR = "qr"


MOVABLE = (PageSection.STORY, PageSection.FACTS)
SIZES = (0.8, 1.25)
PHOTO_SHARES = (0.5, 1.2)


@dataclass(frozen=True, slots=True)
class Theme:
    """The look of brochures.

    `deep` and `light` are colours "#RRGGBB": the one that carries white text and the one that
    carries ink; empty = every product group has its own pair. `sections` are those shown; the one of
    story and facts that comes first stands left. `text_size` and `name_size` multiply the sizes
    (`SIZES`), `photo_share` the height of the photo on top (`PHOTO_SHARES`). `ornaments` draws hills
    and patterns.
    """

    name: str = ""
    deep: str = ""
    light: str = ""
    sections: tuple[PageSection, ...] = tuple(PageSection)
    text_size: float = 1.0
    name_size: float = 1.0
    photo_share: float = 1.0
    ornaments: bool = True

    def shows(self, section: PageSection) -> bool:
        """Whether `section` is printed."""
        return section in self.sections
