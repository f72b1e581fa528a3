"""Be Vietnam Pro for everything printed, and Noto Sans SC for Chinese characters.

The Chinese fonts are read at the first Chinese character: Vietnamese documents never load them.
"""

import re
from functools import cache
from importlib.resources import files
from pathlib import Path

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from ocop_desktop.reports.text.glyphs import GlyphSet, find_common_glyphs
from ocop_desktop.resources import folder

REGULAR = "BeVietnamPro-Regular"
SEMIBOLD = "BeVietnamPro-SemiBold"
HEAVY = "BeVietnamPro-ExtraBold"

_CHINESE_REGULAR = "NotoSansSC-Regular"
_CHINESE_BOLD = "NotoSansSC-Bold"
_CHINESE = {REGULAR: _CHINESE_REGULAR, SEMIBOLD: _CHINESE_BOLD, HEAVY: _CHINESE_BOLD}
_OPENING_MARKS = "“‘"  # both families have these and draw them differently:
_CLOSING_MARKS = "”’…—·"  # beside a Chinese character they are Chinese

_MAX_CACHED_WORDS = 100_000
_widths: dict[str, dict[str, float]] = {REGULAR: {}, SEMIBOLD: {}, HEAVY: {}}


def font_file(name: str) -> Path:
    """Return the TrueType file of the font `name`."""
    if name in _widths:
        return Path(str(files("fontpkg_be_vietnam_pro").joinpath("files", f"{name}.ttf")))
    return folder("fonts", f"{name}.ttf")


@cache
def register_fonts() -> None:
    """Register the fonts with ReportLab once; images go into PDFs as binary data."""
    rl_config.useA85 = 0
    for name in _widths:
        pdfmetrics.registerFont(TTFont(name, str(font_file(name))))


@cache
def latin_glyphs() -> GlyphSet:
    """Return every character for which Be Vietnam Pro has a glyph."""
    register_fonts()
    return find_common_glyphs(_widths)


@cache
def chinese_glyphs() -> GlyphSet:
    """Return every character for which Noto Sans SC has a glyph and Be Vietnam Pro has none."""
    for name in (_CHINESE_REGULAR, _CHINESE_BOLD):
        pdfmetrics.registerFont(TTFont(name, str(font_file(name)), asciiReadable=False))
    return find_common_glyphs((_CHINESE_REGULAR, _CHINESE_BOLD)) - latin_glyphs()


@cache
def all_glyphs() -> GlyphSet:
    """Return every character for which our fonts have a glyph."""
    return latin_glyphs() | chinese_glyphs()


def text_width(word: str, font: str, size: float) -> float:
    """Return the width of `word` in points; every word is measured once."""
    widths = _widths[font]
    width = widths.get(word)
    if width is None:
        register_fonts()
        if len(widths) > _MAX_CACHED_WORDS:
            widths.clear()
        width = widths[word] = sum(
            pdfmetrics.stringWidth(run, face, 1) for face, run in split_by_font(word, font)
        )
    return width * size


def split_by_font(line: str, font: str) -> tuple[tuple[str, str], ...]:
    """Split `line` into runs of one font each: pairs of font name and text."""
    if line.isascii() or latin_glyphs().issuperset(line):
        return ((font, line),)
    return tuple(
        (_CHINESE[font] if place % 2 else font, run)
        for place, run in enumerate(_chinese_run_pattern().split(line))
        if run
    )


@cache
def _chinese_run_pattern() -> re.Pattern[str]:
    characters = re.escape("".join(sorted(chinese_glyphs())))
    return re.compile(f"((?:[{_OPENING_MARKS}]*[{characters}][{_CLOSING_MARKS}]*)+)")
