"""A fair's kit: the pieces of one fair in some languages, printed together into one folder."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ocop_desktop.domain.findings import Finding
from ocop_desktop.domain.print.documents import Piece, Printed, Quality
from ocop_desktop.domain.print.theme import Theme
from ocop_desktop.domain.text import Language

KIT_NAMES: Mapping[Piece, str] = {
    Piece.CATALOGUE: "catalogue",
    Piece.BOOKLET: "booklet",
    Piece.BOOTH_CARD: "booth-cards",
    Piece.SHELF_CARD: "shelf-cards",
    Piece.PRICE_TAGS: "price-tags",
    Piece.QR_LABELS: "qr-labels",
    Piece.TABLE_SIGN: "table-sign",
    Piece.BADGES: "badges",
    Piece.CONTACT_SHEET: "contact-sheet",
    Piece.PACKING_LIST: "packing-list",
    Piece.CHECK_IN: "check-in",
    Piece.FEEDBACK: "feedback",
}
"""The pieces of a kit in the order of its files, and what a file or a command calls them."""


@dataclass(frozen=True, slots=True)
class KitOrder:
    """What to print for the fair `fair_id`: `pieces` of `KIT_NAMES` (none = all), each in `languages`."""

    fair_id: int
    pieces: tuple[Piece, ...] = ()
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


def piece_named(name: str) -> Piece | None:
    """The piece a person means by "booth-cards" or "booth-card"; None for another word."""
    wanted = name.strip().casefold()
    plural = next((piece for piece, words in KIT_NAMES.items() if words == wanted), None)
    return plural or next((piece for piece in Piece if piece.value == wanted), None)
