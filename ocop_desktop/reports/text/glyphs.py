"""Which characters a font family has glyphs for, and text made fit for them."""

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
    """Return the characters that all `faces` draw alone; combining marks are left out."""
    glyph_sets = (set(true_type_font(name).face.charToGlyph) for name in faces)
    return frozenset(filter(_is_independent, map(chr, set.intersection(*glyph_sets))))


def replace_undrawable(glyphs: GlyphSet, text: str) -> str:
    """Return `text` in NFC without control characters; missing glyphs are replaced by similar ones."""
    text = nfc(text)
    if glyphs.issuperset(text.replace("\n", "")):
        return text
    return "".join(_replace_character(glyphs, character) for character in text)


def find_undrawable(glyphs: GlyphSet, text: str) -> str:
    """Return the characters of `text` outside `glyphs` even after that, each once, sorted."""
    if glyphs.issuperset(set(text.replace("\n", ""))):
        return ""
    drawn = set(replace_undrawable(glyphs, text)) - glyphs
    return "".join(sorted(character for character in drawn if not character.isspace()))


def _is_independent(character: str) -> bool:
    """Return whether a character stands alone; fonts also list U+FFFF, which is none."""
    if nfc(character) != character or unicodedata.combining(character):
        return False
    return unicodedata.category(character) not in {"Cc", "Cn"}


def _replace_character(glyphs: GlyphSet, character: str) -> str:
    plain = _REPLACEMENTS.get(character) or unicodedata.normalize("NFKC", character)
    return plain if character not in glyphs and glyphs.issuperset(plain) else character
