"""Liberation Serif for administrative papers: the widths of Times New Roman (Decree 30, annex I)."""

from functools import cache

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from ocop_desktop.reports.text.glyphs import GlyphSet, missing_from, printable_with, signs_of
from ocop_desktop.resources import folder

REGULAR = "LiberationSerif-Regular"
BOLD = "LiberationSerif-Bold"
ITALIC = "LiberationSerif-Italic"
BOLD_ITALIC = "LiberationSerif-BoldItalic"

_FACES = (REGULAR, BOLD, ITALIC, BOLD_ITALIC)


@cache
def register() -> None:
    """Make the four faces known to ReportLab, once, so that <b> and <i> find each other."""
    rl_config.useA85 = 0
    for name in _FACES:
        pdfmetrics.registerFont(TTFont(name, str(folder("fonts", f"{name}.ttf"))))
    pdfmetrics.registerFontFamily(REGULAR, *_FACES)


@cache
def letters() -> GlyphSet:
    """Every sign that all four faces draw on its own."""
    register()
    return signs_of(_FACES)


def printable(text: str) -> str:
    """`text` as it goes on paper (`signs.printable_with`)."""
    return printable_with(letters(), text)


def missing_signs(text: str) -> str:
    """The signs of `text` that the faces cannot draw, each once, in order."""
    return missing_from(letters(), text)


def text_width(text: str, font: str, size: float) -> float:
    """The width of `text` in points."""
    register()
    return float(pdfmetrics.stringWidth(text, font, size))
