"""Liberation Serif for administrative papers: the widths of Times New Roman (Decree 30, annex I)."""

import unicodedata
from functools import cache

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from ocop_desktop.domain.text import nfc
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
def letters() -> frozenset[str]:
    """Every sign that all four faces draw on its own; marks that need a letter are left out."""
    register()
    drawn = (set(pdfmetrics.getFont(name).face.charToGlyph) for name in _FACES)
    signs = map(chr, set.intersection(*drawn))
    return frozenset(
        sign for sign in signs if nfc(sign) == sign and not unicodedata.combining(sign)
    )


def printable(text: str) -> str:
    """`text` as it goes on paper: NFC, no control marks, look-alikes of missing signs resolved."""
    text = nfc(text)
    if letters().issuperset(text.replace("\n", "")):
        return text
    return "".join(map(_drawable, text))


def _drawable(char: str) -> str:
    plain = unicodedata.normalize("NFKC", char)
    return plain if char not in letters() and letters().issuperset(plain) else char


def missing_signs(text: str) -> str:
    """The signs of `text` that the faces cannot draw, each once, in order."""
    shown = set(printable(text)) - letters()
    return "".join(sorted(sign for sign in shown if not sign.isspace()))


def width(text: str, font: str, size: float) -> float:
    """The width of `text` in points."""
    register()
    return float(pdfmetrics.stringWidth(text, font, size))
