"""A fair's kit: the pieces of one fair in some languages, printed together into one folder."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ocop_desktop.domain.findings import Finding
from ocop_desktop.domain.print.documents import DocumentKey, Printed, Quality
from ocop_desktop.domain.print.theme import Theme
from ocop_desktop.domain.text import Language

KIT_NAMES: Mapping[DocumentKey, str] = {
    DocumentKey.CATALOGUE: "catalogue",
    DocumentKey.BOOKLET: "booklet",
    DocumentKey.BOOTH_CARD: "booth-cards",
    DocumentKey.SHELF_CARD: "shelf-cards",
    DocumentKey.PRICE_TAGS: "price-tags",
    DocumentKey.QR_LABELS: "qr-labels",
    DocumentKey.TABLE_SIGN: "table-sign",
    DocumentKey.BADGES: "badges",
    DocumentKey.CONTACT_SHEET: "contact-sheet",
    DocumentKey.PACKING_LIST: "packing-list",
    DocumentKey.CHECK_IN: "check-in",
    DocumentKey.FEEDBACK: "feedback",
}
"""The pieces of a kit in the order of its files, and what a file or a command calls them."""


@dataclass(frozen=True, slots=True)
class KitOrder:
    """What to print for the fair `fair_id`: `pieces` of `KIT_NAMES` (none = all), each in `languages`."""

    fair_id: int
    pieces: tuple[DocumentKey, ...] = ()
    languages: tuple[Language, ...] = (Language.VI,)
    theme: Theme = Theme()
    quality: Quality = Quality.OFFICE


@dataclass(frozen=True, slots=True)
class Kit:
    """A finished kit: its files, the summary first, and what the reader should know of all of them."""

    folder: Path
    files: tuple[Printed, ...]
    findings: tuple[Finding, ...] = ()

    @property
    def pages(self) -> int:
        """The pages of all files."""
        return sum(file.pages for file in self.files)


def piece_named(name: str) -> DocumentKey | None:
    """The piece a person means by "booth-cards" or "booth-card"; None for another word."""
    wanted = name.strip().casefold()
    plural = next((piece for piece, words in KIT_NAMES.items() if words == wanted), None)
    return plural or next((piece for piece in DocumentKey if piece.value == wanted), None)
