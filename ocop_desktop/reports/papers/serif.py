"""Liberation Serif for administrative papers: the widths of Times New Roman (Decree 30, annex I)."""

from functools import cache

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from ocop_desktop.reports.text.glyphs import (
    GlyphSet,
    find_common_glyphs,
    find_undrawable,
    replace_undrawable,
)
from ocop_desktop.resources import folder

REGULAR = "LiberationSerif-Regular"
BOLD = "LiberationSerif-Bold"
ITALIC = "LiberationSerif-Italic"
BOLD_ITALIC = "LiberationSerif-BoldItalic"

_FACES = (REGULAR, BOLD, ITALIC, BOLD_ITALIC)


@cache
def register_fonts() -> None:
    """Register the four faces with ReportLab once, as one family for <b> and <i>."""
    rl_config.useA85 = 0
    for name in _FACES:
        pdfmetrics.registerFont(TTFont(name, str(folder("fonts", f"{name}.ttf"))))
    pdfmetrics.registerFontFamily(REGULAR, *_FACES)


@cache
def serif_glyphs() -> GlyphSet:
    """Return every character for which all four faces have a glyph."""
    register_fonts()
    return find_common_glyphs(_FACES)


def make_printable(text: str) -> str:
    """Return `text` as it can be printed: see `replace_undrawable`."""
    return replace_undrawable(serif_glyphs(), text)


def find_missing_glyphs(text: str) -> str:
    """Return the characters of `text` that the faces have no glyph for, each once, in order."""
    return find_undrawable(serif_glyphs(), text)


def text_width(text: str, font: str, size: float) -> float:
    """Return the width of `text`, in points."""
    register_fonts()
    return float(pdfmetrics.stringWidth(text, font, size))
