"""Draw a page of the contents or of an index: titles, lines with leaders, linked page numbers."""

from collections.abc import Sequence
from dataclasses import dataclass

from ocop_desktop.domain.print.documents import ProductProfile
from ocop_desktop.reports.catalogue.index_columns import PageRange, list_size
from ocop_desktop.reports.catalogue.index_layout import IndexPageLayout, PlacedEntry, PlacedTitle
from ocop_desktop.reports.design.backgrounds import draw_closing_hills
from ocop_desktop.reports.design.layout import PageLayout
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.pdf.canvas import Canvas
from ocop_desktop.reports.text.fonts import REGULAR, SEMIBOLD, text_width
from ocop_desktop.reports.text.palette import INK, RULE, SOFT_INK, ColourPair


@dataclass(frozen=True, slots=True)
class IndexPage:
    """A page of the contents or of the indexes."""

    page_layout: IndexPageLayout
    layout: PageLayout
    look: Look
    number: str
    profiles: tuple[ProductProfile, ...] = ()

    def draw(self, canvas: Canvas) -> None:
        """Draw the page on an empty canvas."""
        layout, colours = self.layout, self.look.colours("I")
        draw_closing_hills(
            canvas, self.page_layout.bottom - layout.margin, colours, layout, self.look
        )
        for title in self.page_layout.titles:
            _draw_title(canvas, title, layout, colours)
        for placed_entry in self.page_layout.placed:
            _draw_entry(canvas, placed_entry, list_size(layout))
        draw_number(canvas, self.number, layout, colours)


def draw_number(canvas: Canvas, number: str, layout: PageLayout, colours: ColourPair) -> None:
    """Draw the page number at the bottom on the right."""
    y = layout.margin * 0.62
    canvas.stream.draw_text_right(layout.right, y, number, SEMIBOLD, layout.small, colours.deep)


def _draw_title(
    canvas: Canvas, title: PlacedTitle, layout: PageLayout, colours: ColourPair
) -> None:
    stream, block = canvas.stream, title.block
    y = stream.draw_block(layout.margin, title.top, block, INK) - block.size * 0.2
    stream.fill_rectangle(layout.margin, y, 42 * layout.scale, 3 * layout.scale, colours.deep)
    stream.draw_rule(layout.margin, y + 1.5 * layout.scale, layout.content_width, RULE)


def _draw_entry(canvas: Canvas, placed: PlacedEntry, size: float) -> None:
    entry, block, stream = placed.entry, placed.block, canvas.stream
    bottom = stream.draw_block(placed.x, placed.top, block, entry.colour if entry.heading else INK)
    below = stream.draw_block(placed.x, bottom, placed.beside, SOFT_INK)
    last = bottom + block.leading / 2 - block.size * 0.35
    end = placed.x + text_width(block.lines[-1] if block.lines else "", block.font, block.size)
    if entry.note:
        stream.draw_text(end + 6, last, entry.note, REGULAR, size * 0.92, SOFT_INK)
    if not entry.pages:
        return
    right = placed.x + placed.width
    if len(entry.pages) == 1:
        canvas.add_page_link((placed.x, below, right, placed.top), entry.pages[0])
    if not placed.one_line:
        for place, ranges in enumerate(placed.numbers):
            y = below - block.leading * (place + 0.5) - block.size * 0.35
            _draw_numbers(canvas, placed, ranges, y, last=place == len(placed.numbers) - 1)
        return
    start = _draw_numbers(canvas, placed, placed.numbers[0], last, last=True)
    if not entry.heading:
        _draw_leader(canvas, end + 4, start - 4, last)


def _draw_numbers(
    canvas: Canvas, placed: PlacedEntry, ranges: Sequence[PageRange], y: float, *, last: bool
) -> float:
    """Draw page numbers that end at the right edge, each with its link; return their start.

    A comma follows them unless they are the `last` line.
    """
    entry, block = placed.entry, placed.block
    colour = entry.colour if entry.heading else INK
    words = [found.words + ", " for found in ranges]
    words[-1] = ranges[-1].words + ("" if last else ",")
    start = placed.x + placed.width - text_width("".join(words), block.font, block.size)
    x = start
    bottom = y + block.size * 0.35 - block.leading / 2
    for found, text in zip(ranges, words, strict=True):
        end = canvas.stream.draw_text(x, y, text, block.font, block.size, colour)
        if len(entry.pages) > 1:
            canvas.add_page_link((x, bottom, end, bottom + block.leading), found.first)
        x = end
    return start


def _draw_leader(canvas: Canvas, start: float, end: float, y: float) -> None:
    if end - start > 6:
        line = f"{start:.2f} {y + 0.6:.2f} m {end:.2f} {y + 0.6:.2f} l"
        canvas.stream.append("[0.1 3] 0 d")
        canvas.stream.stroke_path(line, SOFT_INK, 0.7)
        canvas.stream.append("[] 0 d")
