"""Which signs a family of fonts can draw, and texts made fit for them."""

import unicodedata
from collections.abc import Iterable
from typing import cast

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from ocop_desktop.domain.text import nfc

GlyphSet = frozenset[str]
_REPLACEMENTS = {
    "\u2010": "-", "\u2011": "-", "\u2012": "–", "\u201b": "‘", "\u201f": "“",
    "\u2023": "•", "\u2219": "·", "\u25aa": "•",
    "\uf0b7": "•", "\uf0a7": "•", "\uf020": " ",  # Word's lists, pasted from its Symbol font
}  # fmt: skip


def true_type_font(name: str) -> TTFont:
    """The TrueType font that ReportLab knows by `name`; every font of ours is one."""
    return cast(TTFont, pdfmetrics.getFont(name))


def find_common_glyphs(faces: Iterable[str]) -> GlyphSet:
    """What all `faces`, known to ReportLab, draw alone; marks that need a letter are left out."""
    glyph_sets = (set(true_type_font(name).face.charToGlyph) for name in faces)
    return frozenset(filter(_is_independent, map(chr, set.intersection(*glyph_sets))))


def replace_undrawable(signs: GlyphSet, text: str) -> str:
    """`text` as it goes on paper: NFC, no control marks, look-alikes of missing signs resolved."""
    text = nfc(text)
    if signs.issuperset(text.replace("\n", "")):
        return text
    return "".join(_replace_character(signs, char) for char in text)


def find_undrawable(signs: GlyphSet, text: str) -> str:
    """The signs of `text` that are not among `signs` even after that, each once, in order."""
    if signs.issuperset(set(text.replace("\n", ""))):
        return ""
    drawn = set(replace_undrawable(signs, text)) - signs
    return "".join(sorted(sign for sign in drawn if not sign.isspace()))


def _is_independent(sign: str) -> bool:
    """Fonts also list U+FFFF, which is no character, to end their tables."""
    if nfc(sign) != sign or unicodedata.combining(sign):
        return False
    return unicodedata.category(sign) not in {"Cc", "Cn"}


def _replace_character(signs: GlyphSet, char: str) -> str:
    plain = _REPLACEMENTS.get(char) or unicodedata.normalize("NFKC", char)
    return plain if char not in signs and signs.issuperset(plain) else char
