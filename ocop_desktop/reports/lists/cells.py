"""Cells of the working lists: fitted text, boxes to tick, empty cells to write in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.pdf.canvas import Box
from ocop_desktop.reports.pdf.content_stream import ContentStream, rounded_rectangle
from ocop_desktop.reports.text.fonts import SEMIBOLD
from ocop_desktop.reports.text.palette import INK, SOFT_INK, Colour
from ocop_desktop.reports.text.text_block import TextBlock, balance_lines, fit_text

PADDING = 5.0
TICK_SIZE = 11.0
FEW_LINES, MAX_LINES = 3, 8
LEADING = 1.26
UNLIMITED = 1e6


class CellAlign(Enum):
    """How text is aligned in its cell."""

    LEFT = auto()
    CENTRE = auto()
    RIGHT = auto()


@dataclass(frozen=True, slots=True)
class GridCell:
    """Text with smaller text `below` it, a box to `tick`, or an empty cell to write in."""

    words: TextBlock | None = None
    below: TextBlock | None = None
    tick: bool = False

    @property
    def height(self) -> float:
        """The height of the content, in points."""
        text_height = sum(block.height for block in (self.words, self.below) if block)
        return max(text_height, TICK_SIZE if self.tick else 0.0)

    @property
    def cut(self) -> bool:
        """Whether some of the text was cut."""
        return any(block.cut for block in (self.words, self.below) if block)

    @property
    def lines(self) -> tuple[str, ...]:
        """All lines of the text."""
        return tuple(line for block in (self.words, self.below) if block for line in block.lines)

    def draw(
        self, stream: ContentStream, box: Box, align: CellAlign, colours: tuple[Colour, Colour]
    ) -> None:
        """Draw the cell in the vertical middle of `box` (x, y, width, height)."""
        x, y, width, height = box
        if self.tick:
            draw_tick_box(stream, x + (width - TICK_SIZE) / 2, y + (height - TICK_SIZE) / 2)
        top = y + (height + self.height) / 2
        for block, colour in zip((self.words, self.below), colours, strict=True):
            for line in _split_lines(block) if block else ():
                stream.draw_block(x + _align_offset(line, align, width), top, line, colour)
                top -= line.height


BLANK, TICK = GridCell(), GridCell(tick=True)
INKS = (INK, SOFT_INK)


def draw_tick_box(stream: ContentStream, x: float, y: float, size: float = TICK_SIZE) -> None:
    """Draw an empty box to tick."""
    stream.stroke_path(rounded_rectangle(x, y, size, size, size * 0.18), SOFT_INK, 0.9)


def fit_cell_text(
    words: str, font: str, sizes: Sequence[float], max_width: float
) -> TextBlock | None:
    """Fit `words` into `max_width` points, on more lines where needed; None for no words.

    Text that is too long is cut. Names, which are bold, are set in lines of about equal length.
    """
    words = clean_line(words)
    if not words:
        return None
    block = fit_text(
        (words,), font, sizes, max_width, UNLIMITED, leading=LEADING, max_lines=FEW_LINES
    )
    if block.cut:
        block = fit_text(
            (words,), font, sizes[-1:], max_width, UNLIMITED, leading=LEADING, max_lines=MAX_LINES
        )
    return balance_lines(block, words, max_width) if font == SEMIBOLD else block


def _split_lines(block: TextBlock) -> Iterator[TextBlock]:
    """Yield each line as a block of its own, to be aligned alone."""
    return (replace(block, lines=(line,)) for line in block.lines)


def _align_offset(line: TextBlock, align: CellAlign, width: float) -> float:
    if align is CellAlign.CENTRE:
        return (width - line.width) / 2
    return PADDING if align is CellAlign.LEFT else width - PADDING - line.width
