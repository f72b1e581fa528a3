"""Be Vietnam Pro for everything printed: where its files lie, which letters it has, how wide they are."""

from functools import cache
from importlib.resources import files
from pathlib import Path

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from ocop_desktop.reports.signs import Signs, signs_of

REGULAR = "BeVietnamPro-Regular"
SEMIBOLD = "BeVietnamPro-SemiBold"
HEAVY = "BeVietnamPro-ExtraBold"

_WORDS_KEPT = 100_000
_widths: dict[str, dict[str, float]] = {REGULAR: {}, SEMIBOLD: {}, HEAVY: {}}


def font_file(name: str) -> Path:
    """The TrueType file of the font `name`."""
    return Path(str(files("fontpkg_be_vietnam_pro").joinpath("files", f"{name}.ttf")))


@cache
def register() -> None:
    """Make the fonts known to ReportLab, once; images go into PDFs as they are, not as text."""
    rl_config.useA85 = 0
    for name in _widths:
        pdfmetrics.registerFont(TTFont(name, str(font_file(name))))


@cache
def letters() -> Signs:
    """Every sign that all our fonts can draw on its own."""
    register()
    return signs_of(_widths)


def width(word: str, font: str, size: float) -> float:
    """The width of `word` in points; words are measured once and remembered."""
    known = _widths[font]
    one = known.get(word)
    if one is None:
        register()
        if len(known) > _WORDS_KEPT:
            known.clear()
        one = known[word] = pdfmetrics.stringWidth(word, font, 1)
    return one * size
