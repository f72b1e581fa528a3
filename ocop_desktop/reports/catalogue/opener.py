"""The page that opens a chapter: its colour, emblem or stars, name and number of products."""

from dataclasses import dataclass

from ocop_desktop.domain.print.documents import ProductProfile
from ocop_desktop.reports.catalogue.chapters import Heading, count_words
from ocop_desktop.reports.design import shapes
from ocop_desktop.reports.design.backgrounds import draw_landscape
from ocop_desktop.reports.design.layout import PageLayout
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.pdf.canvas import Canvas
from ocop_desktop.reports.text.fonts import HEAVY, SEMIBOLD
from ocop_desktop.reports.text.palette import INK, WHITE, ColourPair
from ocop_desktop.reports.text.text_block import balance_lines, fit_text, set_text


@dataclass(frozen=True, slots=True)
class OpenerPage:
    """The opener of a chapter of `count` products."""

    heading: Heading
    count: int
    layout: PageLayout
    look: Look
    number: str
    profiles: tuple[ProductProfile, ...] = ()

    def draw(self, canvas: Canvas) -> None:
        """Draw the page on an empty canvas."""
        layout, look = self.layout, self.look
        colours = look.colours(self.heading.colours)
        draw_landscape(
            canvas, (0, 0, layout.width, layout.height), colours, self.heading.emblem, look
        )
        self._draw_words(canvas, layout.height - layout.margin * 2.2, colours)
        ink = WHITE if look.theme.ornaments else colours.deep
        y = layout.margin * 0.62
        canvas.stream.draw_text_right(layout.right, y, self.number, SEMIBOLD, layout.small, ink)

    def _draw_words(self, canvas: Canvas, top: float, colours: ColourPair) -> None:
        heading, layout, stream = self.heading, self.layout, canvas.stream
        x, max_width, scale = layout.margin, layout.content_width, layout.scale
        y = self._draw_mark(canvas, top, colours) - 30 * scale
        if heading.kicker:
            kicker = set_text(heading.kicker.upper(), SEMIBOLD, 14 * scale, max_width)
            y = stream.draw_block(x, y, kicker, colours.deep) - 4 * scale
        sizes = tuple(size * scale for size in (46, 40, 34, 28, 23, 19, 16))
        block = fit_text((heading.name,), HEAVY, sizes, max_width, 170 * scale, leading=1.16)
        y = stream.draw_block(x, y, balance_lines(block, heading.name, max_width), INK) - 14 * scale
        if heading.beside:
            beside = set_text(heading.beside, SEMIBOLD, 20 * scale, max_width)
            y = stream.draw_block(x, y, beside, colours.deep) - 10 * scale
        words = count_words(self.count, self.look.wording)
        stream.draw_block(x, y, set_text(words, SEMIBOLD, 15 * scale, max_width), colours.deep)

    def _draw_mark(self, canvas: Canvas, top: float, colours: ColourPair) -> float:
        """Draw the stars where all products have earned them, else the emblem; return the y of its bottom."""
        heading, layout = self.heading, self.layout
        size = (46 if heading.stars else 84) * layout.scale
        if heading.stars:
            shapes.draw_star_row(canvas.stream, layout.margin, top - size, size, heading.stars)
        else:
            x = layout.margin - size * 0.07
            shapes.draw_emblem(canvas.stream, heading.emblem, x, top - size, size, colours.deep)
        return top - size
