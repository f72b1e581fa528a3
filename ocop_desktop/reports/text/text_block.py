"""Set text: it is cleaned, broken into lines and fitted into a width and a height."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from ocop_desktop.domain.text import nfc
from ocop_desktop.reports.text.fonts import all_glyphs, chinese_glyphs, latin_glyphs, text_width
from ocop_desktop.reports.text.glyphs import find_undrawable, replace_undrawable
from ocop_desktop.reports.text.line_breaking import is_chinese, split_units

ELLIPSIS = "…"
PARAGRAPH_GAP = 0.55  # of a line; the blank between two paragraphs


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Lines of text in one font, an empty one between paragraphs.

    `leading` is in points; `cut` when the text ends in an ellipsis.
    """

    lines: tuple[str, ...]
    font: str
    size: float
    leading: float
    cut: bool = False

    @property
    def height(self) -> float:
        """The height from the top of the first line to the bottom of the last, in points."""
        return (len(self.lines) - self.lines.count("") * (1 - PARAGRAPH_GAP)) * self.leading

    @property
    def width(self) -> float:
        """The width of the widest line, in points."""
        return max((text_width(line, self.font, self.size) for line in self.lines), default=0)


def make_printable(text: str) -> str:
    """Return `text` as it can be printed; ， and ℃ are kept in Chinese text only."""
    text = nfc(text)
    if latin_glyphs().issuperset(text.replace("\n", "")):
        return text
    return replace_undrawable(all_glyphs() if is_chinese(text) else latin_glyphs(), text)


def find_missing_glyphs(text: str) -> str:
    """Return the characters of `text` that none of our fonts has a glyph for, each once."""
    unknown = find_undrawable(latin_glyphs(), text)
    return (
        "".join(character for character in unknown if character not in chinese_glyphs())
        if unknown
        else ""
    )


@lru_cache(maxsize=4096)
def set_text(
    text: str,
    font: str,
    size: float,
    max_width: float,
    *,
    leading: float = 1.36,
    max_lines: int = 10_000,
) -> TextBlock:
    """Set `text` in lines no wider than `max_width` points, at most `max_lines` of them."""
    lines_found: list[str] = []
    for line in _break_paragraphs(_split_paragraphs(text), font, size, max_width):
        if len(lines_found) == max_lines:
            if len(lines_found) > 1 and not lines_found[-1]:
                lines_found.pop()
            lines_found[-1] = _add_ellipsis(lines_found[-1], font, size, max_width)
            return TextBlock(tuple(lines_found), font, size, size * leading, cut=True)
        lines_found.append(line)
    return TextBlock(tuple(lines_found), font, size, size * leading)


def fit_text(
    texts: Sequence[str],
    font: str,
    sizes: Sequence[float],
    max_width: float,
    max_height: float,
    *,
    leading: float = 1.36,
    max_lines: int = 10_000,
) -> TextBlock:
    """Set the first of `texts` at the first of `sizes` that fits `max_height`; else cut the first text."""
    for text in texts:
        for size in sizes:
            lines = _count_lines(max_height, size * leading, max_lines)
            block = set_text(text, font, size, max_width, leading=leading, max_lines=lines)
            if not block.cut:
                return block
    lines = _count_lines(max_height, sizes[-1] * leading, max_lines)
    return set_text(texts[0], font, sizes[-1], max_width, leading=leading, max_lines=lines)


def balance_lines(block: TextBlock, text: str, max_width: float) -> TextBlock:
    """Break `block` again into lines of about equal length, none longer than `max_width`."""
    if block.cut or len(block.lines) < 2:
        return block
    paragraphs, lines = _split_paragraphs(text), block.lines
    widest = _widest_word(text, block.font) * block.size + 0.01
    narrow, width = max(max_width / len(lines), min(widest, max_width)), max_width
    while width - narrow > block.size * 0.25:
        middle = (narrow + width) / 2
        lines_found = tuple(_break_paragraphs(paragraphs, block.font, block.size, middle))
        if len(lines_found) <= len(lines):
            width, lines = middle, lines_found
        else:
            narrow = middle
    return replace(block, lines=lines)


def limit_sizes_to_words(
    sizes: Sequence[float], text: str, font: str, max_width: float
) -> tuple[float, ...]:
    """Limit `sizes` so that no word of `text` is broken, but not below the smallest."""
    widest = _widest_word(text, font)
    largest = max(sizes[-1], (max_width - 0.01) / widest if widest else sizes[0])
    return tuple(min(size, largest) for size in sizes)


def _widest_word(text: str, font: str) -> float:
    """Return the width of the widest word at a font size of 1 point."""
    return max((text_width(word, font, 1) for word in make_printable(text).split()), default=0.0)


def _count_lines(max_height: float, leading: float, max_lines: int) -> int:
    return max(1, min(max_lines, int((max_height + 0.01) / leading)))


def _split_paragraphs(text: str) -> Sequence[Sequence[str]]:
    """Return the unbreakable units of every paragraph that is not empty."""
    return [[*split_units(line)] for line in make_printable(text).splitlines() if line.strip()]


def _break_paragraphs(
    paragraphs: Sequence[Sequence[str]], font: str, size: float, max_width: float
) -> Iterator[str]:
    """Yield the lines of every paragraph, an empty one between two paragraphs."""
    for place, paragraph in enumerate(paragraphs):
        if place:
            yield ""
        yield from _break_paragraph(paragraph, font, size, max_width)


def _break_paragraph(
    units: Iterable[str], font: str, size: float, max_width: float
) -> Iterator[str]:
    line: list[str] = []
    line_width = 0.0
    for unit in units:
        width = text_width(unit, font, size)
        if line and line_width + width <= max_width:
            line.append(unit)
            line_width += width
            continue
        if line:
            yield "".join(line)
        word = unit.lstrip()
        if width > max_width:
            *parts, word = _split_word(word, font, size, max_width)
            yield from parts
        line, line_width = [word], text_width(word, font, size)
    if line:
        yield "".join(line)


def _split_word(word: str, font: str, size: float, max_width: float) -> Iterator[str]:
    if text_width(word, font, size) <= max_width:
        yield word
        return
    start = 0
    for place in range(1, len(word)):
        if text_width(word[start : place + 1], font, size) > max_width:
            yield word[start:place].strip()
            start = place
    yield word[start:].strip()


def _add_ellipsis(line: str, font: str, size: float, max_width: float) -> str:
    while line and text_width(line + ELLIPSIS, font, size) > max_width:
        line = line[:-1]
    return line.rstrip(" ,;.:–-，、；。：（《「“") + ELLIPSIS
