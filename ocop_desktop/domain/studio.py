"""What the print studio can set for each piece, and whether two colours can be read on each other."""

from enum import StrEnum

from ocop_desktop.domain.printing import Piece
from ocop_desktop.domain.theme import Block

READABLE = 4.5  # WCAG 2.2, success criterion 1.4.3
WHITE, INK = "#FFFFFF", "#1F2A24"


class Setting(StrEnum):
    """A group of settings that concern some pieces only."""

    BLOCKS = "blocks"
    SIZES = "sizes"
    COLOURS = "colours"
    PAGES = "pages"
    COVER = "cover"
    LABELS = "labels"


_PROFILE = frozenset({Setting.BLOCKS, Setting.SIZES, Setting.COLOURS})
_CARD = frozenset({Setting.BLOCKS, Setting.COLOURS})
_LABELS = frozenset({Setting.BLOCKS, Setting.LABELS})
_BOOK = _PROFILE | {Setting.PAGES, Setting.COVER}
_SETTINGS = {
    Piece.A4: _PROFILE,
    Piece.A5: _PROFILE,
    Piece.LEAFLET: _CARD,
    Piece.BOOTH_CARD: _CARD,
    Piece.SHELF_CARD: _CARD,
    Piece.PRICE_TAGS: _LABELS,
    Piece.QR_LABELS: frozenset({Setting.LABELS}),
    Piece.TABLE_SIGN: frozenset({Setting.COLOURS}),
    Piece.BADGES: frozenset({Setting.COLOURS}),
    Piece.CATALOGUE: _BOOK,
    Piece.BOOKLET: _BOOK,
}
_BLOCKS = {
    Piece.BOOTH_CARD: (Block.PRICE, Block.CONTACT, Block.QR),
    Piece.SHELF_CARD: (Block.PRICE, Block.QR),
    Piece.PRICE_TAGS: (Block.PRICE,),
}


def settings_of(piece: Piece) -> frozenset[Setting]:
    """The settings that change what `piece` looks like."""
    return _SETTINGS.get(piece, frozenset())


def blocks_of(piece: Piece) -> tuple[Block, ...]:
    """The blocks `piece` may leave out."""
    return _BLOCKS.get(piece, tuple(Block))


def contrast(one: str, other: str) -> float:
    """How far apart two colours "#RRGGBB" lie in brightness, 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def is_readable(deep: str, light: str) -> bool:
    """Whether white can be read on `deep`, ink and `deep` on `light`."""
    pairs = ((WHITE, deep), (INK, light), (deep, light))
    return all(contrast(*pair) >= READABLE for pair in pairs)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[place : place + 2], 16) / 255) for place in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
