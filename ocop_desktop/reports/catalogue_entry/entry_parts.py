"""The parts of a catalogue entry, set and ready to be drawn one under the other."""

from dataclasses import dataclass

from ocop_desktop.reports.design import shapes
from ocop_desktop.reports.pdf.canvas import Canvas
from ocop_desktop.reports.pdf.content_stream import rounded_rectangle
from ocop_desktop.reports.text.fonts import REGULAR, SEMIBOLD
from ocop_desktop.reports.text.palette import INK, SOFT_INK, WHITE, Colour, ColourPair
from ocop_desktop.reports.text.text_block import TextBlock


@dataclass(frozen=True, slots=True)
class EntryLine:
    """Lines of text below a `gap`; an icon or a label stands in the `indent` at their left.

    `field` is the label key of what they say; `beside` is another line at the same height and its
    distance to the right.
    """

    block: TextBlock
    colour: Colour
    gap: float = 0.0
    indent: float = 0.0
    icon: str = ""
    label: str = ""
    url: str = ""
    accent: Colour = SOFT_INK
    field: str = ""
    beside: "tuple[float, EntryLine] | None" = None

    @property
    def height(self) -> float:
        """The height with the gap above, in points."""
        return self.gap + self.block.height

    @property
    def fields(self) -> list[str]:
        """The label keys of all that the line says."""
        return [self.field, *(self.beside[1].fields if self.beside else ())]

    def draw(self, canvas: Canvas, x: float, top: float) -> float:
        """Draw the line below `top`; return the y of its bottom."""
        block, stream, top = self.block, canvas.stream, top - self.gap
        first = top - block.leading / 2
        if self.icon:
            shapes.draw_icon(
                stream, self.icon, x, first - block.size * 0.55, block.size * 1.1, self.accent
            )
        if self.label:
            stream.draw_text(
                x, first - block.size * 0.35, self.label, REGULAR, block.size, self.accent
            )
        bottom = stream.draw_block(x + self.indent, top, block, self.colour)
        if self.url:
            canvas.add_url_link((x, bottom, x + self.indent + block.width, top), self.url)
        if self.beside:
            across, line = self.beside
            line.draw(canvas, x + across, top + line.gap)
        return bottom


@dataclass(frozen=True, slots=True)
class EntryTags:
    """The group in white on its colour; at the right end of `width` points the booth, if any."""

    group: TextBlock
    booth: TextBlock
    colours: ColourPair
    width: float

    @property
    def height(self) -> float:
        """The height of the taller tag, in points."""
        size = self.group.size or self.booth.size
        return max(self.group.height, self.booth.height) + size * 0.5

    def draw(self, canvas: Canvas, x: float, top: float) -> float:
        """Draw the tags below `top`; return the y of their bottom."""
        self._draw_tag(canvas, x, top, self.group, self.colours.deep, WHITE)
        right = x + self.width - self.booth.width - self.booth.size * 1.8
        self._draw_tag(canvas, right, top, self.booth, self.colours.light, self.colours.deep)
        return top - self.height

    def _draw_tag(
        self,
        canvas: Canvas,
        x: float,
        top: float,
        block: TextBlock,
        background: Colour,
        text_colour: Colour,
    ) -> None:
        size, stream = block.size, canvas.stream
        if block.lines:
            height = block.height + size * 0.5
            radius = min(height / 2, size)
            stream.fill_path(
                rounded_rectangle(x, top - height, block.width + size * 1.8, height, radius),
                background,
            )
            stream.draw_block(x + size * 0.9, top - size * 0.25, block, text_colour)


@dataclass(frozen=True, slots=True)
class EntryRatingMark:
    """The stars with their words, or the words of the state in their place."""

    stars: int | None
    words: TextBlock
    star: float
    gap: float
    colour: Colour

    @property
    def height(self) -> float:
        """The height with the gap above, in points."""
        framed = self.words.height + self.words.size * 0.6
        return self.gap + (self.star if self.stars is not None else framed)

    def draw(self, canvas: Canvas, x: float, top: float) -> float:
        """Draw the mark below `top`; return the y of its bottom."""
        stream, bottom, size = canvas.stream, top - self.height, self.words.size
        if self.stars is None:
            width, height = self.words.width + size * 1.6, self.height - self.gap
            stream.stroke_path(
                rounded_rectangle(x + 0.5, bottom + 0.5, width, height - 1, 4), self.colour, 0.9
            )
            stream.draw_block(x + size * 0.8, bottom + height - size * 0.3, self.words, self.colour)
            return bottom
        end = shapes.draw_star_row(stream, x, bottom, self.star, self.stars)
        label_text = self.words.lines[0] if self.words.lines else ""
        stream.draw_text(
            end + size * 0.8, bottom + self.star * 0.30, label_text, SEMIBOLD, size, INK
        )
        return bottom


EntryPart = EntryLine | EntryTags | EntryRatingMark
